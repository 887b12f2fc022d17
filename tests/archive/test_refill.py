"""A lost index is made anew from the catalog: no file is read for it, and nothing is missing."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from reader import formats
from reader.archive import Catalog, OwnData, Workshops, mark_index_damage
from reader.archive.places import catalog_file, index_folder
from reader.model import BrokenIndexError, Correction, Progress, Span
from reader.search import IndexWriter
from reader.text import anchor_of
from tests.archive.makers import Watched, write_story

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model import Analysis, Article

EVERYTHING = {"a.txt", "sub/b.txt", "c.md"}


def refuse(article: Article) -> Analysis:
    pytest.fail(f"{article.id} was analysed again")


ONLY_THE_INDEX = Workshops(analyse=refuse)


@pytest.fixture
def archive(tmp_path: Path) -> Watched:
    """An archive of three articles, up to date."""
    watched = Watched.below(tmp_path)
    for name, word in (("a.txt", "bridge"), ("sub/b.txt", "ferry"), ("c.md", "tunnel")):
        write_story(watched.root, name, word)
    watched.update()
    return watched


def lose(archive: Watched) -> None:
    shutil.rmtree(index_folder(archive.cache))


def lose_token(archive: Watched) -> None:
    mark_index_damage(archive.cache)


def spoil(archive: Watched) -> None:
    for file in index_folder(archive.cache).glob("*.arr"):
        file.write_bytes(bytes(file.stat().st_size))


def change_token(archive: Watched) -> None:
    (index_folder(archive.cache) / "token").write_text("of another catalog")


@pytest.mark.parametrize("break_it", [lose, lose_token, spoil, change_token])
def test_an_index_that_is_lost_or_broken_or_foreign_is_made_from_the_catalog(
    archive: Watched, break_it: object
) -> None:
    assert callable(break_it)
    break_it(archive)
    finished = archive.update(workshops=ONLY_THE_INDEX)
    assert (finished.articles, archive.read()) == (3, set())
    assert archive.found("safe") == EVERYTHING
    assert archive.found('said:"the ferry is safe"') == {"sub/b.txt"}
    assert archive.update(workshops=ONLY_THE_INDEX).articles == 3
    assert archive.told == [archive.told[-1]]  # nothing was left to be done


def test_what_changed_meanwhile_is_read(archive: Watched) -> None:
    lose(archive)
    write_story(archive.root, "a.txt", "viaduct")
    (archive.root / "c.md").unlink()
    write_story(archive.root, "d.txt", "canal")
    archive.update()
    assert archive.read() == {"a.txt", "d.txt"}
    assert archive.found("safe") == archive.ids() == {"a.txt", "sub/b.txt", "d.txt"}
    assert archive.found("bridge OR tunnel") == set()


def test_articles_are_indexed_as_they_were_corrected(archive: Watched) -> None:
    (article,) = formats.load(archive.root / "a.txt", "a.txt")
    start = article.text.index("Maria Lopez")
    anchor = anchor_of(article.text, Span(start, start + len("Maria Lopez")))
    with closing(OwnData(archive.places, archive.root)) as own:
        own.add(article, Correction("rename", "entity", anchor, "Marta Gould"))
    archive.update()
    lose(archive)
    archive.update(workshops=ONLY_THE_INDEX)
    assert archive.found("speaker:gould") == {"a.txt"}


def test_the_catalog_can_be_read_all_the_while(archive: Watched) -> None:
    lose(archive)
    with closing(Catalog(archive.cache)) as catalog:
        seen: list[int] = []

        def look() -> bool:
            seen.append(len(catalog.summaries()))
            return False

        archive.update(should_stop=look)
    assert seen == [3, 3, 3]
    assert any(isinstance(one, Progress) for one in archive.told)


def test_stopped_in_the_middle_it_begins_again(archive: Watched) -> None:
    lose(archive)
    asked = iter([False, True])
    assert archive.update(should_stop=lambda: next(asked)).stopped
    assert len(archive.found("safe")) == 1
    assert not archive.update(workshops=ONLY_THE_INDEX).stopped
    assert archive.found("safe") == EVERYTHING


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM records WHERE id = 'a.txt'",
        "UPDATE meta SET value = '1' WHERE key = 'articles'",
        "UPDATE meta SET value = 'many' WHERE key = 'articles'",
        "UPDATE meta SET value = 'many' WHERE key = 'own_revision'",
        "DELETE FROM meta WHERE key = 'articles'",
    ],
)
def test_where_the_catalog_is_damaged_too_all_is_made_anew(archive: Watched, damage: str) -> None:
    lose(archive)
    with closing(sqlite3.connect(catalog_file(archive.cache))) as connection, connection:
        connection.execute(damage)
    archive.update()
    assert archive.read() == EVERYTHING
    assert archive.found("safe") == archive.ids() == EVERYTHING


class _Failing(IndexWriter):
    """An index that breaks down at the first article, so many times."""

    times = 0

    def add(self, article: Article, analysis: Analysis) -> None:
        if _Failing.times:
            _Failing.times -= 1
            message = "broken"
            raise BrokenIndexError(message)
        super().add(article, analysis)


@pytest.mark.parametrize(("times", "read"), [(1, {"d.txt"}), (2, {*EVERYTHING, "d.txt"})])
def test_an_index_that_breaks_is_made_anew_and_all_is_when_that_is_of_no_use(
    archive: Watched, times: int, read: set[str]
) -> None:
    write_story(archive.root, "d.txt", "canal")
    _Failing.times = times
    archive.update(workshops=Workshops(open_index=_Failing))
    assert archive.read() == read
    assert archive.found("safe") == archive.ids() == {*EVERYTHING, "d.txt"}


def test_an_article_the_index_will_not_take_is_skipped_and_not_asked_for_ever(
    archive: Watched,
) -> None:
    class Picky(IndexWriter):
        def add(self, article: Article, analysis: Analysis) -> None:
            if article.id == "c.md":
                message = "odd"
                raise ValueError(message)
            super().add(article, analysis)

    lose(archive)
    assert archive.update(workshops=Workshops(open_index=Picky)).skipped == 1
    assert archive.skipped() == {"c.md": "it could not be indexed (ValueError: odd)"}
    assert archive.found("safe") == {"a.txt", "sub/b.txt"}
