"""How the window looks: title, colours, text size, which panes are shown, the small windows."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QTextBrowser

from reader.model import HIGHLIGHT_COLOURS
from reader.settings import Settings, save_settings
from reader.ui.actions import SORT, plain_words
from reader.ui.theme import palette, style_sheet, theme_for

if TYPE_CHECKING:
    from typing import Any

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from reader.settings import Places
    from reader.ui.actions import Actions
    from reader.ui.panes import Panes
    from reader.ui.people_side import PeopleSide
    from reader.ui.session import Session
    from reader.ui.settings_page import SettingsPage

log = logging.getLogger(__name__)
_SIZES = (9, 12, 14, 16, 18, 20, 22, 25, 28, 32, 36, 45, 54)
"""The sizes of text, in pixels, that keys go through: 50 to 300 % of the usual one."""
_LEADING = {"close": 0.88, "usual": 1.0, "wide": 1.16}
"""How far apart lines are, as a multiple of the usual distance."""

_OF_ARTICLE = (
    *(f"highlight_{number}" for number in range(1, HIGHLIGHT_COLOURS + 1)),
    *(
        "undo",
        "redo",
        "star",
        "read",
        "unhighlight",
        "note",
        "tags",
        "details",
        "copy_all",
        "copy_quote",
        "find",
        "more_like",
    ),
    *("next_quote", "previous_quote", "explain", "print", "save_pdf", "save_quotes_pdf"),
)
"""The commands that need an open article."""
_BESIDE_ARTICLE = (
    *("list", "facts", "filter", "all_quotes", "next_hit", "previous_hit"),
    *("next_article", "previous_article"),
)
"""The commands that change what one sees around an article."""
_OF_QUOTES = ("export", "copy_table")
"""The commands of the table of quotations."""


class Looks(QObject):
    """Applies settings to the window and keeps them. The window connects it."""

    changed = Signal(object)
    """The `Settings` as they now are."""
    sized = Signal(int)
    """How large an article's text is set by now, in pixels."""
    again_wanted = Signal(object, object)
    """An archive's folder, and the files of it that are to be read once more."""

    def __init__(
        self,
        session: Session,
        panes: Panes,
        actions: Actions,
        places: Places,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._panes = panes
        self._actions = actions
        self._places = places
        self._window = window
        self._page: SettingsPage | None = None

    def apply(self) -> None:
        """Make the window look as the settings say."""
        self._apply_but_colours()
        self.apply_theme()

    def take(self, settings: Settings) -> None:
        """Look as settings say that were changed in another window."""
        before = self._session.settings
        self._set(settings)
        self._apply_but_colours()
        if settings.theme != before.theme:
            self.apply_theme()  # all of the window is drawn anew

    def _apply_but_colours(self) -> None:
        settings = self._session.settings
        self._actions.set_keys(settings.keys, single_keys=settings.single_keys)
        self._actions["single_keys"].setChecked(settings.single_keys)
        self._actions["marks"].setChecked(settings.show_scare_quotes)
        self._actions[f"theme_{settings.theme}"].setChecked(True)
        self._panes.article.set_text_size(settings.text_size)
        self._set_page_size(settings.text_size)
        self._panes.article.set_lines(_LEADING[settings.leading], settings.line_length)
        self._panes.article.set_still(settings.reduced_motion)
        self._panes.article.set_show_all_marks(settings.show_scare_quotes)

    def apply_theme(self) -> None:
        """Draw in the theme asked for; `system` follows the system as it changes."""
        app = QApplication.instance()
        theme = theme_for(self._session.settings.theme, app)
        colours = palette(theme)
        QApplication.setPalette(colours)
        self._window.setPalette(colours)
        self._window.setStyleSheet(style_sheet(theme))
        self._panes.set_theme(theme)
        self._show_keys()

    # Settings

    def _set(self, settings: Settings) -> None:
        self._session.settings = settings
        if self._page is not None:
            self._page.follow(settings)
        self._show_keys()

    def _change(self, **values: Any) -> None:  # noqa: ANN401 - as many types as fields
        settings = self._session.settings.changed(**values)
        if settings == self._session.settings:
            return
        self._set(settings)
        self.changed.emit(settings)
        try:
            save_settings(self._places.settings_file, self._session.settings)
        except OSError as error:
            words = self.tr("The settings could not be kept: %1")
            self._panes.notice.show_words(words.replace("%1", str(error)))

    def choose_theme(self, action: QAction) -> None:
        """Take the theme a menu entry names."""
        self._change(theme=action.objectName().removeprefix("theme_"))
        self.apply_theme()

    def set_single_keys(self, on: bool) -> None:  # noqa: FBT001 - a signal's
        """Let single letters act, or not."""
        self._change(single_keys=on)
        self._actions.set_keys(self._session.settings.keys, single_keys=on)

    def set_all_marks(self, on: bool) -> None:  # noqa: FBT001 - a signal's
        """Mark scare quotes and titles too, or not."""
        self._change(show_scare_quotes=on)
        self._panes.article.set_show_all_marks(on)

    def set_one(self, name: str, value: object) -> None:
        """Take one setting of the settings page."""
        self._change(**{name: value})
        self._apply_but_colours()
        if name == "theme":
            self.apply_theme()

    def show_settings(self) -> None:
        """Show everything one may set, on one page."""
        from reader.ui.settings_page import SettingsPage  # noqa: PLC0415 - after the first paint
        from reader.ui.side_windows import SideWindow  # noqa: PLC0415 - as above

        if self._page is None:
            self._page = page = SettingsPage(self._session.settings)
            page.changed.connect(self.set_one)
            page.templates_requested.connect(self._actions["templates"].trigger)
            window = SideWindow(self.tr("Settings"), page, self._window)
            window.destroyed.connect(self._forget_page)
        self._show(self._page.window())
        self._page.setFocus()

    def _forget_page(self) -> None:
        self._page = None

    def enlarge(self) -> None:
        """Set the article in larger letters."""
        size = self._session.settings.text_size
        self._set_text_size(next((one for one in _SIZES if one > size), _SIZES[-1]))

    def reduce(self) -> None:
        """Set the article in smaller letters."""
        size = self._session.settings.text_size
        self._set_text_size(next((one for one in reversed(_SIZES) if one < size), _SIZES[0]))

    def zoom(self, steps: int) -> None:
        """Set the article in larger or smaller letters, as the wheel asks."""
        (self.enlarge if steps > 0 else self.reduce)()

    def usual_size(self) -> None:
        """Set the article in the usual size."""
        self._set_text_size(Settings().text_size)

    def _set_text_size(self, pixels: int) -> None:
        self._change(text_size=pixels)
        self._panes.article.set_text_size(pixels)
        self._set_page_size(pixels)
        percent = round(100 * pixels / Settings().text_size)
        self._panes.status.say(self.tr("Text size %1 %").replace("%1", str(percent)))

    def _set_page_size(self, pixels: int) -> None:
        side = self._panes.later_people.made()
        if side is not None:
            side.profile.set_text_size(pixels)
        self.sized.emit(pixels)

    def dress(self, side: PeopleSide) -> None:
        """Make a page about people that was made just now look as the settings say."""
        side.profile.set_text_size(self._session.settings.text_size)
        side.profile.text.zoomed.connect(self.zoom)

    # What is there

    def show_state(self) -> None:
        """Let title and commands say what is there."""
        at_people, at_quotes = self._panes.people_shown(), self._panes.quotes_shown()
        at_articles = not (at_people or at_quotes)
        article, history = self._session.article, self._session.history
        for name in _OF_ARTICLE:
            self._actions[name].setEnabled(article is not None and at_articles)
        for name in _BESIDE_ARTICLE:
            self._actions[name].setEnabled(at_articles)
        for name in _OF_QUOTES:
            self._actions[name].setEnabled(at_quotes)
        view = "people" if at_people else "quotes" if at_quotes else "articles"
        self._actions[f"view_{view}"].setChecked(True)
        beside = history.is_beside(self._panes.here(self._session))
        self._actions["back"].setEnabled(history.can_step(-1) or (beside and history.at >= 0))
        self._actions["forward"].setEnabled(history.can_step(1))
        folder = self._session.root.name if self._session.root else ""
        title = " ".join((article.title or article.path).split()) if article else ""
        if at_people:
            title = self._session.subject.name if self._session.subject else self.tr("People")
        if at_quotes:
            title = self.tr("Quotations")
        self._window.setWindowTitle(
            " — ".join(part for part in (title, folder, "On Record") if part)
        )

    def show_sort(self, sort: str) -> None:
        """Say how the list is sorted."""
        action = self._actions[f"sort_{sort}"]
        action.setChecked(True)
        self._panes.list.set_sort_menu(self._actions.menu(SORT), plain_words(action.text()))

    # Panes

    def show_list(self, shown: bool) -> None:  # noqa: FBT001 - a signal's
        """Show or hide the list; the keyboard goes to the text when it was there."""
        self._show_pane(self._panes.list, shown=shown)

    def show_facts(self, shown: bool) -> None:  # noqa: FBT001 - a signal's
        """Show or hide the facts."""
        self._show_pane(self._panes.facts, shown=shown)

    def go_to_filter(self) -> None:
        """Put the keyboard where quotations are chosen by speaker and kind."""
        self._actions["facts"].setChecked(True)
        self._panes.facts.filter.setFocus()

    def _show_pane(self, pane: QWidget, *, shown: bool) -> None:
        focus = QApplication.focusWidget()
        if not shown and focus is not None and pane.isAncestorOf(focus):
            self._panes.article.setFocus()
        pane.setVisible(shown)

    def fill_screen(self, on: bool) -> None:  # noqa: FBT001 - a signal's
        """Fill the screen, or give it back."""
        state = self._window.windowState()
        full = Qt.WindowState.WindowFullScreen
        self._window.setWindowState(state | full if on else state & ~full)

    # Small windows

    def _is_shown(self, name: str) -> bool:
        """Tell whether a small window is there already, and then bring it to the front."""
        found = self._window.findChild(QDialog, name)
        if not isinstance(found, QDialog) or not found.isVisible():
            return False
        found.raise_()
        found.activateWindow()
        return True

    def show_keys(self) -> None:
        """Show which keys there are."""
        if self._is_shown("keysWindow"):
            return
        from reader.ui import side_windows  # noqa: PLC0415 - when one is wanted

        window = side_windows.keys_window(self._window)
        window.setObjectName("keysWindow")
        self._show_keys()
        self._show(window)

    def _show_keys(self) -> None:
        """Write the overview of the keys, if it is open, as they are now."""
        page = self._window.findChild(QTextBrowser, "keys")
        if isinstance(page, QTextBrowser):
            from reader.ui.side_windows import keys_page  # noqa: PLC0415 - when one is wanted

            settings = self._session.settings
            theme = theme_for(settings.theme, QApplication.instance())
            page.setHtml(keys_page(theme, settings.keys, single_keys=settings.single_keys))

    def show_skipped(self) -> None:
        """Show which files were not read, and why."""
        from reader.ui.side_windows import SideWindow  # noqa: PLC0415 - when one is wanted
        from reader.ui.skipped_page import SkippedPage  # noqa: PLC0415

        page = SkippedPage(self._session.root, self._session.skipped.values())
        page.again_requested.connect(self.again_wanted)
        self._show(SideWindow(self.tr("Files not read"), page, self._window))
        page.setFocus()

    def show_report(self, report: str) -> None:
        """Show a report before it is given to anybody."""
        from reader.ui import side_windows  # noqa: PLC0415 - when one is wanted

        self._show(side_windows.report_window(self._window, report))

    def show_licences(self) -> None:
        """Show under which licences everything comes that is shipped or needed."""
        if self._is_shown("licencesWindow"):
            return
        from reader.ui import side_windows  # noqa: PLC0415 - when one is wanted
        from reader.ui.licences_page import LicencesPage  # noqa: PLC0415 - as above

        page = LicencesPage()
        window = side_windows.SideWindow(self.tr("Licences"), page, self._window)
        window.setObjectName("licencesWindow")
        self._show(window)
        page.setFocus()

    def show_about(self) -> None:
        """Show what this program is."""
        from reader.ui import side_windows  # noqa: PLC0415 - when one is wanted

        if not self._is_shown("aboutWindow"):
            window = side_windows.about_window(self._window)
            window.setObjectName("aboutWindow")
            self._show(window)

    @staticmethod
    def _show(window: QWidget) -> None:
        window.show()
        window.raise_()
        window.activateWindow()
