"""Whether what stands around a verb is what its event needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.cues import word_list
from reader.analysis.event_arguments import is_people
from reader.analysis.event_triggers import helpers

if TYPE_CHECKING:
    from reader.analysis.event_arguments import Subject, Tail
    from reader.analysis.event_lines import Line, Named
    from reader.analysis.event_triggers import Trigger

_ACTIVE_ONLY = frozenset({"leave", "join", "meet", "vote", "restructure", "report", "retire"})
_PRONOUNS = frozenset({"it", "them", "him", "her", "this", "that", "me", "us", "itself"})
_NEAR = 5


def is_subject(line: Line, subject: Subject, wanted: str) -> bool:
    """Tell whether a verb can be said of its subject."""
    if line.words[subject.first] in helpers("no_one"):
        return False
    kinds = {one.kind for one in subject.entities}
    if wanted == "person":
        return kinds == {"person"} if kinds else is_people(line.words[subject.last])
    return wanted == "any" or not kinds & {"place", "work"}


def is_patient(line: Line, subject: Subject, trigger: Trigger, tail: Tail) -> bool:
    """Tell whether the subject of a passive is what the verb acts on."""
    kinds = {one.kind for one in subject.entities}
    if line.words[subject.first] in helpers("no_one") or trigger.kind in _ACTIVE_ONLY:
        return False
    if trigger.object == "heads":
        return _has_head(line, subject, trigger)
    if trigger.is_passive and (
        "place" in kinds or (trigger.object == "passive role" and not _is_role(line, tail))
    ):
        return False
    if trigger.subject == "person" and not is_subject(line, subject, "person"):
        return False
    needs = {"organisation": "organisation" in kinds, "name": bool(kinds), "-": False}
    return needs.get(trigger.object, True)


def _is_role(line: Line, tail: Tail) -> bool:
    return line.word(tail.first) not in helpers("no_role") and tail.end > tail.first


def _has_head(line: Line, subject: Subject, trigger: Trigger) -> bool:
    return bool(trigger.heads.intersection(line.words[subject.first : subject.last + 1]))


def is_object(line: Line, trigger: Trigger, tail: Tail) -> bool:
    """Tell whether the words behind an active verb hold what it acts on."""
    wanted, inner = trigger.object, tail.first + len(trigger.particle)
    inside = line.words[inner : tail.end]
    if wanted == "-":
        return True
    if wanted in ("heads", "role"):
        return bool((trigger.heads or word_list("role_nouns")).intersection(inside))
    if wanted.endswith("words"):
        return bool(inside) and _is_thing(inside[0], is_behind=bool(trigger.particle))
    named = _first_named(line, inner, tail.end)
    if wanted == "organisation" and body_at(line, inner, tail.end) >= 0:
        return True
    return named is not None and _is_named_object(line, wanted, named, tail.end, inside)


def _is_named_object(
    line: Line, wanted: str, named: Named, end: int, inside: tuple[str, ...]
) -> bool:
    if wanted == "organisation":
        return _is_whole(line, named, end)
    if wanted == "passive role" and not word_list("role_nouns").intersection(inside):
        return False
    return wanted == "name" or named.entity.kind == "person"


def _is_thing(word: str, *, is_behind: bool) -> bool:
    """Tell the beginning of a thing from "it" and, without a particle, from "on Monday"."""
    return word not in _PRONOUNS and (is_behind or word not in helpers("behind"))


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
    return named.entity.kind == "organisation" and is_last and not owns
