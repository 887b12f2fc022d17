"""Claims: what an article passes on as somebody's word, with who says so and through whom."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.analysis.checkable import is_assertion, is_checkable, told_sentences
from reader.analysis.claim_chains import before_grounds, chain_of, cited_clause
from reader.analysis.hearsay import find_hearsay
from reader.analysis.lexicons import words
from reader.analysis.voices import Line, Named, Voice
from reader.model import Claim, ClaimLink, Span
from reader.text import tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.analysis.document import Document
    from reader.analysis.entities import Entities
    from reader.model import Quote, Sourcing

_SURE: dict[Sourcing, float] = {"named": 0.8, "unnamed": 0.6, "vague": 0.4, "none": 0.3}
_LEAST = 0.5
# An endless sentence is read so many code points around a quotation, so that time stays linear.
_FAR = 1000
_REASONS = frozenset({"reason", "reasons", "motive"})
_LONGEST_LISTENER = 6
_NOBODY = frozenset({"he", "she", "they", "it", "we", "you", "who", "which", "this", "that"})
_SMALL = frozenset({"a", "an", "the", "that", "of", "to", "in", "on", "at", "and", "by", "for"})


def find_claims(
    document: Document, quotes: Sequence[Quote], entities: Entities
) -> tuple[Claim, ...]:
    """Return what the article passes on that could be checked, in text order.

    Reported clauses and the quoted sentences with numbers, events or accusations; and what
    it says on nobody's word, whose `sourcing` tells so. The same claim of the same source is
    one, with each place that makes it as evidence. What can be checked is told by English words.
    """
    if not document.is_english:
        return ()
    finder = _Finder(document, quotes, entities)
    found = [*finder.told(), *finder.hearsay()]
    found.sort(key=lambda one: one.evidence[0])
    return tuple(_merged(found))


class _Finder:
    """The claims of one document; its sentences and names are looked up again and again."""

    def __init__(self, document: Document, quotes: Sequence[Quote], entities: Entities) -> None:
        self._document = document
        self._speech = [
            quote for quote in quotes if quote.is_speech and not _is_noun(document.text, quote)
        ]
        self._named = Named([*entities.people, *entities.organisations])
        self._starts = [sentence.start for sentence in document.sentences]

    def told(self) -> Iterator[Claim]:
        """Yield what quotations and reported clauses assert."""
        for quote in self._speech:
            line = self._line(quote.span)
            if quote.kind == "direct":
                yield from self._of_direct(quote, line)
            elif quote.attribution is not None:
                yield from self._of_clause(quote, line)

    def hearsay(self) -> Iterator[Claim]:
        """Yield what sentences say on nobody's word, unless somebody is reported there."""
        taken = sorted(quote.span for quote in self._speech if quote.attribution is not None)
        starts = [span.start for span in taken]
        for sentence in self._document.sentences:
            if _is_taken(sentence, taken, starts):
                continue
            line = Line(self._document, sentence, self._named)
            if (cited := cited_clause(line)) is not None:
                who, said = cited
                yield _claim(self._document.text, said, chain_of(line, said, who))
                continue
            for one in find_hearsay(line):
                yield _claim(self._document.text, one.said, [one.voice] if one.voice else [])

    def _of_direct(self, quote: Quote, line: Line) -> Iterator[Claim]:
        attribution = quote.attribution
        if attribution is None or attribution.confidence < _LEAST:
            return
        voices = chain_of(line, quote.span, _voice(quote, line))
        if any(one.name.casefold() in _NOBODY for one in voices):
            return
        for said in told_sentences(self._document, quote.span):
            if is_checkable(self._document, said, spoken=True):
                yield _claim(self._document.text, said, voices)

    def _of_clause(self, quote: Quote, line: Line) -> Iterator[Claim]:
        said = _clause(quote, line)
        if not is_assertion(self._document, said):
            return
        voices = chain_of(line, said, _voice(quote, line))
        if any(one.name.casefold() in _NOBODY for one in voices):
            return
        if _is_reason(quote, line):
            yield _claim(self._document.text, said, voices)
            return
        vague = bool(voices) and voices[0].sourcing == "vague"
        if vague or len(voices) > 1 or is_checkable(self._document, said, spoken=False):
            yield _claim(self._document.text, said, voices)

    def _line(self, span: Span) -> Line:
        """Return the sentences a quotation stands in, from its first to its last."""
        sentences = self._document.sentences
        first = max(0, bisect_right(self._starts, span.start) - 1)
        last = max(first, bisect_right(self._starts, max(span.start, span.end - 1)) - 1)
        whole = Span(sentences[first].start, sentences[last].end) if sentences else span
        near = Span(max(0, span.start - _FAR), span.end + _FAR)
        return Line(self._document, whole.cropped(near) or span, self._named)


def _clause(quote: Quote, line: Line) -> Span:
    """Return what is claimed: without "that", and with the words around a partial quotation."""
    if _is_reason(quote, line):
        return line.whole()
    first = line.index(quote.span.start)
    cue = quote.attribution.cue if quote.attribution else None
    if quote.kind == "mixed" and cue is not None and cue.end < quote.span.start:
        first = min(first, line.index(cue.end))
    opening = line.words[first : first + _LONGEST_LISTENER]
    if "that" in opening and (quote.kind == "mixed" or opening[0] == "that"):
        first += opening.index("that") + 1
    start = line.tokens[first].start if first < len(line.tokens) else quote.span.start
    end = before_grounds(line, first, quote.span.end)
    return Span(min(start, end), end)


def _is_noun(text: str, quote: Quote) -> bool:
    """Tell "recent reports indicate …", read as if somebody called Recent reported it."""
    cue = quote.attribution.cue if quote.attribution else None
    if cue is None or cue.of(text).casefold() not in words("vague_sources"):
        return False
    return quote.span.of(text).split(" ", 1)[0] in words("vague_source_verbs")


def _is_reason(quote: Quote, line: Line) -> bool:
    """Tell "His reason for leaving is “…”": the sentence names a motive, partly in his words."""
    cue = quote.attribution.cue if quote.attribution else None
    return cue is not None and cue in line.span and cue.of(line.text).casefold() in _REASONS


def _voice(quote: Quote, line: Line) -> Voice | None:
    """Return who a quotation is attributed to, if this sentence names them."""
    attribution = quote.attribution
    if attribution is None:
        return None
    speaker = attribution.speaker
    at = attribution.mention or attribution.cue or quote.span
    first, last = line.index(at.start), line.index(at.end) - 1
    here = attribution.mention is not None and 0 <= first <= last
    read = line.voice(first, last) if here else Voice(speaker.name, at, "unnamed")
    if read.sourcing == "vague" or speaker.kind not in ("person", "organisation"):
        return read._replace(span=at)
    return Voice(speaker.name, at, "named")


def _claim(text: str, said: Span, voices: Sequence[Voice]) -> Claim:
    sourcing: Sourcing = voices[0].sourcing if voices else "none"
    plain = " ".join(said.of(text).split())
    links = tuple(ClaimLink(one.name, one.span) for one in voices)
    source = None if sourcing in ("vague", "none") else links[0].name
    return Claim(plain, (said,), source, links, _SURE[sourcing], sourcing)


def _is_taken(sentence: Span, taken: Sequence[Span], starts: Sequence[int]) -> bool:
    """Tell whether a sentence holds somebody's words, or stands among them."""
    at = bisect_right(starts, sentence.end - 1) - 1 if len(sentence) else -1
    return at >= 0 and taken[at].overlaps(sentence)


def _merged(claims: Iterable[Claim]) -> Iterator[Claim]:
    """Join the claims of one source that say the same in the same words."""
    kept: dict[tuple[str | None, frozenset[str]], Claim] = {}
    for claim in claims:
        key = (claim.source, _words(claim.text))
        first = kept.get(key)
        if first is None:
            kept[key] = claim
        elif claim.evidence[0] not in first.evidence:
            kept[key] = replace(first, evidence=(*first.evidence, *claim.evidence))
    yield from kept.values()


def _words(text: str) -> frozenset[str]:
    found = (
        one.of(text).casefold() for one in tokens(text, Span(0, len(text))) if one.kind != "mark"
    )
    return frozenset(found) - _SMALL
