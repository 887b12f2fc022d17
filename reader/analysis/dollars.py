"""Whose dollars: a bare "$" is American only where nothing speaks for another country's."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.model import Quantity

_SAID = re.compile(r"US|U\.S\.|American|dlrs")
_MARKED = re.compile(
    r"US\s?\$|\bUSD\b|\b(?:US|U\.S\.|Australian|Canadian)\s[Dd]ollars|\b(?:AU?|CA?|NZ)\$"
)
_OTHER = re.compile(
    r"\b(?:Australia|Canberra|Sydney|Melbourne|New Zealand|Canad|Ottawa|Toronto|Singapore|Hong Kong"
    r"|Taiwan|Namibia|Jamaica|Fiji|Barbad|Trinidad|Zimbabwe)"
)
_AMERICAN = re.compile(
    r"\b(?:U\.S\.|US\b|USA\b|United States|America|Washington|New York|California|Texas)"
)
_DOLLAR = re.compile(r"\$|\bdollars?\b")
_EURO = re.compile(r"€|\beuros?\b")
_ENOUGH = 2


def with_their_dollars(text: str, found: Iterable[Quantity]) -> Iterator[Quantity]:
    """Yield the amounts, bare dollars and cents in the currency that the article speaks of.

    Where it marks American dollars as such, or speaks of another country that has dollars more
    than of America, a bare "$" is one of some dollars: no code is made up for it.
    """
    unit = None
    for one in found:
        if one.kind == "money" and one.unit == "USD" and not _SAID.search(one.span.of(text)):
            unit = unit or _bare(text)
            yield one if unit == "USD" else replace(one, unit=unit)
        else:
            yield one


def _bare(text: str) -> str:
    if not _DOLLAR.search(text):
        return "EUR" if _EURO.search(text) else "USD"
    others = len(_OTHER.findall(text))
    foreign = others >= _ENOUGH and others > len(_AMERICAN.findall(text))
    return "dollars" if foreign or _MARKED.search(text) else "USD"
