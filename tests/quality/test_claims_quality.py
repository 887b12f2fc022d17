"""Claims found in texts of our own: how many, how many rightly, and with the right voices."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

import pytest

from reader.analysis import analyse
from tests.analysis.quoting import article
from tests.quality.floors import floors
from tests.quality.folders import GOLD

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "claims_own"


class Said(NamedTuple):
    """A claim, as gold and engine have it."""

    text: str
    source: str | None
    sourcing: str
    chain: tuple[str, ...]


@dataclass(frozen=True)
class Case:
    """A text, what it claims, and what the engine says it claims."""

    id: str
    gold: list[Said]
    found: list[Said]

    @property
    def right(self) -> int:
        """How many claims were found, whatever their voices."""
        return len({one.text for one in self.gold} & {one.text for one in self.found})

    @property
    def exact(self) -> int:
        """How many claims were found with every voice."""
        return len(set(self.gold) & set(self.found))


def _cases() -> Iterator[Case]:
    for line in (GOLD / f"{NAME}.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        gold = [
            Said(one["text"], one["source"], one["sourcing"], tuple(one["chain"]))
            for one in row["claims"]
        ]
        made = replace(article(row["text"]), published="2026-03-18")
        found = [
            Said(one.text, one.source, one.sourcing, tuple(link.name for link in one.chain))
            for one in analyse(made).claims
        ]
        yield Case(row["id"], gold, found)


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    """Return every text of the gold, analysed."""
    return list(_cases())


def test_no_figure_of_claims_falls_below_its_floor(cases: list[Case]) -> None:
    gold = sum(len(case.gold) for case in cases)
    found = sum(len(case.found) for case in cases)
    figures = {
        "recall": 100 * sum(case.right for case in cases) / gold,
        "precision": 100 * sum(case.right for case in cases) / found,
        "with_voices": 100 * sum(case.exact for case in cases) / gold,
    }
    wrong = [case for case in cases if set(case.gold) != set(case.found)]
    fallen = {key: figures[key] for key, floor in floors()[NAME].items() if figures[key] < floor}
    assert not fallen, wrong


def test_nothing_is_claimed_where_nothing_is(cases: list[Case]) -> None:
    assert not [case for case in cases if not case.gold and case.found]
