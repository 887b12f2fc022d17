"""Voices: the words that name a source, and how firmly they name it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.cues import word_list
from reader.analysis.lexicons import words
from reader.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.analysis.document import Document
    from reader.model import Entity, Mention, Sourcing
    from reader.text import Token

_ENDS = frozenset(
    (
        *("that", "stating", "saying", "which", "said", "says", "as", "while", "because"),
        *("and", "but"),
    )
)
_RELATIVE = frozenset({"who", "whose"})
_ASIDES = frozenset(
    ("who", "seen", "obtained", "reviewed", "viewed", "cited", "published", "familiar", "close")
)
_VAGUE_OPENERS = frozenset(
    (
        *("some", "many", "several", "various", "multiple", "recent", "other", "certain"),
        *("most", "media", "press", "news", "unconfirmed", "unverified", "local", "numerous"),
        *("early",),
    )
)
_CLOSING = frozenset(".!?;")
_LONGEST = 14


class Voice(NamedTuple):
    """A source as the text words it: what to call it, where it stands, how firmly it is named."""

    name: str
    span: Span
    sourcing: Sourcing


class Line:
    """The words of one stretch of text, with the people and organisations named in it."""

    def __init__(self, document: Document, within: Span, named: Named) -> None:
        inside = document.tokens_in(within)
        self.text = document.text
        self.span = within
        self.tokens: Sequence[Token] = document.tokens[inside]
        self.words: Sequence[str] = document.words[inside]
        self.named = named

    def word(self, at: int) -> str:
        """Return a word casefolded, "" where there is none."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def index(self, offset: int) -> int:
        """Return the first word that starts at or behind an offset."""
        return bisect_left(self.tokens, offset, key=lambda one: one.start)

    def between(self, first: int, last: int) -> Span:
        """Return the stretch from one word to another, both included."""
        return Span(self.tokens[first].start, self.tokens[last].end)

    def whole(self) -> Span:
        """Return the whole stretch without the mark that ends it."""
        last = len(self.words) - 1
        while last > 0 and self.words[last] in _CLOSING:
            last -= 1
        return self.between(0, last) if self.tokens else self.span

    def phrase(self, at: int) -> Voice | None:
        """Read the source that begins at a word: "two officials", "employees who quit"."""
        end = self._phrase_end(at)
        return self.voice(at, end) if end >= at else None

    def _phrase_end(self, at: int) -> int:
        """Return the last word of the noun phrase that begins at a word."""
        relative = False
        for here in range(at, min(at + _LONGEST, len(self.words))):
            word = self.words[here]
            relative = relative or word in _RELATIVE
            mark = self.tokens[here].kind == "mark" and word not in ("-", "/", "$", "£", "€")
            if mark or (word in _ENDS and not relative):
                return here - 1
        return min(at + _LONGEST, len(self.words)) - 1

    def voice(self, first: int, last: int) -> Voice:
        """Return the source worded by these words, both included."""
        inner = next((at for at in range(first, last + 1) if self.words[at] in _ASIDES), last + 1)
        head = self.between(first, max(first, inner - 1))
        found = self.named.last_in(head) if self._sourcing(first, inner - 1) != "vague" else None
        if found is not None and (found[1].kind == "person" or found[0].start <= head.start + 4):
            return Voice(found[1].name, self.between(first, last), "named")
        name = " ".join(head.of(self.text).split())
        return Voice(name, self.between(first, last), self._sourcing(first, inner - 1))

    def is_organisation(self, voice: Voice) -> bool:
        """Tell whether a source is an organisation that is named."""
        found = self.named.last_in(voice.span)
        return found is not None and found[1].kind == "organisation" and found[1].name == voice.name

    def is_source(self, voice: Voice) -> bool:
        """Tell whom one may cite from what one may cite as a reason: "citing a lack of funds"."""
        if self.named.last_in(voice.span) is not None:
            return True
        plain = voice.name.casefold().split()
        return any(
            word in words("cited_nouns") or word in word_list("document_nouns") or _is_role(word)
            for word in plain
        )

    def _sourcing(self, first: int, last: int) -> Sourcing:
        """Tell "the Harbour Board" from "two officials" and "some critics"."""
        body = range(first + 1, last + 1)
        if any(self.text[self.tokens[at].start].isupper() for at in body):
            return "named"
        openers = self.words[first:last]
        if self.words[last] in words("vague_sources") and _VAGUE_OPENERS.issuperset(openers):
            return "vague"
        return "unnamed"


def _is_role(word: str) -> bool:
    return word in words("role_nouns") or word.removesuffix("s") in words("role_nouns")


class Named:
    """Who is named where: people and organisations by the places that name them."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        found: list[tuple[int, int, Entity, Mention]] = sorted(
            (
                (mention.span.start, mention.span.end, entity, mention)
                for entity in entities
                for mention in entity.mentions
                if mention.how in ("name", "handle", "ocr")
            ),
            key=lambda one: one[:2],
        )
        self._starts = [one[0] for one in found]
        self._found = found

    def last_in(self, span: Span) -> tuple[Span, Entity] | None:
        """Return the last name that stands inside a stretch of text."""
        at = bisect_right(self._starts, span.end) - 1
        while at >= 0 and self._starts[at] >= span.start:
            start, end, entity, _ = self._found[at]
            if end <= span.end:
                return Span(start, end), entity
            at -= 1
        return None

    def at(self, offset: int) -> tuple[Span, Entity] | None:
        """Return the name that begins at an offset."""
        at = bisect_left(self._starts, offset)
        if at < len(self._starts) and self._starts[at] == offset:
            start, end, entity, _ = self._found[at]
            return Span(start, end), entity
        return None
