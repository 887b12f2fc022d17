"""Which file is read by whom, and what all share."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from reader.formats import can_read, has_content, load, registry
from reader.formats.draft import Draft
from reader.formats.format import Format, SavedFile
from reader.formats.texts import PLAIN
from reader.model import Block, Span, UnreadableFileError
from tests.formats.contract import check_articles

TEXT = " date 2026-01-07 Bridge closed\r\nThe mayor said that it was over, and it was.\r\n"


def test_kinds_are_told_by_the_end_of_the_name() -> None:
    names = ["a.txt", "A.TXT", "b.text", "c.md", "d.markdown", "e.exe", "f", "g.txt~"]
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


def test_content_is_told_by_its_hash(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode())
    assert has_content(path, load(path)[0].sha256)
    assert not has_content(path, "0" * 64)
    with pytest.raises(UnreadableFileError, match="no such file"):
        has_content(tmp_path / "b.txt", "0" * 64)


def test_without_a_name_the_path_is_the_id(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(TEXT)
    assert load(path)[0].id == str(path)


def described(name: str, *, looks: bytes = b"\x00", may: bool = True) -> Format:
    """A format of the bytes `looks`, which says who read the file."""

    def read(file: SavedFile) -> tuple[Draft, ...]:
        words = f"{name} read {file.path.name}"
        return (Draft(words, Span(0, len(words)), (Block(Span(0, len(words))),)),)

    return Format(
        name, (f".{name}",), lambda head: head.startswith(looks), read, may_be=lambda _head: may
    )


@pytest.mark.parametrize(
    ("suffix", "data", "reader"),
    [
        (".one", b"?", "one"),
        (".one", b"2", "two"),
        (".two", b"1", "one"),
        (".three", b"?", "plain"),
        (".three", b"2", "two"),
        (".txt", b"1", "one"),
        (".txt", b"?", "plain"),
        (".four", b"1", "four"),
        (".FOUR", b"1", "four"),
    ],
)
def test_what_a_file_begins_with_decides_before_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str, data: bytes, reader: str
) -> None:
    kinds = (
        PLAIN,
        described("one", looks=b"1"),
        described("two", looks=b"2"),
        described("three", may=False),
        described("four", looks=b"1"),
    )
    monkeypatch.setattr(registry, "FORMATS", kinds)
    by_suffix = {ending: kind for kind in kinds for ending in kind.suffixes}
    monkeypatch.setattr(registry, "_BY_SUFFIX", by_suffix)
    path = tmp_path / f"a{suffix}"
    path.write_bytes(data)
    assert [article.format for article in load(path)] == [reader]


def test_what_a_file_declares_is_believed_where_its_words_do_not_tell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = "Brücke zu"
    draft = Draft(words, Span(0, 9), (Block(Span(0, 9)),), language="de", format="leaflet")
    kind = Format("paper", (".txt",), lambda _head: True, lambda _file: (draft, draft))
    monkeypatch.setattr(registry, "_BY_SUFFIX", {".txt": kind})
    monkeypatch.setattr(registry, "FORMATS", (kind,))
    path = tmp_path / "a.txt"
    path.write_text(words)
    first, second = load(path, "a.txt")
    assert (first.language, first.format, first.encoding) == ("de", "leaflet", None)
    assert (first.id, second.id, second.part) == ("a.txt", "a.txt#1", 1)


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
        load(tmp_path / "a.exe")


def test_a_file_beyond_the_limit_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(registry, "MAX_BYTES", 10)
    path = tmp_path / "a.txt"
    path.write_text(TEXT)
    with pytest.raises(UnreadableFileError, match="larger than"):
        load(path)
