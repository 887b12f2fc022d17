"""Amounts: money, percentages, ages, what is counted and what is measured."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.analysis.dollars import with_their_dollars
from reader.analysis.numerals import DIGITS, SCALE, SCALES, SPELLED, VAGUE_NUMBER, number, spaced
from reader.analysis.percent_parts import ages_given, parts_of_percent
from reader.analysis.pounds import is_weight
from reader.analysis.signed_sums import signed_sums
from reader.analysis.unit_tails import Tail, plural_at, tail_at
from reader.model import Quantity, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.analysis.document import Document

_FIGURES = (
    rf"(?:{DIGITS})(?:\+|-plus|-odd)?(?:[ -]?(?:{SCALE}|mn)\b|[mk]\b)?|{SPELLED}(?: point [a-z]+)?"
    r"|(?:million|billion|trillion)(?=-[a-z])"
)
_NUMBER = re.compile(
    spaced(
        rf"(?:(?<![\w.,/$€£¥₹%-])|(?<=%[-–]))(?:(?P<vague>{VAGUE_NUMBER})(?!\w)"
        rf"|(?P<number>{_FIGURES})(?:(?P<link> to | and | or | ?[-–—] ?)(?P<upper>{_FIGURES}))?)"
    ),
    re.IGNORECASE,
)
_BETWEEN = re.compile(spaced(r"\bbetween (?:about |around |some )?\Z"), re.IGNORECASE)
_FROM = re.compile(spaced(r"\bfrom (?:about |around |some )?\Z"), re.IGNORECASE)
_REACH = 20
_SHORT_SCALES = {"m": 1e6, "k": 1e3}
# Words that say little by themselves: "several dollars" is a sum, "several people" no number.
_FEW = re.compile(r"(?:several|an?\s(?:few|couple)(?:\sof)?)\Z", re.IGNORECASE)
_SOME = re.compile(r"(?:many|few|a\snumber\sof|untold)\Z", re.IGNORECASE)
_LARGE = 1000.0
# What makes a number worth telling whatever it counts: thousands, by figures or by words.
_MANY = re.compile(
    rf"\d,\d{{3}}\Z|\d[mk]\Z|(?:{SCALE})\Z|(?:sands|lions|crores) of\Z", re.IGNORECASE
)
_FIGURE = re.compile(r"\d")
_PARTED = re.compile(r"\d[.,]\d")
_GROUP = re.compile(r"\d[.,\s]\Z")
_YEAR = re.compile(r"(?:19|20)\d\d")


def find_quantities(document: Document) -> tuple[Quantity, ...]:
    """Return the amounts of an article in text order; no two overlap."""
    found: list[Quantity] = []
    for block in document.blocks:
        for quantity in _of(document.text, block.span):
            if not found or quantity.span.start >= found[-1].span.end:
                found.append(quantity)
    if not document.is_english:
        found = [one for one in found if _is_whole(document.text, one.span)]
    return tuple(with_their_dollars(document.text, found))


def _is_whole(text: str, span: Span) -> bool:
    """Tell a number that is read alike in every language: no comma, full stop or gap is in it.

    "1.500" is a thousand and a half in one language, one and a half in another.
    """
    return not (
        _PARTED.search(text, *span) or _GROUP.search(text, max(0, span.start - 2), span.start)
    )


def _of(text: str, within: Span) -> list[Quantity]:
    found = [*parts_of_percent(text, within), *ages_given(text, within), *_counted(text, within)]
    if _FIGURE.search(text, within.start, within.end):
        found += signed_sums(text, within)
    return sorted(found, key=lambda one: (one.span.start, -len(one.span)))


def _counted(text: str, within: Span) -> Iterator[Quantity]:
    """Yield the amounts that words behind a number make one."""
    at = within.start
    while match := _NUMBER.search(text, at, within.end):
        first = match.end("number") if match["link"] else match.end()
        found: list[Quantity] = []
        if tail := _tail(text, match, within.end):
            found = list(_amounts(text, match, tail))
        elif match["link"] and (tail := tail_at(text, first, within.end)):
            one = _single(text, Span(match.start(), tail.end), match["number"], tail)
            found = [one] if one else []
        at = max([first, *(one.span.end for one in found)])
        yield from found


def _tail(text: str, match: re.Match[str], end: int) -> Tail | None:
    tail = tail_at(text, match.end(), end)
    if tail is None and _MANY.search(match[0]):
        return plural_at(text, match.end(), end)
    return tail


def _amounts(text: str, match: re.Match[str], tail: Tail) -> Iterator[Quantity]:
    span = Span(match.start(), tail.end)
    if match["vague"]:
        if _says_how_many(match["vague"], tail) and not _is_weighed(text, span, tail):
            yield Quantity(span, tail.kind, None, tail.unit)
    elif not match["link"]:
        if one := _single(text, span, match["number"], tail):
            yield one
    else:
        yield from _range(text, match, tail)


def _says_how_many(vague: str, tail: Tail) -> bool:
    """Tell "hundreds of people" and "several dollars" from "several people"."""
    if _FEW.match(vague):
        return tail.kind == "money"
    return not tail.doubtful and _SOME.match(vague) is None


def _single(text: str, span: Span, written: str, tail: Tail) -> Quantity | None:
    value = _value(written)
    if value is None or _is_other(written, value, tail):
        return None
    if _is_weighed(text, span, tail):
        return Quantity(span, "quantity", value, "lb")
    return Quantity(span, tail.kind, value / tail.part, tail.unit)


def _is_weighed(text: str, span: Span, tail: Tail) -> bool:
    return tail.unit == "GBP" and tail.part == 1 and is_weight(text, span)


def _is_other(written: str, value: float, tail: Tail) -> bool:
    """Take "2019 people" for a year and its noun, "10 won" for a number of winners."""
    is_year = _YEAR.fullmatch(written) is not None
    return (tail.kind == "count" and is_year) or (tail.doubtful and (value < _LARGE or is_year))


def _range(text: str, match: re.Match[str], tail: Tail) -> Iterator[Quantity]:
    """Yield a range that shares its unit as one amount, a rise "from 12 to 15 percent" as two."""
    low, upper = _ends(match)
    before = text[max(0, match.start() - _REACH) : match.start()]
    joined = match["link"].strip() != "and" or _BETWEEN.search(before)
    alone = _single(text, Span(match.start("upper"), tail.end), match["upper"], tail)
    year = _YEAR.fullmatch(match["number"]) and not _YEAR.fullmatch(match["upper"])
    if low is None or upper is None or low >= upper or not joined or year or alone is None:
        found = [alone]
    elif _FROM.search(before) and match["link"].strip() == "to":
        found = [_of_end(Span(*match.span("number")), low, alone, tail), alone]
    else:
        whole = _of_end(Span(match.start(), tail.end), low, alone, tail)
        found = [Quantity(whole.span, whole.kind, whole.value, whole.unit, alone.value)]
    yield from filter(None, found)


def _of_end(span: Span, value: float, other: Quantity, tail: Tail) -> Quantity:
    """Return the lower end of a range in the unit of the other."""
    return Quantity(span, other.kind, value / tail.part, other.unit)


def _ends(match: re.Match[str]) -> tuple[float | None, float | None]:
    """Return both ends of a range: the lower one of "10 to 15 million" is in millions too."""
    low, upper = _value(match["number"]), _value(match["upper"])
    scale = SCALES.get(re.split(r"[\s\d-]", match["upper"].casefold())[-1])
    if low is not None and upper is not None and scale and low < min(upper / scale, _LARGE):
        low *= scale
    return low, upper


def _value(written: str) -> float | None:
    """Return the value of "7m" and "two point five" too."""
    written = re.sub(r"\+|-plus|-odd", "", written)
    if written[-1] in "mkMK" and written[:-1].strip()[-1:].isdigit():
        value = number(written[:-1])
        return None if value is None else value * _SHORT_SCALES[written[-1].casefold()]
    whole, _, part = re.sub(r"\s", " ", written.casefold()).partition(" point ")
    whole = re.sub(rf"(?<=\d)(?={SCALE}|mn)", " ", whole).replace(" mn", " million")
    value, tenths = number(whole), number(part) if part else None
    return value if value is None or tenths is None else value + tenths / 10
