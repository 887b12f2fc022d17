"""Two versions of an article that were compared, with the changes in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from reader.model import Article, Comparison

Kind = Literal["headline", "quotations", "numbers", "text"]


class ChangeLine(NamedTuple):
    """One change in words; `stop` is the number of the place where it is seen, -1 for none."""

    kind: Kind
    words: str
    stop: int


@dataclass(frozen=True, slots=True)
class Compared:
    """Two versions, what changed from the one to the other, and the same as lines."""

    before: Article
    after: Article
    comparison: Comparison
    lines: tuple[ChangeLine, ...] = ()

    @property
    def first_of_text(self) -> int:
        """The stop that is the first change of the text: a headline that changed comes before."""
        return 1 if self.comparison.headline else 0

    @property
    def stops(self) -> int:
        """How many places one can step to."""
        return self.first_of_text + len(self.comparison.text)
