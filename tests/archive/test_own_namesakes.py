"""That two articles' namesakes are one: kept, found again after a move or an edit, taken back."""

from __future__ import annotations

from contextlib import closing

import pytest

from reader.archive import Catalog, Confirmed, OwnData, whereabouts
from reader.model import Subject
from tests.archive.makers import Watched, write_story

ADA = Subject("person", "Ada Brook", "chair.txt")
STORIES = {
    "chair.txt": "Harbour Board chair Ada Brook said the pier would stay.",
    "violin.txt": "The violinist Ada Brook said she would play on Friday.",
}


@pytest.fixture
def archive(tmp_path_factory: pytest.TempPathFactory) -> Watched:
    """Return an archive of two articles on an Ada Brook each, whom nothing links."""
    made = Watched.below(tmp_path_factory.mktemp("archive"))
    for name, words in STORIES.items():
        (made.root / name).write_text(f"On {name}\n\n{words}\n", encoding="utf-8")
    made.update()
    return made


def about(archive: Watched, own: OwnData, subject: Subject = ADA) -> set[str]:
    with closing(Catalog(archive.cache, own)) as catalog:
        named, _ = whereabouts(catalog, subject, Confirmed(catalog, own.namesakes))
    return {row.article_id for row in named}


def say_same(archive: Watched, own: OwnData) -> None:
    with closing(Catalog(archive.cache, own)) as catalog:
        Confirmed(catalog, own.namesakes).confirm(ADA, ("violin.txt",))


def test_a_word_joins_two_and_is_taken_back(archive: Watched, own: OwnData) -> None:
    assert about(archive, own) == {"chair.txt"}
    say_same(archive, own)
    assert about(archive, own) == {"chair.txt", "violin.txt"}
    with closing(Catalog(archive.cache, own)) as catalog:
        confirmed = Confirmed(catalog, own.namesakes)
        assert confirmed.any_said(ADA)
        assert confirmed.take_back(ADA)
        assert not confirmed.any_said(ADA)
        assert not confirmed.take_back(ADA)
    assert about(archive, own) == {"chair.txt"}


def test_it_outlives_the_cache_a_renamed_file_and_an_edited_one(
    archive: Watched, own: OwnData
) -> None:
    say_same(archive, own)
    (archive.root / "violin.txt").rename(archive.root / "music.txt")
    chair = archive.root / "chair.txt"
    chair.write_text(chair.read_text(encoding="utf-8") + "It rained.\n", encoding="utf-8")
    archive.update(rebuild=True)
    assert about(archive, own) == {"chair.txt", "music.txt"}


def test_it_says_nothing_of_another_archive(
    archive: Watched, own: OwnData, tmp_path_factory: pytest.TempPathFactory
) -> None:
    say_same(archive, own)
    other = Watched.below(tmp_path_factory.mktemp("other"))
    for name in STORIES:
        write_story(other.root, name)
    other.update()
    with closing(Catalog(other.cache, own)) as catalog:
        assert all(not one for one in Confirmed(catalog, own.namesakes).same("person", "ada brook"))


def test_a_damaged_file_leaves_the_page_readable(archive: Watched, own: OwnData) -> None:
    say_same(archive, own)
    own.close()
    archive.places.own_file.write_bytes(b"no database at all, but quite a few bytes" * 40)
    assert about(archive, own) == {"chair.txt"}
