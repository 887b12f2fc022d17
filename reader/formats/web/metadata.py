"""Title, day, author, source, address and language of a page, as its maker declares them.

Each is asked for in several places, the most exact first: JSON-LD, the meta elements of
social networks and search engines, then what marks a name or a day on the page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any

from lxml import etree

from reader.formats.days import day_of
from reader.formats.draft import Head
from reader.formats.language import language_code
from reader.formats.markup import words_of
from reader.formats.web import authors, linked_data
from reader.formats.web.authors import LONGEST_VALUE, plain
from reader.formats.web.signs import MOST_ELEMENTS, is_hidden, letters_of, words_shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.model import DetailName

    _Told = tuple[str | None, str]

_TELLING = ("meta", "link", "title", "h1", "h2", "h3")
_TITLES = ("twitter:title", "sailthru.title", "parsely-title", "title")
_NAMING = ("property", "name", "itemprop", "http-equiv")
_OF_PARSELY = {
    "title": "parsely-title",
    "authors": "parsely-author",
    "author": "parsely-author",
    "pub_date": "parsely-pub-date",
}
_DUBLIN_CORE = re.compile(r"\bdc(?:terms?)?[.:]")
_DATE_NAMES = """
article:published_time date.published datepublished parsely-pub-date sailthru.date pubdate
publishdate publish-date publish_date publication_date dc.date.issued dc.created dc.date
dc.date.created article.published og:published_time cxenseparse:recs:publishtime
article_date_original originalpublicationdate article:published article:post_date
og:article:published_time og:pubdate dc.issued dc.date.published dc.date.available
rnews:datepublished article.created published_at published_time publish_time published
publicationdate publication-date displaydate display_date release_date releasedate bt:pubdate
ptime vr:published_time video:release_date shareaholic:article_published_time
iso-8601-publish-date parsely-pubdate sailthru.pubdate created article_published
article-published-time date citation_publication_date citation_date
"""
_DATES = _DATE_NAMES.split()
_SOURCES = ("og:site_name", "application-name", "dc.publisher", "publisher")
_NO_SOURCES = frozenset({"blogger", "wordpress", "wordpress.com", "hosted", "wix.com", "u.s."})
"""Programs and services that call themselves the publisher, and a desk that does."""
_ADDRESS = re.compile(r"https?://[^\s<>\"']+", re.IGNORECASE)
_SAVED_FROM = re.compile(
    r"<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(?P<url>https?://\S+)"
)
_HOST = re.compile(r"https?://(?:www\d?\.|m\.)?(?P<host>[^/:?#]+)", re.IGNORECASE)
_MARK = (
    r"(?:\s+(?:[|»·•:–—-]|::|//)\s+|\s*｜\s*"
    r"|(?<=[\u3040-\uffef])\s?[_-]\s?(?=[\u3040-\uffef]))"
)
"""What stands between a title and the site's name."""
_SITE_BEHIND = re.compile(_MARK + r"(?P<site>[^|｜»·•–—_]{2,60})$")
_BETWEEN = re.compile(_MARK)
_LEAST_WORD = 5
_HEADLINE = "the headline on the page"
_APART = frozenset({"br", "p", "div", "small"})
"""What is set on a line of its own in a heading."""
_TWICE = 2
_LEAST_BEGINNING = 12
"""Letters of a title that is cut behind its first words, for the window or for sharing."""
_LONGEST_ADDRESS = 4000
_TOP = 4096
_MOST_HEADINGS = 40


@dataclass(slots=True)
class Declared:
    """What a page declares: its head, the language (an ISO 639-1 code), and the very text."""

    head: Head
    language: str | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class _Page:
    """Where to look; `metas` are by their names in small letters, in the page's order.

    `telling` are the elements that declare or show anything, found in one go.
    """

    root: etree._Element
    article: dict[str, Any]
    telling: Sequence[etree._Element]
    metas: dict[str, list[str]] = field(default_factory=dict)

    def called(self, *tags: str) -> Iterator[etree._Element]:
        """Yield those of some tags, in the page's order."""
        return (one for one in self.telling if one.tag in tags)


def declared(root: etree._Element, address: str | None = None) -> Declared:
    """Read what a page declares of its article; `address` is where it was saved from."""
    page = _Page(root, linked_data.article_of(root), list(root.iter(*_TELLING)))
    for name, content in _metas(page):
        page.metas.setdefault(name, []).append(content)
    head = Head()
    _take(head, "url", _addresses(page, address))
    _take(head, "source", _sources(page, head.url))
    _take(head, "title", _titles(page, head.source))
    _take(head, "published", _days(page))
    _take(head, "author", _authors(page))
    text = linked_data.text_in(page.article.get("articleBody"))
    return Declared(head, _language(page), text or "")


def _metas(page: _Page) -> Iterator[tuple[str, str]]:
    """Yield what meta elements declare, under each of their names in small letters."""
    for meta in page.called("meta"):
        names = next(filter(None, map(meta.get, _NAMING)), "")
        if names == "parsely-page":
            yield from linked_data.values_in(meta.get("content"), _OF_PARSELY)
        elif content := plain(meta.get("content")):
            for name in _DUBLIN_CORE.sub("dc.", names.lower()).split():
                yield name, content


def saved_from(text: str) -> str | None:
    """Return the address that browsers note at the top of a page they save."""
    match = _SAVED_FROM.search(text[:_TOP])
    return match["url"] if match else None


def _take(head: Head, of: DetailName, found: Iterable[_Told]) -> None:
    """Take the first of several values there is, with where it was found."""
    for value, where in found:
        if value:
            setattr(head, of, value)
            head.whence[of] = where
            return


def _first(values: Iterable[str | None]) -> str | None:
    return next((value for value in values if value), None)


def _told(page: _Page, names: Iterable[str]) -> Iterator[tuple[str, str]]:
    for name in names:
        for words in page.metas.get(name, ()):
            yield words, f"what the page declares (“{name}”)"


def _titles(page: _Page, source: str | None) -> Iterator[_Told]:
    every = islice(page.called("h1", "h2", "h3"), _MOST_HEADINGS)
    shown = ((one, _heading_words(one).rstrip("¶# ")) for one in every)
    found = [(one, words) for one, words in shown if 0 < len(words) <= LONGEST_VALUE]
    # A page may set the site's name as its first heading.
    site = letters_of(source or "")
    found = [(one, words) for one, words in found if letters_of(words) != site] or found
    # What leads to another page is that page's title, or the site's.
    own = [(one.tag, words) for one, words in found if not _leads_away(one)]
    headings = own or [(one.tag, words) for one, words in found]
    window = _window_title(page)
    headline = plain(linked_data.text_in(page.article.get("headline")))
    shared = [*page.metas.get("dc.title", []), *page.metas.get("og:title", [])]
    more = (words for words, _ in _told(page, _TITLES))
    told = [words for words in (*shared, headline, *more) if words]
    # A headline that only search engines are told may be a description of the page.
    for words in told if shared else [*told, window]:
        # What the page shows is the title; what it declares may be cut, or name the site.
        if heading := _heading_of(words, [words for _, words in headings], source):
            if kicked := _kicked(heading, told, source):
                yield kicked, "what the page declares"
            yield heading, _HEADLINE
    yield from ((_without_site(words, source), "what the page declares") for words in told)
    yield _without_site(window, source), "the title of the page’s window"
    yield from ((heading, _HEADLINE) for tag, heading in headings if tag == "h1")


def _kicked(heading: str, told: Sequence[str], source: str | None) -> str | None:
    """Return what a page declares twice and of which a heading is the end: a line is above it."""
    twice = [_without_site(words, source) for words in told[:_TWICE]]
    if len(twice) < _TWICE or letters_of(twice[0]) != letters_of(twice[1]):
        return None
    before, mark, end = twice[0].partition(": ")
    return twice[0] if before and mark and letters_of(end) == letters_of(heading) else None


def _window_title(page: _Page) -> str:
    """Return the title of a page's window; a drawing in it may have one of its own."""
    for one in page.called("title"):
        if not any(above.tag == "svg" for above in one.iterancestors()):
            return plain(one.text)
    return ""


def _heading_of(words: str, headings: Sequence[str], source: str | None) -> str | None:
    """Return the heading that shows a title that is declared."""
    whole, parts = letters_of(words), [letters_of(one) for one in _BETWEEN.split(words)]
    alike = [one for one in headings if _is_title(letters_of(one), whole, parts)]
    if not alike:
        return None
    # Another article's headline may go on behind the same words.
    letters = {whole, letters_of(_without_site(words, source)), parts[0]}
    best = max([one for one in alike if letters_of(one) in letters] or alike, key=len)
    # What is declared may have a colon where the page has two lines.
    same = letters_of(best) == whole and best.count(":") < words.count(":")
    return words if same else best


def _heading_words(heading: etree._Element) -> str:
    """Return the words of a heading, which may be set in several lines or parts."""
    if not len(heading):
        return words_of(heading)
    pieces: list[str] = []
    walk = etree.iterwalk(heading, events=("start", "end"))
    for event, one in walk:
        if event == "start" and is_hidden(one.get("class") or "") and one is not heading:
            walk.skip_subtree()
        elif event == "start":
            before = one.getprevious()
            apart = one.tag in _APART or (before is not None and not before.tail)
            pieces += [" " * apart, one.text or ""]
        elif one is not heading:
            pieces.append(one.tail or "")
    return " ".join("".join(pieces).split())


def _leads_away(heading: etree._Element) -> bool:
    """Tell a heading all of which is a link, and not to the same page or a place on it."""
    links = [one for one in heading.iter("a") if not (one.get("href") or "#").startswith("#")]
    if links and "bookmark" in (links[0].get("rel") or "").split():
        return False
    return len(links) == 1 and words_of(links[0]) == words_of(heading)


def _is_title(heading: str, title: str, parts: Sequence[str]) -> bool:
    """Tell whether a title is a heading, consists of it but for the site's name, or begins it.

    Of all, and of the title's parts, the letters are given.
    """
    if not heading or len(heading) < 0.4 * len(title):
        return False
    if len(parts[0]) >= _LEAST_BEGINNING and heading.startswith(parts[0]):
        return True
    return heading in parts or (len(heading) > 0.6 * len(title) and heading in title)


def _without_site(title: str, source: str | None) -> str:
    """Take the site's name off the end of a title, or off its beginning."""
    first = _BETWEEN.search(title)
    if first and letters_of(title[: first.start()]) == letters_of(source or ""):
        return title[first.end() :]
    match = _SITE_BEHIND.search(title)
    if match is None:
        return title
    site, known = match["site"].casefold(), (source or "").casefold()
    named = bool(known) and (site in known or known in site)
    # A host writes the site's name as one word: vortexcannon.org is Vortex Cannon Entertainment.
    word = letters_of(known.partition(".")[0])
    named = named or (len(word) >= _LEAST_WORD and letters_of(site).startswith(word))
    return title[: match.start()].rstrip() if named else title


def _days(page: _Page) -> Iterator[_Told]:
    for key in ("datePublished", "dateCreated", "uploadDate"):
        where = f"what the page tells search engines (“{key}”)"
        yield day_of(linked_data.text_in(page.article.get(key))), where
    yield from ((day_of(words), where) for words, where in _told(page, _DATES))
    elements = page.root.iter("time", "span", "div", "p", "abbr", "meta")
    for element in islice(elements, MOST_ELEMENTS):
        if element.get("itemprop") == "datePublished" or element.get("pubdate") is not None:
            words = element.get("datetime") or element.get("content") or words_shown(element)
            yield day_of(words), "a date marked on the page"


def _authors(page: _Page) -> Iterator[_Told]:
    for key in ("author", "creator"):
        where = f"what the page tells search engines (“{key}”)"
        yield authors.joined(linked_data.names_in(page.article.get(key))), where
    for name in authors.DECLARED:
        yield authors.joined(page.metas.get(name, ())), f"what the page declares (“{name}”)"
    yield authors.joined(authors.labelled(page.metas)), "what the page declares (“twitter:data”)"
    yield authors.joined(authors.marked(page.root)), "a name marked on the page"


def _sources(page: _Page, url: str | None) -> Iterator[_Told]:
    for name in map(plain, linked_data.names_in(page.article.get("publisher"))):
        yield _source_in(name), "what the page tells search engines (“publisher”)"
    yield from ((_source_in(name), where) for name, where in _told(page, _SOURCES))
    if url and (match := _HOST.match(url)):
        yield match["host"].lower(), "the address"


def _source_in(name: str) -> str | None:
    """Return the name of a paper or site; None for an account, and for what only makes pages."""
    first = name.split(" | ", maxsplit=1)[0].strip()
    if match := _HOST.match(first):
        return match["host"].lower()
    return None if first.startswith("@") or first.casefold() in _NO_SOURCES else first


def _addresses(page: _Page, address: str | None) -> Iterator[_Told]:
    links = [one for one in page.called("link") if "canonical" in (one.get("rel") or "")]
    canonical = "what the page declares (“canonical”)"
    told = [(one.get("href"), canonical) for one in links]
    told += _told(page, ("og:url", "twitter:url"))
    for words, where in told:
        match = _ADDRESS.fullmatch((words or "").strip())
        yield match[0] if match and len(match[0]) <= _LONGEST_ADDRESS else None, where
    yield address, "what the browser noted when it saved the page"


def _language(page: _Page) -> str | None:
    root = page.root.get("lang") or page.root.get("xml:lang")
    declared = (words for words, _ in _told(page, ("og:locale", "content-language", "language")))
    for words in (root, *declared):
        if code := language_code(words or ""):
            return code
    return None
