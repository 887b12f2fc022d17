"""Articles in JSON: one, a list of them wherever it stands, or one a line."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.formats.encoding import decode
from reader.formats.format import Format, SavedFile, nothing
from reader.formats.limits import MAX_ARTICLES, refuse_more
from reader.formats.records import article_of_record, has_text, named, parsed
from reader.formats.saved import exported, links, wallabag
from reader.model import UnreadableFileError

if TYPE_CHECKING:
    from reader.formats.draft import Draft

_MOST_NODES = 5 * MAX_ARTICLES


def _read(file: SavedFile) -> tuple[Draft, ...]:
    path = str(file.path)
    decoded = decode(file.data, path, chosen=file.encoding, repair=True)
    values, damaged = _values(decoded.text, path)
    if values and isinstance(values[0], dict):
        exported.refuse_records(named(values[0]).keys(), path)
    records = _records(values)
    refuse_more(len(records), path)
    if not records and (items := _items(values)):
        raise links.list_of_records(items, path)
    drafts = [draft for one in records if (draft := _article(one, path))]
    if not drafts:
        raise UnreadableFileError(path, "no record in it has a text, under whatever name")
    warnings = decoded.warnings
    if damaged:
        warnings = (*warnings, f"Lines that are damaged and could not be read: {damaged}.")
    return tuple(
        replace(
            draft,
            encoding=decoded.encoding,
            encoding_guessed=decoded.guessed,
            warnings=warnings,
        )
        for draft in drafts
    )


JSON = Format(
    "json", (".json", ".jsonl", ".ndjson"), nothing, _read, details="the fields of the record"
)


def _article(record: dict[str, object], path: str) -> Draft | None:
    if wallabag.is_entry(record):
        return wallabag.article_of_entry(record, path)
    return article_of_record(record, path)


def _values(text: str, path: str) -> tuple[list[object], int]:
    """Return the values of a file, and how many of its lines are damaged."""
    try:
        return [parsed(text)], 0
    except (ValueError, RecursionError) as error:
        lines = [line for line in text.splitlines() if line.strip()]
        values, damaged = _lines(lines)
        if not values or damaged > len(values):
            reason = f"its JSON is damaged ({_reason(error)})"
            raise UnreadableFileError(path, reason) from error
        return values, damaged


def _lines(lines: list[str]) -> tuple[list[object], int]:
    """Read a value a line; the lines of one value over several lines are none."""
    values: list[object] = []
    damaged = 0
    for line in lines:
        try:
            values.append(parsed(line))
        except (ValueError, RecursionError):
            damaged += 1
    return [value for value in values if isinstance(value, dict)], damaged


def _reason(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "its values nest too deeply"
    return str(error).partition(":")[0]


def _records(values: list[object]) -> list[dict[str, object]]:
    """Return the records that have a text, the outer before the inner ones.

    A service's answer holds its articles somewhere below its own fields; what stands
    inside a record with a text belongs to it.
    """
    found: list[dict[str, object]] = []
    waiting = deque(values)
    seen = 0
    while waiting and seen < _MOST_NODES:
        seen += 1
        value = waiting.popleft()
        if isinstance(value, list):
            waiting.extend(one for one in value if isinstance(one, dict | list))
        elif isinstance(value, dict):
            record = _flat(named(value))
            if wallabag.is_entry(record) or (has_text(record) and not _holds_records(value)):
                found.append(record)
            else:
                waiting.extend(one for one in value.values() if isinstance(one, dict | list))
    return found


def _items(values: list[object]) -> list[dict[str, object]]:
    """Return the records of a list that a reference manager exported."""
    first = values[0] if values else None
    found = (
        [named(one) for one in first if isinstance(one, dict)] if isinstance(first, list) else []
    )
    return [one for one in found if links.is_item(one)]


def _holds_records(value: dict[object, object]) -> bool:
    """Tell a list of articles with a description of its own from an article."""
    lists = (one for one in value.values() if isinstance(one, list))
    items = (item for one in lists for item in one if isinstance(item, dict))
    return any(has_text(named(item)) for item in items)


def _flat(record: dict[str, object]) -> dict[str, object]:
    """Add the fields that some services keep one level deeper."""
    inner = record.get("fields")
    return {**named(inner), **record} if isinstance(inner, dict) else record
