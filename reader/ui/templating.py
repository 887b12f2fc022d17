"""What happens around templates: which is in use, where they are kept, the page to write them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QWidget

from reader.model import OwnDataError
from reader.ui.actions import TEMPLATES
from reader.ui.said import said
from reader.ui.theme import theme_for

if TYPE_CHECKING:
    from pathlib import Path

    from reader.archive import OwnTemplates
    from reader.model import Clip, CopyTemplate
    from reader.ui.actions import Actions
    from reader.ui.library import Library
    from reader.ui.panes import Panes
    from reader.ui.session import Session
    from reader.ui.templates_page import TemplatesPage


class Templating(QObject):
    """Keeps a person's templates, and which is in use. The window connects it.

    It connects its page itself, as often as there is one.
    """

    kept = Signal()
    """The templates in the file are others now."""

    def __init__(
        self, session: Session, library: Library, panes: Panes, commands: Actions, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._shelf = library.quotations
        self._panes = panes
        self._commands = commands
        self._window = window
        self._path: Path | None = None
        self._own: OwnTemplates | None = None
        self._unreadable = False
        self._stamp: tuple[int, int] | None = None
        self._page: TemplatesPage | None = None
        self._choices = QActionGroup(self)
        self._choices.triggered.connect(self._choose)

    def load(self, path: Path) -> None:
        """Read the templates a person wrote; one file, small enough to be waited for."""
        from reader.archive import OwnTemplates, load_templates  # noqa: PLC0415

        self._path, self._unreadable, self._stamp = path, False, _stamp_of(path)
        try:
            self._own = load_templates(path)
        except OwnDataError as error:
            self._own, self._unreadable = OwnTemplates(), True
            words = self.tr("%1 The standard template is used.").replace("%1", said(str(error)))
            self._panes.notice.show_words(words)
        self._take(self._own)

    def follow(self) -> None:
        """Read the templates anew where others changed them: a copy brought back, another window.

        Not while they are being written on the page.
        """
        if self._page is None and self._path and self._stamp != _stamp_of(self._path):
            self.load(self._path)

    def _take(self, own: OwnTemplates) -> None:
        """Copy and export by the one that is in use, and list them in the menu."""
        self._own = own
        self._session.template = own.used()
        menu, last = self._commands.menu(TEMPLATES), self._commands["templates"]
        if menu.actions()[0] is last:
            menu.insertSeparator(last)
        last = menu.actions()[-2]
        for action in self._choices.actions():
            self._choices.removeAction(action)
            menu.removeAction(action)
            action.deleteLater()
        for name in ("", *(one.name for one in own.templates)):
            action = QAction((name or self.tr("Standard")).replace("&", "&&"), self._choices)
            action.setData(name)
            action.setCheckable(True)
            action.setChecked(name == own.used().name)
            menu.insertAction(last, action)

    def _choose(self, action: QAction) -> None:
        """Use the template that was chosen in the menu."""
        name, shown = str(action.data()), action.text().replace("&&", "&")
        if self._page is not None:
            self._page.use(name)  # which then says what is to be kept
        else:
            self.follow()
            if self._own is not None:
                self._keep(replace(self._own, in_use=name))
        words = self.tr("Copying by the template “%1”")
        self._panes.status.say(words.replace("%1", shown))

    def _keep(self, own: OwnTemplates) -> None:
        from reader.archive import save_templates, set_templates_aside  # noqa: PLC0415

        self._take(own)
        if self._path is None:
            return
        try:
            if self._unreadable:
                set_templates_aside(self._path)
                self._unreadable = False
            save_templates(self._path, own)
            self._stamp = _stamp_of(self._path)
            self.kept.emit()
        except OwnDataError as error:
            self._panes.notice.show_words(said(str(error)))

    # The page

    def show(self) -> None:
        """Show the page where templates are written; one page at a time."""
        from reader.archive import OwnTemplates  # noqa: PLC0415
        from reader.ui.side_windows import SideWindow  # noqa: PLC0415 - when wanted
        from reader.ui.templates_page import TemplatesPage  # noqa: PLC0415 - as above

        if self._page is not None:
            self._page.window().raise_()
            self._page.window().activateWindow()
            return
        self.follow()
        theme = theme_for(self._session.settings.theme, QApplication.instance())
        self._page = TemplatesPage(self._own or OwnTemplates(), theme)
        self._page.changed.connect(self._keep)
        self._page.preview_wanted.connect(self._try)
        self._page.destroyed.connect(self._forget_page)
        window = SideWindow(self.tr("Templates for copying"), self._page, self._window)
        window.installEventFilter(self)
        window.show()
        self._page.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the page follow another theme."""
        if event.type() == QEvent.Type.StyleChange and self._page is not None:
            theme = theme_for(self._session.settings.theme, QApplication.instance())
            self._page.set_theme(theme)
        return super().eventFilter(watched, event)

    def _forget_page(self) -> None:
        self._page = None
        self.follow()

    def try_again(self) -> None:
        """Try what is written on what is the current quotation now."""
        if self._page is not None:
            self._page.try_again()

    def _try(self, template: CopyTemplate) -> None:
        """Try a template on the current quotation, of the article or of the table."""
        from reader.ui.quotes_order import PreviewOrder  # noqa: PLC0415 - after the first paint

        session, in_table = self._session, self._panes.quotes_shown()
        style, article = session.settings.citation, session.article
        row = self._panes.quotes.table.currentIndex().row() if in_table else -1
        if row >= 0:
            number = self._panes.quotes.model.number_at(row)
            self._shelf.preview(PreviewOrder(template, style, row=number))
        else:
            parts = session.parts_of(self._panes.article.current_quote())
            self._shelf.preview(PreviewOrder(template, style, article, parts))

    def show_preview(self, clip: Clip | None, of_example: bool) -> None:  # noqa: FBT001 - a signal's
        """Show what came of trying a template."""
        if self._page is not None:
            self._page.show_preview(clip, of_example)


def _stamp_of(path: Path) -> tuple[int, int] | None:
    """Return by what a file is known to be the one read before; None without a file."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size
