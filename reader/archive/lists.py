"""What lists of saved articles say of files beside them: rows of the catalog's table `entries`.

A list of Zotero names the saved file, the others the address of the page. Where neither is known of
a file, a title says which article it is, if it is no common one and no second address has it. Only
what a file does not tell itself is taken from a list, and said to be.
"""

from __future__ import annotations

import json
import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING, Literal, NamedTuple

from reader.archive.addresses import address_key
from reader.model import CacheError, DetailName, ListEntry, Origin
from reader.text import wording

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

    from reader.model import Article

    Row = tuple[str, "Key", str]
    """The list, what an article is known by, and the entry as it is kept."""

TABLE = """
CREATE TABLE IF NOT EXISTS entries (
    list TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL, entry TEXT NOT NULL,
    PRIMARY KEY (key, kind, list, entry)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS entries_of_list ON entries (list);
"""
_OF_LIST = "SELECT kind, key, entry FROM entries WHERE list = ?"
_DROP = "DELETE FROM entries WHERE list = ?"
_ADD = "INSERT OR IGNORE INTO entries VALUES (?, ?, ?, ?)"
_KNOWN_BY = "SELECT list, entry FROM entries WHERE kind = ? AND key = ? ORDER BY list, entry"
_FILES_BY = {
    "address": "SELECT file FROM articles JOIN texts ON article = id WHERE address = ?",
    "title": "SELECT file FROM articles JOIN texts ON article = id WHERE texts.title = ?",
}
_FILES = "SELECT path FROM files WHERE sha256 IS NOT NULL"
_DETAILS: tuple[DetailName, ...] = ("title", "published", "author", "source", "url")
_FEWEST_WORDS = 4
"""Of a title that says which article it is: “Opinion” does not."""


class Key(NamedTuple):
    """By what a list knows an article."""

    kind: Literal["file", "address", "title"]
    key: str


class Lists:
    """Keeps what lists say; a part of the catalog's writer and its transactions.

    Its methods raise what SQLite does, and CacheError where the catalog is damaged.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._run = connection.execute
        self._many = connection.executemany
        self._changed: set[Key] = set()

    def take(self, name: str, entries: Iterable[ListEntry]) -> None:
        """Take what a file says of others, for what it said before; `settle` comes after."""
        before = {(Key(kind, key), told) for kind, key, told in self._run(_OF_LIST, (name,))}
        now = {(key, _kept(entry)) for entry in entries for key in _keys_of(entry)}
        if before == now:
            return
        self._changed |= {key for key, _ in before ^ now}
        self._run(_DROP, (name,))
        self._many(_ADD, [(name, *key, told) for key, told in now])

    def settle(self) -> set[str]:
        """Return the files of which lists say something else than before."""
        changed, self._changed = self._changed, set()
        places = {key.key for key in changed if key.kind == "file"}
        files = self._run(_FILES) if places else ()
        found = {path for (path,) in files if _place(path) in places}
        for kind, query in _FILES_BY.items():
            for key in changed:
                if key.kind == kind:
                    found.update(file for (file,) in self._run(query, (key.key,)))
        return found

    def completed(self, article: Article, name: str | None) -> Article:
        """Return an article with what lists say and it does not; of which file, if of one."""
        for key in _keys_by(name, article.url, article.title):
            told = [_Told(name, _entry_of(kept)) for name, kept in self._run(_KNOWN_BY, key)]
            if key.kind == "title":
                told = [one for one in told if _may_be(one.entry, article)]
            article = _with(article, told)
        return article


class _Told(NamedTuple):
    by: str
    entry: ListEntry


def _with(article: Article, told: Sequence[_Told]) -> Article:
    """Fill what is empty with what those who tell of it agree on."""
    for of in _DETAILS:
        values = {value for one in told if (value := getattr(one.entry, of))}
        if getattr(article, of) is None and len(values) == 1:
            by = next(one.by for one in told if getattr(one.entry, of))
            origins = (*article.origins, Origin(of, f"the list {by}"))
            article = replace(article, origins=origins, **{of: values.pop()})
    return article


def _may_be(entry: ListEntry, article: Article) -> bool:
    """Tell whether nothing but the title was compared yet that could speak against it."""
    if entry.url and article.url and address_key(entry.url) != address_key(article.url):
        return False
    one, other = sorted((entry.published or "", article.published or ""), key=len)
    return other.startswith(one)  # a day in the month of the other


def _keys_of(entry: ListEntry) -> Iterator[Key]:
    for file in entry.files or (None,):
        yield from _keys_by(file, entry.url, entry.title)


def _keys_by(file: str | None, url: str | None, title: str | None) -> Iterator[Key]:
    """Yield what an article is known by, the surest first."""
    if file is not None and (place := _place(file)):
        yield Key("file", place)
    if address := address_key(url):
        yield Key("address", address)
    words = wording(title or "")
    if len(words) >= _FEWEST_WORDS:
        yield Key("title", " ".join(words))


def _place(path: str) -> str | None:
    """Return the end of a path, folder and name: what stays when a collection is moved."""
    parts = unicodedata.normalize("NFC", path).replace("\\", "/").split("/")
    return "/".join(parts[-2:]) if len(parts) > 1 and parts[-2] else None


def _kept(entry: ListEntry) -> str:
    return json.dumps([getattr(entry, of) for of in _DETAILS], ensure_ascii=False)


def _entry_of(kept: str) -> ListEntry:
    try:
        title, published, author, source, url = map(_detail, json.loads(kept))
    except (ValueError, TypeError) as error:
        message = f"a record of the catalog is damaged ({error})"
        raise CacheError(message) from error
    return ListEntry(url=url, title=title, published=published, author=author, source=source)


def _detail(value: object) -> str | None:
    if value is None or isinstance(value, str):
        return value
    raise ValueError(value)
