"""One article of a text export of Nexis (LexisNexis): centred head, named fields, body."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from reader.formats.dates import date_line, whole_day
from reader.formats.draft import Head
from reader.formats.head import author_of
from reader.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.formats.lines import Line

_OPENING = re.compile(r"\d{1,6} (?:of|von|van|de|sur) \d{1,6} DO[CK]UMENT(?:S|E|EN|OS)?")
_FIELD = re.compile(r"(?P<name>[A-ZÄÖÜÉÈ][A-ZÄÖÜÉÈ-]{2,24})[ ]?:[ ]?")
_TITLES = frozenset(["HEADLINE", "KOP", "TITRE", "TITEL", "TITULAR", "ÜBERSCHRIFT"])
_AUTHORS = frozenset(["BYLINE", "AUTOR", "AUTEUR", "AUTHOR", "AUTORES"])
_BODIES = frozenset(["BODY", "TEXT", "TEKST", "TEXTE"])
_ENDS = frozenset(
    [
        "LOAD-DATE",
        "LANGUAGE",
        "SPRACHE",
        "TAAL",
        "LANGUE",
        "UPDATE",
        "GRAPHIC",
        "GRAFIK",
        "GRAFIEK",
        "SUBJECT",
        "PUB-TYPE",
        "PUBLICATION-TYPE",
        "PUBLICATIETYPE",
        "JOURNAL-CODE",
        "DOCUMENT-TYPE",
        "NOTES",
        "CORRECTION-DATE",
        "CORRECTION",
        "DATE-CHARGEMENT",
        "TYPE-PUBLICATION",
    ]
)
_FIELDS = _TITLES | _AUTHORS | _BODIES | _ENDS | {"SECTION", "LENGTH", "DATELINE", "HIGHLIGHT"}
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright\b|(?:all )?rights reserved|alle rechte).*", re.IGNORECASE
)
_INDEX_TERMS = re.compile(r"\(\d{1,3}[ ]?%\)(?:;|$)")
"""Terms an article is indexed under, each with how much it is about it: `TRADE (88%); …`."""
_CENTRED = 5
_LONGEST_DAY = 60
_HIGHEST_TOP = 12
_LONGEST_NOTICE = 4
"""In lines."""


def openings(lines: Sequence[Line]) -> list[Line]:
    """Return the lines that count the articles.

    They need not count on: people delete articles from an export, and join exports.
    """
    return [line for line in lines if is_opening(line.text)]


def is_opening(words: str) -> bool:
    """Tell whether a line counts the articles: `7 of 9 DOCUMENTS`."""
    return bool(_OPENING.fullmatch(words))


def describe(piece: str, lines: Sequence[Line]) -> tuple[Head, list[Line]]:
    """Return what stands above the article in a piece of an export, and its body's lines."""
    head = Head()
    top = lines[: _height(lines)]
    _read_top(head, piece, top)
    rest = list(lines[len(top) :])
    if rest and head.title is None and not _FIELD.match(rest[0].text):
        count = 1 + sum(1 for _ in takewhile(lambda line: not line.gap, rest[1:]))
        _set_title(head, piece, Span(rest[0].span.start, rest[count - 1].span.end))
        rest = rest[count:]
    rest = _read_fields(head, piece, rest)
    return head, _body(rest)


def _height(lines: Sequence[Line]) -> int:
    """Return how many lines stand above title and fields, or above the fields alone.

    Some papers set the title above the day.
    """
    height = sum(1 for _ in takewhile(_is_top, lines))
    above = list(takewhile(lambda line: not _is_field(line), lines[:_HIGHEST_TOP]))
    days = [place for place, line in enumerate(above) if _day(line)]
    if not days or days[0] < height:
        return height
    return days[0] + sum(1 for _ in takewhile(_is_top, lines[days[0] :]))


def _is_field(line: Line) -> bool:
    field = _FIELD.match(line.text)
    return field is not None and field["name"] in _FIELDS


def _is_top(line: Line) -> bool:
    """Tell whether a line is centred, a notice, or a day that was not centred."""
    return line.indent >= _CENTRED or _is_copyright(line) or _day(line) is not None


def _day(line: Line) -> str | None:
    """Return the day a short line begins with: a time and a weekday may stand behind it."""
    if len(line.text) > _LONGEST_DAY:
        return None
    return whole_day(line.text)


def _read_top(head: Head, piece: str, top: Sequence[Line]) -> None:
    """Read the centred lines: the paper first, then the day, with notices between."""
    for group in _groups(top):
        if _is_top(group[0]):
            for line in group:
                _read_centred(head, line)
        elif head.title is None and not group[-1].text.endswith("."):
            _set_title(head, piece, Span(group[0].span.start, group[-1].span.end))


def _read_centred(head: Head, line: Line) -> None:
    if _is_copyright(line):
        return
    if head.source is None:
        head.source = line.text
    elif head.published is None:
        head.published = _day(line) or date_line(line.text)


def _groups(lines: Sequence[Line]) -> list[list[Line]]:
    """Group lines that no empty line stands between."""
    groups: list[list[Line]] = []
    for line in lines:
        if line.gap or not groups:
            groups.append([])
        groups[-1].append(line)
    return groups


def _read_fields(head: Head, piece: str, lines: list[Line]) -> list[Line]:
    """Read the fields above the body; return the lines behind them."""
    at = 0
    while at < len(lines) and (field := _FIELD.match(lines[at].text)):
        name = field["name"]
        if name in _ENDS:
            break
        end = at + 1 + sum(1 for _ in takewhile(lambda line: not line.gap, lines[at + 1 :]))
        start = lines[at].span.start + field.end()
        if name in _BODIES:
            return _without_label(lines[at:], field.end())
        value = Span(start, lines[end - 1].span.end).trimmed(piece)
        if name in _TITLES and len(value):
            _set_title(head, piece, value)
        elif name in _AUTHORS and len(value):
            # No byline block: the label reads as a speaker there, and so does a bare name.
            words = " ".join(value.of(piece).split())
            head.author = author_of(words)
        at = end
    return lines[at:]


def _without_label(lines: list[Line], width: int) -> list[Line]:
    first = lines[0]
    words = first.text[width:]
    if not words:
        return lines[1:]
    span = Span(first.span.end - len(words), first.span.end)
    return [type(first)(span, words, first.indent, first.gap), *lines[1:]]


def _body(lines: list[Line]) -> list[Line]:
    """Keep the lines above the fields and notices that end an article."""
    for index, line in enumerate(lines):
        # A copyright notice is the end when next to nothing stands behind it.
        notice = len(lines) - index <= _LONGEST_NOTICE and _is_copyright(line)
        if line.gap and (_is_end(line.text) or notice):
            return lines[:index]
    return lines


def _is_end(words: str) -> bool:
    """Tell a field that stands below an article: a listed one, or index terms in any language."""
    field = _FIELD.match(words)
    return field is not None and (
        field["name"] in _ENDS or _INDEX_TERMS.search(words, field.end()) is not None
    )


def _is_copyright(line: Line) -> bool:
    return bool(_COPYRIGHT.fullmatch(line.text))


def _set_title(head: Head, piece: str, span: Span) -> None:
    head.title, head.title_span = " ".join(span.of(piece).split()), span
