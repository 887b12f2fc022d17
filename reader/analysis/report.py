"""A report: the word that says somebody said something, and who that is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.narration import Piece
    from reader.analysis.noun_phrases import Source

Shape = Literal["subject first", "verb first", "according", "carried", "noun", "passive"]
POSSESSIVES = frozenset({"his", "her", "their", "its", "my", "our"})


class Report(NamedTuple):
    """A cue at piece `cue` and its source; `strong` cues report without marks as well."""

    cue: int
    source: Source
    shape: Shape
    strong: bool

    @property
    def first(self) -> int:
        """The first piece of cue and source."""
        return min(self.cue, self.source.first)

    @property
    def last(self) -> int:
        """The last piece of cue and source."""
        return max(self.cue, self.source.last)


def word_at(pieces: Sequence[Piece], at: int) -> str:
    """Return the word of a piece, "" where there is none."""
    return pieces[at].word if 0 <= at < len(pieces) else ""
