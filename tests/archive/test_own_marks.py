"""Stars, read marks, tags, highlights and notes are kept, taken back, and found again."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from reader.archive import OwnData, marked, own_articles
from reader.model import Correction, Marked, OwnDataError, OwnMark, OwnWork, Span
from reader.settings import Places
from reader.text import anchor_of
from tests.archive.whom import TEXT, article_naming, catalog_of, person

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reader.model import Article

ADA = person("Ada Brook")


@pytest.fixture
def own(tmp_path: Path) -> Iterator[OwnData]:
    data = OwnData(Places(tmp_path, tmp_path, tmp_path / "data"), tmp_path / "root")
    yield data
    data.close()


def article(name: str = "a", sha256: str = "0") -> Article:
    return replace(article_naming(name, None, ADA)[0], sha256=sha256)


def words(text: str, exact: str) -> OwnMark:
    start = text.index(exact)
    return OwnMark("highlight", anchor_of(text, Span(start, start + len(exact))), "3")


def test_nothing_is_made_of_an_article_at_first(own: OwnData) -> None:
    assert own.marks.of(article()) == OwnWork()


def test_a_star_and_a_tag_come_and_go(own: OwnData) -> None:
    for mark in (OwnMark("star"), OwnMark("tag", value="pier"), OwnMark("tag", value="later")):
        own.marks.add(article(), mark)
    assert own.marks.of(article()) == OwnWork(starred=True, tags=("pier", "later"))
    own.marks.add(article(), OwnMark("untag", value="pier"))
    own.marks.add(article(), OwnMark("unstar"))
    assert own.marks.of(article()) == OwnWork(tags=("later",))


@pytest.mark.parametrize("record", ["{", "[]", "{}", '{"do": "star", "anchor": 7}'])
def test_a_damaged_mark_is_a_sentence(own: OwnData, tmp_path: Path, record: str) -> None:
    own.marks.add(article(), OwnMark("star"))
    number, _ = own.marks.last_done(article()) or (0, "")
    with closing(sqlite3.connect(tmp_path / "data" / "own.sqlite")) as connection, connection:
        connection.execute("UPDATE marks SET record = ?", (record,))
    for step in (
        lambda: own.marks.of(article()),
        own.marks.deeds,
        lambda: own.marks.turn(number, "undone"),
    ):
        with pytest.raises(OwnDataError, match="what you made cannot be used"):
            step()
    assert own.marks.last_done(article()) is not None


def test_marks_follow_a_file_that_was_moved_and_one_that_was_edited(own: OwnData) -> None:
    own.marks.add(article("a", "one"), OwnMark("star"))
    own.marks.set_read(article("a", "one"), read=True)
    for known in (article("elsewhere", "one"), article("a", "two")):
        work = own.marks.of(known)
        assert (work.starred, work.read) == (True, True)
    assert own.marks.of(article("elsewhere", "two")) == OwnWork()


def test_a_highlight_keeps_its_place_its_note_and_its_colour(own: OwnData) -> None:
    mark = words(TEXT, "Harbour Board")
    own.marks.add(article(), mark)
    own.marks.add(article(), replace(mark, do="note", value="Who are they?"))
    own.marks.add(article(), replace(mark, value="5"))
    (one,) = own.marks.of(article()).highlights
    assert (one.colour, one.note, one.span) == (5, "Who are they?", mark_span("Harbour Board"))
    own.marks.add(article(), replace(mark, do="unhighlight"))
    assert own.marks.of(article()).highlights == ()


def mark_span(exact: str) -> Span:
    start = TEXT.index(exact)
    return Span(start, start + len(exact))


def test_a_highlight_whose_words_are_gone_is_lost_and_not_moved(own: OwnData) -> None:
    own.marks.add(article(), words(TEXT, "Harbour Board"))
    own.marks.add(article(), words(TEXT, "Ada Brook"))
    edited = replace(article(), text=TEXT.replace("Harbour Board", "Port Council"))
    first, lost = own.marks.of(edited).highlights
    assert (first.span, lost.span) == (Span(0, 9), None)
    assert lost.anchor.exact == "Harbour Board"


def test_corrections_and_marks_are_undone_in_the_order_they_were_done(own: OwnData) -> None:
    correction = Correction("hide", "entity", anchor_of(TEXT, Span(0, 9)))
    own.add(article(), correction)
    own.marks.add(article(), OwnMark("star"))
    assert own.undo(article()) == OwnMark("star")
    assert not own.marks.of(article()).starred
    assert own.undo(article()) == correction
    assert own.undo(article()) is None
    assert own.redo(article()) in (correction, OwnMark("star"))  # done within one second
    assert own.redo(article()) is not None
    assert own.redo(article()) is None
    assert own.marks.of(article()).starred


def test_what_was_undone_is_gone_after_another_deed(own: OwnData) -> None:
    own.marks.add(article(), OwnMark("star"))
    own.undo(article())
    own.add(article(), Correction("hide", "entity", anchor_of(TEXT, Span(0, 9))))
    assert own.redo(article()) is None


def test_reading_is_no_deed_to_undo(own: OwnData) -> None:
    own.marks.set_read(article(), read=True)
    assert own.undo(article()) is None
    own.marks.set_read(article(), read=False)
    assert own.marks.of(article()) == OwnWork()


def test_the_articles_of_an_archive_that_are_marked(own: OwnData, tmp_path: Path) -> None:
    held = {name: article_naming(name, None, ADA) for name in "abcd"}
    pairs = [(replace(one, sha256=f"hash of {name}"), found) for name, (one, found) in held.items()]
    catalog = catalog_of(tmp_path / "cache", *pairs)
    assert marked(catalog, own) == Marked()
    made = {one.id: one for one, _ in pairs}
    own.marks.add(made["a"], OwnMark("star"))
    own.marks.add(made["b"], OwnMark("star"))
    own.marks.add(made["b"], OwnMark("unstar"))
    own.marks.add(replace(made["c"], path="moved.txt"), OwnMark("tag", value="To  do"))
    own.marks.add(made["d"], words(TEXT, "Ada Brook"))
    own.marks.add(made["d"], replace(words(TEXT, "Ada Brook"), do="note", value="hm"))
    own.marks.set_read(made["a"], read=True)
    own.marks.set_read(made["b"], read=True)
    own.marks.set_read(made["b"], read=False)
    assert marked(catalog, own) == Marked(frozenset("a"), frozenset("a"))
    catalog._own = own
    ask = own_articles(catalog)
    assert ask("star", "") == ask("read", "") == frozenset("a")
    assert ask("tag", "to do") == frozenset("c")
    assert ask("highlight", "") == ask("note", "") == frozenset("d")
    assert ask("correction", "") == frozenset()
    catalog.close()


def test_a_copy_brings_everything_back_and_what_was_there_is_kept(
    own: OwnData, tmp_path: Path
) -> None:
    own.marks.add(article(), OwnMark("star"))
    own.file.copy_to(tmp_path / "copy.sqlite")
    own.marks.add(article(), OwnMark("unstar"))
    own.marks.add(article(), OwnMark("tag", value="later"))
    own.file.restore(tmp_path / "copy.sqlite")
    assert own.marks.of(article()) == OwnWork(starred=True)
    (before,) = (tmp_path / "data" / "backups").glob("own-before-*.sqlite")
    own.file.restore(before)
    assert own.marks.of(article()) == OwnWork(tags=("later",))


@pytest.mark.parametrize("content", [None, b"", b"no database at all", b"SQLite format 3\0" * 300])
def test_what_is_no_copy_is_refused_and_changes_nothing(
    own: OwnData, tmp_path: Path, content: bytes | None
) -> None:
    own.marks.add(article(), OwnMark("star"))
    copy = tmp_path / "copy.sqlite"
    if content is not None:
        copy.write_bytes(content)
    with pytest.raises(OwnDataError, match=r"copy\.sqlite"):
        own.file.restore(copy)
    assert own.marks.of(article()).starred
    assert not list((tmp_path / "data").glob("backups/own-before-*"))


def test_a_copy_that_cannot_be_written_is_said(own: OwnData, tmp_path: Path) -> None:
    own.marks.add(article(), OwnMark("star"))
    with pytest.raises(OwnDataError):
        own.file.copy_to(tmp_path / "no folder" / "copy.sqlite")
