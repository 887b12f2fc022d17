"""What a person makes of an article: a star, a read mark, tags, highlights and notes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from reader.model.correction import TextAnchor
    from reader.model.span import Span

MarkDeed = Literal["star", "unstar", "tag", "untag", "highlight", "unhighlight", "note"]
HIGHLIGHT_COLOURS = 8


@dataclass(frozen=True, slots=True)
class OwnMark:
    """One deed: what was done to an article, or to the words at an anchor.

    `value` is the tag's name, the text of the note (empty: no note any more), or the number of
    the highlight's colour, from 1. A note with an anchor is about the highlight there.
    """

    do: MarkDeed
    anchor: TextAnchor | None = None
    value: str = ""

    def __str__(self) -> str:
        """Say in words what is done."""
        words = f"“{' '.join(self.anchor.exact.split())}”" if self.anchor else "the article"
        told = {
            "star": "a star",
            "unstar": "no star",
            "tag": f"tagged {self.value}",
            "untag": f"no longer tagged {self.value}",
            "highlight": f"{words} highlighted",
            "unhighlight": f"{words} no longer highlighted",
            "note": f"a note on {words}" if self.value else f"no note on {words}",
        }
        return told[self.do]


@dataclass(frozen=True, slots=True)
class Highlight:
    """Words a person highlighted; `span` is where they stand now, None when they are lost."""

    anchor: TextAnchor
    colour: int
    note: str = ""
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class OwnWork:
    """All that a person made of one article; `highlights` in text order, lost ones last."""

    starred: bool = False
    read: bool = False
    tags: tuple[str, ...] = ()
    note: str = ""
    highlights: tuple[Highlight, ...] = ()


@dataclass(frozen=True, slots=True)
class Marked:
    """Which articles of an archive are starred, and which were read, by their ids."""

    starred: frozenset[str] = field(default_factory=frozenset)
    read: frozenset[str] = field(default_factory=frozenset)
