"""Which file is read by whom, and what all share."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from reader.formats import can_read, load, registry
from reader.model import UnreadableFileError
from tests.formats.contract import check_articles

TEXT = " date 2026-01-07 Bridge closed\r\nThe mayor said that it was over, and it was.\r\n"


def test_kinds_are_told_by_the_end_of_the_name() -> None:
    names = ["a.txt", "A.TXT", "b.text", "c.md", "d.markdown", "e.pdf", "f", "g.txt~"]
    assert [can_read(Path(name)) for name in names] == [True] * 5 + [False] * 3


def test_an_article_is_the_decoded_file_to_the_last_character(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode())
    (article,) = load(path, "2026/a.txt")
    check_articles((article,))
    assert article.text == TEXT
    assert article.id == "2026/a.txt"
    assert article.path == str(path)
    assert article.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()
    assert (article.format, article.encoding, article.language) == ("plain", "utf-8", "en")


def test_without_a_name_the_path_is_the_id(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(TEXT)
    assert load(path)[0].id == str(path)


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match="no such file"):
        load(tmp_path / "a.txt")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").mkdir()
    with pytest.raises(UnreadableFileError, match="not a regular file"):
        load(tmp_path / "a.txt")


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    with pytest.raises(UnreadableFileError, match="not a regular file"):
        load(tmp_path / "a.txt")


def test_other_kinds_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match="not read yet"):
        load(tmp_path / "a.pdf")


def test_a_file_beyond_the_limit_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(registry, "MAX_BYTES", 10)
    path = tmp_path / "a.txt"
    path.write_text(TEXT)
    with pytest.raises(UnreadableFileError, match="larger than"):
        load(path)
