"""What stands behind a number and says what it is a number of: percent, a currency, people."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.currencies import CODES, any_of, key, nouns
from reader.analysis.numerals import spaced
from reader.resources import lexicon, lexicon_lines

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.model import QuantityKind


class Tail(NamedTuple):
    """What a number is of, and where the words that say so end; a cent is `part` 100 of its unit.

    A `doubtful` unit has another meaning too and is believed beside a large number.
    """

    kind: QuantityKind
    unit: str
    end: int
    part: float = 1.0
    doubtful: bool = False


_PERCENT = re.compile(
    spaced(
        r" ?%(?P<points> ?points?\b)?(?!\w)|[ -]?(?:pct|pc)\b"
        r"|[ -](?:percent|per cent|per-cent)(?P<ages>(?:age)?[ -]points?)?\b"
        r"|[ -]percentage[ -](?P<point>points?)\b"
        r"|[ -](?P<basis>basis[ -]points?)\b"
    ),
    re.IGNORECASE,
)
_AGE = re.compile(
    spaced(
        r"(?:[ -](?P<unit>year|month|week|day)s?[- ]olds?\b|[ -](?P<of>year|month)s? of age\b)"
        r"|-year-olds?\b"
    ),
    re.IGNORECASE,
)
_SIGN = re.compile(r"\s?(?P<sign>[€¢£₽]|Rs\b)(?![\w])|\s?(?P<code>" + CODES + r")\b")
_SIGN_UNITS = {
    "€": ("EUR", 1.0),
    "¢": ("USD", 100.0),
    "£": ("GBP", 1.0),
    "₽": ("RUB", 1.0),
    "Rs": ("INR", 1.0),
}
_PLURAL = re.compile(spaced(r" (?:(?P<before>[A-Za-z][a-z-]+) )?(?P<noun>[a-z]{2,}s)(?![\w'’])"))
_VERBS = ("ed", "ing", "ly")
_BETWEEN = (
    r"(?:(?:new|more|additional|extra|other|local|foreign|armed|young|full-time|part-time|Canadian"
    r"|Australian|US|U\.S\.|American|square|cubic) )?"
)


@cache
def _things() -> Mapping[str, tuple[QuantityKind, str]]:
    """Return the listed nouns: what each measures or counts, and in which unit."""
    kinds: dict[str, QuantityKind] = {"unit": "quantity", "count": "count"}
    table: dict[str, tuple[QuantityKind, str]] = {}
    for line in lexicon_lines("units"):
        kind, unit, *spellings = (part.strip() for part in line.split("|"))
        for spelling in spellings:
            table[key(spelling)] = (kinds[kind], unit)
    return table


@cache
def _noun() -> re.Pattern[str]:
    known = any_of({**nouns(), **_things()})
    return re.compile(
        spaced(rf"[ -]{_BETWEEN}(?P<noun>{known})(?![\w]|-[a-z]|['’]s? (?=n))"), re.IGNORECASE
    )


def tail_at(text: str, start: int, end: int) -> Tail | None:
    """Return what the number that ends at `start` is of; None when nothing there says so."""
    return (
        _percent(text, start, end)
        or _age(text, start, end)
        or _signed(text, start, end)
        or _named(text, start, end)
    )


def plural_at(text: str, start: int, end: int) -> Tail | None:
    """Return the plural behind a large number as what it counts: 200,000 young trees."""
    match = _PLURAL.match(text, start, end)
    words = match.groups(default="") if match else ()
    if match is None or any(word.casefold() in _uncounted() for word in words):
        return None
    if words[0].endswith(_VERBS) or match["noun"].endswith("ss"):
        return None
    return Tail("count", match["noun"], match.end())


@cache
def _uncounted() -> frozenset[str]:
    return frozenset(word for line in lexicon("uncounted_words") for word in line.split())


def _percent(text: str, start: int, end: int) -> Tail | None:
    match = _PERCENT.match(text, start, end)
    if match is None:
        return None
    if match["basis"]:
        return Tail("percent", "basis points", match.end())
    points = match["points"] or match["ages"] or match["point"]
    return Tail("percent", "percentage points" if points else "%", match.end())


def _age(text: str, start: int, end: int) -> Tail | None:
    match = _AGE.match(text, start, end)
    if match is None:
        return None
    unit = (match["unit"] or match["of"] or "year").casefold()
    return Tail("quantity", f"{unit}s", match.end())


def _signed(text: str, start: int, end: int) -> Tail | None:
    match = _SIGN.match(text, start, end)
    if match is None:
        return None
    if code := match["code"]:
        return Tail("money", "CNY" if code == "RMB" else code, match.end())
    unit, part = _SIGN_UNITS[match["sign"]]
    return Tail("money", unit, match.end(), part)


def _named(text: str, start: int, end: int) -> Tail | None:
    match = _noun().match(text, start, end)
    if match is None:
        return None
    noun = key(match["noun"])
    if currency := nouns().get(noun):
        unit, part, doubtful = currency
        return Tail("money", unit, match.end(), part, doubtful)
    kind, unit = _things()[noun]
    return Tail(kind, unit, match.end())
