"""Words between marks in a headline that the article quotes again with their speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model import Attribution, Quote
from reader.text import fold_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import Block

_LEAST = 2
_SURE = 0.9


def with_echoes(text: str, quotes: Sequence[Quote], titles: Sequence[Block]) -> list[Quote]:
    """Give the quotations of a headline the speaker of the same words in the article."""
    if not titles:
        return list(quotes)
    body = [
        (_words(text, one), one)
        for one in quotes
        if one.attribution is not None and one.kind != "indirect"
    ]
    return [
        _echo(text, one, body)
        if one.kind != "indirect" and any(one.span in title.span for title in titles)
        else one
        for one in quotes
    ]


def _echo(text: str, quote: Quote, body: Sequence[tuple[str, Quote]]) -> Quote:
    words = _words(text, quote)
    for said, other in body:
        shorter, longer = sorted((words, said), key=len)
        same = len(shorter.split()) >= _LEAST and f" {shorter} " in f" {longer} "
        if other.span.start > quote.span.start and other.attribution is not None and same:
            attribution = other.attribution
            again = Attribution(
                attribution.speaker,
                attribution.mention,
                attribution.cue,
                round(_SURE * attribution.confidence, 2),
                ("the article quotes the same words again", *attribution.reasons),
            )
            return Quote(quote.span, "mixed", quote.group, again)
    return quote


def _words(text: str, quote: Quote) -> str:
    return " ".join(
        fold_text(quote.span.of(text)).replace('"', " ").replace("'", " ").split()
    ).strip(".,!? ")
