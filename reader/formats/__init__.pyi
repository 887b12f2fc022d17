from .charsets import CHOICES as CHOICES
from .dates import date_line as date_line
from .doubts import DateDoubt as DateDoubt, date_doubt as date_doubt
from .registry import (
    can_read as can_read,
    ending_of as ending_of,
    has_content as has_content,
    load as load,
    needs_guard as needs_guard,
)
