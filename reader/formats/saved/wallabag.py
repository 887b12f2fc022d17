"""Articles of Wallabag's JSON export: records whose fields mean what Wallabag means by them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.formats.records import article_of_record, clean

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.formats.draft import Draft

_ITS_OWN = frozenset({"is_archived", "content", "url", "reading_time"})
_OF_THE_ARTICLE = frozenset(
    {"title", "url", "content", "published_at", "published_by", "language", "domain_name"}
)
"""The others tell of the copy: `created_at` is the day it was saved, which is no date of it."""
_NOT_FETCHED = "wallabag can't retrieve contents for this article"


def is_entry(record: Mapping[str, object]) -> bool:
    """Tell an article of Wallabag from other records, by the names of its fields."""
    return record.keys() >= _ITS_OWN


def article_of_entry(record: Mapping[str, object], path: str) -> Draft | None:
    """Describe the article of an entry; None where Wallabag had no text of it."""
    if _NOT_FETCHED in clean(record["content"])[:200]:
        return None
    told = {name: value for name, value in record.items() if name in _OF_THE_ARTICLE}
    draft = article_of_record(told, path)
    return replace(draft, format="wallabag") if draft else None
