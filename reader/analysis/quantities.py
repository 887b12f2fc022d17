"""Amounts: money, shares of a hundred, and what the text counts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.analysis.number_words import DIGITS, NUMBER, SPELT, number_value
from reader.model import Quantity, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.document import Document
    from reader.model import QuantityKind, TimeExpression

_SYMBOLS = {
    "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD",
    "HK$": "HKD", "S$": "SGD", "R$": "BRL", "Rs": "INR", "$": "USD", "£": "GBP", "€": "EUR",
    "¥": "JPY", "₹": "INR", "₦": "NGN", "₽": "RUB", "₩": "KRW", "₱": "PHP", "₺": "TRY",
    "₪": "ILS", "₴": "UAH",
    "USD": "USD", "EUR": "EUR", "GBP": "GBP", "CHF": "CHF", "Rs.": "INR", "AUD": "AUD",
    "CAD": "CAD", "KSh": "KES", "Ksh": "KES", "Sh": "KES", "RM": "MYR", "Rp": "IDR",
    "JPY": "JPY", "INR": "INR", "DM": "DEM",
}  # fmt: skip
_NAMES = {
    "dollar": "USD", "euro": "EUR", "pound": "GBP", "pound sterling": "GBP", "yen": "JPY",
    "yuan": "CNY", "renminbi": "CNY", "rupee": "INR", "rouble": "RUB", "ruble": "RUB",
    "franc": "CHF", "swiss franc": "CHF", "mark": "DEM", "deutsche mark": "DEM", "lira": "ITL",
    "peso": "MXN", "krone": "DKK", "krona": "SEK", "rand": "ZAR", "naira": "NGN", "won": "KRW",
    "real": "BRL", "riyal": "SAR", "dinar": "KWD", "dirham": "AED", "shilling": "KES",
    "rupiah": "IDR", "ringgit": "MYR", "baht": "THB", "shekel": "ILS", "hryvnia": "UAH",
    "zloty": "PLN", "forint": "HUF", "cedi": "GHS", "birr": "ETB", "taka": "BDT", "dong": "VND",
}  # fmt: skip
_NATIONS = {
    "us": "USD", "u.s.": "USD", "american": "USD", "australian": "AUD", "canadian": "CAD",
    "new zealand": "NZD", "hong kong": "HKD", "singapore": "SGD", "jamaican": "JMD",
}  # fmt: skip
_SCALE = r"(?:[ -]?(?:hundred|thousand|million|billion|trillion|mn|bn|tn|m|k)\b)?"
_SIGN = "|".join(re.escape(sign) for sign in sorted(_SYMBOLS, key=len, reverse=True))
_CURRENCY = "|".join(sorted(_NAMES, key=len, reverse=True))
_MONEY = (
    re.compile(rf"(?<![\w$£€])(?P<sign>{_SIGN}) ?(?P<number>(?:{DIGITS}){_SCALE})"),
    re.compile(
        rf"(?<![\w.,$£€-])(?P<number>{NUMBER})[ -](?:(?P<nation>U\.S\.|US|American|Australian"
        rf"|Canadian|New Zealand|Hong Kong|Singapore|Jamaican) )?(?P<name>{_CURRENCY})s?\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"(?<![\w.,$£€-])(?P<number>(?:{DIGITS}){_SCALE}) ?(?P<sign>€|£|¥|₹|USD|EUR|GBP|CHF)(?!\w)"
    ),
    re.compile(rf"(?<![\w.,$£€-])(?P<number>{NUMBER}) (?P<cents>cents|pence)\b", re.IGNORECASE),
)
_PERCENT = re.compile(
    rf"(?<![\w.,$£€])(?P<number>-?(?:{DIGITS})|{SPELT})"
    r"(?: ?%|[- ]per ?cent\b|[- ]percentage[- ]points?\b)",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    rf"(?<![\w.,$£€/:-])(?P<number>(?:{DIGITS})(?: (?:hundred|thousand|million|billion))?|{SPELT})"
    r" (?:[a-z]{3,14} ){0,2}?(?P<unit>[a-z]{2,16}(?<!s)s|people|men|women|children|staff)\b"
)
_NOT_COUNTED = frozenset(
    ["years", "months", "weeks", "days", "hours", "minutes", "seconds", "decades", "quarters", "centuries", "times", "is", "was", "has", "this", "does", "its", "his", "us", "as", "yes", "always", "across", "perhaps", "points", "percent", "cents", "plus", "says", "seats", "thus", "previous", "various", "numerous", "series", "means", "goes", "dollars", "pounds", "euros", "miles"]
)
_MEASURES = frozenset(
    ["miles", "kilometres", "kilometers", "metres", "meters", "feet", "inches", "acres", "hectares", "tonnes", "tons", "pounds", "kilograms", "litres", "liters", "gallons", "degrees", "megawatts", "gigawatts", "barrels", "bushels", "yards", "knots"]
)
_FEWEST = 2


def find_quantities(document: Document, times: Sequence[TimeExpression]) -> tuple[Quantity, ...]:
    """Return every amount of a document in text order; none overlaps another or a time."""
    found: list[Quantity] = []
    taken = bytearray(len(document.text))
    for block in document.blocks:
        for quantity in _in_block(document.text, block.span):
            start, end = quantity.span
            if not any(taken[start:end]) and not _is_time(quantity, times):
                taken[start:end] = b"\1" * (end - start)
                found.append(quantity)
    return tuple(sorted(found, key=lambda one: one.span))


def _is_time(quantity: Quantity, times: Sequence[TimeExpression]) -> bool:
    if quantity.kind in ("money", "percent"):
        return False
    return any(one.span.overlaps(quantity.span) for one in times)


def _in_block(text: str, span: Span) -> Iterator[Quantity]:
    for pattern in _MONEY:
        for match in pattern.finditer(text, span.start, span.end):
            if (value := _amount(match["number"])) is not None:
                cents = "cents" in match.groupdict()
                yield _quantity(match, "money", value / 100 if cents else value, _currency(match))
    for match in _PERCENT.finditer(text, span.start, span.end):
        if (value := _amount(match["number"])) is not None:
            yield _quantity(match, "percent", value, "%")
    yield from _counted(text, span)


def _counted(text: str, span: Span) -> Iterator[Quantity]:
    for match in _COUNTED.finditer(text, span.start, span.end):
        value, unit = _amount(match["number"]), match["unit"]
        measured = unit in _MEASURES
        if value is None or value < _FEWEST or (unit in _NOT_COUNTED and not measured):
            continue
        kind: QuantityKind = "quantity" if measured else "count"
        yield _quantity(match, kind, value, match[0][len(match["number"]) :].strip())


def _quantity(match: re.Match[str], kind: QuantityKind, value: float, unit: str | None) -> Quantity:
    return Quantity(Span(match.start(), match.end()), kind, value, unit)


def _amount(words: str) -> float | None:
    """Return "3.5 million", "3.5m" or "-2" as a number."""
    parted = re.sub(r"(?<=\d)(?=[a-z])", " ", words.casefold().lstrip("-"))
    value = number_value(parted)
    return -value if value is not None and words.startswith("-") else value


def _currency(match: re.Match[str]) -> str | None:
    """Return the ISO 4217 code; None where the name alone does not tell (cents)."""
    parts = match.groupdict()
    if sign := parts.get("sign"):
        return _SYMBOLS[sign]
    if nation := parts.get("nation"):
        return _NATIONS.get(nation.casefold())
    name = parts.get("name")
    return _NAMES.get(name.casefold()) if name else None
