"""Find the verbs that tell an event with all that they need around them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.event_arguments import Tail, tail_of
from reader.analysis.event_descriptions import Subject, is_people
from reader.analysis.event_objects import is_object, is_patient, is_subject
from reader.analysis.event_subjects import leading_subject, subject_of
from reader.analysis.event_triggers import Trigger, helpers, verbs
from reader.analysis.event_verbs import VerbGroup, verb_group

if TYPE_CHECKING:
    from reader.analysis.event_lines import Line
    from reader.analysis.event_triggers import Form
    from reader.model import TimeExpression


_LONGEST_SCORE = 3
_NOBODY = Subject(-1, -1)
_NO_GROUP = VerbGroup(-1, passive=False, status="done")


class Found(NamedTuple):
    """A verb that tells an event, with what stands around it."""

    trigger: Trigger
    at: int
    group: VerbGroup
    subject: Subject
    tail: Tail


def find_at(
    line: Line, at: int, times: tuple[TimeExpression, ...], before: Found | None
) -> Found | None:
    """Return the first trigger of a word whose helpers, subject and object all fit.

    `before` is the event told before it in the sentence: "and" may go on with its subject.
    """
    for trigger, forms in verbs()[line.words[at]]:
        behind = _behind_particle(line, at, trigger)
        if behind < 0:
            continue
        tail = tail_of(line, behind, times)._replace(first=behind - len(trigger.particle))
        found = _active_or_passive(
            line, Found(trigger, at, _NO_GROUP, _NOBODY, tail), forms, before
        )
        if found is not None:
            return found
    return None


def _behind_particle(line: Line, at: int, trigger: Trigger) -> int:
    """Return where the words behind a verb and its particle begin, -1 without the particle.

    A score or an adverb may stand between: "voted 51-49 against".
    """
    for first in range(at + 1, at + 2 + _LONGEST_SCORE):
        if line.words[first : first + len(trigger.particle)] == trigger.particle:
            return first + len(trigger.particle)
        word = line.word(first)
        if not (word[:1].isdigit() or word in ("-", "–") or word.endswith("ly")):
            return -1
    return -1


def _active_or_passive(
    line: Line, made: Found, forms: frozenset[Form], before: Found | None
) -> Found | None:
    group = verb_group(line, made.at, forms)
    if group is not None:
        goes_on = line.word(group.first - 1) == "and"
        subject = subject_of(line, group.first)
        if subject is None and goes_on:
            subject = before.subject if before else leading_subject(line, group.first - 1)
        found = made._replace(group=group, subject=subject or _NOBODY)
        if subject is not None and _fits(line, found):
            return found
    return _elided(line, made, forms, before)


def _elided(line: Line, made: Found, forms: frozenset[Form], before: Found | None) -> Found | None:
    """Tell "and re-elected" and "and dozens injured" behind a passive, whose "was" they share."""
    if before is None or not before.group.passive or "participle" not in forms:
        return None
    if not made.trigger.is_passive:
        return None
    last = line.word(made.at - 1)
    group = before.group._replace(first=made.at)
    if last == "and":
        return made._replace(group=group, subject=before.subject)
    if last in helpers("numbers") and line.word(made.at - 2) in ("and", ","):
        return made._replace(group=group, subject=Subject(made.at - 1, made.at - 1))
    return None


def _fits(line: Line, found: Found) -> bool:
    trigger, subject, tail = found.trigger, found.subject, found.tail
    if line.word(tail.first + len(trigger.particle)) in helpers("habit"):
        return False
    is_plain = subject.entities or subject.pronoun or line.words[subject.first] == "the"
    is_plain = is_plain or is_people(line.words[subject.noun])
    if found.group.status in ("announced", "planned") and not is_plain:
        return False
    if found.group.passive:
        return is_patient(line, subject, trigger, tail)
    if trigger.object == "pair" and line.words[subject.first] not in helpers("no_one"):
        return len(subject.entities) > 1 or "two" in line.words[subject.first : subject.last]
    is_told = subject.pronoun or is_subject(line, subject, trigger)
    return bool(is_told) and is_object(line, trigger, tail)
