"""Lists of links that Pocket, Instapaper and Readwise export: they hold no article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

_TABLES = (
    frozenset({"title", "url", "time_added"}),
    frozenset({"title", "url", "selection", "folder"}),
    frozenset({"title", "url", "saved_date", "reading_progress"}),
)
_PAGE = re.compile(r"<title>\s*(?:Pocket Export|Instapaper:? Export)\s*</title>", re.IGNORECASE)
_HEAD = 1_000
"""Characters of a page in which its title stands."""


def is_list(columns: AbstractSet[str]) -> bool:
    """Tell a table of links by the names of its columns, as `records.named` gives them."""
    return any(columns >= names for names in _TABLES)


def is_page(text: str) -> bool:
    """Tell a page of links by its title."""
    return bool(_PAGE.search(text, 0, _HEAD))
