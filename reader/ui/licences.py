"""Under which licences everything comes that the program ships or needs; read, never listed.

Libraries are found by what the installed program requires, and their terms in what they bring;
typefaces and word lists by the files that are shipped.
"""

from __future__ import annotations

import importlib.metadata
import os
import platform
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader import __version__
from reader.resources import resource_path
from reader.ui.wording import filled

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.metadata import Distribution

WORD_LISTS = ("Cities", "English words", "More given names", "More surnames")
"""The word lists that are not our own, as they are called here."""
_PROGRAM = "onrecord"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_FILE = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)
_ABOUT_ORIGIN = re.compile(r"licen[cs]e|copyright|public domain", re.IGNORECASE)
_TERM = re.compile(r"[A-Z][A-Za-z]*-\d+(?:\.\d+)*")
_LONGEST_TERMS = 90


@dataclass(frozen=True, slots=True)
class Licence:
    """The licence of one thing: its name and version, the terms in short, and where they stand.

    `words` are the terms themselves where no file holds them.
    """

    name: str
    version: str = ""
    terms: str = ""
    file: Path | None = None
    words: str = ""

    def text(self) -> str:
        """Return the terms in full, or that they cannot be read and why."""
        if self.file is None:
            return self.words
        try:
            return self.file.read_text(encoding="utf-8", errors="replace")
        except OSError as error:
            return f"{self.file}: {error.strerror}"


def licences() -> Iterator[Licence]:
    """Find them one after the other: the program, what it ships, Python, the libraries."""
    own = resource_path().parent / "LICENSE"
    needed = list(_needed())
    program = next((one for one in needed if _canonical(one) == _PROGRAM), None)
    installed = [file for file in _files(program) if file.name == "LICENSE"] if program else []
    found = next((file for file in (own, *installed) if file.is_file()), None)
    yield Licence("On Record", __version__, _terms(program) if program else "", found)
    yield from _of_fonts()
    yield from _of_word_lists()
    yield _of_python()
    for library in needed:
        if library is not program:
            yield from _of_library(library)


def _of_fonts() -> Iterator[Licence]:
    for file in sorted(resource_path("fonts").glob("OFL-*.txt")):
        typeface = QCoreApplication.translate("licences", "%1 (typeface)")
        yield Licence(filled(typeface, file.stem.partition("-")[2]), terms="OFL-1.1", file=file)


def _of_word_lists() -> Iterator[Licence]:
    """Tell of the word lists that are not our own, as their first lines do."""
    list_of = QCoreApplication.translate("licences", "%1 (word list)")
    lists_of = QCoreApplication.translate("licences", "%1 (word lists)")
    for file in sorted(resource_path("lexicons").glob("*.txt")):
        head = ""
        with file.open(encoding="utf-8") as lines:
            for line in lines:
                if not line.startswith("#"):
                    break
                head += line.lstrip("# ")
        if _ABOUT_ORIGIN.search(head):
            name = file.stem.replace("_", " ").capitalize()
            shown = QCoreApplication.translate("licences", name)  # of `WORD_LISTS`
            yield Licence(filled(list_of, shown), words=head)
    for file in sorted(resource_path("licences").glob("*.txt")):
        if not _TERM.fullmatch(file.stem):
            yield Licence(filled(lists_of, file.stem), file=file)


def _of_python() -> Licence:
    file = Path(os.__file__).parent / "LICENSE.txt"
    version = platform.python_version()
    if file.is_file():
        return Licence("Python", version, "PSF-2.0", file)
    return Licence("Python", version, "PSF-2.0", words=sys.copyright)


def _needed() -> Iterator[Distribution]:
    """Find what the program needs, each once; all that is installed where it is not itself."""
    try:
        waiting = [importlib.metadata.distribution(_PROGRAM)]
    except importlib.metadata.PackageNotFoundError:
        yield from importlib.metadata.distributions()
        return
    seen = {_PROGRAM}
    while waiting:
        library = waiting.pop(0)
        yield library
        for requirement in library.requires or ():
            wanted, _, marker = requirement.partition(";")
            name = _NAME.match(wanted)
            if name is None or "extra" in marker:
                continue
            key = _folded(name.group())
            if key not in seen:
                seen.add(key)
                try:
                    waiting.append(importlib.metadata.distribution(name.group()))
                except importlib.metadata.PackageNotFoundError:
                    continue  # wanted on another system only


def _folded(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).casefold()


def _canonical(library: Distribution) -> str:
    return _folded(library.metadata["Name"] or "")


def _terms(library: Distribution) -> str:
    """Return a library's terms in short, as it states them itself."""
    about = library.metadata
    for field in ("License-Expression", "License"):
        stated = " ".join(about[field].split()) if field in about else ""
        if stated and len(stated) <= _LONGEST_TERMS:
            return stated
    kinds = about.get_all("Classifier") or []
    return ", ".join(one.rpartition(" :: ")[2] for one in kinds if one.startswith("License ::"))


def _files(library: Distribution) -> list[Path]:
    """Return the files a library brings its licences in."""
    return sorted(
        Path(str(file.locate()))
        for file in library.files or ()
        if any(part.endswith(".dist-info") for part in file.parts)
        and ("licenses" in file.parts or _FILE.match(file.name))
    )


def _within(file: Path) -> str:
    """Return where a licence stands among those of its library."""
    parts = file.parts
    at = parts.index("licenses") if "licenses" in parts else len(parts) - 2
    return "/".join(parts[at + 1 :])


def _of_library(library: Distribution) -> Iterator[Licence]:
    name, version, terms = library.metadata["Name"] or "", library.version, _terms(library)
    files = _files(library)
    if not files:
        texts = [resource_path("licences", f"{term}.txt") for term in _TERM.findall(terms)]
        files = [file for file in texts if file.is_file()]
    own = next((one for one in files if "/" not in _within(one) and _FILE.match(one.name)), None)
    yield Licence(name, version, terms, own, words=terms)
    for file in files:
        if file != own:
            yield Licence(f"{name}: {_within(file)}", version, file=file)
