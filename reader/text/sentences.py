"""Where sentences end.

One regular expression finds every stop; what stands before and behind it decides. The
cost of each decision is bounded, so the whole is linear in the length of the text.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Literal

from reader.model import Span
from reader.resources import lexicon, lexicon_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

_Follows = Literal["name", "number", "either"]

_CLOSERS = "\"'”’»›«‹)\\]}“‘*_"
_STOP = re.compile(rf"(?P<stop>[.!?…。！？]++)(?P<closers>[{_CLOSERS}]*+(?:[ \u00a0\u202f][»›])?)")
_WORD_BEFORE = re.compile(r"(?:[^\W_]|[.'’-])+\Z")
_FIRST_WORD = re.compile(r"[^\W\d_]{1,12}")
_LONGEST_WORD = 40
_LINE_END = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]++")
_PARAGRAPH_END = re.compile(r"(?:\r\n|[\n\r])[ \t]*+(?:\r\n|[\n\r])|\f|\u2029")
_OPENERS = re.compile(r"[\"'“”‘’«»‹›„‚(\[{*_—–¿¡\s-]*+")
_LETTERS_WITH_STOPS = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}|ph\.d", re.IGNORECASE)
_GERMAN_AFTER_ORDINAL = re.compile(
    r"(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November"
    r"|Dezember|Jahrhundert|Klasse|Platz|Runde|Mal|Stock|Geburtstag|Minute|Spieltag)"
)
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
    found = []
    for line in _lines(text, within, wrapped=wrapped):
        start = line.start
        for end in _ends(text, line):
            found.append(Span(start, end).trimmed(text))
            start = end
        found.append(Span(start, line.end).trimmed(text))
    return [span for span in found if len(span)]


def _lines(text: str, within: Span, *, wrapped: bool) -> Iterator[Span]:
    breaks = _PARAGRAPH_END if wrapped else _LINE_END
    start = within.start
    for match in breaks.finditer(text, within.start, within.end):
        yield Span(start, match.start())
        start = match.end()
    yield Span(start, within.end)


def _ends(text: str, line: Span) -> Iterator[int]:
    for match in _STOP.finditer(text, line.start, line.end):
        end = _end_of(match, line.end)
        if end < line.end and text[end].isspace() and _is_end(text, match, end, line):
            yield end


def _end_of(match: re.Match[str], limit: int) -> int:
    """Leave a guillemet behind a space to the next sentence when it opens one."""
    text, end = match.string, match.end()
    spaced = end - match.start() > 1 and text[end - 1] in "»›" and text[end - 2].isspace()
    if spaced and end < limit and not text[end].isspace():
        return end - 2
    return end


def _is_end(text: str, match: re.Match[str], end: int, line: Span) -> bool:
    after = _OPENERS.match(text, end, line.end)
    follows = after.end() if after else end
    if follows == line.end:
        # Nothing but marks is left: a dash or quotation mark belongs to what went before.
        return False
    if text[follows].islower():
        return False
    if match["stop"] != ".":
        return not (match["closers"] and _REPORTED.match(text, follows, line.end))
    if match["closers"] and match["closers"][0] not in ")]":
        return True
    return _stop_is_end(text, match, follows, line)


def _stop_is_end(text: str, match: re.Match[str], follows: int, line: Span) -> bool:
    """Decide on a single full stop without a mark behind it."""
    at = match.start()
    before = _WORD_BEFORE.search(text, max(line.start, at - _LONGEST_WORD), at)
    if before is None:
        return True
    word = before[0].lstrip(".'’-")
    if word.isdigit():
        return _number_is_end(text, word, before.start() == line.start, follows)
    if len(word) == 1 or _LETTERS_WITH_STOPS.fullmatch(word):
        return _letters_are_end(text, word, follows)
    kind = _abbreviations().get(word.casefold())
    if kind is None or (word.islower() and word in _everyday_words()):
        return True
    if kind == "number":
        return not text[follows].isdigit()
    return kind == "either" and _starts_sentence(text, follows)


def _number_is_end(text: str, number: str, begins_line: bool, follows: int) -> bool:  # noqa: FBT001 - private, one caller
    if begins_line:
        return False  # a numbered list
    short = len(number) <= 2  # noqa: PLR2004 - a day or an ordinal
    # "Dec. 9. 2025" and "3. Oktober" go on.
    goes_on = text[follows].isdigit() or _GERMAN_AFTER_ORDINAL.match(text, follows)
    return not (short and goes_on)


def _letters_are_end(text: str, word: str, follows: int) -> bool:
    if word == "I":
        return True
    if len(word) == 1 and not word.isalpha():
        return True
    return _starts_sentence(text, follows)


def _starts_sentence(text: str, at: int) -> bool:
    """Tell whether the word here is one that sentences begin with, and names do not."""
    match = _FIRST_WORD.match(text, at)
    return match is not None and match[0].casefold() in lexicon("sentence_starters")


@cache
def _abbreviations() -> dict[str, _Follows]:
    kinds: dict[str, _Follows] = {"name": "name", "number": "number", "either": "either"}
    entries = (line.split() for line in lexicon_lines("abbreviations"))
    return {word.casefold(): kinds[kind] for word, kind, *_ in entries}


@cache
def _everyday_words() -> frozenset[str]:
    """Return the abbreviations that are words of their own in lower case: "no.", "mass."."""
    entries = (line.split() for line in lexicon_lines("abbreviations"))
    return frozenset(word.casefold() for word, *rest in entries if "word" in rest)
