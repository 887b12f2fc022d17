"""How a quotation is written where it leaves the program, as a person wants it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CopyTemplate:
    """A quotation with its source in three flavours, with placeholders for what is known of it.

    What the placeholders are called, and what else means something, `export.templates` says.
    """

    name: str
    plain: str
    markdown: str
    html: str


STANDARD_TEMPLATE = CopyTemplate(
    name="",
    plain="{words}\n— {citation}",
    markdown="{block}\n\n— {citation}",
    html=(
        '<figure>\n<blockquote[ cite="{url}"]>{block}</blockquote>\n'
        "<figcaption>— {citation}</figcaption>\n</figure>"
    ),
)
"""The one that is shipped; it has no name of its own."""
