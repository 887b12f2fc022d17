"""The people, organisations, places and works of an article, each under its fullest name."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.analysis.clusters import gather
from reader.analysis.names import find_names
from reader.analysis.roles import find_roles
from reader.model import Entity, Mention, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.clusters import Cluster
    from reader.analysis.document import Document
    from reader.analysis.roles import StatedRole
    from reader.model import EntityKind

_HANDLE = re.compile(r" ?\((@\w{1,30})\)")
_POSSESSIVE = re.compile(r"['’]s?\Z")
_TITLE_WEIGHT = 2
_LEAD_WEIGHT = 1
_LEAD_CHARACTERS = 400


@dataclass(frozen=True, slots=True)
class Entities:
    """What an article names; each kind with the most salient first."""

    people: tuple[Entity, ...]
    organisations: tuple[Entity, ...]
    places: tuple[Entity, ...]
    works: tuple[Entity, ...]


def find_entities(document: Document) -> Entities:
    """Return everybody and everything a document names, with roles as it states them."""
    text = document.text
    names = find_names(document)
    clusters = gather(text, names)
    roles = find_roles(text, document.tokens, names)
    maker = _Maker(document, clusters, roles)
    return Entities(
        maker.of("person"), maker.of("organisation"), maker.of("place"), maker.of("work")
    )


class _Maker:
    """Turns the clusters of one article into entities."""

    def __init__(
        self, document: Document, clusters: Sequence[Cluster], roles: Sequence[StatedRole]
    ) -> None:
        self._document = document
        self._text = document.text
        self._clusters = clusters
        self._roles: dict[Span, list[StatedRole]] = {}
        for role in roles:
            self._roles.setdefault(role.person, []).append(role)
        self._names = {
            mention.span: cluster.name
            for cluster in clusters
            if cluster.kind == "organisation"
            for mention in cluster.mentions
        }
        weights = [self._weight(cluster) for cluster in clusters]
        self._heaviest = max(weights, default=1.0)

    def of(self, kind: EntityKind) -> tuple[Entity, ...]:
        """Return the entities of one kind, the most salient first."""
        found = [self._entity(one) for one in self._clusters if one.kind == kind and one.mentions]
        return tuple(sorted(found, key=lambda one: (-one.salience, one.mentions[0].span.start)))

    def _entity(self, cluster: Cluster) -> Entity:
        role, organisation = self._role(cluster)
        handle = self._handle(cluster)
        mentions = list(cluster.mentions)
        if handle:
            mentions.append(Mention(handle, "handle"))
        name = " ".join(cluster.name.split())
        return Entity(
            cluster.kind,
            name,
            tuple(sorted(mentions, key=lambda mention: mention.span)),
            aliases=self._aliases(cluster, name),
            role=role,
            organisation=organisation,
            handle=handle.of(self._text) if handle else None,
            salience=round(self._weight(cluster) / self._heaviest, 3),
            confidence=round(cluster.confidence, 2),
        )

    def _weight(self, cluster: Cluster) -> float:
        """Return how much an article is about something: often, early, in the title."""
        article = self._document.article
        lead = article.body.start + _LEAD_CHARACTERS
        weight = float(len(cluster.mentions))
        starts = [mention.span.start for mention in cluster.mentions]
        if article.title_span and any(start in article.title_span for start in starts):
            weight += _TITLE_WEIGHT
        return weight + _LEAD_WEIGHT * any(start < lead for start in starts)

    @staticmethod
    def _aliases(cluster: Cluster, name: str) -> tuple[str, ...]:
        spellings = (" ".join(spelling.split()) for spelling in cluster.spellings)
        return tuple(sorted({spelling for spelling in spellings if spelling != name}))

    def _role(self, cluster: Cluster) -> tuple[str | None, str | None]:
        """Return the role and organisation stated most often, the fullest first."""
        stated = [
            role for mention in cluster.mentions for role in self._roles.get(mention.span, ())
        ]
        roles = Counter(_one_line(role.role.of(self._text)) for role in stated if role.role)
        organisations = Counter(
            name
            for role in stated
            if role.organisation and (name := self._organisation(role.organisation))
        )
        both = [one for one in stated if one.role and one.organisation]
        if both:
            best = max(both, key=lambda one: roles[_one_line(one.role.of(self._text))])  # type: ignore[union-attr]
            return _one_line(best.role.of(self._text)), self._organisation(best.organisation)  # type: ignore[union-attr, arg-type]
        return _commonest(roles), _commonest(organisations)

    def _organisation(self, span: Span) -> str:
        known = self._names.get(span)
        return known or _POSSESSIVE.sub("", _one_line(span.of(self._text)))

    def _handle(self, cluster: Cluster) -> Span | None:
        for mention in cluster.mentions:
            if match := _HANDLE.match(self._text, mention.span.end):
                return Span(match.start(1), match.end(1))
        return None


def _one_line(words: str) -> str:
    return " ".join(words.split())


def _commonest(counts: Counter[str]) -> str | None:
    """Return the commonest entry, of equal ones the longest."""
    if not counts:
        return None
    return max(counts, key=lambda one: (counts[one], len(one), one))
