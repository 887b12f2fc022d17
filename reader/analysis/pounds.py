"""Pounds: money or weight."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.analysis.numerals import spaced

if TYPE_CHECKING:
    from reader.model import Span

_BEFORE = re.compile(
    spaced(
        r"\b(?:weigh(?:s|ed|ing)?|weights?|lost|lose|losing|gained|heavier|lighter)\b[^.]{0,30}\Z"
    ),
    re.IGNORECASE,
)
_BEHIND = re.compile(
    spaced(
        r" (?:of (?!(?:public|taxpayers?|government|aid|damage|debts?|investment|savings|money|cash"
        r"|funding|it|that|this|their|his|her|its|our|your|my|the|extra|new)\b)[a-z]|per square"
        r"|heavier|lighter|overweight|sweet|ground|fresh|lean|boneless)"
    )
)
_ADJECTIVE = re.compile(r"(?i:-pound)\Z")
_PRICED = re.compile(
    spaced(
        r" (?:fine|prize|note|ticket|bill|loan|fee|deal|grant|reward|bet|bonus|budget|debt|gift)"
    )
)
_OTHERWISE = re.compile(r"\s\([$€£]")
_STERLING = re.compile(r"£|\bsterling\b|\bpence\b")
_KITCHEN = re.compile(spaced(r"\b(?:ounces?|tablespoons?|teaspoons?|lbs?|kilos?)\b|\$\d"))
_REACH = 40


def is_weight(text: str, amount: Span) -> bool:
    """Tell whether an amount of pounds is one of weight, by what stands around it.

    Where nothing near by tells, the article does: it writes £, or dollars and ounces.
    """
    if _BEFORE.search(text[max(0, amount.start - _REACH) : amount.start]):
        return True
    behind = text[amount.end : amount.end + _REACH]
    if _OTHERWISE.match(behind):
        return False
    if _ADJECTIVE.search(amount.of(text)):
        return _PRICED.match(behind) is None and "illion" not in amount.of(text)
    if _BEHIND.match(behind):
        return True
    scaled = re.search(r"illion|thousand", amount.of(text), re.IGNORECASE)
    return not scaled and _STERLING.search(text) is None and _KITCHEN.search(text) is not None
