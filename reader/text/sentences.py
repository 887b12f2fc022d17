"""Where sentences end.

One regular expression finds every stop; what stands before and behind it decides. The
cost of each decision is bounded, so the whole is linear in the length of the text.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from reader.model import Span
from reader.text.full_stops import FullStop, ends_sentence, follows_plain_word

if TYPE_CHECKING:
    from collections.abc import Iterator

_CLOSERS = "\"'”’»›«‹)\\]}“‘*_"
_STOP = re.compile(rf"(?P<stop>[.!?…。！？]++)(?P<closers>[{_CLOSERS}]*+(?:[ \u00a0\u202f][»›])?)")
_MOST_OPENERS = 20
_LINE_END = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]++")
_PARAGRAPH_END = re.compile(r"(?:\r\n|[\n\r])[ \t]*+(?:\r\n|[\n\r])|\f|\u2029")
_OPENERS = re.compile(r"[\"'“”‘’«»‹›„‚(\[{*_—–¿¡\s-]*+")
# What begins a sentence though it is written small: addresses, and brands such as iPad.
_SMALL_START = re.compile(r"https?://|www\.|[a-z]{1,2}[A-Z]")
# A question or an exclamation may be somebody's words in the middle of a sentence.
_REPORTED = re.compile(
    r"(?:(?:[A-Z][\w.’'-]*|the|an?|of|and)\s){1,6}"
    r"(?:said|says|asked|asks|wrote|told|added|replied|shouted|wondered|cried|answered)\b"
)


def sentences(text: str, within: Span, *, wrapped: bool = False) -> list[Span]:
    """Return the sentences inside a span, in order, without white space at their ends.

    A sentence never crosses a line end, unless `wrapped` says that the lines were broken
    to fit a page: then only an empty line ends one. Closing quotation marks and brackets
    belong to the sentence they close.
    """
    return list(_sentences(text, within, wrapped=wrapped))


def first_sentence(text: str, within: Span, *, wrapped: bool = False) -> Span | None:
    """Return the first of the sentences inside a span, without looking for the others."""
    return next(_sentences(text, within, wrapped=wrapped), None)


def _sentences(text: str, within: Span, *, wrapped: bool) -> Iterator[Span]:
    for line in _lines(text, within, wrapped=wrapped):
        start = line.start
        for end in chain(_ends(text, line), [line.end]):
            span = Span(start, end).trimmed(text)
            if len(span):
                yield span
            start = end


def _lines(text: str, within: Span, *, wrapped: bool) -> Iterator[Span]:
    breaks = _PARAGRAPH_END if wrapped else _LINE_END
    start = within.start
    for match in breaks.finditer(text, within.start, within.end):
        yield Span(start, match.start())
        start = match.end()
    yield Span(start, within.end)


def _ends(text: str, line: Span) -> Iterator[int]:
    start = line.start
    for match in _STOP.finditer(text, line.start, line.end):
        end = _end_of(match, line.end)
        if end < line.end and text[end].isspace() and _is_end(match, end, Span(start, line.end)):
            yield end
            start = end


def _end_of(match: re.Match[str], limit: int) -> int:
    """Leave a guillemet behind a space to the next sentence when it opens one."""
    text, end = match.string, match.end()
    spaced = end - match.start() > 1 and text[end - 1] in "»›" and text[end - 2].isspace()
    if spaced and end < limit and not text[end].isspace():
        return end - 2
    return end


def _is_end(match: re.Match[str], end: int, rest: Span) -> bool:
    """Decide on a stop; `rest` is what the line holds from the sentence's beginning on."""
    text = match.string
    after = _OPENERS.match(text, end, rest.end)
    follows = after.end() if after else end
    if follows == rest.end or text[follows] in ".,)]":
        # Nothing but marks is left, or marks go on: they belong to what went before.
        return False
    if text[follows].islower() and not _may_start(text, match.start(), follows, rest):
        return False
    if match["stop"] != ".":
        return not (match["closers"] and _REPORTED.match(text, follows, rest.end))
    if match["closers"] and match["closers"][0] not in ")]":
        return True
    if text[match.start() - 2 : match.start()] == ". ":
        return True  # the last of spaced dots
    return ends_sentence(FullStop(text, match.start(), rest.start, follows))


def _may_start(text: str, stop: int, follows: int, rest: Span) -> bool:
    """Tell whether a lower-case word may begin a sentence.

    Addresses and brands do ("iPad sales fell"), and so does any word behind a sentence that
    begins in lower case itself: its writer does without capitals.
    """
    if _SMALL_START.match(text, follows, rest.end):
        return True
    first = _OPENERS.match(text, rest.start, min(rest.end, rest.start + _MOST_OPENERS))
    small = first is not None and text[first.end()].islower()
    return small and follows_plain_word(text, stop)
