"""What comes of a template: one quotation as each flavour has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from reader.ui.fonts import interface_font, reading_font
from reader.ui.template_editor import fixed_font

if TYPE_CHECKING:
    from collections.abc import Collection

    from reader.export import Flavour
    from reader.model import Clip

_GAP, _LOW = 8, 130


class TemplatePreview(QWidget):
    """Shows a clip in one flavour at a time: HTML as it looks, the others as they are written."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._texts: dict[Flavour, str] = {}
        self._faulty: frozenset[Flavour] = frozenset()
        self._flavour: Flavour = "plain"
        self._of = ""
        self.told = QLabel(self)
        self.told.setProperty("quiet", True)  # noqa: FBT003 - Qt's signature
        self.plain, self.rich = QPlainTextEdit(self), _Rich(self)
        self.plain.setFont(fixed_font())
        self._shown = QStackedWidget(self)
        self._shown.setMinimumHeight(_LOW)
        for shown in (self.plain, self.rich):
            shown.setReadOnly(True)
            shown.setObjectName("templatePreview")
            shown.setAccessibleName(self.tr("Preview"))
            self._shown.addWidget(shown)
        title = QLabel(self.tr("Preview"), self)
        title.setFont(interface_font(13, strong=True))
        head, room = QHBoxLayout(), QVBoxLayout(self)
        head.setSpacing(_GAP)
        head.addWidget(title)
        head.addWidget(self.told, 1)
        room.setContentsMargins(0, 0, 0, 0)
        room.setSpacing(_GAP)
        room.addLayout(head)
        room.addWidget(self._shown, 1)

    def forget(self) -> None:
        """Show nothing: another template is looked at."""
        self._texts.clear()
        self._faulty = frozenset()
        self.show_flavour(self._flavour)

    def set_faulty(self, flavours: Collection[Flavour]) -> None:
        """Leave flavours that cannot be followed as they were before that."""
        self._faulty = frozenset(flavours)
        self.show_flavour(self._flavour)

    def show_clip(self, clip: Clip | None, *, of_example: bool) -> None:
        """Show what came of the template, None where nothing did."""
        if clip is None:
            self.told.setText(self.tr("could not be made"))
            return
        words = self.tr("of an example: no quotation is chosen") if of_example else ""
        self._of = words or self.tr("of the current quotation")
        told: dict[Flavour, str] = {
            "plain": clip.plain,
            "markdown": clip.markdown,
            "html": clip.html,
        }
        self._texts.update((one, text) for one, text in told.items() if one not in self._faulty)
        self.show_flavour(self._flavour)

    def show_flavour(self, flavour: Flavour) -> None:
        """Show another flavour of the same quotation."""
        self._flavour = flavour
        text = self._texts.get(flavour, "")
        if flavour not in self._faulty:
            self.told.setText(self._of if text else "")
        else:
            before = self.tr("as it was before the mistake") if text else ""
            self.told.setText(before or self.tr("none before the mistake is gone"))
        self._shown.setCurrentWidget(self.rich if flavour == "html" else self.plain)
        if flavour == "html":
            self.rich.setHtml(text)
        else:
            self.plain.setPlainText(text)


class _Rich(QTextBrowser):
    """Rich text that fetches nothing and leads nowhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setFont(reading_font(16))

    def loadResource(self, _type: int, _name: QUrl | str, /) -> QByteArray:
        """Fetch nothing, neither from the net nor from the disk."""
        return QByteArray()
