"""Whether what stands around a verb is what its event needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.cues import word_list
from reader.analysis.event_descriptions import is_people
from reader.analysis.event_subjects import may_be_body
from reader.analysis.event_triggers import helpers

if TYPE_CHECKING:
    from reader.analysis.event_arguments import Tail
    from reader.analysis.event_descriptions import Subject
    from reader.analysis.event_lines import Line, Named
    from reader.analysis.event_triggers import Trigger

_ACTIVE_ONLY = frozenset({"leave", "join", "meet", "vote", "restructure", "report", "retire"})
_PRONOUNS = frozenset(
    {"it", "them", "him", "this", "that", "me", "us", "itself", "he", "she", "they", "we"}
    | {"there", "here"}
)
_OWNERS = frozenset({"her", "his", "its", "their"})
_CLAUSE_VERBS = frozenset({"had", "has", "have", "was", "were", "is", "are", "would", "will"})
_DEFINITE = frozenset({"the", "its", "his", "her", "their"})
_AGAINST = frozenset({"sue", "attack"})
_HONOURS = frozenset({"year", "finalist", "top", "best"})
_OF_COUNTRIES = frozenset({"sign", "vote", "win"})
_NEAR = 5


def is_subject(line: Line, subject: Subject, trigger: Trigger) -> bool:
    """Tell whether a verb can be said of its subject."""
    if line.words[subject.first] in helpers("no_one"):
        return False
    kinds = {one.kind for one in subject.entities}
    if trigger.subject == "person":
        return kinds == {"person"} if kinds else is_people(line.words[subject.noun])
    barred = {"work"} if trigger.kind in _OF_COUNTRIES else {"place", "work"}
    return trigger.subject == "any" or not kinds & barred


def is_patient(line: Line, subject: Subject, trigger: Trigger, tail: Tail) -> bool:
    """Tell whether the subject of a passive is what the verb acts on."""
    kinds = {one.kind for one in subject.entities}
    if line.words[subject.first] in helpers("no_one") or trigger.kind in _ACTIVE_ONLY:
        return False
    if trigger.object == "heads":
        is_given = trigger.kind == "award" and trigger.heads.intersection(
            line.words[tail.first : tail.end]
        )
        return bool(is_given) or _has_head(line, subject, trigger)
    if trigger.is_passive and (
        "place" in kinds or (trigger.object == "passive role" and not _is_role(line, tail))
    ):
        return False
    if trigger.subject == "person" and not is_subject(line, subject, trigger):
        return False
    is_body = any(may_be_body(one) for one in subject.entities)
    needs = {"organisation": is_body, "name": bool(kinds), "-": False, "pair": False}
    return needs.get(trigger.object, True)


def _is_role(line: Line, tail: Tail) -> bool:
    """Tell "chief of Acme" from "the best school" and "player of the year"."""
    inside = line.words[tail.first : tail.end]
    if not inside or inside[0] in helpers("no_role") - {"to"} or _HONOURS.intersection(inside):
        return False
    return bool(_roles(inside) or helpers("offices").intersection(inside))


def _has_head(line: Line, subject: Subject, trigger: Trigger) -> bool:
    return bool(trigger.heads.intersection(line.words[subject.first : subject.last + 1]))


def is_object(line: Line, trigger: Trigger, tail: Tail) -> bool:
    """Tell whether the words behind an active verb hold what it acts on."""
    wanted, inner = trigger.object, tail.first + len(trigger.particle)
    inside = line.words[inner : tail.end]
    if wanted == "-":
        return True
    if wanted == "heads":
        return bool(trigger.heads.intersection(inside))
    if wanted == "role":
        return _is_post(inside)
    if wanted.endswith("words"):
        is_clause = trigger.kind == "announce" and _begins_clause(line, inner, tail.end)
        return _is_thing(inside, trigger) and not is_clause
    if wanted == "organisation" and body_at(line, inner, tail.end) >= 0:
        return True
    named = _first_named(line, inner, tail.end)
    is_named = named is not None and _is_named_object(line, wanted, named, tail.end, inside)
    return is_named or (_takes_holder(trigger) and _is_holder(inside))


def _takes_holder(trigger: Trigger) -> bool:
    is_against = trigger.object == "name" and trigger.kind in _AGAINST
    return is_against or trigger.object == "passive"


def _is_named_object(
    line: Line, wanted: str, named: Named, end: int, inside: tuple[str, ...]
) -> bool:
    if wanted == "organisation":
        return _is_whole(line, named, end)
    if wanted == "passive role" and not word_list("role_nouns").intersection(inside):
        return False
    return wanted == "name" or named.entity.kind == "person"


def _is_holder(inside: tuple[str, ...]) -> bool:
    """Tell "its coach" and "the head of the board": somebody by what they are."""
    return inside[:1] != () and inside[0] in _DEFINITE and bool(_roles(inside[1:_NEAR]))


def _is_post(inside: tuple[str, ...]) -> bool:
    """Tell "the youngest mayor in Japan" from "a resource for every mayor"."""
    ends = (at for at, word in enumerate(inside) if word in helpers("prepositions"))
    return bool(_roles(inside[: next(ends, len(inside))]))


def _roles(words: tuple[str, ...]) -> frozenset[str]:
    return word_list("role_nouns").intersection(one.removesuffix("s") for one in words)


def _is_thing(inside: tuple[str, ...], trigger: Trigger) -> bool:
    """Tell the beginning of a thing from "it", "he left" and, without a particle, "on Monday"."""
    if not inside:
        return False
    word, following = inside[0], inside[1:2]
    if word in _OWNERS:
        return following != () and following[0] not in helpers("behind")
    if word in _PRONOUNS:
        return trigger.kind == "vote"
    return bool(trigger.particle) or word not in helpers("behind")


def _begins_clause(line: Line, first: int, end: int) -> bool:
    """Tell "announced the team had signed him" from "announced the sale"."""
    words = (*line.words[first:end], line.word(end))
    return not _CLAUSE_VERBS.isdisjoint(words[:_NEAR])


def body_at(line: Line, first: int, end: int) -> int:
    """Return where "the company" or "the firm's research team" ends, or -1."""
    if line.word(first) not in ("the", "his", "her", "their"):
        return -1
    for at in range(first + 1, min(end, first + _NEAR)):
        if line.words[at] in helpers("bodies") and (
            at + 1 >= end or line.words[at + 1] in helpers("behind")
        ):
            return at
    return -1


def _first_named(line: Line, first: int, end: int) -> Named | None:
    for at in range(first, min(end, first + _NEAR)):
        if line.named[at]:
            return line.named[at]
        if line.words[at] in helpers("behind"):
            return None
    return None


def _is_whole(line: Line, named: Named, end: int) -> bool:
    """Tell "Acme" from "Acme shares" and "Acme's plant"."""
    follows = named.last + 1
    is_last = follows >= end or line.words[follows] in helpers("behind")
    owns = line.words[named.last].endswith(("'s", "s'"))
    return may_be_body(named.entity) and is_last and not owns
