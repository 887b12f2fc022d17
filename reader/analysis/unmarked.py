"""Words of others that stand without quotation marks: posts, transcripts, indirect speech."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.analysis.block_quotations import block_quotations
from reader.analysis.indirect import reported_clauses
from reader.model import Attribution, Quote, Span
from reader.text import POST_DATE, SIGNATURE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.document import Document
    from reader.analysis.scene import Scene
    from reader.analysis.speakers import SpeakerResolver
    from reader.model import Block

_POSTED_BY = re.compile(rf"\nPosted by (?P<name>[^\n]{{2,60}}?) on (?:\w+day, )?{POST_DATE}\s*\Z")
_TURN = re.compile(r"(?P<name>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}):[ \t]+(?=\S)")
_QUESTION = re.compile(r"(?P<side>[QA])[.:][ \t]+(?=\S)")
_ATTACHMENT = re.compile(r":[ \t]*(?:https?://|pic\.)\S+\s*")
_MARKUP = re.compile(r"(?:<[^<>\n]{0,400}>\s*)+")
_LONGEST_LINK = 120
_LETTERS = re.compile(r"[^\W\d_]{2}")
_ENOUGH = 2


def quotations_set_apart(
    scene: Scene, resolver: SpeakerResolver, document: Document
) -> list[Quote]:
    """Return the words of embedded posts and of block quotations, marks in them or not."""
    return [*_posts(resolver, document), *block_quotations(scene, resolver, document)]


def unmarked_quotations(
    scene: Scene,
    resolver: SpeakerResolver,
    document: Document,
    apart: Sequence[Quote],
    taken: Sequence[Span],
) -> list[Quote]:
    """Return what others said without marks; nothing that overlaps what is taken already.

    `apart` is what is set apart from the text.
    """
    taken = list(taken)
    found = _free([*apart, *_interview(document)], taken)
    taken += [quote.span for quote in found]
    found += _free(list(reported_clauses(scene, resolver)), taken)
    return found


def _free(found: Sequence[Quote], taken: Sequence[Span]) -> list[Quote]:
    """Drop what overlaps something already taken, or one another."""
    kept: list[Quote] = []
    busy = sorted(taken)
    at = end = 0
    for quote in sorted(found, key=lambda one: one.span):
        while at < len(busy) and busy[at].end <= quote.span.start:
            at += 1
        clear = at >= len(busy) or not busy[at].overlaps(quote.span)
        if clear and quote.span.start >= end and len(quote.span):
            kept.append(quote)
            end = quote.span.end
    return kept


def _posts(resolver: SpeakerResolver, document: Document) -> Iterator[Quote]:
    """Yield embedded posts: the text before "— Name (@handle) date"."""
    for block in document.blocks:
        start = block.span.start
        for match in _signatures(document.text, block):
            span = _without_attachment(document.text, Span(start, match.start()))
            mention = Span(*match.span("name"))
            start = match.end()
            if not len(span):
                continue
            speaker = resolver.named(mention.of(document.text))
            handle = match.groupdict().get("handle")
            signed = "the post is signed with this name" + (" and handle" if handle else "")
            reasons = (signed, f"the handle is {handle}") if handle else (signed,)
            yield Quote(span, "direct", 0, Attribution(speaker, mention, None, 0.95, reasons))


def _signatures(text: str, block: Block) -> list[re.Match[str]]:
    found = list(SIGNATURE.finditer(text, *block.span))
    if not found and block.kind == "post" and (match := _POSTED_BY.search(text, *block.span)):
        return [match]
    return found


def _without_attachment(text: str, span: Span) -> Span:
    """Leave out markup before a post, and the link that a colon announces: it is attached."""
    markup = _MARKUP.match(text, *span)
    span = Span(markup.end(), span.end) if markup else span
    attached = _ATTACHMENT.search(text, max(span.start, span.end - _LONGEST_LINK), span.end)
    if attached is not None and attached.end() >= span.end - 1:
        span = Span(span.start, attached.start() + 1)
    return span.trimmed(text)


def transcript_turns(resolver: SpeakerResolver, document: Document) -> list[Quote]:
    """Return the turns of a transcript: "NAME: words", or "Name: words" in turns."""
    text = document.text
    matches = [(block.span, _TURN.match(text, *block.span)) for block in document.blocks]
    turns = [(span, match) for span, match in matches if match]
    labels = _labels([match["name"] for _, match in turns]) | _asked_and_answered(text, turns)
    if not document.is_english and not any(map(resolver.knows, labels)):
        return []  # "Sujet:", "Ort:" and the like, which no list of English words tells
    found = []
    for span, match in turns:
        words = Span(match.end(), span.end).trimmed(text)
        if match["name"] not in labels or not _LETTERS.search(text, *words):
            continue
        mention = Span(*match.span("name"))
        speaker = resolver.named(mention.of(text))
        reasons = ("the transcript puts this name before the words",)
        attribution = Attribution(speaker, mention, None, 0.95, reasons)
        found.append(Quote(words, "direct", 0, attribution))
    return found


def _asked_and_answered(text: str, turns: Sequence[tuple[Span, re.Match[str]]]) -> set[str]:
    """Return two names when one's only words are a question, and the other's come next."""
    for (asked, one), (answered, other) in pairwise(turns):
        next_to = not text[asked.end : answered.start].strip()
        if next_to and one["name"] != other["name"] and asked.of(text).rstrip().endswith("?"):
            return {one["name"], other["name"]}
    return set()


def _labels(names: Sequence[str]) -> set[str]:
    """Return the names that mark turns: in capitals, or taking turns with one another.

    "Photo:" and "Source:" stand before paragraphs too, but not again and again by turns.
    """
    counts = Counter(names)
    capitals = {name for name in counts if name.isupper()}
    again = {name for name, count in counts.items() if count >= _ENOUGH}
    if sum(counts[name] for name in capitals) < _ENOUGH:
        capitals = set()
    return capitals | (again if len(again) >= _ENOUGH else set())


def _interview(document: Document) -> Iterator[Quote]:
    """Yield questions and answers marked Q and A; the text does not name who they are."""
    text = document.text
    turns = [(block.span, _QUESTION.match(text, *block.span)) for block in document.blocks]
    if {match["side"] for _, match in turns if match} != {"Q", "A"}:
        return
    for span, match in turns:
        if match is not None:
            words = Span(match.end(), span.end).trimmed(text)
            yield Quote(words, "direct", 0, None, ("a letter marks question and answer",))
