"""Numbers as they are written: digits with commas, fractions, words, and vague words."""

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
    "lakhs": 1e5,
    "crore": 1e7,
    "crores": 1e7,
}
_NAMED = "|".join([*_SMALL.split(" ")[1:], *_TENS.split(" ")])
_BIG = "hundred|thousand|million|billion|trillion|dozen"
DIGITS = r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?|\d+(?:\.\d+)?(?:[ -]\d{1,2}/\d{1,2})?|\.\d+"
SCALE = r"hundred|thousand|million|mln|billion|bn|trillion|tn|lakhs?|crores?"
SPELLED = (
    r"(?:(?:half[- ]an?|a quarter of an?|three[- ]quarters of an?)"
    rf"[ -](?:million|billion|trillion|dozen)\b|half[- ]dozen\b"
    rf"|(?:{_NAMED}|an?(?=[ -](?:{_BIG})\b))(?:[ -](?:{_NAMED}|{_BIG})\b| and an? half\b"
    rf"|(?:(?<=hundred)|(?<=thousand)|(?<=illion)) and (?:{_NAMED})\b){{0,6}})"
)
NUMBER = rf"(?:(?:{DIGITS})(?:[ -](?:{SCALE})\b)?|{SPELLED})"
"""A number in digits or words, a scale behind it included, as part of an expression."""
LAST_NUMBERS = rf"{_NAMED}|{_BIG}|{SCALE}|half"
"""What a number that does not end in a digit may end in."""
_MANY = "tens|dozens|scores|hundreds|thousands|millions|billions|trillions|lakhs|crores"
VAGUE_NUMBER = (
    rf"(?:(?:{_MANY})(?:,? (?:of|or|and|if not|or even|or perhaps) (?:{_MANY})){{0,2}}(?: of)?"
    rf"|(?:several|an? few|few|many|an? couple(?: of)?|a number of|untold)"
    rf"(?: (?:tens of |hundreds of )?(?:hundred |thousand )?(?:{_BIG}|lakh|crore))?"
    r"|multi-?(?:million|billion|trillion))"
)
"""Words that count without saying how many: "hundreds of thousands of", "several million"."""
_LONGEST = 100  # nobody writes a number that fills a line, and none may grow beyond a float
_FRACTION = re.compile(r"(?:(?P<whole>\d+)[ -])?(?P<above>\d{1,2})/(?P<below>\d+)\Z")
_DECIMAL_COMMA = re.compile(r"^(\d{1,3}),(\d{1,2})(?![,\d])")
# "Half a million" is half of one, "a million and a half" one and its half.
_PARTS = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        (r"\ban? half\b", "plushalf"),
        (r"\bhalf[\s-]+an?\b", "half"),
        (r"\b(?:an? )?quarter of an?\b", "0.25"),
        (r"\bthree[\s-]+quarters of an?\b", "0.75"),
    )
)


def spaced(pattern: str) -> str:
    """Return an expression whose blanks stand for any white space: lines are broken anywhere."""
    return pattern.replace(" ", r"\s")


def number(written: str) -> float | None:
    """Return the value of a number in digits or words, or None when it is none."""
    text = " ".join(_DECIMAL_COMMA.sub(r"\1.\2", written.casefold()).replace(",", "").split())
    if not 0 < len(text) <= _LONGEST:
        return None
    if fraction := _FRACTION.match(text):
        below = int(fraction["below"])
        return int(fraction["whole"] or 0) + int(fraction["above"]) / below if below else None
    for pattern, put in _PARTS:
        text = pattern.sub(put, text)
    return _sum(re.split(r"[\s-]+", text))


def _sum(words: list[str]) -> float | None:
    total, current, seen, scale = 0.0, 0.0, False, 1.0
    for word in words:
        value = _value(word)
        if value is not None:
            current, seen = (current * value if word == "dozen" and seen else current + value), True
        elif word == "plushalf":
            current, seen = current + (scale / 2 if seen and not current else 0.5), True
        elif word == "hundred":
            current, seen = (current or 1) * SCALES[word], True
        elif word in SCALES:
            scale = SCALES[word]
            total, current, seen = total + (current or 1) * scale, 0.0, True
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
