"""One of two articles that are compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reader.model import Analysis, Article


class Version(NamedTuple):
    """An article with what was found in it."""

    article: Article
    analysis: Analysis
