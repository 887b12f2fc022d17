from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage

from reader.ui.icons import icon, icon_names

WANTED = {
    "folder", "search", "up", "down", "copy", "panel-left", "panel-right", "stop", "resume",
    "close", "quote",
}  # fmt: skip
INK = QColor("#123456")

pytestmark = pytest.mark.usefixtures("qapp")


def drawn(image: QImage) -> list[QColor]:
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    colours = (image.pixelColor(x, y) for x, y in places)
    return [colour for colour in colours if colour.alpha()]


def test_the_window_finds_the_icons_it_needs() -> None:
    assert set(icon_names()) >= WANTED


@pytest.mark.parametrize("name", icon_names())
def test_an_icon_is_drawn_in_the_colour_asked_for(name: str) -> None:
    colours = drawn(icon(name, INK).pixmap(24, 24).toImage())
    assert len(colours) > 20
    assert any(colour.rgb() == INK.rgb() for colour in colours)


def test_a_finer_screen_gets_a_finer_drawing() -> None:
    pixmap = icon("search", INK).pixmap(QSize(16, 16), 2.0)
    assert pixmap.width() == 32
    assert len(drawn(pixmap.toImage())) > len(drawn(icon("search", INK).pixmap(16, 16).toImage()))


def test_a_disabled_icon_is_fainter() -> None:
    usual, disabled = (
        max(colour.alpha() for colour in drawn(icon("copy", INK).pixmap(24, 24, mode).toImage()))
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled)
    )
    assert disabled < usual


def test_an_icon_outlives_its_copies() -> None:
    first = icon("folder", INK)
    for _ in range(50):
        assert not QIcon(first).pixmap(16, 16).isNull()


def test_an_unknown_icon_is_a_fault() -> None:
    with pytest.raises(KeyError):
        icon("unicorn", INK)
