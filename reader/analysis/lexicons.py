"""The word lists the rules of names, roles and times look things up in.

Lists are read once, when first asked for. Words are compared casefolded, names as written.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal

from reader.model import Span
from reader.resources import lexicon, lexicon_lines
from reader.text import tokens

if TYPE_CHECKING:
    from collections.abc import Mapping

NameKind = Literal["person", "organisation", "place", "work", "unknown"]

_KNOWN: tuple[tuple[NameKind, str], ...] = (
    ("work", "works"),
    ("organisation", "organisations"),
    ("place", "places"),
)


@cache
def words(name: str) -> frozenset[str]:
    """Return the entries of a lexicon, casefolded."""
    return frozenset(entry.casefold() for entry in lexicon(name))


@cache
def known_names() -> Mapping[str, NameKind]:
    """Return every listed organisation, place and work by its spelling; places win."""
    return {entry: kind for kind, name in _KNOWN for entry in lexicon_lines(name)}


@cache
def known_phrases() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Return the listed names and non-names of two or more tokens by their first, longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for entry in (*known_names(), *lexicon_lines("not_names"), *lexicon_lines("demonyms")):
        parts = tuple(token.of(entry) for token in tokens(entry, Span(0, len(entry))))
        if len(parts) > 1:
            found.setdefault(parts[0], []).append(parts)
    return {first: tuple(sorted(all_, key=len, reverse=True)) for first, all_ in found.items()}


@cache
def compound_words(name: str) -> frozenset[str]:
    """Return the entries of a lexicon as written, for lists whose case matters."""
    return lexicon(name)
