"""The page where templates for what is copied are written, each tried on a quotation at once."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from reader.model import STANDARD_TEMPLATE
from reader.ui.fonts import interface_font
from reader.ui.said import said
from reader.ui.shrinking import let_shrink, scrolled
from reader.ui.template_drafts import LONGEST_NAME, TemplateDrafts
from reader.ui.template_editor import TemplateEditor
from reader.ui.template_preview import TemplatePreview

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QHideEvent

    from reader.archive import OwnTemplates
    from reader.export import Flavour
    from reader.model import Clip, CopyTemplate
    from reader.ui.theme import Theme

_KEPT_AFTER_MS, _TRIED_AFTER_MS = 400, 60
_SIZE = (860, 600)
_SIDE, _GAP, _TALL = 190, 8, 170
FLAVOURS: tuple[tuple[Flavour, str], ...] = (
    ("plain", "Plain text"),
    ("markdown", "Markdown"),
    ("html", "HTML"),
)


class TemplatesPage(QWidget):
    """Lists the templates, and lets one be written. Announces; keeps nothing on the disk."""

    changed = Signal(object)
    """The `OwnTemplates` as they are now."""
    preview_wanted = Signal(object)
    """A `CopyTemplate` without faults that is to be tried."""

    def __init__(self, own: OwnTemplates, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts = TemplateDrafts(own)
        self._filling = False
        self.names = QListWidget(self)
        self.name = QLineEdit(self)
        self.used = QCheckBox(self.tr("Used for copying and exporting"), self)
        self.tabs = QTabBar(self)
        self.editors = {
            flavour: TemplateEditor(self.tr(words), self) for flavour, words in FLAVOURS
        }
        self._editing = QStackedWidget(self)
        self.preview = TemplatePreview(self)
        self.note = QLabel(self)
        self.new = QPushButton(self.tr("New"), self)
        self.delete = QPushButton(self.tr("Delete"), self)
        self.insert = QPushButton(self.tr("Insert"), self)
        self.reset = QPushButton(self.tr("Reset to the standard"), self)
        self._keeping, self._trying = QTimer(self), QTimer(self)
        self._set_up(theme)
        self._connect()
        self._list(self._drafts.number_in_use())

    # How it is laid out

    def _set_up(self, theme: Theme) -> None:
        self.names.setObjectName("templateNames")
        self.names.setAccessibleName(self.tr("Templates"))
        self.names.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.name.setAccessibleName(self.tr("Name of the template"))
        self.name.setPlaceholderText(self.tr("Name of the template"))
        self.name.setMaxLength(LONGEST_NAME)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Flavours"))
        for flavour, words in FLAVOURS:
            self.tabs.addTab(self.tr(words))
            self._editing.addWidget(self.editors[flavour])
        self.note.setWordWrap(True)
        self.note.setMinimumHeight(self.note.fontMetrics().height())
        self._take_colours(theme)
        for timer, after in ((self._keeping, _KEPT_AFTER_MS), (self._trying, _TRIED_AFTER_MS)):
            timer.setSingleShot(True)
            timer.setInterval(after)
        self.insert.setMenu(self._placeholders())
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2 * _GAP)
        whole.addLayout(self._left())
        whole.addWidget(self._right(), 1)
        self._order_tabs()
        let_shrink(self, *_SIZE)
        self.setFocusProxy(self.names)

    def _take_colours(self, theme: Theme) -> None:
        for editor in self.editors.values():
            editor.set_theme(theme)
        self._wrong, self._quiet = (
            f"color: {colour.name()}" for colour in (theme.warning, theme.muted)
        )

    def set_theme(self, theme: Theme) -> None:
        """Write placeholders, faults and what is said of them in a theme's colours."""
        self._take_colours(theme)
        self._check()

    def _order_tabs(self) -> None:
        """Let Tab go through the page as it is read."""
        editors = (self.editors[flavour] for flavour, _ in FLAVOURS)
        order: list[QWidget] = [self.names, self.new, self.delete, self.name, self.used, self.tabs]
        order += [*editors, self.insert, self.reset, self.preview.plain, self.preview.rich]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _left(self) -> QVBoxLayout:
        self.names.setFixedWidth(_SIDE)
        buttons = QHBoxLayout()
        buttons.setSpacing(_GAP)
        buttons.addWidget(self.new)
        buttons.addWidget(self.delete, 1)
        room = QVBoxLayout()
        room.setSpacing(_GAP)
        room.addWidget(self.names, 1)
        room.addLayout(buttons)
        return room

    def _right(self) -> QScrollArea:
        """Lay out what a template is made of; where the screen is too low for it, it scrolls."""
        inside = QWidget()
        head, below, room = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(inside)
        room.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.name, 1)
        head.addWidget(self.used)
        below.addWidget(self.insert)
        below.addWidget(self.reset)
        below.addStretch(1)
        for part in (head, below, room):
            part.setSpacing(_GAP)
        self._editing.setMinimumHeight(_TALL)
        room.addLayout(head)
        room.addWidget(self.tabs)
        room.addWidget(self._editing, 3)
        room.addWidget(self.note)
        room.addLayout(below)
        room.addSpacing(_GAP)
        room.addWidget(self.preview, 4)
        return scrolled(inside, self)

    def _placeholders(self) -> QMenu:
        from reader.export import PLACEHOLDERS  # noqa: PLC0415 - after the first paint

        menu = QMenu(self.insert)
        for name, means in PLACEHOLDERS.items():
            menu.addAction(f"{{{name}}} – {said(means)}").setData(f"{{{name}}}")
        menu.addSeparator()
        words = self.tr("[, {role}] – vanishes where there is no role")
        menu.addAction(words).setData("[, {role}]")
        return menu

    def _connect(self) -> None:
        self.names.currentRowChanged.connect(self._fill)
        self.name.textEdited.connect(self._rename)
        self.name.editingFinished.connect(self._show_name)
        self.used.clicked.connect(self._use)
        self.new.clicked.connect(self._add)
        self.delete.clicked.connect(self._delete)
        self.reset.clicked.connect(self._reset)
        self.tabs.currentChanged.connect(self._turn)
        self.insert.menu().triggered.connect(self._insert)
        for editor in self.editors.values():
            editor.textChanged.connect(self._write)
        self._keeping.timeout.connect(self._announce)
        self._trying.timeout.connect(self._try)

    # Which there are

    def _list(self, number: int) -> None:
        """List the standard template and a person's own, and go to one of them."""
        self.names.blockSignals(True)  # noqa: FBT003 - Qt's way
        self.names.clear()
        in_use = self._drafts.number_in_use()
        for at, one in enumerate(self._drafts.all()):
            item = QListWidgetItem(self._shown_name(one.name, used=at == in_use))
            item.setFont(interface_font(13, strong=at == in_use))
            self.names.addItem(item)
        self.names.blockSignals(False)  # noqa: FBT003 - Qt's way
        self.names.setCurrentRow(number)
        self._fill()

    def _shown_name(self, name: str, *, used: bool) -> str:
        words = self.tr("%1 (in use)") if used else "%1"
        return words.replace("%1", name or self.tr("Standard"))

    def _fill(self) -> None:
        """Show the template one has gone to."""
        number, one = self._number(), self._current()
        self._filling = True
        self.name.setText(one.name or self.tr("Standard"))
        for flavour, _ in FLAVOURS:
            self.editors[flavour].setPlainText(getattr(one, flavour))
            self.editors[flavour].setReadOnly(number == 0)
        self._filling = False
        self.name.setReadOnly(number == 0)
        used = number == self._drafts.number_in_use()
        self.used.setChecked(used)
        self.used.setEnabled(not used)
        self.reset.setEnabled(number > 0)
        self.insert.setEnabled(number > 0)
        self._name_delete()
        self.preview.forget()
        self._check()
        self._trying.start()

    def _number(self) -> int:
        return max(self.names.currentRow(), 0)

    def _current(self) -> CopyTemplate:
        return self._drafts.all()[self._number()]

    def _name_delete(self) -> None:
        gone = self._drafts.gone
        words = self.tr("Bring back “%1”").replace("%1", gone.name) if gone else ""
        self.delete.setText(words or self.tr("Delete"))
        self.delete.setToolTip(words)
        self.delete.setEnabled(gone is not None or self._number() > 0)

    # What is done

    def _add(self) -> None:
        """Begin a new template as the one that is shown."""
        like = self._current()
        self._list(self._drafts.add(like, like.name or self.tr("My template")))
        self._keeping.start()
        self.name.setFocus()
        self.name.selectAll()

    def _delete(self) -> None:
        """Delete the template that is shown, or bring back the one that was."""
        if self._drafts.gone is not None:
            self._list(self._drafts.bring_back())
        else:
            self._drafts.delete(self._number())
            self._list(self._drafts.number_in_use())
        self._keeping.start()

    def _use(self) -> None:
        self.use(self._current().name)

    def use(self, name: str) -> None:
        """Have what is copied written by the template of this name; "" is the standard one."""
        self._drafts.use(name)
        self._list(self._number())
        self._announce()

    def _rename(self, words: str) -> None:
        name, number = " ".join(words.split()), self._number()
        if name and name != self.tr("Standard") and self._drafts.may_be_called(number, name):
            self._change(replace(self._current(), name=name))
            used = number == self._drafts.number_in_use()
            self.names.item(number).setText(self._shown_name(name, used=used))
            return
        told = self.tr("Another template is called that.") if name else ""
        self._say(told or self.tr("A template needs a name."), wrong=True)

    def _show_name(self) -> None:
        """Show the name it has, where the one that was typed could not be taken."""
        name = self._current().name or self.tr("Standard")
        if " ".join(self.name.text().split()) != name:
            self.name.setText(name)
            self._check()

    def _write(self) -> None:
        if not self._filling:
            texts = {flavour: editor.toPlainText() for flavour, editor in self.editors.items()}
            self._change(replace(self._current(), **texts))

    def _change(self, one: CopyTemplate) -> None:
        """Have the template that is shown as it is written now."""
        if self._drafts.change(self._number(), one):
            self._name_delete()
            self._check()
            self._keeping.start()
            self._trying.start()

    def _reset(self) -> None:
        """Write the shown flavour as the standard template has it; Ctrl+Z takes it back."""
        flavour = self._flavour()
        cursor = self.editors[flavour].textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(getattr(STANDARD_TEMPLATE, flavour))

    def _insert(self, action: QAction) -> None:
        editor = self.editors[self._flavour()]
        editor.insertPlainText(str(action.data()))
        editor.setFocus()

    def _flavour(self) -> Flavour:
        return FLAVOURS[self.tabs.currentIndex()][0]

    def _turn(self) -> None:
        """Show another flavour."""
        self._editing.setCurrentIndex(self.tabs.currentIndex())
        self.preview.show_flavour(self._flavour())
        self._check()

    # Whether it can be followed, and what comes of it

    def _check(self) -> None:
        """Underline and say what is wrong; of a flavour that is not shown, say which it is."""
        from reader.export import faults_of  # noqa: PLC0415 - after the first paint

        found = {flavour: faults_of(getattr(self._current(), flavour)) for flavour, _ in FLAVOURS}
        for number, (flavour, words) in enumerate(FLAVOURS):
            self.editors[flavour].set_faults(found[flavour])
            self.tabs.setTabText(number, self.tr(words) + (" ⚠" if found[flavour] else ""))
        shown = found[self._flavour()]
        other = next((words for flavour, words in FLAVOURS if found[flavour]), "")
        words = self.tr("%1 cannot be followed yet.").replace("%1", self.tr(other)) if other else ""
        self._say(said(shown[0].words) if shown else words, wrong=bool(shown or other))
        self.preview.set_faulty([flavour for flavour, faults in found.items() if faults])

    def _say(self, words: str, *, wrong: bool) -> None:
        """Say what is wrong, or else what may help."""
        if not words and self._number() == 0:
            words = self.tr("The standard template stays as it is; New begins one like it.")
        usual = self.tr(
            r"[…] vanishes where a placeholder in it has nothing to say. \[ is a bracket."
        )
        self.note.setText(words or usual)
        self.note.setStyleSheet(self._wrong if wrong else self._quiet)

    def try_again(self) -> None:
        """Try the template on what is the current quotation now."""
        self._trying.start()

    def _try(self) -> None:
        """Have it tried, in place of what cannot be followed the standard template."""
        from reader.export import faults_of  # noqa: PLC0415 - after the first paint

        one = self._current()
        wrong = [flavour for flavour, _ in FLAVOURS if faults_of(getattr(one, flavour))]
        instead = {flavour: getattr(STANDARD_TEMPLATE, flavour) for flavour in wrong}
        self.preview_wanted.emit(replace(one, **instead))

    def show_preview(self, clip: Clip | None, of_example: bool) -> None:  # noqa: FBT001 - a signal's
        """Show what came of trying the template."""
        self.preview.show_clip(clip, of_example=of_example)

    def _announce(self) -> None:
        self._keeping.stop()
        self.changed.emit(self._drafts.own)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was written last, before the page goes."""
        if self._keeping.isActive():
            self._announce()
        self._trying.stop()
        super().hideEvent(event)
