"""Author and day where a page does not declare them, but shows them."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from reader.formats.dates import date_line, iso_date
from reader.formats.head import byline_of
from reader.formats.web.signs import names_of, words_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lxml import etree

    from reader.formats.draft import Head
    from reader.formats.web.passages import Passage

_LONGEST = 140
MOST_ELEMENTS = 20_000
"""How many elements are looked at: an article's own are among the first."""
_DATELINES = frozenset({"date", "published", "pubdate", "timestamp", "time"})
_BYLINES = frozenset({"byline", "author", "authors", "bylines"})
_COMMENTS = frozenset({"comment", "comments"})
_PARTS = re.compile(r"\n|\s[|·•@]\s")
_WRITTEN = re.compile(r"(?:posted|written|published|reported|submitted)\s+(?=by\b)", re.IGNORECASE)
_DAY_IN_ADDRESS = re.compile(r"/(?P<year>(?:19|20)\d\d)[/-]?(?P<month>[01]\d)[/-]?(?P<day>[0-3]\d)")
_LATER = re.compile(r"(?:last )?(?:updat|modif|aktualisier|mis à jour|actualizad)", re.IGNORECASE)


def complete(head: Head, root: etree._Element, above: Sequence[Passage]) -> None:
    """Fill in what the page does not declare: from `above` its article, then by what it names."""
    parts = [part.strip() for one in above for part in _PARTS.split(one.words)]
    if head.author is None:
        head.author = _first(_byline(part) for part in (*parts, *_named(root, _BYLINES)))
    if head.published is None:
        first, later = _by_age(parts)
        days = (*map(day_of, first), *map(day_of, later))
        head.published = _first(days) or _first(_other_days(root, head.url))


def bylines(above: Sequence[Passage]) -> list[str]:
    """Return the lines over an article that sign it, each once."""
    signed = (
        one.words for one in above if any(_byline(part.strip()) for part in _PARTS.split(one.words))
    )
    return list(dict.fromkeys(words for words in signed if len(words) <= _LONGEST))


def _first(values: Iterable[str | None]) -> str | None:
    return next((value for value in values if value), None)


def _byline(words: str) -> str | None:
    return byline_of(_WRITTEN.sub("", words, count=1)) if len(words) <= _LONGEST else None


def _by_age(parts: Sequence[str]) -> tuple[list[str], list[str]]:
    """Part what may be the day it appeared from what says when it was changed."""
    lines = [part for part in parts if len(part) <= _LONGEST]
    later = [part for part in lines if _LATER.match(part)]
    return [part for part in lines if part not in later and date_line(part)], later


def day_of(words: str | None) -> str | None:
    """Return the day words begin with; a year or a month alone is none."""
    words = (words or "").strip()
    if re.fullmatch(r"\d{8}(?:T?\d*Z?)?", words):
        words = f"{words[:4]}-{words[4:6]}-{words[6:8]}"
    found = date_line(words) or iso_date(words)
    return found if found and len(found) == len("2026-01-05") else None


def _other_days(root: etree._Element, url: str | None) -> Iterator[str | None]:
    for element in islice(root.iter("time"), MOST_ELEMENTS):
        yield day_of(element.get("datetime") or words_shown(element))
    if url and (match := _DAY_IN_ADDRESS.search(url)):
        yield day_of(f"{match['year']}-{match['month']}-{match['day']}")
    yield from map(day_of, _named(root, _DATELINES))


def _named(root: etree._Element, wanted: frozenset[str]) -> Iterator[str]:
    """Yield what elements with such names show, those of comments aside."""
    elements = root.iter("span", "div", "p", "li", "h3", "h4", "h5", "h6", "address", "small")
    for element in islice(elements, MOST_ELEMENTS):
        words = words_in(names_of(element))
        if words & wanted and not words & _COMMENTS:
            yield words_shown(element)


def words_shown(element: etree._Element) -> str:
    """Return the words of an element; none when they are too many to be a name or a day."""
    pieces, length = [], 0
    for piece in element.itertext():
        pieces.append(piece)
        length += len(piece)
        if length > 2 * _LONGEST:
            return ""
    words = " ".join("".join(pieces).split())
    return words if len(words) <= _LONGEST else ""
