"""A file that ends what reads it is tried twice, and then left alone until it changes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.archive import Catalog, GuardedReader, Workshops, archive_folder, ask_again
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


def test_a_file_that_ends_the_worker_itself_is_known_after_its_fall(archive: Watched) -> None:
    code = """
import os, sys
from pathlib import Path
from reader.analysis import analyse
from reader.archive import Workshops, update
from reader.settings import Places

def fall(article):
    if article.id == "sub/b.txt":
        os._exit(9)
    return analyse(article)

root, *places = map(Path, sys.argv[1:])
update(root, Places(*places), tell=lambda message: None, workshops=Workshops(analyse=fall))
"""
    places = archive.places
    folders = [archive.root, places.config, places.cache, places.data]
    command = [sys.executable, "-c", code, *map(str, folders)]
    assert [subprocess.run(command, check=False).returncode for _ in range(3)] == [9, 9, 0]
    assert skipped(archive) == {"sub/b.txt": FELL}


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


@given(content=st.one_of(ANY.map(json.dumps), st.text()), what=st.integers(0, 2))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_damaged_files_are_as_good_as_none(content: str, what: int, tmp_path: Path) -> None:
    name = ("quarantine.json", "again.json", "at_work.json")[what]
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
