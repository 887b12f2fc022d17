"""What a query means: a small tree of frozen dataclasses, the same for index and text.

Every string in it is folded (`reader.text.fold_text`); scopes say where a word must stand.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable

    OwnArticles = Callable[[str, str], frozenset[str]]
    """Tells the ids of the articles of which a person made something, by its kind and value."""

Scope = Literal[
    "any",
    "text",
    "title",
    "said",
    "quote",
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
]
"""`any` is text or title; `said` somebody's words; `quote` those between quotation marks."""

STEMMED: frozenset[Scope] = frozenset({"any", "text", "title", "said", "quote", "unquoted"})
"""Where a plain word finds its inflections; names and paths are taken as they are."""

OF_ONE_QUOTATION: frozenset[Scope] = frozenset({"speaker", "cue", "said", "quote", "role"})
"""What several clauses may say of one and the same quotation."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word and, where the scope stems, its inflections."""

    text: str
    scope: Scope = "any"


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words verbatim, with the marks and spaces between them, at word edges."""

    text: str
    scope: Scope = "any"


@dataclass(frozen=True, slots=True)
class Pattern:
    """A word with * (any letters, or none) and ? (one letter)."""

    text: str
    scope: Scope = "any"


@dataclass(frozen=True, slots=True)
class Fuzzy:
    """Words at most `distance` letters away: one changed, missing, added or swapped each."""

    text: str
    distance: int = 1
    scope: Scope = "any"


@dataclass(frozen=True, slots=True)
class Near:
    """All the words, as they are, with at most `distance` other words among them."""

    words: tuple[str, ...]
    distance: int
    scope: Scope = "any"


_MARK_IN_PHRASE = "″"
"""Folds to a quotation mark, and does not end a phrase when it is typed."""

Term = Word | Phrase | Pattern | Fuzzy | Near
"""What is looked for in the words of a scope."""


@dataclass(frozen=True, slots=True)
class Dates:
    """Published between two days, both included, as numbers like 20260105; None is open.

    `shown` is the clause as a person writes it.
    """

    first: int | None
    last: int | None
    shown: str


@dataclass(frozen=True, slots=True)
class HasQuote:
    """With at least one quotation that is somebody's words."""


OwnKind = Literal["correction", "star", "note", "highlight", "tag", "read", "unread"]
"""What a person may have made of an article."""


@dataclass(frozen=True, slots=True)
class Own:
    """With something a person made of it; the index does not know, their own data does.

    `value` is the folded name of a tag.
    """

    kind: OwnKind
    value: str = ""

    @property
    def shown(self) -> str:
        """The clause as a person writes it."""
        if self.kind == "tag":
            return f"tag:{self.value}" if self.value.isalnum() else f'tag:"{self.value}"'
        states = {"star": "is:starred", "read": "is:read", "unread": "is:unread"}
        return states.get(self.kind, f"has:{self.kind}")


@dataclass(frozen=True, slots=True)
class Among:
    """One of these articles, by id; `shown` is the clause as a person writes it."""

    ids: frozenset[str]
    shown: str = "has:correction"


@dataclass(frozen=True, slots=True)
class NotKept:
    """A clause about something that is kept nowhere; it matches nothing, and a remark says so."""

    shown: str


@dataclass(frozen=True, slots=True)
class And:
    """All of these."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """At least one of these."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Anything but this."""

    part: Node


@dataclass(frozen=True, slots=True)
class SameQuotation:
    """All that `part` says is true of one quotation (its parts, when it is interrupted)."""

    part: Node


@dataclass(frozen=True, slots=True)
class Everything:
    """Every article: what an empty query means."""


Node = (
    Word
    | Phrase
    | Pattern
    | Fuzzy
    | Near
    | Dates
    | HasQuote
    | Own
    | Among
    | NotKept
    | And
    | Or
    | Not
    | SameQuotation
    | Everything
)


def children(node: Node) -> tuple[Node, ...]:
    """Return the parts of a node that joins others, none for a clause."""
    if isinstance(node, And | Or):
        return node.parts
    return (node.part,) if isinstance(node, Not | SameQuotation) else ()


def scopes(node: Node) -> frozenset[Scope] | None:
    """Return the scopes of all clauses below; None where one is no term, or is negated."""
    if isinstance(node, Word | Phrase | Pattern | Fuzzy | Near):
        return frozenset({node.scope})
    if not isinstance(node, And | Or):
        return None
    below = [scopes(part) for part in node.parts]
    known = [each for each in below if each is not None]
    return frozenset().union(*known) if len(known) == len(below) else None


def together(parts: list[Node]) -> Node:
    """Join with AND; clauses about speaker and words are bound to one quotation.

    Only clauses of different kinds are bound: `said:a said:b` may be two quotations, as
    may two speakers, but `speaker:x said:a` is what x said.
    """
    parts = [*dict.fromkeys(each for part in parts for each in _flat(part))]
    if len(parts) == 1:
        return parts[0]
    found = [(part, scopes(part)) for part in parts]
    bound = [part for part, of in found if of is not None and of <= OF_ONE_QUOTATION]
    kinds = frozenset().union(*(of for part, of in found if of is not None and part in bound))
    if len(kinds) < 2 or not kinds - {"role", "speaker"}:  # noqa: PLR2004 - two kinds
        return And(tuple(parts))
    rest = [part for part in parts if part not in bound]
    same = SameQuotation(And(tuple(bound)) if len(bound) > 1 else bound[0])
    return And((same, *rest)) if rest else same


def _flat(node: Node) -> tuple[Node, ...]:
    return node.parts if isinstance(node, And) else (node,)


def with_own(node: Node, ids: OwnArticles) -> Node:
    """Return the tree with the articles themselves in the place of what a person made of them.

    `ids` is asked only where there is such a clause.
    """
    if isinstance(node, Own):
        if node.kind == "unread":
            return Not(Among(ids("read", ""), "is:read"))
        return Among(ids(node.kind, node.value), node.shown)
    if isinstance(node, And):
        return And(tuple(with_own(part, ids) for part in node.parts))
    if isinstance(node, Or):
        return Or(tuple(with_own(part, ids) for part in node.parts))
    return Not(with_own(node.part, ids)) if isinstance(node, Not) else node


def understood(node: Node) -> str:
    """Write a tree as a query a person can read, and type."""
    if isinstance(node, Everything):
        return ""
    if isinstance(node, And):
        return " ".join(_bracketed(part, Or, SameQuotation) for part in node.parts)
    if isinstance(node, Or):
        return " OR ".join(_bracketed(part, And, SameQuotation) for part in node.parts)
    if isinstance(node, Not):
        return "-" + _bracketed(node.part, And, Or, SameQuotation)
    if isinstance(node, SameQuotation):
        return understood(node.part)
    return _clause(node)


def _bracketed(node: Node, *kinds: type) -> str:
    return f"({understood(node)})" if isinstance(node, kinds) else understood(node)


def _clause(node: Node) -> str:
    if isinstance(node, Dates | NotKept | Own | Among):
        return node.shown
    if isinstance(node, HasQuote):
        return "has:quote"
    if isinstance(node, Word | Phrase | Pattern | Fuzzy | Near):
        return ("" if node.scope == "any" else f"{node.scope}:") + _term(node)
    return understood(node)


def _term(node: Term) -> str:
    if isinstance(node, Phrase):
        return '"' + node.text.replace('"', _MARK_IN_PHRASE) + '"'
    if isinstance(node, Near):
        return f'"{" ".join(node.words)}"~{node.distance}'
    if isinstance(node, Fuzzy):
        return f"{node.text}~" + ("" if node.distance == 1 else str(node.distance))
    return node.text
