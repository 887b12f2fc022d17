from .registry import (
    can_read as can_read,
    has_content as has_content,
    load as load,
    needs_guard as needs_guard,
)
