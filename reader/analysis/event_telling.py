"""Read the events out of one sentence."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from reader.analysis.event_arguments import Subject, tail_of
from reader.analysis.event_finding import Found, find_at
from reader.analysis.event_labels import label_of, owner_label
from reader.analysis.event_objects import body_at
from reader.analysis.event_people import Cast
from reader.analysis.event_triggers import NounTrigger, helpers, nouns, verbs
from reader.analysis.event_twins import Told
from reader.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.entities import Entities
    from reader.analysis.event_lines import Line
    from reader.model import Entity, Quote, TimeExpression
    from reader.model.fact import EventStatus

_SUPPOSING = frozenset({"if", "unless", "whether"})
_DENYING = frozenset({"denied", "denies", "deny", "denying", "rumours", "rumors", "false"})
_SURE, _LIKELY, _DESCRIBED = 0.85, 0.75, 0.6
_SHORTEST = 4


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
        before: Subject | None = None
        for at, word in enumerate(line.words):
            told = None
            if word in verbs():
                found = find_at(line, at, times, before)
                before = found.subject if found else before
                told = self._by_verb(line, found, times) if found else None
            elif word in nouns():
                told = self._by_noun(line, at, nouns()[word])
            if told is None:
                told = self._by_document(line, at, times)
            if told is not None:
                yield told

    def _by_verb(self, line: Line, found: Found, times: tuple[TimeExpression, ...]) -> Told | None:
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
        label = label_of(
            line, found, who, body, "denied" if status == "denied" else found.group.status
        )
        if status == "alleged" and quote is not None and quote.speaker is not None:
            label = f"According to {quote.speaker.name}: {label}"
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
            people=_names("person", who, others),
            organisations=_names("organisation", who, others),
            value=_date(line, found, times),
            status=status,
            confidence=_confidence(found.subject, who),
        )

    def _by_document(self, line: Line, at: int, times: tuple[TimeExpression, ...]) -> Told | None:
        """Tell "in a note shared on X", and "a report from Acme on May 4" that has its day."""
        here = line.word(at)
        if (
            here in ("shared", "posted")
            and line.word(at - 1) in helpers("notes")
            and line.word(at + 1) == "on"
        ):
            author = self._cast.speaker_beside(line)
            last = tail_of(line, at + 1, times).end - 1
            label = f"posts a {line.word(at - 1)} {line.of(at + 1, max(at + 1, last))}"
            return _written(line, "post", author, label, (at - 1, last), None)
        named = (
            line.named[at + 2] if here in helpers("reports") and at + 2 < len(line.named) else None
        )
        if named is None or line.words[at + 1] not in ("from", "by"):
            return None
        day = next((one for one in times if one.span.start > line.tokens[named.last].end), None)
        if day is None or line.of(named.last, named.last + 1).split()[-1] not in ("on", "in"):
            return None
        label = f"publishes a {here}"
        return _written(line, "publish", named.entity, label, (at, named.last), day.value)

    def _who(self, line: Line, subject: Subject, quote: Quote | None) -> tuple[Entity, ...] | None:
        if not subject.pronoun:
            return subject.entities
        meant = line.named[subject.first]
        one = meant.entity if meant else self._cast.pronoun(subject.pronoun, line, quote)
        return (one,) if one else None

    def _status(
        self, line: Line, found: Found, who: tuple[Entity, ...], quote: Quote | None
    ) -> EventStatus | None:
        """Return how far it is vouched for; None for words between marks that are nobody's."""
        if _DENYING.intersection(line.words[: found.at]):
            return "denied"
        if quote is None:
            return found.group.status
        if quote.speaker is None:
            return None
        return found.group.status if self._cast.speaker(quote.speaker) in who else "alleged"

    def _body(self, line: Line, found: Found, who: tuple[Entity, ...]) -> Entity | None:
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


def _written(
    line: Line, kind: str, author: Entity | None, says: str, at: tuple[int, int], day: str | None
) -> Told | None:
    """Tell that somebody published something; nothing where the author is not known."""
    if author is None or author.kind == "place":
        return None
    name = author.name
    return Told(
        kind=kind,
        label=owner_label(name, says),
        span=Span(line.tokens[at[0]].start, line.tokens[max(at)].end),
        who=frozenset({name}),
        what=frozenset(),
        content=frozenset({says}),
        people=_names("person", (author,), ()),
        organisations=_names("organisation", (author,), ()),
        value=day,
        status="done",
        confidence=_LIKELY,
    )


def _may_be(found: Found, who: tuple[Entity, ...]) -> bool:
    """Tell whether a pronoun's antecedent can do what the verb says."""
    if found.group.passive or not found.subject.pronoun or found.trigger.subject != "person":
        return True
    return all(one.kind == "person" for one in who)


def _last(found: Found) -> int:
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


def _date(line: Line, found: Found, times: tuple[TimeExpression, ...]) -> str | None:
    """Return the day of the clause: the first date behind the verb, else the only one before.

    A date behind another event's verb is that event's.
    """
    here = line.tokens[found.at].start
    dated = [one for one in times if one.value and one.kind in ("date", "time")]
    behind = next((one for one in dated if one.span.start > here), None)
    if behind is not None and not _verb_between(line, found.tail.end, behind.span.start):
        return behind.value
    subject = line.tokens[found.subject.first].start
    before = [one for one in dated if one.span.start < subject]
    is_near = len(before) == 1 == len(dated) and not _is_apart(line, before[0], found.subject)
    return before[0].value if is_near else None


def _is_apart(line: Line, day: TimeExpression, subject: Subject) -> bool:
    """Tell a date before the subject from one of another clause."""
    between = range(subject.first)
    return any(
        line.words[at] in helpers("joints")
        for at in between
        if line.tokens[at].start >= day.span.end
    )


def _verb_between(line: Line, at: int, end: int) -> bool:
    following = range(at, len(line.tokens))
    return any(line.words[one] in verbs() for one in following if line.tokens[one].start < end)
