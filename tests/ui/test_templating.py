"""Templates in the window: which is in use is chosen in the menu, kept, and copied by."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtWidgets import QMainWindow

from reader.archive import OwnTemplates, load_templates, save_templates
from reader.model import STANDARD_TEMPLATE, Analysis, CopyTemplate, QuoteRow, Span
from reader.ui.actions import TEMPLATES, Actions
from reader.ui.fonts import load_fonts
from reader.ui.leaving import connect_templates
from reader.ui.panes import Panes
from reader.ui.session import Session
from reader.ui.templates_page import TemplatesPage
from reader.ui.templating import Templating
from reader.ui.theme import load_theme, style_sheet
from tests.ui.fakes import FakeLibrary
from tests.ui.viewing import QUOTES, article

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.ui.library import Library

# What the platform without a screen cannot do is no fault of the window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

MINE = CopyTemplate("R&D", "{words}", "{words}", "{words}")


class Desk:
    """The templates beside the panes of a window, with a file of them."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        load_fonts()
        self.qtbot = qtbot
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.path = folder / "templates.toml"
        self.panes = Panes(self.window)
        self.commands = Actions(self.window)
        self.commands.fill(self.panes.top.menus)
        self.library = FakeLibrary([])
        self.session = Session()
        library = cast("Library", self.library)
        self.templating = Templating(self.session, library, self.panes, self.commands, self.window)
        connect_templates(self.panes, library, self.templating)
        self.window.show()

    def keep(self, *templates: CopyTemplate, in_use: str = "") -> None:
        save_templates(self.path, OwnTemplates(templates, in_use))

    def choices(self) -> dict[str, bool]:
        actions = self.commands.menu(TEMPLATES).actions()
        return {one.text(): one.isChecked() for one in actions if not one.isSeparator()}

    def choose(self, words: str) -> None:
        menu = self.commands.menu(TEMPLATES)
        next(one for one in menu.actions() if one.text() == words).trigger()

    def page(self) -> TemplatesPage:
        (page,) = self.window.findChildren(TemplatesPage)
        return page


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


def test_what_is_in_use_is_copied_by_and_ticked(desk: Desk) -> None:
    desk.keep(MINE, in_use="R&D")
    desk.templating.load(desk.path)
    assert desk.session.template == MINE
    assert desk.choices() == {"Standard": False, "R&&D": True, "&Edit templates…": False}
    desk.choose("Standard")
    assert desk.session.template is STANDARD_TEMPLATE
    assert load_templates(desk.path).in_use == ""
    desk.choose("R&&D")
    assert load_templates(desk.path).used() == MINE
    assert desk.panes.status.said() == "Copying by the template “R&D”"


def test_a_file_that_cannot_be_read_is_told_of_and_not_written_over(desk: Desk) -> None:
    desk.path.write_text("= no toml", encoding="utf-8")
    desk.templating.load(desk.path)
    assert desk.session.template is STANDARD_TEMPLATE
    assert "The standard template is used." in desk.panes.notice.accessibleName()
    assert desk.path.read_text(encoding="utf-8") == "= no toml"
    desk.templating.show()
    desk.page().new.click()
    desk.page().window().close()
    assert len(load_templates(desk.path).templates) == 1
    aside = desk.path.with_suffix(".unreadable.toml")
    assert aside.read_text(encoding="utf-8") == "= no toml"


def test_what_cannot_be_kept_is_told(desk: Desk) -> None:
    desk.templating.load(desk.path)
    desk.path.with_suffix(".draft").mkdir()
    desk.templating.show()
    desk.page().new.click()
    desk.page().window().close()
    assert "could not be kept" in desk.panes.notice.accessibleName()


def test_the_page_tries_on_the_quotation_one_is_at(desk: Desk) -> None:
    previews = desk.library.quotations.previews
    desk.templating.load(desk.path)
    desk.templating.show()
    desk.qtbot.waitUntil(lambda: len(previews) == 1)
    assert previews[0].quotes == ()
    assert desk.page().preview.told.text() == "of an example: no quotation is chosen"
    desk.session.article, desk.session.analysis = article(), Analysis("1", QUOTES)
    desk.panes.article.show_article(article(), desk.session.analysis)
    desk.panes.article.set_current_quote(1)
    desk.qtbot.waitUntil(lambda: len(previews) == 2)
    assert previews[1].quotes == QUOTES[:2]
    assert desk.page().preview.plain.toPlainText() == STANDARD_TEMPLATE.plain
    assert desk.page().preview.told.text() == "of the current quotation"
    desk.panes.show_quotes()
    desk.library.quotations.rows = {
        7: QuoteRow("a", 0, "Ann Lee", "Words", "direct", Span(0, 5), "On", None, None)
    }
    desk.panes.quotes.model.set_numbers(array("q", [7]))
    desk.panes.quotes.table.setCurrentIndex(desk.panes.quotes.model.index(0, 0))
    desk.qtbot.waitUntil(lambda: previews[-1].row == 7)
    desk.page().window().close()


def test_there_is_one_page_at_a_time_and_another_after_it(desk: Desk) -> None:
    desk.templating.load(desk.path)
    desk.commands["templates"].triggered.connect(desk.templating.show)
    desk.commands["templates"].trigger()
    first = desk.page()
    desk.commands["templates"].trigger()
    assert desk.page() is first
    first.window().close()
    desk.qtbot.waitUntil(lambda: not desk.window.findChildren(TemplatesPage))
    desk.commands["templates"].trigger()
    assert desk.page().isVisible()
    desk.page().window().close()


def test_the_menu_and_the_open_page_agree_on_which_is_in_use(desk: Desk) -> None:
    desk.keep(MINE)
    desk.templating.load(desk.path)
    desk.templating.show()
    page = desk.page()
    desk.choose("R&&D")
    assert page.names.item(1).text() == "R&D (in use)"
    page.names.setCurrentRow(1)
    page.editors["plain"].setPlainText("{words}!")
    page.window().close()
    assert load_templates(desk.path).used().plain == "{words}!"
    assert desk.session.template.plain == "{words}!"


def test_what_was_written_in_another_window_is_not_lost(desk: Desk) -> None:
    desk.templating.load(desk.path)
    desk.keep(MINE)
    desk.choose("Standard")
    assert load_templates(desk.path).templates == (MINE,)
    assert "R&&D" in desk.choices()


def test_templates_brought_back_from_a_copy_are_taken_over(desk: Desk) -> None:
    desk.templating.load(desk.path)
    desk.keep(MINE, in_use="R&D")
    desk.library.own.corrected.emit("Restored what you made from a copy")
    assert desk.session.template == MINE
    desk.path.write_text("= no toml", encoding="utf-8")
    desk.library.own.corrected.emit("Corrected")
    assert "The standard template is used." in desk.panes.notice.accessibleName()
    desk.panes.notice.hide()
    desk.library.own.corrected.emit("Corrected")  # told once, not at every correction
    assert desk.panes.notice.isHidden()


def test_the_page_follows_another_theme(desk: Desk) -> None:
    desk.templating.load(desk.path)
    desk.templating.show()
    (page,) = desk.window.findChildren(TemplatesPage)
    colours = []
    for name in ("light", "dark"):
        desk.session.settings = desk.session.settings.changed(theme=name)
        desk.window.setStyleSheet(style_sheet(load_theme(name)))
        (placeholder, *_) = page.editors["plain"].extraSelections()
        colours.append((placeholder.format.foreground().color(), page.note.styleSheet()))
    light, dark = load_theme("light"), load_theme("dark")
    assert colours == [
        (light.accent_text, f"color: {light.muted.name()}"),
        (dark.accent_text, f"color: {dark.muted.name()}"),
    ]
    page.window().close()
