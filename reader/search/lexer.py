"""Cut a query into brackets, operators, quoted phrases and words; anything can be cut."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

LexemeKind = Literal["open", "close", "or", "and", "not", "field", "phrase", "word"]

_OPENERS = '"“”„‟«»＂'
_LEXEME = re.compile(
    rf"""
    \s+
  | (?P<open>\()
  | (?P<close>\))
  | (?P<or>OR(?![^\s()]))
  | (?P<and>AND(?![^\s()]))
  | (?P<not>NOT(?![^\s()])|-(?=[^\s)-]))
  | (?P<field>[A-Za-z]+:(?=[^\s)]))
  | [{_OPENERS}](?P<phrase>[^{_OPENERS}]*)(?:[{_OPENERS}](?:~(?P<near>\d{{1,3}}))?|\Z)
  | (?P<word>[^\s(){_OPENERS}]+)
    """,
    re.VERBOSE,
)


class Lexeme(NamedTuple):
    """One piece; `near` is the number behind a phrase, -1 without."""

    kind: LexemeKind
    text: str
    near: int = -1


def lexemes(query: str, fields: frozenset[str]) -> Iterator[Lexeme]:
    """Yield the pieces of a query; a name before a colon is one of `fields`, or plain text."""
    at = 0
    while at < len(query):
        match = _LEXEME.match(query, at)
        if match is None or (match.lastgroup is None and not match[0].isspace()):
            at += 1
            continue
        if match["field"] and match["field"][:-1].lower() not in fields:
            yield from _plain(query, match)
            at = _word_end(query, at)
            continue
        at = match.end()
        yield from _lexeme(match)


def _lexeme(match: re.Match[str]) -> Iterator[Lexeme]:
    kinds: tuple[LexemeKind, ...] = (
        "open",
        "close",
        "or",
        "and",
        "not",
        "field",
        "phrase",
        "word",
    )
    for kind in kinds:
        text = match[kind]
        if text is not None:
            near = int(match["near"]) if kind == "phrase" and match["near"] else -1
            yield Lexeme(kind, text, near)


def _plain(query: str, match: re.Match[str]) -> Iterator[Lexeme]:
    yield Lexeme("word", query[match.start() : _word_end(query, match.start())])


def _word_end(query: str, at: int) -> int:
    match = re.compile(rf"[^\s(){_OPENERS}]+").match(query, at)
    return match.end() if match else at + 1
