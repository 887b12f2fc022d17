"""What one word or phrase of a query looks for, given where it is looked for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.search.query import Fuzzy, Near, Pattern, Phrase, Word, together
from reader.search.words import WORD, core, words_of
from reader.text import fold_text

if TYPE_CHECKING:
    from reader.search.lexer import Lexeme
    from reader.search.query import Node, Scope

_FUZZY = re.compile(r"(.+)~([12]?)")
_POSSESSIVE = re.compile(r"'s?\Z")
_STARS = re.compile(r"\*{2,}")
_PIECES = re.compile(r"[^\W_*?]*(?:[*?]+[^\W_*?]*)+|[^\W_]+")


def term(lexeme: Lexeme, scope: Scope) -> Node | None:
    """Return what a word or phrase means; None when there is no word in it."""
    if lexeme.kind == "phrase":
        return _phrase(lexeme, scope)
    text = lexeme.text
    if fuzzy := _FUZZY.fullmatch(text):
        word = words_of(fuzzy[1])
        if len(word) == 1:
            return Fuzzy(word[0], int(fuzzy[2] or 1), scope)
    if "*" in text or "?" in _inner(text):
        pattern = _pattern(text, scope)
        if pattern is not None:
            return pattern
    return _word(text, scope)


def _phrase(lexeme: Lexeme, scope: Scope) -> Node | None:
    if lexeme.near >= 0:
        words = tuple(words_of(lexeme.text))
        if len(words) > 1:
            return Near(words, lexeme.near, scope)
    text = fold_text(lexeme.text).strip()
    return Phrase(text, scope) if text else None


def _inner(text: str) -> str:
    """Return a word without the marks behind it: a question ends in some as well."""
    end = len(text)
    while end and not (text[end - 1].isalnum() or text[end - 1] in "*_"):
        end -= 1
    return text[:end]


def _pattern(text: str, scope: Scope) -> Node | None:
    """Read a word with * or ?; a ? behind a word ends a question, and stands for no letter."""
    folded = fold_text(_inner(text))
    pieces = [piece.rstrip("?") for piece in _PIECES.findall(folded)]
    if not any("*" in piece or "?" in piece for piece in pieces):
        return None
    nodes: list[Node] = []
    for piece in pieces:
        if not WORD.search(piece):
            continue
        wild = "*" in piece or "?" in piece
        nodes.append(Pattern(_STARS.sub("*", piece), scope) if wild else Word(piece, scope))
    return together(nodes) if nodes else None


def _word(text: str, scope: Scope) -> Node | None:
    """Read a plain word; one with marks inside (GPT-4, 12,000) stands for itself alone."""
    inner = core(fold_text(text))
    if not inner:
        return None
    shorter = core(_POSSESSIVE.sub("", inner)) if len(inner) > 2 else inner  # noqa: PLR2004
    inner = shorter or inner
    return Word(inner, scope) if WORD.fullmatch(inner) else Phrase(inner, scope)
