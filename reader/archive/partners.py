"""What an update is done with: what reads a file, what finds out about it, and the index."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from reader import analysis, search
from reader.archive.guarded import GuardedReader

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.model import Analysis, Article


class Reader(Protocol):
    """What is asked for the articles of a file."""

    def load(self, path: Path, name: str, encoding: str | None = None) -> tuple[Article, ...]:
        """Return them, read in the encoding chosen if one was. Raises UnreadableFileError."""

    def close(self) -> None:
        """Let go."""


class Index(Protocol):
    """What the full-text index is asked to do."""

    def add(self, article: Article, analysis: Analysis) -> None:
        """Add an article, or replace the one of the same id."""

    def remove(self, article_id: str) -> None:
        """Remove an article."""

    def commit(self) -> None:
        """Make everything so far searchable."""

    def close(self) -> None:
        """Commit and let go."""


def _analyse(article: Article) -> Analysis:
    # Named here, the rules are loaded with the first article: often there is nothing new.
    return analysis.analyse(article)


def _open_index(folder: Path) -> Index:
    return search.IndexWriter(folder)


@dataclass(frozen=True, slots=True)
class Workshops:
    """The partners of an update: how a file is read, analysed and indexed."""

    open_reader: Callable[[], Reader] = GuardedReader
    analyse: Callable[[Article], Analysis] = _analyse
    open_index: Callable[[Path], Index] = _open_index
