"""One readable line for an event, of the text's own words where it can be."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.analysis.event_descriptions import is_many
from reader.analysis.event_objects import body_at
from reader.analysis.event_triggers import helpers

if TYPE_CHECKING:
    from reader.analysis.event_finding import Found
    from reader.analysis.event_lines import Line
    from reader.model import Entity
    from reader.model.fact import EventStatus

_MY = re.compile(r"\bmy\b")


def label_of(
    line: Line,
    found: Found,
    who: tuple[Entity, ...],
    body: Entity | None,
    status: EventStatus,
) -> str:
    """Return "Ann Lee is to leave Acme": who, the verb as its status asks, and what."""
    subject = " and ".join(one.name for one in who) or _described(line, found)
    of_many = len(who) > 1 or (not who and _tells_of_many(line, found))
    verb = _verb(found, status, is_many=of_many)
    rest = _rest(line, found, body)
    if found.subject.pronoun == "i":  # the speaker's "my" is not the reader's
        rest = _MY.sub("their", rest)
    parts = (subject, verb, _ahead(line, found), rest)
    return " ".join(part for part in parts if part)


def _tells_of_many(line: Line, found: Found) -> bool:
    subject = found.subject
    is_counted = line.words[subject.first] in helpers("numbers") - {"one"}
    return is_many(line.words[subject.noun]) or is_counted or subject.pronoun == "they"


def owner_label(name: str, says: str) -> str:
    """Return "Ann Lee resigns" for "Lee's resignation"."""
    return f"{name} {says}"


def _described(line: Line, found: Found) -> str:
    words = line.of(found.subject.first, found.subject.last)
    return words[:1].upper() + words[1:]


def _verb(found: Found, status: EventStatus, *, is_many: bool) -> str:
    base, third, _, participle, _ = found.trigger.forms
    be = "are" if is_many else "is"
    plain = f"be {participle}" if found.group.passive else base
    told = (f"{be} {participle}") if found.group.passive else (base if is_many else third)
    if status == "planned":
        return (
            f"{'plan' if is_many else 'plans'} to {plain}"
            if not found.group.passive
            else (f"{be} expected to {plain}")
        )
    if status == "announced":
        return f"{be} to {plain}"
    if status == "denied":
        return f"{told} (denied)"
    return told


def _ahead(line: Line, found: Found) -> str:
    """Return the object of a relative clause: "the note" of "the note she shared with them"."""
    noun = found.subject.first - 1
    is_clause = found.trigger.particle and not found.group.passive and noun > 0
    if not is_clause or line.words[noun - 1] not in ("the", "a", "an"):
        return ""
    return line.of(noun - 1, noun) if line.tokens[noun].kind == "word" else ""


def _rest(line: Line, found: Found, body: Entity | None) -> str:
    tail = found.tail
    if tail.end <= tail.first:
        return ""
    if body is None:
        return line.of(tail.first, tail.end - 1)
    first = tail.first + len(found.trigger.particle)
    last = body_at(line, first, tail.end)
    words = [*found.trigger.particle, body.name]
    if last + 1 < tail.end:
        words.append(line.of(last + 1, tail.end - 1))
    return " ".join(words)
