"""What the rest of the article says about a name that does not explain itself."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.analysis.lexicons import NameKind
    from reader.analysis.naming import Name

_DEFINED = re.compile(r"['’]?s? \([\"“‘']?([A-Z][A-Za-z&.-]{1,9})[\"”’']?[);,]")
_SURE = 0.8
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})
_SMALL = frozenset({"of", "the", "and", "for", "on", "to", "in", "&", "de", "la", "du"})


def with_votes(text: str, names: Sequence[Name]) -> tuple[Name, ...]:
    """Return the names with the kinds the whole article supports."""
    people = _people(text, names)
    joined = _join_headings(text, names, {name.casefold() for name in people})
    defined = _definitions(text, joined)
    votes = _votes(text, joined)
    families = _families(people)
    return tuple(_revised(text, name, families, defined, votes) for name in joined)


def _people(text: str, names: Iterable[Name]) -> set[str]:
    """Return the full names of people as written."""
    found = set()
    for name in names:
        words = name.span.of(text)
        if name.kind == "person" and name.confidence >= 0.5 and " " in words:  # noqa: PLR2004
            found.add(words)
    return found


def _families(people: Iterable[str]) -> dict[str, float]:
    """Return the single words that stand for somebody, with how sure each is."""
    parts: dict[str, float] = {}
    for full in people:
        words = [word for word in full.split() if word.casefold() not in _SUFFIXES]
        if not words:
            continue
        parts.setdefault(words[0].casefold(), 0.7)
        for at in range(1, len(words)):
            parts[" ".join(words[at:]).casefold()] = 0.92
    return parts


def _join_headings(text: str, names: Sequence[Name], full: set[str]) -> list[Name]:
    """Put the words of a full name together where a heading yielded them singly."""
    joined: list[Name] = []
    for name in names:
        if joined and name.heading and joined[-1].heading:
            span = joined[-1].span.joined(name.span)
            gap = name.span.start - joined[-1].span.end
            if gap == 1 and any(one.startswith(span.of(text).casefold()) for one in full):
                sure = span.of(text).casefold() in full
                confidence = 0.9 if sure else 0.0
                kind: NameKind = "person" if sure else "unknown"
                joined[-1] = replace(joined[-1], span=span, kind=kind, confidence=confidence)
                continue
        joined.append(name)
    return joined


def _definitions(text: str, names: Sequence[Name]) -> dict[str, float]:
    """Return the acronyms the article itself defines: "Sexual Minorities Uganda (SMUG)"."""
    found = {}
    for name in names:
        match = _DEFINED.match(text, name.span.end)
        if match and is_acronym_of(match[1], name.span.of(text)):
            found[match[1]] = found[name.span.of(text)] = 0.9
    return found


def is_acronym_of(acronym: str, full: str) -> bool:
    """Tell whether the letters are the first letters of the words, small words aside."""
    letters = [char for char in acronym.casefold() if char.isalpha()]
    words = [word for word in re.split(r"[\s-]+", full.casefold()) if word]
    large = [word[0] for word in words if word not in _SMALL]
    every = [word[0] for word in words]
    return len(letters) > 1 and letters in (large, every, large[: len(letters)])


def _votes(text: str, names: Sequence[Name]) -> dict[str, tuple[NameKind, float]]:
    """Return the surest kind of each spelling, agreement counting for it."""
    weights: dict[str, dict[NameKind, float]] = {}
    for name in names:
        if name.kind != "unknown":
            kinds = weights.setdefault(name.span.of(text), {})
            best = kinds.get(name.kind, 0.0)
            kinds[name.kind] = max(best, name.confidence) + (0.03 if best else 0.0)
    found = {}
    for spelling, kinds in weights.items():
        kind = max(kinds, key=lambda one: kinds[one])
        found[spelling] = (kind, min(kinds[kind], 0.95))
    return found


def _revised(
    text: str,
    name: Name,
    families: dict[str, float],
    defined: dict[str, float],
    votes: dict[str, tuple[NameKind, float]],
) -> Name:
    spelling = name.span.of(text)
    if spelling in defined and name.kind != "place":
        return replace(name, kind="organisation", confidence=defined[spelling])
    family = families.get(spelling.casefold())
    if family is not None and _may_be_family(name, family):
        return replace(name, kind="person", confidence=family)
    kind, confidence = votes.get(spelling, ("unknown", 0.0))
    if confidence > name.confidence and name.confidence < _SURE:
        return replace(name, kind=kind, confidence=confidence)
    return name


def _may_be_family(name: Name, family: float) -> bool:
    if name.kind in ("person", "unknown"):
        return True
    return family > _SURE and not (name.kind == "organisation" and name.confidence > _SURE)
