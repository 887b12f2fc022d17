"""A comparison of pictures sees what a person sees, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, qVersion
from PySide6.QtGui import QColor, QImage, QPainter

from reader.ui.fonts import interface_font, load_fonts
from tests.pictures.comparing import COLOURS, difference, drawn_with, keep, reduced

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def page(qapp: object) -> QImage:
    """A page as large as the window, with words and more colours than a reference holds."""
    assert qapp is not None
    load_fonts()
    return _page("The bridge is safe again.")


def _page(words: str) -> QImage:
    picture = QImage(1180, 760, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    for step in range(300):
        painter.fillRect(step * 3, 700, 3, 4, QColor.fromHsv(step, 200, 250))
    painter.setFont(interface_font(16))
    painter.drawText(QRect(40, 40, 600, 40), 0, words)
    painter.end()
    return picture


def test_the_same_page_in_fewer_colours_is_the_same(page: QImage) -> None:
    small = reduced(page)
    assert small.colorCount() == COLOURS
    assert not difference(page, small).is_seen
    assert difference(page, page).pixels == 0


@pytest.mark.parametrize("words", ["The bridge is safe again", "The bridge is sale again."])
def test_one_letter_is_seen(page: QImage, words: str) -> None:
    assert difference(_page(words), page).pixels > 0


def test_other_words_are_too_many_pixels_and_are_shown_in_red(page: QImage) -> None:
    found = difference(_page("The bridge is closed for good."), page)
    assert found.is_seen
    red = sum(
        found.picture.pixelColor(x, y) == QColor(220, 0, 0)
        for x in range(40, 640)
        for y in range(40, 80)
    )
    assert red == found.pixels


def test_a_shade_nobody_sees_is_none_and_one_that_is_seen_is(page: QImage) -> None:
    def tinted(value: int) -> QImage:
        other = page.copy()
        painter = QPainter(other)
        painter.fillRect(0, 200, 400, 200, QColor(value, value, value))
        painter.end()
        return other

    assert not difference(tinted(250), page).is_seen
    assert difference(tinted(200), page).is_seen


def test_another_size_differs_everywhere(page: QImage) -> None:
    found = difference(page.copy(0, 0, 100, 50), page)
    assert (found.pixels, found.of) == (5_000, 5_000)


def test_a_reference_says_what_drew_it(page: QImage, tmp_path: Path) -> None:
    keep(page, tmp_path / "page.png")
    kept = QImage(str(tmp_path / "page.png"))
    assert drawn_with(kept) == f"Qt {qVersion()}"
    assert not difference(page, kept).is_seen
