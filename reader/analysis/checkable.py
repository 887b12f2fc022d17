"""What can be checked: an assertion with a number, an event or an accusation, no opinion."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from reader.analysis.cues import cue_verbs
from reader.analysis.lexicons import words
from reader.model import Span
from reader.text import sentences

if TYPE_CHECKING:
    from reader.analysis.document import Document
    from reader.text import Token

_MARKS = "\"'“”‘’«»„"
_MANY = frozenset(
    (
        *("hundred", "hundreds", "thousand", "thousands", "million", "millions", "billion"),
        *("billions", "dozen", "dozens", "percent", "half", "trillion"),
    )
)
_FEW = frozenset(
    (
        *("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
        *("twelve", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty"),
        *("ninety",),
    )
)
_SHORTEST = 4
_SHORTEST_SPOKEN = 7
_NO_CLAUSE = frozenset(
    (
        *("to", "how", "what", "when", "where", "why", "whether", "if", "it", "him", "them"),
        *("me", "us", "of", "as", "by", "with", "for", "on", "about", "into", ",", "and", "or"),
        *("a", "an", "from"),
    )
)


def is_checkable(document: Document, said: Span, *, spoken: bool) -> bool:
    """Tell an assertion one could check from an opinion, a wish, an order or a question.

    `spoken` words are less dense than reported ones: there, a small number is no assertion.
    """
    found = _tokens(document, said)
    written = [one.of(document.text) for one in found]
    plain = [word.casefold() for word in written]
    if len(plain) < (_SHORTEST_SPOKEN if spoken else _SHORTEST) or plain[-1] == "?":
        return False
    # "May" within a sentence is a month, "may" is not.
    if not words("opinion_words").isdisjoint([plain[0], *written[1:]]):
        return False
    numbered = any(one.kind == "number" for one in found) or not _MANY.isdisjoint(plain)
    if numbered or not words("accusing_words").isdisjoint(plain):
        return True
    return not spoken and not _FEW.isdisjoint(plain)


def is_assertion(document: Document, said: Span) -> bool:
    """Tell a reported clause from what is only named, asked or told to do."""
    found = [one.of(document.text).casefold() for one in _tokens(document, said)]
    if len(found) < _SHORTEST or found[-1] == "?":
        return False
    if found[0] in cue_verbs():
        return False
    second = found[1]
    return found[0] not in _NO_CLAUSE or (found[0] in ("it", "a", "an") and second != "as")


def told_sentences(document: Document, quote: Span) -> list[Span]:
    """Return the sentences of a quotation, its marks left out."""
    start, end = quote
    while start < end and document.text[start] in _MARKS:
        start += 1
    while end > start and document.text[end - 1] in _MARKS:
        end -= 1
    found = sentences(document.text, Span(start, end))
    return [_without_comma(document.text, one) for one in found if len(one)]


def _without_comma(text: str, span: Span) -> Span:
    return Span(span.start, span.end - 1) if text[span.end - 1] == "," else span


def _tokens(document: Document, within: Span) -> list[Token]:
    first = bisect_left(document.tokens, within.start, key=lambda one: one.start)
    last = bisect_left(document.tokens, within.end, key=lambda one: one.start)
    return list(document.tokens[first:last])
