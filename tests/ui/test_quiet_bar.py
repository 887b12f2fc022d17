"""The bar beside a page shows a handle only where there is something to scroll."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.quiet_bar import QuietBar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_says_to_the_style_sheet_whether_it_is_idle(qtbot: QtBot) -> None:
    bar = QuietBar()
    qtbot.addWidget(bar)
    bar.setRange(0, 0)
    assert bar.property("idle") is True
    bar.setRange(0, 40)
    assert bar.property("idle") is False
    bar.setValue(12)
    assert bar.property("idle") is False
    bar.setRange(0, 0)
    assert bar.property("idle") is True
