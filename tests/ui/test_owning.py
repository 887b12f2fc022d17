"""What a person makes of the open article is kept, shown in the text and beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QInputDialog, QMainWindow

from reader.model import Analysis, Highlight, Marked, OwnMark, OwnWork, Restatement
from reader.text import anchor_of
from reader.ui.details_page import DetailsPage
from reader.ui.fonts import load_fonts
from reader.ui.owning import Owning
from reader.ui.panes import Panes
from reader.ui.session import Session
from tests.ui.fakes import FakeLibrary
from tests.ui.viewing import LIGHT, QUOTES, TEXT, article, picture, span, units

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from reader.ui.library import Library

# What the platform without a screen cannot do is no fault of the window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Desk:
    """Panes with an article open, and a shelf that remembers every deed."""

    def __init__(self, qtbot: QtBot) -> None:
        load_fonts()
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.panes = Panes(self.window)
        self.library = FakeLibrary([])
        self.shelf = self.library.own
        self.session = Session()
        self.owning = Owning(self.session, cast("Library", self.library), self.panes)
        self.shelf.worked.connect(self.owning.show)
        self.session.article = article()
        found = Analysis("1", QUOTES)
        self.panes.article.show_article(article(), found)
        self.panes.facts.show_facts(article(), found, (), {})
        self.window.resize(1400, 800)
        self.window.show()
        self.owning.open()

    def select(self, words: str) -> None:
        start, end = units(self.panes.article, words)
        cursor = QTextCursor(self.panes.article.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.panes.article.setTextCursor(cursor)

    def marks(self) -> list[OwnMark]:
        return [deed for deed in self.shelf.deeds if isinstance(deed, OwnMark)]

    def show(self, **work: object) -> None:
        self.owning.show("a", replace(OwnWork(read=True), **work))  # type: ignore[arg-type]

    def read(self) -> bool:
        return self.shelf.works["a"].read

    def rows(self) -> list[str]:
        model = self.panes.facts._model
        section = model.section_at(model.index(0, 0))
        assert section
        return [f"{row.label} / {row.detail}" for row in section.rows]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def highlighted(words: str, **more: object) -> Highlight:
    made = Highlight(anchor_of(TEXT, span(words)), 2, span=span(words))
    return replace(made, **more)  # type: ignore[arg-type]


def test_an_article_that_is_opened_was_read_and_stays_unread_when_one_says_so(desk: Desk) -> None:
    assert desk.read() is True
    desk.owning.turn_read()
    assert desk.read() is False
    desk.session.article = replace(article(), title="The same, read again")
    desk.owning.open()
    assert desk.read() is False


def test_marked_words_are_highlighted_at_their_place(desk: Desk) -> None:
    desk.select("weather 😀 was")
    desk.owning.highlight(3)
    (mark,) = desk.marks()
    assert (mark.do, mark.value, mark.anchor) == (
        "highlight",
        "3",
        anchor_of(TEXT, span("weather 😀 was")),
    )
    assert desk.panes.article.selected_span() is None


def test_without_marked_words_the_current_quotation_is_meant(desk: Desk) -> None:
    desk.owning.highlight(1)
    assert desk.marks() == []
    desk.panes.article.set_current_quote(2)
    desk.owning.highlight(1)
    assert [one.anchor.exact for one in desk.marks() if one.anchor] == ["“mad”"]


def test_the_same_colour_again_takes_it_away_and_another_changes_it(desk: Desk) -> None:
    desk.show(highlights=(highlighted("was fine"),))
    for colour in (2, 5):
        desk.select("was fine")
        desk.owning.highlight(colour)
    assert [(one.do, one.value) for one in desk.marks()] == [
        ("unhighlight", "2"),
        ("highlight", "5"),
    ]


def test_a_highlight_is_taken_away_from_anywhere_in_it(desk: Desk) -> None:
    desk.show(highlights=(highlighted("The weather 😀 was fine."),))
    desk.owning.unhighlight()
    assert desk.marks() == []
    desk.select("fine")
    desk.owning.unhighlight()
    assert [one.do for one in desk.marks()] == ["unhighlight"]


def test_a_highlight_is_drawn_and_told_beside_the_text_and_a_lost_one_too(desk: Desk) -> None:
    before = picture(desk.panes.article)
    lost = highlighted("was fine", span=None, note="gone")
    desk.show(highlights=(highlighted("The weather", note="Which?"), lost), tags=("sea", "port"))
    assert picture(desk.panes.article) != before
    assert desk.rows() == [
        "sea, port / tags",
        "The weather / Which?",
        "was fine / these words are not in the article any more · gone",
    ]
    box = desk.panes.article._boxes.of(*units(desk.panes.article, "The weather"))[0]
    found = desk.panes.article.highlight_at(box.center().toPoint())
    assert found
    assert found.note == "Which?"


def test_colours_of_highlights_differ_from_those_of_speakers() -> None:
    tints = {speaker.tint.name() for speaker in LIGHT.speakers}
    assert not tints & {colour.name() for colour in LIGHT.highlights}


def test_a_note_goes_to_the_highlight_one_is_at_or_to_the_article(desk: Desk) -> None:
    desk.owning.edit_note()
    answer(desk, " About it all ")
    desk.show(highlights=(highlighted("The weather", note="Which?"),))
    desk.select("weather")
    desk.owning.edit_note()
    assert answer(desk, "This one") == "Which?"
    first, second = desk.marks()
    assert (first.do, first.anchor, first.value) == ("note", None, "About it all")
    assert (second.anchor, second.value) == (anchor_of(TEXT, span("The weather")), "This one")


def test_tags_are_told_apart_by_commas(desk: Desk) -> None:
    desk.show(tags=("sea", "port"))
    desk.owning.edit_tags()
    assert answer(desk, "port,  to  do,, to do") == "sea, port"
    assert [(one.do, one.value) for one in desk.marks()] == [("untag", "sea"), ("tag", "to do")]


def test_the_window_for_tags_has_a_short_title(desk: Desk) -> None:
    desk.owning.edit_tags()
    dialog = desk.panes.article.findChildren(QInputDialog)[-1]
    assert (dialog.windowTitle(), dialog.labelText()) == ("Tags", "Tags, with commas between")
    dialog.reject()


@pytest.mark.parametrize("asked", ["edit_note", "edit_tags"])
def test_what_was_begun_on_an_article_is_kept_for_it_when_another_is_open(
    desk: Desk, asked: str
) -> None:
    getattr(desk.owning, asked)()
    desk.session.article = replace(article(), id="other")
    desk.owning.open()
    del desk.shelf.works["other"]  # it was taken for read
    answer(desk, "port")
    assert [one.value for one in desk.marks()] == ["port"]
    assert [*desk.shelf.works] == ["a"]
    desk.session.article = None  # gone from the folder
    getattr(desk.owning, asked)()
    assert not desk.panes.article.findChildren(QInputDialog)[-1].isVisible()


def test_a_note_left_as_it_was_is_no_deed(desk: Desk) -> None:
    desk.show(note="Which?")
    desk.owning.edit_note()
    answer(desk, "Which? ")
    assert desk.marks() == []


def answer(desk: Desk, words: str) -> str:
    """Say something into the dialog that is open; return what stood there."""
    dialog = desk.panes.article.findChildren(QInputDialog)[-1]
    before = dialog.textValue()
    dialog.setTextValue(words)
    dialog.accept()
    return str(before)


def test_stars_of_the_whole_list(desk: Desk) -> None:
    desk.owning.show_marked(Marked(frozenset({"a"}), frozenset()))
    assert desk.panes.list.model.is_starred("a")


def test_what_is_known_of_the_article_is_shown_and_set_right(desk: Desk, qtbot: QtBot) -> None:
    desk.owning.show_details()
    page = desk.window.findChild(DetailsPage)
    assert page is not None
    said = Restatement("published", "2026-01-07")
    page.restated.emit(article(), said)
    assert desk.shelf.deeds[-1] == said
    desk.session.article = replace(article(), title="Another title")
    desk.owning.open()
    assert page.words[0].edit.text() == "Another title"
    desk.owning.show_details()
    assert desk.window.findChildren(DetailsPage) == [page]
    with qtbot.waitSignal(page.destroyed):
        page.window().close()
    desk.owning.show_details()
    page = desk.window.findChild(DetailsPage)
    assert page is not None
    desk.session.article = None
    with qtbot.waitSignal(page.destroyed):
        desk.owning.open()  # another archive


def test_without_an_article_there_is_nothing_to_know(desk: Desk) -> None:
    desk.session.article = None
    desk.owning.open()
    desk.owning.show_details()
    assert desk.window.findChild(DetailsPage) is None
