"""From what somebody typed to what it means. Never fails: what is no clause is plain text."""

from __future__ import annotations

import re
from functools import lru_cache

from reader.search.lexer import Lexeme, lexemes
from reader.search.periods import date_clause
from reader.search.query import (
    Everything,
    Fuzzy,
    HasQuote,
    Near,
    Node,
    Not,
    NotKept,
    Or,
    Pattern,
    Phrase,
    Scope,
    Word,
    together,
)
from reader.search.words import WORD, core, words_of
from reader.text import fold_text

_SCOPES: dict[str, Scope] = {
    "title": "title",
    "text": "text",
    "quote": "quote",
    "said": "said",
    "unquoted": "unquoted",
    "speaker": "speaker",
    "cue": "cue",
    "person": "person",
    "org": "org",
    "place": "place",
    "role": "role",
    "source": "source",
    "author": "author",
    "file": "file",
}
_DATES = frozenset({"date", "before", "after", "since"})
_OTHERS = frozenset({"has", "tag", "is", "in"})
_FIELDS = frozenset(_SCOPES) | _DATES | _OTHERS
_DEEPEST = 40
_FUZZY = re.compile(r"(.+)~([12]?)")
_POSSESSIVE = re.compile(r"'s?\Z")


@lru_cache(maxsize=64)
def parse(query: str) -> Node:
    """Return what a query means; an empty one, and one without a word, means everything."""
    return _Parser(query).whole()


class _Parser:
    """Recursive descent over the lexemes; brackets nested too deep are left out."""

    def __init__(self, query: str) -> None:
        self._lexemes = [*lexemes(query, _FIELDS)]
        self._at = 0
        self._depth = 0

    def whole(self) -> Node:
        parts = []
        while self._at < len(self._lexemes):
            node = self._alternatives("any")
            if node is not None:
                parts.append(node)
            self._at += 1  # a closing bracket without an opening one
        return together(parts) if parts else Everything()

    def _peek(self) -> Lexeme | None:
        return self._lexemes[self._at] if self._at < len(self._lexemes) else None

    def _alternatives(self, scope: Scope) -> Node | None:
        found = []
        while True:
            node = self._conjunction(scope)
            if node is not None:
                found.append(node)
            lexeme = self._peek()
            if lexeme is None or lexeme.kind != "or":
                break
            self._at += 1
        if len(found) <= 1:
            return found[0] if found else None
        flat = [
            part for node in found for part in (node.parts if isinstance(node, Or) else (node,))
        ]
        return Or(tuple(flat))

    def _conjunction(self, scope: Scope) -> Node | None:
        parts: list[Node] = []
        while (lexeme := self._peek()) is not None and lexeme.kind not in {"or", "close"}:
            node = self._clause(scope)
            if node is not None and node not in parts:
                parts.append(node)
        return together(parts) if parts else None

    def _clause(self, scope: Scope) -> Node | None:
        negated = False
        while (lexeme := self._peek()) is not None and lexeme.kind in {"and", "not"}:
            negated ^= lexeme.kind == "not"
            self._at += 1
        node = self._primary(scope)
        if node is None or not negated:
            return node
        return node.part if isinstance(node, Not) else Not(node)

    def _primary(self, scope: Scope) -> Node | None:
        lexeme = self._peek()
        if lexeme is None or lexeme.kind in {"or", "close"}:
            return None
        self._at += 1
        if lexeme.kind == "open":
            return self._group(scope)
        if lexeme.kind == "field":
            return self._field(lexeme, scope)
        return _term(lexeme, scope)

    def _group(self, scope: Scope) -> Node | None:
        if self._depth >= _DEEPEST:
            return None
        self._depth += 1
        node = self._alternatives(scope)
        self._depth -= 1
        self._at += 1  # the closing bracket, or the end
        return node

    def _field(self, lexeme: Lexeme, scope: Scope) -> Node | None:
        name = lexeme.text[:-1].lower()
        if name in _SCOPES:
            return self._primary(_SCOPES[name])
        value = self._peek()
        if value is None or value.kind not in {"word", "phrase"}:
            return _term(Lexeme("word", name), scope)
        self._at += 1
        node = _special(name, value)
        if node is not None:
            return node
        return _term(Lexeme("phrase", f"{lexeme.text}{value.text}"), scope)


def _special(name: str, value: Lexeme) -> Node | None:
    """Read a clause that is not about words; None when it says nothing known."""
    text = value.text.lower()
    if name in _DATES:
        return date_clause(name, text)
    if name == "has" and text in {"quote", "quotes"}:
        return HasQuote()
    return NotKept(f'{name}:"{value.text}"' if " " in value.text else f"{name}:{value.text}")


def _term(lexeme: Lexeme, scope: Scope) -> Node | None:
    if lexeme.kind == "phrase":
        return _phrase(lexeme, scope)
    text = lexeme.text
    if fuzzy := _FUZZY.fullmatch(text):
        word = words_of(fuzzy[1])
        if len(word) == 1:
            return Fuzzy(word[0], int(fuzzy[2] or 1), scope)
    if "*" in text or "?" in text.rstrip("?"):
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


def _pattern(text: str, scope: Scope) -> Node | None:
    """Read a word with * or ?; a mark at the end of a word is one, at the end of a question not."""
    folded = fold_text(text.rstrip("?"))
    pieces = re.findall(r"[^\W_*?]*(?:[*?]+[^\W_*?]*)+|[^\W_]+", folded)
    nodes: list[Node] = []
    for piece in pieces:
        if not WORD.search(piece):
            continue
        wild = "*" in piece or "?" in piece
        nodes.append(Pattern(re.sub(r"\*{2,}", "*", piece), scope) if wild else Word(piece, scope))
    return together(nodes) if nodes else None


def _word(text: str, scope: Scope) -> Node | None:
    """Read a plain word; one with marks inside (GPT-4, 12,000) stands for itself alone."""
    inner = core(fold_text(text))
    if not inner:
        return None
    shorter = core(_POSSESSIVE.sub("", inner)) if len(inner) > 2 else inner  # noqa: PLR2004
    inner = shorter or inner
    return Word(inner, scope) if WORD.fullmatch(inner) else Phrase(inner, scope)
