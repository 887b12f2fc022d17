"""Rows of a list whose words go on in a second and third line where the list is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_Index = QModelIndex | QPersistentModelIndex
_MOST_LINES = 3
_ABOVE_AND_BELOW = 8
_BESIDE = 10
_WRAPPED = int(Qt.TextFlag.TextWordWrap.value)


class WrappedRows(QStyledItemDelegate):
    """Makes each row of a tree as high as its words need, up to three lines."""

    def __init__(self, tree: QTreeView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tree = tree
        tree.setWordWrap(True)
        tree.setUniformRowHeights(False)
        tree.header().sectionResized.connect(tree.doItemsLayout)

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Let the words go on below."""
        super().initStyleOption(option, index)
        option.features |= QStyleOptionViewItem.ViewItemFeature.WrapText

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height the words need in the width there is."""
        level = 0
        parent = index.parent()
        while parent.isValid():
            level, parent = level + 1, parent.parent()
        indent = self._tree.indentation() * (level + 1)
        width = max(self._tree.viewport().width() - indent - _BESIDE, 1)
        self.initStyleOption(option, index)
        metrics = option.fontMetrics
        words = str(index.data() or "")
        needed = metrics.boundingRect(QRect(0, 0, width, 10_000), _WRAPPED, words).height()
        height = min(needed, _MOST_LINES * metrics.lineSpacing())
        return QSize(width, height + _ABOVE_AND_BELOW)
