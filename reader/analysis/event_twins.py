"""The same event told twice is one event, with the evidence of both."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.model import Event

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.model import Span
    from reader.model.fact import EventStatus

_FAMILY = {"resign": "leave", "retire": "leave", "dismiss": "leave", "promote": "appoint"}
_ORDER: tuple[EventStatus, ...] = ("done", "announced", "planned", "denied", "alleged")
_SECOND = 0.1
_SURE = 0.95


@dataclass(frozen=True, slots=True)
class Told:
    """One telling of an event: `who` and `what` name its main actor and its other parties."""

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


def fold_twins(told: Iterable[Told]) -> tuple[Event, ...]:
    """Return one event for all tellings that can be of the same; the first gives the label."""
    groups: list[list[Told]] = []
    by_key: dict[tuple[str, frozenset[str]], list[list[Told]]] = {}
    for one in told:
        near = by_key.setdefault((_FAMILY.get(one.kind, one.kind), one.who), [])
        twin = next((group for group in near if all(_same(one, other) for other in group)), None)
        if twin is None:
            twin = []
            groups.append(twin)
            near.append(twin)
        twin.append(one)
    return tuple(_event(group) for group in _joined(groups))


def _joined(groups: list[list[Told]]) -> list[list[Told]]:
    """Join each telling without names to the nearest one of its kind, one with names first."""
    kept = [group for group in groups if not group[0].is_loose]
    for group in groups:
        if not group[0].is_loose:
            continue
        alike = [one for one in kept if _are_one(one, group[0])]
        near = [one for one in alike if one[0].people or one[0].organisations] or alike
        start = group[0].span.start
        if near:
            min(near, key=lambda one: abs(one[0].span.start - start)).extend(group)
        else:
            kept.append(group)
    return sorted(kept, key=lambda group: group[0].span.start)


def _are_one(group: list[Told], loose: Told) -> bool:
    families = {_FAMILY.get(one.kind, one.kind) for one in (*group, loose)}
    mine = loose.value or ""
    values = [one.value for one in group if one.value and mine]
    return len(families) == 1 and all(_compatible(one, mine) for one in values)


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
    verbs = [one for one in group if not one.by_noun] or group
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
