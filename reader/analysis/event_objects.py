"""Whether what stands around a verb is what its event needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.lexicons import words

if TYPE_CHECKING:
    from reader.analysis.event_arguments import Subject, Tail
    from reader.analysis.event_lines import Line, Named
    from reader.analysis.event_triggers import Trigger

BODIES = frozenset(
    "company firm organisation organization group agency party team club union bank board".split()
)
_ACTIVE_ONLY = frozenset({"leave", "join", "meet", "vote", "restructure", "report", "retire"})
_BEHIND = frozenset("in on at for from to as with by after before of over during this last".split())
_NO_ONE = frozenset("no none neither few nobody most many all any every each".split())
_NO_ROLE = frozenset("in by after for on at among to".split())
_NEAR = 5


def is_subject(line: Line, subject: Subject, wanted: str) -> bool:
    """Tell whether a verb can be said of its subject."""
    if line.words[subject.first] in _NO_ONE:
        return False
    kinds = {one.kind for one in subject.entities}
    if wanted == "person":
        return kinds == {"person"} if kinds else _is_people(line.words[subject.last])
    return wanted == "any" or not kinds & {"place", "work"}


def _is_people(word: str) -> bool:
    return word in words("person_nouns") or word in words("staff_nouns")


def is_patient(line: Line, subject: Subject, trigger: Trigger, tail: Tail) -> bool:
    """Tell whether the subject of a passive is what the verb acts on."""
    if line.words[subject.first] in _NO_ONE or trigger.kind in _ACTIVE_ONLY:
        return False
    if trigger.object == "passive role":
        return line.word(tail.first) not in _NO_ROLE and tail.end > tail.first
    if trigger.object == "organisation":
        return any(one.kind == "organisation" for one in subject.entities)
    if trigger.object == "heads":
        return bool(trigger.heads & set(line.words[subject.first : subject.last + 1]))
    return trigger.object != "-" and (trigger.object != "name" or bool(subject.entities))


def is_object(line: Line, trigger: Trigger, tail: Tail) -> bool:
    """Tell whether the words behind an active verb hold what it acts on."""
    wanted = trigger.object
    if wanted in ("-", "none"):
        return wanted == "-"
    inner = tail.first + len(trigger.particle)
    if wanted == "heads":
        return bool(trigger.heads & set(line.words[inner : tail.end]))
    if wanted.endswith("words"):
        return tail.end > inner
    named = _first_named(line, inner, tail.end)
    if wanted == "organisation":
        is_body = body_at(line, inner, tail.end) >= 0
        return is_body or (named is not None and _is_whole(line, named, tail.end))
    if named is None:
        return False
    return wanted == "name" or named.entity.kind == "person"


def body_at(line: Line, first: int, end: int) -> int:
    """Return where "the company" or "the firm's research team" ends, or -1."""
    if line.word(first) not in ("the", "his", "her", "their"):
        return -1
    for at in range(first + 1, min(end, first + _NEAR)):
        if line.words[at] in BODIES and (at + 1 >= end or line.words[at + 1] in _BEHIND):
            return at
    return -1


def _first_named(line: Line, first: int, end: int) -> Named | None:
    for at in range(first, min(end, first + _NEAR)):
        if line.named[at]:
            return line.named[at]
        if line.words[at] in _BEHIND:
            return None
    return None


def _is_whole(line: Line, named: Named, end: int) -> bool:
    """Tell "Acme" from "Acme shares" and "Acme's plant"."""
    follows = named.last + 1
    is_last = follows >= end or line.words[follows] in _BEHIND
    owns = line.words[named.last].endswith(("'s", "s'"))
    return named.entity.kind == "organisation" and is_last and not owns
