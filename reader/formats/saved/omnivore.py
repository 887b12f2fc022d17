"""Omnivore's export (.zip): lists of articles in JSON, and a page for each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.formats.format import Format, SavedFile, nothing
from reader.formats.limits import refuse_more
from reader.formats.records import article_of_record, clean, named, parsed
from reader.formats.zipped import ZIP, Package
from reader.model import UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.formats.draft import Draft

_LIST = re.compile(r"metadata_\d{1,9}_to_\d{1,9}\.json")
_OF_THE_ARTICLE = frozenset({"title", "author", "url", "published_at"})
"""The others tell of the copy: `saved_at` is no date of the article."""


def _may_be(head: bytes) -> bool:
    return head.startswith(ZIP)


def _read(file: SavedFile) -> tuple[Draft, ...]:
    path = str(file.path)
    package = Package(file.data, path)
    lists = [name for name in package.names() if _LIST.fullmatch(name)]
    if not lists:
        raise UnreadableFileError(path, "this is a zip archive, and no export that is read")
    entries: dict[str, dict[str, object]] = {}
    for name in lists:
        for entry in _entries(package.read(name), path):
            # One page is read once, however many entries name it.
            entries.setdefault(f"content/{clean(entry.get('slug'))}.html", entry)
    refuse_more(len(entries), path)
    found = (_article(package, name, entry, path) for name, entry in entries.items())
    drafts = tuple(draft for draft in found if draft)
    if not drafts:
        raise UnreadableFileError(path, "no record in it has a text, under whatever name")
    return drafts


OMNIVORE = Format(
    "omnivore", (".zip",), nothing, _read, _may_be, details="the fields of the export"
)


def _entries(data: bytes, path: str) -> Iterator[dict[str, object]]:
    try:
        values = parsed(data.decode("utf-8-sig", errors="replace"))
    except RecursionError as error:
        raise UnreadableFileError(path, "its values nest too deeply") from error
    except ValueError as error:
        reason = f"its JSON is damaged ({str(error).partition(':')[0]})"
        raise UnreadableFileError(path, reason) from error
    if isinstance(values, list):
        yield from (named(one) for one in values if isinstance(one, dict))


def _article(package: Package, name: str, entry: dict[str, object], path: str) -> Draft | None:
    """Describe the article of an entry; None where its page is missing or holds no text."""
    if name not in package:
        return None
    told = {of: value for of, value in entry.items() if of in _OF_THE_ARTICLE}
    page = package.read(name).decode("utf-8-sig", errors="replace")
    return article_of_record({**told, "content": page}, path)
