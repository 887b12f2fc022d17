"""Which files of a folder are looked at, and in which order they are read."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.archive import scan as scan_module
from reader.archive.scan import Fingerprint, newest_first, scan
from reader.model import ArchiveError, Skipped
from tests.archive.makers import Watched, write_story

if TYPE_CHECKING:
    from pathlib import Path


def test_files_are_found_at_any_depth_by_their_path_from_the_root(tmp_path: Path) -> None:
    for name in ("b.txt", "a/c.md", "a/b/d.txt"):
        write_story(tmp_path, name)
    found = scan(tmp_path)
    assert set(found.files) == {"b.txt", "a/c.md", "a/b/d.txt"}
    status = (tmp_path / "b.txt").stat()
    assert found.files["b.txt"] == Fingerprint(status.st_mtime_ns, status.st_size)


def test_other_kinds_are_listed_quietly(tmp_path: Path) -> None:
    (tmp_path / "a.exe").write_bytes(b"%PDF-")
    (one,) = scan(tmp_path).skipped
    assert (one.path, one.reason, one.quiet) == ("a.exe", "this kind of file is not read yet", True)


def test_hidden_things_and_links_are_passed_over(tmp_path: Path) -> None:
    write_story(tmp_path, "in/.hidden.txt")
    write_story(tmp_path, "in/.git/a.txt")
    write_story(tmp_path, "out/secret.txt")
    (tmp_path / "in" / "link.txt").symlink_to(tmp_path / "out" / "secret.txt")
    (tmp_path / "in" / "folder").symlink_to(tmp_path / "out")
    (tmp_path / "in" / "loop").symlink_to(tmp_path / "in")
    found = scan(tmp_path / "in")
    assert (found.files, found.skipped) == ({}, ())


def test_a_name_that_is_no_unicode_is_said(tmp_path: Path) -> None:
    with open(os.fsencode(tmp_path) + b"/caf\xe9.txt", "wb") as file:  # noqa: PTH123 - bytes
        file.write(b"x")
    (one,) = scan(tmp_path).skipped
    assert one.path == "caf\ufffd.txt"
    assert "not valid Unicode" in one.reason


def test_a_missing_folder_and_a_file_are_no_archive(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="no such folder"):
        scan(tmp_path / "none")
    with pytest.raises(ArchiveError, match="not a folder"):
        scan(write_story(tmp_path, "a.txt"))


def test_the_newest_come_first_by_the_day_in_the_name_or_of_the_file() -> None:
    day = 86_400 * 10**9
    files = {
        "old.txt": Fingerprint(1 * day, 1),
        "new.txt": Fingerprint(20_000 * day, 1),
        "2026-01-07 a.txt": Fingerprint(0, 1),
        "2020/2019-05-01.txt": Fingerprint(20_500 * day, 1),
    }
    order = ["2026-01-07 a.txt", "new.txt", "2020/2019-05-01.txt", "old.txt"]
    assert newest_first(files, set(files)) == order


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes among files here")
def test_what_is_neither_file_nor_folder_is_passed_over(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "a.txt").touch()
    found = scan(tmp_path)
    assert (set(found.files), found.skipped) == ({"a.txt"}, ())


@pytest.mark.parametrize("time_ns", [2**63 - 1, 2**63 + 10**9, 10**22, -(10**18), -(10**22)])
def test_a_file_may_be_of_any_century(time_ns: int, archive: Watched) -> None:
    file = archive.root / "a.txt"
    with suppress(OSError, OverflowError):  # not every disk takes every time
        os.utime(file, ns=(time_ns, time_ns))
    assert archive.update().articles == 3
    archive.update()
    assert archive.read() == set()


@given(st.lists(st.integers(-(2**63) + 1, 2**63 - 1), min_size=2, max_size=5, unique=True))
def test_every_time_has_its_place(times_ns: list[int]) -> None:
    files = {f"{number}.txt": Fingerprint(time_ns, 1) for number, time_ns in enumerate(times_ns)}
    days = [files[name].mtime_ns // (86_400 * 10**9) for name in newest_first(files, set(files))]
    assert days == sorted(days, reverse=True)


@pytest.mark.skipif(sys.platform != "linux", reason="names there are always text")
def test_a_folder_that_is_closed_may_have_any_name(
    archive: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = os.path.join(archive.root, os.fsdecode(b"caf\xe9"))  # noqa: PTH118 - no text
    os.mkdir(closed)  # noqa: PTH102
    scandir = os.scandir

    def refusing(folder: os.PathLike[str]) -> object:
        if os.fspath(folder) == closed:
            raise PermissionError(13, "Permission denied")
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", refusing)
    assert archive.update().articles == 3
    assert archive.skipped() == {"caf\ufffd": "this folder cannot be read (Permission denied)"}


def test_an_entry_that_tells_nothing_of_itself_costs_nothing_else(
    archive: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Odd:
        name = "odd.txt"

        def is_file(self, **_: object) -> bool:
            raise OSError(errno.EIO, "Input/output error")

    entries = scan_module._entries

    def with_odd(folder: Path, prefix: str, skipped: list[Skipped]) -> list[object]:
        return [*entries(folder, prefix, skipped), *([] if prefix else [Odd()])]

    monkeypatch.setattr(scan_module, "_entries", with_odd)
    assert archive.update().articles == 3
    assert archive.skipped() == {"odd.txt": "it could not be read (Input/output error)"}
