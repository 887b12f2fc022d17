"""Words whose letter case shows that they were misread: OpenAl, lBM, officiaI, c0mpany.

Hardly anybody writes a small l among capitals, a capital I among small letters or a digit
inside a word; a scanner does. Such a word stands in the index as what it was before, too, at
the same place: words, patterns and phrases find it there, however rare it is. What case does
not show ("rninister") is found when a query comes: see `lookalikes`.

Al, G20, MI5, 20th and McInnis are left alone: they are what they seem, or may be.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice, product

from reader.model import Span
from reader.resources import lexicon
from reader.search.lookalikes import SHORTEST, is_word
from reader.search.words import WORD
from reader.text import fold_text

Readings = dict[str, tuple[str, ...]]
"""What words of a text also are, by how they are printed; both folded."""

_LONGEST = 24
_MOST = 8
"""Readings of one word that are looked up at most."""

_INSIDE = r"(?:(?<=[A-Za-z].)|(?<!\w.))(?=[A-Za-z])"
_AT_THE_END = r"(?<=[a-z]{3}.)(?!\w)|(?<=[a-z]A1)(?!\w)"
_SIGNS = (
    "I(?<=[a-z]I)(?![A-Z])",
    "l(?![a-z])(?:(?<=[A-Za-z][A-Z]l)|(?<=[A-Z]l)(?=[A-Z])|(?<![A-Za-z]l)(?=[A-Z]{2}))",
    *(f"{digit}(?:{_INSIDE}|{_AT_THE_END})" for digit in "01"),
    *(f"{digit}{_INSIDE}" for digit in "58"),
)
_FOUND = tuple(map(re.compile, _SIGNS))
"""What most texts have nowhere. Each begins with one letter, as that is looked for fastest."""

_ACRONYM = re.compile("(?=.*[A-Z].*[A-Z])[A-Zl]{3,5}")
_CAPITALS = re.compile("[A-Zl0158]+")
_INTELLIGENT = re.compile(".*[a-z]Al")
_LETTERS = {"0": "o", "1": "li", "5": "s", "8": "b"}


def misprints(*texts: str) -> Readings:
    """Return the words of some texts that were misread, with what they were."""
    found: Readings = {}
    for text in texts:
        for sign in _FOUND:
            behind = 0
            for match in sign.finditer(text):
                if match.start() < behind:  # another sign in the same word
                    continue
                word = _around(text, match.start())
                behind = word.end
                readings = _readings(word.of(text)) if len(word) <= _LONGEST else ()
                if readings:
                    found.setdefault(fold_text(word.of(text)), readings)
    return found


def _around(text: str, at: int) -> Span:
    """Return where the word stands that has the letter at an offset; not all of a long one."""
    begin = at
    while begin and at - begin <= _LONGEST and text[begin - 1].isalnum():
        begin -= 1
    word = WORD.match(text, at)
    return Span(begin, word.end() if word else at + 1)


@lru_cache(maxsize=4096)
def _readings(printed: str) -> tuple[str, ...]:
    """Return what a word as it is printed was, folded; nothing when that is not clear."""
    folded = fold_text(printed)
    if len(folded) != len(printed) or _is_known(folded):
        return ()
    if _ACRONYM.fullmatch(printed):
        return (printed.replace("l", "I").lower(),)
    if _INTELLIGENT.fullmatch(printed):
        return (folded[:-1] + "i",)
    if len(printed) < SHORTEST:
        return ()
    if _CAPITALS.fullmatch(printed):
        printed = printed.replace("l", "I")
    options = map(_letters, printed, " " + printed, folded)
    possible = islice(map("".join, product(*options)), _MOST)
    return tuple(one for one in possible if one != folded and _is_known(one))


def _letters(printed: str, before: str, folded: str) -> str:
    """Return which letters one may have been; itself when it is like none."""
    if printed == "I":
        return "l" if before.islower() else "i"
    return _LETTERS.get(printed, folded)


def _is_known(word: str) -> bool:
    return is_word(word) or word in lexicon("english_words")
