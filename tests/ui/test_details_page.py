"""About one article: what is known of it, where that comes from, and setting it right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.model import Article, Origin, Restatement, Span
from reader.ui.details_page import DetailsPage
from reader.ui.fonts import load_fonts
from tests.ui.wheels import turned

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from reader.model import DetailName

TEXT = "The bridge holds, the mayor said."
ARTICLE = Article(
    "a.txt",
    "press/a.txt",
    TEXT,
    Span(0, len(TEXT)),
    (),
    "0",
    "plain",
    encoding="cp1252",
    encoding_guessed=True,
    title="The bridge",
    published="2026-01-07",
    author="Ann Lee",
    url="https://gazette.example/2019/03/01/bridge",
    language="en",
    warnings=("Nothing in the file tells its encoding.",),
    origins=(
        Origin("title", "the lines above the text"),
        Origin("published", "the file’s name"),
        Origin("encoding", "a guess"),
    ),
)


class Shown:
    """A page about the article, and what a person said on it."""

    def __init__(self, qtbot: QtBot) -> None:
        load_fonts()
        self.page = DetailsPage()
        qtbot.addWidget(self.page)
        self.said: list[Restatement] = []
        self.about: list[str] = []
        self.page.restated.connect(self._hear)
        self.page.show_article(ARTICLE)
        self.page.show()

    def _hear(self, article: Article, said: Restatement) -> None:
        self.about.append(article.id)
        self.said.append(said)

    def type(self, of: DetailName, words: str) -> None:
        edit = self.row(of).edit
        edit.selectAll()
        QTest.keyClick(edit, Qt.Key.Key_Delete)
        QTest.keyClicks(edit, words)
        QTest.keyClick(edit, Qt.Key.Key_Return)

    def row(self, of: DetailName):  # type: ignore[no-untyped-def]  # noqa: ANN201 - private there
        return next(row for row in self.page.words if row.of == of)


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_every_detail_is_shown_with_where_it_comes_from(shown: Shown) -> None:
    assert shown.row("title").edit.text() == "The bridge"
    assert shown.row("title").told.text() == "From the lines above the text"
    assert shown.row("published").edit.text() == "2026-01-07"
    assert shown.row("published").told.text() == "7 January 2026. From the file’s name"
    assert shown.row("published").doubt.text() == "The address says 1 March 2019."
    assert shown.row("source").edit.text() == ""
    assert shown.page.language.label.text() == "English"
    assert shown.page.address.label.text() == ARTICLE.url
    assert shown.page.encoding.choice.currentText() == "Western European (Windows-1252)"
    assert shown.page.encoding.told.text().startswith("A guess")
    assert shown.page.file.text() == "press/a.txt · plain text"
    assert shown.page.remarks.text() == "Nothing in the file tells its encoding."


def test_what_is_typed_is_kept_with_the_enter_key_and_once(shown: Shown) -> None:
    shown.type("source", "  The  Harbour Gazette ")
    assert shown.said == [Restatement("source", "The Harbour Gazette")]
    QTest.keyClick(shown.row("source").edit, Qt.Key.Key_Return)
    shown.row("source").edit.clearFocus()
    shown.type("author", "Ann Lee")
    assert len(shown.said) == 1


def test_a_date_may_be_typed_as_one_likes(shown: Shown) -> None:
    shown.type("published", "7 March 2019")
    shown.type("published", "7.4.2019")
    shown.type("published", "March 2019")
    shown.type("published", "")
    days = [one.value for one in shown.said]
    assert days == ["2019-03-07", "2019-04-07", "2019-03", ""]


def test_what_is_no_date_is_told_and_not_kept(shown: Shown) -> None:
    shown.type("published", "some day")
    assert shown.said == []
    assert "“some day” is no date" in shown.row("published").doubt.text()
    shown.type("title", "")
    assert shown.said == []
    assert shown.row("title").doubt.text()


def test_escape_gives_up_what_was_typed_and_then_leaves(shown: Shown) -> None:
    edit = shown.row("published").edit
    shown.type("published", "some day")
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.text() == "2026-01-07"
    assert shown.row("published").doubt.text() == "The address says 1 March 2019."
    again = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    edit.keyPressEvent(again)
    assert not again.isAccepted()  # the window's, which it closes
    assert shown.said == []


def test_a_field_that_is_only_passed_says_nothing(shown: Shown) -> None:
    shown.page.show_article(replace(ARTICLE, title=None))
    edit = shown.row("title").edit
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert shown.row("title").doubt.isHidden()


def test_what_a_person_said_shows_as_theirs_and_can_be_taken_back(shown: Shown) -> None:
    by_hand = Origin("published", "the file’s name", by_hand=True, said="2026-01-07")
    shown.page.show_article(replace(ARTICLE, published="2019-03-01", origins=(by_hand,)))
    told = shown.row("published").told.text()
    assert told == "1 March 2019. Set by you. In the file: 2026-01-07 (from the file’s name)."
    assert not shown.row("published").reset.isHidden()
    assert shown.row("title").reset.isHidden()
    shown.row("published").reset.click()
    assert shown.said == [Restatement("published", None)]
    none = Origin("source", "you", by_hand=True)
    shown.page.show_article(replace(ARTICLE, source="The Gazette", origins=(none,)))
    assert shown.row("source").told.text() == "Set by you. The file has none."


def test_another_article_takes_the_place_of_this_one(shown: Shown) -> None:
    edit = shown.row("author").edit
    QTest.keyClicks(edit, "x")
    shown.page.show_article(replace(ARTICLE, title="Another", author="Bo Ray", url=None))
    assert edit.text() == "Bo Ray"
    assert shown.page.address.isHidden()


def test_what_was_not_kept_is_not_taken_for_another_articles(shown: Shown) -> None:
    shown.type("published", "some day")
    shown.page.show_article(replace(ARTICLE, id="b.txt"))
    assert shown.row("published").edit.text() == "2026-01-07"


def test_what_is_being_typed_stays_while_the_same_article_comes_again(shown: Shown) -> None:
    edit = shown.row("source").edit
    QTest.keyClicks(edit, "The Gaz")
    shown.page.show_article(replace(ARTICLE, author="Bo Ray"))
    assert edit.text() == "The Gaz"


def test_an_encoding_is_chosen_by_hand_and_never_by_the_wheel(shown: Shown, qtbot: QtBot) -> None:
    choice = shown.page.encoding.choice
    QApplication.sendEvent(choice, turned(choice, -1))
    assert choice.currentData() == "cp1252"
    assert shown.said == []
    choice.setFocus()
    with qtbot.waitSignal(shown.page.restated):
        QTest.keyClicks(choice, "Cyr")
    assert shown.said == [Restatement("encoding", "cp1251")]


def test_an_encoding_just_chosen_is_kept_when_the_article_comes_again_or_the_window_is_closed(
    shown: Shown,
) -> None:
    shown.page.encoding.choice.setFocus()
    QTest.keyClicks(shown.page.encoding.choice, "Cyr")
    shown.page.show_article(replace(ARTICLE, author="Bo Ray"))
    assert shown.page.encoding.choice.currentData() == "cp1251"
    assert shown.said == []
    shown.page.hide()
    assert shown.said == [Restatement("encoding", "cp1251")]


def test_what_is_being_said_when_another_article_opens_is_kept_for_the_one_before(
    shown: Shown,
) -> None:
    QTest.keyClicks(shown.row("source").edit, "The Gazette")
    shown.page.encoding.choice.setFocus()
    QTest.keyClicks(shown.page.encoding.choice, "Cyr")
    shown.page.show_article(replace(ARTICLE, id="b.pdf", encoding=None))
    shown.page.hide()
    source, encoding = Restatement("source", "The Gazette"), Restatement("encoding", "cp1251")
    assert shown.said == [source, encoding]
    assert shown.about == ["a.txt", "a.txt"]


def test_a_format_without_an_encoding_offers_none(shown: Shown) -> None:
    shown.page.show_article(replace(ARTICLE, encoding=None, format="pdf", part=2))
    assert shown.page.encoding.isHidden()
    assert shown.page.file.text() == "press/a.txt · a PDF · part 3"
    shown.page.show_article(replace(ARTICLE, encoding="utf-16"))
    assert shown.page.encoding.choice.currentText() == "UTF-16"
