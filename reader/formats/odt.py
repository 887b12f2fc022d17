"""Text documents of LibreOffice and its like (.odt): their paragraphs in the order of reading.

What was deleted and what somebody noted in the margin is not part of the text; notes are
added behind it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from reader.formats.flow import Paragraph, Writer, kind_of_style
from reader.formats.format import Format, SavedFile
from reader.formats.markup import find, find_all, name_of, parse_xml
from reader.formats.office import articles_of, title_in
from reader.formats.zipped import ZIP, Package
from reader.model import UnreadableFileError

if TYPE_CHECKING:
    from reader.formats.draft import Draft

_CONTENT, _STYLES, _META = "content.xml", "styles.xml", "meta.xml"
_KIND = b"mimetypeapplication/vnd.oasis.opendocument.text"
_SKIPPED = frozenset({"tracked-changes", "annotation", "note-citation", "sequence-decls", "forms"})
_PARAGRAPHS = frozenset({"p", "h"})
_BLANKS = re.compile(r"[ \t\r\n]+")
_MOST_BLANKS = 1_000
_LONGEST_CHAIN = 20


def _looks_like(head: bytes) -> bool:
    return head.startswith(ZIP) and _KIND in head[:100]


def _may_be(head: bytes) -> bool:
    return head.startswith(ZIP)


def _read(file: SavedFile) -> tuple[Draft, ...]:
    path = str(file.path)
    package = Package(file.data, path)
    if _CONTENT not in package:
        raise UnreadableFileError(path, "this is a zip archive, and no text document")
    roots = [parse_xml(package.read(name), path) for name in (_CONTENT, _STYLES) if name in package]
    body = find(roots[0], "text")
    if body is None:
        raise UnreadableFileError(path, "this is an office document, and not one of text")
    title = title_in(parse_xml(package.read(_META), path)) if _META in package else None
    styles = _style_names(roots)
    notes = [one for note in find_all(body, "note-body") for one in _Document(styles).read(note)]
    return articles_of(_Document(styles).read(body), notes, title, path, file.path.stem)


ODT = Format("odt", (".odt", ".ott"), _looks_like, _read, _may_be)


def _value(element: etree._Element, key: str) -> str:
    """Return an attribute whatever its namespace."""
    names = (name for name in element.attrib if str(name).rpartition("}")[2] == key)
    return str(element.get(next(names, key), ""))


def _style_names(roots: list[etree._Element]) -> dict[str, str]:
    """Return the style each style is made from: `P7` may be a quotation set in red."""
    parents = {
        _value(style, "name"): _value(style, "parent-style-name")
        for root in roots
        for style in find_all(root, "style")
    }
    names = {}
    for name in parents:
        style = name
        for _ in range(_LONGEST_CHAIN):
            if not parents.get(style) or parents[style] in {"Standard", "Heading"}:
                break
            style = parents[style]
        names[name] = style.replace("_20_", " ").lower()
    return names


class _Document(Writer):
    """A document being read, element by element."""

    def __init__(self, styles: dict[str, str]) -> None:
        super().__init__()
        self._styles = styles

    def read(self, root: etree._Element) -> list[Paragraph]:
        """Return the paragraphs below an element but for those of its notes."""
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            name = name_of(element)
            if event == "start" and (
                name in _SKIPPED or (name == "note-body" and element is not root)
            ):
                walk.skip_subtree()
            elif event == "start":
                self._opened(name, element)
            else:
                self._closed(name)
                if element is not root:
                    self._add(element.tail)
        self.end()
        return self.paragraphs

    def _opened(self, name: str, element: etree._Element) -> None:
        if name in _PARAGRAPHS:
            self.end()
            style = _value(element, "style-name")
            self.kind = kind_of_style(self._styles.get(style, style.replace("_20_", " ").lower()))
            if name == "h" and self.kind == "paragraph":
                self.kind = "heading"
        elif name == "s":
            count = _value(element, "c")
            self.add(" " * min(int(count) if count.isdecimal() else 1, _MOST_BLANKS))
        elif name in {"tab", "line-break"}:
            self.add("\t" if name == "tab" else "\n")
        if name not in {"note", "body", "text"}:
            self._add(element.text)

    def _closed(self, name: str) -> None:
        if name in _PARAGRAPHS:
            self.end()

    def _add(self, text: str | None) -> None:
        if text:
            self.add(_BLANKS.sub(" ", text))
