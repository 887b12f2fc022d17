"""A file is there whole, or as it was before."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from reader.ui.whole_file import whole_file

if TYPE_CHECKING:
    from pathlib import Path


def test_a_file_is_written_with_its_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    with whole_file(str(path)) as file:
        file.write("é\r\nb\n")
    assert path.read_bytes() == "é\r\nb\n".encode()
    assert [one.name for one in tmp_path.iterdir()] == ["a.csv"]


def test_what_goes_wrong_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("before")
    with pytest.raises(TypeError), whole_file(str(path)) as file:
        file.writelines(["half", None])  # type: ignore[list-item]
    assert path.read_text() == "before"
    assert [one.name for one in tmp_path.iterdir()] == ["a.csv"]


@pytest.mark.parametrize("well", [True, False])
def test_a_file_that_is_called_like_a_draft_stays(tmp_path: Path, well: bool) -> None:  # noqa: FBT001 - a case
    path, loading = tmp_path / "a.csv", tmp_path / "a.csv.part"
    loading.write_text("somebody's")
    with suppress(TypeError), whole_file(str(path)) as file:
        file.writelines(["new"] if well else [None])  # type: ignore[list-item]
    assert loading.read_text() == "somebody's"
    assert path.exists() == well
    assert len([*tmp_path.iterdir()]) == 1 + well
