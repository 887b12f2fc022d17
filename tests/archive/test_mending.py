"""What is damaged or lost of the cache is met by those who read it, and made anew."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from reader.archive import Catalog
from reader.archive.catalog_writer import CatalogWriter
from reader.archive.places import catalog_file, index_folder
from reader.model import (
    CacheError,
    DamagedCacheError,
)
from tests.archive.makers import Watched, write_story

if TYPE_CHECKING:
    from pathlib import Path


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
        "UPDATE articles SET published = '2001' WHERE id = 'a.txt'",
        "UPDATE articles SET source = 'Another' WHERE id = 'a.txt'",
        "UPDATE articles SET quotes = 7 WHERE id = 'a.txt'",
        "UPDATE articles SET summary = x'ff' WHERE id = 'a.txt'",
        "UPDATE articles SET summary = 'text' WHERE id = 'a.txt'",
        "UPDATE articles SET summary = summary || x'00' WHERE id = 'a.txt'",
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
