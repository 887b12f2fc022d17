"""Which date of a sentence is the day of an event."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from reader.analysis.cues import speech_verbs
from reader.analysis.event_triggers import helpers, verbs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.analysis.event_descriptions import Subject
    from reader.analysis.event_finding import Found
    from reader.analysis.event_lines import Line
    from reader.model import TimeExpression
    from reader.text import Token


# "Killed and wounded" on one day are told of together.
_TOGETHER = frozenset({"die", "injure"})
_HARM = frozenset({"killed", "injured", "wounded", "died"})


def date_of(line: Line, found: Found, times: Iterable[TimeExpression]) -> str | None:
    """Return the day of the clause as EDTF.

    It stands right before the verb, or first behind it, or is the only one before it. A date
    behind the verb of another event, or of saying, is that one's; "a loss for 2025" tells of no
    day.
    """
    here = line.tokens[found.at].start
    dated = [one for one in times if one.value and one.kind in ("date", "time")]
    inner = next((one for one in dated if _is_before_verb(line, found, one)), None)
    if inner is not None:
        return inner.value
    behind = next((one for one in dated if one.span.start > here), None)
    if behind is not None and not _verb_between(line, found, behind.span.start):
        is_other = _is_measured(line, found, behind) or _is_in_name(line, behind)
        return None if is_other else behind.value
    subject = line.tokens[found.subject.first].start
    before = [one for one in dated if one.span.start < subject and not _ends_a_period(line, one)]
    is_near = len(before) == 1 == len(dated) and not _is_apart(line, before[0], found.subject)
    return before[0].value if is_near else None


def _is_before_verb(line: Line, found: Found, day: TimeExpression) -> bool:
    """Tell the date of "Lee on Friday signed", between the subject and its verb."""
    first = found.group.first
    start, last = line.tokens[found.subject.last].end, line.tokens[first - 1]
    return first > 0 and start < day.span.start and last in _inside(line, day)


def _inside(line: Line, day: TimeExpression) -> tuple[Token, ...]:
    """Return the tokens of a date."""
    first = bisect_left(line.tokens, day.span.start, key=lambda token: token.start)
    last = bisect_left(line.tokens, day.span.end, key=lambda token: token.start)
    return line.tokens[first:last]


def date_behind(line: Line, at: int, times: Iterable[TimeExpression]) -> str | None:
    """Return the date that follows a token at once, or after one preposition."""
    for one in times:
        gap = [token for token in line.tokens[at + 1 : at + 3] if token.start < one.span.start]
        starts = line.tokens[at].end < one.span.start
        if one.value and one.kind == "date" and starts and len(gap) < 2:  # noqa: PLR2004
            return one.value
    return None


def _is_measured(line: Line, found: Found, day: TimeExpression) -> bool:
    """Tell "reported a loss for 2025" and "for the second quarter" from the day of the report."""
    if found.trigger.kind != "report":
        return False
    return "for" in _words_before(line, day)


def _is_in_name(line: Line, day: TimeExpression) -> bool:
    """Tell the year of "BIO 2026" and "the 2024 season" from "in 2026"."""
    words = day.span.of(line.text)
    before = _words_before(line, day)[-1:]
    return words.isdigit() and not helpers("before_years").intersection(before)


def _ends_a_period(line: Line, day: TimeExpression) -> bool:
    """Tell "for the year ended Jan. 31"."""
    return not {"ended", "ending"}.isdisjoint(_words_before(line, day))


def _words_before(line: Line, day: TimeExpression) -> tuple[str, ...]:
    """Return the two words before a date."""
    at = bisect_left(line.tokens, day.span.start, key=lambda token: token.start)
    return line.words[max(0, at - 2) : at]


def _is_apart(line: Line, day: TimeExpression, subject: Subject) -> bool:
    """Tell a date before the subject from one of another clause."""
    between = range(subject.first)
    return any(
        line.words[at] in helpers("joints")
        for at in between
        if line.tokens[at].start >= day.span.end
    )


def _verb_between(line: Line, found: Found, end: int) -> bool:
    others = verbs().keys() | speech_verbs()
    if found.trigger.kind in _TOGETHER:
        others -= _HARM
    following = range(found.tail.end, len(line.tokens))
    here = [line.words[one] for one in following if line.tokens[one].start < end]
    if "when" not in here:
        others |= helpers("be") | helpers("have") | helpers("planned") | helpers("announced")
    return not others.isdisjoint(here)
