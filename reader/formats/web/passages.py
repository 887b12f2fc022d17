"""What a page shows, as a browser would lay it out: passages of text, each where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree

from reader.formats.limits import MAX_PARAGRAPHS
from reader.formats.quoting import is_credit_line, is_post, without_furniture_of_posts
from reader.formats.web.signs import ends_sentence, is_hidden, words_in

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
_LASTING = frozenset({"post", "quotation", "credit", "caption"})
"""Kinds that hold for everything inside."""
_CELLS = frozenset({"td", "th"})
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CREDITS = frozenset({"cite", "span", "small"})
"""What is set in a line, and yet is one of its own where it names whom a quotation is of."""
_CAPTIONS = frozenset({"caption", "captions"})
_BLANKS = str.maketrans("\n\r", "  ")
"""Line ends of the source are blanks: one of the text is a `<br>`."""
_SPACES = re.compile(r" [ \t\r\f\v]+|[\t\r\f\v][ \t\r\f\v]*")
"""All white space in a line but single blanks, which stay."""
_AROUND_BREAKS = re.compile(r" ?\n ?")
_EMPTY_LINES = re.compile(r"\n\s*\n")
_FULL_WIDTH = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_LONGEST_CELL = 300
_SHORTEST_PROSE = 25
_SURE_PROSE = 60
_MOST_LINKED = 0.4
ALL_LINK = 0.9
"""A passage of which a larger share is links is a link."""


@dataclass(frozen=True, slots=True, eq=False)
class Passage:
    """A run of text that no block interrupts; `words` holds a line end for each `<br>`.

    `element` is the innermost block it stands in, `linked` the share of its characters that
    are links; `prose` tells sentences from the words of menus, buttons and lists.
    """

    words: str
    kind: BlockKind
    element: etree._Element
    linked: float
    prose: bool

    @property
    def links(self) -> float:
        """How many of its characters are links."""
        return self.linked * len(self.words)


def passages_of(root: etree._Element) -> list[Passage]:
    """Return all that a page shows, in the order of its source; too many are given up early."""
    flow = _Flow()
    walk = etree.iterwalk(root, events=("start", "end"))
    unshown = None
    for event, element in walk:
        if event == "start":
            if len(flow.found) > MAX_PARAGRAPHS:
                break
            if _is_unshown(element):
                walk.skip_subtree()
                unshown = element
            else:
                flow.opened(element)
        else:
            if element is not unshown:
                flow.closed(element)
            if element is not root:
                flow.add(element.tail)
    flow.end_passage()
    return flow.found


def _is_unshown(element: etree._Element) -> bool:
    """Tell code, controls, and what was hidden by whoever made the page."""
    if element.tag in _UNSHOWN:
        return True
    # In a line, what is hidden is no block that could be left out later.
    if element.tag == "span" and is_hidden(element.get("class", "")):
        return True
    style = element.get("style")
    return element.get("hidden") is not None or bool(style and _HIDDEN.search(style))


class _Block(NamedTuple):
    """A block that is open; `row` tells one of a table of values."""

    element: etree._Element
    kind: BlockKind
    row: bool


class _Flow:
    """The passages so far, and the one being put together."""

    def __init__(self) -> None:
        self.found: list[Passage] = []
        self._pieces: list[str] = []
        self._links = 0
        self._in_link = 0
        self._blocks: list[_Block] = []
        self._kept = 0
        """In how many elements white space stays as it is."""
        self._rows = 0
        """In how many rows of a table of values: one row is one passage."""
        self._posts = 0
        """In how many embedded posts: one post is one passage, its signature below its words."""

    def opened(self, element: etree._Element) -> None:
        """Begin an element."""
        tag = element.tag
        if tag in _BLOCKS or (tag in _CREDITS and self._is_credit(element)):
            self._cut("\t" if tag in _CELLS else "")
            block = _Block(element, self._kind(element), tag == "tr" and _is_row(element))
            self._blocks.append(block)
            self._kept += tag == "pre"
            self._rows += block.row
            self._posts += block.kind == "post"
        elif tag == "br":
            self._pieces.append("\n")
        elif tag == "a":
            self._in_link += 1
        self.add(element.text)

    def closed(self, element: etree._Element) -> None:
        """End an element."""
        tag = element.tag
        if self._blocks and self._blocks[-1].element is element:
            block = self._blocks[-1]
            self._rows -= block.row
            self._posts -= block.kind == "post"
            self._cut("")
            self._blocks.pop()
            self._kept -= tag == "pre"
        elif tag == "a":
            self._in_link -= 1

    def _cut(self, between_cells: str) -> None:
        """End the passage where a block begins or ends; rows and posts are whole."""
        if self._rows:
            self._pieces.append(between_cells if self._pieces else "")
        elif self._posts:
            self._pieces.append("\n")
        else:
            self.end_passage()

    def _kind(self, element: etree._Element) -> BlockKind:
        above = self._blocks[-1].kind if self._blocks else "paragraph"
        if above in _LASTING and above != "quotation":
            return above
        if is_post(element):
            return "post"
        if self._is_credit(element):
            return "credit"
        names = element.get("class")
        if names and element.tag in {"p", "div"} and words_in(names) & _CAPTIONS:
            return "caption"
        if above == "quotation":
            return above
        return _KINDS.get(element.tag, above)

    def _is_credit(self, element: etree._Element) -> bool:
        quoted = bool(self._blocks) and self._blocks[-1].kind == "quotation"
        return (quoted or element.tag == "figcaption") and is_credit_line(element)

    def add(self, text: str | None) -> None:
        """Add the text of a node."""
        if not text or (not self._pieces and self._is_lead(text)):
            return
        self._pieces.append(text if self._kept else text.translate(_BLANKS))
        if self._in_link:
            self._links += len(text.strip())

    def _is_lead(self, text: str) -> bool:
        """Tell white space before the first word of a passage, which ends up as nothing."""
        return text.isspace() and not (self._rows or self._posts)

    def end_passage(self) -> None:
        """End the passage being put together, if there is a word in it."""
        if not self._pieces:
            return
        whole = "".join(self._pieces)
        links, self._links = self._links, 0
        self._pieces.clear()
        if not self._blocks or whole.isspace():
            return
        linked = min(1.0, links / max(1, len(whole.strip())))
        element, kind, _ = self._blocks[-1]
        if kind == "post":
            whole = without_furniture_of_posts(_EMPTY_LINES.sub("\n", whole))
        broken = "\n" in whole
        for part in _EMPTY_LINES.split(whole) if broken and not self._kept else [whole]:
            words = _SPACES.sub(" ", part)
            words = (_AROUND_BREAKS.sub("\n", words) if broken else words).strip()
            if words:
                prose = kind not in {"heading", "credit"} and _is_prose(words, linked)
                self.found.append(Passage(words, kind, element, linked, prose))


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
