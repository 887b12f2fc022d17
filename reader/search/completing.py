"""What is being typed at the cursor, and what one may go on with."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reader.model import Span
from reader.search.lexer import OPENERS, Lexeme, lexemes
from reader.search.parser import DATES, FIELDS, HAS, IS, parsed

_NAMED = re.compile(r"([A-Za-z]+):")
_PLAIN = re.compile(rf"[^\s(){OPENERS}*?~:]+")
_KNOWN = {"has": HAS, "is": IS}
_SPANS_OF_DAYS = (
    *("today", "yesterday", "this week", "last week", "last 7 days", "this month", "last month"),
    *("last 3 months", "last 12 months", "this year", "last year"),
)
_OFFERED = (
    *("speaker", "said", "person", "org", "place", "role", "title", "quote", "unquoted", "text"),
    *("source", "author", "date", "in", "before", "after", "since", "has", "is", "tag", "cue"),
    "file",
)
"""The fields worth offering, the most used first."""


@dataclass(frozen=True, slots=True)
class Fragment:
    """The end of a query up to the cursor: `span` is what a completion replaces.

    `field` is the field it is the value of, empty for a bare word; `words` what is typed of
    it, without a quotation mark.
    """

    span: Span
    field: str
    words: str


def fragment(before: str) -> Fragment | None:
    """Return what is being typed at the end of `before`; None behind a space or a phrase."""
    pieces = [*lexemes(before, FIELDS)]
    if not pieces or pieces[-1].span.end != len(before):
        return None
    last = pieces[-1]
    if last.kind == "phrase" and last.closed:
        return None
    if last.kind == "word" and (named := _NAMED.fullmatch(last.text)):
        field = named[1].lower()
        end = Span(last.span.end, last.span.end)
        return Fragment(end, field, "") if field in FIELDS else None
    if last.kind not in {"word", "phrase"}:
        return None
    return Fragment(last.span, _field_of(before, pieces), last.text)


def _field_of(before: str, pieces: list[Lexeme]) -> str:
    """Return the field right before the last piece, or the one that its bracket stands behind."""
    if len(pieces) > 1 and pieces[-2].kind == "field":
        return pieces[-2].text[:-1].lower()
    typed = [each for each in parsed(before).typed if each.span == pieces[-1].span]
    scope = typed[0].scope if typed else "any"
    return "" if scope == "any" else scope


def fields_like(words: str) -> tuple[str, ...]:
    """Return the fields whose names begin so."""
    return tuple(field for field in _OFFERED if field.startswith(words.lower()))


def fixed_values(field: str, words: str) -> tuple[str, ...]:
    """Return what a field may be given in any archive."""
    known = _KNOWN.get(field, _SPANS_OF_DAYS if field in DATES else ())
    return tuple(value for value in known if value.startswith(words.lower()))


def written_value(value: str) -> str:
    """Return a value as it has to be typed behind a field: in marks when it needs them."""
    bare = _PLAIN.fullmatch(value) is not None and not value.startswith("-")
    return value if bare else '"' + "".join(_inside(char) for char in value) + '"'


def _inside(char: str) -> str:
    return "″" if char in OPENERS else char


def completed(query: str, of: Fragment, text: str) -> tuple[str, int]:
    """Return the query with a completion put in, and where the cursor stands behind it."""
    start, end = of.span
    closing = query[end : end + 1]
    if closing and closing in OPENERS and query[start : start + 1] in OPENERS:
        end += 1
    rest = query[end:]
    if not text.endswith(":") and not rest.startswith((" ", ")")):
        text += " "
    return query[:start] + text + rest, start + len(text)
