"""Two texts that are compared, as sentences."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

from reader.model import Span
from reader.text.folding import fold_text

if TYPE_CHECKING:
    from collections.abc import Sequence

Which = Literal["before", "after"]


@dataclass(frozen=True)
class Side:
    """One of two texts: its sentences in order, and which of them begin a paragraph."""

    text: str
    sentences: Sequence[Span]
    heads: frozenset[int]

    @cached_property
    def keys(self) -> list[str]:
        """Return each sentence as it is compared."""
        return [" ".join(fold_text(one.of(self.text)).split()) for one in self.sentences]

    @cached_property
    def words(self) -> list[Counter[str]]:
        """Return the words of each sentence."""
        return [Counter(key.split()) for key in self.keys]

    def joined(self, numbers: Sequence[int]) -> Span:
        """Return where sentences stand that follow each other."""
        return self.sentences[numbers[0]].joined(self.sentences[numbers[-1]])

    def behind(self, number: int) -> Span:
        """Return the place right behind a sentence, or before the first one."""
        if number >= 0:
            end = self.sentences[number].end
        else:
            end = self.sentences[0].start if self.sentences else 0
        return Span(end, end)


class Step(NamedTuple):
    """One sentence of either text or of both; a `move` is the first sentences of what moved."""

    before: int | None
    after: int | None
    move: tuple[int, int] | None = None

    @property
    def is_pair(self) -> bool:
        """Tell whether both texts have it, maybe in other words."""
        return self.before is not None and self.after is not None

    def of(self, which: Which) -> int | None:
        """Return the number of the sentence in one of the texts."""
        return self.before if which == "before" else self.after
