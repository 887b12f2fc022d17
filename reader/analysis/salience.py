"""Rank what an article names by how much the article is about it.

News says first what it is about: being in the title, early in it and early in the first
paragraph count as much, each, as how often something is referred to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.datelines import behind_dateline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.document import Document
    from reader.model import Mention, Span

_SHARE = 0.25
_OFTEN = 3
_SHORTEST_LEAD = 60
"""A first paragraph of fewer characters is a dateline, a byline or a credit."""


class Salience:
    """Ranks the names of one article; `most` is how often anything is referred to."""

    def __init__(self, document: Document, most: int) -> None:
        self._text = document.text
        self._most = max(1, most)
        self._title = document.article.title_span
        self._lead = _lead(document)

    def of(self, mentions: Sequence[Mention]) -> float:
        """Return from 0 to 1 how salient something with these mentions, in text order, is."""
        in_title = self._earliness(mentions, self._title)
        if self._title is not None and mentions[-1].span.start < self._title.end:
            in_title = 0.0  # a heading's capitals make names of other words
        # Whoever is named in passing is not what the first paragraph is about.
        taken_up = min(1.0, len(mentions) / min(_OFTEN, self._most))
        return round(
            _SHARE * min(1.0, len(mentions) / self._most)
            + _SHARE * (in_title > 0)
            + _SHARE * in_title
            + _SHARE * self._earliness(mentions, self._lead) * taken_up,
            3,
        )

    def _earliness(self, mentions: Sequence[Mention], within: Span | None) -> float:
        """Return 1 for a name that opens a stretch of text, less for later ones, 0 for none.

        What stands in brackets there is a news agency or another short form.
        """
        for mention in mentions if within else ():
            start = mention.span.start
            if within is None or start >= within.end:
                break
            if mention.span in within and self._text[start - 1 : start] != "(":
                return 1 - (start - within.start) / len(within)
        return 0.0


def _lead(document: Document) -> Span | None:
    """Return the first paragraph of the body that is one, its dateline left out."""
    start = document.article.body.start
    return next(
        (
            behind_dateline(document.text, block.span)
            for block in document.blocks
            if block.span.start >= start
            and block.kind == "paragraph"
            and len(block.span) >= _SHORTEST_LEAD
        ),
        None,
    )
