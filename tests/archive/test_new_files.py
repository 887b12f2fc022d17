from __future__ import annotations

import os
import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.archive import NewFile, add_file, name_from, take_back
from reader.archive.scan import scan
from reader.model import ArchiveError
from reader.resources import seeds_path

if TYPE_CHECKING:
    from pathlib import Path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Minister: “Wait” / then act?", "Minister “Wait” then act"),
        ("  ..hidden.. ", "hidden"),
        ("Straße\nnach\tÉvian", "Straße nach Évian"),
        ("con", "_con"),
        ("Contract awarded", "Contract awarded"),
        ("LPT1.txt", "_LPT1.txt"),
        ("***", ""),
        ("", ""),
    ],
)
def test_a_name_is_made_from_a_title(title: str, name: str) -> None:
    assert name_from(title) == name


@given(st.text(st.characters(codec=None)))
@example("\ud800x")
@example("語" * 300)
@example("a" * 99 + " b")
@example("e\u0301" * 120)
def test_every_name_can_be_a_files(title: str) -> None:
    name = name_from(title)
    assert len(f".{name} (1000).html".encode()) < 255
    assert not set(name) & set('<>:"/\\|?*\0\n')
    assert name == name.strip(" .")
    assert not name or any(char.isalnum() for char in name)
    assert unicodedata.is_normalized("NFC", name)


def test_a_file_is_added_with_the_time_it_had(tmp_path: Path) -> None:
    added = add_file(tmp_path, "2026/one.txt", b"One.", 1_600_000_000_000_000_000)
    assert added.path == "2026/one.txt"
    assert (tmp_path / added.path).read_bytes() == b"One."
    assert (tmp_path / added.path).stat().st_mtime_ns == 1_600_000_000_000_000_000
    assert names(tmp_path / "2026") == ["one.txt"]


@pytest.mark.parametrize("links", [True, False])
def test_no_file_is_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, links: bool
) -> None:
    if not links:
        monkeypatch.setattr(os, "link", _refuse)
    for content, name in ((b"1", "a.txt"), (b"2", "a (2).txt"), (b"3", "a (3).txt")):
        assert add_file(tmp_path, "a.txt", content).path == name
    assert {name: (tmp_path / name).read_bytes() for name in names(tmp_path)} == {
        "a.txt": b"1",
        "a (2).txt": b"2",
        "a (3).txt": b"3",
    }


def test_a_link_that_leads_nowhere_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "gone.txt")
    assert add_file(tmp_path, "a.txt", b"1").path == "a (2).txt"
    assert not (tmp_path / "gone.txt").exists()


def test_what_cannot_be_written_leaves_nothing_and_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", _refuse)
    with pytest.raises(ArchiveError, match="nothing can be saved in this folder"):
        add_file(tmp_path, "a.txt", b"1")
    assert names(tmp_path) == []


def test_an_interruption_leaves_no_part_of_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[object] = []

    def interrupt(*_: object) -> None:
        seen.append(scan(tmp_path).files)
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        add_file(tmp_path, "a.txt", b"1")
    assert seen == [{}]
    assert names(tmp_path) == []


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"1")
    with pytest.raises(ArchiveError, match="nothing can be saved"):
        add_file(tmp_path, "a/b.txt", b"2")


def test_the_examples_take_nothing() -> None:
    before = names(seeds_path())
    with pytest.raises(ArchiveError, match="come with the program"):
        add_file(seeds_path(), "a.txt", b"1")
    assert names(seeds_path()) == before


def test_what_was_added_is_taken_back(tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_bytes(b"1")
    added = add_file(tmp_path, "a.txt", b"1")
    assert take_back(tmp_path, added)
    assert names(tmp_path) == ["other.txt"]
    assert take_back(tmp_path, added)


def test_what_was_changed_since_is_not_taken_back(tmp_path: Path) -> None:
    added = add_file(tmp_path, "a.txt", b"1")
    (tmp_path / "a.txt").write_bytes(b"2")
    assert not take_back(tmp_path, added)
    assert (tmp_path / "a.txt").read_bytes() == b"2"


def test_a_link_in_its_place_is_not_taken_back(tmp_path: Path) -> None:
    added = add_file(tmp_path, "a.txt", b"1")
    (tmp_path / "a.txt").rename(tmp_path / "b.txt")
    (tmp_path / "a.txt").symlink_to(tmp_path / "b.txt")
    assert not take_back(tmp_path, added)
    assert names(tmp_path) == ["a.txt", "b.txt"]


def test_what_cannot_be_deleted_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    with pytest.raises(ArchiveError, match="cannot be deleted"):
        take_back(tmp_path, NewFile("a", ""))


def _refuse(*_: object) -> None:
    raise PermissionError(1, "Operation not permitted")
