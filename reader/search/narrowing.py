"""A query with one more clause, as somebody would have typed it: visible, and to be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.search.completing import written_value
from reader.search.lexer import lexemes
from reader.search.parser import FIELDS, parsed
from reader.search.query import And

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.model import Span
    from reader.search.lexer import Lexeme
    from reader.search.query import Node

_SAID = "said:"
_DATES = frozenset({"date:", "in:"})


def narrowed(query: str, field: str, value: str) -> str:
    """Return the query with `field:value` added; what it asks already is not added twice.

    Another span of dates takes the place of the one before; an empty value takes it away.
    """
    if field == "date":
        query = _without_dates(query)
    if not value:
        return query
    clause = f"{field}:{written_value(value)}"
    if parsed(clause).node in _parts(parsed(query).node):
        return query
    whole = _closed(query)
    pieces = [*lexemes(whole, FIELDS)]
    if any(depth == 0 and piece.kind == "or" for piece, depth in _with_depth(pieces)):
        whole = f"({whole})"
    return f"{whole} {clause}".strip()


def in_quotations(query: str) -> str:
    """Return the query asked of the words of quotations alone; asked so already, of all again.

    Clauses about something else, dates or speakers, stay what they are.
    """
    whole = _closed(query)
    inner = whole[len(_SAID) :]
    for words in (inner, inner[1:-1].strip()):
        if words and _closed(words) == words and _said(words) == _SAID + inner == whole:
            return words
    return _said(whole) if whole else query


def _said(query: str) -> str:
    kinds = [piece.kind for piece in lexemes(query, FIELDS)]
    return f"{_SAID}{query}" if kinds in (["word"], ["phrase"]) else f"{_SAID}({query})"


def _parts(node: Node) -> tuple[Node, ...]:
    return node.parts if isinstance(node, And) else (node,)


def _closed(query: str) -> str:
    """Close what was left open, and leave out brackets that close nothing."""
    query = query.strip()
    remarks = parsed(query).remarks
    for remark in sorted(remarks, key=lambda one: one.span, reverse=True):
        if remark.kind == "bracket too many":
            query = query[: remark.span.start] + " " + query[remark.span.end :]
    if any(remark.kind == "quotation mark left open" for remark in remarks):
        query += '"'
    pieces = [*lexemes(query, FIELDS)]
    deep = sum((piece.kind == "open") - (piece.kind == "close") for piece in pieces)
    last = pieces[-1] if pieces else None
    if last is not None and last.kind in {"or", "and", "not"}:
        query = query[: last.span.start].rstrip()
    return (query + ")" * deep).strip()


def _with_depth(pieces: list[Lexeme]) -> Iterator[tuple[Lexeme, int]]:
    depth = 0
    for piece in pieces:
        depth -= piece.kind == "close"
        yield piece, max(depth, 0)
        depth += piece.kind == "open"


def _without_dates(query: str) -> str:
    """Leave out spans of dates that the whole query is held to."""
    pieces = [*_with_depth([*lexemes(query, FIELDS)])]
    if any(piece.kind == "or" and depth == 0 for piece, depth in pieces):
        return query
    cut: list[Span] = []
    for number, (piece, depth) in enumerate(pieces[:-1]):
        value = pieces[number + 1][0]
        negated = number > 0 and pieces[number - 1][0].kind == "not"
        held = depth == 0 and not negated and value.kind in {"word", "phrase"}
        if piece.kind == "field" and piece.text.lower() in _DATES and held:
            cut.append(piece.span.joined(value.span))
    for span in reversed(cut):
        query = query[: span.start] + query[span.end :]
    return " ".join(query.split()) if cut else query
