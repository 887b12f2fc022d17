"""`onrecord facts ARCHIVE`: facts with their evidence, as a table or as JSON Lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis import facts
from reader.cli.archives import opened
from reader.cli.selection import articles_of, say_all
from reader.export import write_facts

if TYPE_CHECKING:
    import argparse


def run(wanted: argparse.Namespace) -> int:
    """Print the facts of the archive's articles, or of those a query finds."""
    with opened(wanted) as (catalog, index, status):
        rows = (
            (article, fact)
            for article, analysis in articles_of(catalog, index, wanted.query)
            for fact in facts(article, analysis)
        )
        say_all(write_facts(rows, wanted.format))
    return status
