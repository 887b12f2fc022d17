"""Highlights that Readwise exports as a table: the passages of each article together.

They are the article's own words, though not all of them, which is said. A note on a passage
is the reader's and no part of the article; when it was marked is no date of the article.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.formats.draft import Head
from reader.formats.flow import Paragraph, draft_of
from reader.formats.head import author_of
from reader.formats.limits import refuse_more
from reader.formats.records import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from collections.abc import Set as AbstractSet

    from reader.formats.draft import Draft

_COLUMNS = frozenset({"highlight", "book_title", "book_author", "highlighted_at"})


def is_table(columns: AbstractSet[str]) -> bool:
    """Tell a table of highlights by its columns, as `records.named` gives their names."""
    return columns >= _COLUMNS


def articles_of(rows: Iterable[Mapping[str, object]], path: str) -> list[Draft]:
    """Describe an article for each title and author, its passages in the table's order.

    Raises UnreadableFileError, naming `path`, for more than MAX_ARTICLES.
    """
    found: dict[tuple[str, str], list[str]] = {}
    for row in rows:
        if passage := clean(row.get("highlight")).strip():
            title, author = (
                " ".join(clean(row.get(name)).split()) for name in ("book_title", "book_author")
            )
            found.setdefault((title, author), []).append(passage)
            refuse_more(len(found), path)
    drafts = (_article(title, author, passages) for (title, author), passages in found.items())
    return [draft for draft in drafts if draft]


def _article(title: str, author: str, passages: list[str]) -> Draft | None:
    above = [Paragraph(title, "title")] if title else []
    draft = draft_of([*above, *map(Paragraph, passages)], Head(author=author_of(author)))
    if draft is None:
        return None
    warnings = ("These are passages that were highlighted, and not the whole article.",)
    return replace(draft, format="readwise", warnings=warnings)
