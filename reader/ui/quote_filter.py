"""Which quotations of the article are shown: one speaker's, or one kind, or all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model import Analysis, Quote

NOBODY_NAMED = ""
"""The speaker of words that nobody is named for."""
UNSURE = "unsure"
UNSURE_BELOW = 0.6
KINDS = {
    "direct": "Direct",
    "mixed": "Partial",
    "indirect": "Indirect",
    UNSURE: "Unsure speaker",
}
"""What the kinds are called here; the last one cuts across the others."""


def is_unsure(quote: Quote) -> bool:
    """Tell whether the speaker of a quotation is more guessed than known."""
    return quote.attribution is not None and quote.attribution.confidence < UNSURE_BELOW


@dataclass(frozen=True, slots=True)
class QuoteFilter:
    """Lets quotations through by speaker and by kind; None asks for neither."""

    speaker: str | None = None
    kind: str | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether everything gets through."""
        return self.speaker is None and self.kind is None

    def lets_through(self, quote: Quote) -> bool:
        """Tell whether a quotation is of the speaker and the kind asked for."""
        speaker = quote.speaker.name if quote.speaker else NOBODY_NAMED
        if self.speaker is not None and speaker != self.speaker:
            return False
        if self.kind == UNSURE:
            return is_unsure(quote)
        return self.kind is None or quote.kind == self.kind


EVERYTHING = QuoteFilter()


def count_through(analysis: Analysis, chosen: QuoteFilter) -> int:
    """Count the quotations that get through, the parts of an interrupted one as one."""
    return len({quote.group for quote in analysis.speech if chosen.lets_through(quote)})


def speakers_in(analysis: Analysis) -> dict[str, int]:
    """Count each speaker's quotations, in the order they first speak; those of nobody named last.

    In one go: an article may have thousands of quotations, of a hundred speakers.
    """
    groups: dict[str, set[int]] = {}
    for quote in analysis.speech:
        name = quote.speaker.name if quote.speaker else NOBODY_NAMED
        groups.setdefault(name, set()).add(quote.group)
    return {name: len(groups[name]) for name in sorted(groups, key=lambda one: one == NOBODY_NAMED)}


def kinds_in(analysis: Analysis) -> dict[str, int]:
    """Count the quotations of each kind there is, in the order of `KINDS`."""
    counts = ((kind, count_through(analysis, QuoteFilter(kind=kind))) for kind in KINDS)
    return {kind: count for kind, count in counts if count}
