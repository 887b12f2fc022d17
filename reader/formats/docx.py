"""Word documents (.docx): their paragraphs in the order they are read.

What was deleted, and what stands in headers and footers, is not part of the text; notes
are added behind it. Tables are read row by row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from reader.formats.flow import Paragraph, Writer, kind_of_style
from reader.formats.format import Format, SavedFile
from reader.formats.markup import find_all, name_of, parse_xml
from reader.formats.office import articles_of, title_in
from reader.formats.zipped import ZIP, Package
from reader.model import UnreadableFileError

if TYPE_CHECKING:
    from reader.formats.draft import Draft

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
    """Describe the articles of a document: one, or as many as an export holds."""
    path = str(file.path)
    package = Package(file.data, path)
    if _DOCUMENT not in package:
        raise UnreadableFileError(path, "this is a zip archive, and no Word document")
    found = _paragraphs(parse_xml(package.read(_DOCUMENT), path), _style_names(package, path))
    notes: list[Paragraph] = []
    for name in _NOTES:
        if name in package:
            notes += _notes(parse_xml(package.read(name), path))
    title = title_in(parse_xml(package.read(_CORE), path)) if _CORE in package else None
    return articles_of(found, notes, title, path, file.path.stem)


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
    writer = _Document(styles)
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


class _Document(Writer):
    """A document being read, element by element."""

    def __init__(self, styles: dict[str, str]) -> None:
        super().__init__()
        self._styles = styles

    def opened(self, name: str, element: etree._Element) -> None:
        """Begin an element."""
        if name == "p":
            self.end()
        elif name == "t":
            self.add(element.text or "")
        elif name == "bookmarkStart":
            self.marks.add(_value(element, "name").lower())
        elif name in _CHARACTERS:
            self.add(_CHARACTERS[name])

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
                self.centred = _value(child) == "center"
            elif name_of(child) == "pStyle":
                identifier = _value(child)
                self.kind = kind_of_style(self._styles.get(identifier, identifier.lower()))
            elif name_of(child) == "numPr" and self.kind == "paragraph":
                self.kind = "list"
