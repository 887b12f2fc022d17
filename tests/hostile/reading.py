"""How a file made to do harm is read, or refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.model import UnreadableFileError
from tests.formats.contract import check_articles

if TYPE_CHECKING:
    from pathlib import Path

    from reader.archive import GuardedReader
    from reader.model import Article


def check_refused(reader: GuardedReader, path: Path, data: bytes, reason: str) -> None:
    """Check that a file of this data is refused for a reason like that."""
    path.write_bytes(data)
    with pytest.raises(UnreadableFileError, match=reason):
        reader.load(path)


def check_read(reader: GuardedReader, path: Path, data: bytes) -> tuple[Article, ...]:
    """Return the articles of a file of this data, which are as all articles are."""
    path.write_bytes(data)
    articles = reader.load(path)
    check_articles(articles)
    return articles
