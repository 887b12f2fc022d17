"""The window with partners that stand in: what its keys and panes do to each other."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QSpinBox, QWidget

from reader.settings import Places, Settings
from reader.ui.actions import RECENT
from reader.ui.quote_filter import EVERYTHING
from reader.ui.settings_page import SettingsPage
from reader.ui.shrinking import FRAME
from reader.ui.templates_page import TemplatesPage
from reader.ui.window_memory import WindowMemory
from tests.ui.wheels import turned
from tests.ui.windowed import OTHER, SEED, article_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from reader.ui.main_window import MainWindow
    from tests.ui.fakes import FakeLibrary

# What the platform without a screen cannot do is no fault of the window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_it_shows_list_and_article(window: MainWindow) -> None:
    assert article_of(window) == SEED
    assert window.panes.list.model.rowCount() == 2
    assert window.windowTitle().startswith("'Hard To Do At OpenAl'")


def test_stepping_goes_through_articles_and_back(window: MainWindow) -> None:
    there = "next_article" if window.panes.list.model.row_of(SEED) == 0 else "previous_article"
    window.commands[there].trigger()
    assert article_of(window) == OTHER
    window.commands["back"].trigger()
    assert article_of(window) == SEED
    window.commands["forward"].trigger()
    assert article_of(window) == OTHER


def test_single_letters_step_through_quotations_and_copy_one(
    window: MainWindow, library: FakeLibrary
) -> None:
    window.panes.article.setFocus()
    window.commands["next_quote"].trigger()
    first = window.panes.article.current_quote()
    window.commands["next_quote"].trigger()
    second = window.panes.article.current_quote()
    assert first is not None
    assert second is not None
    assert first.span < second.span
    window.commands["copy_quote"].trigger()
    assert [quote.span for quote in library.orders[-1].quotes] == [second.span]
    assert QGuiApplication.clipboard().text() == second.span.of(library.orders[-1].article.text)


def test_all_highlighted_quotations_are_copied(window: MainWindow, library: FakeLibrary) -> None:
    window.commands["copy_all"].trigger()
    assert window.session.analysis is not None
    assert library.orders[-1].quotes == window.session.analysis.speech


def test_a_chosen_speaker_is_all_that_is_marked_listed_stepped_to_and_copied(
    window: MainWindow, library: FakeLibrary
) -> None:
    panes, analysis = window.panes, window.session.analysis
    assert analysis is not None
    name = next(quote.speaker.name for quote in analysis.speech if quote.speaker)
    theirs = [one for one in analysis.speech if one.speaker and one.speaker.name == name]
    assert 0 < len(theirs) < len(analysis.speech)
    window.commands["facts"].trigger()
    window.commands["filter"].trigger()
    assert panes.facts.isVisible()
    panes.facts.filter.choose_speaker(name)
    for one in theirs:
        window.commands["next_quote"].trigger()
        assert panes.article.current_quote() == one
    window.commands["copy_all"].trigger()
    assert list(library.orders[-1].quotes) == theirs
    assert library.orders[-1].told.startswith(f"Copied {len(theirs)} of ")
    window.commands["all_quotes"].trigger()
    window.commands["copy_all"].trigger()
    assert library.orders[-1].quotes == analysis.speech


def test_another_article_shows_all_its_quotations(window: MainWindow) -> None:
    analysis = window.session.analysis
    assert analysis is not None
    window.panes.facts.filter.choose_speaker(
        next(quote.speaker.name for quote in analysis.speech if quote.speaker)
    )
    assert window.session.shown != EVERYTHING
    window.reading.open(OTHER)
    assert (window.session.shown, window.panes.facts.filter.chosen()) == (EVERYTHING, EVERYTHING)


def test_the_first_window_fits_on_the_screen_with_its_frame(window: MainWindow) -> None:
    room = window.screen().availableSize()
    assert room.height() < 860  # or this tells nothing
    assert window.height() <= room.height() - FRAME.height()


def test_panes_can_be_hidden_and_come_back(window: MainWindow) -> None:
    window.resize(1_200, 700)
    QApplication.processEvents()
    for name, pane in (("list", window.panes.list), ("facts", window.panes.facts)):
        window.commands[name].trigger()
        assert not pane.isVisible()
        window.commands[name].trigger()
        assert pane.isVisible()


def test_a_narrow_window_leaves_its_room_to_the_text(window: MainWindow) -> None:
    window.resize(1_200, 700)
    QApplication.processEvents()
    window.resize(700, 500)
    QApplication.processEvents()
    assert not window.panes.facts.isVisible()
    assert not window.panes.list.isVisible()
    assert window.panes.article.width() == window.width() == 700
    window.remember()
    assert WindowMemory(Places.of_user()).switch("list", default=False)


def test_every_theme_can_be_worn(window: MainWindow) -> None:
    for name in ("theme_dark", "theme_light", "theme_system"):
        window.commands[name].trigger()
        assert window.commands[name].isChecked()


def test_the_text_grows_and_shrinks(window: MainWindow) -> None:
    usual = window.session.settings.text_size
    window.commands["larger"].trigger()
    assert window.session.settings.text_size > usual
    window.commands["usual"].trigger()
    window.commands["smaller"].trigger()
    assert window.session.settings.text_size < usual
    for _ in range(20):
        window.commands["larger"].trigger()
    assert window.session.settings.text_size == 3 * usual
    assert window.panes.status.said() == "Text size 300 %"
    for _ in range(20):
        window.commands["smaller"].trigger()
    assert window.session.settings.text_size == usual / 2
    assert window.panes.status.said() == "Text size 50 %"


def test_the_wheel_with_ctrl_zooms_by_our_own_measures(window: MainWindow) -> None:
    for view in (window.panes.article, window.panes.profile.text):
        window.commands["usual"].trigger()
        face = view.font().pixelSize()
        turn = turned(view.viewport(), 1, Qt.KeyboardModifier.ControlModifier)
        QApplication.sendEvent(view.viewport(), turn)
        assert window.session.settings.text_size == 20
        assert view.font().pixelSize() == (face if view is window.panes.article else 20)


def test_everything_says_what_it_is_to_a_screen_reader(window: MainWindow) -> None:
    panes = window.panes
    for widget in (panes.list.table, panes.article, panes.top.search):
        assert widget.accessibleName()


def test_an_error_is_a_sentence_with_a_report_to_copy(window: MainWindow) -> None:
    window.show_report("Traceback: the report")
    assert window.panes.notice.isVisible()
    window.panes.notice.copy_requested.emit("Traceback: the report")
    assert QGuiApplication.clipboard().text() == "Traceback: the report"


def test_a_star_and_a_read_mark_by_key(window: MainWindow, library: FakeLibrary) -> None:
    model = window.panes.list.model
    assert model.is_read(SEED)
    QTest.keyClick(window.panes.article, Qt.Key.Key_S)
    assert model.is_starred(SEED)
    QTest.keyClick(window.panes.article, Qt.Key.Key_S)
    assert not model.is_starred(SEED)
    QTest.keyClick(window.panes.article, Qt.Key.Key_R)
    assert not model.is_read(SEED)
    window.commands["undo"].trigger()
    assert library.own.deeds[-1] == "undo"


def test_a_template_is_found_from_the_settings_and_copied_by(
    window: MainWindow, library: FakeLibrary
) -> None:
    window.commands["settings"].trigger()
    (settings,) = window.findChildren(SettingsPage)
    settings.templates_requested.emit()
    (page,) = window.findChildren(TemplatesPage)
    page.new.click()
    page.editors["plain"].setPlainText("{speaker}: {words}")
    page.used.click()
    page.window().close()
    settings.window().close()
    window.commands["next_quote"].trigger()
    window.commands["copy_quote"].trigger()
    assert library.orders[-1].template.plain == "{speaker}: {words}"
    window.commands["view_quotes"].trigger()
    library.quotations.rows = {}
    window.quotes.write_to("/nowhere/all.md")
    assert library.quotations.order is not None
    assert library.quotations.order.template == library.orders[-1].template


def test_a_quotation_among_the_facts_is_copied_with_its_source_and_a_fact_as_it_reads(
    window: MainWindow, library: FakeLibrary, qtbot: QtBot
) -> None:
    tree, model = window.panes.facts._tree, window.panes.facts._model
    window.activateWindow()
    tree.setFocus()
    qtbot.waitUntil(window.panes.facts.holds_focus)
    sections = [model.index(number, 0) for number in range(model.rowCount())]
    rows = [model.index(at, 0, one) for one in sections for at in range(model.rowCount(one))]
    said = {index: row for index in rows if (row := model.row_at(index))}
    quoted = next(index for index, row in said.items() if row.quote)
    tree.setCurrentIndex(quoted)
    assert window.reading.name_copy() == "&Copy quotation"
    window.commands["copy"].trigger()
    assert said[quoted].quote in library.orders[-1].quotes
    other = next(index for index, row in said.items() if row.quote is None and row.axis is None)
    tree.setCurrentIndex(other)
    assert window.reading.name_copy() == "&Copy fact"
    window.commands["copy"].trigger()
    assert QGuiApplication.clipboard().text() == said[other].words()
    assert len(library.orders) == 1


def test_who_comes_back_at_once_stays_with_the_article(
    window: MainWindow, library: FakeLibrary
) -> None:
    def asked() -> list[str]:
        return [told.removeprefix("open ") for told in library.told if told.startswith("open ")]

    library.slow = True
    window.reading.open(OTHER)
    window.reading.open_again()  # what is open was read anew, but another is wanted by now
    assert asked()[-1] == OTHER
    library.slow = False
    window.reading.open(SEED)  # it is still shown
    assert asked()[-2:] == [OTHER, SEED]  # the answer about the other is void
    window.reading.open(SEED)
    window.reading.open("gone.txt")
    window.reading.open_again()
    assert asked()[-3:] == [SEED, "gone.txt", SEED]
    assert article_of(window) == SEED


def test_there_is_one_page_of_settings_and_it_shows_what_is_set_elsewhere(
    window: MainWindow,
) -> None:
    for _ in range(2):
        window.commands["settings"].trigger()
    (page,) = window.findChildren(SettingsPage)
    page.finish()

    def shown(name: str) -> QWidget:
        label = Settings.__dataclass_fields__[name].metadata["label"]
        return next(one for one in page.findChildren(QWidget) if one.accessibleName() == label)

    window.commands["theme_dark"].trigger()
    window.commands["larger"].trigger()
    size, theme = shown("text_size"), shown("theme")
    assert isinstance(size, QSpinBox)
    assert isinstance(theme, QComboBox)
    assert (size.value(), theme.currentText()) == (20, "Dark")
    # Another window gives two commands keys: the next one given here leaves them theirs.
    window.looks.take(window.session.settings.changed(keys={"quit": "Ctrl+Y", "star": ""}))
    assert page._keys["quit"]._edit.keySequence().toString() == "Ctrl+Y"
    page._keys["read"].wanted.emit("read", "Ctrl+U")
    assert window.session.settings.keys == {"quit": "Ctrl+Y", "star": "", "read": "Ctrl+U"}
    page.window().close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    window.commands["settings"].trigger()
    (page,) = window.findChildren(SettingsPage)
    page.window().close()


def test_the_menu_of_folders_waits_for_no_disk(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []

    def is_dir(path: Path) -> bool:
        asked.append(path)
        return False

    monkeypatch.setattr(Path, "is_dir", is_dir)
    window._memory.save_recent(Path("/net/far"))
    window.opening.show_recent()
    assert [action.data() for action in window.commands.menu(RECENT).actions()][:1] == ["/net/far"]
    assert asked == []


@pytest.mark.parametrize("view", ["articles", "quotes", "people"])
def test_a_notice_put_away_by_key_leaves_the_keyboard_in_the_view(
    window: MainWindow, qtbot: QtBot, view: str
) -> None:
    window.activateWindow()
    window.commands[f"view_{view}"].trigger()
    window.panes.notice.offer("Done", (("later", "Later"),))
    offered = window.panes.notice._choices[0]
    offered.setFocus()
    qtbot.waitUntil(offered.hasFocus)
    QTest.keyClick(offered, Qt.Key.Key_Space)
    assert window.panes.notice.isHidden()
    focus = QApplication.focusWidget()
    shown = window.panes.views.currentWidget()
    assert focus is not None
    assert shown is not None
    assert shown.isAncestorOf(focus)
