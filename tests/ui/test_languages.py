"""The window speaks German when asked to, English without a file, and counts in both."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from reader.ui import languages
from reader.ui.counting import Count, written
from reader.ui.languages import speak, spoken

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def test_english_loads_nothing(english: QApplication) -> None:
    speak(english, "en")
    assert english.findChildren(QTranslator) == []
    assert QLocale().language() == QLocale.Language.English


def test_german_words_dates_and_numbers(english: QApplication) -> None:
    speak(english, "de")
    assert QCoreApplication.translate("Settings", "Language") == "Sprache"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert written(12_408) == "12.408"


@pytest.mark.parametrize(
    ("number", "in_english", "in_german"),
    [
        (0, "0 articles", "0 Artikel"),
        (1, "1 article", "1 Artikel"),
        (12_408, "12,408 articles", "12.408 Artikel"),
    ],
)
def test_numbers_have_their_forms(
    english: QApplication, number: int, in_english: str, in_german: str
) -> None:
    speak(english, "en")
    assert Count.articles(number) == in_english
    speak(english, "de")
    assert Count.articles(number) == in_german


@pytest.mark.parametrize(("number", "words"), [(1, "1 Zitat"), (2, "2 Zitate")])
def test_german_tells_one_from_more(english: QApplication, number: int, words: str) -> None:
    speak(english, "de")
    assert Count.quotations(number) == words


def test_a_missing_file_leaves_the_window_english(
    english: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages, "words_path", lambda _code: tmp_path / "none.qm")
    speak(english, "de")
    assert QCoreApplication.translate("Settings", "Language") == "Language"


@pytest.mark.parametrize(
    ("wanted", "code"),
    [("de_AT.UTF-8", "de"), ("en_GB.UTF-8", "en"), ("fr_FR.UTF-8", "en"), ("C", "en")],
)
def test_the_system_is_followed_where_its_language_is_known(wanted: str, code: str) -> None:
    script = "from reader.ui.languages import spoken; print(spoken('system'))"
    environment = {"LANG": wanted, "PATH": "", "PYTHONPATH": str(Path(__file__).parents[2])}
    run = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == code


def test_what_is_chosen_wins_over_the_system() -> None:
    assert spoken("de") == "de"
    assert spoken("en") == "en"
