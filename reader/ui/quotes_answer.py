"""Which quotations are asked for, and where in the answer stands what a person has selected."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.model import QuotesWanted

_MOST_RANGES = 1_000
_MOST_SELECTED = 20_000


@dataclass(frozen=True, slots=True)
class Kept:
    """What of a table stays when it is listed again: quotations by their numbers, 0 for none.

    `top` is the first in sight, in row `top_row`.
    """

    selected: array[int] = field(default_factory=partial(array, "q"))
    current: int = 0
    top: int = 0
    top_row: int = 0


@dataclass(frozen=True, slots=True)
class QuotesQuestion:
    """Quotations asked for under a number."""

    number: int
    wanted: QuotesWanted
    kept: Kept = field(default_factory=Kept)


@dataclass(frozen=True, slots=True)
class QuotesAnswer:
    """The numbers of quotations in order, and in which rows stands what is kept; -1 if in none.

    `ranges` are the selected rows, each from first to last. `narrowed`: of the articles a search
    found, only the quotations that answer it themselves are there.
    """

    question: QuotesQuestion
    numbers: array[int]
    ranges: tuple[tuple[int, int], ...] = ()
    current: int = -1
    top: int = -1
    narrowed: bool = False


def answered(
    question: QuotesQuestion, numbers: array[int] | None, *, narrowed: bool = False
) -> QuotesAnswer | None:
    """Find what is kept among the numbers; None where there are no numbers.

    A selection in more pieces than a table can hold in no time is let go, and so is one too large
    to be looked for without keeping the window's thread waiting.
    """
    if numbers is None:
        return None
    kept = question.kept
    if len(kept.selected) > _MOST_SELECTED:
        kept = replace(kept, selected=array("q"))
    wanted = {*kept.selected, kept.current, kept.top} - {0}
    rows = {one: row for row, one in enumerate(numbers) if one in wanted} if wanted else {}
    ranges = _ranges(sorted(rows[one] for one in kept.selected if one in rows))
    return QuotesAnswer(
        question,
        numbers,
        ranges if len(ranges) <= _MOST_RANGES else (),
        rows.get(kept.current, -1),
        rows.get(kept.top, -1),
        narrowed,
    )


def _ranges(rows: Iterable[int]) -> tuple[tuple[int, int], ...]:
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return tuple(found)
