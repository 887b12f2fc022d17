"""Find the verbs that tell an event with all that they need around them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.event_arguments import Subject, Tail, subject_of, tail_of
from reader.analysis.event_objects import is_object, is_patient, is_subject
from reader.analysis.event_triggers import Trigger, helpers, verbs
from reader.analysis.event_verbs import VerbGroup, verb_group

if TYPE_CHECKING:
    from reader.analysis.event_lines import Line
    from reader.model import TimeExpression


class Found(NamedTuple):
    """A verb that tells an event, with what stands around it."""

    trigger: Trigger
    at: int
    group: VerbGroup
    subject: Subject
    tail: Tail


def find_at(
    line: Line, at: int, times: tuple[TimeExpression, ...], before: Subject | None
) -> Found | None:
    """Return the first trigger of a word whose helpers, subject and object all fit.

    `before` is the subject of the event told before it in the sentence: "and" may go on with it.
    """
    for trigger, forms in verbs()[line.words[at]]:
        end = at + 1 + len(trigger.particle)
        if line.words[at + 1 : end] != trigger.particle:
            continue
        group = verb_group(line, at, forms)
        if group is None:
            continue
        goes_on = line.word(group.first - 1) == "and"
        subject = subject_of(line, group.first) or (before if goes_on else None)
        if subject is None:
            continue
        found = Found(trigger, at, group, subject, tail_of(line, at + 1, times))
        if _fits(line, found):
            return found
    return None


def _fits(line: Line, found: Found) -> bool:
    trigger, subject, tail = found.trigger, found.subject, found.tail
    if line.word(tail.first + len(trigger.particle)) in helpers("habit"):
        return False
    is_plain = subject.entities or subject.pronoun or line.words[subject.first] == "the"
    if found.group.status in ("announced", "planned") and not is_plain:
        return False
    if found.group.passive:
        return is_patient(line, subject, trigger, tail)
    is_told = subject.pronoun or is_subject(line, subject, trigger.subject)
    return bool(is_told) and is_object(line, trigger, tail)
