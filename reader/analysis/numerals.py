"""Numbers as they are written: digits with commas, fractions, and words."""

from __future__ import annotations

import re

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_WORDS: dict[str, float] = {
    **{word: float(value) for value, word in enumerate(_SMALL.split(" "))},
    **{
        word: float(value) for value, word in zip(range(20, 100, 10), _TENS.split(" "), strict=True)
    },
    "dozen": 12.0,
    "a": 1.0,
    "an": 1.0,
    "half": 0.5,
}
SCALES: dict[str, float] = {
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "mln": 1e6,
    "billion": 1e9,
    "bn": 1e9,
    "trillion": 1e12,
    "tn": 1e12,
    "lakh": 1e5,
    "crore": 1e7,
}
_NAMED = "|".join([*_SMALL.split(" ")[1:], *_TENS.split(" ")])
DIGITS = r"\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?(?:[ -]\d/\d+)?|\.\d+"
SCALE = r"hundred|thousand|million|mln|billion|bn|trillion|tn|lakh|crore"
SPELLED = (
    rf"(?:(?:{_NAMED}|an?(?= (?:hundred|thousand|million|billion|trillion|dozen)\b))"
    rf"(?:[ -](?:and )?(?:{_NAMED}|hundred|thousand|million|billion|trillion|dozen)\b){{0,5}})"
)
NUMBER = rf"(?:(?:{DIGITS})(?:[ -](?:{SCALE})\b)?|{SPELLED})"
"""A number in digits or words, a scale behind it included, as part of an expression."""
_LONGEST = 100  # nobody writes a number that fills a line, and none may grow beyond a float
_FRACTION = re.compile(r"(?:(?P<whole>\d+)[ -])?(?P<above>\d)/(?P<below>\d+)\Z")


def number(written: str) -> float | None:
    """Return the value of a number in digits or words, or None when it is none."""
    text = written.strip().casefold().replace(",", "")
    if not 0 < len(text) <= _LONGEST:
        return None
    if fraction := _FRACTION.match(text):
        below = int(fraction["below"])
        return int(fraction["whole"] or 0) + int(fraction["above"]) / below if below else None
    total, current, seen = 0.0, 0.0, False
    for word in re.split(r"[\s-]+", text):
        value = _value(word)
        if value is not None:
            current, seen = (current * value if word == "dozen" and seen else current + value), True
        elif word in SCALES and word == "hundred":
            current, seen = (current or 1) * SCALES[word], True
        elif word in SCALES:
            total, current, seen = total + (current or 1) * SCALES[word], 0.0, True
        elif word not in ("and", "of"):
            return None
    return total + current if seen else None


def _value(word: str) -> float | None:
    if word in _WORDS:
        return _WORDS[word]
    try:
        return float(word) if word[:1].isdigit() or word[:1] == "." else None
    except ValueError:
        return None


def shown(value: float) -> str:
    """Return a number without a needless fraction: 7, 2.5."""
    return str(int(value)) if value == int(value) else str(value)
