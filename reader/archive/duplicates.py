"""Which articles of a catalog are one that was saved twice: rows of its tables `texts` and `alike`.

    texts  by what an article is compared: its words as one number, its title, its address
    alike  two articles that are the same, once in either direction

Two are the same when their words are and no two titles speak against it, or when title, source and
date agree and nearly all words of the shorter one stand in the longer, with the same numbers. The
best of each group stands for all: the others' `copy_of` is its id, and the quotations it has too
are `doubled`. All that depends on nothing but what is there, in whatever order it came.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from reader.archive.addresses import address_key
from reader.archive.records import unpack_article
from reader.archive.sameness import is_nearly, leaders_of, same_source, with_like_titles
from reader.model import CacheError, Summary, is_whole
from reader.text import wording, words_key

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from reader.model import Article

TABLES = """
CREATE TABLE IF NOT EXISTS texts (
    article TEXT PRIMARY KEY, key INTEGER, title TEXT, address TEXT, words INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS texts_by_key ON texts (key) WHERE key IS NOT NULL;
CREATE INDEX IF NOT EXISTS texts_by_title ON texts (title) WHERE title IS NOT NULL;
CREATE INDEX IF NOT EXISTS texts_by_address ON texts (address) WHERE address IS NOT NULL;
CREATE TABLE IF NOT EXISTS alike (
    one TEXT NOT NULL, other TEXT NOT NULL, nearly INTEGER NOT NULL,
    PRIMARY KEY (one, other, nearly)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS copies_of ON articles (copy_of) WHERE copy_of IS NOT NULL;
"""
_FEWEST_WORDS = 24
_FEWEST_LETTERS = 200
"""What says less says too little to be told from another by it; some scripts part no words."""
_MOST_COMPARED = 50
_KEY = "SELECT key FROM texts WHERE article = ?"
_AMONG = "IN (SELECT value FROM json_each(?))"
_SAME_WORDS = f"SELECT key, article, title FROM texts WHERE key {_AMONG} ORDER BY article"  # noqa: S608 - of our own
_SAME_TITLE = f"""
    SELECT new.id, new.source, old.id, old.source FROM texts AS it
    JOIN articles AS new ON new.id = it.article
    JOIN texts AS that ON that.title = it.title AND that.article <> it.article
    JOIN articles AS old ON old.id = that.article
    WHERE it.article {_AMONG} AND it.key IS NOT NULL AND that.key IS NOT NULL
    AND (new.published IS NULL OR old.published IS NULL
         OR substr(old.published, 1, length(new.published)) = new.published
         OR substr(new.published, 1, length(old.published)) = old.published)
    ORDER BY new.id, old.id
"""  # noqa: S608
_MEMBERS = f"""
    SELECT id, copy_of, published IS NULL, texts.title IS NULL, -words, -quotes, length(file)
    FROM articles JOIN texts ON texts.article = articles.id WHERE id {_AMONG}
"""  # noqa: S608
_ALIKE = f"SELECT one, other, nearly FROM alike WHERE one {_AMONG}"  # noqa: S608
_SUMMARY = "SELECT summary FROM articles WHERE id = ?"
_SET = (
    "UPDATE articles SET copy_of = ?, summary = ?,"
    " changed = (SELECT value FROM meta WHERE key = 'changes') WHERE id = ?"
)


class _Member(NamedTuple):
    """An article of a group, sorted by how well it stands for the others."""

    rank: tuple[int, ...]
    article: str
    copy_of: str | None


class Duplicates:
    """Keeps up which articles are the same; a part of the catalog's writer and its transactions.

    Its methods raise what SQLite does, and CacheError where the catalog is damaged.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._run = connection.execute
        self._new: list[str] = []
        self._keys: set[int] = set()
        self._touched: set[str] = set()

    def forget(self, article: str) -> None:
        """Forget an article, if it is known; `settle` comes after."""
        for (key,) in self._run(_KEY, (article,)).fetchall():
            self._forget(article, key)

    def take(self, article: Article, shown: Article, words: Sequence[str]) -> None:
        """Take in an article, and as what it is shown; `settle` comes after."""
        self.forget(article.id)
        key = words_key(words) if says_enough(words) else None
        title = " ".join(wording(shown.title or "")) or None
        values = (article.id, key, title, address_key(article.url), len(words))
        self._run("INSERT INTO texts VALUES (?, ?, ?, ?, ?)", values)
        if key is not None:
            self._keys.add(key)
            self._new.append(article.id)

    def _forget(self, article: str, key: int | None) -> None:
        near = self._run("SELECT other FROM alike WHERE one = ?", (article,)).fetchall()
        self._touched.update(row[0] for row in near)
        self._run("DELETE FROM alike WHERE one = ?", (article,))
        self._connection.executemany(
            "DELETE FROM alike WHERE one = ? AND other = ?", [(row[0], article) for row in near]
        )
        self._run("DELETE FROM texts WHERE article = ?", (article,))
        if key is not None:
            self._keys.add(key)

    def settle(self) -> None:
        """Find out what is the same now, of all that came and of what was the same as it."""
        self._join_same_words()
        self._join_nearly_same()
        left = self._touched
        self._new, self._keys, self._touched = [], set(), set()
        while left:
            group = self._group(left.pop())
            left -= group
            self._settle(group)

    # What is alike

    def _join_same_words(self) -> None:
        """Hold together what has the same words: each with the next, not all with all."""
        found: dict[int, list[tuple[str, str | None]]] = {}
        for key, article, title in self._run(_SAME_WORDS, (json.dumps([*self._keys]),)):
            found.setdefault(key, []).append((article, title))
        for members in found.values():
            names = [article for article, _ in members]
            self._touched.update(names)
            if len(names) > 1:
                self._connection.executemany(
                    "DELETE FROM alike WHERE one = ? AND NOT nearly", [(name,) for name in names]
                )
                self._join(with_like_titles(members), nearly=False)

    def _join_nearly_same(self) -> None:
        """Compare what came with what has its title, its day and its source."""
        wanted = json.dumps(self._new)
        compared: dict[str, int] = {}
        words: dict[str, list[str]] = {}
        done: set[frozenset[str]] = set()
        for new, source, old, other in self._run(_SAME_TITLE, (wanted,)).fetchall():
            pair = frozenset((new, old))
            if pair in done or not same_source(source, other):
                continue
            done.add(pair)
            compared[new] = compared.get(new, 0) + 1
            if compared[new] <= _MOST_COMPARED:
                for name in (new, old):
                    if name not in words:
                        words[name] = self._words(name)
                if is_nearly(words[new], words[old]):
                    self._join([(new, old)], nearly=True)

    def _words(self, article: str) -> list[str]:
        row = self._run("SELECT record FROM records WHERE id = ?", (article,)).fetchone()
        if row is None:
            message = f"a record of the catalog is damaged ({article})"
            raise CacheError(message)
        held = unpack_article(row[0])
        return wording(held.body.of(held.text))

    def _join(self, pairs: Iterable[tuple[str, str]], *, nearly: bool) -> None:
        both = [way for one, other in pairs for way in ((one, other), (other, one))]
        self._connection.executemany(
            "INSERT OR IGNORE INTO alike VALUES (?, ?, ?)", [(*way, nearly) for way in both]
        )

    # What follows from it

    def _group(self, article: str) -> set[str]:
        """Return all that an article leads to by what is alike, itself among them."""
        group, fresh = {article}, [article]
        while fresh:
            query = "SELECT other FROM alike WHERE one = ?"
            others = {row[0] for row in self._run(query, (fresh.pop(),))} - group
            group |= others
            fresh += others
        return group

    def _settle(self, group: set[str]) -> None:
        """Let the best of what is the same stand for all."""
        names = json.dumps([*group])
        rows = self._run(_MEMBERS, (names,)).fetchall()
        members = sorted(_Member(tuple(rank), one, copy_of) for one, copy_of, *rank in rows)
        pairs = self._run(_ALIKE, (names,)).fetchall() if len(members) > 1 else []
        leaders = leaders_of([member.article for member in members], pairs)
        said: dict[str, dict[str, list[int]]] = {}
        for member in members:
            copy_of = leaders.get(member.article)
            if copy_of != member.copy_of:
                self._set(member.article, copy_of)
            if copy_of and copy_of not in said:
                said[copy_of] = self._said(copy_of)
            if copy_of or member.copy_of:
                self._double(member.article, said[copy_of] if copy_of else {})

    def _set(self, article: str, copy_of: str | None) -> None:
        (row,) = self._run(_SUMMARY, (article,)).fetchone()
        if not is_whole(row):
            message = "a summary of the catalog is damaged"
            raise CacheError(message)
        renewed = replace(Summary.unpacked(row), copy_of=copy_of)
        self._run(_SET, (copy_of, renewed.packed(), article))

    def _said(self, article: str) -> dict[str, list[int]]:
        """Return an article's quotations by their words: the numbers of their rows."""
        found: dict[str, list[int]] = {}
        query = "SELECT id, words FROM quotes WHERE article = ?"
        for number, words in self._run(query, (article,)):
            found.setdefault(" ".join(wording(words)), []).append(number)
        return found

    def _double(self, article: str, said: dict[str, list[int]]) -> None:
        """Note which quotations of an article are also said by the one that stands for it."""
        own = self._said(article)
        rows = [(words in said, number) for words, numbers in own.items() for number in numbers]
        self._connection.executemany("UPDATE quotes SET doubled = ? WHERE id = ?", rows)


def says_enough(words: Sequence[str]) -> bool:
    """Tell whether a text of these words says so much that it can be told from another by it."""
    return len(words) >= _FEWEST_WORDS or sum(map(len, words)) >= _FEWEST_LETTERS
