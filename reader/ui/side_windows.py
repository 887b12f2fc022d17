"""Small windows beside the main one, none of them in the way: keys, a report, about."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLayout,
    QPlainTextEdit,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from reader import __version__
from reader.ui.actions import (
    COMMANDS,
    MENUS,
    is_single_key,
    keys_of,
    plain_words,
    said_of_command,
    shown_key,
)
from reader.ui.shrinking import FRAME, let_shrink
from reader.ui.system_words import system_words
from reader.ui.wording import filled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.ui.theme import Theme

_RESIZED = Qt.WidgetAttribute.WA_Resized


def keys_page(theme: Theme, own: Mapping[str, str], *, single_keys: bool) -> str:
    """Return every command that has a key, menu by menu, as rich text.

    `own` are the keys a person chose, by the command's name.
    """
    rows: list[str] = []
    quiet = theme.muted.name()
    translate = QCoreApplication.translate
    #: Between two keys that do the same
    either = translate("KeysWindow", "or")
    switched_off = translate("KeysWindow", "%1 (switched off)")
    for menu in MENUS:
        named = [one for one in COMMANDS if one.menu == menu and keys_of(one, own)]
        rows.append(
            f'<tr><td colspan="2" style="padding-top:14px; font-weight:600">'
            f"{escape(plain_words(said_of_command(menu)))}</td></tr>"
        )
        for command in named:
            off = not single_keys and all(map(is_single_key, keys_of(command, own)))
            keys = f" {either} ".join(map(shown_key, keys_of(command, own)))
            words = escape(plain_words(said_of_command(command.words)))
            words = filled(switched_off, words) if off else words
            rows.append(
                f'<tr><td style="padding:3px 28px 3px 0; color:{quiet}">{escape(keys)}</td>'
                f'<td style="padding:3px 0">{words}</td></tr>'
            )
    title = escape(translate("KeysWindow", "In the text"))
    rows.append(f'<tr><td colspan="2" style="padding-top:14px; font-weight:600">{title}</td></tr>')
    rows += (
        f'<tr><td style="padding:3px 28px 3px 0; color:{quiet}">{escape(keys)}</td>'
        f"<td>{escape(words)}</td></tr>"
        for keys, words in (
            (
                shown_key("Space"),
                translate("KeysWindow", "Scroll on; at the end, the next article"),
            ),
            (
                translate("KeysWindow", "Ctrl- or Shift-click"),
                translate("KeysWindow", "Choose several quotations"),
            ),
            ("F7", translate("KeysWindow", "Show a caret to mark words by key")),
        )
    )
    return f"<table>{''.join(rows)}</table>"


class SideWindow(QDialog):
    """A window with one thing in it; Escape closes it, the main window stays usable.

    It is as large as that thing was made, or as the screen allows.
    """

    def __init__(self, title: str, inside: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setModal(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        # The Enter key belongs to the field one types in.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        wished = inside.size() if inside.testAttribute(_RESIZED) else inside.sizeHint()
        room = QVBoxLayout(self)
        room.setContentsMargins(16, 16, 16, 12)
        room.addWidget(inside, 1)
        room.addWidget(buttons)
        room.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # the screen's is enough
        around = self.sizeHint() - inside.sizeHint().expandedTo(inside.minimumSize())
        wished = wished.expandedTo(inside.minimumSize())
        inside.setFocus()  # a page is scrolled by key at once
        self.resize((wished + around).boundedTo(self.screen().availableSize() - FRAME))


def keys_window(parent: QWidget) -> SideWindow:
    """Return the overview of the keys, on whose page (by the name "keys") nothing stands yet."""
    page = QTextBrowser()
    page.setObjectName("keys")
    page.setOpenLinks(False)
    title = QCoreApplication.translate("KeysWindow", "Keys")
    page.setAccessibleName(title)
    let_shrink(page, 440, 560)
    return SideWindow(title, page, parent)


def about_window(parent: QWidget) -> SideWindow:
    """Return what the program is, and in which version."""
    translate = QCoreApplication.translate
    told = (
        translate(
            "AboutWindow",
            "Finds who said what in a folder of articles, and shows where it says so.",
        ),
        translate(
            "AboutWindow",
            "Nothing leaves this computer. Help → Licences says under which terms it, and all "
            "it is made of, may be used.",
        ),
        system_words(),
    )
    words = QLabel(
        f"<h3>On Record {__version__}</h3>" + "".join(f"<p>{escape(one)}</p>" for one in told)
    )
    words.setWordWrap(True)
    words.setMinimumWidth(380)
    return SideWindow(translate("AboutWindow", "About On Record"), words, parent)


def report_window(parent: QWidget, report: str) -> SideWindow:
    """Return a report as it would be copied, to be read first."""
    page = QPlainTextEdit(report)
    page.setReadOnly(True)
    page.setAccessibleName(QCoreApplication.translate("SideWindow", "Report"))
    let_shrink(page, 640, 360)
    title = QCoreApplication.translate("SideWindow", "Report: it was sent to nobody")
    return SideWindow(title, page, parent)
