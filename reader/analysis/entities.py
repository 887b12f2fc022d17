"""The people, organisations, places and works of an article, each with all its mentions."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.analysis.clusters import gather
from reader.analysis.held_roles import first_to_show, held_role
from reader.analysis.names import find_names
from reader.analysis.organisation_kinds import with_kinds
from reader.analysis.products import find_products
from reader.analysis.roles import find_roles
from reader.analysis.salience import Salience
from reader.model import Entity, HeldRole, Mention, Span
from reader.text import HANDLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reader.analysis.clusters import Cluster
    from reader.analysis.document import Document
    from reader.analysis.naming import Name
    from reader.analysis.products import Products
    from reader.analysis.roles import StatedRole
    from reader.model import EntityKind

_HANDLE = re.compile(rf" \(({HANDLE})\)")


@dataclass(frozen=True, slots=True)
class Entities:
    """What an article names, each kind with the most salient first."""

    people: tuple[Entity, ...] = ()
    organisations: tuple[Entity, ...] = ()
    places: tuple[Entity, ...] = ()
    works: tuple[Entity, ...] = ()


@dataclass(slots=True)
class _Known:
    """What the text states of a person; of a work, who makes it."""

    roles: list[HeldRole] = field(default_factory=list)
    handle: Span | None = None
    maker: str | None = None


def find_entities(document: Document) -> Entities:
    """Return everything an article names, every kind in order of salience."""
    names = find_names(document)
    products = find_products(document, names)
    clusters = gather(document.text, _with(names, products))
    roles = find_roles(document, names) if document.is_english else []
    stated = _stated(document.text, clusters, roles, products.makers)
    salience = Salience(document, max((len(one.mentions) for one in clusters), default=1))
    made = [_entity(document, cluster, stated.get(id(cluster)), salience) for cluster in clusters]
    return Entities(
        people=of_kind(made, "person"),
        organisations=with_kinds(document, of_kind(made, "organisation")),
        places=of_kind(made, "place"),
        works=of_kind(made, "work"),
    )


def _with(names: Sequence[Name], products: Products) -> list[Name]:
    """Add products to the names, in place of what their words were taken for; makers stay."""
    makers = set(products.makers.values())
    spans = sorted(one.span for one in products.names)
    kept = [one for one in names if one.span in makers or not _overlapped(one.span, spans)]
    return sorted((*kept, *products.names), key=lambda one: one.span)


def _overlapped(span: Span, others: Sequence[Span]) -> bool:
    """Tell whether one of some spans, sorted and apart from each other, lies over this one."""
    at = bisect_left(others, span.end, key=lambda one: one.start)
    return at > 0 and others[at - 1].overlaps(span)


def of_kind(entities: Iterable[Entity], kind: EntityKind) -> tuple[Entity, ...]:
    """Return the entities of one kind, the most salient first."""
    found = [entity for entity in entities if entity.kind == kind]
    return tuple(sorted(found, key=lambda one: (-one.salience, one.mentions[0].span)))


def _stated(
    text: str,
    clusters: Sequence[Cluster],
    roles: Sequence[StatedRole],
    makers: Mapping[Span, Span],
) -> Mapping[int, _Known]:
    """Return what is stated of each person and work, by the identity of the cluster."""
    owner = {mention.span: one for one in clusters for mention in one.mentions}
    known: dict[int, _Known] = {}
    for person, held in filter(None, (held_role(text, one, owner) for one in roles)):
        if person in owner:
            known.setdefault(id(owner[person]), _Known()).roles.append(held)
    for cluster in clusters:
        if cluster.kind == "person" and (handle := _handle(text, cluster)):
            known.setdefault(id(cluster), _Known()).handle = handle
    for work, maker in makers.items():
        if work in owner and maker in owner:
            known.setdefault(id(owner[work]), _Known()).maker = owner[maker].name
    return known


def _handle(text: str, cluster: Cluster) -> Span | None:
    for mention in cluster.mentions:
        if match := _HANDLE.match(text, mention.span.end):
            return Span(*match.span(1))
    return None


def _entity(
    document: Document, cluster: Cluster, known: _Known | None, salience: Salience
) -> Entity:
    known = known or _Known()
    name = " ".join(cluster.name.split())
    mentions = list(cluster.mentions)
    if known.handle is not None:
        mentions.append(Mention(known.handle, "handle"))
    role, organisation = first_to_show(known.roles)
    organisation = organisation or known.maker
    spellings = {" ".join(one.split()): None for one in cluster.spellings}
    return Entity(
        kind=cluster.kind,
        name=name,
        mentions=tuple(sorted(mentions, key=lambda one: one.span)),
        aliases=tuple(one for one in spellings if one != name),
        role=role,
        organisation=organisation,
        roles=tuple(sorted(dict.fromkeys(known.roles), key=lambda held: held.evidence)),
        handle=known.handle.of(document.text) if known.handle else None,
        salience=salience.of(cluster.mentions),
        confidence=round(cluster.confidence, 2),
    )
