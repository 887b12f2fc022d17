"""Parts of a percent in words ("two-thirds of one percent"), and ages ("aged 43")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.analysis.numerals import SPELLED, number, spaced
from reader.model import Quantity, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_BELOW = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "eighth": 8,
    "tenth": 10, "hundredth": 100, "thousandth": 1000,
}  # fmt: skip
_PERCENT = re.compile(spaced(r"per ?cent(?P<points>age[ -]points?)?\b"), re.IGNORECASE)
_PART = re.compile(
    spaced(
        rf"\b(?:(?P<above>\d{{1,3}}|an?|one|two|three|four|five|six|seven|eight|nine)[ -])?"
        rf"(?P<below>{'|'.join(_BELOW)})s?(?:[ -]of[ -](?:1|one|an?)|[ -]an?)?[ -]\Z"
    ),
    re.IGNORECASE,
)
_REACH = 40
_AGED = re.compile(
    spaced(
        r"\b(?:aged?|ages|(?:the )?age of) (?:between |from )?"
        rf"(?P<number>\d{{1,3}}|{SPELLED})"
        rf"(?:(?: and | to | ?[-–] ?)(?P<upper>\d{{1,3}}|{SPELLED}))?"
        r"(?! ?(?:%|years? old|percent|per cent|months?|weeks?|days?)|[\w,.]\d|-)\b"
    ),
    re.IGNORECASE,
)
_OLDEST = 125
# "Ada Brook, 43, said": a name of two words, then a number between commas.
_BARE_AGE = re.compile(spaced(r"(?<=[a-z’'-][a-z]), (?P<number>[1-9]\d), (?=[a-z])"))
_NAME_BEFORE = re.compile(spaced(r"\b[A-Z][\w’'.-]* (?:[a-z]{2,3} )?[A-Z][\w’'-]+\Z"))
_LONGEST_NAME = 40


def parts_of_percent(text: str, within: Span) -> Iterator[Quantity]:
    """Yield what is less than a percent and said in words: "half a percentage point"."""
    for percent in _PERCENT.finditer(text, within.start, within.end):
        start = max(within.start, percent.start() - _REACH)
        match = _PART.search(text[start : percent.start()])
        above = number(match["above"] or "one") if match else None
        if match is not None and above is not None:
            unit = "percentage points" if percent["points"] else "%"
            value = above / _BELOW[match["below"].casefold()]
            yield Quantity(Span(start + match.start(), percent.end()), "percent", value, unit)


def ages_given(text: str, within: Span) -> Iterator[Quantity]:
    """Yield ages behind the word: aged 43, between the ages of 5 and 12."""
    aged = "age" in within.of(text).lower()
    for match in _AGED.finditer(text, within.start, within.end) if aged else ():
        value = number(match["number"])
        upper = number(match["upper"]) if match["upper"] else None
        if value is not None and value <= _OLDEST:
            yield Quantity(Span(*match.span()), "quantity", value, "years", upper)
    for match in _BARE_AGE.finditer(text, within.start, within.end):
        before = text[max(within.start, match.start() - _LONGEST_NAME) : match.start()]
        if _NAME_BEFORE.search(before):
            age = Span(*match.span("number"))
            yield Quantity(age, "quantity", float(match["number"]), "years")
