"""Events that a noun tells: "Lee's resignation", "the death of Lee", a note somebody shared."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.analysis.event_arguments import tail_of
from reader.analysis.event_dates import date_behind
from reader.analysis.event_labels import owner_label
from reader.analysis.event_subjects import may_be_body
from reader.analysis.event_triggers import NounTrigger, helpers, nouns
from reader.analysis.event_twins import Told
from reader.model import Span

if TYPE_CHECKING:
    from reader.analysis.event_lines import Line, Named
    from reader.analysis.event_namesakes import Families
    from reader.model import Entity, TimeExpression

_LIKELY = 0.75
_TITLED = 5
_BARRED_BEFORE = 4


def owner_of(line: Line, at: int) -> Named | None:
    """Return the person of "Lee's death" or "the death of the singer Ann Lee", if one is named."""
    named = line.named[at - 1] if at else None
    if named is not None and line.words[at - 1].endswith(("'s", "s'")):
        return named if named.entity.kind == "person" else None
    if line.word(at + 1) != "of" or _is_wished(line, at):
        return None
    return _first_person(line, at + 2)


def _first_person(line: Line, first: int) -> Named | None:
    for at in range(first, min(first + _TITLED, len(line.words))):
        named = line.named[at]
        if named is not None and named.entity.kind != "place":
            owns = line.words[named.last].endswith(("'s", "s'"))
            return named if named.entity.kind == "person" and not owns else None
        if named is None and line.words[at] in helpers("stops") | helpers("prepositions"):
            return None
    return None


def _is_wished(line: Line, at: int) -> bool:
    """Tell "calls for the resignation of", "the anniversary of the death of"."""
    return not helpers("wished").isdisjoint(line.words[max(0, at - _BARRED_BEFORE) : at])


def by_noun(
    line: Line, at: int, times: tuple[TimeExpression, ...], families: Families
) -> Told | None:
    """Tell the event of a noun whose owner is one person the article names."""
    owner = owner_of(line, at)
    if owner is None or line.is_title:
        return None
    noun: NounTrigger = nouns()[line.words[at]]
    last = max(at, owner.last)
    name = owner.entity.name
    bodies = tuple(one for one in _bodies(line, last, times) if one is not owner.entity)
    return Told(
        kind=noun.kind,
        label=owner_label(name, noun.says),
        span=Span(line.tokens[min(at, owner.first)].start, line.tokens[last].end),
        who=frozenset({name}),
        what=frozenset(one.name for one in bodies),
        content=frozenset(),
        people=names("person", (owner.entity,), bodies),
        organisations=names("organisation", (owner.entity,), bodies),
        value=date_behind(line, last, times),
        status="done",
        confidence=_LIKELY,
        by_noun=True,
        rivals=families.rivals(line, owner),
    )


def _bodies(line: Line, last: int, times: tuple[TimeExpression, ...]) -> tuple[Entity, ...]:
    """Return Acme of "Lee's appointment as head of Acme"."""
    if line.word(last + 1) not in ("as", "from", "to"):
        return ()
    tail = tail_of(line, last + 2, times)
    verb = next(
        (at for at in range(last + 2, tail.end) if line.words[at] in ("was", "is")), tail.end
    )
    found = [one.entity for one in line.named[last + 2 : verb] if one]
    return tuple(dict.fromkeys(one for one in found if may_be_body(one)))


def by_document(
    line: Line, at: int, times: tuple[TimeExpression, ...], speaker: Entity | None
) -> Told | None:
    """Tell "in a note shared on X", and "a report from Acme on May 4" that has its day."""
    here = line.word(at)
    if (
        here in ("shared", "posted")
        and line.word(at - 1) in helpers("notes")
        and line.word(at + 1) == "on"
    ):
        tail = tail_of(line, at + 1, times)
        last = tail.end - 1
        label = f"posts a {line.word(at - 1)} {line.of(at + 1, max(at + 1, last))}"
        told = _written(line, "post", speaker, label, (at - 1, last), None)
        where = names("organisation", (), tail.entities)
        return told and replace(told, organisations=(*told.organisations, *where))
    named = line.named[at + 2] if here in helpers("reports") and at + 2 < len(line.named) else None
    if named is None or line.words[at + 1] not in ("from", "by"):
        return None
    day = next((one for one in times if one.span.start > line.tokens[named.last].end), None)
    if day is None or line.of(named.last, named.last + 1).split()[-1] not in ("on", "in"):
        return None
    label = f"publishes a {here}"
    return _written(line, "publish", named.entity, label, (at, named.last), day.value)


def by_birth(line: Line, times: tuple[TimeExpression, ...]) -> Told | None:
    """Tell "Born in Lagos in 1948, Ann Lee studied in Paris."."""
    if line.words[:1] != ("born",) or "," not in line.words:
        return None
    comma = line.words.index(",")
    owner = line.named[comma + 1] if comma + 1 < len(line.words) else None
    inside = [one for one in times if one.span.end <= line.tokens[comma].start and one.value]
    if owner is None or owner.entity.kind != "person" or len(inside) != 1:
        return None
    if line.words[owner.last].endswith(("'s", "s'")):
        return None
    at = (0, owner.last)
    return _written(line, "born", owner.entity, "is born", at, inside[0].value)


def _written(
    line: Line, kind: str, author: Entity | None, says: str, at: tuple[int, int], day: str | None
) -> Told | None:
    """Tell what one author or person did; nothing where they are not known."""
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
        people=names("person", (author,), ()),
        organisations=names("organisation", (author,), ()),
        value=day,
        status="done",
        confidence=_LIKELY,
    )


def names(kind: str, who: tuple[Entity, ...], others: tuple[Entity, ...]) -> tuple[str, ...]:
    """Return the names of one kind among the actors and the other parties, each once."""
    return tuple(dict.fromkeys(one.name for one in (*who, *others) if one.kind == kind))
