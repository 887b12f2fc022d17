"""Only what is new, changed or gone is dealt with, and nothing is ever lost."""

from __future__ import annotations

import os
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
from reader.archive.places import catalog_file, index_folder
from reader.model import (
    Analysis,
    ArchiveError,
    Article,
    BusyArchiveError,
    CacheError,
    Correction,
    DamagedCacheError,
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


@pytest.fixture
def archive(tmp_path: Path) -> Watched:
    """An archive of three articles, not yet looked at."""
    watched = Watched.below(tmp_path)
    for name, word, day in (
        ("a.txt", "bridge", "2026-01-05"),
        ("sub/b.txt", "ferry", "2026-01-07"),
        ("c.md", "tunnel", "2026-01-06"),
    ):
        write_story(watched.root, name, word, day)
    return watched


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


def test_damage_that_only_a_reader_meets_is_mended_by_the_next_update(archive: Watched) -> None:
    archive.update()
    connection = sqlite3.connect(catalog_file(archive.cache))
    with connection:
        connection.execute("UPDATE records SET record = x'00' WHERE id = 'a.txt'")
    connection.close()
    catalog = Catalog(archive.cache)
    with pytest.raises(CacheError, match="damaged"):
        catalog.get("a.txt")
    archive.update()
    assert catalog.get("a.txt") is not None
    catalog.close()
    assert archive.update().articles == 3
    assert archive.read() == set()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE articles SET title = 'The bridge storm' WHERE id = 'a.txt'",
        "UPDATE articles SET speakers = x'ff' WHERE id = 'a.txt'",
        "UPDATE articles SET id = 'b.txt' WHERE id = 'a.txt'",
        "UPDATE records SET id = 'b.txt' WHERE id = 'a.txt'",
        "DELETE FROM records WHERE id = 'a.txt'",
        "UPDATE meta SET value = 4 WHERE key = 'articles'",
        "DELETE FROM meta WHERE key = 'articles'",
        "DROP TRIGGER one_less; DELETE FROM articles WHERE id = 'a.txt'",
    ],
)
def test_a_changed_or_lost_row_is_met_and_mended(archive: Watched, damage: str) -> None:
    archive.update()
    before = _everything(archive)
    with closing(sqlite3.connect(catalog_file(archive.cache))) as connection:
        connection.executescript(damage)
    with pytest.raises(DamagedCacheError):
        _everything(archive)
    archive.update()
    assert _everything(archive) == before


def _everything(archive: Watched) -> list[object]:
    with closing(Catalog(archive.cache)) as catalog:
        one = catalog.summary("a.txt"), catalog.get("a.txt")
        return [catalog.summaries(), one]


def test_what_has_gone_or_is_on_its_way_is_no_damage(archive: Watched) -> None:
    archive.update()
    writer = CatalogWriter(archive.cache)
    with closing(Catalog(archive.cache)) as catalog:
        assert catalog.summary("d.txt") is None
        writer.stake(["e.txt"])
        assert catalog.get("e.txt") is None
        assert len(catalog.summaries()) == 3
    writer.close()


def test_an_empty_archive_has_no_summaries_and_is_whole(tmp_path: Path) -> None:
    archive = Watched.below(tmp_path)
    archive.update()
    assert archive.ids() == set()


def test_a_catalog_that_lost_its_token_is_made_anew_with_its_index(archive: Watched) -> None:
    archive.update()
    with closing(sqlite3.connect(catalog_file(archive.cache))) as connection, connection:
        connection.execute("DELETE FROM meta WHERE key = 'token'")
    archive.update()
    assert archive.found("safe") == archive.ids() == {"a.txt", "sub/b.txt", "c.md"}


def test_rebuilding_reads_everything_again(archive: Watched) -> None:
    archive.update()
    archive.update(rebuild=True)
    assert archive.read() == {"a.txt", "sub/b.txt", "c.md"}


def _garbage(path: Path) -> None:
    path.write_bytes(os.urandom(4000))


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


@pytest.mark.parametrize("damage", [_garbage, _cut])
def test_a_broken_catalog_is_made_anew_without_a_question(archive: Watched, damage: object) -> None:
    archive.update()
    assert callable(damage)
    damage(catalog_file(archive.cache))
    archive.update()
    assert archive.ids() == {"a.txt", "sub/b.txt", "c.md"} == archive.found("safe")


def test_a_lost_or_foreign_index_is_made_anew(archive: Watched) -> None:
    archive.update()
    shutil.rmtree(index_folder(archive.cache))
    archive.update()
    assert archive.found("safe") == {"a.txt", "sub/b.txt", "c.md"}


# Whoosh lets go of a damaged table of contents without closing it.
@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("news", [True, False])
def test_a_broken_index_is_made_anew(archive: Watched, news: bool) -> None:  # noqa: FBT001
    archive.update()
    for file in index_folder(archive.cache).iterdir():
        if file.is_file() and file.name != "token":
            _garbage(file)
    if news:
        write_story(archive.root, "d.txt", "canal")
    archive.update()
    assert archive.found("safe") == {"a.txt", "sub/b.txt", "c.md"} | ({"d.txt"} if news else set())


def test_a_catalog_of_another_version_is_refused_by_readers_and_made_anew(archive: Watched) -> None:
    archive.update()
    connection = sqlite3.connect(catalog_file(archive.cache))
    with connection:
        connection.execute("UPDATE meta SET value = '0/0' WHERE key = 'stamp'")
    connection.close()
    with pytest.raises(CacheError, match="another version"):
        Catalog(archive.cache)
    archive.update()
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
        def load(self, path: Path, name: str | None = None) -> tuple[Article, ...]:
            if name == "a.txt":
                path.unlink()
            return super().load(path, name)

    archive.update(workshops=Workshops(open_reader=Vanishing))
    assert archive.ids() == {"sub/b.txt", "c.md"}
