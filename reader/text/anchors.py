"""Tie a place to the words there, and find it again when the text was edited a little."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model import Span, TextAnchor

if TYPE_CHECKING:
    from collections.abc import Iterator

_AROUND = 32
_MOST_PLACES = 1000


def anchor_of(text: str, span: Span) -> TextAnchor:
    """Return the anchor of a place."""
    return TextAnchor(
        exact=span.of(text),
        prefix=text[max(0, span.start - _AROUND) : span.start],
        suffix=text[span.end : span.end + _AROUND],
        start=span.start,
    )


def find_anchor(text: str, anchor: TextAnchor) -> Span | None:
    """Return where an anchor's words stand; None rather than a place that may be another one.

    That is where they stood, if the words around are the same on a side; or else the only
    place with the same words around it on both sides, or failing that on one.
    """
    if not anchor.exact:
        return None
    here = Span(anchor.start, anchor.start + len(anchor.exact))
    if here.of(text) == anchor.exact and any(_same_around(text, here, anchor)):
        return here
    places = [(span, _same_around(text, span, anchor)) for span in _places(text, anchor.exact)]
    for enough in (all, any):
        found = [span for span, same in places if enough(same)]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def _same_around(text: str, span: Span, anchor: TextAnchor) -> tuple[bool, bool]:
    before = text[max(0, span.start - len(anchor.prefix)) : span.start]
    behind = text[span.end : span.end + len(anchor.suffix)]
    return before == anchor.prefix, behind == anchor.suffix


def _places(text: str, words: str) -> Iterator[Span]:
    """Yield where words stand; of too many none is the one that is meant."""
    start = text.find(words)
    for _ in range(_MOST_PLACES):
        if start < 0:
            return
        yield Span(start, start + len(words))
        start = text.find(words, start + 1)
