"""The desk of a person's own work, at a real archive: marks, copies, annotations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from reader.archive import Catalog, archive_folder, update
from reader.model import Correction, Marked, OwnMark, Span
from reader.settings import Places
from reader.text import anchor_of
from reader.ui.own_desk import OwnDesk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.model import Article, OwnWork

TEXT = "The bridge stays\n2026-01-05\n\nThe council met. “We keep the bridge,” said Ada Brook.\n"


class Heard:
    """A desk at an archive of one article, and what it said."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.root = folder / "articles"
        self.root.mkdir(parents=True)
        (self.root / "bridge.txt").write_text(TEXT, encoding="utf-8")
        self.places = Places(folder / "config", folder / "cache", folder / "data")
        update(self.root, self.places, tell=self._pass_over)
        self.desk = OwnDesk(self.places)
        self.desk.enter(self.root)
        catalog = Catalog(archive_folder(self.places, self.root))
        article = catalog.article("bridge.txt")
        catalog.close()
        assert article
        self.article: Article = article

    def _pass_over(self, message: object) -> None:
        """Take no notice of how far the update is."""

    def all_of(self, signal: Any, deed: Callable[[], None]) -> list[Any]:  # noqa: ANN401
        heard: list[Any] = []

        def hear(*told: object) -> None:
            heard.append(told)

        signal.connect(hear)
        deed()
        signal.disconnect(hear)
        return heard

    def work(self) -> OwnWork:
        ((_, work),) = self.all_of(self.desk.worked, lambda: self.desk.look_at(self.article))
        found: OwnWork = work
        return found

    def highlight(self, words: str = "the bridge") -> OwnMark:
        start = TEXT.index(words)
        anchor = anchor_of(self.article.text, Span(start, start + len(words)))
        mark = OwnMark("highlight", anchor, "4")
        self.desk.mark(self.article, mark)
        return mark


@pytest.fixture
def heard(tmp_path: Path) -> Heard:
    return Heard(tmp_path / "one")


def test_a_mark_is_kept_told_and_taken_back(heard: Heard) -> None:
    ((told,),) = heard.all_of(
        heard.desk.told, lambda: heard.desk.mark(heard.article, OwnMark("star"))
    )
    assert told == "A star"
    assert heard.work().starred
    ((marked,),) = heard.all_of(heard.desk.marked, heard.desk.list_marked)
    assert marked == Marked(frozenset({"bridge.txt"}), frozenset())
    heard.desk.undo(heard.article)
    assert not heard.work().starred
    heard.desk.redo(heard.article)
    assert heard.work().starred


def test_what_is_opened_was_read_and_that_is_written_once(heard: Heard) -> None:
    heard.desk.open(heard.article)
    assert heard.work().read
    own = heard.places.own_file.with_name("own.sqlite-wal")
    before = own.stat().st_size
    heard.desk.open(heard.article)
    assert own.stat().st_size == before


def test_a_read_mark_that_cannot_be_kept_bothers_nobody(heard: Heard) -> None:
    heard.places.data.mkdir(exist_ok=True)
    heard.places.own_file.mkdir()  # no file can be written there
    said = heard.all_of(heard.desk.failed, lambda: heard.desk.open(heard.article))
    assert len(said) == 1  # that it cannot be read is told, and not once more for the mark


def test_a_correction_that_is_undone_is_indexed_anew(heard: Heard) -> None:
    correction = Correction("hide", "entity", anchor_of(heard.article.text, Span(0, 3)))
    heard.desk.correct(heard.article, correction)
    told = heard.all_of(heard.desk.corrected, lambda: heard.desk.undo(heard.article))
    assert told == [("Undone: “The” is not a fact",)]
    nothing = heard.all_of(heard.desk.told, lambda: heard.desk.undo(heard.article))
    assert nothing == [("There is nothing to undo here.",)]


def test_a_copy_is_written_and_brought_back(heard: Heard) -> None:
    heard.desk.mark(heard.article, OwnMark("star"))
    copy = str(heard.folder / "copy.sqlite")
    heard.desk.copy_to(copy)
    heard.desk.mark(heard.article, OwnMark("unstar"))
    assert heard.all_of(heard.desk.corrected, lambda: heard.desk.restore(copy))
    assert heard.work().starred
    missing = str(heard.folder / "none.sqlite")
    ((words,),) = heard.all_of(heard.desk.failed, lambda: heard.desk.restore(missing))
    assert "none.sqlite" in words


def test_highlights_go_to_another_computer_as_annotations(heard: Heard, tmp_path: Path) -> None:
    mark = heard.highlight()
    heard.desk.mark(heard.article, OwnMark("note", mark.anchor, "Really?"))
    file = str(tmp_path / "all.jsonld")
    ((told,),) = heard.all_of(heard.desk.told, lambda: heard.desk.export(file))
    assert told == "Wrote 1 highlight to a file"
    other = Heard(tmp_path / "two")
    ((told,),) = other.all_of(other.desk.told, lambda: other.desk.take_in(file))
    assert told == "Took in 1 of 1 highlight"
    (one,) = other.work().highlights
    assert (one.anchor, one.colour, one.note) == (mark.anchor, 4, "Really?")
    ((told,),) = other.all_of(other.desk.told, lambda: other.desk.take_in(file))
    assert told == "Took in 0 of 1 highlight"  # it is there already


def test_a_file_without_annotations_is_said(heard: Heard, tmp_path: Path) -> None:
    file = tmp_path / "other.json"
    for content in (b"{}", b"\xff\xfe", b"["):
        file.write_bytes(content)
        ((words,),) = heard.all_of(heard.desk.failed, lambda: heard.desk.take_in(str(file)))
        assert "was not taken in" in words
