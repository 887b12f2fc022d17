"""The search engines that are measured side by side, each with the same few methods."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from reader.model import Analysis, Article, Span
from reader.search import IndexWriter, Searcher

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

TOP = 20
_BATCH = 5_000


class Record(NamedTuple):
    """An article to be searched; the day is a number like 20260105, 0 for none."""

    key: str
    title: str
    text: str
    day: int


class Asked(NamedTuple):
    """A query that every engine can be asked: a kind, its words, two days or none."""

    kind: str
    words: tuple[str, ...]
    days: tuple[int, int] = (0, 0)


class Engine(Protocol):
    """What is measured."""

    name: str

    def build(self, records: Sequence[Record]) -> None:
        """Make the index."""

    def open(self) -> None:
        """Make ready to search."""

    def search(self, asked: Asked) -> int | None:
        """Find the best 20; return how many were found, or None for what it cannot do."""


def article(record: Record) -> Article:
    day = f"{record.day:08}"
    return Article(
        id=record.key,
        path=record.key,
        text=record.text,
        body=Span(0, len(record.text)),
        blocks=(),
        sha256="0" * 64,
        format="plain",
        title=record.title,
        published=f"{day[:4]}-{day[4:6]}-{day[6:]}" if record.day else None,
    )


class Ours:
    """On Record's own index."""

    name = "On Record"

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def build(self, records: Sequence[Record]) -> None:
        writer = IndexWriter(self._folder)
        analysis = Analysis("benchmark")
        for number, record in enumerate(records, 1):
            writer.add(article(record), analysis)
            if number % _BATCH == 0:
                writer.commit()
        writer.close()

    def open(self) -> None:
        self.searcher = Searcher(self._folder, lambda _: None)

    def search(self, asked: Asked) -> int | None:
        one = "".join(asked.words[:1])
        first, last = (f"{day:08}" for day in asked.days)
        text = {
            "AND": " ".join(asked.words),
            "OR": " OR ".join(asked.words),
            "prefix": f"{one}*",
            "fuzzy": f"{one}~",
            "phrase": f'"{" ".join(asked.words)}"',
            "phrase with a stop word": f'"{" ".join(asked.words)}"',
            "date": f"date:{first[:4]}-{first[4:6]}..{last[:4]}-{last[4:6]}",
        }.get(asked.kind, one)
        sort: Any = "date" if asked.kind == "sort" else "relevance"
        return len(self.searcher.search(text, limit=TOP, sort=sort).hits)


class StockWhoosh:
    """Whoosh as it comes, its index in one segment."""

    name = "Whoosh"

    def __init__(self, folder: Path) -> None:
        from whoosh import fields, index  # noqa: PLC0415
        from whoosh.analysis import StandardAnalyzer  # noqa: PLC0415

        words = StandardAnalyzer(stoplist=None, minsize=1)
        folder.mkdir()
        schema = fields.Schema(
            key=fields.ID(stored=True),
            text=fields.TEXT(words),
            title=fields.TEXT(words),
            day=fields.DATETIME(sortable=True),
        )
        self._index = index.create_in(str(folder), schema)

    def build(self, records: Sequence[Record]) -> None:
        writer = self._index.writer(limitmb=256)
        for record in records:
            writer.add_document(
                key=record.key, text=record.text, title=record.title, day=_date(record.day)
            )
        writer.commit()

    def open(self) -> None:
        self._searcher = self._index.searcher()

    def search(self, asked: Asked) -> int | None:
        from whoosh import query as q  # noqa: PLC0415

        terms = [q.Term("text", word) for word in asked.words]
        made: dict[str, Callable[[], Any]] = {
            "AND": lambda: q.And(terms),
            "OR": lambda: q.Or(terms),
            "prefix": lambda: q.Prefix("text", asked.words[0]),
            "fuzzy": lambda: q.FuzzyTerm("text", asked.words[0], prefixlength=0),
            "phrase": lambda: q.Phrase("text", [*asked.words]),
            "phrase with a stop word": lambda: q.Phrase("text", [*asked.words]),
            "date": lambda: q.DateRange("day", *map(_date, asked.days)),
        }
        node = made.get(asked.kind, lambda: terms[0])()
        how = {"sortedby": "day", "reverse": True} if asked.kind == "sort" else {}
        return int(self._searcher.search(node, limit=TOP, **how).scored_length())


class Fts5:
    """SQLite's full-text index."""

    name = "SQLite FTS5"

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self._file = folder / "fts5.sqlite"

    def build(self, records: Sequence[Record]) -> None:
        base = sqlite3.connect(self._file)
        base.execute(
            "CREATE VIRTUAL TABLE a USING fts5(title, text, content='', tokenize='unicode61')"
        )
        base.execute("CREATE TABLE d (id INTEGER PRIMARY KEY, day INTEGER)")
        base.executemany(
            "INSERT INTO a(rowid, title, text) VALUES (?, ?, ?)",
            ((at, each.title, each.text) for at, each in enumerate(records)),
        )
        base.executemany("INSERT INTO d VALUES (?, ?)", ((i, r.day) for i, r in enumerate(records)))
        base.execute("CREATE INDEX days ON d(day)")
        base.commit()
        base.close()

    def open(self) -> None:
        self._base = sqlite3.connect(self._file)

    def search(self, asked: Asked) -> int | None:
        words = asked.words
        match = {
            "AND": " AND ".join(words),
            "OR": " OR ".join(words),
            "prefix": f"{words[0]}*" if words else "",
            "phrase": f'"{" ".join(words)}"',
            "phrase with a stop word": f'"{" ".join(words)}"',
        }.get(asked.kind, words[0] if words else "")
        if asked.kind == "fuzzy":
            return None
        if asked.kind == "date":
            text = "SELECT id FROM d WHERE day BETWEEN ? AND ? ORDER BY day DESC LIMIT 20"
            return len(self._base.execute(text, asked.days).fetchall())
        order = "d.day DESC" if asked.kind == "sort" else "rank"
        joined = "a JOIN d ON d.id = a.rowid" if asked.kind == "sort" else "a"
        text = f"SELECT a.rowid FROM {joined} WHERE a MATCH ? ORDER BY {order} LIMIT 20"  # noqa: S608
        return len(self._base.execute(text, (match,)).fetchall())


class Tantivy:
    """Tantivy through its Python package, one thread."""

    name = "tantivy"

    def __init__(self, folder: Path) -> None:
        import tantivy  # noqa: PLC0415

        folder.mkdir()
        self._tantivy: Any = tantivy
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("text", stored=False)
        builder.add_text_field("title", stored=False)
        builder.add_integer_field("day", stored=True, indexed=True, fast=True)
        self._schema = builder.build()
        self._index = tantivy.Index(self._schema, path=str(folder))

    def build(self, records: Sequence[Record]) -> None:
        writer = self._index.writer(heap_size=256_000_000, num_threads=1)
        for record in records:
            writer.add_document(
                self._tantivy.Document(text=record.text, title=record.title, day=record.day)
            )
        writer.commit()
        writer.wait_merging_threads()

    def open(self) -> None:
        self._index.reload()
        self._searcher = self._index.searcher()

    def search(self, asked: Asked) -> int | None:
        q, schema = self._tantivy.Query, self._schema
        must, should = self._tantivy.Occur.Must, self._tantivy.Occur.Should
        terms = [q.term_query(schema, "text", word) for word in asked.words]
        made: dict[str, Callable[[], Any]] = {
            "AND": lambda: q.boolean_query([(must, term) for term in terms]),
            "OR": lambda: q.boolean_query([(should, term) for term in terms]),
            "prefix": lambda: q.regex_query(schema, "text", f"{asked.words[0]}.*"),
            "fuzzy": lambda: q.fuzzy_term_query(schema, "text", asked.words[0], distance=1),
            "phrase": lambda: q.phrase_query(schema, "text", [*asked.words]),
            "phrase with a stop word": lambda: q.phrase_query(schema, "text", [*asked.words]),
            "date": lambda: self._index.parse_query(
                f"day:[{asked.days[0]} TO {asked.days[1]}]", ["text"]
            ),
        }
        node = made.get(asked.kind, lambda: terms[0])()
        how: dict[str, Any] = {"order_by_field": "day"} if asked.kind == "sort" else {}
        return len(self._searcher.search(node, TOP, **how).hits)


def _date(day: int) -> datetime | None:
    text = f"{day:08}"
    return datetime.fromisoformat(f"{text[:4]}-{text[4:6]}-{text[6:]}") if day else None
