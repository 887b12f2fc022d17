"""Feeds that were saved (RSS in all its versions, Atom): each entry is an article.

What a feed gives is read, the whole text or its beginning: nothing is fetched.
"""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from html.entities import html5
from typing import TYPE_CHECKING

from reader.formats.draft import Head, completed
from reader.formats.flow import Paragraph, draft_of
from reader.formats.format import Format, SavedFile
from reader.formats.language import language_code
from reader.formats.limits import refuse_more
from reader.formats.markup import allowed, find_all, name_of, parse_xml, words_of
from reader.formats.page import paragraphs_of
from reader.formats.records import article_of_text, day_of, shown_title
from reader.model import UnreadableFileError

if TYPE_CHECKING:
    from lxml import etree

    from reader.formats.draft import Draft

_TAG = rb"<(?:\w{1,20}:)?(?:rss|feed|RDF)[\s>]"
_ANYWHERE = re.compile(_TAG)
_ROOT = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?[^>]*>\s*|<!--.*?-->\s*|<!DOCTYPE[^>\[]*>\s*)*" + _TAG,
    re.DOTALL,
)
_TEXTS = ("encoded", "content", "description", "summary")
_DAYS = ("pubDate", "published", "date", "issued", "updated", "modified")
_AUTHORS = ("creator", "author")
_NAMED = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,30});")
_NUMBERS = re.compile(rb"(?:&#(?:x[0-9A-Fa-f]{1,8}|[0-9]{1,10});)+", re.IGNORECASE)
_NUMBER = re.compile(rb"&#([^;]+);")
_OF_XML = frozenset({"amp", "lt", "gt", "quot", "apos"})


def _looks_like(head: bytes) -> bool:
    # What stands before it may be read in many ways: it is looked at where a feed begins at all.
    return bool(_ANYWHERE.search(head) and _ROOT.match(head))


def _read(file: SavedFile) -> tuple[Draft, ...]:
    path, data = str(file.path), file.data.lstrip()
    reason = "no entry of the feed has a text"
    try:
        drafts = _articles(parse_xml(data, path), path)
    except UnreadableFileError as error:
        # Many feeds are no XML: what is whole in them is read.
        reason = error.reason
        data = _NUMBERS.sub(_whole, _NAMED.sub(_numbered, data))
        drafts = _articles(parse_xml(data, path, lenient=True), path)
    if not drafts:
        raise UnreadableFileError(path, reason)
    return tuple(drafts)


def _numbered(name: re.Match[bytes]) -> bytes:
    """Return a character by its number, which HTML knows by a name and XML does not."""
    words = name[1].decode("ascii")
    character = html5.get(f"{words};")
    if words in _OF_XML or character is None:
        return name[0]
    return "".join(f"&#{ord(one)};" for one in character).encode("ascii")


def _whole(numbers: re.Match[bytes]) -> bytes:
    """Return characters by number as XML may hold them: two halves as one, what is none U+FFFD."""
    codes = (
        int(one[1:], 16) if one[:1] in b"xX" else int(one) for one in _NUMBER.findall(numbers[0])
    )
    halves = "".join(chr(code) if code <= sys.maxunicode else "\ufffd" for code in codes)
    whole = halves.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return "".join(f"&#{ord(one)};" for one in allowed(whole).decode()).encode("ascii")


def _articles(root: etree._Element, path: str) -> list[Draft]:
    source, language = _channel(root)
    entries = list(find_all(root, "item", "entry"))
    refuse_more(len(entries), path)
    drafts = (_article(entry, path) for entry in entries)
    return [
        replace(completed(draft, "the title of the feed", source=source), language=language)
        for draft in drafts
        if draft
    ]


FEED = Format("feed", (".rss", ".atom"), _looks_like, _read, details="the entry of the feed")


def _channel(root: etree._Element) -> tuple[str | None, str | None]:
    """Return a feed's title, and its language where it says so."""
    channel = next(find_all(root, "channel"), root)
    fields = _fields(channel)
    language = root.get("{http://www.w3.org/XML/1998/namespace}lang") or _words(fields, "language")
    return _words(fields, "title") or None, language_code(str(language or ""))


def _fields(element: etree._Element) -> dict[str, etree._Element]:
    """Return an element's children by name, of two alike the first."""
    found: dict[str, etree._Element] = {}
    for child in element:
        found.setdefault(name_of(child), child)
    return found


def _words(fields: dict[str, etree._Element], *names: str) -> str:
    """Return the words of the first of these that has any."""
    words = (words_of(fields[name]) for name in names if name in fields)
    return next(filter(None, words), "")


def _article(entry: etree._Element, path: str) -> Draft | None:
    fields = _fields(entry)
    author = next((fields[name] for name in _AUTHORS if name in fields), None)
    inner = _fields(author) if author is not None else {}
    head = Head(
        published=next(filter(None, (day_of(_words(fields, name)) for name in _DAYS)), None),
        author=_words(inner, "name") or words_of(author) or None,
        url=_address(entry, fields),
        source=_words(fields, "source") or None,
    )
    title = shown_title(_words(fields, "title"), path)
    for name in _TEXTS:
        draft = _text(head, title, fields[name], path) if name in fields else None
        if draft:
            return draft
    return None


def _text(head: Head, title: str, field: etree._Element, path: str) -> Draft | None:
    """Describe what a field holds: elements of a page, a page in words, or plain words."""
    if len(field):
        found = paragraphs_of(field)
        titles = [Paragraph(title, "title")] if found and title else []
        return draft_of([*titles, *found], head)
    return article_of_text(head, title, (field.text or "").strip(), path)


def _address(entry: etree._Element, fields: dict[str, etree._Element]) -> str | None:
    """Return where the article stands: a link, as Atom or as RSS writes it."""
    for link in entry:
        if name_of(link) == "link" and link.get("rel", "alternate") == "alternate":
            address = link.get("href") or words_of(link)
            if address:
                return str(address)
    guid = _words(fields, "guid", "id")
    return guid if guid.startswith(("http://", "https://")) else None
