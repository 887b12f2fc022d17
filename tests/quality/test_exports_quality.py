"""Exports of news databases that other people collected: split exactly, and told."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from reader.formats import load
from tests.formats.contract import check_articles
from tests.quality.floors import floors

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.mark.shared
def test_exports_are_split_exactly_and_their_articles_told(
    shared: Path, record_property: Callable[[str, object], None]
) -> None:
    folder = shared / "data" / "formats" / "aggregators"
    gold = [json.loads(line) for line in (folder / "gold.jsonl").read_text("utf-8").splitlines()]
    right = counted = told = total = 0
    for one in gold:
        articles = load(folder / one["file"])
        check_articles(articles)
        counted += one["articles"] is not None
        right += one["articles"] == len(articles)
        total += len(articles)
        told += sum(bool(article.title and article.published) for article in articles)
    figures = {"files": 100 * right / counted, "told": 100 * told / total}
    words = f"files split right {right} of {counted}; with title and date {told} of {total}"
    record_property("measured: exports of news databases", words)
    assert all(figures[key] >= floor for key, floor in floors()["aggregators"].items())
