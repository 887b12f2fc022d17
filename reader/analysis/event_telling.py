"""Read the events out of one sentence."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.event_arguments import Subject, Tail, subject_of, tail_of
from reader.analysis.event_labels import label_of, owner_label
from reader.analysis.event_objects import body_at, is_object, is_patient, is_subject
from reader.analysis.event_people import Cast
from reader.analysis.event_triggers import NounTrigger, Trigger, nouns, verbs
from reader.analysis.event_twins import Told
from reader.analysis.event_verbs import verb_group
from reader.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.entities import Entities
    from reader.analysis.event_lines import Line
    from reader.analysis.event_verbs import VerbGroup
    from reader.model import Entity, Quote, TimeExpression
    from reader.model.fact import EventStatus

_SUPPOSING = frozenset({"if", "unless", "whether"})
_DENYING = frozenset({"denied", "denies", "deny", "denying", "rumours", "rumors", "false"})
_SURE, _LIKELY, _DESCRIBED = 0.85, 0.75, 0.6
_SHORTEST = 4


class _Found(NamedTuple):
    """A verb that tells an event, with what stands around it."""

    trigger: Trigger
    at: int
    group: VerbGroup
    subject: Subject
    tail: Tail


class Teller:
    """Tells the events of an article's sentences, in their order."""

    def __init__(
        self, entities: Entities, quotes: Sequence[Quote], times: Sequence[TimeExpression]
    ) -> None:
        self._cast = Cast(entities, quotes)
        self._times = sorted(times, key=lambda one: one.span)
        self._starts = [one.span.start for one in self._times]

    def tell(self, line: Line) -> Iterator[Told]:
        """Yield what a sentence tells; a question and a supposition tell nothing."""
        self._cast.remember(line)
        if line.words[-1:] == ("?",) or _SUPPOSING.intersection(line.words):
            return
        first = bisect_left(self._starts, line.span.start)
        times = tuple(self._times[first : bisect_left(self._starts, line.span.end)])
        for at, word in enumerate(line.words):
            told = None
            if word in verbs():
                found = _find(line, at, times)
                told = self._by_verb(line, found, times) if found else None
            elif word in nouns():
                told = self._by_noun(line, at, nouns()[word])
            if told is not None:
                yield told

    def _by_verb(
        self, line: Line, found: _Found, times: tuple[TimeExpression, ...]
    ) -> Told | None:
        span = Span(line.tokens[found.subject.first].start, line.tokens[_last(found)].end)
        quote = self._cast.speech(line.tokens[found.at].span)
        who = self._who(line, found.subject, quote)
        if who is None or not _may_be(found, who):
            return None
        status = self._status(line, found, who, quote)
        if status is None:
            return None
        body = self._body(line, found, who)
        others = tuple(one for one in (body, *found.tail.entities) if one and one not in who)
        label = label_of(line, found, who, body, status)
        if status == "alleged" and quote is not None and quote.speaker is not None:
            label = f"{quote.speaker.name} says: {label}"
        return Told(
            kind=found.trigger.kind,
            label=label,
            span=span,
            who=_key(line, found.subject, who),
            what=frozenset(one.name for one in others),
            content=frozenset(
                word for word in line.words[found.tail.first : found.tail.end] if len(word) > _SHORTEST
            ),
            people=_names("person", who, others),
            organisations=_names("organisation", who, others),
            value=_date(line, found.at, times),
            status=status,
            confidence=_confidence(found.subject, who),
        )

    def _who(self, line: Line, subject: Subject, quote: Quote | None) -> tuple[Entity, ...] | None:
        if not subject.pronoun:
            return subject.entities
        one = self._cast.pronoun(subject.pronoun, line, quote)
        return (one,) if one else None

    def _status(
        self, line: Line, found: _Found, who: tuple[Entity, ...], quote: Quote | None
    ) -> EventStatus | None:
        """Return how far it is vouched for; None for words between marks that are nobody's."""
        if _DENYING.intersection(line.words[: found.at]):
            return "denied"
        if quote is None:
            return found.group.status
        if quote.speaker is None:
            return None
        return found.group.status if self._cast.speaker(quote.speaker) in who else "alleged"

    def _body(self, line: Line, found: _Found, who: tuple[Entity, ...]) -> Entity | None:
        first = found.tail.first + len(found.trigger.particle)
        if found.trigger.object != "organisation" or body_at(line, first, found.tail.end) < 0:
            return None
        return self._cast.organisation(who[0] if who else None)

    def _by_noun(self, line: Line, at: int, noun: NounTrigger) -> Told | None:
        """Tell "Lee's resignation" where the owner is one person the article names."""
        named = line.named[at - 1] if at else None
        if named is None or named.entity.kind != "person":
            return None
        span = Span(line.tokens[named.first].start, line.tokens[at].end)
        owns = line.words[at - 1].endswith(("'s", "s'"))
        if not owns or line.is_title or self._cast.speech(span) is not None:
            return None
        name = named.entity.name
        return Told(
            kind=noun.kind,
            label=owner_label(name, noun.says),
            span=span,
            who=frozenset({name}),
            what=frozenset(),
            content=frozenset(),
            people=(name,),
            organisations=(),
            value=None,
            status="done",
            confidence=_LIKELY,
            by_noun=True,
        )


def _find(line: Line, at: int, times: tuple[TimeExpression, ...]) -> _Found | None:
    """Return the first trigger of a word whose helpers, subject and object all fit."""
    for trigger, forms in verbs()[line.words[at]]:
        end = at + 1 + len(trigger.particle)
        if line.words[at + 1 : end] != trigger.particle:
            continue
        group = verb_group(line, at, forms)
        subject = subject_of(line, group.first) if group else None
        if group is None or subject is None:
            continue
        found = _Found(trigger, at, group, subject, tail_of(line, at + 1, times))
        if _fits(line, found):
            return found
    return None


def _fits(line: Line, found: _Found) -> bool:
    trigger, subject, tail = found.trigger, found.subject, found.tail
    if found.group.passive:
        return is_patient(line, subject, trigger, tail)
    is_told = subject.pronoun or is_subject(line, subject, trigger.subject)
    return bool(is_told) and is_object(line, trigger, tail)


def _may_be(found: _Found, who: tuple[Entity, ...]) -> bool:
    """Tell whether a pronoun's antecedent can do what the verb says."""
    if found.group.passive or not found.subject.pronoun or found.trigger.subject != "person":
        return True
    return all(one.kind == "person" for one in who)


def _last(found: _Found) -> int:
    return max(found.at, found.tail.end - 1)


def _key(line: Line, subject: Subject, who: tuple[Entity, ...]) -> frozenset[str]:
    names = frozenset(one.name for one in who)
    return names or frozenset({line.of(subject.first, subject.last).casefold()})


def _names(kind: str, who: tuple[Entity, ...], others: tuple[Entity, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.name for one in (*who, *others) if one.kind == kind))


def _confidence(subject: Subject, who: tuple[Entity, ...]) -> float:
    if not who:
        return _DESCRIBED
    return _LIKELY if subject.pronoun else _SURE


def _date(line: Line, at: int, times: tuple[TimeExpression, ...]) -> str | None:
    """Return the day of the clause: the first date behind the verb, else the only one before.

    A date behind another event's verb is that event's.
    """
    here = line.tokens[at].start
    dated = [one for one in times if one.value and one.kind in ("date", "time")]
    behind = next((one for one in dated if one.span.start > here), None)
    if behind is not None and not _verb_between(line, at, behind.span.start):
        return behind.value
    before = [one for one in dated if one.span.start < here]
    return before[0].value if len(before) == 1 == len(dated) else None


def _verb_between(line: Line, at: int, end: int) -> bool:
    following = range(at + 1, len(line.tokens))
    return any(line.words[one] in verbs() for one in following if line.tokens[one].start < end)
