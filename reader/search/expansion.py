"""Which terms of a field a word, a pattern or a word with mistakes stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from reader.search.arrays.likeness import shaped
from reader.search.arrays.terms import letters_in
from reader.search.query import Fuzzy
from reader.search.schema import decoded, encoded
from reader.search.stems import stem
from reader.search.words import WORD, fuzzy_test, literal_prefix, pattern_test

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.search.arrays.fields import Field
    from reader.search.arrays.kinds import Array
    from reader.search.query import Pattern

_REMEMBERED = 4_096
_SHORTEST_BEGINNING = 2
_LONGEST_ENDING = 8
"""What inflection adds to a stem, in bytes: "hop" to "hoppings", and some room."""


def kin(field: Field, word: str) -> list[int]:
    """Return the terms of one stem: all begin with it, but perhaps for its last letter."""
    wanted = stem(word)
    found = field.families.get(wanted)
    if found is None:
        if len(field.families) >= _REMEMBERED:
            field.families.clear()
        found = field.families[wanted] = _family(field, wanted)
    return found


def _family(field: Field, wanted: str) -> list[int]:
    beginning = wanted[: max(_SHORTEST_BEGINNING, len(wanted) - 1)]
    if len(beginning) < _SHORTEST_BEGINNING:  # words of a letter are no stems of others
        number = field.number(encoded(wanted))
        return [number] if number >= 0 else []
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
        found = field.by_size.like(term.text, term.distance)
        return _tested(field, found, fuzzy_test(term.text, term.distance))
    prefix, star, ending = term.text.partition("*")
    if star and "*" not in ending and "?" not in term.text:
        found = shaped(field.terms, encoded(prefix), encoded(ending))
        # A term is all word or all mark, and the pattern says which when it has a letter.
        return found if prefix or ending else _tested(field, found, lambda _: True)
    literal = literal_prefix(term.text)
    ending = term.text.replace("?", "*").rpartition("*")[2]
    found = shaped(field.terms, encoded(literal), encoded(ending))
    needed = np.uint32(letters_in(encoded(term.text.replace("*", "").replace("?", ""))))
    found = found[(field.letters[found] & needed) == needed]
    return _tested(field, found, pattern_test(term.text))


def _tested(field: Field, numbers: Array, test: Callable[[str], bool]) -> Array:
    """Return the terms that are words, and pass a test."""
    texts = ((number, decoded(field.terms[number])) for number in numbers.tolist())
    kept = [number for number, text in texts if test(text) and WORD.fullmatch(text)]
    return np.array(kept, np.int64)
