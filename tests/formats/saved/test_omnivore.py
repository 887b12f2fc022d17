"""Omnivore's export is read page by page, with what its lists tell of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.format import SavedFile
from reader.formats.saved.omnivore import OMNIVORE
from reader.model import UnreadableFileError
from tests.formats.contract import loads_or_says_why
from tests.formats.office_files import zipped
from tests.formats.saved.keepers import KEPT, PAGE, WORDS, omnivore

if TYPE_CHECKING:
    from pathlib import Path


def test_an_entry_is_an_article_with_what_the_list_tells_of_it(tmp_path: Path) -> None:
    data = omnivore(KEPT, bridge_closed=PAGE)
    (article,) = loads_or_says_why(tmp_path / "export.zip", data)
    assert (article.format, article.title) == ("omnivore", "Bridge closed")
    assert (article.published, article.author) == ("2024-05-02", "Ada Marsh")
    assert article.url == "https://post.example/1"
    assert article.body.of(article.text) == f"Why\n\n{WORDS}"


def test_the_day_of_saving_is_no_date_of_the_article(tmp_path: Path) -> None:
    data = omnivore({**KEPT, "publishedAt": None}, bridge_closed=PAGE)
    (article,) = loads_or_says_why(tmp_path / "export.zip", data)
    assert article.published is None


def test_an_entry_without_its_page_is_passed_over(tmp_path: Path) -> None:
    data = omnivore({**KEPT, "slug": "../other"}, KEPT, KEPT, bridge_closed=PAGE)
    assert len(loads_or_says_why(tmp_path / "export.zip", data)) == 1


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (zipped({"a.txt": WORDS}), "no export that is read"),
        (omnivore(KEPT), "no record in it has a text"),
        (zipped({"metadata_0_to_1.json": "[{"}), "its JSON is damaged"),
        (zipped({"metadata_0_to_1.json": '{"slug": "a"}'}), "no record in it"),
    ],
)
def test_what_is_no_export_says_why(tmp_path: Path, data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFileError, match=reason):
        OMNIVORE.read(SavedFile(tmp_path / "a.zip", data))


@given(st.dictionaries(st.sampled_from(sorted(KEPT)), st.none() | st.text() | st.integers()))
def test_any_entry_is_an_article_or_passed_over(
    tmp_path_factory: pytest.TempPathFactory, entry: dict[str, object]
) -> None:
    path = tmp_path_factory.mktemp("any") / "a.zip"
    loads_or_says_why(path, omnivore({**entry, "slug": "a"}, a=PAGE))
