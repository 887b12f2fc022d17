"""Which files are read in a process of their own, and that it is like reading them here."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from reader.archive import GuardedReader
from reader.archive.guarded import reading_command
from reader.formats import load, needs_guard, registry
from reader.formats.format import Format, SavedFile
from reader.model import NoArticleError, UnreadableFileError
from tests.archive.makers import write_story

if TYPE_CHECKING:
    from pathlib import Path

    from reader.formats.draft import Draft

NO_PROCESS = ["/no/such/program"]


def test_a_text_is_read_here(tmp_path: Path) -> None:
    path = write_story(tmp_path, "a.txt")
    with GuardedReader(NO_PROCESS) as reader:
        assert reader.load(path, "a.txt") == load(path, "a.txt")


def test_a_long_text_is_read_there(tmp_path: Path) -> None:
    path = write_story(tmp_path, "a.txt")
    with path.open("a", encoding="utf-8") as file:
        file.write("And it went on and on.\n" * 50_000)
    with GuardedReader(NO_PROCESS) as reader, pytest.raises(UnreadableFileError, match="started"):
        reader.load(path)
    with GuardedReader() as reader:
        assert reader.load(path) == load(path)


def test_a_file_that_is_not_there_is_a_sentence_without_a_process(tmp_path: Path) -> None:
    with GuardedReader(NO_PROCESS) as reader:
        for name in ("none.txt", "nul\0.txt"):
            with pytest.raises(UnreadableFileError):
                reader.load(tmp_path / name)


def test_what_a_list_says_comes_through(tmp_path: Path) -> None:
    path = tmp_path / "pocket.csv"
    rows = "The bridge story,https://a.example/1,1\nÆther “x” 😀 is out,https://a.example/2,1\n"
    path.write_text(f"title,url,time_added\n{rows}", encoding="utf-8")
    with GuardedReader() as reader, pytest.raises(NoArticleError) as there:
        reader.load(path)
    with pytest.raises(NoArticleError) as here:
        load(path)
    assert there.value.entries == here.value.entries
    assert len(here.value.entries) == 2
    assert there.value.reason == here.value.reason


def test_a_path_is_told_as_it_was_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_story(tmp_path, "a.txt")
    monkeypatch.chdir(tmp_path)
    here = path.relative_to(tmp_path)
    with GuardedReader() as reader:
        assert reader.load_guarded(here) == load(here)
        with pytest.raises(UnreadableFileError, match=r"^b\.txt: there is no such file"):
            reader.load_guarded(here.with_name("b.txt"))


def test_a_frozen_program_calls_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert reading_command() == [sys.executable, "-m", "reader", "--read"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert reading_command() == [sys.executable, "--read"]


def test_a_foreign_format_is_read_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    foreign = Format("foreign", (".foreign",), lambda head: head == b"foreign", reads_nothing)
    monkeypatch.setattr(registry, "FORMATS", (foreign, *registry.FORMATS))
    path = tmp_path / "a.txt"
    path.write_text("foreign")
    assert needs_guard(path)
    path.write_text("foreign to nobody")
    assert not needs_guard(path)


def reads_nothing(file: SavedFile) -> tuple[Draft, ...]:
    raise UnreadableFileError(str(file.path), "this is for a test")
