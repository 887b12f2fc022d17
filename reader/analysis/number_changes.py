"""Which numbers two versions of an article have in common, and what became of the others."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from reader.model import NumberChange
from reader.text import fold_text, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.analysis.versions import Version
    from reader.model import Quantity, Span, TextChange

_NONE = -1


class _Told(NamedTuple):
    """A number: where it stands, what it says, of which kind it is, and in which change."""

    span: Span
    value: tuple[object, ...]
    kind: str
    change: int


def number_changes(
    before: Version, after: Version, changes: Sequence[TextChange]
) -> Iterator[NumberChange]:
    """Yield the numbers only one version has, in the order of the text.

    Two of a kind stand for each other where the same words were changed. Amounts are compared by
    what they say, and any other number that changed by how it is written.
    """
    reworded = [one for one in changes if one.kind == "changed"]
    olds = _told(before, [part for one in changes for part, _ in one.parts], reworded, 0)
    news = _told(after, [part for one in changes for _, part in one.parts], reworded, 1)
    olds, news = _only_in(olds, news), _only_in(news, olds)
    for old in olds:
        same = (one for one in news if (one.kind, one.change) == (old.kind, old.change))
        new = next(same, None) if old.change != _NONE else None
        if new is not None:
            news.remove(new)
        yield NumberChange(old.span, new.span if new is not None else None)
    yield from (NumberChange(None, one.span) for one in news)


def _told(
    version: Version, parts: Iterable[Span], reworded: Sequence[TextChange], side: int
) -> list[_Told]:
    places = [(one.before, one.after)[side] for one in reworded]
    order = sorted(range(len(places)), key=places.__getitem__)
    ends = [places[number].end for number in order]

    def change_of(span: Span) -> int:
        at = bisect_left(ends, span.end)
        return order[at] if at < len(order) and span in places[order[at]] else _NONE

    body, text = version.article.body, version.article.text
    amounts = [one for one in version.analysis.quantities if one.span in body]
    known = sorted(one.span for one in amounts)
    others = _others(version, sorted(part for part in parts if len(part)), known)
    found = [_Told(one.span, _value(one, text), one.kind, change_of(one.span)) for one in amounts]
    found += [_Told(span, _words(span, text), "", change_of(span)) for span in others]
    return sorted(found)


def _others(version: Version, parts: Sequence[Span], known: Sequence[Span]) -> Iterator[Span]:
    """Yield the numbers among changed words that are no amounts; a date is taken whole."""
    dates = sorted(one.span for one in version.analysis.times)
    told: set[Span] = set()
    for part in parts:
        for token in tokens(version.article.text, part):
            if token.kind != "number" or _around(known, token.span):
                continue
            whole = _around(dates, token.span) or token.span
            if whole not in told:
                told.add(whole)
                yield whole


def _around(spans: Sequence[Span], inner: Span) -> Span | None:
    """Return the last of sorted spans that begins no later and holds another one."""
    at = bisect_right(spans, inner.start, key=_start) - 1
    return spans[at] if at >= 0 and inner in spans[at] else None


def _start(span: Span) -> int:
    return span.start


def _only_in(ones: Sequence[_Told], others: Sequence[_Told]) -> list[_Told]:
    """Return the numbers that stand in one list oftener than in the other, the last of them."""
    spare = Counter(one.value for one in others)
    left = []
    for one in ones:
        if spare[one.value]:
            spare[one.value] -= 1
        else:
            left.append(one)
    return left


def _value(found: Quantity, text: str) -> tuple[object, ...]:
    """Return what an amount is, whatever it is written like; a vague one is its words."""
    if found.value is None:
        return _words(found.span, text)
    return found.kind, found.value, found.upper, found.unit


def _words(span: Span, text: str) -> tuple[object, ...]:
    return (" ".join(fold_text(span.of(text)).split()),)
