"""Datelines: "VIENNA, July 3 (Reuters) - " says where, and nobody who stands in it says a thing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.analysis.document import Document

_WORD = r"[A-ZÀ-Þ\d][\w.’']*"
_MORE = rf"(?:[\s,–-]{{1,3}}(?:{_WORD}|and|of)){{0,12}}?"
_CAPITALS = rf"(?:[A-ZÀ-Þ]{{3}}[\w.’']*|[A-ZÀ-Þ]{{2}}\.? [A-ZÀ-Þ]{{2}}[\w.’']*){_MORE}"
_DAY = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?"
_AGENCY = r"(?:\([^()\n:]{2,80}\)|/[^/\n]{2,60}/)"
_DASH = r"(?:--|-–|—|–|-)"
_DATELINE = re.compile(
    rf"(?:{_CAPITALS}|{_WORD}{_MORE}, {_DAY})[,:]?[ –-]{{0,3}}{_AGENCY}\s?{_DASH}\s?"
    rf"|{_CAPITALS}(?: {_DASH} {_DAY})? {_DASH} (?!{_DAY})(?=[\"“‘']?[A-ZÀ-Þ])"
)
"""A place in capitals, or one with a day and an agency between signs; and a dash."""


def dateline_ends(document: Document) -> Iterator[int]:
    """Yield where a paragraph's own words begin behind its dateline."""
    for block in document.blocks:
        if block.kind == "paragraph":
            own = behind_dateline(document.text, block.span)
            if own != block.span:
                yield own.start


def behind_dateline(text: str, paragraph: Span) -> Span:
    """Return a paragraph without its dateline."""
    found = _DATELINE.match(text, paragraph.start, paragraph.end)
    return Span(found.end(), paragraph.end) if found else paragraph
