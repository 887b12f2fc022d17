"""Highlights of one article stand together, in their order, and are said to be no whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats import limits
from reader.formats.saved.readwise import articles_of
from reader.model import UnreadableFileError
from tests.formats.contract import loads_or_says_why
from tests.formats.saved.keepers import HIGHLIGHTS

if TYPE_CHECKING:
    from pathlib import Path

LINES = (
    'It was closed.,Bridge closed,Ada Marsh,,my own note,,,,1,"2024-06-09 08:00:00",\n'
    "Another thing.,Ferry opened,Tom Reed,,,,,,,,\n"
    '"It is, she said, not safe.",Bridge closed,Ada Marsh,,,,,,2,,\n'
    " ,Empty,Nobody,,,,,,,,\n"
)


def test_passages_of_one_article_are_one(tmp_path: Path) -> None:
    first, second = loads_or_says_why(tmp_path / "a.csv", (HIGHLIGHTS + LINES).encode())
    assert (first.format, first.title, first.author) == ("readwise", "Bridge closed", "Ada Marsh")
    assert first.body.of(first.text) == "It was closed.\n\nIt is, she said, not safe."
    assert second.title == "Ferry opened"


def test_nothing_is_made_of_the_readers_own_note_and_day(tmp_path: Path) -> None:
    first, _ = loads_or_says_why(tmp_path / "a.csv", (HIGHLIGHTS + LINES).encode())
    assert "my own note" not in first.text
    assert first.published is None
    assert first.warnings == (
        "These are passages that were highlighted, and not the whole article.",
    )


def test_more_articles_than_the_limit_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_ARTICLES", 1)
    rows: list[dict[str, object]] = [{"highlight": "a", "book_title": title} for title in "xy"]
    with pytest.raises(UnreadableFileError, match="more than 1 articles"):
        articles_of(rows, "x")


@given(
    st.lists(
        st.dictionaries(st.sampled_from(["highlight", "book_title", "book_author"]), st.text())
    )
)
def test_any_rows_are_described_or_passed_over(rows: list[dict[str, object]]) -> None:
    for draft in articles_of(rows, "x"):
        assert draft.body.of(draft.text).strip()
