"""The stem of an English word: its inflections off, its meaning left alone.

Plurals, "-ed", "-ing" and a final "-e" go (the first steps of Porter's algorithm); endings
that make another word ("-ation", "-al", "-er") stay, so that "organ" never finds
"organization". Other languages are hurt little by it.
"""

from __future__ import annotations

import re
from functools import lru_cache

_VOWEL = re.compile(r"[aeiouy]")
_MEASURE = re.compile(r"[aeiouy][^aeiouy]")
_DOUBLED = re.compile(r"([bdfgmnprt])\1\Z")
_SHORT = re.compile(r"(?:\A|[^aeiouy])[aeiouy][^aeiouywx]\Z")
_UNCHANGED = frozenset(
    {
        "news",
        "series",
        "species",
        "business",
        "always",
        "perhaps",
        "thus",
        "plus",
        "texas",
        "kansas",
        "christmas",
        "during",
        "morning",
        "evening",
        "nothing",
        "something",
        "anything",
        "everything",
        "hundred",
        "sacred",
        "united",
    }
)


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """Return the stem of a folded word; words of up to three letters are their own.

    No stem is a single letter.
    """
    if len(word) <= 3 or word in _UNCHANGED or not word.isalpha():  # noqa: PLR2004 - see above
        return word
    shorter = _without_past_and_ing(_without_plural(word))
    if shorter.endswith("y") and len(shorter) > 2 and shorter[-2] not in "aeiou":  # noqa: PLR2004
        return shorter[:-1] + "i"
    shorter = _without_final_e(shorter)
    return shorter if len(shorter) > 1 else word


def _without_plural(word: str) -> str:
    if word.endswith("sses"):
        return word[:-2]
    if word.endswith("ies"):
        return word[:-1] if len(word) == 4 else word[:-2]  # noqa: PLR2004 - ties, but cit(y)
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and _VOWEL.search(word[:-2]):
        return word[:-1]
    return word


def _without_past_and_ing(word: str) -> str:
    if word.endswith("ied"):
        return word[:-1] if len(word) == 4 else word[:-2]  # noqa: PLR2004 - tied, but carr(y)
    if word.endswith("eed"):
        return word[:-1] if _MEASURE.search(word[:-3]) else word
    for ending in ("ed", "ing"):
        base = word.removesuffix(ending)
        if base != word and _VOWEL.search(base):
            return _mended(base)
    return word


def _mended(base: str) -> str:
    """Undo what an ending did to the word: "hopp" to "hop", "relat" to "relate"."""
    if base.endswith(("at", "bl", "iz")):
        return base + "e"
    if _DOUBLED.search(base):
        return base[:-1]
    if len(base) <= 4 and len(_MEASURE.findall(base)) == 1 and _SHORT.search(base):  # noqa: PLR2004
        return base + "e"
    return base


def _without_final_e(word: str) -> str:
    if not word.endswith("e"):
        return word
    base = word[:-1]
    measure = len(_MEASURE.findall(base))
    if measure > 1 or (measure == 1 and not _SHORT.search(base)):
        return base
    return word
