"""Two indexes of the same documents: one as Whoosh makes it, one of arrays."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from whoosh import fields, index
from whoosh.analysis import Filter, SpaceSeparatedTokenizer
from whoosh.filedb.filestore import FileStorage

from reader.search.arrays.index import ArrayIndex
from reader.search.arrays.schema import TokensField

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from whoosh import query

BESIDE = {"abd": "ab", "é": "zebras", "zebra": "zebrine"}
"""Words that are there where another one is."""

_FIRST = datetime(2020, 1, 1, tzinfo=UTC).replace(tzinfo=None)


def schema(text: Callable[[], fields.FieldType]) -> fields.Schema:
    """The schema of both, but for the kind of the text fields."""
    return fields.Schema(
        id=fields.ID(unique=True, stored=True),
        text=text(),
        title=text(),
        number=fields.NUMERIC(sortable=True, signed=True),
        day=fields.DATETIME(sortable=True),
        tag=fields.KEYWORD(stored=True),
    )


class _Beside(Filter):  # type: ignore[misc] # Whoosh has no types
    def __call__(self, tokens: Iterable[Any]) -> Iterator[Any]:
        for token in tokens:
            yield token
            if token.text in BESIDE:
                token.text = BESIDE[token.text]
                yield token


def stock_text() -> fields.FieldType:
    return fields.TEXT(SpaceSeparatedTokenizer() | _Beside())


def array_text() -> fields.FieldType:
    return TokensField(SpaceSeparatedTokenizer() | _Beside())


def document(number: int, text: str, title: str | None, value: int | None) -> dict[str, Any]:
    """A document; what is None is not there."""
    found: dict[str, Any] = {
        "id": f"{number}",
        "text": text,
        "title": title,
        "number": value,
        "tag": "a b",
    }
    if value is not None:
        found["day"] = _FIRST + timedelta(days=value)
    return {name: each for name, each in found.items() if each is not None}


def day(number: int) -> datetime:
    return _FIRST + timedelta(days=number)


class Twins:
    """The same done to both indexes."""

    def __init__(self, folder: Path) -> None:
        (folder / "stock").mkdir(parents=True)
        (folder / "arrays").mkdir()
        self.stock = index.create_in(str(folder / "stock"), schema(stock_text))
        storage = FileStorage(str(folder / "arrays"))
        self.arrays = ArrayIndex.create(storage, schema(array_text))

    def write(
        self,
        added: Iterable[dict[str, Any]],
        deleted: Sequence[str] = (),
        *,
        optimize: bool = False,
    ) -> None:
        """Commit documents and deletions; nothing is merged unless all is."""
        for each in (self.stock, self.arrays):
            writer = each.writer()
            for name in deleted:
                writer.delete_by_term("id", name)
            for fields_of in added:
                writer.update_document(**fields_of)
            writer.commit(merge=False, optimize=optimize)

    def answers(self, asked: query.Query) -> list[dict[str, float]]:
        """The ids and scores of all hits, from both."""
        found = []
        for each in (self.stock, self.arrays):
            with each.searcher() as searcher:
                found.append({hit["id"]: hit.score for hit in searcher.search(asked, limit=None)})
        return found
