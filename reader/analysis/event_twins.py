"""The same event told twice is one event, with the evidence of both."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.model import Event

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reader.model import Span
    from reader.model.fact import EventStatus

_FAMILY = {"resign": "leave", "retire": "leave", "dismiss": "leave", "promote": "appoint"}
_ORDER: tuple[EventStatus, ...] = ("done", "announced", "planned", "denied", "alleged")
_SECOND = 0.1
_SURE = 0.95
_NEAR = 8
_COMPARED = 20


@dataclass(frozen=True, slots=True)
class Told:
    """One telling of an event: `who` and `what` name its main actor and its other parties.

    `rivals` are all whom a family name may mean that several people of the article have;
    `things` are the words that may say what was acted on: for a passive, its subject's noun.
    """

    kind: str
    label: str
    span: Span
    who: frozenset[str]
    what: frozenset[str]
    content: frozenset[str]
    people: tuple[str, ...]
    organisations: tuple[str, ...]
    value: str | None
    status: EventStatus
    confidence: float
    by_noun: bool = False
    is_loose: bool = False
    rivals: frozenset[str] = frozenset()
    by_passive: bool = False
    things: frozenset[str] = frozenset()


_Group = list[Told]


def fold_twins(told: Iterable[Told]) -> tuple[Event, ...]:
    """Return one event for all tellings that can be of the same; the first gives the label."""
    groups: list[_Group] = []
    by_key: dict[tuple[str, frozenset[str]], list[_Group]] = defaultdict(list)
    unsure: list[Told] = []
    for one in told:
        if one.rivals:
            unsure.append(one)
            continue
        _add(one, by_key[_family(one), one.who], groups)
    for one in unsure:
        _place(one, by_key, groups)
    return tuple(_event(group) for group in _with_passives(_joined(groups)))


def _family(told: Told) -> str:
    return _FAMILY.get(told.kind, told.kind)


def _add(told: Told, near: list[_Group], groups: list[_Group]) -> None:
    """Add a telling to the first group it can be of the same event with, else begin one."""
    twin = next((group for group in near if _fits(told, group)), None)
    if twin is None:
        twin = []
        groups.append(twin)
        near.append(twin)
    twin.append(told)


def _fits(told: Told, group: _Group) -> bool:
    """Tell whether a telling can be of a group's event; the first tellings speak for all."""
    return all(_same(told, other) for other in group[:_COMPARED])


def _place(
    told: Told, by_key: dict[tuple[str, frozenset[str]], list[_Group]], groups: list[_Group]
) -> None:
    """Add a telling of one of several namesakes to the event that one of them has.

    Without one a verb's is kept, less sure; what a noun tells, "Lee's death", is left out:
    too little stands there to choose by.
    """
    if not told.by_noun:
        less = replace(told, confidence=round(told.confidence - _SECOND, 2))
        _add(less, by_key[_family(told), told.who], groups)
        return
    for name in (*told.who, *sorted(told.rivals)):
        for group in by_key.get((_family(told), frozenset({name})), ()):
            if _fits(told, group):
                group.append(replace(told, who=group[0].who, people=group[0].people))
                return


def _joined(groups: list[_Group]) -> list[_Group]:
    """Join each telling without names to a near one of its kind, one with names first."""
    groups = sorted(groups, key=lambda group: group[0].span.start)
    kept = [group for group in groups if not group[0].is_loose]
    by_family: dict[str, list[_Group]] = defaultdict(list)
    for group in kept:
        by_family[_family(group[0])].append(group)
    for group in groups:
        if not group[0].is_loose:
            continue
        host = _host(by_family[_family(group[0])], group[0])
        if host is None:
            kept.append(group)
        else:
            host.extend(group)
    return sorted(kept, key=lambda group: group[0].span.start)


def _with_passives(groups: list[_Group]) -> list[_Group]:
    """Join "The note was sent to her team" to the one "Ann Lee shares the note" that it can be."""
    kept: list[_Group] = []
    active: dict[tuple[str, str], list[_Group]] = defaultdict(list)
    for group in groups:
        for person in () if group[0].by_passive else group[0].people:
            active[_family(group[0]), person].append(group)
    for group in groups:
        first = group[0]
        hosts = _hosts(first, active) if first.by_passive else []
        if len(hosts) == 1:
            hosts[0].extend(group)
        else:
            kept.append(group)
    return kept


def _hosts(passive: Told, active: Mapping[tuple[str, str], list[_Group]]) -> list[_Group]:
    """Return the events that say by whom the thing of this one, with its person, was handled."""
    perhaps = {
        id(group): group
        for person in passive.people
        for group in active.get((_family(passive), person), ())[:_COMPARED]
    }
    return [
        group
        for group in perhaps.values()
        if passive.things & group[0].things and _may_be_on(group, passive)
    ]


def _host(alike: list[_Group], loose: Told) -> _Group | None:
    """Return the nearest event that a telling without names can be of."""
    start = loose.span.start
    at = bisect_left(alike, start, key=lambda group: group[0].span.start)
    near = [one for one in alike[max(0, at - _NEAR) : at + _NEAR] if _may_be_on(one, loose)]
    named = [one for one in near if one[0].people or one[0].organisations]
    return min(named or near, key=lambda one: abs(one[0].span.start - start), default=None)


def _may_be_on(group: _Group, loose: Told) -> bool:
    values = [one.value for one in group if one.value and loose.value]
    return all(_compatible(one, loose.value or "") for one in values)


def _same(one: Told, other: Told) -> bool:
    if one.value and other.value and not _compatible(one.value, other.value):
        return False
    if one.what and other.what and not one.what & other.what:
        return False
    if one.by_noun or other.by_noun or one.what & other.what:
        return True
    return not (one.content and other.content) or bool(one.content & other.content)


def _compatible(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def _event(group: list[Told]) -> Event:
    first = min(group, key=lambda one: (one.is_loose, one.by_noun, one.status == "alleged"))
    verbs = [one for one in group if not (one.by_noun or one.is_loose)] or group
    made = Event(
        kind=first.kind,
        label=first.label,
        evidence=tuple(dict.fromkeys(one.span for one in group)),
        value=max((one.value or "" for one in group), key=len) or None,
        people=tuple(dict.fromkeys(name for one in group for name in one.people)),
        organisations=tuple(dict.fromkeys(name for one in group for name in one.organisations)),
        status=min((one.status for one in verbs), key=_ORDER.index),
        confidence=first.confidence,
    )
    if len(made.evidence) == 1:
        return made
    return replace(made, confidence=min(_SURE, round(made.confidence + _SECOND, 2)))
