"""Who did it and what to: the words before and behind the verb of an event."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.cues import word_list
from reader.analysis.event_triggers import helpers, verbs

if TYPE_CHECKING:
    from reader.analysis.event_lines import Line, Named
    from reader.model import Entity, TimeExpression

PRONOUNS = frozenset({"he", "she", "i", "it", "they", "we"})
_RELATIVES = frozenset({"who", "which", "that"})
_LONGEST_TAIL = 12
_LONGEST_ASIDE = 25
_LONGEST_DESCRIPTION = 6


class Subject(NamedTuple):
    """Who the verb is said of: words `first` to `last`, a pronoun, or entities."""

    first: int
    last: int
    entities: tuple[Entity, ...] = ()
    pronoun: str = ""


class Tail(NamedTuple):
    """What stands behind the verb: tokens up to and without `end`, and whom they name."""

    first: int
    end: int
    entities: tuple[Entity, ...]


def subject_of(line: Line, first: int) -> Subject | None:
    """Return the subject of the verb group beginning at a token, None where it is not plain."""
    at = first - 1
    if line.word(at) in _RELATIVES:
        at -= 1 + (line.word(at - 1) == ",")
    elif line.word(at) == ",":
        at = _before_aside(line, at)
    if at < 0:
        return None
    pronoun = line.words[at].partition("'")[0]
    if pronoun in PRONOUNS:
        return Subject(at, at, pronoun=pronoun)
    named = line.named[at]
    if named is not None and named.last >= first:
        return None
    if named is None:
        return _described_people(line, at, first) or _description(line, at)
    subject = _name(line, named)
    is_one = subject is not None and len(subject.entities) == 1
    return (
        None
        if is_one and line.word(first) in _OF_MANY and named.entity.kind == "person"
        else subject
    )


def _described_people(line: Line, at: int, first: int) -> Subject | None:
    """Return "employees" of "employees who quit": many, so no determiner is needed."""
    is_relative = at < first - 1 and line.word(first - 1) == "who"
    return Subject(at, at) if is_relative and is_people(line.words[at]) else None


def is_people(word: str) -> bool:
    """Tell a noun for people, in one or many."""
    one = word.removesuffix("s")
    lists = ("person_nouns", "staff_nouns", "role_nouns")
    return word in helpers("many") or any(one in word_list(name) for name in lists)


def _before_aside(line: Line, comma: int) -> int:
    """Return the name before "Lee, the chief of Acme, …", or -1."""
    for at in range(comma - 1, max(0, comma - _LONGEST_ASIDE), -1):
        if (
            line.words[at] == ","
            and line.named[at - 1]
            and line.words[at + 1] not in ("and", "but")
        ):
            named = line.named[at - 1]
            is_alone = named is not None and line.word(named.first - 1) != ","
            return at - 1 if is_alone else -1
    return -1


def _name(line: Line, named: Named) -> Subject | None:
    if line.words[named.last].endswith(("'s", "s'")):
        return None
    before = line.word(named.first - 1 - (line.word(named.first - 1) in _ARTICLES))
    other = line.named[named.first - 2] if named.first > 1 and before == "and" else None
    if other and other.entity.kind == named.entity.kind != "place":
        inner = line.word(other.first - 1)
        if inner in helpers("prepositions") or inner == ",":
            return None
        return Subject(other.first, named.last, (other.entity, named.entity))
    if before in helpers("prepositions") - {"and", "but"} or before in verbs():
        return None
    return Subject(named.first, named.last, (named.entity,))


def _description(line: Line, last: int) -> Subject | None:
    """Return "the company's workers" or "two men": from a determiner or number on."""
    if line.tokens[last].kind != "word" or line.words[last] in helpers("numbers"):
        return None
    for at in range(last, max(-1, last - _LONGEST_DESCRIPTION), -1):
        if line.tokens[at].kind == "mark":
            return None
        if line.words[at] in helpers("prepositions") | _RELATIVES or line.words[at] in verbs():
            return None
        if _opens_phrase(line, at):
            is_free = at == 0 or line.words[at - 1] in helpers("opens")
            return Subject(at, last) if is_free and at < last else None
    return None


def _opens_phrase(line: Line, at: int) -> bool:
    word = line.words[at]
    return (
        word in word_list("determiners")
        or line.tokens[at].kind == "number"
        or word in helpers("numbers")
    )


_ARTICLES = frozenset({"the", "a", "an"})
_OF_MANY = frozenset({"were", "are", "have"})


def tail_of(line: Line, first: int, times: tuple[TimeExpression, ...]) -> Tail:
    """Return what stands behind a verb, to the next mark, clause or date."""
    dates = {one.span.start for one in times if one.kind in ("date", "time")}
    end = first
    while end < len(line.tokens) and end - first < _LONGEST_TAIL:
        is_named = line.named[end] is not None
        if line.tokens[end].start in dates or (
            line.words[end] in helpers("stops") and not is_named
        ):
            break
        end += 1
    while end > first and (line.words[end - 1] in helpers("trailing")):
        end -= 1
    found = {id(one.entity): one.entity for one in line.named[first:end] if one}
    return Tail(first, end, tuple(found.values()))
