"""Articles in a table (.csv, .tsv): one a row, its columns known by their names."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.formats.encoding import decode
from reader.formats.format import Format, SavedFile, nothing
from reader.formats.limits import MAX_BYTES, refuse_more
from reader.formats.records import article_of_record, has_text, named
from reader.formats.saved import exported, links, readwise
from reader.model import UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.formats.draft import Draft

_DELIMITERS = ",;\t|"
_SEPARATOR = re.compile(r'sep=([^\w\r\n"])\r?\n', re.IGNORECASE)
"""The line by which spreadsheets are told what parts the columns."""
_MOST_COLUMNS = 1_000


def _read(file: SavedFile) -> tuple[Draft, ...]:
    path = str(file.path)
    decoded = decode(file.data, path, chosen=file.encoding, repair=True)
    drafts = _articles(decoded.text, path)
    if not drafts:
        reason = "no column is called text, body, content or the like, or none has a word in it"
        raise UnreadableFileError(path, reason)
    return tuple(
        replace(
            draft,
            encoding=decoded.encoding,
            encoding_guessed=decoded.guessed,
            warnings=(*draft.warnings, *decoded.warnings),
        )
        for draft in drafts
    )


CSV = Format("csv", (".csv", ".tsv"), nothing, _read, details="the columns of the table")


def _articles(text: str, path: str) -> list[Draft]:
    """Describe the articles of a table, by the names in its first row."""
    # The module's own limit is shorter than many an article.
    csv.field_size_limit(MAX_BYTES)
    delimiter = _delimiter(text)
    if told := _SEPARATOR.match(text):
        delimiter, text = told[1], text[told.end() :]
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        names = next(rows, [])[:_MOST_COLUMNS]
        columns = named(dict.fromkeys(names)).keys()
        records = (named(dict(zip(names, row, strict=False))) for row in rows)
        exported.refuse_records(columns, path)
        if readwise.is_table(columns):
            return readwise.articles_of(records, path)
        if links.is_list(columns):
            raise links.list_of_records(records, path)
        return _of_records(records, path)
    except csv.Error as error:
        raise UnreadableFileError(path, f"its table is damaged ({error})") from error


def _of_records(rows: Iterable[dict[str, object]], path: str) -> list[Draft]:
    records = []
    for record in rows:
        if has_text(record):
            records.append(record)
            refuse_more(len(records), path)
    return [draft for one in records if (draft := article_of_record(one, path))]


def _delimiter(text: str) -> str:
    """Return what stands between the names of the first line most often."""
    first = text.lstrip("\r\n").partition("\n")[0]
    return max(_DELIMITERS, key=first.count)
