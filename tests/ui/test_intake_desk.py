"""The desk that adds files to an archive, at a real folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.archive import Catalog, NewFile, Pasted, add_file, archive_folder, update
from reader.archive.places import catalog_file
from reader.archive.quarantine import Quarantine
from reader.archive.scan import Fingerprint
from reader.model import CacheError
from reader.settings import Places
from reader.ui.intake_desk import IntakeDesk, TakenIn

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TEXT = "The council met for two hours on Monday and heard of costs, delays and plans. " * 3


class Heard:
    """A desk at an archive of one article, and what it told."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "articles"
        self.root.mkdir()
        (self.root / "council.txt").write_text(f"Council meets\n\n{TEXT}\n", encoding="utf-8")
        self.places = Places(folder / "config", folder / "cache", folder / "data")
        update(self.root, self.places, tell=self._pass_over)
        self.desk = IntakeDesk(self.places)
        self.desk.enter(self.root)
        self.taken: list[TakenIn] = []
        self.back: list[tuple[object, object]] = []
        self.failed: list[str] = []
        self.desk.took.connect(self.taken.append)
        self.desk.took_back.connect(self._hear_back)
        self.desk.failed.connect(self.failed.append)

    def _pass_over(self, message: object) -> None:
        """Take no notice of how far the update is."""

    def _hear_back(self, gone: object, changed: object) -> None:
        self.back.append((gone, changed))


@pytest.fixture
def heard(tmp_path: Path) -> Iterator[Heard]:
    made = Heard(tmp_path)
    yield made
    made.desk.leave()


def test_what_is_pasted_is_saved_and_taken_back(heard: Heard) -> None:
    heard.desk.paste(Pasted("Road opens\n\nIt is open.\n"))
    (taken,) = heard.taken
    assert [one.path for one in taken.added] == ["Road opens.txt"]
    assert (taken.articles, taken.known, taken.problems) == (1, (), ())
    heard.desk.take_back(taken)
    assert heard.back == [(taken.added, ())]
    assert [path.name for path in heard.root.iterdir()] == ["council.txt"]


def test_what_the_archive_has_is_not_saved_again(heard: Heard) -> None:
    heard.desk.paste(Pasted(f"Council meets\n\n{TEXT}"))
    (taken,) = heard.taken
    assert (taken.added, taken.known) == ((), ("council.txt",))


def test_a_damaged_catalog_does_not_stand_in_the_way(heard: Heard) -> None:
    heard.desk._open_catalog()
    place = catalog_file(archive_folder(heard.places, heard.root))
    place.write_bytes(b"This is no catalog." * 1000)
    heard.desk.paste(Pasted(f"Council meets\n\n{TEXT}"))
    assert [one.path for one in heard.taken[0].added] == ["Council meets.txt"]


def test_files_are_copied_and_what_cannot_be_is_named(heard: Heard, tmp_path: Path) -> None:
    (tmp_path / "road.txt").write_text("Road opens\n\nIt is open.\n", encoding="utf-8")
    (tmp_path / "empty.txt").touch()
    names = ("road.txt", "empty.txt", "gone.txt")
    heard.desk.copy_in([str(tmp_path / name) for name in names])
    (taken,) = heard.taken
    assert [one.path for one in taken.added] == ["road.txt"]
    assert [problem.rpartition(": ")[2] for problem in taken.problems] == [
        "the file is empty",
        "there is no such file or folder",
    ]


def test_a_catalog_that_fails_on_the_way_has_no_file_taken_in_twice(
    heard: Heard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("bridge", "harbour"):
        words = f"The {name} opens\n\n" + TEXT.replace("council", name)
        (tmp_path / f"{name}.txt").write_text(words, encoding="utf-8")
    rows, asked = Catalog.rows, []

    def fail(catalog: Catalog, *question: object) -> object:
        asked.append(question)
        if len(asked) > 1:
            message = "the catalog is gone"
            raise CacheError(message)
        return rows(catalog, *question)  # type: ignore[arg-type]

    monkeypatch.setattr(Catalog, "rows", fail)
    names = ("empty", "bridge", "harbour")
    (tmp_path / "empty.txt").touch()
    heard.desk.copy_in([str(tmp_path / f"{name}.txt") for name in names])
    (taken,) = heard.taken
    assert [one.path for one in taken.added] == ["bridge.txt", "harbour.txt"]
    assert (taken.known, len(taken.problems)) == ((), 1)


def test_no_file_is_copied_once_nobody_wants_it(heard: Heard, tmp_path: Path) -> None:
    (tmp_path / "road.txt").write_text("Road opens\n\nIt is open.\n", encoding="utf-8")
    heard.desk.stopping = True
    heard.desk.copy_in([str(tmp_path / "road.txt")])
    assert heard.taken == [TakenIn(heard.root)]


def test_where_nothing_can_be_saved_that_is_said(heard: Heard, tmp_path: Path) -> None:
    heard.root.rename(tmp_path / "elsewhere")
    heard.root.write_text("No folder any more.", encoding="utf-8")
    heard.desk.paste(Pasted("Road opens\n\nIt is open.\n"))
    (taken,) = heard.taken
    assert taken.added == ()
    assert len(taken.problems) == 1
    assert str(heard.root) in taken.problems[0]


def test_what_was_changed_or_cannot_be_deleted_stays(heard: Heard) -> None:
    changed = add_file(heard.root, "changed.txt", b"1")
    (heard.root / "changed.txt").write_bytes(b"2")
    (heard.root / "folder").mkdir()
    heard.desk.take_back(TakenIn(heard.root, (changed, NewFile("folder", "0"))))
    assert heard.back == [((), (changed,))]
    assert len(heard.failed) == 1
    assert (heard.root / "changed.txt").exists()


def test_a_file_that_was_not_read_is_tried_again(heard: Heard) -> None:
    mark = Fingerprint(1, 2)
    held = Quarantine(archive_folder(heard.places, heard.root))
    for _ in range(2):
        held.note_fall("council.txt", mark, "it hangs")
    held.close()
    asked: list[bool] = []
    heard.desk.asked_again.connect(lambda: asked.append(True))
    heard.desk.read_again(heard.root / "other", ("council.txt",))
    assert asked == []  # another archive is open by now
    heard.desk.read_again(heard.root, ("council.txt",))
    assert asked == [True]
    again = Quarantine(archive_folder(heard.places, heard.root))
    assert again.take_asked() == {"council.txt"}
    assert again.reason("council.txt", mark) is None
    again.close()


def test_where_nothing_can_be_noted_that_is_said(
    heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("os.replace", refuse)
    heard.desk.read_again(heard.root, ("council.txt",))
    assert heard.failed == ["Nothing can be noted in the cache (Read-only file system)."]
