"""Author and day where a page does not declare them, but shows them."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from reader.formats.dates import date_line
from reader.formats.days import day_in_address, day_of, is_later
from reader.formats.head import byline_of
from reader.formats.web.authors import joined
from reader.formats.web.signed import author_near
from reader.formats.web.signs import MOST_ELEMENTS, letters_of, names_of, words_in, words_shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lxml import etree

    from reader.formats.draft import Head
    from reader.formats.web.passages import Passage

_LONGEST = 140
_ABOVE = "a line above the text"
_DATELINES = frozenset({"date", "published", "pubdate", "timestamp", "time"})
_BYLINES = frozenset({"byline", "author", "authors", "bylines"})
_COMMENTS = frozenset({"comment", "comments"})
_LATER = frozenset({"modified", "updated", "update"})
_OTHERS = frozenset({"aside", "nav", "footer", "li"})
_CHANGES = frozenset({"article:modified_time", "og:updated_time"})
_MOST_TIMES = 500
_LABELS = (
    r"(?:first |last )?(?:published|updated|posted|modified)|veröffentlicht|aktualisiert|publié"
    r"|mis à jour|publicado|actualizado|pubblicato|aggiornato"
)
_DAY = (
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )?"
    r"(?:[^\W\d_]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}"
    r"|\d{1,2}\.? [^\W\d_]{3,9}\.? \d{4}|\d{4}-\d\d-\d\d)"
)
# What begins with a class of characters is found several times as fast.
_PARTS = re.compile(rf"\s(?:(?<=\n)|[|·•@]\s|(?<=\d{{4}}\s)/\s|(?=(?:{_LABELS})\b))", re.IGNORECASE)
_BEFORE_DAY = re.compile(rf"(?:,|\s[–—/-])\s(?={_DAY})", re.IGNORECASE)
_DASH = re.compile(r"\s(?:(?<=pdated\s)|(?<=blished\s))[–—-]\s", re.IGNORECASE)
_SIGNED_DAY = re.compile(rf"(?P<day>(?:(?:{_LABELS}):? )?{_DAY}) (?P<name>by \S.*)", re.IGNORECASE)
"""A day and a byline in one: May 2nd, 2024 by Jane Doe."""
_DIGIT = re.compile(r"\d")
_FOLLOW = re.compile(r"\s+(?:@\w+|follow)$", re.IGNORECASE)
_DATED = re.compile(
    r"(?P<name>\D{5,80}?),?\s+(?:(?:publiziert|veröffentlicht|erschienen|publié|publicado)\s+)?"
    r"(?:on|am|le|el)\s+(?P<day>\S.{5,60})",
    re.IGNORECASE,
)
"""A byline and a day in one: By Jane Doe on Monday, May 2nd, 2024."""
_ISO_DAY = re.compile(r"\b(?:19|20)\d\d-[01]\d-[0-3]\d\b")
_WRITTEN = re.compile(
    r"(?:posted|written|published|reported|submitted|story|words|review|analysis|opinion)\s+(?=by\b)"
    r"|(?:écrit par|rédigé par|escrito por|scritto da|a cura di|verfasst von|geschrieben von"
    r"|geschreven door|tekst (?:av|af)|skrevet (?:av|af)|skriven av|tekst ?:|autorka ?:|автор ?:"
    r"|av|af)\s+(?P<names>\S.*)",
    re.IGNORECASE,
)


def complete(head: Head, root: etree._Element, above: Sequence[Passage]) -> None:
    """Fill in what the page does not declare: from `above` its article, then by what it names."""
    house = head.author is None or _is_house(head)
    wanted = above if house or head.published is None else ()
    parts = [part for one in wanted for part in _parts(one.words)]
    if house:
        _take_byline(head, _first(map(_byline, parts)))
    if head.author is None:
        head.author = _first(map(_byline, _named(root, _BYLINES)))
        head.come_from("a byline on the page")
    if head.author is None:
        head.author = author_near(root, head.title)
        head.come_from("a name near the headline")
    if head.published is None:
        first, later = _by_age(parts)
        head.published = _first((*map(day_of, first), *map(day_of, later)))
        head.come_from(_ABOVE)
    if head.published is None:
        _take_other_day(head, root)


def _is_house(head: Head) -> bool:
    """Tell a page that declares its own paper as the author."""
    author, paper = letters_of(head.author or ""), letters_of(head.source or "")
    return bool(author and paper) and (author in paper or paper in author)


def _take_byline(head: Head, author: str | None) -> None:
    """Take who signs an article as its author, before the paper it is in."""
    if author and not (head.author and letters_of(author) in letters_of(head.author)):
        head.author = author
        head.whence["author"] = _ABOVE


def bylines(above: Sequence[Passage]) -> list[str]:
    """Return the lines over an article that sign it, each once."""
    return list(dict.fromkeys(one.words for one in above if is_byline(one.words)))


def is_byline(words: str) -> bool:
    """Tell a line that signs an article, with or without its day."""
    return len(words) <= _LONGEST and any(map(_signature, _parts(words)))


def _first(values: Iterable[str | None]) -> str | None:
    return next((value for value in values if value), None)


def _parts(words: str) -> list[str]:
    """Part a line where a name, a day or a place ends."""
    found: list[str] = []
    for part in map(str.strip, _PARTS.split(_DASH.sub(": ", words))):
        if len(part) > _LONGEST or not _DIGIT.search(part):
            found.append(part)
            continue
        dated = _SIGNED_DAY.fullmatch(part) or _DATED.fullmatch(part)
        if dated and _signature(dated["name"]) and date_line(dated["day"]):
            found += [dated["name"], dated["day"]]
        else:
            found += _BEFORE_DAY.split(part)
    return found


def _byline(words: str) -> str | None:
    """Return the names in a line that signs an article; what systems call their users is none."""
    names = _signature(words)
    return joined([names]) or None if names else None


def _signature(words: str) -> str | None:
    """Return what a line names that signs an article, be it a name or not."""
    if len(words) > _LONGEST:
        return None
    words = _FOLLOW.sub("", words)
    if (written := _WRITTEN.match(words)) is not None:
        words = f"by {written['names']}" if written["names"] else words[written.end() :]
    return byline_of(words)


def _by_age(parts: Sequence[str]) -> tuple[list[str], list[str]]:
    """Part what may be the day it appeared from what says when it was changed."""
    lines = [part for part in parts if len(part) <= _LONGEST]
    later = [part for part in lines if is_later(part)]
    first = [part for part in lines if part not in later]
    plain = [day[0] for part in first if (day := _ISO_DAY.search(part))]
    return [*(part for part in first if date_line(part)), *plain], later


def _take_other_day(head: Head, root: etree._Element) -> None:
    days = [day for one in _times(root) if (day := day_of(one.get("datetime") or words_shown(one)))]
    if days:
        head.published, where = days[0], "a time on the page"
    elif day := day_in_address(head.url):
        head.published, where = day, "the address"
    elif day := _first(map(day_of, _named(root, _DATELINES))):
        head.published, where = day, "a date on the page"
    else:
        head.published, where = _changed(root), "when the page says it was changed"
    head.come_from(where)


def _times(root: etree._Element) -> list[etree._Element]:
    """Return the times a page shows: the article's before those beside it, and of changes."""
    times = list(islice(root.iter("time"), _MOST_TIMES))
    return sorted(times, key=_is_of_others)


def _is_of_others(time: etree._Element) -> bool:
    words = words_in(names_of(time)) | words_in(time.get("itemprop") or "")
    if words & _LATER:
        return True
    return any(one.tag in _OTHERS for one in time.iterancestors())


def _changed(root: etree._Element) -> str | None:
    told = (one for one in root.iter("meta") if one.get("property") in _CHANGES)
    return _first(day_of(one.get("content")) for one in told)


def _named(root: etree._Element, wanted: frozenset[str]) -> Iterator[str]:
    """Yield what elements with such names show, those of comments aside."""
    elements = root.iter("span", "div", "p", "li", "h3", "h4", "h5", "h6", "address", "small")
    for element in islice(elements, MOST_ELEMENTS):
        words = words_in(names_of(element))
        if words & wanted and not words & _COMMENTS:
            yield words_shown(element)
