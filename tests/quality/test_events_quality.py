"""The events of our own marked texts: how many are found, and how many of them are right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from reader.analysis import analyse
from reader.formats import load
from tests.analysis.finding import PUBLISHED
from tests.analysis.quoting import article
from tests.quality.folders import SEEDS
from tests.quality.gold_lines import marked_texts

if TYPE_CHECKING:
    from collections.abc import Iterator

Row = tuple[str, frozenset[str], str, str]
"""Kind, people and organisations, date, status."""


def read(name: str) -> Iterator[tuple[str, list[Row]]]:
    """Yield the texts of a gold file with the events a person marked in each."""
    for marked in marked_texts(name):
        yield marked.text, [_row(*columns) for columns in marked.rows]


def _row(kind: str, names: str, value: str, status: str) -> Row:
    who = frozenset(one.strip() for one in names.split(",") if one.strip())
    return kind, who, value, status


def found(text: str) -> list[Row]:
    """Return what the engine finds in a text, as gold writes it; ¶ stands behind a headline."""
    title, _, body = text.rpartition(" ¶ ")
    made = article(body, title=title or None)
    events = analyse(replace(made, published=PUBLISHED)).events
    return [
        (one.kind, frozenset((*one.people, *one.organisations)), one.value or "", one.status)
        for one in events
    ]


def score(name: str) -> tuple[float, float]:
    """Return the precision and recall, in percent, of whole events: every field must agree."""
    right = told = wanted = 0
    for text, events in read(name):
        rows = found(text)
        right += sum(row in events for row in rows)
        told += len(rows)
        wanted += len(events)
    return 100 * right / max(1, told), 100 * right / max(1, wanted)


# Floors only rise.
@pytest.mark.parametrize(
    ("name", "precision", "recall"),
    [
        ("events_sentences.txt", 99.5, 99.5),
        ("events_articles.txt", 90.5, 90.5),
        ("events_train.txt", 94.5, 92.5),
        ("events_train_more.txt", 92.5, 74),
        ("events_dev.txt", 89.5, 76.5),
    ],
)
def test_events_do_not_fall_below_what_was_reached(
    name: str, precision: float, recall: float
) -> None:
    reached = score(name)
    assert reached[0] >= precision, reached
    assert reached[1] >= recall, reached


def test_the_seed_yields_its_events_and_no_other() -> None:
    seed = next(SEEDS.glob("000_*.txt"))
    events = analyse(load(seed)[0]).events
    assert sorted((one.kind, one.value or "") for one in events) == [
        ("appoint", "2022"),
        ("join", "2019"),
        ("leave", ""),
        ("leave", ""),
        ("oversee", ""),
        ("post", "2026-01-05"),
        ("publish", "2025-12-09"),
        ("restructure", ""),
        ("share", "2026-01-05"),
    ]
