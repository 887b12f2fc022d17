"""Word documents (.docx): their paragraphs in the order they are read.

What was deleted, and what stands in headers and footers, is not part of the text; notes
are added behind it. Tables are read row by row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from reader.formats import lexis
from reader.formats.flow import Paragraph
from reader.formats.format import Format, SavedFile
from reader.formats.markup import find_all, name_of, parse_xml
from reader.formats.office import article_of, title_in
from reader.formats.zipped import ZIP, Package
from reader.model import UnreadableFileError

if TYPE_CHECKING:
    from reader.formats.draft import Draft
    from reader.model import BlockKind

_DOCUMENT = "word/document.xml"
_NOTES = ("word/footnotes.xml", "word/endnotes.xml")
_STYLES = "word/styles.xml"
_CORE = "docProps/core.xml"
_SKIPPED_NAMES = """
del moveFrom pPr rPr tblPr trPr tcPr sectPr instrText delText fldData Fallback
"""
_SKIPPED = frozenset(_SKIPPED_NAMES.split())
_CHARACTERS = {
    "br": "\n",
    "cr": "\n",
    "tab": "\t",
    "ptab": "\t",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}
_SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})


def _looks_like(head: bytes) -> bool:
    """A zip archive whose first entries are a Word document's parts."""
    return head.startswith(ZIP) and (b"word/document.xml" in head or b"word/_rels/" in head)


def _may_be(head: bytes) -> bool:
    return head.startswith(ZIP)


def _read(file: SavedFile) -> tuple[Draft, ...]:
    """Describe the articles of a document: one, or as many as an export of Lexis holds."""
    path = str(file.path)
    package = Package(file.data, path)
    if _DOCUMENT not in package:
        raise UnreadableFileError(path, "this is a zip archive, and no Word document")
    found = _paragraphs(parse_xml(package.read(_DOCUMENT), path), _style_names(package, path))
    if drafts := lexis.read(found, path):
        return drafts
    for notes in _NOTES:
        if notes in package:
            found += _notes(parse_xml(package.read(notes), path))
    title = title_in(parse_xml(package.read(_CORE), path)) if _CORE in package else None
    return (article_of(found, title, path, file.path.stem),)


DOCX = Format("docx", (".docx", ".docm"), _looks_like, _read, _may_be)


def _style_names(package: Package, path: str) -> dict[str, str]:
    """Return each style's name, which is English whatever the language of its identifier."""
    names: dict[str, str] = {}
    if _STYLES in package:
        for style in find_all(parse_xml(package.read(_STYLES), path), "style"):
            for child in style:
                if name_of(child) == "name":
                    names[_value(style, "styleId")] = _value(child).lower()
    return names


def _value(element: etree._Element, key: str = "val") -> str:
    """Return an attribute whatever its namespace, which differs with the dialect."""
    found = (str(value) for name, value in element.items() if str(name).endswith(key))
    return next(found, "")


def _paragraphs(root: etree._Element, styles: dict[str, str]) -> list[Paragraph]:
    writer = _Writer(styles)
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        name = name_of(element)
        if event == "end":
            writer.closed(name)
        elif name in _SKIPPED:
            writer.set_out(name, element)
            walk.skip_subtree()
        else:
            writer.opened(name, element)
    writer.end()
    return writer.paragraphs


def _notes(root: etree._Element) -> list[Paragraph]:
    found: list[Paragraph] = []
    for note in root:
        if _value(note, "type") not in _SEPARATORS:
            found += _paragraphs(note, {})
    return found


class _Writer:
    """The paragraphs so far, and the one being written."""

    def __init__(self, styles: dict[str, str]) -> None:
        self.paragraphs: list[Paragraph] = []
        self._styles = styles
        self._words: list[str] = []
        self._marks: set[str] = set()
        self._kind: BlockKind = "paragraph"
        self._centred = False

    def opened(self, name: str, element: etree._Element) -> None:
        """Begin an element."""
        if name == "p":
            self.end()
        elif name == "t":
            self._words.append(str(element.text or ""))
        elif name == "bookmarkStart":
            self._marks.add(_value(element, "name").lower())
        elif name in _CHARACTERS:
            self._words.append(_CHARACTERS[name])

    def closed(self, name: str) -> None:
        """End an element."""
        if name == "p":
            self.end()

    def set_out(self, name: str, element: etree._Element) -> None:
        """Take from a paragraph's properties how it is set."""
        if name != "pPr":
            return
        for child in element:
            if name_of(child) == "jc":
                self._centred = _value(child) == "center"
            elif name_of(child) == "pStyle":
                identifier = _value(child)
                style = self._styles.get(identifier, identifier.lower())
                self._kind = _kind_of(style)
            elif name_of(child) == "numPr" and self._kind == "paragraph":
                self._kind = "list"

    def end(self) -> None:
        """End the paragraph being written, if there is a word in it."""
        words = "".join(self._words).strip()
        if words:
            marks = frozenset(self._marks)
            self.paragraphs.append(Paragraph(words, self._kind, self._centred, marks))
            self._marks.clear()
        self._words.clear()
        self._kind, self._centred = "paragraph", False


def _kind_of(style: str) -> BlockKind:
    if style == "title":
        return "title"
    if style.startswith(("heading", "subtitle")):
        return "heading"
    if "quote" in style:
        return "quotation"
    if style.startswith("list"):
        return "list"
    return "caption" if style == "caption" else "paragraph"
