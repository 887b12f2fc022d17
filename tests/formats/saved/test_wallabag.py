"""Wallabag's export is read for the articles in it, and for nothing the keeper did."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.formats.contract import loads_or_says_why
from tests.formats.saved.keepers import ENTRY, WORDS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from reader.model import Article


def _load(tmp_path: Path, *entries: Mapping[str, object]) -> tuple[Article, ...]:
    return loads_or_says_why(tmp_path / "all.json", json.dumps(entries).encode())


def test_an_entry_is_an_article_with_what_wallabag_tells_of_it(tmp_path: Path) -> None:
    first, second = _load(tmp_path, ENTRY, ENTRY)
    assert first.format == second.format == "wallabag"
    assert (first.title, first.published) == ("Bridge closed", "2024-05-02")
    assert (first.author, first.source) == ("Ada Marsh", "post.example")
    assert (first.url, first.language) == ("https://post.example/1", "en")
    assert first.body.of(first.text) == f"Why\n\n{WORDS}"
    assert {one.where for one in first.origins if one.of == "published"} == {
        "the fields of the export"
    }


def test_the_day_of_saving_is_no_date_of_the_article(tmp_path: Path) -> None:
    (article,) = _load(tmp_path, {**ENTRY, "published_at": None})
    assert article.published is None


def test_an_article_that_was_never_fetched_is_none(tmp_path: Path) -> None:
    missing = "<p>wallabag can't retrieve contents for this article. Please troubleshoot.</p>"
    (article,) = _load(tmp_path, {**ENTRY, "content": missing}, ENTRY, {**ENTRY, "content": None})
    assert WORDS in article.text


def test_entries_without_any_text_say_so(tmp_path: Path) -> None:
    path = tmp_path / "all.json"
    assert loads_or_says_why(path, json.dumps([{**ENTRY, "content": ""}]).encode()) == ()


@pytest.mark.parametrize("content", [[], {}, 3, "\ud800"])
def test_fields_of_the_wrong_kind_do_no_harm(tmp_path: Path, content: object) -> None:
    loads_or_says_why(tmp_path / "a.json", json.dumps([{**ENTRY, "content": content}]).encode())
