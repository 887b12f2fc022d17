"""A row of facts is as high as its words need, in whatever width."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from reader.model import Fact, Span
from reader.ui.facts_model import FactsModel
from reader.ui.facts_panel import FactsPanel
from reader.ui.theme import load_theme
from tests.ui.test_facts_panel import ANALYSIS, ARTICLE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LONG = "The council approved the new harbour wall after a debate of nine hours " * 3
PLACE = (Span(0, 3),)


@pytest.fixture
def panel(qtbot: QtBot) -> FactsPanel:
    made = FactsPanel()
    qtbot.addWidget(made)
    made.resize(320, 700)
    facts = (
        Fact("event", "Lee leaves", PLACE, detail="2026"),
        Fact("event", LONG, PLACE, detail="2026"),
        Fact("event", LONG + "Monday", PLACE, detail=LONG),
    )
    made.show_facts(ARTICLE, ANALYSIS, facts, {})
    made.show()
    qtbot.waitExposed(made)
    return made


def _heights(panel: FactsPanel) -> list[int]:
    tree = panel._tree
    model = tree.model()
    assert isinstance(model, FactsModel)
    for number in range(model.rowCount()):
        section = model.index(number, 0)
        rows = [model.index(row, 0, section) for row in range(model.rowCount(section))]
        if [model.data(row) for row in rows][:1] == ["Lee leaves"]:
            return [tree.visualRect(row).height() for row in rows]
    return []


@pytest.mark.parametrize("name", ["light", "dark", "sepia"])
def test_on_the_selection_stands_no_quiet_ink(panel: FactsPanel, name: str) -> None:
    tree, theme = panel._tree, load_theme(name)
    panel.set_theme(theme)
    quiet: dict[bool, int] = {True: 0, False: 0}
    section = tree.model().index(0, 0)
    for index in (section, section.model().index(0, 0, section)):
        for chosen in quiet:
            option = QStyleOptionViewItem()
            option.rect = QRect(0, 0, 300, 60)
            if chosen:
                option.state |= QStyle.StateFlag.State_Selected
            picture = QImage(1200, 240, QImage.Format.Format_RGB32)
            picture.fill(theme.panel)
            picture.setDevicePixelRatio(4)  # large, so that letters are more than their edges
            painter = QPainter(picture)
            tree.itemDelegate().paint(painter, option, index)
            painter.end()
            pixels = (picture.pixelColor(x, y) for x in range(1200) for y in range(240))
            quiet[chosen] += sum(pixel == theme.muted for pixel in pixels)
    assert quiet[False] > 0
    assert quiet[True] == 0


def test_a_long_label_takes_three_lines_and_a_long_detail_two(panel: FactsPanel) -> None:
    short, long, longest = _heights(panel)
    assert short < long < longest


def test_a_wider_panel_needs_fewer_lines(panel: FactsPanel, qtbot: QtBot) -> None:
    before = _heights(panel)
    panel.resize(1400, 700)
    qtbot.waitUntil(lambda: _heights(panel)[1] < before[1])
    assert _heights(panel)[0] == before[0]
