"""Gold written by hand into the text itself, and read back as offsets.

`⟦KIND[!][GROUP] [SPEAKER][@MENTION][/CUE]¦words⟧` marks one quotation. KIND is `d`, `m` or `i` for
direct, mixed and indirect. SPEAKER is the fullest name the text gives, or what it calls them;
without one the quotation has no known speaker. MENTION and CUE are words of the same text: the
place nearest to the quotation is meant. Parts of an interrupted quotation share a GROUP, a number.
`!` marks what may be found or not. All the rest, and the words, are the text itself.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from pathlib import Path

Kind = Literal["direct", "mixed", "indirect"]

_KINDS: dict[str, Kind] = {"d": "direct", "m": "mixed", "i": "indirect"}
_MARKED = re.compile(
    r"⟦(?P<kind>[dmi])(?P<free>!?)(?P<group>\d*)(?: (?P<name>[^@/¦]*))?(?:@(?P<mention>[^/¦]*))?"
    r"(?:/(?P<cue>[^¦]*))?¦(?P<words>[^⟦⟧]*)⟧"
)
_BESIDE = 60
_BRACKETS = re.compile(r"[⟦⟧¦]")


@dataclass(frozen=True, slots=True)
class GoldQuote:
    """One quotation as a reader marks it; offsets are half-open and count code points."""

    start: int
    end: int
    kind: Kind
    name: str | None
    speaker: tuple[int, int] | None
    cue: tuple[int, int] | None
    group: str
    free: bool = False


@dataclass(frozen=True, slots=True)
class GoldText:
    """A text and every quotation in it."""

    id: str
    text: str
    quotes: tuple[GoldQuote, ...]


def parse(id_: str, marked: str) -> GoldText:
    """Take the marks out of a marked text; raises ValueError for a mark that cannot be read."""
    pieces: list[str] = []
    found: list[tuple[int, int, re.Match[str]]] = []
    length = at = 0
    for match in _MARKED.finditer(marked):
        pieces += [marked[at : match.start()], match["words"]]
        start = length + match.start() - at
        length = start + len(match["words"])
        found.append((start, length, match))
        at = match.end()
    text = "".join([*pieces, marked[at:]])
    if stray := _BRACKETS.search(text):
        message = (
            f"{id_}: a mark that cannot be read near {text[stray.start() : stray.end() + 60]!r}"
        )
        raise ValueError(message)
    return GoldText(id_, text, tuple(_quote(id_, text, *place) for place in found))


def _quote(id_: str, text: str, start: int, end: int, match: re.Match[str]) -> GoldQuote:
    name, mention, cue = (match[key] or None for key in ("name", "mention", "cue"))
    place = _nearest(text, mention, start, end) if mention else None
    cue_place = _nearest(text, cue, start, end) if cue else None
    for words, found in ((mention, place), (cue, cue_place)):
        if words and found is None:
            message = f"{id_}: {words!r} does not stand in the text"
            raise ValueError(message)
    if name and not mention:
        place = _named_beside(text, name, start, end)
    group = match["group"] or f"at{start}"
    kind = _KINDS[match["kind"]]
    return GoldQuote(start, end, kind, name, place, cue_place, group, bool(match["free"]))


def _nearest(text: str, words: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where words stand outside a quotation, as near to it as can be."""
    pattern = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)", re.IGNORECASE)
    places = [match.span() for match in pattern.finditer(text)]
    outside = [place for place in places if place[1] <= start or place[0] >= end]
    return min(outside, key=lambda place: max(start - place[1], place[0] - end), default=None)


def _named_beside(text: str, name: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where the name, or its last word, stands beside a quotation; far off is nowhere."""
    for words in (name, name.rpartition(" ")[2]):
        place = _nearest(text, words, start, end)
        if place and max(start - place[1], place[0] - end) <= _BESIDE:
            return place
    return None


def read_articles(folder: Path) -> list[GoldText]:
    """Read a folder of marked articles; each is called by its file's name."""
    return [parse(path.name, read_exactly(path)) for path in sorted(folder.iterdir())]


def read_snippets(path: Path) -> list[GoldText]:
    r"""Read many short texts, one a line below a line `# kind`; `\n` stands for a line end."""
    found = []
    name = ""
    for line in read_exactly(path).splitlines():
        if line.startswith("# "):
            name = line[2:].strip()
        elif line.strip():
            found.append(
                parse(f"{name}-{zlib.crc32(line.encode()):08x}", line.replace("\\n", "\n"))
            )
    return found


def read_exactly(path: Path) -> str:
    """Return a file's text with its line ends as they are."""
    return path.read_bytes().decode("utf-8")


def record(gold: GoldText) -> dict[str, object]:
    """Return a text as one JSON object of the gold files."""
    quotes = []
    for quote in gold.quotes:
        entry: dict[str, object] = {
            "start": quote.start,
            "end": quote.end,
            "type": quote.kind,
            "speaker": list(quote.speaker) if quote.speaker else None,
            "speaker_name": quote.name,
            "cue": list(quote.cue) if quote.cue else None,
            "group": quote.group,
            "part": sum(
                other.group == quote.group for other in gold.quotes if other.start < quote.start
            ),
        }
        quotes.append(entry | ({"ignore": True} if quote.free else {}))
    return {"id": gold.id, "text": gold.text, "quotes": quotes}
