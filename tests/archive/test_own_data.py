"""What a person corrected: kept beside the cache, found again, undone, redone, never lost."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from reader.archive import Catalog, OwnData
from reader.model import Correction, OwnDataError, OwnMark, Restatement, Span
from reader.text import anchor_of
from tests.archive.makers import Watched, write_story

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model import Article


@pytest.fixture
def archive(tmp_path: Path) -> Watched:
    """Return an archive of two articles with Maria Lopez in both."""
    made = Watched.below(tmp_path)
    write_story(made.root, "bridge.txt")
    write_story(made.root, "tower.txt", "tower")
    made.update()
    return made


def said_by(archive: Watched, own: OwnData, name: str = "bridge.txt") -> str | None:
    speaker = archive.opened(own, name)[1].speech[0].speaker
    return speaker.name if speaker else None


def titles(archive: Watched) -> dict[str, str]:
    with closing(Catalog(archive.cache)) as catalog:
        return {one.id: one.title for one in catalog.summaries()}


def rename(made: Article, new: str, words: str = "Maria Lopez") -> Correction:
    start = made.text.index(words)
    anchor = anchor_of(made.text, Span(start, start + len(words)))
    return Correction("rename", "entity", anchor, new)


def test_nothing_is_kept_and_no_file_made_before_there_is_something(
    archive: Watched, own: OwnData
) -> None:
    assert own.corrections(archive.article()) == ()
    assert own.undo(archive.article()) is None
    assert own.changed_since(own.revision()) == (set(), set())
    assert not archive.places.own_file.exists()


def test_a_correction_shows_where_the_article_is_read_and_nowhere_else(
    archive: Watched, own: OwnData
) -> None:
    own.add(archive.article(), rename(archive.article(), "Marta Lopez"))
    assert said_by(archive, own) == "Marta Lopez"
    assert said_by(archive, own, "tower.txt") == "Maria Lopez"
    with closing(Catalog(archive.cache)) as raw:
        held = raw.get("bridge.txt")
    assert held is not None
    assert held[1].people[0].name == "Maria Lopez"


def test_corrections_are_undone_and_redone_in_order(archive: Watched, own: OwnData) -> None:
    made = archive.article()
    first, second = rename(made, "Marta Lopez"), rename(made, "M. Lopez")
    own.add(made, first)
    own.add(made, second)
    assert own.undo(made) == second
    assert own.corrections(made) == (first,)
    assert own.undo(made) == first
    assert own.undo(made) is None
    assert own.redo(made) == first
    assert own.redo(made) == second
    assert own.redo(made) is None


def test_a_new_correction_leaves_nothing_to_redo(archive: Watched, own: OwnData) -> None:
    made = archive.article()
    own.add(made, rename(made, "Marta Lopez"))
    own.undo(made)
    own.add(made, rename(made, "M. Lopez"))
    assert own.redo(made) is None
    assert said_by(archive, own) == "M. Lopez"


def test_search_and_list_follow_with_the_next_update(archive: Watched, own: OwnData) -> None:
    made = archive.article()
    own.add(made, rename(made, "Marta Gould"))
    archive.update()
    assert archive.read() == {"bridge.txt"}
    assert archive.found("speaker:gould") == {"bridge.txt"}
    with closing(Catalog(archive.cache)) as catalog:
        summary = catalog.summary("bridge.txt")
    assert summary is not None
    assert summary.speakers == ("Marta Gould",)
    archive.update()
    assert archive.read() == set()
    own.undo(made)
    archive.update()
    assert archive.found("speaker:gould") == set()
    assert archive.found("speaker:lopez") == {"bridge.txt", "tower.txt"}


def test_a_renamed_file_keeps_its_corrections(archive: Watched, own: OwnData) -> None:
    own.add(archive.article(), rename(archive.article(), "Marta Lopez"))
    (archive.root / "bridge.txt").rename(archive.root / "moved.txt")
    archive.update()
    assert said_by(archive, own, "moved.txt") == "Marta Lopez"


def test_a_second_copy_of_a_file_is_corrected_with_it(archive: Watched, own: OwnData) -> None:
    (archive.root / "copy.txt").write_bytes((archive.root / "bridge.txt").read_bytes())
    archive.update()
    own.add(archive.article(), rename(archive.article(), "Marta Gould"))
    archive.update()
    assert archive.found("speaker:gould") == {"bridge.txt", "copy.txt"}


def test_an_edited_file_keeps_what_still_has_its_place_and_tells_what_has_not(
    archive: Watched, own: OwnData
) -> None:
    made = archive.article()
    own.add(made, rename(made, "Marta Lopez"))
    path = archive.root / "bridge.txt"
    path.write_text(made.text + "More was said later.\n", encoding="utf-8")
    archive.update()
    assert said_by(archive, own) == "Marta Lopez"
    path.write_text(made.text.replace("Maria Lopez", "Ann Lee"), encoding="utf-8")
    archive.update()
    found = archive.opened(own)[1]
    assert found.speech[0].speaker is not None
    assert found.speech[0].speaker.name == "Ann Lee"
    assert found.warnings[-1] == (
        "A correction has lost its place in the article: “Maria Lopez” is called Marta Lopez."
    )


def test_the_cache_may_be_deleted_and_corrections_stay(archive: Watched, own: OwnData) -> None:
    own.add(archive.article(), rename(archive.article(), "Marta Gould"))
    archive.update(rebuild=True)
    assert archive.found("speaker:gould") == {"bridge.txt"}


def test_corrections_are_copied_before_the_first_change_of_a_day(
    archive: Watched, own: OwnData
) -> None:
    made = archive.article()
    own.add(made, rename(made, "Marta Lopez"))
    own.add(made, rename(made, "M. Lopez"))
    (copy,) = (archive.places.data / "backups").iterdir()
    with closing(sqlite3.connect(copy)) as kept:
        assert kept.execute("SELECT count(*) FROM corrections").fetchone() == (1,)


def test_marks_and_corrections_are_undone_the_last_first(archive: Watched, own: OwnData) -> None:
    made = archive.article()
    deeds: list[OwnMark | Correction | Restatement]
    deeds = [OwnMark("star"), rename(made, "Marta Lopez"), OwnMark("unstar"), rename(made, "M. L.")]
    for deed in deeds:
        if isinstance(deed, OwnMark):
            own.marks.add(made, deed)
        else:
            own.add(made, deed)
    assert [own.undo(made) for _ in range(5)] == [*reversed(deeds), None]
    assert [own.redo(made) for _ in range(5)] == [*deeds, None]


def test_what_is_undone_and_redone_at_a_copy_stays_with_the_article_it_was_made_in(
    archive: Watched, own: OwnData
) -> None:
    made = archive.article()
    own.add(made, rename(made, "Marta Lopez"))
    write_story(archive.root, "copy.txt")
    archive.update()
    assert archive.article("copy.txt").sha256 == made.sha256
    own.undo(archive.article("copy.txt"))
    own.redo(archive.article("copy.txt"))
    (archive.root / "bridge.txt").write_text(f"{made.text}It rained.\n", encoding="utf-8")
    archive.update()
    assert said_by(archive, own) == "Marta Lopez"


def test_a_damaged_file_is_left_as_it_is_and_told(archive: Watched, own: OwnData) -> None:
    made = archive.article()
    own.add(made, rename(made, "Marta Lopez"))
    own.add(made, rename(made, "M. Lopez"))
    own.close()
    file = archive.places.own_file
    file.write_bytes(b"no database " * 400)
    with pytest.raises(OwnDataError, match=r"own\.sqlite: .*The latest copy is .*backups"):
        own.add(made, rename(made, "X"))
    assert "what you made cannot be used" in archive.opened(own)[1].warnings[-1]
    archive.update()
    assert file.read_bytes() == b"no database " * 400


def test_the_list_follows_when_a_copy_is_brought_back(archive: Watched, own: OwnData) -> None:
    bridge, tower = archive.article(), archive.article("tower.txt")
    own.add(bridge, Restatement("title", "Of the copy"))
    copy = archive.places.data / "copy.sqlite"
    own.file.copy_to(copy)
    own.add(bridge, Restatement("title", "After it"))
    own.add(tower, Restatement("title", "After it"))
    archive.update()
    assert titles(archive) == {"bridge.txt": "After it", "tower.txt": "After it"}
    own.file.restore(copy)
    archive.update()
    assert titles(archive) == {"bridge.txt": "Of the copy", "tower.txt": "The tower story"}
    own.add(tower, Restatement("title", "Later"))
    archive.update()
    assert titles(archive) == {"bridge.txt": "Of the copy", "tower.txt": "Later"}
    archive.update()
    assert archive.read() == set()


def test_a_damaged_file_is_put_aside_for_a_copy(archive: Watched, own: OwnData) -> None:
    own.add(archive.article(), rename(archive.article(), "Marta Lopez"))
    copy = archive.places.data / "copy.sqlite"
    own.file.copy_to(copy)
    own.close()
    file = archive.places.own_file
    file.write_bytes(b"no database " * 400)
    own.file.restore(copy)
    archive.update()
    assert said_by(archive, own) == "Marta Lopez"
    (aside,) = (archive.places.data / "backups").glob("damaged-own-*.sqlite")
    assert aside.read_bytes() == b"no database " * 400


def test_the_latest_copy_is_the_one_made_last(archive: Watched, own: OwnData) -> None:
    own.add(archive.article(), rename(archive.article(), "Marta Lopez"))
    backups = archive.places.data / "backups"
    backups.mkdir(exist_ok=True)
    for day, name in enumerate(("own-before-2026-01-05T1.sqlite", "own-2026-01-06.sqlite"), 1):
        (backups / name).touch()
        os.utime(backups / name, (day, day))
    own.close()
    archive.places.own_file.write_bytes(b"no database " * 400)
    with pytest.raises(OwnDataError, match=r"The latest copy is .*own-2026-01-06"):
        own.revision()


def test_a_file_of_a_later_version_is_not_touched(archive: Watched, own: OwnData) -> None:
    own.add(archive.article(), rename(archive.article(), "Marta Lopez"))
    own.close()
    with closing(sqlite3.connect(archive.places.own_file)) as later:
        later.execute("UPDATE meta SET value = '9' WHERE key = 'schema'")
        later.commit()
    with pytest.raises(OwnDataError, match="later version"):
        own.corrections(archive.article())


def test_the_catalog_tells_which_articles_are_corrected(archive: Watched, own: OwnData) -> None:
    with closing(Catalog(archive.cache, own)) as catalog:
        assert catalog.corrected() == frozenset()
        own.add(archive.article(), rename(archive.article(), "Marta Lopez"))
        assert catalog.corrected() == {"bridge.txt"}
        (archive.root / "bridge.txt").rename(archive.root / "moved.txt")
        archive.update()
        assert catalog.corrected() == {"moved.txt"}
        own.undo(archive.article("moved.txt"))
        assert catalog.corrected() == frozenset()
    with closing(Catalog(archive.cache)) as raw:
        assert raw.corrected() == frozenset()


def test_damaged_corrections_make_no_article_corrected(archive: Watched, own: OwnData) -> None:
    archive.places.own_file.parent.mkdir(parents=True)
    archive.places.own_file.write_bytes(b"no database at all" * 99)
    with closing(Catalog(archive.cache, own)) as catalog:
        assert catalog.corrected() == frozenset()


@pytest.mark.parametrize("record", ["{", "[]", "{}", '{"anchor": {"no": 1}, "other": null}', "7"])
def test_a_damaged_correction_is_a_sentence_and_left_as_it_is(
    archive: Watched, own: OwnData, record: str
) -> None:
    own.add(archive.article(), rename(archive.article(), "Marta Gould"))
    own.close()
    with closing(sqlite3.connect(archive.places.own_file)) as connection, connection:
        connection.execute("UPDATE corrections SET record = ?", (record,))
    with pytest.raises(OwnDataError, match="what you made cannot be used"):
        own.corrections(archive.article())
    assert "what you made cannot be used" in archive.opened(own)[1].warnings[-1]
    with pytest.raises(OwnDataError, match="what you made cannot be used"):
        own.undo(archive.article())
    with closing(sqlite3.connect(archive.places.own_file)) as connection:
        rows = connection.execute("SELECT record, state FROM corrections").fetchall()
    assert rows == [(record, "done")]
