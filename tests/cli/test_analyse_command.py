"""`analyse` says of each file what is found in it, and touches nothing."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.cli.running import ARTICLE, records, run

if TYPE_CHECKING:
    from pathlib import Path


def test_analyse_prints_an_object_for_each_file_in_the_order_given(archive: Path) -> None:
    files = [archive / "wait.txt", archive / "shut.txt"]
    done = run("analyse", *files, "--with-text")
    assert (done.returncode, done.stderr) == (0, b"")
    first, second = records(done)
    assert [first["path"], second["path"]] == list(map(str, files))
    assert first["text"] == ARTICLE
    assert (first["title"], first["date"]) == ("Minister Says Wait", "2026-01-07")
    quotes = [quote for quote in first["quotes"] if quote["kind"] == "direct"]
    assert [quote["text"] for quote in quotes] == [
        "“We will wait for the report,”",
        "“Then we will act.”",
    ]
    assert {quote["speaker"]["name"] for quote in quotes} == {"Ada Lund"}


def test_analyse_touches_no_cache(archive: Path, tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    assert run("analyse", archive / "wait.txt").returncode == 0
    assert sorted(tmp_path.rglob("*")) == before


def test_what_cannot_be_read_is_named_and_the_rest_is_done(archive: Path) -> None:
    (archive / "empty.txt").touch()
    files = [archive / name for name in ("empty.txt", "wait.txt", "gone.txt")]
    done = run("analyse", *files)
    assert done.returncode == 1
    assert [record["path"] for record in records(done)] == [str(archive / "wait.txt")]
    lines = done.stderr.decode().splitlines()
    assert ["empty.txt" in lines[0], "gone.txt" in lines[1], len(lines)] == [True, True, 2]


@pytest.mark.skipif(os.name != "posix", reason="names there are always text")
def test_a_files_name_need_not_be_text(archive: Path) -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    (archive / "wait.txt").rename(archive / name)
    (record,) = records(run("analyse", archive / name))
    assert record["path"] == str(archive / name)
