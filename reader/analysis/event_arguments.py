"""Who did it and what to: the words before and behind the verb of an event."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.event_triggers import verbs
from reader.analysis.lexicons import words

if TYPE_CHECKING:
    from reader.analysis.event_lines import Line, Named
    from reader.model import Entity, TimeExpression

PRONOUNS = frozenset({"he", "she", "i", "it", "they", "we"})
_RELATIVES = frozenset({"who", "which", "that"})
_PREPOSITIONS = frozenset(
    "of in at from with by for to on against about over under into between near like than"
    " among without during including per via and or but".split()
)
_OPENS = frozenset(", ; : and but that said says when after before as because while ( — – -".split())
_STOPS = frozenset(
    ", ; : . ? ! ( ) \" “ ” ' ‘ ’ — – - -- … who which that and but or after because when while"
    " before if although though since where said says following amid as-yet until unless".split()
)
_TRAILING = frozenset("of in at from with by for to on as the a an his her its their".split())
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
    return _name(line, named) if named else _description(line, at)


def _before_aside(line: Line, comma: int) -> int:
    """Return the name before "Lee, the chief of Acme, …", or -1."""
    for at in range(comma - 1, max(0, comma - _LONGEST_ASIDE), -1):
        if line.words[at] == "," and line.named[at - 1] and line.words[at + 1] not in ("and", "but"):
            named = line.named[at - 1]
            is_alone = named is not None and line.word(named.first - 1) != ","
            return at - 1 if is_alone else -1
    return -1


def _name(line: Line, named: Named) -> Subject | None:
    if line.words[named.last].endswith(("'s", "s'")):
        return None
    before = line.word(named.first - 1)
    other = line.named[named.first - 2] if named.first > 1 and before == "and" else None
    if other and other.entity.kind == named.entity.kind != "place":
        inner = line.word(other.first - 1)
        if inner in _PREPOSITIONS or inner == ",":
            return None
        return Subject(other.first, named.last, (other.entity, named.entity))
    if before in _PREPOSITIONS - {"and", "but"} or before in verbs():
        return None
    return Subject(named.first, named.last, (named.entity,))


def _description(line: Line, last: int) -> Subject | None:
    """Return "the company's workers" or "two men": from a determiner or number on."""
    for at in range(last, max(-1, last - _LONGEST_DESCRIPTION), -1):
        if not line.tokens[at].kind == "word" and line.tokens[at].kind != "number":
            return None
        if line.words[at] in _PREPOSITIONS | _RELATIVES or line.words[at] in verbs():
            return None
        if _opens_phrase(line, at):
            is_free = at == 0 or line.words[at - 1] in _OPENS
            return Subject(at, last) if is_free and at < last else None
    return None


def _opens_phrase(line: Line, at: int) -> bool:
    word = line.words[at]
    return word in words("determiners") or line.tokens[at].kind == "number" or word in _NUMBERS


_NUMBERS = frozenset("two three four five six seven eight nine ten dozens hundreds".split())


def tail_of(line: Line, first: int, times: tuple[TimeExpression, ...]) -> Tail:
    """Return what stands behind a verb, to the next mark, clause or date."""
    dates = {one.span.start for one in times}
    end = first
    while end < len(line.tokens) and end - first < _LONGEST_TAIL:
        is_named = line.named[end] is not None
        if line.tokens[end].start in dates or (line.words[end] in _STOPS and not is_named):
            break
        end += 1
    while end > first and (line.words[end - 1] in _TRAILING):
        end -= 1
    found = {id(one.entity): one.entity for one in line.named[first:end] if one}
    return Tail(first, end, tuple(found.values()))
