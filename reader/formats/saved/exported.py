"""What this program exported itself, found again among the articles: quotations, and no article.

They stand in the archive already; read once more they would be said twice.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.model import NoArticleError

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet
    from pathlib import Path

_PAGE = re.compile(r'<meta name="generator" content="On Record">')
_HEAD = 1_000
"""Characters of a page in which it says what wrote it."""
_OF_QUOTATION = frozenset({"speaker", "words", "kind", "cue", "confidence", "citation"})
_OF_FACT = frozenset({"kind", "label", "value", "confidence", "file"})
_PACK = b"Evidence pack made by On Record"
"""A zip ends with its comment, so a pack is known however large it is."""


def refuse_page(text: str, path: str) -> None:
    """Raise NoArticleError for a page of quotations."""
    if _PAGE.search(text, 0, _HEAD):
        raise _refusal(path)


def refuse_records(names: AbstractSet[str], path: str) -> None:
    """Raise NoArticleError for records of quotations or facts, named as `records.named` does."""
    if names >= _OF_QUOTATION or names >= _OF_FACT:
        raise _refusal(path)


def refuse_pack(path: Path) -> None:
    """Raise NoArticleError for an evidence pack; what cannot be read is not known for one."""
    if path.suffix.lower() != ".zip":
        return
    try:
        with path.open("rb") as file:
            file.seek(-len(_PACK), 2)
            end = file.read()
    except (OSError, ValueError):
        return
    if end == _PACK:
        raise _refusal(str(path))


def _refusal(path: str) -> NoArticleError:
    return NoArticleError(path, "it was exported from On Record, and is no article")
