"""Rank what an article names by how much the article is about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.document import Document
    from reader.model import Mention

_SHARE_OF_MENTIONS = 0.6
_SHARE_OF_TITLE = 0.2
_SHARE_OF_PLACE = 0.2


def salience(document: Document, mentions: Sequence[Mention], most: int) -> float:
    """Return from 0 to 1 how salient something with these mentions, in text order, is.

    It counts how often it is referred to, `most` being how often anything is, how early, and
    whether the title does.
    """
    title = document.article.title_span
    in_title = title is not None and any(one.span in title for one in mentions)
    early = 1 - mentions[0].span.start / max(1, len(document.text))
    return round(
        _SHARE_OF_MENTIONS * len(mentions) / max(1, most)
        + _SHARE_OF_TITLE * in_title
        + _SHARE_OF_PLACE * early,
        3,
    )
