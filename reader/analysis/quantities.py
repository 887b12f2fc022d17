"""Amounts: money, percentages, what is counted and what is measured."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reader.analysis.numerals import DIGITS, SCALE, SCALES, SPELLED, number
from reader.model import Quantity, Span
from reader.resources import lexicon_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reader.analysis.document import Document
    from reader.model import QuantityKind

_FREE = r"(?<![\w.,/$€£¥₹-])"
_SIGNS = {
    "$": "USD", "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD",
    "HK$": "HKD", "S$": "SGD", "NT$": "TWD", "R$": "BRL", "€": "EUR", "£": "GBP", "¥": "JPY",
    "₹": "INR", "₦": "NGN", "₱": "PHP", "₽": "RUB", "₩": "KRW", "₪": "ILS", "₺": "TRY", "₴": "UAH",
    "Rs": "INR", "Rs.": "INR", "GH¢": "GHS", "GH₵": "GHS", "N$": "NAD", "J$": "JMD", "RM": "MYR",
    "N": "NGN", "Tk": "BDT", "Tk.": "BDT", "Ksh": "KES", "KSh": "KES", "Ush": "UGX", "USh": "UGX",
    "Tsh": "TZS", "TSh": "TZS", "COP$": "COP", "Rp": "IDR",
}  # fmt: skip
_CODES = (
    "USD|EUR|GBP|JPY|INR|CNY|CHF|CAD|AUD|NZD|KES|NGN|ZAR|GHS|UGX|TZS|PKR|BDT|LKR|PHP|IDR|MYR|SGD"
    "|HKD|KRW|RUB|TRY|BRL|MXN|SEK|NOK|DKK|PLN|CZK|HUF|UAH|AED|SAR|EGP|ILS|QAR|KWD|THB|VND|RMB"
)
_NUMBER = rf"(?:{DIGITS})(?:[ -]?(?:{SCALE})\b|[mk]\b)?(?![\w/])|{SPELLED}"
# A lone N is naira only before a sum: "N7.2 billion" and "N50,000", but never "N95".
_NAIRA = r"N(?=\d{1,3}(?:\.\d{1,2})? ?(?:million|billion|trillion|bn|m)\b|\d{1,3},\d{3})"
_SIGNED = re.compile(
    rf"(?<![\w$€£])(?P<sign>(?:US|AU?|CA?|NZ|HK|S|NT|R|N|J|COP)?\$|[€£¥₹₦₱₽₩₪₺₴]|GH[¢₵]"
    rf"|(?:Rs|Tk)\.?|RM|Rp|[KUT][Ss]h|{_NAIRA}|(?:{_CODES})) ?"
    rf"(?P<number>(?:{DIGITS}))(?:[ -]?(?P<scale>(?:{SCALE}|lakhs|crores|mn|Mil|m|k|b|M|K|B)))?"
    rf"(?![\w/]|\.\d)(?: (?P<noun>US dollars|dollars))?"
)
_SHORT_SCALES = {
    "m": 1e6, "k": 1e3, "b": 1e9, "mn": 1e6, "mil": 1e6, "lakhs": 1e5, "crores": 1e7,
}  # fmt: skip
# The lower end of "$5-10 million" is five million, not five.
_SHARED_SCALE = re.compile(rf"[-–](?:{DIGITS})[ -]?(?P<scale>{SCALE})\b")
_PERCENT = re.compile(
    rf"{_FREE}(?P<number>(?:{DIGITS})|{SPELLED}(?: point (?:[a-z]+))?|half an?|one-half of one)"
    r"(?: ?%|[ -](?:percent|per cent|pct)\b(?:age points?)?|(?: |-)percentage points?\b)",
    re.IGNORECASE,
)


@cache
def _nouns() -> Mapping[str, tuple[QuantityKind, str]]:
    """Return the listed nouns: what each measures or counts, and in which unit."""
    kinds: dict[str, QuantityKind] = {"money": "money", "unit": "quantity", "count": "count"}
    table: dict[str, tuple[QuantityKind, str]] = {}
    for line in lexicon_lines("units"):
        kind, unit, *spellings = (part.strip() for part in line.split("|"))
        for spelling in spellings:
            table[spelling.casefold()] = (kinds[kind], unit)
    return table


@cache
def _counted() -> re.Pattern[str]:
    nouns = "|".join(sorted(map(re.escape, _nouns()), key=len, reverse=True))
    return re.compile(
        rf"{_FREE}(?P<number>{_NUMBER})[ -](?:(?:new|more|other|local|foreign|armed|young)[ ])?"
        rf"(?P<noun>{nouns})(?![\w])",
        re.IGNORECASE,
    )


def find_quantities(document: Document) -> tuple[Quantity, ...]:
    """Return the amounts of an article in text order; no two overlap."""
    found: list[Quantity] = []
    for block in document.blocks:
        for quantity in _of(document.text, block.span):
            if not found or quantity.span.start >= found[-1].span.end:
                found.append(quantity)
    return tuple(found)


def _of(text: str, within: Span) -> list[Quantity]:
    found = [*_money(text, within), *_percent(text, within), *_things(text, within)]
    return sorted(found, key=lambda one: (one.span.start, -len(one.span)))


def _money(text: str, within: Span) -> Iterator[Quantity]:
    for match in _SIGNED.finditer(text, within.start, within.end):
        value = number(match["number"])
        if value is None:
            continue
        shared = None if match["scale"] else _SHARED_SCALE.match(text, match.end(), within.end)
        if scale := match["scale"] or (shared and shared["scale"]):
            folded = scale.casefold()
            value *= SCALES.get(folded) or _SHORT_SCALES[folded]
        sign = match["sign"]
        unit = "CNY" if sign == "RMB" else _SIGNS.get(sign, sign)
        yield Quantity(Span(*match.span()), "money", value, unit)


def _percent(text: str, within: Span) -> Iterator[Quantity]:
    for match in _PERCENT.finditer(text, within.start, within.end):
        written = match["number"]
        folded = written.casefold()
        value = 0.5 if "half" in folded else _with_point(folded)
        if value is not None:
            yield Quantity(Span(*match.span()), "percent", value, "%")


def _with_point(written: str) -> float | None:
    """Return the value of "two point five" too."""
    whole, _, part = written.partition(" point ")
    value, tenths = number(whole), number(part) if part else None
    return value if value is None or tenths is None else value + tenths / 10


def _things(text: str, within: Span) -> Iterator[Quantity]:
    for match in _counted().finditer(text, within.start, within.end):
        kind, unit = _nouns()[match["noun"].casefold()]
        value = _scaled(match["number"])
        if value is None or (kind == "count" and _is_year(match["number"])):
            continue
        if unit in ("US cents", "cents"):
            value, unit = value / 100, "USD"
        yield Quantity(Span(*match.span()), kind, value, unit)


def _scaled(written: str) -> float | None:
    if written[-1] in "mkMK" and written[:-1].strip()[-1:].isdigit():
        value = number(written[:-1])
        return None if value is None else value * _SHORT_SCALES[written[-1].casefold()]
    return number(re.sub(rf"(?<=\d)(?={SCALE})", " ", written.casefold()))


def _is_year(written: str) -> bool:
    """Take "2019 people" for a year and its noun, not for an amount."""
    return re.fullmatch(r"(?:19|20)\d\d", written) is not None
