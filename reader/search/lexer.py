"""Cut a query into brackets, operators, quoted phrases and words; anything can be cut."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from reader.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

LexemeKind = Literal["open", "close", "or", "and", "not", "field", "phrase", "word"]

OPENERS = '"“”„‟«»＂'
"""Any of these begins a phrase, and any ends it."""

_LEXEME = re.compile(
    rf"""
    \s+
  | (?P<open>\()
  | (?P<close>\))
  | (?P<or>OR(?![^\s()]))
  | (?P<and>AND(?![^\s()]))
  | (?P<not>NOT(?![^\s()])|-(?=[^\s)-]))
  | (?P<field>[A-Za-z]+:(?=[^\s)]))
  | [{OPENERS}](?P<phrase>[^{OPENERS}]*)(?:(?P<end>[{OPENERS}])(?:~(?P<near>\d{{1,3}}))?|\Z)
  | (?P<word>[^\s(){OPENERS}]+)
    """,
    re.VERBOSE,
)
_WORD = re.compile(rf"[^\s(){OPENERS}]+")


class Lexeme(NamedTuple):
    """One piece, and where it stands; `near` is the number behind a phrase, -1 without.

    `closed` tells whether a phrase has its second mark.
    """

    kind: LexemeKind
    text: str
    span: Span
    near: int = -1
    closed: bool = True


def lexemes(query: str, fields: frozenset[str]) -> Iterator[Lexeme]:
    """Yield the pieces of a query; a name before a colon is one of `fields`, or plain text."""
    at = 0
    while at < len(query):
        match = _LEXEME.match(query, at)
        if match is None or (match.lastgroup is None and not match[0].isspace()):
            at += 1
            continue
        if match["field"] and match["field"][:-1].lower() not in fields:
            match = _WORD.match(query, at)
            assert match is not None  # noqa: S101 - a field begins with a letter
            yield Lexeme("word", match[0], Span(*match.span()))
        elif not match[0].isspace():
            yield _lexeme(match)
        at = match.end()


def _lexeme(match: re.Match[str]) -> Lexeme:
    span = Span(*match.span())
    if match["phrase"] is not None:
        near = int(match["near"]) if match["near"] else -1
        return Lexeme("phrase", match["phrase"], span, near, closed=match["end"] is not None)
    kinds: tuple[LexemeKind, ...] = ("open", "close", "or", "and", "not", "field", "word")
    return next(Lexeme(kind, match[0], span) for kind in kinds if match[kind] is not None)
