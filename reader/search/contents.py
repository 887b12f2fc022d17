"""What an article holds for each scope of the query language: the same for index and text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.model import Analysis, Article, Entity, Quote
    from reader.search.query import Scope

NAMES: tuple[Scope, ...] = (
    "speaker",
    "cue",
    "person",
    "org",
    "place",
    "role",
    "source",
    "author",
    "file",
)
"""The scopes whose contents are names and other short strings, not running text."""


def names_in(article: Article, analysis: Analysis, scope: Scope) -> list[str]:
    """Return the strings of a scope of `NAMES`, each once."""
    if scope == "file":
        return [article.path]
    if scope in {"source", "author"}:
        written = article.source if scope == "source" else article.author
        return [written] if written else []
    found = [name for quote in analysis.speech for name in spoken(article, quote, scope)]
    found += [name for entity in _entities(analysis, scope) for name in marked(entity, scope)]
    return [*dict.fromkeys(found)]


def quotations(analysis: Analysis, scope: Scope) -> tuple[Quote, ...]:
    """Return the quotations whose words belong to `said`, or to `quote` (between marks)."""
    speech = analysis.speech
    return speech if scope == "said" else tuple(q for q in speech if q.kind != "indirect")


def spoken(article: Article, quote: Quote, scope: Scope) -> Iterator[str]:
    """Yield what one quotation says for `speaker`, `role` or `cue`."""
    attribution = quote.attribution
    if attribution is None:
        return
    if scope == "speaker":
        yield attribution.speaker.name
    elif scope == "role" and attribution.speaker.role:
        yield attribution.speaker.role
    elif scope == "cue" and attribution.cue is not None:
        yield attribution.cue.of(article.text)


def marked(entity: Entity, scope: Scope) -> Iterator[str]:
    """Yield an entity's names, or its role for `role`."""
    if scope == "role":
        if entity.role:
            yield entity.role
        return
    yield entity.name
    yield from entity.aliases
    if entity.handle:
        yield entity.handle


def _entities(analysis: Analysis, scope: Scope) -> Iterable[Entity]:
    if scope in {"person", "role"}:
        return analysis.people
    if scope == "org":
        return analysis.organisations
    return analysis.places if scope == "place" else ()
