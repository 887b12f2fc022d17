"""Block quotations: whole paragraphs set apart as somebody's words, with or without marks."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from reader.analysis.attribution_reasons import explained
from reader.analysis.rules_around import last_source
from reader.model import Attribution, Quote, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.analysis.document import Document
    from reader.analysis.scene import Scene
    from reader.analysis.speakers import SpeakerResolver
    from reader.model import Block

_LEAD = re.compile(r"[>\s]*")
_CREDIT = re.compile(r"(?:—|–|―|--)\s?(?P<name>[^\W\d_][^\n—–―]{1,60}?)\s*\Z")
_LONGEST_CREDIT = 80
_SURE = 0.9


def block_quotations(
    scene: Scene, resolver: SpeakerResolver, document: Document
) -> Iterator[Quote]:
    """Yield the block quotations of a document; a credit line at the end is none of their words.

    Who speaks is told by that line, or by the sentence before where it announces the words.
    """
    for block in document.blocks:
        if block.kind != "quotation":
            continue
        text = document.text
        lead = _LEAD.match(text, *block.span)
        span = Span(lead.end() if lead else block.span.start, block.span.end)
        credit = _credit(text, span)
        words = Span(span.start, credit.start() if credit else span.end).trimmed(text)
        if not len(words):
            continue
        said = _credited(resolver, text, credit) if credit else _announced(scene, resolver, block)
        reasons = () if said else ("the words are set apart, but nothing says whose they are",)
        yield Quote(words, "direct", 0, said, reasons)


def _credit(text: str, span: Span) -> re.Match[str] | None:
    return _CREDIT.search(text, max(span.start, span.end - _LONGEST_CREDIT), span.end)


def _credited(resolver: SpeakerResolver, text: str, credit: re.Match[str]) -> Attribution:
    mention = Span(*credit.span("name"))
    name = mention.of(text).split(",")[0]
    reasons = ("a credit line names the speaker",)
    return Attribution(resolver.named(name), mention, None, _SURE, reasons)


def _announced(scene: Scene, resolver: SpeakerResolver, block: Block) -> Attribution | None:
    """Read the sentence before a block that ends in a colon."""
    starts = [passage.pieces[0].start for passage in scene.passages]
    before = bisect_left(starts, block.span.start) - 1
    if before < 0 or scene.passages[before].pieces[-1].word != ":":
        return None
    finding = last_source(scene, before, "announced")
    return explained(scene, resolver, finding) if finding else None
