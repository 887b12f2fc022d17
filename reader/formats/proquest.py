"""One article of a text export of ProQuest: a title, then named paragraphs."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from reader.formats.dates import date_line, iso_date
from reader.formats.draft import Head
from reader.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.formats.lines import Line

_OPENING = re.compile(r"Document \d{1,6} of \d{1,6}")
_NAMES = (
    "Abstract|Advisor|Author|Classification|Committee member|Company / organization|Copyright"
    "|Country of publication|Credit|Database|Degree|Degree date|Department"
    "|Dissertation/thesis number|Document feature|Document type|Document URL|Edition|First page"
    "|Full text|ISBN|ISSN|Identifier / keyword|Issue|Language|Language of publication"
    "|Last updated|Links|Location|Number of pages|Pages|People|Place of publication"
    "|ProQuest document ID|Publication date|Publication subject|Publication title"
    "|Publication year|Publisher|School code|Section|Source|Source type|Subject|Title"
    "|University location|University/institution|Volume|Year"
)
_FIELD = re.compile(rf"(?P<name>{_NAMES}):(?:[ ]|$)")
_RULE = re.compile(r"_{20,}")
_URL = re.compile(r"https?://\S+")
_DATES = ("Publication date", "Publication year", "Degree date", "Year")


def openings(lines: Sequence[Line]) -> list[Line]:
    """Return the lines that count the articles, each below a rule."""
    return [
        line
        for above, line in pairwise(lines)
        if _OPENING.fullmatch(line.text) and _RULE.fullmatch(above.text)
    ]


def describe(_piece: str, lines: Sequence[Line]) -> tuple[Head, list[Line]]:
    """Return what an article in a piece of an export is called, and its body's lines."""
    lines = list(takewhile(lambda line: not _RULE.fullmatch(line.text), lines))
    head, fields = Head(), _fields(lines)
    if lines and not _FIELD.match(lines[0].text):
        head.title, head.title_span = lines[0].text, lines[0].span
    elif "Title" in fields:
        head.title = _words(fields["Title"])
    if author := fields.get("Author"):
        head.author = _words(author)
    days = (_words(fields[name]) for name in _DATES if name in fields)
    head.published = next(filter(None, (date_line(day) or iso_date(day) for day in days)), None)
    source = fields.get("Publication title") or fields.get("Source") or []
    head.source = _words(source) or None
    head.url = next((line.text for line in lines if _URL.fullmatch(line.text)), None)
    return head, fields.get("Full text") or fields.get("Abstract") or []


def _fields(lines: list[Line]) -> dict[str, list[Line]]:
    """Return each field's lines without its name; of two alike the first."""
    found: dict[str, list[Line]] = {}
    current: list[Line] = []
    for line in lines:
        if match := _FIELD.match(line.text):
            current = []
            found.setdefault(match["name"], current)
            words = line.text[match.end() :].strip()
            span = Span(line.span.end - len(words), line.span.end)
            line = type(line)(span, words, line.indent, line.gap)  # noqa: PLW2901
        if line.text:
            current.append(line)
    return found


def _words(lines: list[Line]) -> str:
    return lines[0].text if lines else ""
