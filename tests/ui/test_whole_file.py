"""A file is there whole, or as it was before."""

from __future__ import annotations

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
