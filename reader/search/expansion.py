"""Which terms of a field a word, a pattern or a word with mistakes stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from reader.search.arrays.likeness import like, shaped
from reader.search.query import Fuzzy
from reader.search.schema import decoded, encoded
from reader.search.stems import stem
from reader.search.words import WORD, fuzzy_test, literal_prefix, pattern_test

if TYPE_CHECKING:
    from reader.search.arrays.fields import Field
    from reader.search.arrays.kinds import Array
    from reader.search.query import Pattern

_SHORTEST_BEGINNING = 2
_LONGEST_ENDING = 8
"""What inflection adds to a stem, in bytes: "hop" to "hoppings", and some room."""


def kin(field: Field, word: str) -> list[int]:
    """Return the terms of one stem: all begin with it, but perhaps for its last letter."""
    wanted = stem(word)
    beginning = wanted[: max(_SHORTEST_BEGINNING, len(wanted) - 1)]
    low, high = field.terms.prefixed(encoded(beginning))
    longest = len(encoded(wanted)) + _LONGEST_ENDING
    return [
        number
        for number, term in enumerate(field.terms.slice(low, high), low)
        if len(term) <= longest and stem(decoded(term)) == wanted
    ]


def terms_of(field: Field, term: Pattern | Fuzzy) -> Array:
    """Return the words a pattern fits, or a word with mistakes may mean, in order."""
    if isinstance(term, Fuzzy):
        found = like(field.terms, field.letters, term.text, term.distance)
        test = fuzzy_test(term.text, term.distance)
    else:
        prefix = literal_prefix(term.text)
        if prefix:
            low, high = field.terms.prefixed(encoded(prefix))
            found = np.arange(low, high)
            if term.text == prefix + "*":
                return found
        else:
            found = _shaped(field, term.text)
        test = pattern_test(term.text)
    texts = ((number, decoded(field.terms[number])) for number in found.tolist())
    kept = [number for number, text in texts if test(text) and WORD.fullmatch(text)]
    return np.array(kept, np.int64)


def _shaped(field: Field, pattern: str) -> Array:
    """Return the terms with all letters of a pattern, and its end when that is no mark."""
    ending = pattern.replace("?", "*").rpartition("*")[2]
    letters = pattern.replace("?", "").replace("*", "")
    return shaped(field.terms, field.letters, encoded(letters), encoded(ending))
