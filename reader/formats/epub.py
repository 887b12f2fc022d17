"""Electronic books and magazines (.epub): each article, or chapter, by itself.

The package says which documents there are and in which order; those that are only a cover
or a table of contents are passed over.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.formats.dates import iso_date
from reader.formats.draft import completed
from reader.formats.format import Format, SavedFile
from reader.formats.language import language_code
from reader.formats.limits import refuse_more
from reader.formats.markup import find, find_all, parse_html, parse_xml, words_of
from reader.formats.office import article_of
from reader.formats.page import paragraphs_of
from reader.formats.zipped import ZIP, Package
from reader.model import UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from reader.formats.draft import Draft
    from reader.formats.flow import Paragraph

_CONTAINER = "META-INF/container.xml"
_KIND = b"mimetypeapplication/epub+zip"
_PERCENT = re.compile(r"%([0-9A-Fa-f]{2})")
_PROGRAMS = frozenset({"calibre", "unknown", "wallabag", "dotepub"})
_LEAST_WORDS = 25
"""A document of fewer is a cover, a title or a table of contents."""


def _looks_like(head: bytes) -> bool:
    return head.startswith(ZIP) and _KIND in head[:100]


def _may_be(head: bytes) -> bool:
    return head.startswith(ZIP)


def _read(file: SavedFile) -> tuple[Draft, ...]:
    path = str(file.path)
    package = Package(file.data, path)
    book = _book(package, path)
    pages = [found for name in book.pages if (found := _page(package, name, path))]
    articles = [found for found in pages if _words(found) >= _LEAST_WORDS]
    if not articles:
        articles = [[paragraph for found in pages for paragraph in found]]
    refuse_more(len(articles), path)
    alone = len(articles) == 1
    drafts = (article_of(found, book.title if alone else None, path, "") for found in articles)
    return tuple(_told_by(book, draft, alone=alone) for draft in drafts)


EPUB = Format("epub", (".epub",), _looks_like, _read, _may_be)


@dataclass(frozen=True, slots=True)
class _Book:
    """What a book says of itself, and the names of its documents in the order of reading."""

    pages: tuple[str, ...]
    title: str | None
    author: str | None
    published: str | None
    publisher: str | None
    language: str | None


def _book(package: Package, path: str) -> _Book:
    name = _root_name(package, path)
    root = parse_xml(package.read(name), path)
    author = words_of(find(root, "creator"))
    return _Book(
        pages=tuple(_pages(root, posixpath.dirname(name), package)),
        title=words_of(find(root, "title")) or None,
        author=author if author and author.lower() not in _PROGRAMS else None,
        published=iso_date(words_of(find(root, "date"))),
        publisher=_publisher(words_of(find(root, "publisher"))),
        language=language_code(words_of(find(root, "language"))),
    )


def _publisher(words: str) -> str | None:
    return words if words and words.lower() not in _PROGRAMS else None


def _root_name(package: Package, path: str) -> str:
    if _CONTAINER not in package:
        raise UnreadableFileError(path, "this is a zip archive, and no electronic book")
    file = find(parse_xml(package.read(_CONTAINER), path), "rootfile")
    if file is None or not file.get("full-path"):
        raise UnreadableFileError(path, "the book does not say where its contents are")
    return str(file.get("full-path"))


def _pages(root: etree._Element, folder: str, package: Package) -> Iterator[str]:
    """Yield the names of the documents in the order of reading, but for tables of contents."""
    items = {str(item.get("id")): item for item in find_all(root, "item")}
    seen = set()
    for reference in find_all(root, "itemref"):
        item = items.get(str(reference.get("idref")))
        if item is None or "nav" in str(item.get("properties", "")).split():
            continue
        name = _name(folder, str(item.get("href", "")))
        if name in package and name not in seen:
            seen.add(name)
            yield name


def _name(folder: str, address: str) -> str:
    """Return the part an address in the package means; none lies outside the archive."""
    raw = _PERCENT.sub(lambda found: chr(int(found[1], 16)), address.partition("#")[0])
    try:
        raw = raw.encode("latin-1").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        raw = address
    return posixpath.normpath(posixpath.join(folder, raw))


def _page(package: Package, name: str, path: str) -> list[Paragraph]:
    """Return a document's paragraphs: XML as it should be, else HTML as it is."""
    data = package.read(name)
    try:
        root = parse_xml(data, path)
    except UnreadableFileError:
        try:
            root = parse_html(data.decode("utf-8", errors="replace"), path)
        except UnreadableFileError:
            return []
    return paragraphs_of(root)


def _words(found: list[Paragraph]) -> int:
    return sum(len(paragraph.text.split()) for paragraph in found)


def _told_by(book: _Book, draft: Draft, *, alone: bool) -> Draft:
    """Add what the book tells; the articles of a magazine have appeared in it."""
    source = book.publisher if alone else book.title
    told = completed(
        draft,
        "what the book says of itself",
        author=book.author,
        published=book.published,
        source=source,
    )
    return replace(told, language=book.language)
