"""What programs that keep articles for later export, made here."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.formats.office_files import zipped

if TYPE_CHECKING:
    from collections.abc import Mapping

WORDS = "The bridge was closed on Monday, the mayor said. “It is not safe any more.”"
PAGE = f"<div><h2>Why</h2><p>{WORDS}</p><script>x</script></div>"
ENTRY = {
    "is_archived": 1,
    "is_starred": 0,
    "tags": ["bridges"],
    "title": "Bridge closed",
    "url": "https://post.example/1",
    "content": PAGE,
    "created_at": "2024-06-09T08:00:00+00:00",
    "published_at": "2024-05-02T10:00:00+00:00",
    "published_by": ["Ada Marsh"],
    "annotations": [{"text": "so they say " * 30, "quote": "closed on Monday"}],
    "language": "en",
    "reading_time": 1,
    "domain_name": "post.example",
}
KEPT = {
    "id": "1",
    "slug": "bridge-closed",
    "title": "Bridge closed",
    "author": "Ada Marsh",
    "url": "https://post.example/1",
    "savedAt": "2024-06-09T08:00:00.000Z",
    "publishedAt": "2024-05-02T10:00:00.000Z",
    "description": "It says more.",
}
HIGHLIGHTS = (
    "Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,"
    "Highlighted at,Document tags\n"
)


def omnivore(*entries: Mapping[str, object], **pages: str) -> bytes:
    """Return an export of Omnivore with pages by their slugs, `_` for `-`."""
    files = {f"content/{slug.replace('_', '-')}.html": page for slug, page in pages.items()}
    return zipped({"metadata_0_to_20.json": json.dumps(entries), **files})
