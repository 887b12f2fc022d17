"""Find who is meant where the article does not repeat the name: "she", "the minister", "I".

Each reference becomes a mention of the person or organisation it stands for. What the text
leaves open gets none: an honest blank beats a guess.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.analysis.descriptions import descriptions, headline_role, with_owner
from reader.analysis.entities import Entities, of_kind
from reader.analysis.organisation_kinds import with_kinds
from reader.analysis.quoted_pronouns import OWN_WORDS, is_somebodys, quoted_pronouns
from reader.analysis.salience import Salience
from reader.model import HeldRole, Mention, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.document import Document
    from reader.analysis.narration import Passage, Piece
    from reader.analysis.noun_phrases import Source
    from reader.analysis.speakers import SpeakerResolver
    from reader.analysis.story import Story
    from reader.model import Entity, Quote

    # Which person or organisation, by its number, and where it is referred to.
    Reference = tuple[int, Mention]

_MAKER = re.compile(r"[- ]makers?['’]s? ", re.IGNORECASE)


def find_references(story: Story, entities: Entities, quotes: Sequence[Quote]) -> Entities:
    """Return the entities with the pronouns and descriptions that stand for them as mentions.

    `story` is the article's narration, read with these entities; `quotes` are its quotations:
    whoever speaks is their "I".
    """
    document = story.document
    if not document.is_english:
        return entities
    found: dict[int, list[Mention]] = defaultdict(list)
    for number, mention in _references(story, quotes):
        found[number].append(mention)
    with_found = [_with(entity, found[number]) for number, entity in enumerate(story.named)]
    works = _add_headline_role(story, with_found, entities.works)
    return _ranked(document, [*with_found, *entities.places, *works])


def _ranked(document: Document, entities: Sequence[Entity]) -> Entities:
    """Rank anew: what is spoken of as "she" throughout is what the article is about."""
    salience = Salience(document, max((len(one.mentions) for one in entities), default=1))
    ranked = [replace(entity, salience=salience.of(entity.mentions)) for entity in entities]
    return Entities(
        people=of_kind(ranked, "person"),
        organisations=with_kinds(document, of_kind(ranked, "organisation")),
        places=of_kind(ranked, "place"),
        works=of_kind(ranked, "work"),
    )


def _with(entity: Entity, found: Sequence[Mention]) -> Entity:
    """Add references, those left out that a name of the same entity covers already."""
    taken = [one.span for one in entity.mentions]
    new = [one for one in found if not any(one.span.overlaps(span) for span in taken)]
    if not new:
        return entity
    return replace(
        entity, mentions=tuple(sorted((*entity.mentions, *new), key=lambda one: one.span))
    )


def _add_headline_role(
    story: Story, named: list[Entity], works: tuple[Entity, ...]
) -> tuple[Entity, ...]:
    """Give whom the headline calls by a role alone that mention, and the role if it is new.

    Returns the works, with the maker that "Skylark-maker's chief" tells of one.
    """
    title = story.document.article.title_span
    found = title and headline_role(title, story.passages, story.resolver, story.people)
    if not found:
        return works
    at, number, said = found
    pieces = story.passages[at].pieces
    whole = _span(pieces, with_owner(pieces, said))
    span = _span(pieces, said)
    entity = _with(named[number], [Mention(whole, "nominal")])
    owner = Span(whole.start, span.start)
    made = _made_by_employer(story.document.text, owner, entity, works)
    role = " ".join(span.of(story.document.text).split())
    known = f"{entity.role or ''} {' '.join(one.role or '' for one in entity.roles)}".casefold()
    if role.casefold() not in known:
        held = HeldRole(whole, role, made.organisation if made else None)
        roles = tuple(sorted((*entity.roles, held), key=lambda one: one.evidence))
        entity = replace(entity, role=entity.role or role, roles=roles)
    named[number] = entity
    return tuple(made if made and one.mentions == made.mentions else one for one in works)


def _made_by_employer(
    text: str, owner: Span, person: Entity, works: tuple[Entity, ...]
) -> Entity | None:
    """Return the work of "Skylark-maker's" with its maker: told elsewhere, or the one employer."""
    for work in works:
        ends = [one.span.end for one in work.mentions if one.span.start == owner.start]
        if ends and _MAKER.fullmatch(text, ends[0], owner.end):
            employers = {one.organisation for one in person.roles if one.organisation}
            maker = work.organisation or (employers.pop() if len(employers) == 1 else None)
            return replace(work, organisation=maker) if maker else None
    return None


def _references(story: Story, quotes: Sequence[Quote]) -> Iterator[Reference]:
    for at, passage in enumerate(story.passages):
        yield from _in_passage(at, passage, story.resolver)
    yield from _own_words(story, quotes)
    yield from quoted_pronouns(story, quotes)


def _in_passage(at: int, passage: Passage, resolver: SpeakerResolver) -> Iterator[Reference]:
    """Yield the references of one sentence of the narration."""
    pieces = passage.pieces
    for place, piece in enumerate(pieces):
        if is_somebodys(pieces, place):
            meant = resolver.pronoun(at, piece)
            if meant >= 0:
                yield meant, Mention(Span(piece.start, piece.end), "pronoun")
    for number, said in descriptions(at, passage, resolver):
        yield number, Mention(_span(pieces, said), "nominal")


def _span(pieces: Sequence[Piece], said: Source) -> Span:
    return Span(pieces[said.first].start, pieces[said.last].end)


def _own_words(story: Story, quotes: Sequence[Quote]) -> Iterator[Reference]:
    """Yield the "I" and "my" between a named speaker's marks."""
    document = story.document
    numbers = {entity.name: at for at, entity in enumerate(story.named[: story.people])}
    direct = iter(sorted((one for one in quotes if one.kind == "direct"), key=lambda one: one.span))
    quote = next(direct, None)
    for token in document.tokens:
        while quote is not None and quote.span.end <= token.start:
            quote = next(direct, None)
        if quote is None:
            return
        if token.start < quote.span.start or quote.speaker is None:
            continue
        number = numbers.get(quote.speaker.name, -1)
        word = document.text[token.start : token.end].casefold().replace("’", "'")
        own = word.partition("'")[0]  # "I've"
        if number >= 0 and own in OWN_WORDS:
            yield number, Mention(Span(token.start, token.start + len(own)), "pronoun")
