"""What the rules of attribution look at: the narration, its reports and what is found so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.narration import Passage, Piece
    from reader.analysis.noun_phrases import Source
    from reader.analysis.quote_marks import Marked
    from reader.analysis.report import Report
    from reader.model import Span

Rule = Literal[
    "behind",
    "before",
    "matrix",
    "name colon",
    "sentence end",
    "possessive",
    "next sentence",
    "same sentence",
    "sentence subject",
    "same paragraph",
    "announced",
    "paragraph before",
    "sentence before",
    "sentence behind",
    "credit",
    "headline",
]
DASHES = frozenset("—–―-") | {"--"}
_OPENS_SPEECH = DASHES | frozenset(",:.")
_A_FEW = 3
_TWO = 2
_FAR = 200


class Finding(NamedTuple):
    """The source of one quotation: the passage and pieces that name it, and by which rule."""

    passage: int
    source: Source
    cue: int | None
    rule: Rule


class Place(NamedTuple):
    """Where a quotation stands: its number, its passage, and which piece of that it is."""

    quote: int
    passage: int
    at: int


@dataclass(slots=True)
class Scene:
    """One article's narration; `found` grows while the quotations are attributed in order."""

    text: str
    passages: Sequence[Passage]
    marked: Sequence[Marked]
    reports: Sequence[Sequence[Report]]
    headings: frozenset[int]
    places: dict[int, Place] = field(default_factory=dict)
    found: dict[int, Finding] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for number, passage in enumerate(self.passages):
            for at, quote in passage.quotes:
                self.places[quote] = Place(quote, number, at)

    def pieces(self, place: Place) -> Sequence[Piece]:
        """Return the sentence a quotation stands in."""
        return self.passages[place.passage].pieces

    def paragraph(self, quote: int) -> int:
        """Return the number of the paragraph a quotation stands in."""
        return self.passages[self.places[quote].passage].paragraph

    def in_heading(self, place: Place) -> bool:
        """Tell whether a quotation stands in the title or a heading."""
        return self.passages[place.passage].paragraph in self.headings

    def inner(self, quote: int) -> str:
        """Return the words of a quotation without its marks."""
        return self.marked[quote].inner(self.text).of(self.text)

    def is_long(self, quote: int) -> bool:
        """Tell whether there are enough words to be a sentence of their own."""
        inner = self.inner(quote)
        whole = inner[:1].isupper() and inner[-1:] in ".?!…"
        return len(inner.split()) > (_TWO if whole else _A_FEW + 1)

    def is_sentence(self, place: Place) -> bool:
        """Tell words that stand for themselves from a phrase woven into the narration."""
        words = self.inner(place.quote)
        opens = place.at == 0 or self.pieces(place)[place.at - 1].word in _OPENS_SPEECH
        return opens or (words[:1].isupper() and len(words.split()) > _A_FEW) or words[-1:] in "?!"

    def is_interrupted(self, one: Span, other: Span) -> bool:
        """Tell whether only "she said," without a full stop stands between two quotations."""
        between = self.text[one.end : other.start]
        return len(between) < _FAR and not any(mark in between for mark in ".!?\n")
