"""Find the descriptions that stand for somebody named: "the minister", a headline's "mill boss"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.cues import word_list
from reader.analysis.lexicons import words
from reader.analysis.name_heads import is_possessive
from reader.analysis.noun_phrases import Source, is_role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.narration import Passage, Piece
    from reader.analysis.speakers import SpeakerResolver
    from reader.model import Span

    # Which person or organisation, by its number, and the pieces of the passage that mean it.
    Described = tuple[int, Source]

_LONGEST = 3
# Said of many things besides the organisation named last.
_LOOSE = frozenset(["team", "site", "website", "group", "service"])
_GOES_ON = frozenset(["of", "for", "who", "whose", "that"])
_NEVER_INSIDE = frozenset(["and", "or", "of", "in", "on", "at", "for", "to", "with", "from", "by"])
_COMPLEMENTS = frozenset(["for", "to", "of", "by"])
_LEAST_SURE = 0.7


def descriptions(at: int, passage: Passage, resolver: SpeakerResolver) -> Iterator[Described]:
    """Yield each "the …" of a sentence that surely stands for somebody the article names."""
    pieces = passage.pieces
    for place, piece in enumerate(pieces):
        if piece.word != "the" or _is_of_a_role(pieces, place):
            continue
        last = _end(pieces, place)
        if last < 0:
            continue
        meant = resolver.resolve(at, Source(place, last))
        if meant.entity >= 0 and meant.sure >= _LEAST_SURE:
            yield meant.entity, Source(place, last)


def headline_role(
    title: Span, passages: Sequence[Passage], resolver: SpeakerResolver, people: int
) -> tuple[int, int, Source] | None:
    """Return who a headline calls by a role alone: the passage, the number, and the pieces.

    "Mill Boss Quits" is about whoever the text below says has such a role; where the headline
    names a person, the role is taken to be another's.
    """
    for at, passage in enumerate(passages):
        pieces = passage.pieces
        if pieces[0].start >= title.end:
            return None
        if any(0 <= one.named < people for one in pieces):
            return None
        role = _role_in(pieces)
        if role is None:
            continue
        number = resolver.headed(at, pieces[role.first : role.last + 1])
        if number >= 0:
            return at, number, role
    return None


def _role_in(pieces: Sequence[Piece]) -> Source | None:
    """Return the first role of a headline with the role words before it."""
    for last, piece in enumerate(pieces):
        if piece.word not in words("role_nouns") or _goes_on(pieces, last + 1):
            continue
        first = last
        while first > max(0, last - _LONGEST) and is_role(pieces[first - 1].word):
            first -= 1
        return None if is_possessive(piece) else Source(first, last)
    return None


def with_owner(pieces: Sequence[Piece], said: Source) -> Source:
    """Return a description with whose it is: "Elm's reasoning chief"."""
    first = said.first
    if first and is_possessive(pieces[first - 1]):
        first -= 1
        number = pieces[first].named
        while first and (
            pieces[first - 1].end == pieces[first].start
            or (number >= 0 and pieces[first - 1].named == number)
        ):
            first -= 1
    return Source(first, said.last)


def _is_of_a_role(pieces: Sequence[Piece], at: int) -> bool:
    """Tell "a spokesman for the mayor", who is not the mayor."""
    if at < 2 or pieces[at - 1].word not in _COMPLEMENTS:  # noqa: PLR2004 - a role and "for"
        return False
    return pieces[at - 2].word in words("role_nouns") and pieces[at - 2].named < 0


def _end(pieces: Sequence[Piece], first: int) -> int:
    """Return the noun that ends "the minister" or "the former minister", -1 when none does."""
    for at in range(first + 1, min(first + 1 + _LONGEST, len(pieces))):
        piece = pieces[at]
        if piece.kind != "word" or piece.named >= 0 or piece.word in _NEVER_INSIDE:
            return -1
        if _is_noun(piece.word):
            return -1 if _goes_on(pieces, at + 1) else at
    return -1


def _goes_on(pieces: Sequence[Piece], at: int) -> bool:
    """Tell a phrase that is not over: "the company director", "the chief Digital Officer"."""
    if at >= len(pieces):
        return False
    piece = pieces[at]
    if piece.named >= 0 or piece.kind == "number" or piece.word in _GOES_ON:
        return True
    does = piece.word.endswith(("er", "or")) and piece.word not in words("no_doers")
    return _is_noun(piece.word) or does or (piece.capital and is_role(piece.word))


def _is_noun(word: str) -> bool:
    body = word in word_list("body_nouns") and word not in _LOOSE
    return body or word in words("role_nouns")
