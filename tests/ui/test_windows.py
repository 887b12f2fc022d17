"""Several archives, each in its window: opened once, remembered, let go without waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QInputDialog

from reader.archive import OwnTemplates, save_templates
from reader.model import CopyTemplate
from reader.resources import seeds_path
from reader.settings import Places, Settings
from reader.ui.actions import TEMPLATES
from reader.ui.fonts import load_fonts
from reader.ui.main_window import Partners
from reader.ui.start import _first_targets
from reader.ui.target import Target
from reader.ui.window_memory import WindowMemory
from reader.ui.windows import Windows
from tests.archive.whom import article_naming, person
from tests.ui.fakes import FakeLibrary, FakeLink

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.ui.library import Library
    from reader.ui.main_window import MainWindow
    from reader.ui.worker_link import WorkerLink

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Program:
    """Windows with partners that stand in, and the folders they show."""

    def __init__(self, folder: Path) -> None:
        load_fonts()
        self.places = Places(folder / "config", folder / "cache", folder / "data")
        self.memory = WindowMemory(self.places)
        self.libraries: list[FakeLibrary] = []
        self.links: list[FakeLink] = []
        self.windows = Windows(self.places, self.memory, Settings(), self.make)
        self.roots = [(folder / name).resolve() for name in "abc"]
        for root in self.roots:
            root.mkdir()

    def make(self, places: Places, memory: WindowMemory) -> Partners:
        articles = [article_naming(name, "2025-01-02", person("Ada Brook")) for name in "xy"]
        self.libraries.append(FakeLibrary(articles))
        self.links.append(FakeLink())
        library, link = cast("Library", self.libraries[-1]), cast("WorkerLink", self.links[-1])
        return Partners(places, memory, library, link)

    def open(self, qtbot: QtBot, at: int, article: str = "") -> MainWindow:
        window = self.windows.open(Target(self.roots[at], article))
        qtbot.waitUntil(lambda: window.session.article is not None)
        return window

    def shown(self) -> list[Path | None]:
        return [window.root() for window in self.windows.shown()]


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    assert qtbot is not None
    made = Program(tmp_path)
    yield made
    made.windows.end()


def test_no_two_windows_show_the_same_archive(program: Program, qtbot: QtBot) -> None:
    first, second = program.open(qtbot, 0), program.open(qtbot, 1)
    assert first is not second
    assert program.open(qtbot, 0, "y") is first
    assert first.session.article is not None
    assert first.session.article.id == "y"
    assert program.shown() == program.roots[:2]


def test_a_later_start_gets_a_window_of_its_own(program: Program, qtbot: QtBot) -> None:
    first = program.open(qtbot, 0)
    program.windows.be_called([str(program.roots[1]), str(program.roots[0] / "gone")])
    assert program.shown() == program.roots[:2]
    assert "gone: there is no such folder" in first.panes.notice.words()
    program.windows.be_called([])
    assert program.shown() == program.roots[:2]


def test_the_examples_give_way_to_an_archive(program: Program, qtbot: QtBot) -> None:
    window = program.windows.open(Target(seeds_path().resolve()))
    qtbot.waitUntil(lambda: window.session.shipped)
    program.windows.be_called([str(program.roots[0])])
    assert program.shown() == program.roots[:1]


def test_a_folder_is_opened_here_unless_another_window_shows_it(
    program: Program, qtbot: QtBot
) -> None:
    first, second = program.open(qtbot, 0), program.open(qtbot, 1)
    first.opening.want_path(str(program.roots[2]))
    assert program.shown() == [program.roots[2], program.roots[1]]
    first.opening.want_path(str(program.roots[1]))
    assert program.shown() == [program.roots[2], program.roots[1]]
    second.opening.want_path_beside(str(program.roots[0]))
    assert program.shown() == [program.roots[2], program.roots[1], program.roots[0]]


def test_of_several_folders_dropped_each_gets_its_window(program: Program, qtbot: QtBot) -> None:
    window = program.open(qtbot, 0)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(root)) for root in program.roots[1:]])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys)
    window.dropEvent(event)
    assert program.shown() == program.roots[1:]


def test_quitting_is_remembered_with_every_window_and_closing_one_without_it(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr("reader.ui.windows.QCoreApplication.quit", lambda: asked.append("quit"))
    for at in range(3):
        program.open(qtbot, at)
    program.windows.shown()[1].close()
    assert program.memory.open_before() == (program.roots[0], program.roots[2])
    program.windows.shown()[0].commands["quit"].trigger()
    assert asked == ["quit"]
    assert program.shown() == []
    later = WindowMemory(program.places)
    assert later.open_before() == (program.roots[0], program.roots[2])
    targets, gone = _first_targets(later)
    assert (targets, gone) == ([Target(program.roots[0]), Target(program.roots[2])], "")


def test_what_is_open_is_known_at_any_time_also_after_a_fault(
    program: Program, qtbot: QtBot
) -> None:
    program.open(qtbot, 0)
    window = program.open(qtbot, 1)
    assert WindowMemory(program.places).open_before() == tuple(program.roots[:2])
    window.opening.want_path(str(program.roots[2]))
    assert WindowMemory(program.places).open_before() == (program.roots[0], program.roots[2])


def test_the_last_window_closed_is_the_one_opened_next(program: Program, qtbot: QtBot) -> None:
    program.open(qtbot, 0)
    program.open(qtbot, 1)
    program.windows.shown()[1].close()
    program.windows.shown()[0].close()
    assert WindowMemory(program.places).open_before() == (program.roots[0],)


def test_a_closed_window_ends_its_work_and_nobody_waits(program: Program, qtbot: QtBot) -> None:
    program.open(qtbot, 0)
    program.open(qtbot, 1)
    program.libraries[1].left = False
    program.windows.shown()[1].close()
    assert program.links[1].told[-1] == "leave"
    assert "close" not in program.libraries[1].told
    qtbot.wait(150)
    assert "close" not in program.libraries[1].told
    program.libraries[1].left = True
    qtbot.waitUntil(lambda: "close" in program.libraries[1].told)
    assert "leave" not in program.links[0].told


def test_each_window_has_its_place_again(program: Program, qtbot: QtBot) -> None:
    program.open(qtbot, 0)
    window = program.open(qtbot, 1)
    window.setGeometry(60, 70, 700, 450)
    window.close()
    program.open(qtbot, 2)
    again = program.open(qtbot, 1)
    assert (again.width(), again.height()) == (700, 450)


def test_what_is_set_in_one_window_is_seen_in_all(program: Program, qtbot: QtBot) -> None:
    first, second = program.open(qtbot, 0), program.open(qtbot, 1)
    first.commands["larger"].trigger()
    second.commands["theme_dark"].trigger()
    assert first.session.settings == second.session.settings
    assert first.commands["theme_dark"].isChecked()
    assert second.panes.article._text_size == first.panes.article._text_size == 20
    third = program.open(qtbot, 2)
    assert third.session.settings == first.session.settings


def test_a_fault_is_told_where_one_is(program: Program, qtbot: QtBot) -> None:
    program.open(qtbot, 0)
    program.open(qtbot, 1)
    program.windows.show_report("the report")
    told = [window.panes.notice.words() != "" for window in program.windows.shown()]
    assert told.count(True) == 1


def test_archives_of_before_are_offered_beside_the_examples(program: Program, qtbot: QtBot) -> None:
    for root in program.roots:
        program.memory.save_recent(root)
    window = program.windows.open(Target(seeds_path().resolve()))
    qtbot.waitUntil(lambda: window.session.shipped)
    offered = window.panes.list._welcome._offered
    assert [button.text() for button in offered] == ["c", "b", "a"]
    offered[1].click()
    assert program.shown() == [program.roots[1]]
    assert window.panes.list._welcome._offered == []


def test_a_fault_is_told_in_the_window_whose_note_is_being_written(
    program: Program, qtbot: QtBot
) -> None:
    first = program.open(qtbot, 0)
    program.open(qtbot, 1)
    first.owning.edit_note()
    (note,) = first.findChildren(QInputDialog)
    note.activateWindow()
    qtbot.waitUntil(note.isActiveWindow)
    program.windows.show_report("the report")
    assert first.panes.notice.words()
    note.close()


def test_every_window_copies_by_the_template_that_was_chosen_in_one(
    program: Program, qtbot: QtBot
) -> None:
    first, second = program.open(qtbot, 0), program.open(qtbot, 1)
    mine = CopyTemplate("R&D", "{words}", "{words}", "{words}")
    program.places.templates_file.parent.mkdir(parents=True, exist_ok=True)
    save_templates(program.places.templates_file, OwnTemplates((mine,)))
    first.leaving.templating.follow()
    chosen = {action.text(): action for action in first.commands.menu(TEMPLATES).actions()}
    chosen["R&&D"].trigger()
    assert (first.session.template, second.session.template) == (mine, mine)
