from __future__ import annotations

import json
import os
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from reader.archive import (
    Catalog,
    GuardedReader,
    Intake,
    Source,
    Taken,
    archive_folder,
    sources_of,
)
from reader.model import ArchiveError, NoArticleError, UnreadableFileError
from tests.archive.makers import STORY, Watched, write_story

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LONG = "The council met for two hours on Monday and heard of costs, delays and new plans. " * 3


@pytest.fixture
def archive(tmp_path: Path) -> Watched:
    return Watched.below(tmp_path)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "clippings"
    folder.mkdir()
    return folder


@pytest.fixture
def reader() -> Iterator[GuardedReader]:
    with GuardedReader() as made:
        yield made


def story(title: str, body: str = LONG) -> dict[str, str]:
    return {"title": title, "date": "2026-01-07", "text": body}


def export(folder: Path, name: str, *stories: dict[str, str]) -> Path:
    """Write a file of many articles."""
    path = folder / name
    path.write_text("".join(json.dumps(one) + "\n" for one in stories), encoding="utf-8")
    return path


def take_all(source: Path, archive: Watched, reader: GuardedReader) -> list[Taken]:
    """Take in everything, with the archive's catalog as it is brought up to date."""
    archive.update()
    catalog = Catalog(archive_folder(archive.places, archive.root))
    try:
        intake = Intake(archive.root, reader, catalog)
        return [intake.take(one) for one in sources_of(source, archive.root)[0]]
    finally:
        catalog.close()


def files(root: Path) -> list[str]:
    return sorted(path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file())


def test_a_file_is_copied_as_it_is(archive: Watched, source: Path, reader: GuardedReader) -> None:
    file = write_story(source, "bridge.txt")
    os.utime(file, ns=(1_600_000_000_000_000_000,) * 2)
    (taken,) = take_all(file, archive, reader)
    assert taken.added
    assert (taken.added.path, taken.articles, taken.known) == ("bridge.txt", 1, 0)
    copy = archive.root / "bridge.txt"
    assert copy.read_bytes() == file.read_bytes()
    assert copy.stat().st_mtime_ns == file.stat().st_mtime_ns


def test_a_folder_keeps_its_name_and_what_is_in_it_its_place(
    archive: Watched, source: Path, reader: GuardedReader
) -> None:
    write_story(source, "2026/bridge.txt")
    write_story(source, "road.txt", "road")
    (source / "picture.jpg").write_bytes(b"\xff\xd8\xff")
    (source / ".hidden.txt").write_text("Hidden.", encoding="utf-8")
    take_all(source, archive, reader)
    assert files(archive.root) == ["clippings/2026/bridge.txt", "clippings/road.txt"]
    found, passed_over = sources_of(source, archive.root)
    assert [one.path for one in found] == files(archive.root)
    assert [one.path for one in passed_over] == ["picture.jpg"]


def test_the_same_file_is_not_copied_again_whatever_its_name(
    archive: Watched, source: Path, reader: GuardedReader
) -> None:
    write_story(archive.root, "here.txt")
    file = write_story(source, "bridge.txt")
    assert take_all(file, archive, reader) == [Taken(1, 1, "here.txt", "here.txt")]
    assert files(archive.root) == ["here.txt"]


def test_the_same_file_twice_in_one_folder_is_copied_once(
    archive: Watched, source: Path, reader: GuardedReader
) -> None:
    write_story(source, "a.txt")
    write_story(source, "b.txt")
    intake = Intake(archive.root, reader)
    taken = [intake.take(one) for one in sources_of(source, archive.root)[0]]
    assert [one.like for one in taken] == ["", "clippings/a.txt"]
    assert files(archive.root) == ["clippings/a.txt"]


def test_the_same_article_in_another_format_is_left_out(
    archive: Watched, source: Path, reader: GuardedReader
) -> None:
    export(archive.root, "here.jsonl", story("Council meets"))
    (source / "council.txt").write_text(f"Council meets\n\n{LONG}\n", encoding="utf-8")
    assert take_all(source, archive, reader) == [Taken(1, 1, "here.jsonl", "here.jsonl")]


def test_the_same_words_under_another_title_are_another_article(
    archive: Watched, source: Path, reader: GuardedReader
) -> None:
    export(archive.root, "here.jsonl", story("Council meets"))
    export(source, "there.jsonl", story("Mayor resigns"))
    (taken,) = take_all(source, archive, reader)
    assert taken.added


def test_an_export_is_kept_whole_when_some_of_it_is_new(
    archive: Watched, source: Path, reader: GuardedReader
) -> None:
    one, two = story("Council meets"), story("Road opens", LONG + "The road is open.")
    export(archive.root, "first.jsonl", one)
    file = export(source, "second.jsonl", one, two)
    (taken,) = take_all(file, archive, reader)
    assert (taken.articles, taken.known) == (2, 1)
    assert (archive.root / "second.jsonl").read_bytes() == file.read_bytes()


def test_an_export_of_which_all_is_there_is_left_out(
    archive: Watched, source: Path, reader: GuardedReader
) -> None:
    one, two = story("Council meets"), story("Road opens", LONG + "The road is open.")
    export(archive.root, "first.jsonl", one, two)
    assert take_all(export(source, "again.jsonl", two, one), archive, reader) == [
        Taken(2, 2, "first.jsonl", "first.jsonl#1")
    ]


def test_another_file_of_the_same_name_is_put_beside(
    archive: Watched, source: Path, reader: GuardedReader
) -> None:
    write_story(archive.root, "bridge.txt", "road")
    before = (archive.root / "bridge.txt").read_bytes()
    (taken,) = take_all(write_story(source, "bridge.txt"), archive, reader)
    assert taken.added
    assert taken.added.path == "bridge (2).txt"
    assert (archive.root / "bridge.txt").read_bytes() == before


def test_what_cannot_be_read_is_not_copied(
    archive: Watched, source: Path, reader: GuardedReader
) -> None:
    (source / "empty.txt").touch()
    with pytest.raises(UnreadableFileError, match="the file is empty"):
        Intake(archive.root, reader).take(Source(source / "empty.txt", "empty.txt"))
    assert files(archive.root) == []


def test_a_list_comes_along_once_and_what_was_exported_from_here_does_not(
    archive: Watched, source: Path, reader: GuardedReader
) -> None:
    listed = "title,url,time_added\nThe bridge story,https://a.example/1,1\n"
    (source / "pocket.csv").write_text(listed, encoding="utf-8")
    write_story(source, "bridge.txt")
    first = take_all(source, archive, reader)
    assert [(one.articles, one.added is None) for one in first] == [(1, False), (0, False)]
    assert files(archive.root) == ["clippings/bridge.txt", "clippings/pocket.csv"]
    again = take_all(source, archive, reader)
    assert [(one.like, one.like_id) for one in again] == [
        (name, name) for name in files(archive.root)
    ]
    head = "speaker,role,organisation,words,kind,cue,confidence,citation\n"
    (source / "quotes.csv").write_text(head, encoding="utf-8")
    with pytest.raises(NoArticleError, match="exported"):
        take_all(source, archive, reader)


def test_what_changes_while_it_is_read_is_not_copied(archive: Watched, source: Path) -> None:
    file = write_story(source, "bridge.txt")

    class Changing(GuardedReader):
        def load(self, path: Path, *_: object, **__: object) -> tuple[object, ...]:  # type: ignore[override]
            read = super().load(path)
            path.write_text("Another text.", encoding="utf-8")
            return read

    with pytest.raises(UnreadableFileError, match="it changed while it was being read"):
        Intake(archive.root, Changing()).take(Source(file, "bridge.txt"))
    assert files(archive.root) == []


def test_what_is_in_the_archive_or_around_it_is_refused(archive: Watched, tmp_path: Path) -> None:
    file = write_story(archive.root, "bridge.txt")
    for inside in (archive.root, file):
        with pytest.raises(ArchiveError, match="in the archive already"):
            sources_of(inside, archive.root)
    with pytest.raises(ArchiveError, match="the archive is in this folder"):
        sources_of(tmp_path, archive.root)
    with pytest.raises(ArchiveError, match="there is no such file or folder"):
        sources_of(tmp_path / "gone", archive.root)


def test_short_texts_are_told_apart_by_their_bytes_alone(
    archive: Watched, source: Path, reader: GuardedReader
) -> None:
    write_story(archive.root, "here.txt")
    (source / "there.txt").write_text(
        STORY.format(day="2026-01-07", title="The bridge story", word="bridge") + "\n",
        encoding="utf-8",
    )
    (taken,) = take_all(source, archive, reader)
    assert taken.added


def test_what_was_deleted_meanwhile_may_come_back(
    archive: Watched, source: Path, reader: GuardedReader
) -> None:
    here = export(archive.root, "here.jsonl", story("Council meets"))
    file = export(source, "there.jsonl", story("Council meets", LONG + " "))
    archive.update()
    here.unlink()
    with closing(Catalog(archive.cache)) as catalog:
        taken = Intake(archive.root, reader, catalog).take(Source(file, "there.jsonl"))
    assert taken.added
    assert files(archive.root) == ["there.jsonl"]


def test_a_hidden_file_that_is_named_is_seen_afterwards(
    archive: Watched, source: Path, reader: GuardedReader
) -> None:
    (taken,) = take_all(write_story(source, ".bridge.txt"), archive, reader)
    assert taken.added
    archive.update()
    assert archive.ids() == {"bridge.txt"}


@pytest.mark.skipif(sys.platform != "linux", reason="names there are always text")
def test_a_name_that_is_no_unicode_becomes_one(
    archive: Watched, source: Path, reader: GuardedReader
) -> None:
    folder = source / os.fsdecode(b"caf\xe9")
    folder.mkdir()
    file = write_story(folder, os.fsdecode(b"caf\xe9.txt"))
    write_story(folder, "road.txt", "road")
    for one in (file, folder):
        take_all(one, archive, reader)
    archive.update()
    assert archive.ids() == {"caf\ufffd.txt", "caf\ufffd/road.txt"}


@pytest.mark.skipif(os.name != "posix", reason="links there need a permission")
def test_a_link_to_itself_is_nothing(archive: Watched, source: Path) -> None:
    (source / "loop").symlink_to(source / "loop")
    with pytest.raises(ArchiveError, match="there is no such file or folder"):
        sources_of(source / "loop", archive.root)
