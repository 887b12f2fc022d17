"""How long one file may keep the worker: if it hangs it ends itself, and leaves word of it.

Foreign formats are read in a process of their own, against its clock. What is read and found out
in the worker itself has this one, which counts however little of Python runs. It is generous, for
it goes by the wall: a busy computer is no file's fault.
"""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

from reader.archive.confinement import deadline
from reader.archive.partners import Workshops

if TYPE_CHECKING:
    from pathlib import Path

    from reader.archive.partners import Reader
    from reader.model import Analysis, Article

READING_S = 240.0
"""Seconds; the process for foreign formats is ended long before by its own clock."""
ANALYSING_S = 90.0
"""Seconds for any article, of which the usual one takes some hundredths of one."""
_LETTERS_A_SECOND = 1_000
"""So many more for each second more; the slowest computer is far quicker."""


def impatient(workshops: Workshops, word: IO[bytes]) -> Workshops:
    """Return workshops that end this process, leaving `word`, when a file takes them too long."""

    def analyse(article: Article) -> Analysis:
        with deadline(ANALYSING_S + len(article.text) / _LETTERS_A_SECOND, word):
            return workshops.analyse(article)

    return Workshops(
        open_reader=lambda: _Impatient(workshops.open_reader(), word),
        analyse=analyse,
        open_index=workshops.open_index,
    )


class _Impatient:
    """A reader of files that does not outlast the time it has."""

    def __init__(self, reader: Reader, word: IO[bytes]) -> None:
        self._reader = reader
        self._word = word

    def load(self, path: Path, name: str, encoding: str | None = None) -> tuple[Article, ...]:
        """Read the articles of a file as the reader does."""
        with deadline(READING_S, self._word):
            return self._reader.load(path, name, encoding)

    def close(self) -> None:
        """Let go."""
        self._reader.close()
