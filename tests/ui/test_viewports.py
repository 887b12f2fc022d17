"""The viewport that is held is the area's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractScrollArea, QListView, QTextBrowser, QWidget

from reader.ui.viewports import viewport_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("kind", [QTextBrowser, QListView])
def test_it_is_the_areas_own(qtbot: QtBot, kind: type[QAbstractScrollArea]) -> None:
    area = kind()
    qtbot.addWidget(area)
    held = viewport_of(area)
    assert area.viewport() is held
    assert held.parent() is area


def test_one_of_another_name_is_found_too(qtbot: QtBot) -> None:
    area, other = QTextBrowser(), QWidget()
    qtbot.addWidget(area)
    area.setViewport(other)
    assert viewport_of(area) is other
