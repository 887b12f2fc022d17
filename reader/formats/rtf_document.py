"""The paragraphs of a rich text, read from left to right with one stack and no recursion."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.formats.flow import Paragraph, Writer, kind_of_style
from reader.formats.rtf_words import (
    CHARACTERS,
    CHARSETS,
    CODE_PAGES,
    DEFAULT_PAGE,
    PARAGRAPH_ENDS,
    SKIPPED,
)
from reader.model import UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.model import BlockKind

_TOKEN = re.compile(
    r"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,9})?[ ]?"
    r"|\\'(?P<byte>[0-9A-Fa-f]{2})"
    r"|\\(?P<symbol>[^A-Za-z'])"
    r"|(?P<brace>[{}])"
    r"|(?P<text>[^\\{}\r\n]+)"
    r"|[\r\n]+|\\'?"
)
_DEEPEST = 1_000
_MOST_STYLES = 10_000
_DESTINATIONS = {
    **{name: name for name in ("fonttbl", "stylesheet", "info", "title", "bkmkstart")},
    "footnote": "note",
}
_BARE_PAGES = {"mac": 10000, "pc": 437, "pca": 850}
_OF_TEXT = frozenset({"text", "note"})
_HIGH, _LOW, _PAST = 0xD800, 0xDC00, 0xE000


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds until the brace that closes a group."""

    destination: str = "text"
    """`text`, `note`, `fonttbl`, `stylesheet`, `info`, `title`, `bkmkstart` or `skipped`."""
    page: str = DEFAULT_PAGE
    hidden: bool = False
    fallback: int = 1
    """How many characters stand behind a Unicode one, for programs that know none."""
    kind: BlockKind = "paragraph"
    centred: bool = False


class RichText(Writer):
    """A document being read, token by token; `title` is from its properties, in pieces."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self.title: list[str] = []
        self.notes: list[Paragraph] = []
        self._path = path
        self._note = Writer()
        self._groups: list[_Group] = []
        self._now = _Group()
        self._page = DEFAULT_PAGE
        self._pages: dict[int, str] = {}
        self._font = self._style = self._skip = 0
        self._styles: dict[int, str] = {}
        self._bytes = bytearray()
        self._half = 0
        self._mark = ""
        self._starred = False
        self._handlers: dict[str, Callable[[int], None]] = {
            "u": self._unicode,
            "uc": self._fallback,
            "f": self._set_font,
            "fcharset": self._charset,
            "ansicpg": self._code_page,
            "plain": self._plain,
            "v": self._hide,
            "deleted": self._hide,
            "pard": self._reset,
            "qc": self._centre,
            "s": self._set_style,
            "ls": self._list,
        }

    def read(self, data: bytes) -> None:
        """Read the whole. Raises UnreadableFileError for groups nested too deeply."""
        characters = data.decode("latin-1")
        at = 0
        while match := _TOKEN.match(characters, at):
            at = match.end()
            if match["word"] == "bin":
                at += max(0, int(match["number"] or 0))
            else:
                self._take(match)
        self._flush()
        self.end()

    def _take(self, match: re.Match[str]) -> None:
        kind = match.lastgroup
        if kind == "text":
            self._characters(match["text"].encode("latin-1"))
        elif kind == "byte":
            self._characters(bytes.fromhex(match["byte"]))
        elif kind == "brace":
            self._flush()
            self._open() if match["brace"] == "{" else self._close()
        elif kind == "symbol":
            self._symbol(match["symbol"])
        elif kind is not None:
            number = match["number"]
            self._word(match["word"], 1 if number is None else int(number))

    def _characters(self, data: bytes) -> None:
        skipped = min(self._skip, len(data))
        self._skip -= skipped
        self._bytes += data[skipped:]

    def _flush(self) -> None:
        """Decode the bytes so far: two of them may be one character."""
        if self._bytes:
            self._put(self._bytes.decode(self._now.page, errors="replace"))
            self._bytes.clear()

    def _put(self, words: str) -> None:
        destination = self._now.destination
        if destination in _OF_TEXT and not self._now.hidden:
            (self if destination == "text" else self._note).add(words)
        elif destination == "title":
            self.title.append(words)
        elif destination == "bkmkstart":
            self._mark += words
        elif destination == "stylesheet" and len(self._styles) < _MOST_STYLES:
            self._styles[self._style] = self._styles.get(self._style, "") + words

    def _open(self) -> None:
        if len(self._groups) >= _DEEPEST:
            raise UnreadableFileError(self._path, "its groups nest too deeply")
        self._groups.append(self._now)
        self._skip = self._style = 0
        self._starred = False

    def _close(self) -> None:
        if not self._groups:
            return
        ended, self._now = self._now, self._groups.pop()
        self._skip = 0
        if ended.destination == self._now.destination:
            return
        if ended.destination == "bkmkstart":
            self.marks.add(self._mark.strip().lower())
            self._mark = ""
        elif ended.destination == "note":
            self._note.end()
            self.notes += self._note.paragraphs
            self._note = Writer()

    def _symbol(self, symbol: str) -> None:
        self._flush()
        if symbol == "*":
            self._starred = True
        elif self._skip:
            self._skip -= 1
        elif symbol in "\r\n":
            self._end_paragraph()
        else:
            self._put(CHARACTERS.get(symbol, ""))

    def _word(self, word: str, number: int) -> None:
        self._flush()
        starred, self._starred = self._starred, False
        if self._now.destination == "skipped":
            return
        if word in SKIPPED or (starred and word != "bkmkstart"):
            self._now = replace(self._now, destination="skipped")
        elif word in CHARACTERS:
            self._put(CHARACTERS[word])
        elif word in PARAGRAPH_ENDS:
            self._end_paragraph()
        elif word in _BARE_PAGES:
            self._code_page(_BARE_PAGES[word])
        elif word in _DESTINATIONS:
            self._now = replace(self._now, destination=_DESTINATIONS[word])
        elif handle := self._handlers.get(word):
            handle(number)

    def _end_paragraph(self) -> None:
        if self._now.destination in _OF_TEXT:
            writer = self if self._now.destination == "text" else self._note
            writer.kind, writer.centred = self._now.kind, self._now.centred
            writer.end()

    def _unicode(self, number: int) -> None:
        code = number % 0x10000
        self._skip = self._now.fallback
        if _HIGH <= code < _LOW:
            self._half = code
            return
        if _LOW <= code < _PAST:
            half, self._half = self._half, 0
            code = 0x10000 + (half - _HIGH) * 0x400 + code - _LOW if half else 0xFFFD
        self._put(chr(code) if code >= ord(" ") else " ")

    def _fallback(self, number: int) -> None:
        self._now = replace(self._now, fallback=max(0, min(number, 10)))

    def _set_font(self, number: int) -> None:
        self._font = number
        if self._now.destination != "fonttbl":
            self._now = replace(self._now, page=self._pages.get(number, self._page))

    def _charset(self, number: int) -> None:
        if self._now.destination == "fonttbl" and number in CHARSETS:
            self._pages[self._font] = CHARSETS[number]

    def _code_page(self, number: int) -> None:
        self._page = CODE_PAGES.get(number, DEFAULT_PAGE)
        self._now = replace(self._now, page=self._page)

    def _plain(self, _number: int) -> None:
        self._now = replace(self._now, page=self._page, hidden=False)

    def _hide(self, number: int) -> None:
        self._now = replace(self._now, hidden=number != 0)

    def _reset(self, _number: int) -> None:
        self._now = replace(self._now, kind="paragraph", centred=False)

    def _centre(self, _number: int) -> None:
        self._now = replace(self._now, centred=True)

    def _set_style(self, number: int) -> None:
        self._style = number
        name = self._styles.get(number, "").strip("; ").lower()
        if self._now.destination != "stylesheet":
            self._now = replace(self._now, kind=kind_of_style(name))

    def _list(self, _number: int) -> None:
        if self._now.kind == "paragraph":
            self._now = replace(self._now, kind="list")
