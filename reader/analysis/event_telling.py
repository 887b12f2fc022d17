"""Read the events out of one sentence."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from reader.analysis.event_dates import date_of
from reader.analysis.event_descriptions import Subject, is_many, is_people
from reader.analysis.event_finding import Found, find_at
from reader.analysis.event_labels import label_of
from reader.analysis.event_namesakes import Families
from reader.analysis.event_nouns import by_birth, by_document, by_noun, names
from reader.analysis.event_objects import body_at
from reader.analysis.event_participles import HARMING, by_participle
from reader.analysis.event_people import Cast
from reader.analysis.event_roles import role_holders_body
from reader.analysis.event_sources import means_own_body, told_by_another
from reader.analysis.event_subjects import PRONOUNS
from reader.analysis.event_triggers import helpers, nouns, verbs
from reader.analysis.event_twins import Told
from reader.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.entities import Entities
    from reader.analysis.event_lines import Line
    from reader.model import Entity, Quote, TimeExpression
    from reader.model.fact import EventStatus

_SUPPOSING = frozenset({"if", "unless", "whether"})
_DENYING = frozenset({"denied", "denies", "deny", "denying", "rumours", "rumors"})
_PARTING = frozenset({",", "and", "but", "after", "when", "before", "while"})
_WRITTEN = frozenset({"shared", "posted"}) | helpers("reports")
_SURE, _LIKELY, _DESCRIBED = 0.85, 0.75, 0.6
_SHORTEST = 4
_FARTHEST = 40
_MOST_DATES = 6


class Teller:
    """Tells the events of an article's sentences, in their order."""

    def __init__(
        self, entities: Entities, quotes: Sequence[Quote], times: Sequence[TimeExpression]
    ) -> None:
        self._cast = Cast(entities, quotes)
        self._families = Families(entities.people)
        self._times = sorted(times, key=lambda one: one.span)
        self._starts = [one.span.start for one in self._times]

    def tell(self, line: Line) -> Iterator[Told]:
        """Yield what a sentence tells; a question and a supposition tell nothing."""
        self._cast.remember(line)
        if _only_supposes(line):
            return
        first = bisect_left(self._starts, line.span.start)
        times = tuple(self._times[first : bisect_left(self._starts, line.span.end)])
        born = by_birth(line, times)
        if born is not None:
            yield born
        before: Found | None = None
        for at, word in enumerate(line.words):
            if not _may_tell(word):
                continue
            near = _near(times, line.tokens[at].start)
            found = find_at(line, at, near, before) if word in verbs() else None
            before = found or before
            told = self._by_verb(line, found, near) if found else None
            told = told or self._by_word(line, at, near)
            if told is not None:
                yield told

    def _by_word(self, line: Line, at: int, times: tuple[TimeExpression, ...]) -> Told | None:
        """Tell what a noun, a participle or a document tells."""
        word = line.words[at]
        if word in HARMING:
            return by_participle(line, at, times)
        if word in nouns() and self._cast.speech(line.tokens[at].span) is None:
            return by_noun(line, at, times, self._families)
        if word in _WRITTEN:
            return by_document(line, at, times, self._cast.speaker_beside(line))
        return None

    def _by_verb(self, line: Line, found: Found, times: tuple[TimeExpression, ...]) -> Told | None:
        span = Span(line.tokens[found.subject.first].start, line.tokens[_last(found)].end)
        quote = self._cast.speech(line.tokens[found.at].span)
        who = self._who(line, found, quote)
        if who is None or not _may_be(found, who):
            return None
        status = self._status(line, found, who, quote)
        if status is None:
            return None
        body = self._body(line, found, who)
        others = tuple(one for one in (body, *found.tail.entities) if one and one not in who)
        label = label_of(
            line, found, who, body, "denied" if status == "denied" else found.group.status
        )
        source = _source(quote)
        if status == "alleged" and source:
            label = f"According to {source}: {label}"
        return Told(
            kind=found.trigger.kind,
            label=label,
            span=span,
            who=_key(line, found.subject, who),
            what=frozenset(one.name for one in others),
            content=frozenset(
                word
                for word in line.words[found.tail.first : found.tail.end]
                if len(word) > _SHORTEST
            ),
            people=names("person", who, others),
            organisations=names("organisation", who, others)
            or role_holders_body(found.trigger.kind, (*who, *others), _said(line, found)),
            value=date_of(line, found, times),
            status=status,
            confidence=_confidence(found.subject, who),
            is_loose=_is_loose(line, found, (*who, *others)),
            rivals=self._families.rivals(line, line.named[found.subject.last]),
            by_passive=found.group.passive,
            things=_things(line, found),
        )

    def _who(self, line: Line, found: Found, quote: Quote | None) -> tuple[Entity, ...] | None:
        subject = found.subject
        if subject.entities or not subject.pronoun:
            return subject.entities or self._reshaped(line, found)
        meant = line.named[subject.first]
        if meant:
            return (meant.entity,)
        if subject.pronoun == "they" and _names_people(line, subject.first):
            return ()
        one = self._cast.pronoun(subject.pronoun, line, quote)
        return (one,) if one else None

    def _reshaped(self, line: Line, found: Found) -> tuple[Entity, ...]:
        """Return the one body named lately for "the pioneer" that was made over."""
        subject = found.subject
        is_one = line.words[subject.first] == "the" and not is_many(line.words[subject.noun])
        if found.trigger.kind != "restructure" or not is_one:
            return ()
        body = self._cast.organisation(None)
        return (body,) if body else ()

    def _status(
        self, line: Line, found: Found, who: tuple[Entity, ...], quote: Quote | None
    ) -> EventStatus | None:
        """Return how far it is vouched for; None for words between marks that are nobody's."""
        if _is_denied(line, found):
            return "denied"
        if quote is None:
            by_another = told_by_another(line, found, who)
            return "alleged" if by_another else found.group.status
        if quote.speaker is None:
            return _of_nobody(found, quote)
        name = quote.speaker.name
        subject = line.of(found.subject.first, found.subject.last)
        is_same = name.casefold() == subject.casefold() or means_own_body(name, found, who)
        own = is_same or self._cast.speaker(quote.speaker) in who
        return found.group.status if own else "alleged"

    def _body(self, line: Line, found: Found, who: tuple[Entity, ...]) -> Entity | None:
        first = found.tail.first + len(found.trigger.particle)
        if found.trigger.object != "organisation" or body_at(line, first, found.tail.end) < 0:
            return None
        body = self._cast.organisation(who[0] if who else None)
        return None if body in who else body


def _of_nobody(found: Found, quote: Quote) -> EventStatus | None:
    """Tell "is expected to" and "it was said that" from words between marks that are nobody's."""
    if quote.kind != "indirect":
        return None
    return "alleged" if found.group.status == "done" else found.group.status


def _is_denied(line: Line, found: Found) -> bool:
    """Tell "Lee denied that she left" from "Lee, who denied it, left"."""
    for at in range(found.at - 1, max(-1, found.at - _FARTHEST), -1):
        if line.words[at] in _DENYING:
            return not found.subject.last < at
        if at < found.subject.first and line.words[at] in _PARTING:
            return False
    return False


def _may_tell(word: str) -> bool:
    return word in verbs() or word in nouns() or word in HARMING or word in _WRITTEN


def _near(times: tuple[TimeExpression, ...], start: int) -> tuple[TimeExpression, ...]:
    """Return the dates next to a place, so that a sentence without end costs no more."""
    at = bisect_left(times, start, key=lambda one: one.span.start)
    return times[max(0, at - _MOST_DATES) : at + _MOST_DATES]


def _source(quote: Quote | None) -> str:
    """Return who says so, nothing for a bare pronoun."""
    speaker = quote.speaker if quote else None
    return speaker.name if speaker and speaker.name.casefold() not in PRONOUNS else ""


def _only_supposes(line: Line) -> bool:
    """Tell a question, "if" and "Had she signed it, …" from what is said to be so."""
    is_turned = line.words[:1] == ("had",) and not line.is_title
    return line.words[-1:] == ("?",) or is_turned or bool(_SUPPOSING.intersection(line.words))


def _names_people(line: Line, end: int) -> bool:
    """Tell whether a plural stands before "they" that it can mean: "prosecutors said they"."""
    return any(
        is_people(word) and word.endswith(("s", "men"))
        for word in line.words[max(0, end - _FARTHEST) : end]
    )


def _is_loose(line: Line, found: Found, named: tuple[Entity, ...]) -> bool:
    """Tell "Strike shuts port" above an article and "the suit was filed": told with names near."""
    is_told_of = found.group.passive and found.trigger.object == "heads"
    the_thing = is_told_of and line.words[found.subject.first] == "the"
    is_named = any(one.kind != "place" for one in named)
    return not is_named and (line.is_title or the_thing)


def _may_be(found: Found, who: tuple[Entity, ...]) -> bool:
    """Tell whether a pronoun's antecedent can do what the verb says."""
    if found.group.passive or not found.subject.pronoun or found.trigger.subject != "person":
        return True
    return all(one.kind == "person" for one in who)


def _said(line: Line, found: Found) -> str:
    tail = found.tail
    return line.of(tail.first, tail.end - 1) if tail.end > tail.first else ""


def _things(line: Line, found: Found) -> frozenset[str]:
    """Return the words that may say what was acted on: "the note" of "the note she shared"."""
    subject, tail = found.subject, found.tail
    if found.group.passive:
        is_thing = not (subject.entities or subject.pronoun or line.named[subject.noun])
        return frozenset({line.words[subject.noun]} if is_thing else ())
    before = line.words[max(0, subject.first - 1) : subject.first]
    return frozenset((*before, *line.words[tail.first : tail.end]))


def _last(found: Found) -> int:
    return max(found.at, found.tail.end - 1)


def _key(line: Line, subject: Subject, who: tuple[Entity, ...]) -> frozenset[str]:
    names = frozenset(one.name for one in who)
    return names or frozenset({line.of(subject.first, subject.last).casefold()})


def _confidence(subject: Subject, who: tuple[Entity, ...]) -> float:
    if not who:
        return _DESCRIBED
    return _SURE if subject.entities and not subject.pronoun else _LIKELY
