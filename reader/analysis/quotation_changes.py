"""Which quotations two versions of an article have in common, and what happened to the others."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from reader.model import QuotationChange, Span
from reader.text import fold_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.versions import Version
    from reader.model import Quote, TextChange

_ALIKE = 0.6
"""Quotations with six in ten of their words in common are one that was changed."""
_MUCH = 0.4
_MOST_TRIED = 40_000
"""So many pairs are looked at; in longer articles, quotations in other words are two."""


class _Said(NamedTuple):
    """A whole quotation: its parts, its words as they are compared, and who said it.

    `differs`: some of it stands in what was changed.
    """

    parts: tuple[Span, ...]
    words: tuple[str, ...]
    speaker: str | None
    differs: bool


def quotation_changes(
    before: Version, after: Version, changes: Sequence[TextChange]
) -> Iterator[QuotationChange]:
    """Yield what happened to each quotation that is not as it was, in the order of the text.

    `changes` are those of the text: words that are as they were are no quotation added or removed,
    even where only one version is told apart into who said what.
    """
    there = [part for one in changes if one.kind != "moved" for part in one.parts]
    olds = _said(before, sorted(part for part, _ in there))
    news = _said(after, sorted(part for _, part in there))
    pairs = _same_words(olds, news)
    pairs |= _alike(olds, news, pairs)
    taken = set(pairs.values())
    for at, old in enumerate(olds):
        new = news[pairs[at]] if at in pairs else None
        change = _change(old, new)
        if change and (new or old.differs):
            yield change
    for at, new in enumerate(news):
        if at not in taken and new.differs:
            yield QuotationChange("added", (), new.parts, None, new.speaker)


def _differs(quote: Sequence[Quote], parts: Sequence[Span]) -> bool:
    """Tell whether the words of a quotation are among those that differ.

    One with marks differs as soon as any of it does, or has words put in; of reported words much
    has to.
    """
    length = whole = 0
    for span in (part.span for part in quote):
        first = bisect_left(parts, span.start, key=_end)
        last = bisect_left(parts, Span(span.end, span.end))
        inside = (span.cropped(one) for one in parts[first:last])
        length += sum(len(one) for one in inside if one is not None)
        length += sum(span.start < one.start == one.end < span.end for one in parts[first:last])
        whole += len(span)
    return length > (_MUCH * whole if quote[0].kind == "indirect" else 0)


def _end(part: Span) -> int:
    return part.end


def _said(version: Version, different: Sequence[Span]) -> list[_Said]:
    groups: dict[int, list[Quote]] = {}
    for quote in version.analysis.speech:
        groups.setdefault(quote.group, []).append(quote)
    text = version.article.text
    return [
        _Said(
            tuple(part.span for part in parts),
            tuple(word for part in parts for word in _words(part.span.of(text))),
            parts[0].speaker.name if parts[0].speaker else None,
            _differs(parts, different),
        )
        for parts in groups.values()
    ]


def _words(said: str) -> list[str]:
    """Return the words that were said, without any marks."""
    return "".join(char if char.isalnum() else " " for char in fold_text(said)).split()


def _same_words(olds: list[_Said], news: list[_Said]) -> dict[int, int]:
    """Return which quotations say the same, by number.

    Of several, those of one speaker first, and those whose sentence is as it was.
    """
    found: dict[int, int] = {}
    places: dict[tuple[str, ...], list[int]] = {}
    for at in sorted(range(len(news)), key=lambda at: news[at].differs):
        places.setdefault(news[at].words, []).append(at)
    order = sorted(range(len(olds)), key=lambda at: olds[at].differs)
    for strict in (True, False):
        for at in order:
            left = places.get(olds[at].words, []) if at not in found else []
            same = (one for one in left if not strict or _is_same_name(olds[at], news[one]))
            one = next(same, None)
            if one is not None:
                left.remove(one)
                found[at] = one
    return found


def _is_same_name(one: _Said, other: _Said) -> bool:
    """Tell whether two names may be of one speaker: "Brook" and "Ada Brook" are."""
    if one.speaker is None or other.speaker is None:
        return one.speaker is other.speaker
    words, others = set(_words(one.speaker)), set(_words(other.speaker))
    return words <= others or others <= words


def _alike(olds: list[_Said], news: list[_Said], known: dict[int, int]) -> dict[int, int]:
    """Return which of the others are one in other words: the most alike first."""
    taken = set(known.values())
    left = [(at, Counter(old.words)) for at, old in enumerate(olds) if at not in known]
    there = [(at, Counter(new.words)) for at, new in enumerate(news) if at not in taken]
    if len(left) * len(there) > _MOST_TRIED:
        return {}
    likeness = sorted(
        ((_share(old, new), -at, -to) for at, old in left for to, new in there), reverse=True
    )
    found: dict[int, int] = {}
    for share, at, to in likeness:
        if share < _ALIKE:
            break
        if -at not in found and -to not in found.values():
            found[-at] = -to
    return found


def _share(one: Counter[str], other: Counter[str]) -> float:
    """Return the share of the words of both that they have in common (Dice)."""
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 0.0


def _change(old: _Said, new: _Said | None) -> QuotationChange | None:
    if new is None:
        return QuotationChange("removed", old.parts, (), old.speaker, None)
    if old.words != new.words:
        return QuotationChange("reworded", old.parts, new.parts, old.speaker, new.speaker)
    if _is_same_name(old, new):
        return None
    return QuotationChange("reattributed", old.parts, new.parts, old.speaker, new.speaker)
