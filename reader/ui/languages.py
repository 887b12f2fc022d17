"""The language of the window: which one, and the words and the locale that come with it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from reader.resources import resource_path

if TYPE_CHECKING:
    from pathlib import Path

    from reader.settings import Language

log = logging.getLogger(__name__)
_ENGLISH = "en"
_KNOWN = {_ENGLISH: QLocale.Language.English, "de": QLocale.Language.German}


def spoken(language: Language) -> str:
    """Return the code of the language to use, e.g. "de"; "system" is the first one known."""
    if language != "system":
        return language
    wanted = (name.replace("_", "-").partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in _KNOWN), _ENGLISH)


def speak(app: QCoreApplication, language: Language) -> None:
    """Let the program speak a language from here on; widgets made before keep their words.

    Dates and numbers are written as in that language, in the country of the system where it is
    spoken there. English needs no file.
    """
    code = spoken(language)
    system = QLocale.system()
    known = _KNOWN[code]
    at_home = system.language() == known
    QLocale.setDefault(system if at_home else QLocale(known))
    if code == _ENGLISH:
        return
    # Qt's own words first: what was installed last is asked first.
    shipped = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _install(app, f"{shipped}/qtbase_{code}.qm")
    _install(app, words_path(code))


def words_path(code: str) -> Path:
    """Return where the words of a language lie once `packaging/translations` has compiled them."""
    return resource_path("translations", f"onrecord_{code}.qm")


def _install(app: QCoreApplication, path: Path | str) -> None:
    translator = QTranslator(app)
    if translator.load(str(path)):
        app.installTranslator(translator)
    else:
        log.warning("%s could not be loaded: these words stay English", path)
