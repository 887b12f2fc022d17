"""Which articles and which of their quotations a command is about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.archive import own_articles
from reader.cli.terminal import remark, say
from reader.model import CacheError
from reader.text import fold_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from reader.archive import Catalog
    from reader.model import Analysis, Article, Quote, Results


def articles_of(
    catalog: Catalog, index: Path, query: str | None
) -> Iterator[tuple[Article, Analysis]]:
    """Return the articles a query finds, best first; without a query all, newest first.

    Which they are is known at once, they are read as they are wanted.
    """
    return _read(catalog, _ids_of(catalog, index, query))


def say_all(pieces: Iterable[str]) -> None:
    """Print the pieces of a result; damage met on the way is told with what that means."""
    said = False
    try:
        for piece in pieces:
            say(piece)
            said = True
    except CacheError as error:
        if not said:
            raise
        message = f"{str(error).removesuffix('.')}. What is printed is not all; try again."
        raise CacheError(message) from error


def _ids_of(catalog: Catalog, index: Path, query: str | None) -> list[str]:
    if query is None:
        return [*catalog.summaries().ids()]
    from reader.search import Searcher  # noqa: PLC0415 - not needed without a query

    searcher = Searcher(index, catalog.get, own_articles(catalog))
    try:
        results = searcher.search(query)
    finally:
        searcher.close()
    say_not_understood(results)
    return [hit.article_id for hit in results.hits]


def say_not_understood(results: Results) -> None:
    """Say what of a query was not understood, beside the result."""
    for each in results.remarks:
        remark(f"{each.kind}: {each.span.of(results.query)}")


def _read(catalog: Catalog, ids: list[str]) -> Iterator[tuple[Article, Analysis]]:
    for article_id in ids:
        found = catalog.get(article_id)
        if found:
            yield found


def is_speaker(parts: Sequence[Quote], name: str) -> bool:
    """Tell whether every word of a name is one of the speaker's; case and accents aside."""
    speaker = parts[0].speaker
    return speaker is not None and _words(name) <= _words(speaker.name)


def _words(name: str) -> set[str]:
    return set(re.findall(r"\w+", fold_text(name)))
