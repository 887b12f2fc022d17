"""What SQLite says of a disk that takes nothing more, and how a file is read all the same."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import pytest

from reader.archive import Catalog, OwnData
from reader.archive.catalog_writer import CatalogWriter
from reader.archive.closed_disk import is_damage, is_refusal, open_to_read, reason_of
from reader.archive.places import catalog_file
from reader.model import CacheError
from tests.archive.makers import Watched, write_story

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import Any


@pytest.fixture
def archive(tmp_path: Path) -> Watched:
    """An archive of one article, brought up to date."""
    watched = Watched.below(tmp_path)
    write_story(watched.root, "bridge.txt")
    watched.update()
    return watched


def refusing(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = code
    return error


@contextmanager
def closed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let SQLite make no index of a log for a while."""
    connect: Callable[..., sqlite3.Connection] = sqlite3.connect

    def refuse(file: object, **how: Any) -> sqlite3.Connection:  # noqa: ANN401
        if "immutable" not in str(file):
            raise refusing(sqlite3.SQLITE_IOERR_SHMSIZE)
        return connect(str(file), **how)

    with monkeypatch.context() as patched:
        patched.setattr("sqlite3.connect", refuse)
        yield


@pytest.mark.parametrize(
    ("code", "refused"),
    [
        (sqlite3.SQLITE_FULL, True),
        (sqlite3.SQLITE_IOERR_SHMSIZE, True),
        (sqlite3.SQLITE_READONLY_CANTINIT, True),
        (sqlite3.SQLITE_BUSY, True),
        (sqlite3.SQLITE_CORRUPT, False),
        (sqlite3.SQLITE_NOTADB, False),
        (sqlite3.SQLITE_ERROR, False),
    ],
)
def test_a_refusing_disk_is_told_from_a_broken_file(code: int, refused: bool) -> None:  # noqa: FBT001
    assert is_refusal(refusing(code)) is refused


def test_what_is_no_error_of_sqlites_own_is_no_refusal() -> None:
    assert not is_refusal(sqlite3.OperationalError("Could not decode to UTF-8"))


def test_an_error_of_a_disk_with_room_is_told_as_it_is(tmp_path: Path) -> None:
    assert reason_of(refusing(sqlite3.SQLITE_IOERR), tmp_path / "some") == "disk I/O error"
    assert reason_of(refusing(sqlite3.SQLITE_IOERR), tmp_path / "no" / "some") == "disk I/O error"


def test_an_error_of_a_full_disk_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _: type("Usage", (), {"free": 100}))
    assert (
        reason_of(refusing(sqlite3.SQLITE_IOERR_SHMOPEN), tmp_path / "some") == "the disk is full"
    )
    assert reason_of(refusing(sqlite3.SQLITE_BUSY), tmp_path / "some") == "disk I/O error"


def test_on_a_closed_disk_a_file_is_read_as_it_is(
    archive: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closed(monkeypatch):
        connection, as_it_is = open_to_read(catalog_file(archive.cache))
    with closing(connection):
        assert as_it_is
        assert connection.execute("SELECT id FROM articles").fetchall() == [("bridge.txt",)]
        with pytest.raises(sqlite3.OperationalError):
            connection.execute("DELETE FROM articles")


def test_a_log_that_cannot_be_read_is_not_left_out(
    archive: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer = CatalogWriter(archive.cache)
    writer.stake(["bridge.txt"])
    with closed(monkeypatch), pytest.raises(CacheError, match="cannot be read"):
        Catalog(archive.cache)
    writer.close()


def test_a_file_that_was_read_as_it_is_is_read_anew_once_it_was_written(
    archive: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closed(monkeypatch):
        catalog = Catalog(archive.cache)
    assert catalog.counts().articles == 1
    write_story(archive.root, "ferry.txt", "ferry")
    archive.update()
    assert catalog.counts().articles == 2
    catalog.close()


def test_nothing_was_made_where_a_full_disk_left_an_empty_file(
    archive: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive.places.own_file.parent.mkdir(parents=True)
    archive.places.own_file.touch()
    with closed(monkeypatch), closing(OwnData(archive.places, archive.root)) as own:
        assert own.revision() == 0
        assert own.corrected_parts() == set()


def test_words_that_are_no_text_are_damage() -> None:
    assert is_damage(sqlite3.OperationalError("Could not decode to UTF-8 column"))
    assert is_damage(UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"))
    assert is_damage(refusing(sqlite3.SQLITE_CORRUPT_INDEX))
    assert not is_damage(refusing(sqlite3.SQLITE_IOERR))
    assert not is_damage(refusing(sqlite3.SQLITE_ERROR))
