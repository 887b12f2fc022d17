"""All that exported files and copies say in words of our own, to be said in other languages."""

from __future__ import annotations

from typing import get_args

from reader.export.citation import CITED
from reader.export.pack import READ_ME
from reader.export.report import page_words
from reader.export.sourced import CITED_BY_STYLE
from reader.export.tables import TABLE_HEADS
from reader.model import QuoteKind


def own_words() -> tuple[str, ...]:
    """Return them in English, each once."""
    kinds: tuple[str, ...] = get_args(QuoteKind)
    told = (*page_words(), *CITED, *CITED_BY_STYLE, *TABLE_HEADS, *kinds, READ_ME)
    return (*dict.fromkeys(told),)
