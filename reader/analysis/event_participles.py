"""Harm told behind a comma: "gunmen attacked a convoy, wounding three drivers"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.event_descriptions import is_people
from reader.analysis.event_triggers import helpers
from reader.analysis.event_twins import Told
from reader.model import Span

if TYPE_CHECKING:
    from reader.analysis.event_lines import Line
    from reader.model import TimeExpression

HARMING = {"killing": ("die", "killed"), "wounding": ("injure", "wounded")} | {
    "injuring": ("injure", "injured")
}
_LONGEST = 6
_FARTHEST = 40
_DESCRIBED = 0.6


def by_participle(line: Line, at: int, times: tuple[TimeExpression, ...]) -> Told | None:
    """Tell whom something killed or injured, when people or their number follow."""
    if line.word(at - 1) not in (",", "and") or line.is_title:
        return None
    if not helpers("bar").isdisjoint(line.words[max(0, at - _FARTHEST) : at]):
        return None
    last = _victims(line, at + 1)
    if last < 0:
        return None
    kind, done = HARMING[line.words[at]]
    victims = line.of(at + 1, last)
    is_one = line.words[last] in ("one", "a", "an") or line.words[at + 1] in ("one", "a", "an")
    dated = [one.value for one in times if one.value and one.kind == "date"]
    return Told(
        kind=kind,
        label=f"{victims[:1].upper()}{victims[1:]} {'is' if is_one else 'are'} {done}",
        span=Span(line.tokens[at].start, line.tokens[last].end),
        who=frozenset({victims.casefold()}),
        what=frozenset(),
        content=frozenset(),
        people=(),
        organisations=(),
        value=dated[0] if len(dated) == 1 else None,
        status="done",
        confidence=_DESCRIBED,
    )


def _victims(line: Line, first: int) -> int:
    """Return the last token of "at least three drivers" or "dozens", -1 where no people are."""
    last = -1
    for at in range(first, min(first + _LONGEST, len(line.words))):
        word = line.words[at]
        if line.named[at] is not None or line.tokens[at].kind == "mark":
            break
        if is_people(word):
            last = at
        elif last >= 0 and word in helpers("prepositions") | {"when", "who"} and word != "of":
            break
    return last
