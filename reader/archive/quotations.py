"""The quotations of an archive: rows of the catalog's table `quotes`, chosen and put in order.

The order of a million is a list of numbers; the rows themselves are read a page at a time. A
number is never given twice: whoever keeps one of a quotation that is gone finds nothing by it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from reader.archive.among import json_of
from reader.export import grouped, words_of
from reader.model import QuoteRow, QuotesWanted, Span
from reader.text import fold_text

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterator, Sequence

    from reader.archive.catalog import Catalog
    from reader.model import Analysis, Article, Quote, QuoteOrder

TABLE = """
CREATE TABLE IF NOT EXISTS quotes (
    id INTEGER PRIMARY KEY AUTOINCREMENT, article TEXT NOT NULL, number INTEGER NOT NULL,
    speaker TEXT, speaker_key TEXT, words TEXT NOT NULL, kind TEXT NOT NULL, start INTEGER NOT NULL,
    stop INTEGER NOT NULL, doubled INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX IF NOT EXISTS quotes_of_article ON quotes (article, start, doubled);
CREATE INDEX IF NOT EXISTS quotes_doubled ON quotes (article) WHERE doubled;
"""
ADD = (
    "INSERT INTO quotes (article, number, speaker, speaker_key, words, kind, start, stop)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_NUMBERS = "SELECT quotes.id FROM quotes JOIN articles ON articles.id = quotes.article"
_ALL_NEWEST_FIRST = (
    "SELECT quotes.id FROM articles CROSS JOIN quotes ON articles.id = quotes.article"
    " WHERE NOT doubled ORDER BY published DESC, articles.id, start"
)
"""What is shown first is read in the order of two indexes, not sorted: half the work."""
_ROWS = (
    "SELECT quotes.id, quotes.article, number, speaker, words, kind, start, stop,"
    " articles.title, articles.published, articles.source"
    " FROM json_each(?) AS wanted JOIN quotes ON quotes.id = wanted.value"
    " JOIN articles ON articles.id = quotes.article"
)
_AMONG = "IN (SELECT value FROM json_each(?))"
_ESCAPE = "\\"
_READ_AT_ONCE = 200


class QuoteValues(NamedTuple):
    """One quotation as a row of the table, its number left to SQLite."""

    article: str
    group: int
    speaker: str | None
    speaker_key: str | None
    words: str
    kind: str
    start: int
    stop: int


def quote_values(article: Article, shown: Analysis) -> Iterator[QuoteValues]:
    """Yield a row for each quotation of an article; the parts of an interrupted one are one."""
    for parts in grouped(shown.speech):
        first = parts[0]
        name = first.speaker.name if first.speaker else None
        words = " ".join(words_of(article, parts).split())
        key = fold_text(name) if name else None
        span = first.span
        yield QuoteValues(
            article.id, first.group, name, key, words, first.kind, span.start, span.end
        )


def quote_numbers(
    catalog: Catalog, wanted: QuotesWanted, goes_on: Callable[[], bool] = lambda: True
) -> array[int] | None:
    """Return the numbers of the quotations that are wanted, in order. Raises CacheError.

    What an article says that was saved twice comes once.
    None as soon as `goes_on` says that nobody waits for them any more.
    """
    if wanted == QuotesWanted():
        return catalog.numbers(_ALL_NEWEST_FIRST, goes_on=goes_on)
    conditions, values = _conditions(wanted)
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    query = f"{_NUMBERS}{where} ORDER BY {_order(wanted.order, descending=wanted.descending)}"
    return catalog.numbers(query, *values, goes_on=goes_on)


def quote_rows(catalog: Catalog, numbers: Sequence[int]) -> dict[int, QuoteRow]:
    """Return some quotations by number; those that are gone are missing. Raises CacheError."""
    rows = catalog.rows(_ROWS, json.dumps(list(numbers)))
    return {number: _row(values) for number, *values in rows}


def whole_quotations(
    catalog: Catalog, numbers: Sequence[int]
) -> Iterator[tuple[int, Article, tuple[Quote, ...]]]:
    """Yield quotations whole, with their article and how many numbers are dealt with by then.

    They come in the order of the numbers; what is gone by now is left out. Raises CacheError.
    """
    for start in range(0, len(numbers), _READ_AT_ONCE):
        some = numbers[start : start + _READ_AT_ONCE]
        rows = quote_rows(catalog, some)
        held = {one: _parts_of(catalog, one) for one in {row.article_id for row in rows.values()}}
        for done, number in enumerate(some, start + 1):
            row = rows.get(number)
            found = held[row.article_id].get(row.group) if row else None
            if found:
                yield done, *found


def _parts_of(catalog: Catalog, article_id: str) -> dict[int, tuple[Article, tuple[Quote, ...]]]:
    """Return the quotations of an article by their groups."""
    held = catalog.get(article_id)
    if held is None:
        return {}
    article, shown = held
    return {parts[0].group: (article, parts) for parts in grouped(shown.speech)}


def _row(values: Sequence[Any]) -> QuoteRow:
    article, group, speaker, words, kind, start, stop, *known = values
    return QuoteRow(article, group, speaker, words, kind, Span(start, stop), *known)


def _conditions(wanted: QuotesWanted) -> tuple[list[str], list[str]]:
    conditions: list[str] = []
    values: list[str] = []
    if wanted.words.strip():
        conditions.append("(words LIKE ? ESCAPE '\\' OR instr(speaker_key, ?))")
        values += [_like(wanted.words), fold_text(wanted.words).strip()]
    if wanted.kinds:
        conditions.append("kind IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(wanted.kinds))
    if wanted.articles is None:
        conditions.append("NOT doubled")
    else:
        among = json_of(wanted.articles)
        conditions.append(f"article {_AMONG}")
        # Said by the article it is a copy of, too: shown there if that is one of them.
        conditions.append(f"NOT (doubled AND copy_of {_AMONG})")
        values += [among, among]
    return conditions, values


def _like(words: str) -> str:
    """Return a pattern for words; a letter SQLite has no case of, or a mark, may be any one."""
    plain = "".join(
        f"{_ESCAPE}{char}" if char in "%_\\" else "_" if _varies(char) else char
        for char in " ".join(words.split())
    )
    return f"%{plain}%"


def _varies(char: str) -> bool:
    return not char.isascii() or char in "'\"-"


def _order(order: QuoteOrder, *, descending: bool) -> str:
    way = "DESC" if descending else "ASC"
    first = {
        "speaker": f"speaker_key IS NULL, speaker_key {way}, published IS NULL, published DESC",
        "words": f"words COLLATE NOCASE {way}",
        "kind": f"kind {way}, published IS NULL, published DESC",
        "date": f"published IS NULL, published {way}",
        "title": f"title COLLATE NOCASE {way}",
    }
    return f"{first[order]}, article, start"
