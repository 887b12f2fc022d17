"""The whole window in German: nothing in it stays English, and no button is too narrow."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QToolButton, QWidget

from reader.analysis import analyse, facts
from reader.formats import load
from reader.resources import resource_path
from reader.settings import Places, Settings
from reader.ui.fonts import load_fonts
from reader.ui.main_window import MainWindow, Partners
from reader.ui.target import Target
from reader.ui.window_memory import WindowMemory
from tests.ui.fakes import FakeLibrary, FakeLink

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from reader.ui.library import Library
    from reader.ui.worker_link import WorkerLink

# What the platform without a screen cannot do is no fault of the window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ("000_07ba19a6d9904e39.txt", "001_ferry_contract_awarded.txt")
_NAMES = ("windowTitle", "toolTip", "accessibleName", "accessibleDescription", "statusTip")


@pytest.fixture(scope="module")
def english_words() -> set[str]:
    """What the program says in English and says otherwise in German, access keys left out."""
    root = ET.parse(resource_path("translations", "onrecord_de.ts")).getroot()  # noqa: S314 - our own
    found = {
        (one.findtext("source", ""), one.findtext("translation", ""))
        for one in root.iter("message")
        if one.get("numerus") is None
    }
    german = {words.replace("&", "") for _, words in found}
    names = {"English"}  # of languages, in themselves
    return {words.replace("&", "") for words, _ in found} - german - names


@pytest.fixture
def window(german: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A German window on two of the shipped articles."""
    assert german.applicationName() is not None
    load_fonts()
    shelf = [load(ROOT / "seeds" / name, name)[0] for name in SEEDS]
    first = analyse(shelf[0])
    library = FakeLibrary([(one, analyse(one)) for one in shelf], facts(shelf[0], first))
    places = Places.of_user()
    partners = Partners(
        places, WindowMemory(places), cast("Library", library), cast("WorkerLink", FakeLink())
    )
    shown = MainWindow(partners, Settings(language="de"))
    qtbot.addWidget(shown)
    shown.begin_with(Target(tmp_path))
    shown.show()
    qtbot.waitUntil(lambda: shown.session.article is not None)
    shown.reading.open(SEEDS[0])
    yield shown
    shown.hide()
    shown.shut_down()


def _texts(one: QObject) -> Iterator[str]:
    """Yield all that a thing of the window shows, or says aloud."""
    if isinstance(one, QWidget):
        yield from (str(getattr(one, name)()) for name in _NAMES)
    if isinstance(one, QLabel | QAbstractButton | QAction | QLineEdit):
        yield one.text()
    if isinstance(one, QAction):
        yield one.toolTip()
    if isinstance(one, QLineEdit):
        yield one.placeholderText()
    if isinstance(one, QComboBox):
        yield from (one.itemText(at) for at in range(one.count()))
    if isinstance(one, QAbstractItemModel):
        yield from _cells(one, QModelIndex())


def _cells(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    # A list has its number of columns to itself.
    lone = isinstance(model, QAbstractListModel)
    for column in range(1 if lone else model.columnCount(parent)):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount(parent)):
            index = model.index(row, column, parent)
            yield from str(index.data() or "").split(" · ")
            yield from _cells(model, index)


def said_in(window: QWidget) -> set[str]:
    """Return all that a window shows, access keys left out."""
    things = [window, *window.findChildren(QObject)]
    return {words.replace("&", "") for one in things for words in _texts(one)}


def test_nothing_in_the_window_stays_english(window: MainWindow, english_words: set[str]) -> None:
    said = said_in(window)
    assert {"Ordner öffnen…", "Personen", "Alle Sprecher", "Zitate"} <= said
    assert sorted(said & english_words) == []


@pytest.mark.parametrize("command", ["settings", "keys", "about", "templates", "details"])
def test_nothing_in_a_window_beside_it_stays_english(
    window: MainWindow, english_words: set[str], command: str
) -> None:
    window.commands[command].trigger()
    assert sorted(said_in(window) & english_words) == []


def _is_drawn(button: QAbstractButton) -> bool:
    """Tell whether a button shows its icon alone."""
    drawn = Qt.ToolButtonStyle.ToolButtonIconOnly
    return isinstance(button, QToolButton) and button.toolButtonStyle() == drawn


def _cut_in(window: QWidget) -> list[str]:
    """Return the words of buttons that are narrower than their words."""
    return [
        one.text()
        for one in window.findChildren(QAbstractButton)
        if one.isVisible() and one.text() and not _is_drawn(one)
        if one.width() < one.minimumSizeHint().width()
    ]


@pytest.mark.parametrize("width", [1400, 900])
def test_no_button_is_too_narrow_for_its_words(
    window: MainWindow, qtbot: QtBot, width: int
) -> None:
    window.resize(width, 800)

    def all_fit() -> None:
        assert _cut_in(window) == []

    qtbot.waitUntil(all_fit)
