"""What a page shows, as a browser would lay it out: passages of text, each where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lxml import etree

from reader.formats.limits import MAX_PARAGRAPHS
from reader.formats.quoting import is_credit_line, is_post, without_furniture_of_posts
from reader.formats.web.sayings import ends_sentence
from reader.formats.web.signs import is_hidden, words_in

if TYPE_CHECKING:
    from reader.model import BlockKind

_UNSHOWN_NAMES = """
script style noscript template iframe frame object embed applet svg canvas video audio map head
amp-sidebar amp-consent amp-user-notification amp-ad amp-embed amp-sticky-ad amp-lightbox
title meta link base button input select textarea option datalist dialog menu progress meter math
"""
_BLOCK_NAMES = """
html body address article aside blockquote center dd details div dl dt fieldset figcaption figure
footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol p pre section summary table
tbody thead tfoot tr td th caption ul
"""
_UNSHOWN = frozenset(_UNSHOWN_NAMES.split())
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_KINDS: dict[str, BlockKind] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    **dict.fromkeys(("li", "dd", "dt", "tr"), "list"),
    **dict.fromkeys(("figcaption", "caption"), "caption"),
    "blockquote": "quotation",
}
_LASTING = frozenset({"post", "credit", "caption"})
"""Kinds that hold for everything inside."""
_CELLS = frozenset({"td", "th"})
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CREDITS = frozenset({"cite", "span", "small"})
"""What is set in a line, and yet is one of its own where it names whom a quotation is of."""
_CAPTIONS = frozenset({"caption", "captions"})
_EMPTY_LINES = re.compile(r"\n\s*\n")
_FULL_WIDTH = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_LONGEST_CELL = 300
_SHORTEST_PROSE = 25
_SURE_PROSE = 60
_MOST_LINKED = 0.4
ALL_LINK = 0.9
"""A passage of which a larger share is links is a link."""


@dataclass(slots=True, eq=False)  # not frozen: to make one took three times as long
class Passage:
    """A run of text that no block interrupts; `words` holds a line end for each `<br>`.

    `element` is the innermost block it stands in, `linked` the share of its characters that
    are links, `links` how many these are; `prose` tells sentences from the words of menus,
    buttons and lists.
    """

    words: str
    kind: BlockKind
    element: etree._Element
    linked: float
    links: float
    prose: bool


def passages_of(root: etree._Element) -> list[Passage]:
    """Return all that a page shows, in the order of its source; too many are given up early."""
    flow = _Flow(root)
    walk = etree.iterwalk(root, events=("start", "end"))
    unshown = None
    for event, element in walk:
        if event == "end":
            if element is not unshown:
                flow.closed(element)
            if tail := element.tail:
                flow.add(tail)
        elif len(flow.found) > MAX_PARAGRAPHS:
            break
        elif _is_unshown(element):
            walk.skip_subtree()
            unshown = element
        else:
            flow.opened(element)
    flow.end_passage()
    return flow.found


def _is_unshown(element: etree._Element) -> bool:
    """Tell code, controls, and what was hidden by whoever made the page."""
    tag = element.tag
    if tag in _UNSHOWN:
        return True
    # In a line, what is hidden is no block that could be left out later.
    if tag == "span" and is_hidden(element.get("class", "")):
        return True
    style = element.get("style")
    return element.get("hidden") is not None or bool(style and _HIDDEN.search(style))


@dataclass(slots=True, eq=False)
class _Block:
    """A block that is open, and how the text in it is set."""

    element: etree._Element
    kind: BlockKind
    kept: bool
    """Whether white space stays as it is."""
    row: bool
    """Whether it is a row of a table of values, or in one: one row is one passage."""


class _Flow:
    """The passages so far, and the one being put together."""

    def __init__(self, root: etree._Element) -> None:
        self.found: list[Passage] = []
        self._pieces: list[str] = []
        self._links = 0
        self._in_link = 0
        self._block = _Block(root, "paragraph", kept=False, row=False)
        self._around: list[_Block] = []

    def opened(self, element: etree._Element) -> None:
        """Begin an element."""
        tag = element.tag
        if tag in _BLOCKS or (self._block.kind == "quotation" and _is_own_line(element)):
            self._cut(self._block, "\t" if tag in _CELLS else "")
            self._around.append(self._block)
            self._block = _inside(element, self._block)
        elif tag == "br":
            self._pieces.append("\n")
        elif tag == "a":
            self._in_link += 1
        if text := element.text:
            self.add(text)

    def closed(self, element: etree._Element) -> None:
        """End an element."""
        if element is self._block.element and self._around:
            self._cut(self._around[-1], "")
            self._block = self._around.pop()
        elif element.tag == "a":
            self._in_link -= 1

    def _cut(self, around: _Block, between_cells: str) -> None:
        """End the passage where a block in another begins or ends; rows and posts are whole."""
        if not self._pieces:
            return
        if around.row:
            self._pieces.append(between_cells)
        elif around.kind == "post":
            self._pieces.append("\n")
        else:
            self.end_passage()

    def add(self, text: str) -> None:
        """Add the text of a node; white space before the first word of a passage is nothing."""
        block = self._block
        if not self._pieces and text.isspace() and not (block.row or block.kind == "post"):
            return
        # A line end of the source is a blank: one of the text is a `<br>`.
        self._pieces.append(text if block.kept else text.replace("\n", " "))
        if self._in_link:
            self._links += len(text.strip())

    def end_passage(self) -> None:
        """End the passage being put together, if there is a word in it."""
        whole = "".join(self._pieces)
        links, self._links = self._links, 0
        self._pieces.clear()
        words = whole.strip()
        if not words or not self._around:
            return
        block, linked = self._block, min(1.0, links / len(words))
        if block.kind == "post":
            words = without_furniture_of_posts(_EMPTY_LINES.sub("\n", whole))
        several = "\n" in words and not block.kept
        for part in _EMPTY_LINES.split(words) if several else (words,):
            if one := _with_single_blanks(part):
                self.found.append(_passage(one, block, linked))


def _passage(words: str, block: _Block, linked: float) -> Passage:
    prose = block.kind not in {"heading", "credit"} and _is_prose(words, linked)
    return Passage(words, block.kind, block.element, linked, linked * len(words), prose)


def _inside(element: etree._Element, around: _Block) -> _Block:
    """Return a block that begins in another."""
    tag = element.tag
    row = around.row or (tag == "tr" and _is_row(element))
    return _Block(element, _kind(element, around.kind), around.kept or tag == "pre", row)


def _kind(element: etree._Element, around: BlockKind) -> BlockKind:
    if around in _LASTING:
        return around
    names = element.get("class")
    if names and is_post(names):
        return "post"
    tag, quoted = element.tag, around == "quotation"
    if (quoted or tag == "figcaption") and is_credit_line(element):
        return "credit"
    if names and tag in {"p", "div"} and not _CAPTIONS.isdisjoint(words_in(names)):
        return "caption"
    return around if quoted else _KINDS.get(tag, around)


def _is_own_line(element: etree._Element) -> bool:
    """Tell what is set in a line of a quotation and yet is one of its own."""
    return element.tag in _CREDITS and is_credit_line(element)


def _with_single_blanks(words: str) -> str:
    """Return words with a single blank for white space in a line, and none at its ends.

    To replace what is found so takes a fraction of the time that an expression does.
    """
    words = words.replace("\t", " ").replace("\r", " ").replace("\f", " ").replace("\v", " ")
    while "  " in words:
        words = words.replace("  ", " ")
    if "\n" in words:
        words = words.replace(" \n", "\n").replace("\n ", "\n")
    return words.strip()


def _is_row(element: etree._Element) -> bool:
    """Tell a row of a table of values from one that only lays out the page."""
    cells = list(element)
    return len(cells) > 1 and all(_is_value(cell) for cell in cells)


def _is_value(cell: etree._Element) -> bool:
    length = 0
    for inner in cell.iter():
        length += len(inner.text or "") + len(inner.tail or "")
        laid_out = inner is not cell and inner.tag in _BLOCKS and inner.tag not in {"p", "div"}
        if laid_out or length > _LONGEST_CELL:
            return False
    return True


def _is_prose(words: str, linked: float) -> bool:
    length = len(words)
    if not words.isascii():
        length += 2 * len(_FULL_WIDTH.findall(words))  # one of them says what three letters do
    if length < _SHORTEST_PROSE or linked > _MOST_LINKED:
        return False
    return ends_sentence(words) or length >= (2 if linked else 1) * _SURE_PROSE
