"""A line or two of an article around what was looked for."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from reader.model import Snippet, Span
from reader.search.matching import Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import Analysis, Article

_LENGTH = 200
_BEFORE = 60
_GAP = re.compile(r"\s+")
_MORE = "…"


def snippet(query: str, article: Article, analysis: Analysis) -> Snippet:
    """Return one or two lines around the best matches; the article's beginning without any.

    The best place is the one with the most different words of the query, where they stand
    closest together, then the first.
    """
    found = Reading(article, analysis).places_of(query)
    inside = [span for span in found if span in article.body] or list(found)
    window = _window(article, _best(article.text, inside))
    shown = [part for span in found if (part := span.cropped(window))]
    return _on_one_line(article, window, shown)


def _best(text: str, found: Sequence[Span]) -> Span | None:
    """Return the match to begin with."""
    words = [span.of(text).casefold() for span in found]
    best, most, shortest, first = None, 0, 0, 0
    here: Counter[str] = Counter()
    for last, span in enumerate(found):
        here[words[last]] += 1
        # What stands there twice, or too far before, is left behind.
        while first < last and (
            here[words[first]] > 1 or span.end - found[first].start > _LENGTH - _BEFORE
        ):
            here[words[first]] -= 1
            if here[words[first]] <= 0:
                del here[words[first]]
            first += 1
        length = span.end - found[first].start
        if len(here) > most or (len(here) == most > 1 and length < shortest):
            best, most, shortest = found[first], len(here), length
    return best


def _window(article: Article, match: Span | None) -> Span:
    text = article.text
    bounds = article.body.trimmed(text)
    if match is None:
        return Span(bounds.start, _word_edge(text, bounds.start, bounds.end))
    if match not in bounds:
        bounds = Span(0, len(text)).trimmed(text)
    start = max(bounds.start, match.start - _BEFORE)
    if start > bounds.start:
        gap = _GAP.search(text, start, match.start)
        start = gap.end() if gap else match.start
    return Span(start, _word_edge(text, start, bounds.end))


def _word_edge(text: str, start: int, limit: int) -> int:
    end = start + _LENGTH
    if end >= limit:
        return max(start, limit)
    gaps = [gap.start() for gap in _GAP.finditer(text, start + _LENGTH // 2, end)]
    return gaps[-1] if gaps else end


def _on_one_line(article: Article, window: Span, found: Sequence[Span]) -> Snippet:
    """Make every run of white space one space, and move the matches along."""
    text, bounds = article.text, article.body.trimmed(article.text)
    pieces = [_MORE] if window.start > bounds.start and window in bounds else []
    length = sum(map(len, pieces))
    moved: dict[int, int] = {}
    edges = sorted({edge for span in found for edge in span} | {window.start, window.end})
    for edge, after in zip(edges, [*edges[1:], None], strict=True):
        moved[edge] = length
        if after is not None:
            piece = _GAP.sub(" ", text[edge:after])
            pieces.append(piece)
            length += len(piece)
    if window.end < bounds.end:
        pieces.append(_MORE)
    spans = tuple(Span(moved[span.start], moved[span.end]) for span in found)
    return Snippet("".join(pieces), spans)
