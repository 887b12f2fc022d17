"""What single words tell of the gender of those they are said of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from reader.analysis.cues import word_list

if TYPE_CHECKING:
    from collections.abc import Mapping

# "n" is what "its" tells: a company or another body.
Gender = Literal["m", "f", "n"]
_MALE_ENDINGS = ("spokesman", "congressman", "chairman", "councilman", "businessman")
_FEMALE_ENDINGS = ("spokeswoman", "congresswoman", "chairwoman", "councilwoman", "businesswoman")
PRONOUN_GENDERS: Mapping[str, Gender] = {
    "he": "m", "him": "m", "his": "m", "himself": "m",
    "she": "f", "her": "f", "hers": "f", "herself": "f",
    "its": "n", "itself": "n",
}  # fmt: skip


def pronoun_gender(word: str) -> Gender | None:
    """Return what a pronoun tells of its antecedent: "she" and "her" a woman, "its" a thing."""
    return PRONOUN_GENDERS.get(word)


def word_gender(word: str) -> Gender | None:
    """Return what a title, a kinship word or a role tells: "Ms", "wife", "spokesman"."""
    word = word.rstrip(".")
    if word in PRONOUN_GENDERS:
        return None
    if word in word_list("male_words") or word.endswith(_MALE_ENDINGS):
        return "m"
    if word in word_list("female_words") or word.endswith(_FEMALE_ENDINGS):
        return "f"
    return None
