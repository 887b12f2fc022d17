"""The roles an article states of people, with since when and until when they held them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.model import HeldRole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reader.analysis.clusters import Cluster
    from reader.analysis.document import Document
    from reader.analysis.roles import StatedRole
    from reader.model import Entity, Span, TimeExpression

_POSSESSIVE = re.compile(r"['’]s?\Z")
_FORMER = re.compile(r"(?:former|ex|then|retired|late|outgoing)\b|ex-|then-", re.IGNORECASE)
_OVER = re.compile(
    r"\b(?:was|served as|worked as|worked for|stepped down as|resigned as|headed|led|chaired)\b"
)
_BEGAN = re.compile(
    r"\b(?:took over as|took the|became|joined|founded|was (?:appointed|named|elected))\b"
)
_NEAR = 16
"""A date at most so many characters behind a statement of a role belongs to it."""


def held_role(
    text: str, stated: StatedRole, owner: Mapping[Span, Cluster]
) -> tuple[Span, HeldRole] | None:
    """Return whose role it is, by a place that names them, and the role; None for an empty one."""
    role = " ".join(stated.role.of(text).split()) if stated.role else None
    organisation = _organisation(text, stated.organisation, owner)
    if not (role or organisation):
        return None
    between = text[stated.person.end : stated.role.start] if stated.role else ""
    former = bool(role and _FORMER.match(role)) or bool(_OVER.search(between))
    appointed = bool(_BEGAN.search(between))
    held = HeldRole(stated.evidence, role, organisation, former=former and not appointed)
    return stated.person, held


def _organisation(text: str, span: Span | None, owner: Mapping[Span, Cluster]) -> str | None:
    """Return the fullest name of an organisation, or its words when it is named nowhere else."""
    if span is None:
        return None
    cluster = owner.get(span)
    words = cluster.name if cluster else _POSSESSIVE.sub("", span.of(text).rstrip())
    return " ".join(words.split()) or None


def first_to_show(roles: Iterable[HeldRole]) -> tuple[str | None, str | None]:
    """Return role and organisation to show of somebody: what is held now before what was.

    A statement with both says more than one with a role alone, and that more than the rest.
    """
    role = organisation = None
    for held in sorted(roles, key=_standing):
        role = role or held.role
        organisation = organisation or held.organisation
    return role, organisation


def _standing(held: HeldRole) -> tuple[bool, int, Span]:
    parts = (held.role is not None) * 2 + (held.organisation is not None)
    return held.former, -parts, held.evidence


def date_roles(
    document: Document, people: Sequence[Entity], times: Sequence[TimeExpression]
) -> tuple[Entity, ...]:
    """Return people with the dates that stand behind the statements of their roles."""
    placed = [time for time in times if time.value is not None]
    return tuple(
        replace(one, roles=tuple(_dated(document, held, placed) for held in one.roles))
        if one.roles
        else one
        for one in people
    )


def _dated(document: Document, held: HeldRole, times: Sequence[TimeExpression]) -> HeldRole:
    """Add the date that a preposition ties to the statement: "since 2022", "until May"."""
    text, words = document.text, held.evidence.of(document.text)
    for time in _behind(held.evidence, times):
        value = time.value or ""
        match text[held.evidence.end : time.span.start].strip(" ,("):
            case "since":
                return replace(held, start=value)
            case "until" | "till":
                return replace(held, end=value, former=True)
            case "from":
                return _from_to(text, held, time, times)
            case "in" | "on" if _BEGAN.search(words):
                return replace(held, start=value)
    return held


def _from_to(
    text: str, held: HeldRole, first: TimeExpression, times: Sequence[TimeExpression]
) -> HeldRole:
    """Add both ends of "from 2014 to 2018", read as two dates or as one stretch."""
    start, _, end = (first.value or "").partition("/")
    last = next(_behind(first.span, times), None)
    if last and text[first.span.end : last.span.start].strip() in ("to", "until", "till"):
        end = last.value or ""
    return replace(held, start=start, end=end or None, former=held.former or bool(end))


def _behind(span: Span, times: Sequence[TimeExpression]) -> Iterator[TimeExpression]:
    return (one for one in times if 0 <= one.span.start - span.end <= _NEAR)
