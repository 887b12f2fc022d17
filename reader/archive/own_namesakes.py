"""Which people and organisations of several articles are one, as a person said."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from reader.archive.own_file import now

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from reader.archive.named import Content
    from reader.archive.own_file import OwnFile

_READ = """SELECT articles FROM namesakes
    WHERE kind = :kind AND key = :key AND state = 'done' ORDER BY id"""
_ADD = """INSERT INTO namesakes (kind, key, articles, made, state)
    VALUES (:kind, :key, :articles, :made, 'done')"""
_LAST = """SELECT max(id) FROM namesakes
    WHERE kind = :kind AND key = :key AND state = 'done'"""
_TAKE_BACK = "UPDATE namesakes SET state = 'undone' WHERE id = :id"


class OwnNamesakes:
    """What a person said of those who share a name: `key` is `named.name_key` of theirs.

    The articles are kept by content and by place, as corrections are. Every method raises
    OwnDataError as `OwnFile` does.
    """

    def __init__(self, own: OwnFile) -> None:
        self._own = own

    def say_same(self, kind: str, key: str, articles: Iterable[Content]) -> None:
        """Keep that those so named in these articles are one."""
        kept = [(one.sha256, one.part, self._own.place(one.path)) for one in articles]
        values = {"kind": kind, "key": key, "articles": json.dumps(kept), "made": now()}
        with self._own.writing() as run:
            run(_ADD, values)

    def same(self, kind: str, key: str, among: Collection[Content]) -> list[frozenset[str]]:
        """Return which of these articles, by their ids, are about one; a set for each saying."""
        said = self._own.rows(_READ, {"kind": kind, "key": key})
        with self._own.sentences():
            return [self._found(json.loads(row[0]), among) for row in said]

    def _found(self, kept: list[list[object]], among: Collection[Content]) -> frozenset[str]:
        contents = {(sha256, part) for sha256, part, _ in kept}
        places = {(place, part) for _, part, place in kept}
        return frozenset(
            one.article_id
            for one in among
            if (one.sha256, one.part) in contents or (self._own.place(one.path), one.part) in places
        )

    def any_said(self, kind: str, key: str) -> bool:
        """Tell whether anything is kept of a name."""
        return bool(self._own.rows(_READ, {"kind": kind, "key": key}))

    def take_back(self, kind: str, key: str) -> bool:
        """Take back what was said last of a name; False when nothing was."""
        rows = self._own.rows(_LAST, {"kind": kind, "key": key})
        if not rows or rows[0][0] is None:
            return False
        with self._own.writing() as run:
            run(_TAKE_BACK, {"id": rows[0][0]})
        return True
