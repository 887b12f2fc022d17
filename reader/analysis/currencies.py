"""Currencies: the signs before a sum and the nouns behind one, from the lexicon."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reader.resources import lexicon_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

CODES = (
    "USD|EUR|GBP|JPY|INR|CNY|CHF|CAD|AUD|NZD|KES|NGN|ZAR|GHS|UGX|TZS|PKR|BDT|LKR|PHP|IDR|MYR|SGD"
    "|HKD|KRW|RUB|TRY|BRL|MXN|SEK|NOK|DKK|PLN|CZK|HUF|UAH|AED|SAR|EGP|ILS|QAR|KWD|THB|VND|RMB"
    "|MNT|CUP|NAD|BWP|ZMW|RWF|ETB|NPR|MVR|FJD|PGK|TTD|JMD|ARS|CLP|BND|PEN|DZD|TND|JOD|LBP|IQD"
    "|IRR|OMR|BHD|TWD|KZT|UZS|AMD|AZN|ISK|RON|BGN|RSD"
)
"""Currency codes as they are written beside sums, as part of a regular expression."""
_DOUBTED = "~"


class Currency(NamedTuple):
    """What a sign or noun stands for; a cent is `part` 100 of its `unit`.

    A `doubtful` one has another meaning too.
    """

    unit: str
    part: float = 1.0
    doubtful: bool = False


def _table(column: int) -> Iterator[tuple[str, Currency]]:
    for line in lexicon_lines("currencies"):
        columns = [cell.strip() for cell in line.split("|")]
        unit, _, part = columns[0].partition("/")
        for written in filter(None, (one.strip() for one in columns[column].split(","))):
            doubtful = written.endswith(_DOUBTED)
            yield written.rstrip(_DOUBTED), Currency(unit, float(part or 1), doubtful)


@cache
def signs() -> Mapping[str, Currency]:
    """Return what each sign or code before a sum stands for, in its exact spelling."""
    codes = {code: Currency(code) for code in CODES.split("|")}
    return {**codes, "RMB": Currency("CNY"), **dict(_table(1))}


@cache
def nouns() -> Mapping[str, Currency]:
    """Return what each noun behind a sum stands for, in small letters."""
    return {key(written): currency for written, currency in _table(2)}


def key(written: str) -> str:
    """Return a noun as the tables have it, whatever joins its words: US-dollars, US dollars."""
    return " ".join(re.split(r"[\s-]+", written.casefold()))


def any_of(words: Mapping[str, object]) -> str:
    """Return an expression for any of these, the longest first."""
    return "|".join(map(_escaped, sorted(words, key=len, reverse=True)))


def _escaped(word: str) -> str:
    return re.escape(word).replace(r"\ ", r"[\s-]")
