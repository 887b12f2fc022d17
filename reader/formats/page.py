"""The paragraphs of an HTML document as a browser would set them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from reader.formats.flow import Paragraph
from reader.formats.markup import find_all, name_of
from reader.formats.quoting import is_credit_line, is_post, without_furniture_of_posts

if TYPE_CHECKING:
    from reader.model import BlockKind

_SKIPPED_NAMES = """
head script style noscript template iframe object svg math select textarea button
"""
_BLOCK_NAMES = """
html body p div section article header footer aside main nav h1 h2 h3 h4 h5 h6 ul ol li dl dt dd
blockquote pre table caption thead tbody tfoot tr figure figcaption form fieldset address center hr
"""
_SKIPPED = frozenset(_SKIPPED_NAMES.split())
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_KINDS: dict[str, BlockKind] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    "li": "list",
    "blockquote": "quotation",
    "figcaption": "caption",
}
_CELLS = frozenset({"td", "th"})
_LINE_ENDS = re.compile(r"\r\n?")
_SEVERAL = re.compile(r"  +")
_EMPTY_LINES = re.compile(r"\n(?:[^\S\n]*\n)+")
_CENTRED_RULE = re.compile(r"\.([\w-]{1,40})\s*\{[^{}]{0,400}?text-align:\s*center", re.IGNORECASE)
_HIDDEN = re.compile(r"(?:^|[;\s])(?:display:\s*none|visibility:\s*hidden)\b", re.IGNORECASE)
_CENTRED_STYLE = re.compile(r"text-align:\s*center", re.IGNORECASE)


class _Setting(NamedTuple):
    """How the text at a place is set; what is inside inherits it."""

    kind: BlockKind
    centred: bool
    kept: bool
    """Whether white space is kept as it is."""


def paragraphs_of(root: etree._Element, alone: frozenset[str] = frozenset()) -> list[Paragraph]:
    """Return the paragraphs below `root` in their order.

    Two line breaks in a row end a paragraph. A paragraph's marks are the classes, names
    and identifiers of all elements that begin in it, in small letters; an element with a
    class of `alone` is a paragraph of its own.
    """
    page = _Page(_centred_classes(root), alone)
    passed: etree._Element | None = None
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        if event == "start":
            if _is_hidden(element):
                passed = element
                walk.skip_subtree()
            else:
                page.opened(element)
            continue
        if element is not passed:
            page.closed(element)
        if element is not root:
            page.add(element.tail)
    page.end_paragraph()
    return page.paragraphs


def _is_hidden(element: etree._Element) -> bool:
    """Tell what a browser does not show, or not as text."""
    if name_of(element) in _SKIPPED or element.get("hidden") is not None:
        return True
    style = element.get("style")
    return bool(style and _HIDDEN.search(style))


def _centred_classes(root: etree._Element) -> frozenset[str]:
    sheets = ("".join(str(part) for part in one.itertext()) for one in find_all(root, "style"))
    return frozenset(name.lower() for sheet in sheets for name in _CENTRED_RULE.findall(sheet))


def names_in(element: etree._Element) -> set[str]:
    """Return the classes, name and identifier of an element, in small letters."""
    names = (element.get("class") or "").lower().split()
    names += [value.lower() for key in ("id", "name") if (value := element.get(key))]
    return set(names)


class _Page:
    """The paragraphs so far, and the one being written."""

    def __init__(self, centred: frozenset[str], alone: frozenset[str]) -> None:
        self.paragraphs: list[Paragraph] = []
        self._centred_classes = centred
        self._alone = alone
        self._settings = [_Setting("paragraph", centred=False, kept=False)]
        self._open: list[etree._Element] = []
        self._words: list[str] = []
        self._marks: set[str] = set()

    def opened(self, element: etree._Element) -> None:
        """Begin an element."""
        name, names = name_of(element), names_in(element)
        if self._is_block(name, names) or self._is_credit(element, name):
            self._cut()
            self._settings.append(self._inside(element, name, names))
            self._open.append(element)
        self._marks |= names
        if name == "br":
            self._words.append("\n")
        self.add(element.text)

    def closed(self, element: etree._Element) -> None:
        """End an element."""
        if self._open and self._open[-1] is element:
            self._open.pop()
            setting = self._settings.pop()
            if self._settings[-1].kind == "post":
                self._cut()
            else:
                self.end_paragraph(setting)
        elif name_of(element) in _CELLS:
            self._words.append("\t")

    def add(self, text: str | bytes | None) -> None:
        """Add the text of a node."""
        if not text:
            return
        words, setting = str(text), self._settings[-1]
        if setting.kept:
            self._words.append(_LINE_ENDS.sub("\n", words))
        # White space before the first word of a paragraph is nothing.
        elif self._words or setting.kind == "post" or not words.isspace():
            words = words.replace("\n", " ").replace("\t", " ").replace("\r", " ")
            self._words.append(words.replace("\f", " "))

    def _cut(self) -> None:
        """End the paragraph where a block begins or ends; a post is one, its signature in it."""
        if self._settings[-1].kind == "post":
            self._words.append("\n")
        else:
            self.end_paragraph()

    def end_paragraph(self, setting: _Setting | None = None) -> None:
        """End the paragraph being written, set as what is open now, if there is a word in it."""
        if not self._words:
            return
        setting = setting or self._settings[-1]
        words = "".join(self._words)
        if setting.kind == "post":
            words = without_furniture_of_posts(_EMPTY_LINES.sub("\n", words))
        if not setting.kept:
            words = _SEVERAL.sub(" ", words)
        marks = frozenset(self._marks)
        for part in _EMPTY_LINES.split(words):
            broken = "\n" in part and not setting.kept
            lines = "\n".join(one.strip() for one in part.split("\n")) if broken else part
            if text := lines.strip():
                self.paragraphs.append(Paragraph(text, setting.kind, setting.centred, marks))
                self._marks.clear()
        self._words.clear()

    def _is_block(self, name: str, names: set[str]) -> bool:
        return name in _BLOCKS or not self._alone.isdisjoint(names)

    def _is_credit(self, element: etree._Element, name: str) -> bool:
        quoted = self._settings[-1].kind == "quotation"
        return (quoted or name == "figcaption") and is_credit_line(element)

    def _inside(self, element: etree._Element, name: str, names: set[str]) -> _Setting:
        around = self._settings[-1]
        centred = (
            name == "center"
            or not self._centred_classes.isdisjoint(names)
            or (name != "table" and element.get("align", "").lower() == "center")
            or bool((style := element.get("style")) and _CENTRED_STYLE.search(style))
        )
        kind = around.kind
        if around.kind != "post":
            lasting = around.kind in {"quotation", "credit"}
            kind = around.kind if lasting else _KINDS.get(name, around.kind)
            if is_post(element.get("class") or ""):
                kind = "post"
            elif self._is_credit(element, name):
                kind = "credit"
        return _Setting(kind, centred or around.centred, name == "pre" or around.kept)
