"""Noun phrases that can name a source, read without a grammar of the whole sentence."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.cues import is_helping, word_list
from reader.analysis.lexicons import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.narration import Piece

PRONOUNS = frozenset({"he", "she", "they", "it", "i", "we", "you", "who"})
_LONGEST_BEHIND = 14
_FEW = 3
_GROUPS = frozenset({"people", "police", "experts", "analysts", "sources", "others"})
_BEFORE_TIMES = frozenset({"on", "in", "late", "early", "last", "this", "since"})
_THIS = frozenset({"this", "that", "each", "every", "a", "the", "one"})


_SHORTENED = ("'s", "'d", "'ve", "'ll", "'re", "'m")


def is_pronoun(word: str) -> bool:
    """Tell a pronoun that can be a subject, a helping verb joined to it or not ("he's")."""
    plain = word.replace("’", "'")
    stem = next((plain.removesuffix(end) for end in _SHORTENED if plain.endswith(end)), plain)
    return stem in PRONOUNS


class Source(NamedTuple):
    """The pieces `[first, last]` of a passage that name who speaks.

    `relative` is the piece of the "who" that stands for them beside the cue, -1 when none does.
    """

    first: int
    last: int
    relative: int = -1


def phrase(pieces: Sequence[Piece], segment: Source) -> Source | None:
    """Return the noun phrase that is the subject inside a segment, or None."""
    first, last = segment.first, segment.last
    last = _before_time(pieces, first, last)
    first = behind_adverbs(pieces, first, last)
    last = _before_verb(pieces, first, last)
    if _ends_in_subject(pieces, first, last):
        return Source(last, last)
    if pieces[first].word in word_list("aside_openers") or _is_participle(pieces, first):
        return last_noun(pieces, first + 1, last)
    if is_pronoun(pieces[first].word):
        return Source(first, first)
    if (
        can_begin(pieces[first])
        or _is_bare_plural(pieces, first, last)
        or _is_share(pieces, first, last)
    ):
        return Source(first, last)
    return last_noun(pieces, first, last)


def _ends_in_subject(pieces: Sequence[Piece], first: int, last: int) -> bool:
    """Tell "as a result he" and "a little later she": what stands before is no part of it."""
    word = pieces[last].word
    subject = is_pronoun(word) and word not in ("who", "it", "you")
    return first < last and subject and pieces[last - 1].word not in ("and", "or", "&", "than")


def _before_time(pieces: Sequence[Piece], first: int, last: int) -> int:
    """Return the last piece before the time a verb is told with: "Reyes on Friday said"."""
    while last > first and pieces[last].word in word_list("days_and_months"):
        last -= 1
        while last > first and pieces[last].word in _BEFORE_TIMES:
            last -= 1
    return last


def _is_share(pieces: Sequence[Piece], first: int, last: int) -> bool:
    """Tell "four in ten" and "60 percent of voters", which polls let speak."""
    share = first < last and pieces[first + 1].word in ("percent", "per", "%", "in", "of")
    return pieces[first].kind == "number" and share


def _is_bare_plural(pieces: Sequence[Piece], first: int, last: int) -> bool:
    """Tell "critics" and "some local voters", which need no article."""
    return last - first < _FEW and pieces[last].kind == "word" and pieces[last].word.endswith("s")


def _is_participle(pieces: Sequence[Piece], at: int) -> bool:
    """Tell "speaking in Ohio" from "Wyoming officials"."""
    piece = pieces[at]
    return piece.word.endswith("ing") and piece.named < 0 and (at == 0 or not piece.capital)


def _before_verb(pieces: Sequence[Piece], first: int, last: int) -> int:
    """Return the last piece before a helping verb or a past form, which no noun phrase holds."""
    for at in range(first + 1, last + 1):
        if is_helping(pieces[at].word) or _is_past(pieces, at):
            return at - 1
    return last


def _is_past(pieces: Sequence[Piece], at: int) -> bool:
    """Tell "the network helped" from "the disgraced mayor"."""
    piece, before = pieces[at], pieces[at - 1].word
    if piece.kind != "word" or piece.capital or not piece.word.endswith("ed"):
        return False
    return not (before in word_list("determiners") or before.endswith(("ly", "'s", "’s", "-")))


def behind_adverbs(pieces: Sequence[Piece], first: int, last: int) -> int:
    """Return the first piece of a segment behind its conjunctions and marks."""
    openers = (
        "and",
        "that",
        "but",
        "then",
        "also",
        "still",
        "so",
        "yet",
        "even",
        "now",
        "or",
        "later",
    )
    while first < last and (pieces[first].word in openers or pieces[first].kind == "mark"):
        first += 1
    return first


def last_noun(pieces: Sequence[Piece], first: int, last: int) -> Source | None:
    """Return the last name, pronoun or "the …" of a phrase that begins with something else."""
    if is_pronoun(pieces[last].word):
        return Source(last, last)
    if pieces[last].named >= 0 or pieces[last].capital:
        start = last
        while start > first and _belongs_to_name(pieces[start - 1]):
            start -= 1
        return Source(start, last)
    for at in range(last, first - 1, -1):
        if pieces[at].word in word_list("determiners"):
            return Source(at, last)
        if last - at > _LONGEST_BEHIND // 2:
            break
    return None


def _belongs_to_name(piece: Piece) -> bool:
    if piece.named >= 0 or piece.word in words("role_nouns"):
        return True
    return piece.capital and piece.word not in word_list("days_and_months") and piece.kind == "word"


def can_begin(piece: Piece) -> bool:
    """Tell whether a noun phrase can begin with a piece."""
    if piece.kind == "mark" or piece.word in word_list("days_and_months"):
        return False
    if is_pronoun(piece.word) or piece.named >= 0 or piece.word in word_list("determiners"):
        return True
    if piece.word in _GROUPS:
        return True
    opener = piece.word in words("everyday_openers") or piece.word in words("sentence_starters")
    return (piece.capital and not opener) or is_role(piece.word)


@lru_cache(maxsize=8192)
def is_role(word: str) -> bool:
    """Tell a word that says what somebody is, in the singular or the plural."""
    lists = ("role_nouns", "role_modifiers", "demonyms")
    singular = word.removesuffix("s")
    return any(word in words(one) or singular in words(one) for one in lists)


def phrase_after(pieces: Sequence[Piece], at: int) -> Source | None:
    """Return the noun phrase that begins at piece `at`, when one does."""
    if at >= len(pieces) or pieces[at].word == "that":
        return None
    if not (can_begin(pieces[at]) or _leads_to_name(pieces, at)) or _is_time(pieces, at):
        return None
    if is_pronoun(pieces[at].word):
        return Source(at, at)
    last = _phrase_end(pieces, at)
    while last > at and pieces[last].word in ("who", "which", "that", "of", "and"):
        last -= 1
    return Source(at, last)


def _phrase_end(pieces: Sequence[Piece], at: int) -> int:
    """Return the last piece of the noun phrase that begins at piece `at`."""
    last = at
    for here in range(at, min(at + _LONGEST_BEHIND, len(pieces))):
        piece = pieces[here]
        if is_abbreviation_stop(pieces, here):
            continue
        ends = piece.word in word_list("phrase_ends") or piece.word in ("who", "which")
        if piece.kind in ("mark", "quotation") or (here > at and ends):
            break
        if here > at and piece.word in word_list("days_and_months") and piece.named < 0:
            break
        last = here
    return last


def _is_time(pieces: Sequence[Piece], at: int) -> bool:
    """Tell "this year" from who speaks."""
    after = pieces[at + 1].word if at + 1 < len(pieces) else ""
    return pieces[at].word in _THIS and after in word_list("time_endings")


def is_abbreviation_stop(pieces: Sequence[Piece], at: int) -> bool:
    """A full stop that ends no sentence belongs to the word before it ("Col. Ruiz")."""
    return at + 1 < len(pieces) and pieces[at].word == "." and pieces[at + 1].capital


def _leads_to_name(pieces: Sequence[Piece], at: int) -> bool:
    """Tell whether small words lead straight to a name: "former candidate Jim Webb"."""
    for piece in pieces[at : at + 5]:
        if piece.word in word_list("phrase_ends") or piece.kind != "word":
            return False
        if piece.named >= 0:
            return True
    return False
