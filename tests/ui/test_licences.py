"""Everything shipped or needed is listed with its terms, and can be searched."""

from __future__ import annotations

import importlib.metadata
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from reader.ui.licences import WORD_LISTS, Licence, licences
from reader.ui.licences_page import LicencesPage
from reader.ui.side_windows import SideWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def found() -> list[Licence]:
    return list(licences())


def of(found: list[Licence], name: str) -> list[Licence]:
    key = name.replace("_", "-").casefold()
    names = (one.name.replace("_", "-").casefold() for one in found)
    return [one for one, its in zip(found, names, strict=True) if its.partition(":")[0] == key]


def test_every_library_the_program_requires_is_there_with_a_text(found: list[Licence]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for wanted in project["dependencies"]:
        name = wanted.split(">")[0].split("<")[0].split("!")[0].split("[")[0].strip()
        texts = [one.text() for one in of(found, name)]
        assert max(map(len, texts)) > 500, name
    assert of(found, "shiboken6"), "what a library needs in turn"
    assert not of(found, "pytest")


def test_qt_comes_with_the_terms_it_is_used_under(found: list[Licence]) -> None:
    texts = [one.text() for one in of(found, "PySide6_Essentials")]
    assert any("GNU LESSER GENERAL PUBLIC LICENSE" in text for text in texts)
    assert any(
        "Version 3, 29 June 2007" in text and "TERMS AND CONDITIONS" in text for text in texts
    )


def test_what_is_shipped_is_there_and_our_own_lists_are_not(found: list[Licence]) -> None:
    names = [one.name for one in found]
    assert found[0].name == "On Record"
    assert "MIT License" in found[0].text()
    for name in ("Inter (typeface)", "Literata (typeface)", "Cities (word list)", "Python"):
        assert name in names
    assert "Role modifiers (word list)" not in names
    fonts = {file.stem.partition("-")[2] for file in (ROOT / "resources/fonts").glob("OFL-*.txt")}
    assert {f"{font} (typeface)" for font in fonts} <= {*names}


def test_every_list_that_is_not_our_own_is_told_to_translators(found: list[Licence]) -> None:
    listed = {one.name.removesuffix(" (word list)") for one in found if "(word list)" in one.name}
    assert listed == set(WORD_LISTS)


def test_an_unknown_installation_lists_all_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(name: str) -> None:
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(importlib.metadata, "distribution", nothing)
    assert of(list(licences()), "pytest")


def test_a_text_that_is_gone_is_said(tmp_path: Path) -> None:
    assert "No such file" in Licence("a", file=tmp_path / "gone").text()


def test_the_page_lists_searches_and_leaves_no_thread(qtbot: QtBot) -> None:
    page = LicencesPage()
    owner = SideWindow("Licences", page, None)  # type: ignore[arg-type] # no window above it
    owner.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(owner)
    owner.show()
    qtbot.waitUntil(lambda: page.list.count() > 20, timeout=20_000)
    assert "MIT License" in page.text.toPlainText()
    page.field.setText("literata ofl")
    shown = [
        item.text() for item in map(page.list.item, range(page.list.count())) if not item.isHidden()
    ]
    assert shown == ["Literata (typeface)\nOFL-1.1"]
    assert "SIL OPEN FONT LICENSE" in page.text.toPlainText()
    page.field.setText("zebra")
    assert page._about.text() == "Nothing here is called so."
    owner.close()
    assert not page._room.isRunning()
