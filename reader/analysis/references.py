"""Find who is meant where the article does not repeat the name: "she", "the minister", "I".

Each reference becomes a mention of the person or organisation it stands for. What the text
leaves open gets none: an honest blank beats a guess.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.analysis.cues import word_list
from reader.analysis.entities import Entities, of_kind
from reader.analysis.lexicons import words
from reader.analysis.noun_phrases import Source
from reader.analysis.quoted_pronouns import OWN_WORDS, is_somebodys, quoted_pronouns
from reader.analysis.salience import Salience
from reader.model import Mention, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.document import Document
    from reader.analysis.narration import Passage, Piece
    from reader.analysis.speakers import SpeakerResolver
    from reader.analysis.story import Story
    from reader.model import Entity, MentionKind, Quote

    # Which person or organisation, by its number, and where it is referred to.
    Reference = tuple[int, Mention]

_LONGEST_DESCRIPTION = 3
# Said of many things besides the organisation named last.
_LOOSE = frozenset(["team", "site", "website", "group"])
_LEAST_SURE: dict[MentionKind, float] = {"pronoun": 0.7, "nominal": 0.7}


def find_references(story: Story, entities: Entities, quotes: Sequence[Quote]) -> Entities:
    """Return the entities with the pronouns and descriptions that stand for them as mentions.

    `story` is the article's narration, read with these entities; `quotes` are its quotations:
    whoever speaks is their "I".
    """
    document = story.document
    if document.article.language not in (None, "en"):
        return entities
    found: dict[int, list[Mention]] = defaultdict(list)
    for number, mention in _references(story, quotes):
        found[number].append(mention)
    with_found = [_with(entity, found[number]) for number, entity in enumerate(story.named)]
    return _ranked(document, [*with_found, *entities.places, *entities.works])


def _ranked(document: Document, entities: Sequence[Entity]) -> Entities:
    """Rank anew: what is spoken of as "she" throughout is what the article is about."""
    salience = Salience(document, max((len(one.mentions) for one in entities), default=1))
    ranked = [replace(entity, salience=salience.of(entity.mentions)) for entity in entities]
    return Entities(
        people=of_kind(ranked, "person"),
        organisations=of_kind(ranked, "organisation"),
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


def _references(story: Story, quotes: Sequence[Quote]) -> Iterator[Reference]:
    for at, passage in enumerate(story.passages):
        yield from _in_passage(at, passage, story.resolver)
    yield from _own_words(story, quotes)
    yield from quoted_pronouns(story, quotes)


def _in_passage(at: int, passage: Passage, resolver: SpeakerResolver) -> Iterator[Reference]:
    """Yield the references of one sentence of the narration."""
    pieces = passage.pieces
    for place, piece in enumerate(pieces):
        how: MentionKind = "pronoun"
        last = place if is_somebodys(pieces, place) else -1
        if piece.word == "the":
            how, last = "nominal", _description_end(pieces, place)
        if last < 0:
            continue
        meant = resolver.resolve(at, Source(place, last))
        if meant.entity >= 0 and meant.sure >= _LEAST_SURE[how]:
            yield meant.entity, Mention(Span(piece.start, pieces[last].end), how)


def _description_end(pieces: Sequence[Piece], first: int) -> int:
    """Return the noun that ends "the minister" or "the former minister", -1 when none does."""
    for at in range(first + 1, min(first + 1 + _LONGEST_DESCRIPTION, len(pieces))):
        piece = pieces[at]
        if piece.kind != "word" or piece.named >= 0:
            return -1
        if _is_noun(piece.word):
            return -1 if _goes_on(pieces, at + 1) else at
    return -1


def _goes_on(pieces: Sequence[Piece], at: int) -> bool:
    """Tell a phrase that is not over: "the company director", "the minister of transport"."""
    if at >= len(pieces):
        return False
    return _is_noun(pieces[at].word) or pieces[at].named >= 0 or pieces[at].word in ("of", "for")


def _is_noun(word: str) -> bool:
    body = word in word_list("body_nouns") and word not in _LOOSE
    return body or word in words("role_nouns")


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
        if number >= 0 and document.text[token.start : token.end].casefold() in OWN_WORDS:
            yield number, Mention(Span(token.start, token.end), "pronoun")
