"""Corrections of whom and what an article names: rename, merge, split, retype, hide, confirm."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, get_args

from reader.model import Analysis, Entity, EntityKind, Mention
from reader.text import find_anchor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reader.model import Article, Correction, Quote, Span, Speaker

_KINDS: dict[str, EntityKind] = {kind: kind for kind in get_args(EntityKind)}


def correct_entity(
    article: Article, analysis: Analysis, one: Correction, span: Span
) -> Analysis | None:
    """Return the analysis with an entity corrected; None where there is none such at `span`."""
    entity, change = _named_at(analysis, span), _CHANGES.get(one.kind)
    if entity is None or change is None:
        return None
    return change(_Change(article, analysis, entity, span, one))


@dataclass(frozen=True, slots=True)
class _Change:
    """A correction with what it is about: the entity named at a place of the article."""

    article: Article
    analysis: Analysis
    entity: Entity
    span: Span
    told: Correction

    def rename(self) -> Analysis | None:
        name = self.told.value.strip()
        if not name:
            return None
        changed = _put(self.analysis, self.entity, (_called(self.entity, name),))
        return _renamed(changed, self.entity.name, name)

    def retype(self) -> Analysis | None:
        kind = _KINDS.get(self.told.value)
        if kind is None:
            return None
        category = self.entity.category if kind == self.entity.kind else None
        typed = replace(self.entity, kind=kind, category=category, checked=True)
        changed = _put(self.analysis, self.entity, (typed,))
        if kind not in ("person", "organisation"):
            return changed
        return _speaking(changed, self.entity.name, lambda speaker: replace(speaker, kind=kind))

    def confirm(self) -> Analysis | None:
        sure = replace(self.entity, confidence=1.0, checked=True)
        return _put(self.analysis, self.entity, (sure,))

    def hide(self) -> Analysis | None:
        return _renamed(_put(self.analysis, self.entity, ()), self.entity.name, None)

    def merge(self) -> Analysis | None:
        """Give all mentions to another entity, and what is known of this one."""
        place = find_anchor(self.article.text, self.told.other) if self.told.other else None
        other = _named_at(self.analysis, place) if place else None
        if other is None or other is self.entity:
            return None
        gone = _put(self.analysis, self.entity, ())
        changed = _put(gone, other, (_both(other, self.entity),))
        return _renamed(changed, self.entity.name, other.name)

    def split(self) -> Analysis | None:
        """Make the mention at the place somebody of their own; words said there are theirs."""
        entity, name = self.entity, self.told.value.strip()
        away = [one for one in entity.mentions if one.span == self.span]
        left = tuple(one for one in entity.mentions if one.span != self.span)
        if not (name and away and left):
            return None
        mentions = (Mention(self.span, away[0].how),)
        alone = Entity(entity.kind, name, mentions, confidence=1.0, checked=True)
        changed = _put(self.analysis, entity, (replace(entity, mentions=left), alone))
        return _speaking(
            changed,
            entity.name,
            lambda speaker: replace(speaker, name=name, role=None, organisation=None),
            named_at=self.span,
        )


_CHANGES: dict[str, Callable[[_Change], Analysis | None]] = {
    "rename": _Change.rename,
    "retype": _Change.retype,
    "confirm": _Change.confirm,
    "hide": _Change.hide,
    "merge": _Change.merge,
    "split": _Change.split,
}


def _all(analysis: Analysis) -> tuple[Entity, ...]:
    return (*analysis.people, *analysis.organisations, *analysis.places, *analysis.works)


def _named_at(analysis: Analysis, span: Span) -> Entity | None:
    """Return the entity a mention of which is at a place, or else overlaps it alone."""
    entities = _all(analysis)
    exact = [one for one in entities if any(span == mention.span for mention in one.mentions)]
    near = exact or [
        one for one in entities if any(span.overlaps(mention.span) for mention in one.mentions)
    ]
    return near[0] if len(near) == 1 or exact else None


def _put(analysis: Analysis, old: Entity, new: Iterable[Entity]) -> Analysis:
    """Put entities into the place of another one; each stands among those of its kind."""
    left = [one for entity in _all(analysis) for one in (new if entity is old else (entity,))]
    kinds = {kind: tuple(one for one in left if one.kind == kind) for kind in _KINDS}
    return replace(
        analysis,
        people=kinds["person"],
        organisations=kinds["organisation"],
        places=kinds["place"],
        works=kinds["work"],
    )


def _called(entity: Entity, name: str) -> Entity:
    known = dict.fromkeys((entity.name, *entity.aliases))
    aliases = tuple(one for one in known if one != name)
    return replace(entity, name=name, aliases=aliases, checked=True)


def _both(entity: Entity, other: Entity) -> Entity:
    mentions = {one.span: one for one in (*other.mentions, *entity.mentions)}
    aliases = dict.fromkeys((*entity.aliases, other.name, *other.aliases))
    return replace(
        entity,
        mentions=tuple(mentions[span] for span in sorted(mentions)),
        aliases=tuple(one for one in aliases if one != entity.name),
        role=entity.role or other.role,
        organisation=entity.organisation or other.organisation,
        handle=entity.handle or other.handle,
        roles=tuple(sorted({*entity.roles, *other.roles}, key=lambda role: role.evidence)),
        salience=max(entity.salience, other.salience),
        checked=True,
    )


def _renamed(analysis: Analysis, old: str, new: str | None) -> Analysis:
    """Call somebody otherwise wherever they speak or act; None takes them out of there."""
    if new is None:
        changed = _speaking(analysis, old, None)
    else:
        changed = _speaking(analysis, old, lambda speaker: replace(speaker, name=new))
    events = tuple(
        replace(
            event,
            people=_names(event.people, old, new),
            organisations=_names(event.organisations, old, new),
        )
        for event in changed.events
    )
    claims = tuple(
        replace(claim, source=new) if claim.source == old else claim for claim in changed.claims
    )
    people = tuple(
        replace(one, organisation=new) if one.organisation == old else one for one in changed.people
    )
    return replace(changed, events=events, claims=claims, people=people)


def _names(names: tuple[str, ...], old: str, new: str | None) -> tuple[str, ...]:
    changed = (new if one == old else one for one in names)
    return tuple(dict.fromkeys(one for one in changed if one is not None))


def _speaking(
    analysis: Analysis,
    name: str,
    change: Callable[[Speaker], Speaker] | None,
    named_at: Span | None = None,
) -> Analysis:
    """Change the speaker of somebody's quotations, or of those that name them at a place.

    Without a change nobody is named for them any more.
    """

    def changed(quote: Quote) -> Quote:
        told = quote.attribution
        if told is None or told.speaker.name != name or named_at not in (None, told.mention):
            return quote
        if change is None:
            return replace(quote, attribution=None)
        return replace(quote, attribution=replace(told, speaker=change(told.speaker)))

    return replace(analysis, quotes=tuple(map(changed, analysis.quotes)))
