"""Articles on saved pages, of suites that are not ours to ship: floors that only rise."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from reader.formats import load
from reader.model import UnreadableFileError
from tests.quality.floors import floors
from tests.quality.folders import SHARED

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PAGES = SHARED.parent / "formats"
SETS = ("aeb", "readability")
RUN = 4
"""Words in a row that must be the same."""

pytestmark = pytest.mark.skipif(not PAGES.is_dir(), reason="the measuring data is not here")


def body_of(path: Path) -> str:
    try:
        (article,) = load(path)
    except UnreadableFileError:
        return ""
    return article.body.of(article.text)


def runs(words: list[str]) -> Counter[tuple[str, ...]]:
    return Counter(tuple(words[at : at + RUN]) for at in range(max(1, len(words) - RUN + 1)))


def figures(suite: str) -> dict[str, float]:
    """Return, in percent, the F1 of runs of words, and how many articles have the very words."""
    lines = (PAGES / suite / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    gold: list[dict[str, Any]] = [json.loads(line) for line in lines]
    precise, found, exact = [], [], 0
    for one in gold:
        wanted = re.findall(r"\w+", one["text"])
        words = re.findall(r"\w+", body_of(PAGES / suite / f"{one['id']}.html"))
        same = sum((runs(wanted) & runs(words)).values())
        precise.append(same / sum(runs(words).values()))
        found.append(same / sum(runs(wanted).values()))
        exact += wanted == words
    precision, recall = sum(precise) / len(gold), sum(found) / len(gold)
    return {
        "f1": 200 * precision * recall / (precision + recall),
        "exact": 100 * exact / len(gold),
    }


@pytest.mark.parametrize("suite", SETS)
def test_no_figure_falls(suite: str, record_property: Callable[[str, object], None]) -> None:
    reached = figures(suite)
    table = "".join(f"  {key:<16}{value:6.1f}\n" for key, value in reached.items())
    record_property(f"measured: articles on pages of {suite}", table)
    floor = floors()[f"pages.{suite}"]
    assert {key: reached[key] for key in floor if reached[key] < floor[key]} == {}
