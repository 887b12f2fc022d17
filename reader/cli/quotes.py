"""`onrecord quotes ARCHIVE`: quotations with their source, in every format there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.cli.archives import opened
from reader.cli.selection import articles_of, is_speaker, say_all
from reader.export import grouped, write_quotes

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from reader.model import Analysis, Article, Quote


def run(wanted: argparse.Namespace) -> int:
    """Print the quotations of the archive, or of what a query and a speaker's name leave."""
    with opened(wanted) as (catalog, index, status):
        found = articles_of(catalog, index, wanted.query)
        rows = (
            (article, parts)
            for article, analysis in found
            for parts in _quotations(article, analysis, wanted.query)
            if wanted.speaker is None or is_speaker(parts, wanted.speaker)
        )
        say_all(write_quotes(rows, wanted.format, wanted.style))
    return status


def _quotations(
    article: Article, analysis: Analysis, query: str | None
) -> Iterator[tuple[Quote, ...]]:
    """Yield an article's quotations; when a query asks for some, only those."""
    if query is None:
        yield from grouped(analysis.speech)
        return
    from reader.search import (  # noqa: PLC0415 - not needed without a query
        matches,
        quotation_clauses,
        touched,
    )

    clauses = quotation_clauses(query)
    if clauses is None:
        yield from grouped(analysis.speech)
        return
    places = matches(clauses, article, analysis)
    yield from (parts for parts in grouped(analysis.speech) if touched(parts, places))
