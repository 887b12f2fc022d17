"""Saved pages of Europresse (Cedrom-SNi, Eureka), in the two layouts it has had."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.formats.dates import date_line
from reader.formats.draft import Head
from reader.formats.flow import Paragraph, draft_of
from reader.formats.head import byline_of
from reader.formats.limits import refuse_more
from reader.formats.page import paragraphs_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml import etree

    from reader.formats.draft import Draft
    from reader.model import BlockKind

_PAPER, _TITLE, _DAY = "docpublicationname", "titrearticlevisu", "docheader"
_END = re.compile(r"©|Numéro de document\s?:|Note\(s\)\s?:|Illustration\(s\)\s?:")


def read_page(root: etree._Element, path: str) -> list[Draft]:
    """Describe each article of a page, at most MAX_ARTICLES; none when it is no export."""
    found = paragraphs_of(root, frozenset({_PAPER, _TITLE}))
    starts = [place for place, one in enumerate(found) if _PAPER in one.marks]
    refuse_more(len(starts), path)
    pieces = [found[start:end] for start, end in pairwise([*starts, len(found)])]
    drafts = (_article(piece) for piece in pieces)
    return [replace(draft, format="europresse") for draft in drafts if draft]


def _article(piece: Sequence[Paragraph]) -> Draft | None:
    title = next((place for place, one in enumerate(piece) if _TITLE in one.marks), 0)
    head = Head(source=piece[0].text, published=_day(piece))
    start = title + 1
    if start + 1 < len(piece) and (author := byline_of(f"par {piece[start].text}")):
        head.author = author
        start += 1
    rest = range(start, len(piece))
    end = next((place for place in rest if _END.match(piece[place].text)), len(piece))
    kinds: dict[int, BlockKind] = dict.fromkeys(range(start, end), "paragraph")
    if title:
        kinds[title] = "title"
    return draft_of(
        [Paragraph(one.text, kinds.get(place)) for place, one in enumerate(piece)], head
    )


def _day(piece: Sequence[Paragraph]) -> str | None:
    """The day among section, weekday and page: `Politique, jeudi 5 octobre 2013, p. 3`."""
    header = next((one.text for one in piece if _DAY in one.marks), "")
    return next(filter(None, (date_line(part) for part in header.split(","))), None)
