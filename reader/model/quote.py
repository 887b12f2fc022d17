"""Quotations: which words, of which kind, said by whom, and how we know."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from reader.model.span import Span

QuoteKind = Literal["direct", "mixed", "indirect", "scare", "title"]
"""`mixed` is a partial quotation inside a reported clause, `indirect` a reported clause
without marks, `scare` words held at arm's length, `title` a name, work or slogan."""

SpeakerKind = Literal["person", "organisation", "document", "unnamed"]

SPEECH: frozenset[QuoteKind] = frozenset({"direct", "mixed", "indirect"})
"""The kinds that are somebody's words; the others only stand between marks."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who spoke: the fullest name the article gives, or else what it calls them."""

    name: str
    kind: SpeakerKind = "person"
    role: str | None = None
    organisation: str | None = None


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is said to have spoken, and what in the text says so.

    `mention` is where the source is named (a name, a pronoun, a role), `cue` the word that
    reports (said, according to). `confidence` runs from 0 to 1; `reasons` are plain words
    for a reader, the rule first.
    """

    speaker: Speaker
    mention: Span | None
    cue: Span | None
    confidence: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """One run of quoted or reported words, its marks included.

    The parts of an interrupted quotation share a `group`. `attribution` is None where the
    text does not tell: an honest blank beats a guess.
    """

    span: Span
    kind: QuoteKind
    group: int
    attribution: Attribution | None = None
    reasons: tuple[str, ...] = field(default=())

    @property
    def is_speech(self) -> bool:
        """Tell quotations from scare quotes and titles."""
        return self.kind in SPEECH

    @property
    def speaker(self) -> Speaker | None:
        """The speaker, when the text tells."""
        return self.attribution.speaker if self.attribution else None
