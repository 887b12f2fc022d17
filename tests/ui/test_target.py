"""What a path given at the start means."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from reader.model import ArchiveError
from reader.resources import seeds_path
from reader.ui.target import Target, target_of

if TYPE_CHECKING:
    from pathlib import Path


def test_a_folder_is_an_archive_and_a_file_an_article_of_its_folder(tmp_path: Path) -> None:
    story = tmp_path / "a story.txt"
    story.write_text("Words.", encoding="utf-8")
    root = tmp_path.resolve()
    assert target_of(str(tmp_path)) == Target(root)
    assert target_of(str(story)) == Target(root, "a story.txt")


def test_a_path_may_be_relative_or_begin_at_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "news").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    wanted = Target((tmp_path / "news").resolve())
    assert target_of("news") == target_of("~/news") == wanted


@pytest.mark.parametrize("path", ["not there", "nul\0in it", "x" * 5000, "~nobody of that name"])
def test_a_path_to_nothing_is_told_in_a_sentence(path: str) -> None:
    with pytest.raises(ArchiveError) as told:
        target_of(path)
    assert str(told.value).startswith(path)


@pytest.mark.skipif(os.name != "posix", reason="links there need a permission")
def test_a_link_to_itself_is_nothing(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(ArchiveError, match="there is no such folder or file"):
        target_of(str(tmp_path / "loop"))


def test_the_shipped_folder_is_known(tmp_path: Path) -> None:
    assert target_of(str(seeds_path())).shipped
    assert not target_of(str(tmp_path)).shipped
