"""Sums of money with their sign in front: $5 million, €5-10m, between Rs 2 and 3 crore."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reader.analysis.currencies import any_of, signs
from reader.analysis.numerals import DIGITS, SCALE, SCALES, number, spaced
from reader.model import Quantity, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHORT_SCALES = {"m": 1e6, "k": 1e3, "b": 1e9, "mn": 1e6, "mil": 1e6, "bil": 1e9}
_SCALE = rf"(?i:{SCALE}|mn|mil|bil|[mkb])"
# Thousands are set apart by blanks too: "N$100 000".
_FIGURES = rf"\d{{1,3}}(?: \d{{3}})+(?!\d|,\d)|\d{{1,3}},\d{{1,2}}(?=[ -]?(?:{SCALE})\b)|{DIGITS}"
_END = r"(?![\w/]|[.,]\d)"
_LARGE = 1000.0
_BETWEEN = re.compile(spaced(r"\bbetween \Z"), re.IGNORECASE)
_FROM = re.compile(spaced(r"\bfrom (?:about |around |some )?\Z"), re.IGNORECASE)
_REACH = 20
_RANGE = re.compile(
    spaced(
        rf"(?P<link> to | and | or | ?[-–—] ?)(?P<sign>[^\s\d]{{1,4}} ?)?(?P<number>{_FIGURES})"
        rf"(?:[ -]?(?P<scale>{_SCALE}))?{_END}"
    )
)


@cache
def _sum() -> re.Pattern[str]:
    return re.compile(
        spaced(
            rf"(?<![\w$€£¥₹])(?P<sign>{any_of(signs())}) ?(?P<number>{_FIGURES})\+?"
            rf"(?:[ -]?(?P<scale>{_SCALE}))?{_END}(?: (?i:US dollars|dollars)\b)?"
        )
    )


def signed_sums(text: str, within: Span) -> Iterator[Quantity]:
    """Yield the sums of money whose sign stands before the figures, in text order."""
    for match in _sum().finditer(text, within.start, within.end):
        value = _value(match)
        currency = signs()[re.sub(r"[\s-]", " ", match["sign"])]
        if value is None or (currency.doubtful and not _is_large(match)):
            continue
        low, upper, end = _with_upper(text, match, within.end)
        part, span = currency.part, Span(match.start(), end)
        above = None if upper is None else upper / part
        yield Quantity(span, "money", low / part, currency.unit, above)


def _is_large(match: re.Match[str]) -> bool:
    return bool(match["scale"]) or re.search(r"\d[,\s]\d", match["number"]) is not None


def _value(match: re.Match[str], scale: str | None = None) -> float | None:
    written = re.sub(r"\s(?=\d{3})", "", match["number"])
    value, scale = number(written), scale or match["scale"]
    if value is None or not scale:
        return value
    folded = scale.casefold()
    return value * (SCALES.get(folded) or _SHORT_SCALES[folded])


def _with_upper(text: str, match: re.Match[str], end: int) -> tuple[float, float | None, int]:
    """Return lower and upper end of a sum, and where its words end.

    Two whole sums ("$5 to $7") are two sums: one range are those that share sign or scale. The
    lower end of "$5-10 million" is five million, not five.
    """
    low = _value(match) or 0.0
    above = _RANGE.match(text, match.end(), end)
    upper = _value(above) if above else None
    if above is None or upper is None:
        return low, None, match.end()
    shares = bool(above["scale"] and not match["scale"]) and _plain(above) > low
    own_sign = (above["sign"] or "").strip() == match["sign"]
    if shares and (own_sign or not above["sign"]):
        low = _value(match, above["scale"]) or low
    linked = _links(text, match, above, shares=shares) and (shares or not own_sign)
    if not linked or (above["sign"] and not own_sign) or upper <= low:
        return low, None, match.end()
    return low, upper, above.end()


def _plain(match: re.Match[str]) -> float:
    return number(match["number"]) or 0.0


def _links(text: str, match: re.Match[str], above: re.Match[str], *, shares: bool) -> bool:
    """Tell whether two figures are the ends of one range: "and" needs "between" before it."""
    link, before = above["link"], text[max(0, match.start() - _REACH) : match.start()]
    if link.strip() == "and":
        return _BETWEEN.search(before) is not None
    if len(link) == 1:
        return True
    return bool(above["scale"]) and shares and _FROM.search(before) is None
