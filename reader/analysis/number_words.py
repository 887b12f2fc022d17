"""Numbers as people write them: 1,250.75, "seven", "two dozen", "3.5 million"."""

from __future__ import annotations

import re

_UNITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_WORDS = {word: float(value) for value, word in enumerate(_UNITS)}
_WORDS |= {word: 10.0 * value for value, word in enumerate(_TENS, start=2)}
_WORDS |= {"a": 1.0, "an": 1.0, "half": 0.5}
_SCALES = {
    "dozen": 12.0,
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "k": 1e3,
    "m": 1e6,
    "mn": 1e6,
    "bn": 1e9,
    "tn": 1e12,
}
_SPELT = "|".join([*_TENS, *sorted(_UNITS, key=len, reverse=True)])
_SCALE = "hundred|thousand|million|billion|trillion|dozen"

DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
"""A number in digits, as part of a regular expression."""
SPELT = rf"(?:(?:{_SPELT})\b(?:[- ](?:and )?(?:{_SPELT}|{_SCALE})\b){{0,5}})"
"""A number in words."""
NUMBER = rf"(?:(?:{DIGITS})(?:[ -](?:{_SCALE})\b)?|{SPELT})"
"""Either, with a scale behind it."""
_DIGITS = re.compile(DIGITS)


def number_value(words: str) -> float | None:
    """Return what number `words` are; None when they are none."""
    total, current, seen = 0.0, 0.0, False
    for word in words.casefold().replace("-", " ").split():
        digits = _DIGITS.fullmatch(word)
        if digits:
            current, seen = float(word.replace(",", "")), True
        elif word in _SCALES:
            current = (current if seen else 1.0) * _SCALES[word]
            if _SCALES[word] > 100:  # noqa: PLR2004 - "two hundred thousand" goes on
                total, current = total + current, 0.0
            seen = True
        elif word in _WORDS:
            current, seen = current + _WORDS[word], True
        elif word != "and":
            return None
    return total + current if seen else None


def shown(value: float) -> str:
    """Return a number without a needless fraction: 7, 2.5."""
    return str(int(value)) if value == int(value) else str(value)
