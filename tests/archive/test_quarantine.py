"""A file that ends what reads it is tried twice, and then left alone until it changes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.archive import Catalog, GuardedReader, Workshops, archive_folder, ask_again, quarantine
from reader.archive.quarantine import FELL, Quarantine, quarantine_file
from reader.archive.scan import Fingerprint
from reader.model import Article, HarmfulFileError
from tests.archive.makers import Watched, write_story

if TYPE_CHECKING:
    from pathlib import Path

MARK = Fingerprint(1, 2)
ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda held: st.lists(held, max_size=6) | st.dictionaries(st.text(), held, max_size=3),
)


class Harmed(GuardedReader):
    """Stops on one file, and counts how often it was asked to read it."""

    asked = 0

    def load(
        self, path: Path, name: str | None = None, encoding: str | None = None
    ) -> tuple[Article, ...]:
        if path.name == "b.txt":
            Harmed.asked += 1
            raise HarmfulFileError(str(path), "the reader stopped on it")
        return super().load(path, name, encoding)


HARMED = Workshops(open_reader=Harmed)


@pytest.fixture(autouse=True)
def asked_anew() -> None:
    Harmed.asked = 0


def folder_of(archive: Watched) -> Path:
    return archive_folder(archive.places, archive.root)


def skipped(archive: Watched) -> dict[str, str]:
    catalog = Catalog(folder_of(archive))
    try:
        return {one.path: one.reason for one in catalog.skipped()}
    finally:
        catalog.close()


def test_it_is_tried_twice_and_then_not_again(archive: Watched) -> None:
    for tried in (1, 2, 2, 2):
        finished = archive.update(workshops=HARMED)
        assert Harmed.asked == tried
        assert (finished.articles, finished.skipped) == (2, 1)
        assert skipped(archive) == {"sub/b.txt": "the reader stopped on it"}


def test_a_catalog_that_is_made_anew_does_not_try_it(archive: Watched) -> None:
    for _ in range(2):
        archive.update(workshops=HARMED)
    (folder_of(archive) / "damaged").touch()
    archive.update(workshops=HARMED)
    assert Harmed.asked == 2
    assert skipped(archive) == {"sub/b.txt": "the reader stopped on it"}


def test_changed_it_is_tried_again(archive: Watched) -> None:
    for _ in range(2):
        archive.update(workshops=HARMED)
    write_story(archive.root, "sub/b.txt", "another bridge")
    assert archive.update().articles == 3
    assert json.loads(quarantine_file(folder_of(archive)).read_text()) == []


def test_a_person_may_have_it_tried_again(archive: Watched) -> None:
    for _ in range(3):
        archive.update(workshops=HARMED)
    ask_again(folder_of(archive), ["sub/b.txt"])
    assert archive.update().articles == 3
    assert skipped(archive) == {}
    archive.update(workshops=HARMED)
    assert Harmed.asked == 2  # it was asked for once


def test_what_was_asked_for_is_read_although_the_update_is_stopped_before(archive: Watched) -> None:
    archive.update()
    ask_again(folder_of(archive), ["a.txt", "sub/b.txt"])
    archive.update(lambda: True)
    archive.update()
    assert archive.read() == {"a.txt", "sub/b.txt"}


def test_what_is_asked_for_meanwhile_is_not_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Quarantine(tmp_path)
    ask_again(tmp_path, ["a.txt"])
    read = quarantine._listed

    def listed(file: Path) -> list[object]:
        rows = read(file)
        if rows == ["a.txt"]:
            monkeypatch.setattr(quarantine, "_listed", read)
            ask_again(tmp_path, ["b.txt"])
        return rows

    monkeypatch.setattr(quarantine, "_listed", listed)
    assert held.take_asked() == {"a.txt"}
    assert held.take_asked() == {"b.txt"}
    assert held.take_asked() == set()
    held.close()


def test_reading_everything_again_means_it_too(archive: Watched) -> None:
    for _ in range(2):
        archive.update(workshops=HARMED)
    archive.update(workshops=HARMED, rebuild=True)
    assert Harmed.asked == 3


def test_what_is_gone_is_forgotten(archive: Watched) -> None:
    archive.update(workshops=HARMED)
    (archive.root / "sub/b.txt").unlink()
    archive.update()
    assert json.loads(quarantine_file(folder_of(archive)).read_text()) == []


WORKER = """
import os, signal, sys
import reader.analysis
from reader.archive import worker_main

analyse = reader.analysis.analyse

def fall(article):
    if article.id == "sub/b.txt":
        os.kill(os.getpid(), getattr(signal, sys.argv[1]))
    return analyse(article)

reader.analysis.analyse = fall
sys.exit(worker_main(sys.argv[2:]))
"""


SLOW_WORKER = """
import re, sys
import reader.analysis
from reader import formats
from reader.archive import patience, worker_main

load, analyse = formats.load, reader.analysis.analyse
patience.READING_S = patience.ANALYSING_S = 4.0

def linger():
    re.fullmatch("(a+)+b", "a" * 60)  # in one call, which lets no other thread of Python run

def read(path, *more):
    if path.name == "b.txt" and sys.argv[1] == "read":
        linger()
    return load(path, *more)

def found(article):
    if article.id == "sub/b.txt" and sys.argv[1] != "read":
        linger()
    return analyse(article)

formats.load, reader.analysis.analyse = read, found
sys.exit(worker_main(sys.argv[2:]))
"""


def endings(archive: Watched, how: str, worker: str = WORKER, times: int = 3) -> list[int]:
    """Return how so many workers end, one after the other, by what they do with one file."""
    places = ["--cache", str(archive.places.cache), "--data", str(archive.places.data)]
    command = [sys.executable, "-c", worker, how, str(archive.root), *places]
    found = []
    for _ in range(times):
        with subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as process:
            found.append(process.wait(60))
    return found


@pytest.mark.skipif(os.name != "posix", reason="there a signal does not end a process like that")
@pytest.mark.parametrize("how", ["SIGSEGV", "SIGABRT"])
def test_a_file_of_which_the_worker_falls_is_left_alone(archive: Watched, how: str) -> None:
    ended = -getattr(signal, how)
    assert endings(archive, how) == [ended, ended, 0]
    assert skipped(archive) == {"sub/b.txt": FELL}


@pytest.mark.parametrize("how", ["find", "read"])
def test_a_file_that_keeps_the_worker_is_left_alone_and_said_and_the_rest_goes_on(
    archive: Watched, how: str
) -> None:
    assert endings(archive, how, SLOW_WORKER) == [1, 1, 0]
    assert skipped(archive) == {"sub/b.txt": FELL}
    assert archive.update().articles == 2


@pytest.mark.skipif(os.name != "posix", reason="there a signal does not end a process like that")
@pytest.mark.parametrize("how", ["SIGKILL", "SIGTERM"])
def test_no_file_is_blamed_for_a_worker_that_is_killed(archive: Watched, how: str) -> None:
    assert endings(archive, how) == [-getattr(signal, how)] * 3
    assert archive.update().articles == 3
    assert skipped(archive) == {}


def test_a_reason_one_can_tell_is_no_fall(tmp_path: Path) -> None:
    held = Quarantine(tmp_path)
    for error in (ValueError, KeyboardInterrupt):
        with pytest.raises(error), held.at_work("a.txt", MARK):
            raise error
        assert Quarantine(tmp_path).reason("a.txt", MARK) is None
    held.close()
    assert not quarantine_file(tmp_path).exists()


def test_only_the_same_content_counts(tmp_path: Path) -> None:
    held = Quarantine(tmp_path)
    assert held.note_fall("a.txt", MARK, "it hangs") is False
    assert held.note_fall("a.txt", Fingerprint(3, 4), "it hangs") is False
    assert held.note_fall("a.txt", Fingerprint(3, 4), "it hangs") is True
    held.close()
    again = Quarantine(tmp_path)
    assert again.reason("a.txt", Fingerprint(3, 4)) == "it hangs"
    assert again.reason("a.txt", MARK) is None
    again.close()


@given(content=st.one_of(ANY.map(json.dumps), st.text()), what=st.integers(0, 3))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_damaged_files_are_as_good_as_none(content: str, what: int, tmp_path: Path) -> None:
    name = ("quarantine.json", "again.json", "at_work.json", "fall.txt")[what]
    (tmp_path / name).write_text(content, encoding="utf-8", errors="replace")
    held = Quarantine(tmp_path)
    held.take_asked()
    with held.at_work("a.txt", MARK):
        pass
    held.close()
    ask_again(tmp_path, ["a.txt"])
    for path in tmp_path.glob("*.json"):
        path.unlink()


@pytest.mark.skipif(os.name != "posix", reason="names there are always text")
def test_a_name_need_not_be_text(tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    held = Quarantine(tmp_path)
    for _ in range(2):
        held.note_fall(name, MARK, "it hangs")
    held.close()
    again = Quarantine(tmp_path)
    assert again.reason(name, MARK) == "it hangs"
    again.close()
