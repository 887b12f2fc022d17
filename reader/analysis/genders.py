"""Read each person's gender from the titles and roles the text itself uses, never from names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from reader.analysis.cues import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.narration import Passage, Piece

Gender = Literal["m", "f"]
_MALE_ENDINGS = ("spokesman", "congressman", "chairman", "councilman", "businessman")
_FEMALE_ENDINGS = ("spokeswoman", "congresswoman", "chairwoman", "councilwoman", "businesswoman")
_NEAR = 2


def read_genders(passages: Sequence[Passage], people: int) -> dict[int, Gender]:
    """Return the gender of those of the first `people` names whose titles tell it."""
    found: dict[int, Gender] = {}
    for passage in passages:
        for number, word in _words_at_names(passage.pieces, people):
            gender = _gender_of(word)
            if gender is not None:
                found.setdefault(number, gender)
    return found


def _words_at_names(pieces: Sequence[Piece], people: int) -> Iterator[tuple[int, str]]:
    for at, piece in enumerate(pieces):
        if 0 <= piece.named < people:
            for near in pieces[max(0, at - _NEAR) : at + 1]:
                yield piece.named, near.word.rstrip(".")


def _gender_of(word: str) -> Gender | None:
    if word in word_list("male_words") or word.endswith(_MALE_ENDINGS):
        return "m"
    if word in word_list("female_words") or word.endswith(_FEMALE_ENDINGS):
        return "f"
    return None
