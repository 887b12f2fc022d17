"""Disks that are full or closed to writing: a sentence, nothing lost, and on it goes."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reader.archive.catalog_writer import CatalogWriter
from tests.archive.makers import Watched, write_story
from tests.faults.disks import on_a_closed_disk, on_a_small_disk

_SIZE = 3 << 20


@pytest.fixture
def archive(tmp_path: Path) -> Watched:
    """An archive of two articles, brought up to date."""
    watched = Watched.below(tmp_path)
    write_story(watched.root, "bridge.txt")
    write_story(watched.root, "ferry.txt", "ferry")
    watched.update()
    return watched


def onrecord(archive: Watched, command: str, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a command while the cache cannot be written."""
    places = ["--cache", str(archive.places.cache), "--data", str(archive.places.data)]
    return on_a_closed_disk(
        archive.places.cache, "-m", "reader", command, str(archive.root), *words, *places
    )


def test_a_full_disk_is_said_and_costs_nothing(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    run = on_a_small_disk(disk, _SIZE, "-m", "tests.faults.full_disk", disk)
    assert (run.returncode, run.stderr) == (0, "")
    assert "refused" in run.stdout
    assert "done" in run.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk is always full here")
def test_a_log_that_cannot_be_written_is_nothing_to_be_told() -> None:
    script = (
        "import logging, pathlib; from reader.app import _log_to;"
        "_log_to(pathlib.Path('/dev/full')); logging.warning('the worker ended')"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
    assert (run.returncode, run.stdout, run.stderr) == (0, b"", b"")


def test_a_closed_cache_is_searched_as_it_is(archive: Watched) -> None:
    write_story(archive.root, "tunnel.txt", "tunnel")
    run = onrecord(archive, "search", "safe")
    assert run.returncode == 0
    assert "2 articles for safe" in run.stdout
    assert run.stderr.count("\n") == 1
    assert "cannot be written (Read-only file system). What is in the index is used." in run.stderr


def test_a_closed_cache_is_searched_without_a_word_when_no_update_is_wanted(
    archive: Watched,
) -> None:
    run = onrecord(archive, "search", "ferry", "--no-update")
    assert (run.returncode, run.stderr) == (0, "")
    assert "1 article for ferry" in run.stdout


def test_a_closed_cache_that_a_killed_writer_left_is_searched(archive: Watched) -> None:
    writer = CatalogWriter(archive.cache)
    write_story(archive.root, "ferry.txt", "tunnel")
    archive.update()  # beside an open writer the log stays, as it does after a kill
    kept = archive.cache.with_name("kept")
    shutil.copytree(archive.cache, kept)
    writer.close()
    assert (kept / "catalog.sqlite-wal").stat().st_size
    shutil.rmtree(archive.cache)
    kept.rename(archive.cache)
    run = onrecord(archive, "search", "tunnel", "--no-update")
    assert (run.returncode, run.stderr) == (0, "")
    assert "The tunnel story" in run.stdout


@pytest.mark.parametrize("command", [("index",), ("index", "--rebuild"), ("search", "safe")])
def test_a_closed_cache_without_anything_is_one_sentence(
    archive: Watched, command: tuple[str, ...]
) -> None:
    shutil.rmtree(archive.places.cache / "archives")
    run = onrecord(archive, *command)
    assert (run.returncode, run.stdout) == (1, "")
    assert "Traceback" not in run.stderr
    assert "Read-only file system" in run.stderr
    assert run.stderr.count("\n") == (2 if command[0] == "search" else 1)


def test_a_closed_cache_loses_nothing_to_a_rebuild(archive: Watched) -> None:
    run = onrecord(archive, "index", "--rebuild")
    assert run.returncode == 1
    assert run.stderr.count("\n") == 1
    assert archive.ids() == archive.found("safe") == {"bridge.txt", "ferry.txt"}
