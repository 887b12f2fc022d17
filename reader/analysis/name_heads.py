"""Find which name a noun phrase stands for: its head, or the name put beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.cues import word_list
from reader.analysis.gender_words import word_gender
from reader.analysis.lexicons import words
from reader.analysis.noun_phrases import is_abbreviation_stop, is_role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.gender_words import Gender
    from reader.analysis.narration import Piece

PREPOSITIONS = frozenset(["of", "for", "at", "from", "in", "with", "to", "by", "on", "about"])
_NEW = frozenset(["a", "an", "another", "one"])
_LONGEST_NEW = 5
_CLOSES = frozenset([",", ".", ")", "(", ";", ":", "—", "–", "--"])
_LONGEST_COMPLEMENT = 8
# They say how somebody is spoken to, not what they are.
_FORMS_OF_ADDRESS = frozenset(
    ["mr", "mrs", "ms", "miss", "mme", "mlle", "sir", "madam", "herr", "frau", "signor"]
)


def core_of(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Return a phrase up to its first preposition, mark or "who"."""
    end = 0
    while end < len(pieces) and not _ends_core(pieces, end):
        end += 1
    return pieces[:end] or pieces[:1]


def _ends_core(pieces: Sequence[Piece], at: int) -> bool:
    piece = pieces[at]
    if is_abbreviation_stop(pieces, at):
        return False
    if piece.kind == "mark" or piece.word in ("who", "which", "that"):
        return True
    return piece.word in PREPOSITIONS and piece.named < 0


def is_possessive(piece: Piece) -> bool:
    """Tell "Brook's"."""
    return piece.word.endswith(("'s", "’s"))


def head_name(pieces: Sequence[Piece], people: int) -> int:
    """Return the name that is the head of a phrase, -1 when a name only describes it."""
    core = core_of(pieces)
    last = core[-1]
    named = [one.named for one in core if 0 <= one.named < people]
    if named and last.named == named[-1]:
        return named[-1]
    if named and core[0].named == named[-1]:
        return named[-1] if is_possessive(last) or len(core) == 1 else -1
    return last.named if last.named >= 0 else _titled(pieces, people)


def _titled(pieces: Sequence[Piece], people: int) -> int:
    """Return the name a title with its own complement leads to: "Minister for Roads Ada Brook"."""
    number = pieces[-1].named
    core = core_of(pieces)
    titled = core[-1].word in words("role_nouns") and all(is_role(one.word) for one in core)
    if not 0 <= number < people or not titled:
        return -1
    at = len(pieces) - 1
    while at > 0 and (pieces[at].named == number or _is_title(pieces[at])):
        at -= 1
    before = pieces[at]
    linked = before.word in PREPOSITIONS | word_list("determiners") | {"and", "or"}
    return -1 if linked or before.kind == "mark" else number


def _is_title(piece: Piece) -> bool:
    return piece.word == "." or piece.word in word_list("courtesy_titles")


def apposed_name(pieces: Sequence[Piece], first: int, last: int, people: int) -> int:
    """Return who is named right behind what they are: "the director, Ada Brook," or -1.

    The name must be closed by a mark: in "said the director, Ada Brook agreed" it begins anew.
    """
    if not is_person_noun(core_of(pieces[first : last + 1])[-1].word):
        return -1
    at = _behind_complement(pieces, last + 1)
    if at + 1 >= len(pieces) or pieces[at].word != ",":
        return -1
    at += 1
    while at < len(pieces) and pieces[at].named < 0 and pieces[at].capital:
        at += 2 if is_abbreviation_stop(pieces, at + 1) else 1
    if at >= len(pieces) or not 0 <= pieces[at].named < people:
        return -1
    number = pieces[at].named
    while at < len(pieces) and pieces[at].named == number:
        at += 1
    closed = at >= len(pieces) or pieces[at].word in _CLOSES or pieces[at].quote >= 0
    return number if closed and not is_possessive(pieces[at - 1]) else -1


def renamed(pieces: Sequence[Piece], first: int, last: int, people: int) -> int:
    """Return who is named right before what they are: "Ada Brook, the director," or -1.

    In "to Ada Brook, the director said" no mark closes the phrase: that is somebody else.
    """
    if first < 2 or pieces[first - 1].word != ",":  # noqa: PLR2004 - a name and a comma
        return -1
    if not is_person_noun(core_of(pieces[first : last + 1])[-1].word):
        return -1
    number = pieces[first - 2].named
    closed = last + 1 < len(pieces) and pieces[last + 1].word == ","
    if not (closed or pieces[first].word in ("a", "an")):
        return -1
    return number if 0 <= number < people else -1


def abbreviated(pieces: Sequence[Piece], last: int, people: int) -> int:
    """Return whom a cut title leads to: "Gov" where ". Ada Brook" goes on, or -1."""
    if last + 2 >= len(pieces) or pieces[last + 1].word != ".":
        return -1
    number = pieces[last + 2].named
    title = pieces[last].word in words("role_nouns") | word_list("courtesy_titles")
    return number if title and 0 <= number < people else -1


def _behind_complement(pieces: Sequence[Piece], at: int) -> int:
    """Return the mark behind "for the mill" in "a spokeswoman for the mill, Ada Brook"."""
    if at < len(pieces) and pieces[at].word in PREPOSITIONS:
        for end in range(at, min(at + _LONGEST_COMPLEMENT, len(pieces))):
            if pieces[end].kind == "mark":
                return end
    return at


def is_person_noun(word: str) -> bool:
    """Tell a noun for one person: a role or kin."""
    if word in words("role_nouns") or word in _KIN:
        return True
    return word_gender(word) is not None and word.rstrip(".") not in _FORMS_OF_ADDRESS


def is_somebody(word: str) -> bool:
    """Tell a noun for one person: a role, kin, or anybody at all ("customer")."""
    return is_person_noun(word) or word in words("people_at_large")


def new_people(pieces: Sequence[Piece]) -> Iterator[tuple[int, Gender | None]]:
    """Yield where a sentence brings in a person without a name, and what tells the gender.

    That is somebody with "a" who is not told apart by a name: "a young fisherman".
    """
    for at, piece in enumerate(pieces):
        if piece.word not in _NEW:
            continue
        for here in range(at + 1, min(at + _LONGEST_NEW, len(pieces))):
            word = pieces[here].word
            if pieces[here].kind != "word" or pieces[here].named >= 0 or word in PREPOSITIONS:
                break
            if is_somebody(word) and not _is_title_of(pieces, here):
                yield piece.start, word_gender(word)
                break


def _is_title_of(pieces: Sequence[Piece], at: int) -> bool:
    return any(one.named >= 0 or is_person_noun(one.word) for one in pieces[at + 1 : at + 2])


_KIN = frozenset(
    ["cousin", "partner", "spouse", "sibling", "parent", "child", "friend", "neighbour"]
)
