"""What the benchmark of the window makes up is what it says, and its parts run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.resources import seeds_path
from tests.benchmarks.aims import long_article, p95, stalls_of
from tests.benchmarks.starts import start

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot


def test_a_made_up_article_has_its_words_and_quotations() -> None:
    opened = long_article("one", 6_000, 50)
    article, quotes = opened.article, opened.analysis.quotes
    assert abs(len(article.text.split()) - 6_000) < 600
    assert len({quote.group for quote in quotes}) == len(quotes) == 50
    assert all(quote.span.of(article.text)[0] == "“" for quote in quotes)


def test_95_of_100_stay_below() -> None:
    assert p95([float(number) for number in range(100, 0, -1)]) == 96


def test_a_start_is_watched_to_its_first_answer(tmp_path: Path) -> None:
    seen = start(seeds_path(), tmp_path)
    assert 0 < seen["painted"] < seen["opened"] < seen["found"]
    assert seen["painted"] < seen["listed"] <= seen["opened"]
    assert seen["megabytes"] > 0


def test_stalls_are_told(qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    done: list[bool] = []
    stalls_of("a deed", lambda: done.append(True), 20)
    qtbot.wait(1)
    assert done == [True]
    assert capsys.readouterr().out.startswith("a deed  ")
