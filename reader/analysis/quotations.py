"""Find every quotation of an article and say whose words it is.

Marks are paired, the words around them are read for reports ("Ortiz said"), each quotation
is given the report that governs it, and the source is resolved to the fullest name.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.analysis.attribution import attribute
from reader.analysis.attribution_reasons import attribution_of
from reader.analysis.headlines import with_echoes
from reader.analysis.narration import heading_paragraphs
from reader.analysis.quote_kinds import kind_of
from reader.analysis.story import Story
from reader.analysis.unmarked import (
    quotations_set_apart,
    transcript_turns,
    unmarked_quotations,
)
from reader.model import Quote

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.analysis.document import Document
    from reader.analysis.quote_marks import Marked
    from reader.analysis.scene import Scene
    from reader.model import Entity, Span

__all__ = ["find_quotations"]

_NOBODIES = frozenset({"you", "your", "one", "this", "that"})


def find_quotations(
    document: Document,
    people: Sequence[Entity],
    organisations: Sequence[Entity],
    story: Story | None = None,
) -> tuple[Quote, ...]:
    """Return the quotations, scare quotes and titles of a document in text order.

    The parts of an interrupted quotation share a group. No two quotes overlap. `story` is the
    document's narration where it has been read already.
    """
    text = document.text
    story = story or Story.of(document, people, organisations)
    marked, resolver = story.marked, story.resolver
    headings = heading_paragraphs(document, marked)
    scene = attribute(document, story.passages, marked, headings)
    turns = _without_marked(transcript_turns(resolver, document), marked)
    found: list[Quote] = [*turns]
    for number, one in enumerate(marked):
        if number not in scene.places or any(one.span.overlaps(turn.span) for turn in turns):
            continue
        kind = kind_of(scene, number)
        attribution = (
            attribution_of(scene, resolver, number) if kind in ("direct", "mixed") else None
        )
        found.append(Quote(one.span, kind, number, attribution))
    apart = quotations_set_apart(scene, resolver, document)
    whole = _whole(apart, found)
    kept = set(_outside((one.span for one in found), whole))
    found = [one for one in found if one.span in kept]
    taken = [*(one.span for one in marked), *(turn.span for turn in turns)]
    taken = _outside(taken, whole)
    found += unmarked_quotations(scene, resolver, document, apart, taken)
    found = list(_without_nobodies(found))
    found = with_echoes(text, found, [block for block in document.blocks if block.kind == "title"])
    return _grouped(sorted(found, key=lambda quote: quote.span), scene)


def _whole(apart: Sequence[Quote], quotes: Iterable[Quote]) -> list[Span]:
    """Return which words set apart hold some between marks, of which nobody else is the source.

    A post that names a slogan is a quotation as a whole; an excerpt of an article in which
    people speak is not.
    """
    inner = sorted(quotes, key=lambda quote: quote.span)
    starts = [one.span.start for one in inner]
    found = []
    for span in sorted(one.span for one in apart):
        first, behind = (bisect_left(starts, at) for at in span)
        if first == behind or inner[behind - 1].span.end > span.end:
            continue
        reaches_in = first > 0 and inner[first - 1].span.end > span.start
        inside = inner[first:behind]
        spoken = any(one.kind == "direct" for one in inside)
        if not (reaches_in or spoken) and 2 * sum(len(one.span) for one in inside) < len(span):
            found.append(span)
    return found


def _outside(spans: Iterable[Span], whole: Sequence[Span]) -> list[Span]:
    starts = [one.start for one in whole]
    at = ((span, bisect_right(starts, span.start) - 1) for span in spans)
    return [span for span, place in at if place < 0 or span.end > whole[place].end]


def _without_marked(turns: Sequence[Quote], marked: Sequence[Marked]) -> list[Quote]:
    """Leave out turns whose words stand between marks that go on beyond the paragraph."""
    longer = {one.start: one.end for one in marked}
    return [turn for turn in turns if longer.get(turn.span.start, 0) <= turn.span.end]


def _without_nobodies(quotes: Iterable[Quote]) -> Iterator[Quote]:
    """Leave unattributed what "you", "one" or "this" says: the text does not tell who that is.

    Reported without marks, such words are nobody's: "you know that it rains".
    """
    for quote in quotes:
        if quote.speaker is None or quote.speaker.name.casefold() not in _NOBODIES:
            yield quote
        elif quote.kind != "indirect":
            yield replace(quote, attribution=None, reasons=("the text does not say who this is",))


def _grouped(quotes: list[Quote], scene: Scene) -> tuple[Quote, ...]:
    """Number the groups from 0: a part that goes on shares the group of the part before."""
    result: list[Quote] = []
    group = -1
    for quote in quotes:
        previous = result[-1] if result else None
        if previous is None or not _goes_on(previous, quote, scene):
            group += 1
        result.append(Quote(quote.span, quote.kind, group, quote.attribution, quote.reasons))
    return tuple(result)


def _goes_on(previous: Quote, quote: Quote, scene: Scene) -> bool:
    """Tell whether a quotation is the second part of the one before in the same sentence."""
    if previous.attribution is None or quote.attribution is None:
        return False
    if previous.kind != "direct" or quote.kind != "direct":
        return False
    same = previous.attribution.mention == quote.attribution.mention
    return same and scene.is_interrupted(previous.span, quote.span)
