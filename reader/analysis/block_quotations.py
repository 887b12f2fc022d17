"""Block quotations: whole paragraphs set apart as somebody's words, with or without marks."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
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
_CREDIT_LINE = re.compile(
    r"[\s—–―-]*(?:(?:by|von|par|quelle|source)[\s:]+)?(?P<name>[^\W\d_][^\n(—–―,;|]{1,60}?)"
    r"\s*(?=[\n(—–―,;|]|\.?\Z)",
    re.IGNORECASE,
)
_LONGEST_CREDIT = 80
_SURE = 0.9


def block_quotations(
    scene: Scene, resolver: SpeakerResolver, document: Document
) -> Iterator[Quote]:
    """Yield the block quotations of a document; a credit line at the end is none of their words.

    Who speaks is told by that line, or by the sentence before where it announces the words;
    of several blocks in a row that holds for all up to the credit line.
    """
    text = document.text
    for run in _runs(document):
        quoted = [block for block in run if block.kind == "quotation"]
        first, last = quoted[0], quoted[-1]
        inside = _credit(text, last.span)
        credit = _CREDIT_LINE.match(text, *run[-1].span) if run[-1] is not last else inside
        said = _credited(resolver, text, credit) if credit else _announced(scene, resolver, first)
        for block in quoted:
            words = _words(text, block, inside if block is last else None)
            if len(words):
                yield _quote(words, said, goes_on=block is not first and credit is None)


def _runs(document: Document) -> Iterator[list[Block]]:
    """Yield the quotations that stand below each other, each run up to its credit line."""
    run: list[Block] = []
    for block in document.blocks:
        if run and block.kind == "credit":
            yield [*run, block]
            run = []
        elif run and (block.kind != "quotation" or _credit(document.text, run[-1].span)):
            yield run
            run = []
        if block.kind == "quotation":
            run.append(block)
    if run:
        yield run


def _words(text: str, block: Block, credit: re.Match[str] | None) -> Span:
    lead = _LEAD.match(text, *block.span)
    start = lead.end() if lead else block.span.start
    return Span(start, max(start, credit.start() if credit else block.span.end)).trimmed(text)


def _quote(words: Span, said: Attribution | None, *, goes_on: bool) -> Quote:
    if said is None:
        reasons = ("the words are set apart, but nothing says whose they are",)
        return Quote(words, "direct", 0, None, reasons)
    if goes_on:
        said = replace(said, reasons=(*said.reasons, "the words go on from the block above"))
    return Quote(words, "direct", 0, said)


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
