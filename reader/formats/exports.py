"""Exports of news databases that are no plain text: saved pages, and XML.

Which database a file comes from is told by what it holds: by a page's anchors and classes,
by the elements of XML.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.formats import europresse, factiva, nexis
from reader.formats.flow import written
from reader.formats.format import Format, SavedFile
from reader.formats.limits import refuse_more
from reader.formats.markup import parse_html, parse_xml
from reader.formats.page import paragraphs_of
from reader.formats.parts import part_of
from reader.model import UnreadableFileError

if TYPE_CHECKING:
    from lxml import etree

    from reader.formats.draft import Draft
    from reader.formats.flow import Paragraph

_PAGES = ("<DOCFULL>", "DOC_ID_", "articleParagraph", "DocPublicationName")
_CLASS = re.compile(r"article [a-z]{2,6}Article\b")
_XML = re.compile(rb"<(?:\w{1,20}:)?(?:PPSResponse|ppsArticleResponse|ppsarticle)\b")
_NEXIS = re.compile(r"doc_id_\d+_\d+")


def read_page(text: str, path: str) -> tuple[Draft, ...]:
    """Return the articles of an exported page; none when the page is no export.

    Raises UnreadableFileError, naming `path`, for more than MAX_ARTICLES of them.
    """
    # One search for all of these takes longer than all the rest of reading a page.
    if not (any(word in text for word in _PAGES) or _CLASS.search(text)):
        return ()
    root = parse_html(text, path)
    readers = (_nexis, factiva.read_page, europresse.read_page)
    return tuple(next(filter(None, (read(root, path) for read in readers)), []))


def _nexis(root: etree._Element, path: str) -> list[Draft]:
    """Cut a page of Nexis where it names a document's place."""
    pieces: list[list[Paragraph]] = []
    for paragraph in paragraphs_of(root):
        if any(_NEXIS.fullmatch(mark) for mark in paragraph.marks):
            pieces.append([])
        if pieces:
            pieces[-1].append(paragraph)
    refuse_more(len(pieces), path)
    return [_nexis_article(piece) for piece in pieces]


def _nexis_article(piece: list[Paragraph]) -> Draft:
    counted = nexis.is_opening(piece[0].text) and len(piece) > 1
    return part_of("nexis", *written(piece[counted:]))


def _is_xml(head: bytes) -> bool:
    return bool(_XML.search(head))


def _read(file: SavedFile) -> tuple[Draft, ...]:
    path = str(file.path)
    drafts = tuple(factiva.read_xml(parse_xml(file.data, path), path))
    if not drafts:
        reason = "XML is read only when it is an export of a news database, or a feed"
        raise UnreadableFileError(path, reason)
    return drafts


EXPORT = Format("factiva", (".xml",), _is_xml, _read, details="the fields of the export")
