"""How much a file may hold: more is an attack, or no archive of articles."""

from __future__ import annotations

from reader.model import UnreadableFileError

MAX_BYTES = 50 * 1024 * 1024
"""Of one file, as it lies on the disk."""
MAX_UNGUARDED_BYTES = 1024 * 1024
"""Of one text, to be read in the process that asks for it."""
MAX_PARAGRAPHS = 100_000
"""On one page."""
MAX_PAGES = 2_000
"""Of one document."""
MAX_ARTICLES = 20_000
"""In one file."""


def refuse_more(articles: int, path: str) -> None:
    """Raise UnreadableFileError, naming `path`, for more than MAX_ARTICLES."""
    if articles > MAX_ARTICLES:
        raise UnreadableFileError(path, f"it holds more than {MAX_ARTICLES:,} articles")
