from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF

from reader.ui.fonts import load_fonts, reading_font
from reader.ui.page_layout import NAME_ROOM, column, name_size

PROSE = "Council members voted late on Tuesday to reopen the inquiry, after nine hours. "


@pytest.fixture(autouse=True)
def fonts(qapp: object) -> None:
    assert qapp
    load_fonts()


@pytest.mark.parametrize("pixels", [12, 18, 30])
@pytest.mark.parametrize("width", [1200, 1800, 3000])
def test_a_line_holds_60_to_75_characters(width: int, pixels: int) -> None:
    font = reading_font(pixels)
    letter = QFontMetricsF(font).horizontalAdvance(PROSE) / len(PROSE)
    assert 60 <= column(width, font).width / letter <= 75


@pytest.mark.parametrize("width", [1, 120, 300, 480, 700, 900, 1600])
def test_the_column_stays_inside_and_leaves_the_gutter_free(width: int) -> None:
    placed = column(width, reading_font())
    assert placed.left >= placed.gutter
    assert placed.width >= 1
    assert placed.left + placed.width <= max(width, placed.gutter + 1)


def test_names_get_less_room_before_the_text_does_and_grow_more_slowly() -> None:
    font = reading_font()
    letter = QFontMetricsF(font).horizontalAdvance(PROSE) / len(PROSE)
    for width in range(650, 900, 10):
        placed = column(width, font)
        assert not placed.initials
        assert placed.width / letter >= 60
    assert [name_size(pixels) for pixels in (9, 18, 54)] == [10, 12, 21]


def test_names_have_room_until_the_text_would_get_too_narrow() -> None:
    assert column(900, reading_font()).gutter == NAME_ROOM
    assert column(420, reading_font()).initials
