"""A short run of the fault harness, and what a disk and a second process may do besides."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from reader.model import Analysis, CacheError
from reader.search import IndexWriter, Searcher
from tests.faults.commands import Shelf, kill_index, spoil
from tests.faults.harness import (
    _WRITER,
    _check_committed,
    answers,
    articles,
    build,
    damage,
    held,
    kill,
)

if TYPE_CHECKING:
    from pathlib import Path

SEED = 7
FULL = """
import resource, sys
from pathlib import Path
from tests.faults.harness import change
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]),) * 2)
try:
    change(Path(sys.argv[1]), int(sys.argv[2]))
except OSError as error:
    print("refused", error.errno)
"""


@pytest.mark.parametrize("seed", range(12))
def test_a_damaged_index_is_right_or_refused(tmp_path: Path, seed: int) -> None:
    assert damage(tmp_path / "index", seed) in {"right", "refused"}


@pytest.mark.parametrize("seed", range(2))
def test_a_killed_writer_leaves_a_commit_whole(tmp_path: Path, seed: int) -> None:
    assert kill(tmp_path / "index", seed) == "right"


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    """An archive whose cache is damaged over and over."""
    return Shelf.below(tmp_path_factory.mktemp("shelf"))


@pytest.mark.parametrize("seed", range(40))
def test_commands_are_right_or_say_a_sentence_whatever_was_done_to_the_cache(
    shelf: Shelf, seed: int
) -> None:
    assert spoil(shelf, seed).startswith("right")


def test_a_killed_command_leaves_what_the_next_one_goes_on_with(shelf: Shelf) -> None:
    assert kill_index(shelf, SEED).startswith("right")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
@pytest.mark.parametrize("limit", [0, 100, 6_000])
def test_a_disk_without_room_changes_nothing_that_was_committed(tmp_path: Path, limit: int) -> None:
    held.of(SEED)
    build(tmp_path / "index", SEED)
    run = subprocess.run(
        [sys.executable, "-c", FULL, str(tmp_path / "index"), f"{SEED}", f"{limit}"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert f"refused {errno.EFBIG}" in run.stdout
    found = answers(tmp_path / "index")
    assert found is not None
    _check_committed(found)


@pytest.mark.parametrize("call", range(4))
def test_a_writer_goes_on_after_the_disk_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: int
) -> None:
    held.of(SEED)
    build(tmp_path / "index", SEED)
    before = answers(tmp_path / "index")
    calls = iter(range(100))

    def refusing(handle: int) -> None:
        if next(calls) == call:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        fsync(handle)

    fsync = os.fsync
    writer = IndexWriter(tmp_path / "index")
    more = articles(SEED, 60, 2)
    for each in (*more, articles(SEED, 0, 1)[0]):
        writer.add(each, Analysis("faults"))
    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", refusing)
        with pytest.raises(OSError, match="No space"):
            writer.commit()
    found = answers(tmp_path / "index")
    assert found is not None
    assert found[""] in ({*(before or {})[""]}, {*(before or {})[""], "60", "61"})
    for each in (*more, articles(SEED, 0, 1)[0]):
        writer.add(each, Analysis("faults"))
    writer.close()
    after = answers(tmp_path / "index")
    assert after is not None
    assert after[""] == {*(before or {})[""], "60", "61"}
    searcher = Searcher(tmp_path / "index", held.get)
    assert searcher.search("").total == len(after[""])  # none of them twice
    searcher.close()


def test_a_reader_beside_a_writer_sees_whole_commits(tmp_path: Path) -> None:
    held.of(SEED)
    build(tmp_path / "index", SEED)
    searcher = Searcher(tmp_path / "index", held.get)
    seen = set()
    command = [sys.executable, "-c", _WRITER, str(tmp_path / "index"), f"{SEED}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        while process.poll() is None:
            every = searcher.search("")
            assert len({hit.article_id for hit in every.hits}) == every.total
            seen.add(every.total)
    searcher.close()
    assert len(seen) > 1
    found = answers(tmp_path / "index")
    assert found is not None
    _check_committed(found)


def test_searching_writes_nothing(tmp_path: Path) -> None:
    held.of(SEED)
    build(tmp_path / "index", SEED)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    assert answers(tmp_path / "index") is not None
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


def test_a_damaged_index_is_not_written_to(tmp_path: Path) -> None:
    build(tmp_path / "index", SEED)
    for path in (tmp_path / "index").glob("*.arr"):
        path.write_bytes(bytes(path.stat().st_size))
    with pytest.raises(CacheError):
        IndexWriter(tmp_path / "index")
