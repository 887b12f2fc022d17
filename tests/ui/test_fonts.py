from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontInfo, QRawFont

from reader.resources import resource_path
from reader.ui.fonts import (
    INTERFACE_FAMILY,
    READING_FAMILY,
    interface_font,
    load_fonts,
    reading_font,
)

if TYPE_CHECKING:
    from pathlib import Path

FILES = sorted(resource_path("fonts").glob("*.ttf"))
NEEDED = "’‘“”„‚«»‹›—–…€£§°·éłőğšżțñßØæЖжΩα\u00a0\u202f\u2011"


@pytest.fixture(autouse=True)
def fonts(qapp: object) -> None:
    assert qapp
    load_fonts()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_file_has_the_letters_of_the_news(path: Path) -> None:
    font = QRawFont(str(path), 16)
    assert [letter for letter in NEEDED if not font.supportsCharacter(ord(letter))] == []


def test_the_families_are_ours() -> None:
    assert QFontInfo(reading_font()).family() == READING_FAMILY
    assert QFontInfo(reading_font(strong=True)).bold()
    assert QFontInfo(interface_font()).family() == INTERFACE_FAMILY
    assert QFontInfo(interface_font(strong=True)).weight() == 600


def test_each_family_brings_its_licence() -> None:
    for family in (READING_FAMILY, INTERFACE_FAMILY):
        words = resource_path("fonts", f"OFL-{family}.txt").read_text(encoding="utf-8")
        assert "SIL OPEN FONT LICENSE" in words.upper()


def test_the_fonts_stay_small() -> None:
    assert sum(path.stat().st_size for path in FILES) < 3_000_000
