"""Datelines: "VIENNA, July 3 (Reuters) - " says where, and nobody who stands in it says a thing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.analysis.document import Document

_WORD = r"[A-ZÀ-Þ\d][\w.’']*"
_MORE = rf"(?:[\s,–-]{{1,3}}(?:{_WORD}|and|of)){{0,12}}?"
_CAPITALS = rf"(?:[A-ZÀ-Þ]{{3}}[\w.’']*|[A-ZÀ-Þ]{{2}}\.? [A-ZÀ-Þ]{{2}}[\w.’']*){_MORE}"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_DATED = rf"{_WORD}{_MORE}, {_MONTH} \d{{1,2}}(?:, \d{{4}})?"
_AGENCY = r"(?:\([^()\n:]{2,80}\)|/[^/\n]{2,60}/)"
_DATELINE = re.compile(rf"(?:{_CAPITALS}|{_DATED})[,:]?[ –-]{{0,3}}{_AGENCY}\s?(?:--|—|–|-)\s?")
"""A place in capitals, or one with a day; an agency between signs; and a dash."""


def dateline_ends(document: Document) -> Iterator[int]:
    """Yield where a paragraph's own words begin behind its dateline."""
    for block in document.blocks:
        if block.kind == "paragraph":
            found = _DATELINE.match(document.text, block.span.start, block.span.end)
            if found:
                yield found.end()
