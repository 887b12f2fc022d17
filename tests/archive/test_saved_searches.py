"""Saved searches are the person's own, and know what is new since the last look."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.archive import OwnData, SavedSearches
from reader.model import OwnDataError
from reader.settings import Places

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "config", tmp_path / "cache", tmp_path / "data")


@pytest.fixture
def own(places: Places, tmp_path: Path) -> Iterator[OwnData]:
    made = OwnData(places, tmp_path / "news")
    yield made
    made.close()


def test_nothing_is_made_before_something_is_saved(own: OwnData, places: Places) -> None:
    saved = SavedSearches(own)
    assert saved.queries() == []
    assert saved.new("ferry", ["a"]) == saved.look("ferry", ["a"]) == frozenset()
    assert not places.own_file.exists()


def test_what_has_come_since_the_last_look_is_new(own: OwnData) -> None:
    saved = SavedSearches(own)
    saved.save("ferry", ["a", "b"])
    saved.save("said:x", [])
    assert saved.queries() == ["ferry", "said:x"]
    assert saved.new("ferry", ["b", "c", "d"]) == {"c", "d"}
    assert saved.look("ferry", ["b", "c", "d"]) == {"c", "d"}
    assert saved.look("ferry", ["a", "d", "c"]) == frozenset()
    assert saved.new("said:x", ["a"]) == {"a"}


def test_saving_again_changes_nothing_and_dropping_ends_it(own: OwnData) -> None:
    saved = SavedSearches(own)
    saved.save("ferry", ["a"])
    saved.save("ferry", ["a", "b"])
    assert saved.queries() == ["ferry"]
    assert saved.new("ferry", ["b"]) == {"b"}
    saved.drop("ferry")
    saved.drop("ferry")
    assert (saved.queries(), saved.look("ferry", ["b"])) == ([], frozenset())


def test_another_archive_and_another_start(own: OwnData, places: Places, tmp_path: Path) -> None:
    SavedSearches(own).save("ferry", ["\udcff"])
    other, again = OwnData(places, tmp_path / "other"), OwnData(places, tmp_path / "news" / "")
    assert SavedSearches(other).queries() == []
    assert SavedSearches(again).queries() == ["ferry"]
    assert SavedSearches(again).new("ferry", ["\udcff"]) == frozenset()
    other.close()
    again.close()


def test_a_file_that_is_damaged_is_said_to_be_and_left_alone(own: OwnData, places: Places) -> None:
    places.own_file.parent.mkdir(parents=True)
    places.own_file.write_bytes(b"no database" * 99)
    saved = SavedSearches(own)
    for deed in (saved.queries, lambda: saved.save("a", []), lambda: saved.look("a", ["b"])):
        with pytest.raises(OwnDataError):
            deed()
    assert places.own_file.read_bytes() == b"no database" * 99
