"""From what somebody typed to what it means. Never fails: what is no clause is plain text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from reader.model import Remark, Span
from reader.search.lexer import Lexeme, lexemes
from reader.search.periods import date_clause
from reader.search.query import (
    Everything,
    HasQuote,
    Node,
    Not,
    NotKept,
    Or,
    Own,
    OwnKind,
    Scope,
    together,
)
from reader.search.terms import term
from reader.text import fold_text

if TYPE_CHECKING:
    from reader.model import RemarkKind

SCOPES: tuple[Scope, ...] = (
    "title",
    "text",
    "quote",
    "said",
    "unquoted",
    "speaker",
    "cue",
    "person",
    "org",
    "place",
    "role",
    "source",
    "author",
    "file",
)
"""The fields that look for words, each by its name."""

DATES = ("date", "before", "after", "since", "in")
_OWN: dict[str, OwnKind] = {
    "correction": "correction",
    "star": "star",
    "note": "note",
    "highlight": "highlight",
}
HAS = ("quote", *_OWN)
"""What `has:` knows."""
_STATES: dict[str, OwnKind] = {"read": "read", "unread": "unread", "starred": "star"}
IS = tuple(_STATES)
"""What `is:` knows."""

FIELDS = frozenset((*SCOPES, *DATES, "has", "tag", "is"))
_SCOPE: dict[str, Scope] = {scope: scope for scope in SCOPES}
_DEEPEST = 40


@dataclass(frozen=True, slots=True)
class Typed:
    """A word or phrase as it was typed: where, and in which scope it is looked for."""

    span: Span
    scope: Scope


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a query means, what of it was not understood, and which words it looks for."""

    node: Node
    remarks: tuple[Remark, ...] = ()
    typed: tuple[Typed, ...] = ()


def parse(query: str) -> Node:
    """Return what a query means; an empty one, and one without a word, means everything."""
    return parsed(query).node


def parsed(query: str, today: date | None = None) -> Parsed:
    """Return the same, with what is to be said of it; "last month" counts from `today`."""
    return _parsed(query, today or date.today())  # noqa: DTZ011 - a person's own calendar


@lru_cache(maxsize=64)
def _parsed(query: str, today: date) -> Parsed:
    parser = _Parser(query, today)
    node = parser.whole()
    remarks = sorted(parser.remarks, key=lambda remark: remark.span)
    return Parsed(node, tuple(remarks), tuple(parser.typed))


class _Parser:
    """Recursive descent over the lexemes; brackets nested too deep are left out."""

    def __init__(self, query: str, today: date) -> None:
        self._lexemes = [*lexemes(query, FIELDS)]
        self._today = today
        self._at = 0
        self._depth = 0
        self.remarks: list[Remark] = []
        self.typed: list[Typed] = []

    def whole(self) -> Node:
        parts = []
        while self._at < len(self._lexemes):
            node = self._alternatives("any")
            if node is not None:
                parts.append(node)
            if (lexeme := self._peek()) is not None:
                self._remark(lexeme.span, "bracket too many")
                self._at += 1
        return together(parts) if parts else Everything()

    def _peek(self) -> Lexeme | None:
        return self._lexemes[self._at] if self._at < len(self._lexemes) else None

    def _remark(self, span: Span, kind: RemarkKind) -> None:
        self.remarks.append(Remark(span, kind))

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
        unlike = tuple(dict.fromkeys(flat))
        return Or(unlike) if len(unlike) > 1 else unlike[0]

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
            return self._group(lexeme, scope)
        if lexeme.kind == "field":
            return self._field(lexeme, scope)
        return self._term(lexeme, scope)

    def _group(self, bracket: Lexeme, scope: Scope) -> Node | None:
        if self._depth >= _DEEPEST:
            self._remark(bracket.span, "nested too deep")
            return None
        self._depth += 1
        node = self._alternatives(scope)
        self._depth -= 1
        if self._peek() is None:
            self._remark(bracket.span, "bracket left open")
        self._at += 1  # the closing bracket, or the end
        return node

    def _field(self, lexeme: Lexeme, scope: Scope) -> Node | None:
        name = lexeme.text[:-1].lower()
        value = self._peek()
        if name in _SCOPE:
            inner = _SCOPE[name]
            negated = value is not None and value.kind == "not"
            return self._clause(inner) if negated else self._primary(inner)
        if value is None or value.kind not in {"word", "phrase"}:
            self._remark(lexeme.span, "no value")
            return term(Lexeme("word", name, lexeme.span), scope)
        self._at += 1
        return self._special(name, lexeme.span.joined(value.span), value, scope)

    def _special(self, name: str, span: Span, value: Lexeme, scope: Scope) -> Node | None:
        """Read a clause that is not about words; it is plain text when it says nothing known."""
        text = " ".join(value.text.lower().split())
        self._look_at(value)
        if name in DATES:
            dates = date_clause(name, text, self._today)
            if dates is not None:
                return dates
            self._remark(span, "no date")
            return term(Lexeme("phrase", f"{name}:{value.text}", span), scope)
        known = self._own(name, text)
        if known is not None:
            return known
        self._remark(span, "not kept")
        bare = bool(text) and text.replace("-", "").isalnum() and not text.startswith("-")
        return NotKept(f"{name}:{text}" if bare else f'{name}:"{text}"')

    def _own(self, name: str, text: str) -> Node | None:
        """Read a clause about what an article has, or what a person made of it."""
        if name == "tag":
            tag = " ".join(fold_text(text).replace('"', " ").split())
            return Own("tag", tag) if tag else None
        if name == "is":
            return Own(_STATES[text]) if text in _STATES else None
        has = text.removesuffix("s")
        if has == "quote":
            return HasQuote()
        return Own(_OWN[has]) if has in _OWN else None

    def _term(self, lexeme: Lexeme, scope: Scope) -> Node | None:
        self._look_at(lexeme)
        self.typed.append(Typed(lexeme.span, scope))
        return term(lexeme, scope)

    def _look_at(self, lexeme: Lexeme) -> None:
        """Remark on a phrase without an end, and on a word that was to be a field."""
        if not lexeme.closed:
            self._remark(lexeme.span, "quotation mark left open")
        name, colon, value = lexeme.text.partition(":")
        if lexeme.kind != "word" or not colon or not name.isalpha() or value.startswith("//"):
            return
        span = Span(lexeme.span.start, lexeme.span.start + len(name) + 1)
        if name.lower() in FIELDS:
            self._remark(span, "no value")
        elif name.isascii():
            self._remark(span, "no such field")
