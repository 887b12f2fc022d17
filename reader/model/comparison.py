"""What differs between two versions of one article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from reader.model.span import Span
    from reader.model.summary import Summary

TextChangeKind = Literal["added", "removed", "changed", "moved"]
QuotationChangeKind = Literal["added", "removed", "reworded", "reattributed"]


@dataclass(frozen=True, slots=True)
class OtherVersion:
    """Another version of an article, or a copy that does not read the same to the letter.

    `likeness` is the share of the words of both that they have in common, from 0 to 1, within
    about 0.06.
    """

    summary: Summary
    is_older: bool
    likeness: float


@dataclass(frozen=True, slots=True)
class TextChange:
    """Sentences that only one version has, or that say it in other words or at another place.

    `before` counts the earlier version's text and `after` the later one's; one of them is empty
    where something was added or removed, and stands where it would be. `parts` are the words that
    differ, in both texts, in order.
    """

    kind: TextChangeKind
    before: Span
    after: Span
    parts: tuple[tuple[Span, Span], ...]


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """What stands side by side: paragraphs that say the same, or what only one version has.

    The rows hold every sentence of both texts once, in order; None is a side with nothing.
    """

    before: Span | None
    after: Span | None
    changes: tuple[int, ...] = ()
    """Which of the changes of the text stand here, by their numbers; a moved one is in two."""


@dataclass(frozen=True, slots=True)
class HeadlineChange:
    """Two headlines that read differently; None is a version without one."""

    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class QuotationChange:
    """A quotation of one version alone, or one with other words or another speaker.

    `before` and `after` are its parts in either text, none in a version that does not have it;
    the speakers are None where the version does not tell.
    """

    kind: QuotationChangeKind
    before: tuple[Span, ...]
    after: tuple[Span, ...]
    speaker_before: str | None = None
    speaker_after: str | None = None


@dataclass(frozen=True, slots=True)
class NumberChange:
    """A number of one version alone, or two that stand for each other; one may be None."""

    before: Span | None
    after: Span | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that differs between two versions, each kind in the order of the text.

    `whole` is false where the texts differ so much, or are so long, that sentences were given up
    on and stand as removed and added.
    """

    headline: HeadlineChange | None
    quotations: tuple[QuotationChange, ...]
    numbers: tuple[NumberChange, ...]
    text: tuple[TextChange, ...]
    rows: tuple[ComparedRow, ...]
    whole: bool = True

    @property
    def is_same(self) -> bool:
        """Tell whether the two read the same."""
        return not (self.headline or self.quotations or self.numbers or self.text)
