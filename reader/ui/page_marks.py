"""What is marked on the page at the moment: quotations, hits, evidence; and what is chosen."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.ui.marks import Mark, Marks
from reader.ui.quote_filter import EVERYTHING, QuoteFilter

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reader.model import Highlight, Quote, Span
    from reader.ui.display_text import DisplayText


_NEAR = 8
"""The parts of one quotation stand at most so many quotations apart."""


def marks_of(page: DisplayText, spans: Iterable[Span]) -> Marks:
    """Return spans of the article as marks of the page, numbered as they came."""
    placed = ((number, page.units(span)) for number, span in enumerate(spans))
    return Marks(Mark(*units, number) for number, units in placed if units)


@dataclass(slots=True)
class PageMarks:
    """The marks of one page. Quotations are known by their index in `quotes`."""

    quotes: tuple[Quote, ...] = ()
    colours: Mapping[str, int] = field(default_factory=dict)
    places: Marks = field(default_factory=Marks)
    highlights: tuple[Highlight, ...] = ()
    """What a person highlighted, each where it stands."""
    own: Marks = field(default_factory=Marks)
    """Where the highlights stand; their numbers count in `highlights`."""
    hits: Marks = field(default_factory=Marks)
    hit: int | None = None
    outlined: Marks = field(default_factory=Marks)
    flashed: Mark | None = None
    flash_strength: float = 0.0
    current: int | None = None
    selected: set[int] = field(default_factory=set)
    chosen: QuoteFilter = EVERYTHING
    show_all: bool = False

    def is_shown(self, number: int) -> bool:
        """Tell whether a quotation is marked: it is speech, and of those that are asked for."""
        quote = self.quotes[number]
        if not quote.is_speech:
            return self.show_all and self.chosen.is_open
        return self.chosen.lets_through(quote)

    def choose(self, chosen: QuoteFilter) -> None:
        """Mark these quotations only; what is not marked is not selected either."""
        self.chosen = chosen
        self.selected = {number for number in self.selected if self.is_shown(number)}
        if self.current is not None and not self.is_shown(self.current):
            self.current = min(self.selected, default=None)

    def colour(self, number: int) -> int | None:
        """Return the number of the speaker's colour; None where the text names nobody."""
        speaker = self.quotes[number].speaker
        return self.colours.get(speaker.name) if speaker else None

    def group(self, number: int) -> tuple[int, ...]:
        """Return all parts of the quotation that this one is a part of."""
        group = self.quotes[number].group
        return tuple(
            index
            for index, quote in enumerate(self.quotes)
            if quote.group == group and quote.is_speech == self.quotes[number].is_speech
        )

    def shown(self, start: int, end: int) -> list[Mark]:
        """Return the marked quotations that share a unit with `[start, end)`."""
        return [mark for mark in self.places.between(start, end) if self.is_shown(mark.number)]

    def quote_at(self, unit: int) -> int | None:
        """Return the shortest marked quotation over a unit, or None."""
        found = self.shown(unit, unit + 1)
        return min(found, key=lambda mark: mark.end - mark.start).number if found else None

    def is_head(self, number: int) -> bool:
        """Tell whether a quotation is marked speech, and the first marked one of its parts."""
        if not (self.quotes[number].is_speech and self.is_shown(number)):
            return False
        group = self.quotes[number].group
        before = range(max(number - _NEAR, 0), number)
        return not any(self.quotes[at].group == group and self.is_shown(at) for at in before)

    def select_only(self, number: int | None) -> None:
        """Make one quotation, with all its parts, the current and only selected one."""
        self.current = number
        self.selected = set() if number is None else set(self.group(number))

    def toggle(self, number: int) -> None:
        """Add a quotation to the selected ones, or take it away."""
        parts = set(self.group(number))
        if number in self.selected:
            self.selected -= parts
            self.current = min(self.selected, default=None)
        else:
            self.selected |= parts
            self.current = number

    def select_through(self, number: int) -> None:
        """Select all marked quotations from the current one to this one."""
        first = number if self.current is None else self.current
        low, high = min(first, number), max(first, number)
        between = [self.quotes[index] for index in range(low, high + 1) if self.is_shown(index)]
        whole = {(one.group, one.is_speech) for one in between}
        self.selected = {
            index for index, one in enumerate(self.quotes) if (one.group, one.is_speech) in whole
        }
        self.current = number
