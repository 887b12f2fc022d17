"""What leaves the program by the clipboard."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Clip:
    """The same quotations in three flavours; the words are verbatim in each."""

    plain: str
    html: str
    markdown: str
    count: int
