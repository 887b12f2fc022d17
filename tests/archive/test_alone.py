from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.archive.alone import alone, when_free
from reader.model import ArchiveError, BusyArchiveError

if TYPE_CHECKING:
    from pathlib import Path


def test_one_at_a_time_is_let_in_and_the_next_one_after_it(tmp_path: Path) -> None:
    folder = tmp_path / "archives" / "one"
    with alone(folder):
        assert folder.is_dir()
        with pytest.raises(BusyArchiveError, match="Another On Record"), alone(folder):
            pytest.fail("there were two at once")
        with alone(folder.with_name("other")):
            pass
    with alone(folder):
        pass


def test_a_file_in_the_way_is_said(tmp_path: Path) -> None:
    (tmp_path / "archives").touch()
    with pytest.raises(ArchiveError, match="cannot be written"), alone(tmp_path / "archives" / "a"):
        pytest.fail("it went on")


def test_what_has_nothing_to_do_with_the_disk_is_left_as_it_is(tmp_path: Path) -> None:
    with pytest.raises(ConnectionError), alone(tmp_path / "one"):
        raise ConnectionResetError


def test_a_step_is_done_as_soon_as_the_archive_is_free(tmp_path: Path) -> None:
    folder, waits = tmp_path / "one", iter([True, True, False])

    def step() -> str:
        with alone(folder):
            return "done"

    held = alone(folder)
    held.__enter__()
    with pytest.raises(BusyArchiveError):
        when_free(step, lambda: next(waits))
    assert list(waits) == []
    held.__exit__(None, None, None)
    assert when_free(step, lambda: False) == "done"
