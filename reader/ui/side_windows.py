"""Small windows beside the main one, none of them in the way: keys, files not read, about."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader import __version__
from reader.ui.actions import COMMANDS, MENUS, is_single_key, keys_of, plain_words, shown_key
from reader.ui.system_words import system_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reader.model import Skipped
    from reader.ui.theme import Theme

_MOST_SHOWN = 5_000


def keys_page(theme: Theme, own: Mapping[str, str], *, single_keys: bool) -> str:
    """Return every command that has a key, menu by menu, as rich text.

    `own` are the keys a person chose, by the command's name.
    """
    rows: list[str] = []
    quiet = theme.muted.name()
    for menu in MENUS:
        named = [one for one in COMMANDS if one.menu == menu and keys_of(one, own)]
        rows.append(
            f'<tr><td colspan="2" style="padding-top:14px; font-weight:600">'
            f"{escape(plain_words(menu))}</td></tr>"
        )
        for command in named:
            off = not single_keys and all(map(is_single_key, keys_of(command, own)))
            keys = " or ".join(map(shown_key, keys_of(command, own)))
            words = escape(plain_words(command.words)) + (" (switched off)" if off else "")
            rows.append(
                f'<tr><td style="padding:3px 28px 3px 0; color:{quiet}">{escape(keys)}</td>'
                f'<td style="padding:3px 0">{words}</td></tr>'
            )
    rows.append(
        '<tr><td colspan="2" style="padding-top:14px; font-weight:600">In the text</td></tr>'
        f'<tr><td style="padding:3px 28px 3px 0; color:{quiet}">Space</td>'
        "<td>Scroll on; at the end, the next article</td></tr>"
        f'<tr><td style="padding:3px 28px 3px 0; color:{quiet}">Ctrl- or Shift-click</td>'
        "<td>Choose several quotations</td></tr>"
        f'<tr><td style="padding:3px 28px 3px 0; color:{quiet}">F7</td>'
        "<td>Show a caret to mark words by key</td></tr>"
    )
    return f"<table>{''.join(rows)}</table>"


class SideWindow(QDialog):
    """A window with one thing in it; Escape closes it, the main window stays usable."""

    def __init__(self, title: str, inside: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setModal(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        # The Enter key belongs to the field one types in.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        room = QVBoxLayout(self)
        room.setContentsMargins(16, 16, 16, 12)
        room.addWidget(inside, 1)
        room.addWidget(buttons)


def keys_window(
    parent: QWidget, theme: Theme, own: Mapping[str, str], *, single_keys: bool
) -> SideWindow:
    """Return the overview of the keys."""
    page = QTextBrowser()
    page.setOpenLinks(False)
    page.setAccessibleName("Keys")
    page.setHtml(keys_page(theme, own, single_keys=single_keys))
    page.setMinimumSize(440, 560)
    return SideWindow("Keys", page, parent)


def skipped_window(parent: QWidget, skipped: Iterable[Skipped]) -> SideWindow:
    """Return the list of files that were not read, those with a real reason first."""
    table = QTreeWidget()
    table.setRootIsDecorated(False)
    table.setUniformRowHeights(True)
    table.setHeaderLabels(["File", "Why it was not read"])
    table.setAccessibleName("Files not read")
    ordered = sorted(skipped, key=lambda one: (one.quiet, one.path))
    for one in ordered[:_MOST_SHOWN]:
        row = QTreeWidgetItem([one.path, one.reason])
        for column in range(2):
            row.setToolTip(column, row.text(column))
        table.addTopLevelItem(row)
    if len(ordered) > _MOST_SHOWN:
        table.addTopLevelItem(QTreeWidgetItem(["…", f"and {len(ordered) - _MOST_SHOWN:,} more"]))
    table.setColumnWidth(0, 320)
    table.setMinimumSize(680, 380)
    return SideWindow("Files not read", table, parent)


def about_window(parent: QWidget) -> SideWindow:
    """Return what the program is, and in which version."""
    words = QLabel(
        f"<h3>On Record {__version__}</h3>"
        "<p>Finds who said what in a folder of articles, and shows where it says so.</p>"
        "<p>Nothing leaves this computer. Help → Licences says under which terms it, and all "
        "it is made of, may be used.</p>"
        f"<p>{escape(system_words())}</p>"
    )
    words.setWordWrap(True)
    words.setMinimumWidth(380)
    return SideWindow("About On Record", words, parent)


def report_window(parent: QWidget, report: str) -> SideWindow:
    """Return a report as it would be copied, to be read first."""
    page = QPlainTextEdit(report)
    page.setReadOnly(True)
    page.setAccessibleName(QCoreApplication.translate("SideWindow", "Report"))
    page.setMinimumSize(640, 360)
    title = QCoreApplication.translate("SideWindow", "Report: it was sent to nobody")
    return SideWindow(title, page, parent)
