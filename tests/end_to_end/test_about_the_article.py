"""What is said of an article as a whole, through the real worker: list, search, citation, undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from reader.model import Restatement
from reader.ui.details_page import DetailsPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.ui.main_window import MainWindow

# What the platform without a screen cannot do is no fault of the window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LONG = 60_000
RUSSIAN = 'date 2026-01-09 Мост закрыт\n\n"Мост закрыт на год," Maria Lopez said on Monday.\n'
FERRY = "date 2031-01-07 Ferry stays\n\n“The ferry stays,” Tom Reed said on Monday.\n"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """A folder with an article that is dated wrongly, and one in an encoding nothing tells."""
    root = (tmp_path / "saved").resolve()
    root.mkdir()
    (root / "bridge.txt").write_bytes(RUSSIAN.encode("cp1251"))
    (root / "ferry.txt").write_text(FERRY, encoding="utf-8")
    return root


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> Callable[[str], DetailsPage]:
    """Return what opens an article and the window about it."""

    def opened(article_id: str) -> DetailsPage:
        session = window.session
        model = window.panes.list.model
        qtbot.waitUntil(lambda: model.rowCount() == 2 and not session.indexing, timeout=LONG)
        window.reading.open(article_id)
        qtbot.waitUntil(
            lambda: session.article is not None and session.article.id == article_id, timeout=LONG
        )
        window.commands["details"].trigger()
        found = window.findChild(DetailsPage)
        assert found is not None
        return found

    return opened


def first_row(window: MainWindow) -> str:
    summary = window.panes.list.model.summary_at(0)
    return summary.id if summary else ""


def copied(qtbot: QtBot, window: MainWindow) -> str:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    window.commands["copy_all"].trigger()
    qtbot.waitUntil(lambda: clipboard.text() != "before", timeout=LONG)
    return clipboard.text()


def test_a_date_that_is_set_right_is_listed_searched_cited_and_undone(
    qtbot: QtBot, window: MainWindow, page: Callable[[str], DetailsPage]
) -> None:
    about = page("ferry.txt")
    assert first_row(window) == "ferry.txt"
    assert "(in the future)" in window.panes.article.toPlainText()
    about.restated.emit(window.session.article, Restatement("published", "2026-01-05"))
    qtbot.waitUntil(lambda: first_row(window) == "bridge.txt", timeout=LONG)
    assert "5 January 2026 (set by you)" in window.panes.article.toPlainText()
    assert about.words[1].edit.text() == "2026-01-05"
    assert "2026-01-05" in copied(qtbot, window)
    window.panes.top.search.ask("date:2026-01-05")
    qtbot.waitUntil(lambda: window.panes.list.model.rowCount() == 1, timeout=LONG)
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: window.panes.list.model.rowCount() == 0, timeout=LONG)
    assert "(in the future)" in window.panes.article.toPlainText()


def test_an_article_is_read_and_copied_in_the_encoding_chosen_for_it(
    qtbot: QtBot, window: MainWindow, page: Callable[[str], DetailsPage]
) -> None:
    about = page("bridge.txt")
    assert "Мост" not in window.panes.article.toPlainText()
    about.restated.emit(window.session.article, Restatement("encoding", "cp1251"))
    qtbot.waitUntil(lambda: "Мост" in window.panes.article.toPlainText(), timeout=LONG)
    assert about.encoding.choice.currentData() == "cp1251"
    assert '"Мост закрыт на год,"' in copied(qtbot, window)
