"""The page about one person or organisation, made from the articles that name them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING

from reader.archive.named import name_key
from reader.model import (
    Cited,
    Companion,
    Disagreement,
    HeldRole,
    Profile,
    SaidWords,
    StatedRole,
    Subject,
    ToldEvent,
)
from reader.text import edtf_bounds, edtf_words, fold_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.model import (
        Analysis,
        Article,
        Entity,
        Event,
        Namesake,
        Quote,
        Span,
    )

MOST_READ = 500
_MOST_COMPANIONS = 24
_MONTH = len("2026-01")


@dataclass(slots=True)
class _Gathered:
    """What has been found so far."""

    names: Counter[str] = field(default_factory=Counter)
    months: Counter[str] = field(default_factory=Counter)
    quotes: list[SaidWords] = field(default_factory=list)
    roles: dict[tuple[object, ...], list[tuple[HeldRole, Cited]]] = field(default_factory=dict)
    events: dict[tuple[object, ...], list[tuple[Event, Cited]]] = field(default_factory=dict)
    companions: Counter[tuple[str, str]] = field(default_factory=Counter)
    subjects: dict[tuple[str, str], Subject] = field(default_factory=dict)
    categories: Counter[str] = field(default_factory=Counter)
    role: str | None = None
    organisation: str | None = None
    read: int = 0
    mentions: int = 0


def profile_of(
    subject: Subject,
    records: Iterable[tuple[Article, Analysis]],
    articles: int,
    namesakes: tuple[Namesake, ...] = (),
) -> Profile:
    """Gather what records say of a subject; they are read one by one, the newest first.

    `articles` is how many name it, be they read or not. A record that does not name the
    subject adds nothing.
    """
    key = name_key(subject.kind, subject.name)
    found = _Gathered()
    for article, analysis in records:
        entity = _entity(analysis, subject.kind, key)
        if entity is not None:
            _gather(found, article, analysis, entity)
    roles = tuple(_role(held) for held in found.roles.values())
    other_names = [name for name, _ in found.names.most_common() if name != subject.name]
    return Profile(
        subject,
        found.role,
        found.organisation,
        articles,
        found.read,
        aliases=tuple(other_names),
        roles=roles,
        quotes=tuple(found.quotes),
        events=tuple(sorted(map(_event, found.events.values()), key=_newest_last, reverse=True)),
        companions=tuple(
            Companion(found.subjects[one], count)
            for one, count in found.companions.most_common(_MOST_COMPANIONS)
        ),
        months=tuple(sorted(found.months.items())),
        disagreements=tuple(_disagreements(roles)),
        namesakes=namesakes,
        mentions=found.mentions,
        category=next((one for one, _ in found.categories.most_common(1)), None),
    )


def _entity(analysis: Analysis, kind: str, key: str) -> Entity | None:
    among = analysis.people if kind == "person" else analysis.organisations
    return next((one for one in among if name_key(kind, one.name) == key), None)


def _gather(found: _Gathered, article: Article, analysis: Analysis, entity: Entity) -> None:
    found.read += 1
    found.mentions += len(entity.mentions)
    found.names.update(dict.fromkeys((entity.name, *entity.aliases), 1))
    if entity.category is not None:
        found.categories[entity.category] += 1
    if not (found.role or found.organisation):
        found.role, found.organisation = entity.role, entity.organisation
    if article.published and len(article.published) >= _MONTH:
        found.months[article.published[:_MONTH]] += len(entity.mentions)
    found.quotes.extend(_quotes(article, analysis, entity.name))
    for held in _roles(entity):
        state = (_folded(held.role), _folded(held.organisation), held.start, held.end, held.former)
        found.roles.setdefault(state, []).append((held, _cited(article, held.evidence)))
    for event in analysis.events:
        if entity.name in (event.people if entity.kind == "person" else event.organisations):
            same = (_folded(event.label), event.value, event.status)
            found.events.setdefault(same, []).append((event, _cited(article, event.evidence[0])))
    _gather_companions(found, article, analysis, entity)


def _roles(entity: Entity) -> Iterator[HeldRole]:
    """Yield the roles stated; the one to show, where no words are known that state it."""
    yield from entity.roles
    if not entity.roles and (entity.role or entity.organisation):
        yield HeldRole(entity.evidence[0], entity.role, entity.organisation)


def _gather_companions(
    found: _Gathered, article: Article, analysis: Analysis, entity: Entity
) -> None:
    """Count who else is named; a person by one word could be anybody."""
    here: dict[tuple[str, str], Subject] = {}
    for other in (*analysis.people, *analysis.organisations):
        key = name_key(other.kind, other.name)
        if other is not entity and (other.kind != "person" or " " in key):
            here[other.kind, key] = Subject(other.kind, other.name, article.id)
    for one, subject in here.items():
        found.companions[one] += 1
        found.subjects.setdefault(one, subject)


def _quotes(article: Article, analysis: Analysis, name: str) -> Iterator[SaidWords]:
    groups: dict[int, list[Quote]] = {}
    for quote in analysis.speech:
        if quote.speaker and quote.speaker.name == name:
            groups.setdefault(quote.group, []).append(quote)
    for parts in groups.values():
        words = " […] ".join(" ".join(part.span.of(article.text).split()) for part in parts)
        yield SaidWords(words, parts[0].kind, _cited(article, parts[0].span))


def _cited(article: Article, span: Span) -> Cited:
    title = " ".join((article.title or article.path).split())
    return Cited(article.id, title, article.published, span)


def _folded(words: str | None) -> str:
    return fold_text(words or "").removeprefix("the ").strip()


def _role(held: list[tuple[HeldRole, Cited]]) -> StatedRole:
    one = held[0][0]
    cited = _one_each(place for _, place in held)
    return StatedRole(one.role, one.organisation, one.start, one.end, one.former, cited)


def _event(told: list[tuple[Event, Cited]]) -> ToldEvent:
    one = told[0][0]
    return ToldEvent(one.label, one.value, one.status, _one_each(place for _, place in told))


def _one_each(places: Iterable[Cited]) -> tuple[Cited, ...]:
    """Keep the first place of each article."""
    kept: dict[str, Cited] = {}
    for place in places:
        kept.setdefault(place.article_id, place)
    return tuple(kept.values())


def _newest_last(event: ToldEvent) -> str:
    bounds = edtf_bounds(event.value) if event.value else None
    return bounds[0].isoformat() if bounds else max(one.published or "" for one in event.cited)


def _disagreements(roles: tuple[StatedRole, ...]) -> Iterator[Disagreement]:
    """Yield roles held "since" two different dates, where both cannot be so.

    A second time in the same office is no contradiction: the later beginning has to lie
    before the day of the article that already states the earlier one.
    """
    since = [one for one in roles if one.start and not one.former and not one.end]
    for one, other in combinations(since, 2):
        same = (_folded(one.role), _folded(one.organisation))
        if same == (_folded(other.role), _folded(other.organisation)) and _clash(one, other):
            sides = (_since(one), _since(other))
            what = ", ".join(part for part in (one.role, one.organisation) if part)
            yield Disagreement(what, sides)


def _since(role: StatedRole) -> tuple[str, Cited]:
    return f"since {edtf_words(role.start or '')}", role.cited[0]


def _clash(one: StatedRole, other: StatedRole) -> bool:
    bounds = [(edtf_bounds(of.start or ""), of) for of in (one, other)]
    known = sorted(((b, of) for b, of in bounds if b), key=lambda pair: pair[0])
    if len(known) < len(bounds):
        return False
    (earlier, first), (later, _) = known
    last_told = first.published[1] if first.published else ""
    return earlier[1] < later[0] and later[1].isoformat() < last_told
