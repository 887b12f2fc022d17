"""One article of a text export of Factiva: coded fields, or lines in a fixed order.

    HD  Bridge closed           Foreign Desk; 1
    BY  Ada Marsh               Bridge closed
    WC  464 words               By Ada Marsh
    PD  1 April 2017            464 words
    SN  The Harbour Post        1 April 2017
    LP                          The Harbour Post
    The bridge was closed.      ...
    AN  Document HAPO...        Document HAPO...

Below every article stands its number, and nothing stands above the next.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from reader.formats.dates import whole_day
from reader.formats.draft import Head
from reader.formats.head import author_of, byline_of
from reader.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.formats.lines import Line

DOCUMENT = ("Document", "Dokument", "Documento", "Документ", "文件", "文档", "文書")
NUMBER = (
    rf"(?:{'|'.join(DOCUMENT)}) "
    r"[A-Z][A-Z0-9]{2,11}20?[0-9]{6,20}[a-z0-9]{4,14}"
)
_CLOSING = re.compile(rf"(?:AN\s{{1,9}})?{NUMBER}")
_CODES = (
    "SE|HD|BY|CR|WC|PD|ET|SN|SC|NGC|GC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|ART|CO|IN|NS|RE|IPC|IPD|PUB|AN|DLN"
    "|CLM|SO"
)
_FIELD = re.compile(rf"(?P<code>{_CODES})(?:\s+(?P<value>\S.*))?")
_BODY_CODES = frozenset({"LP", "TD"})
_LENGTH = re.compile(r"\d[\d., ]{0,9}\s?[^\W\d]{1,10}")
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright\b).*", re.IGNORECASE)
_TIME = re.compile(r"\d{1,2}[:.]\d\d(?:\s+\w{2,5})?")
_HIGHEST = 25
"""In lines: how far down an article's head may reach."""


def closings(lines: Sequence[Line]) -> list[Line]:
    """Return the lines that number the articles, each the last of its article."""
    found: list[Line] = []
    last = False
    for line in lines:
        closing = bool(_CLOSING.fullmatch(line.text))
        if closing and last:
            found.pop()  # both as a field and below it
        if closing:
            found.append(line)
        last = closing
    return found


def source_of(below: Sequence[str]) -> str | None:
    """Return the paper, which stands below the day; a time may come first."""
    return next((words for words in below if not _TIME.fullmatch(words)), None)


def describe(piece: str, lines: Sequence[Line]) -> tuple[Head, list[Line]]:
    """Return what stands above the article in a piece of an export, and its body's lines."""
    kept = [line for line in lines if not _CLOSING.fullmatch(line.text)]
    fields = _fields(kept)
    if "HD" in fields:
        return _coded(piece, fields)
    return _ordered(piece, kept)


def _fields(lines: Sequence[Line]) -> dict[str, list[Line]]:
    """Return each field's lines without its code; of two alike the first."""
    found: dict[str, list[Line]] = {}
    current: list[Line] = []
    for line in lines:
        words, span = line.text, line.span
        if match := _FIELD.fullmatch(words):
            current = []
            found.setdefault(match["code"], current)
            words = match["value"] or ""
            span = Span(span.end - len(words), span.end)
        if words:
            current.append(type(line)(span, words, line.indent, line.gap))
    return found


def _coded(piece: str, fields: dict[str, list[Line]]) -> tuple[Head, list[Line]]:
    head = Head(
        author=author_of(_words(fields, "BY")),
        source=_words(fields, "SN") or None,
        published=whole_day(_words(fields, "PD")),
    )
    if title := fields["HD"]:
        _set_title(head, piece, Span(title[0].span.start, title[-1].span.end))
    body = [line for code in _BODY_CODES for line in fields.get(code, ())]
    return head, sorted(body, key=lambda line: line.span.start)


def _words(fields: dict[str, list[Line]], code: str) -> str:
    return " ".join(line.text for line in fields.get(code, ()))


def _set_title(head: Head, piece: str, span: Span) -> None:
    head.title, head.title_span = " ".join(span.of(piece).split()), span


def _ordered(piece: str, lines: Sequence[Line]) -> tuple[Head, list[Line]]:
    head = Head()
    day = _place_of_day(lines)
    if day is None:
        return head, list(lines)
    above = list(lines[: day - 1])
    if above and (names := byline_of(above[-1].text)):
        head.author = names
        above.pop()
    if above:
        _set_title(head, piece, max(above, key=lambda line: len(line.text)).span)
    head.published = whole_day(lines[day].text)
    below = lines[day + 1 : day + _HIGHEST]
    head.source = source_of([line.text for line in below[:2]])
    return head, list(lines[day + 1 + _height(below) :])


def _place_of_day(lines: Sequence[Line]) -> int | None:
    """Return the place of the day: it stands below the number of words."""
    for place in range(1, min(len(lines), _HIGHEST)):
        if _LENGTH.fullmatch(lines[place - 1].text) and whole_day(lines[place].text):
            return place
    return None


def _height(below: Sequence[Line]) -> int:
    """Return how many lines below the day are not the text: to the notice, or to the gap."""
    for place, line in enumerate(below[:10]):
        if _COPYRIGHT.fullmatch(line.text):
            return place + 1
    return sum(1 for _ in takewhile(lambda line: not line.gap, below))
