"""Title, day, author, source, address and language of a page, as its maker declares them.

Each is asked for in several places, the most exact first: JSON-LD, the meta elements of
social networks and search engines, then what the page shows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from itertools import islice
from typing import TYPE_CHECKING, Any

from reader.formats.dates import date_line, iso_date
from reader.formats.draft import Head
from reader.formats.head import byline_of
from reader.formats.markup import words_of
from reader.formats.web import linked_data
from reader.formats.web.signs import names_of, words_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml import etree

_TITLES = ("og:title", "twitter:title", "dc.title", "dcterms.title", "sailthru.title", "title")
_DATE_NAMES = """
article:published_time date.published datepublished parsely-pub-date sailthru.date pubdate
publishdate publish-date publish_date publication_date dc.date.issued dcterms.created dc.date
dcterms.date dc.date.created article.published og:published_time cxenseparse:recs:publishtime
article_date_original originalpublicationdate date citation_publication_date
"""
_DATES = _DATE_NAMES.split()
_AUTHOR_NAMES = """
author article:author parsely-author sailthru.author byl dc.creator dcterms.creator article.author
citation_author
"""
_AUTHORS = _AUTHOR_NAMES.split()
_SOURCES = ("og:site_name", "application-name", "dc.publisher", "publisher")
_ADDRESS = re.compile(r"https?://[^\s<>\"']+", re.IGNORECASE)
_HOST = re.compile(r"https?://(?:www\d?\.|m\.)?(?P<host>[^/:?#]+)", re.IGNORECASE)
_DAY_IN_ADDRESS = re.compile(r"/(?P<year>(?:19|20)\d\d)[/-]?(?P<month>[01]\d)[/-]?(?P<day>[0-3]\d)")
_LANGUAGE = re.compile(r"(?P<code>[a-z]{2})(?:[-_][a-z]{2,4})?\b", re.IGNORECASE)
_SITE_BEHIND = re.compile(r"\s+(?:[|»·•:–—-]|::|//)\s+(?P<site>[^|»·•–—]{2,60})$")
_SEVERAL = re.compile(r"\s*(?:,|;|\||\n|&|\band\b|\bund\b|\bet\b|\by\b)\s*")
_BY = re.compile(r"(?:by|von|par|por|di|door)\s*:?\s+", re.IGNORECASE)
_LONGEST_AUTHOR = 120
_LONGEST_SHOWN = 140
_MOST_AUTHORS = 8
_MOST_ELEMENTS = 20_000
_MOST_INSIDE = 40
_LONG_TITLE = 12
_DATELINES = frozenset({"date", "published", "pubdate", "timestamp", "time"})
_BYLINES = frozenset({"byline", "author", "authors", "bylines"})


@dataclass(slots=True)
class Declared:
    """What a page declares: its head, and the language (an ISO 639-1 code)."""

    head: Head
    language: str | None = None


@dataclass(frozen=True, slots=True)
class _Page:
    """Where to look; `metas` are by their names in small letters, in the page's order."""

    root: etree._Element
    article: dict[str, Any]
    metas: dict[str, list[str]] = field(default_factory=dict)


def declared(root: etree._Element) -> Declared:
    """Read what a page declares of its article."""
    page = _Page(root, linked_data.article_of(root))
    for meta in root.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        if content := _plain(meta.get("content")):
            page.metas.setdefault(name.lower(), []).append(content)
    url = _first(_addresses(page))
    source = _first(_sources(page, url))
    head = Head(
        title=_title(page, source),
        published=_first(_days(page, url)),
        author=_authors(page),
        source=source,
        url=url,
    )
    return Declared(head, _language(page))


def _first(values: Iterable[str | None]) -> str | None:
    return next((value for value in values if value), None)


def _plain(words: str | None) -> str:
    """Return words with single blanks and what stands for characters resolved."""
    words = words or ""
    return " ".join((unescape(words) if "&" in words else words).split())


def _told(page: _Page, names: Iterable[str]) -> Iterator[str]:
    for name in names:
        yield from page.metas.get(name, ())


def _title(page: _Page, source: str | None) -> str | None:
    headings = [words_of(one) for one in islice(page.root.iter("h1"), _MOST_INSIDE)]
    headings = [words for words in headings if words]
    element = page.root.find(".//title")
    window = _plain(element.text) if element is not None else ""
    candidates = [
        _plain(linked_data.text_in(page.article.get("headline"))),
        *_told(page, _TITLES),
        window,
    ]
    told = [_without_site(words, source) for words in candidates if words]
    for words in told:
        # What the page shows is the title; what it declares may be cut, or name the site.
        for heading in headings:
            if _same(heading, words):
                return heading
    return _first([*told, *headings])


def _same(heading: str, words: str) -> bool:
    heading, words = heading.casefold(), words.casefold()
    return heading == words or (len(heading) >= _LONG_TITLE and heading in words)


def _without_site(title: str, source: str | None) -> str:
    """Take the site's name off the end of a title."""
    match = _SITE_BEHIND.search(title)
    if match is None:
        return title
    site, known = match["site"].casefold(), (source or "").casefold()
    named = bool(known) and (site in known or known in site)
    return title[: match.start()].rstrip() if named else title


def _days(page: _Page, url: str | None) -> Iterator[str | None]:
    for key in ("datePublished", "dateCreated", "uploadDate"):
        yield _day(linked_data.text_in(page.article.get(key)))
    yield from map(_day, _told(page, _DATES))
    for element in islice(page.root.iter("time", "span", "div", "p", "abbr"), _MOST_ELEMENTS):
        if element.get("itemprop") == "datePublished" or element.get("pubdate") is not None:
            yield _day(element.get("datetime") or element.get("content") or _shown(element))
    for element in page.root.iter("time"):
        yield _day(element.get("datetime") or _shown(element))
    if url and (match := _DAY_IN_ADDRESS.search(url)):
        yield _day(f"{match['year']}-{match['month']}-{match['day']}")
    yield from map(_day, _shown_dates(page.root))


def _shown_dates(root: etree._Element) -> Iterator[str]:
    for element in islice(root.iter("span", "div", "p", "li"), _MOST_ELEMENTS):
        if words_in(names_of(element)) & _DATELINES:
            yield _shown(element)


def _shown(element: etree._Element) -> str:
    """Return the words of an element; none when they are too many to be a name or a day."""
    pieces, length = [], 0
    for piece in element.itertext():
        pieces.append(piece)
        length += len(piece)
        if length > 2 * _LONGEST_SHOWN:
            return ""
    words = " ".join("".join(pieces).split())
    return words if len(words) <= _LONGEST_SHOWN else ""


def _day(words: str | None) -> str | None:
    """Return the day words begin with; a year or a month alone is none."""
    words = (words or "").strip()
    if re.fullmatch(r"\d{8}(?:T?\d*Z?)?", words):
        words = f"{words[:4]}-{words[4:6]}-{words[6:8]}"
    found = date_line(words) or iso_date(words)
    return found if found and len(found) == len("2026-01-05") else None


def _authors(page: _Page) -> str | None:
    told = _named(linked_data.names_in(page.article.get("author")))
    told = told or _named(linked_data.names_in(page.article.get("creator")))
    for name in _AUTHORS:
        told = told or _named(page.metas.get(name, ()))
    told = told or _named(_shown_authors(page.root))
    return ", ".join(told[:_MOST_AUTHORS]) or None


def _shown_authors(root: etree._Element) -> list[str]:
    """Return the names a page shows as its author's, by how it marks them."""
    elements = list(islice(root.iter("a", "span", "div", "p", "address", "li"), _MOST_ELEMENTS))
    for one in elements:
        marked = "author" in (one.get("rel") or "").split() or one.get("itemprop") == "author"
        if marked and (words := _name_in(one)):
            return [words]
    for one in elements:
        named = words_in(one.get("class") or "") & _BYLINES
        if named and (names := byline_of(_shown(one))):
            return [names]
    return []


def _name_in(element: etree._Element) -> str:
    """Return the part of an author's element that is marked as the name, or all of it."""
    for one in islice(element.iterdescendants(), _MOST_INSIDE):
        if one.get("itemprop") == "name":
            return _plain(one.get("content")) or _shown(one)
    return _shown(element)


def _named(values: Iterable[str]) -> list[str]:
    """Return the names in what is declared, each once; addresses and accounts are none."""
    found: dict[str, str] = {}
    for value in values:
        words = _BY.sub("", _plain(value), count=1) if _BY.match(_plain(value)) else _plain(value)
        if not words or len(words) > _LONGEST_AUTHOR or _ADDRESS.match(words):
            continue
        for name in _SEVERAL.split(words):
            if name and not name.startswith("@") and any(char.isalpha() for char in name):
                found.setdefault(name.casefold(), name)
    return list(found.values())


def _sources(page: _Page, url: str | None) -> Iterator[str | None]:
    yield _first(map(_plain, linked_data.names_in(page.article.get("publisher"))))
    yield from _told(page, _SOURCES)
    if url and (match := _HOST.match(url)):
        yield match["host"].lower()


def _addresses(page: _Page) -> Iterator[str | None]:
    links = [one for one in page.root.iter("link") if "canonical" in (one.get("rel") or "")]
    told = [*(one.get("href") for one in links), *_told(page, ("og:url", "twitter:url"))]
    for words in told:
        match = _ADDRESS.fullmatch((words or "").strip())
        yield match[0] if match else None


def _language(page: _Page) -> str | None:
    roots = [one.get("lang") or one.get("xml:lang") for one in page.root.iter("html")]
    for words in (*roots, *_told(page, ("og:locale", "content-language", "language"))):
        if match := _LANGUAGE.match((words or "").strip()):
            return match["code"].lower()
    return None
