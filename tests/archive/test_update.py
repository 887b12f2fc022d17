"""Only what is new, changed or gone is dealt with, and nothing is ever lost."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import filelock
import pytest

from reader import formats
from reader.analysis import analyse
from reader.archive import Catalog, GuardedReader, OwnData, Workshops
from reader.archive.catalog_writer import CatalogWriter
from reader.archive.places import catalog_file
from reader.model import (
    Analysis,
    ArchiveError,
    Article,
    BusyArchiveError,
    CacheError,
    Correction,
    Finished,
    Progress,
    Ready,
    Span,
)
from reader.search import IndexWriter
from reader.text import anchor_of
from tests.archive.makers import Watched, write_story

if TYPE_CHECKING:
    from pathlib import Path


def test_the_first_run_reads_everything(archive: Watched) -> None:
    finished = archive.update()
    assert (finished.articles, finished.quotes, finished.skipped) == (3, 3, 0)
    assert not finished.stopped
    assert archive.read() == {"a.txt", "sub/b.txt", "c.md"} == archive.ids()
    assert archive.found('said:"the ferry is safe"') == {"sub/b.txt"}


def test_a_catalog_tells_of_each_article(archive: Watched) -> None:
    archive.update()
    catalog = Catalog(archive.cache)
    newest, *_ = catalog.summaries()
    assert (newest.id, newest.title, newest.published) == (
        "sub/b.txt",
        "The ferry story",
        "2026-01-07",
    )
    assert (newest.quotes, newest.speakers) == (1, ("Maria Lopez",))
    assert newest.lead.startswith("“The ferry is safe,”")
    assert catalog.summary("sub/b.txt") == newest
    told = catalog.get("sub/b.txt")
    assert told is not None
    article, analysis = told
    assert article == formats.load(archive.root / "sub" / "b.txt", "sub/b.txt")[0]
    assert analysis == analyse(article)
    assert catalog.get("none") is None
    assert catalog.summary("none") is None
    assert (catalog.counts().articles, catalog.counts().quotes) == (3, 3)
    catalog.close()


def test_a_second_run_reads_nothing(archive: Watched) -> None:
    archive.update()
    finished = archive.update()
    assert finished.articles == 3
    assert archive.told == [finished]


def test_a_changed_file_is_read_again(archive: Watched) -> None:
    archive.update()
    write_story(archive.root, "a.txt", "viaduct")
    archive.update()
    assert archive.read() == {"a.txt"}
    assert archive.found("viaduct") == {"a.txt"}
    assert archive.found("bridge") == set()


def test_a_deleted_file_is_forgotten(archive: Watched) -> None:
    archive.update()
    (archive.root / "a.txt").unlink()
    assert archive.update().articles == 2
    assert Ready((), ("a.txt",)) in archive.told
    assert archive.ids() == {"sub/b.txt", "c.md"}
    assert archive.found("bridge") == set()


def test_an_unreadable_file_is_skipped_with_its_reason_and_remembered(archive: Watched) -> None:
    (archive.root / "empty.txt").write_bytes(b"")
    (archive.root / "x.exe").write_bytes(b"%PDF")
    assert archive.update().skipped == 1
    assert archive.skipped() == {"empty.txt": "the file is empty"}
    assert archive.update().skipped == 1
    assert archive.skipped() == {}
    catalog = Catalog(archive.cache)
    assert [(one.path, one.quiet) for one in catalog.skipped()] == [
        ("empty.txt", False),
        ("x.exe", True),
    ]
    catalog.close()


def test_a_file_that_becomes_unreadable_takes_its_article_away(archive: Watched) -> None:
    archive.update()
    (archive.root / "a.txt").write_bytes(b"\x00\x01\x02" * 50)
    archive.update()
    assert archive.ids() == {"sub/b.txt", "c.md"}
    assert archive.found("bridge") == set()


def test_one_odd_file_does_not_cost_the_others(archive: Watched) -> None:
    def analyse_most(article: Article) -> Analysis:
        if "tunnel" in article.text:
            raise RecursionError
        return analyse(article)

    archive.update(workshops=Workshops(analyse=analyse_most))
    assert archive.ids() == {"a.txt", "sub/b.txt"}
    assert archive.skipped() == {"c.md": "it could not be understood (RecursionError: )"}


class Picky(IndexWriter):
    """An index that fails on one article."""

    def add(self, article: Article, analysis: Analysis) -> None:
        super().add(article, analysis)
        if article.id == "c.md":
            message = "odd"
            raise ValueError(message)


def test_what_the_index_will_not_take_is_skipped_whole(archive: Watched) -> None:
    assert archive.update(workshops=Workshops(open_index=Picky)).skipped == 1
    assert archive.skipped() == {"c.md": "it could not be indexed (ValueError: odd)"}
    assert archive.ids() == {"a.txt", "sub/b.txt"} == archive.found("safe")


def test_it_stops_when_asked_and_goes_on_where_it_was(archive: Watched) -> None:
    asked = iter([False, True, True, True])
    finished = archive.update(should_stop=lambda: next(asked))
    assert finished.stopped
    first = archive.read()
    assert len(first) == 1
    assert not archive.update().stopped
    assert archive.read() == {"a.txt", "sub/b.txt", "c.md"} - first


def test_progress_counts_up_to_all(archive: Watched) -> None:
    archive.update()
    progress = [one for one in archive.told if isinstance(one, Progress)]
    assert (progress[-1].done, progress[-1].total) == (3, 3)
    assert isinstance(archive.told[-1], Finished)


def test_what_is_interrupted_between_index_and_catalog_is_done_again(
    archive: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(CatalogWriter, "apply", _killed)
        with pytest.raises(KeyboardInterrupt):
            archive.update()
    archive.update()
    assert archive.ids() == {"a.txt", "sub/b.txt", "c.md"}
    assert archive.found("safe") == archive.ids()


def _killed(*_: object) -> None:
    raise KeyboardInterrupt


def test_what_only_the_index_holds_goes_when_its_file_is_gone(
    archive: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(CatalogWriter, "apply", _killed)
        with pytest.raises(KeyboardInterrupt):
            archive.update()
    assert archive.found("safe") == {"a.txt", "sub/b.txt", "c.md"}  # yet no catalog tells of them
    (archive.root / "a.txt").unlink()
    archive.update()
    assert archive.found("safe") == {"sub/b.txt", "c.md"} == archive.ids()


def test_an_interrupted_deletion_is_undone_when_the_file_comes_back(
    archive: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive.update()
    kept = archive.root.parent / "kept.txt"
    (archive.root / "a.txt").rename(kept)
    with monkeypatch.context() as patched:
        patched.setattr(CatalogWriter, "apply", _killed)
        with pytest.raises(KeyboardInterrupt):
            archive.update()
    assert archive.found("bridge") == set()
    kept.rename(archive.root / "a.txt")
    archive.update()
    assert archive.found("bridge") == {"a.txt"}


def test_an_open_catalog_follows_when_it_is_made_anew(archive: Watched) -> None:
    archive.update()
    catalog = Catalog(archive.cache)
    write_story(archive.root, "d.txt", "canal")
    archive.update(rebuild=True)
    assert {one.id for one in catalog.summaries()} == {"a.txt", "sub/b.txt", "c.md", "d.txt"}
    shutil.rmtree(archive.cache)
    with pytest.raises(CacheError, match="no catalog yet"):
        catalog.counts()
    archive.update()
    assert catalog.counts().articles == 4
    catalog.close()


def test_rebuilding_reads_everything_again(archive: Watched) -> None:
    archive.update()
    archive.update(rebuild=True)
    assert archive.read() == {"a.txt", "sub/b.txt", "c.md"}


def test_a_reader_without_a_catalog_is_told(tmp_path: Path) -> None:
    with pytest.raises(CacheError, match="no catalog yet"):
        Catalog(tmp_path)


def test_two_at_once_are_told_apart(archive: Watched) -> None:
    archive.update()
    lock = filelock.FileLock(archive.cache.with_name(f"{archive.cache.name}.lock"))
    with lock.acquire(), pytest.raises(BusyArchiveError, match="Another On Record"):
        archive.update()


def test_a_cache_that_cannot_be_written_is_said(archive: Watched) -> None:
    archive.places.cache.write_text("a file where a folder should be")
    with pytest.raises(ArchiveError, match="cannot be written"):
        archive.update()


def test_a_full_disk_is_no_broken_catalog(tmp_path: Path) -> None:
    writer = CatalogWriter(tmp_path)
    ids = [f"{number:0200}" for number in range(1000)]
    writer.stake(ids[:10])
    pages = writer._connection.execute("PRAGMA page_count").fetchone()[0]
    writer._connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(ArchiveError, match="full"):
        writer.stake(ids)
    assert writer.at_stake() == ids[:10]
    writer._connection.execute("PRAGMA max_page_count = 100000")
    writer.stake(ids)
    assert writer.at_stake() == ids
    writer.close()


def test_a_catalog_that_another_program_holds_is_no_broken_one(archive: Watched) -> None:
    archive.update()
    holder = sqlite3.connect(catalog_file(archive.cache))
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(ArchiveError, match="locked"):
        archive.update()
    holder.close()
    archive.update()
    assert archive.read() == set()


def test_what_was_corrected_while_it_could_not_be_read_is_indexed_later(archive: Watched) -> None:
    archive.update()
    with closing(OwnData(archive.places, archive.root)) as own:
        (article,) = formats.load(archive.root / "a.txt", "a.txt")
        start = article.text.index("Maria Lopez")
        anchor = anchor_of(article.text, Span(start, start + len("Maria Lopez")))
        own.add(article, Correction("rename", "entity", anchor, "Marta Gould"))
    archive.update()
    kept = archive.places.own_file.read_bytes()
    archive.places.own_file.write_bytes(b"no longer one" * 1000)
    write_story(archive.root, "a.txt", "viaduct")
    archive.update()
    assert archive.found("speaker:gould") == set()
    archive.places.own_file.write_bytes(kept)
    archive.update()
    assert archive.found("speaker:gould") == {"a.txt"}


def test_the_archive_itself_is_never_written(archive: Watched) -> None:
    before = {path: path.stat().st_mtime_ns for path in archive.root.rglob("*")}
    archive.update()
    assert {path: path.stat().st_mtime_ns for path in archive.root.rglob("*")} == before


def test_a_file_that_goes_while_it_is_looked_at_is_skipped(archive: Watched) -> None:
    class Vanishing(GuardedReader):
        def load(
            self, path: Path, name: str | None = None, encoding: str | None = None
        ) -> tuple[Article, ...]:
            if name == "a.txt":
                path.unlink()
            return super().load(path, name, encoding)

    archive.update(workshops=Workshops(open_reader=Vanishing))
    assert archive.ids() == {"sub/b.txt", "c.md"}
