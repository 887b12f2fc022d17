"""Whom a pronoun or "the company" means in an event; where the text leaves a choice, nobody."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.analysis.cues import word_list
from reader.analysis.event_triggers import helpers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.entities import Entities
    from reader.analysis.event_lines import Line
    from reader.model import Entity, Quote, Span
    from reader.model.quote import Speaker

POSTER = re.compile(r"[—–-] ?([^(\n]{3,60}) \(@\w{1,30}\)")
_REACH = 2
_HERS = frozenset({"she", "her", "hers", "mrs", "ms", "miss"})
_HIS = frozenset({"he", "his", "him", "mr"})


class Cast:
    """The people and organisations of an article, as far as they were named up to a line."""

    def __init__(self, entities: Entities, quotes: Sequence[Quote]) -> None:
        self._entities = (*entities.people, *entities.organisations)
        self._by_name = {name: one for one in self._entities for name in (one.name, *one.aliases)}
        self._quotes = [one for one in quotes if one.is_speech]
        self._recent: list[list[Entity]] = []
        self._words: list[frozenset[str]] = []

    def remember(self, line: Line) -> None:
        """Take note of whom a line names, before it is read."""
        found = {id(one.entity): one.entity for one in line.named if one}
        self._recent = [*self._recent[-_REACH + 1 :], list(found.values())]
        self._words = [*self._words[-_REACH + 1 :], frozenset(line.words)]

    def speech(self, at: Span) -> Quote | None:
        """Return the quotation that an event is told in."""
        return next((one for one in self._quotes if at in one.span), None)

    def speaker_beside(self, line: Line) -> Entity | None:
        """Return who is quoted in a line, when it is one person."""
        names = {
            one.speaker.name
            for one in self._quotes
            if one.span.overlaps(line.span) and one.speaker is not None
        }
        return self._by_name.get(names.pop()) if len(names) == 1 else None

    def speaker(self, speaker: Speaker | None) -> Entity | None:
        """Return the speaker as the entity the article names."""
        return self._by_name.get(speaker.name) if speaker else None

    def pronoun(self, word: str, line: Line, quote: Quote | None) -> Entity | None:
        """Return whom a pronoun stands for."""
        if word == "i":
            said = self.speaker(quote.speaker) if quote and quote.kind != "indirect" else None
            return said or self._poster(line)
        if quote is not None and quote.kind != "indirect":
            return None
        if word in ("he", "she"):
            return None if self._is_crossed(word) else self._lately("person")
        if word == "it" and quote is not None:
            said = self.speaker(quote.speaker)
            return said if said and said.kind == "organisation" else None
        return None

    def organisation(self, of: Entity | None) -> Entity | None:
        """Return which organisation "the company" is: the person's own, else the last named."""
        own = self._by_name.get(of.organisation) if of and of.organisation else None
        return own or self._lately("organisation")

    def _is_crossed(self, word: str) -> bool:
        """Tell whether somebody else, a brother or a woman, may be meant as well."""
        lately = frozenset[str]().union(*self._words)
        other = _HERS if word == "he" else _HIS
        kin = word_list("male_words" if word == "he" else "female_words") - helpers("own")
        return bool(lately & (other | kin))

    def _lately(self, kind: str) -> Entity | None:
        found = {id(one): one for line in self._recent for one in line if one.kind == kind}
        return next(iter(found.values())) if len(found) == 1 else None

    def _poster(self, line: Line) -> Entity | None:
        signed = POSTER.search(line.text, line.span.start, line.span.end)
        return self._by_name.get(" ".join(signed[1].split())) if signed else None
