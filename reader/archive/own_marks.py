"""Stars, read marks, tags, highlights and notes: kept as deeds, so that each can be taken back.

An article is known by its file's content and by its place, as it is for corrections: a renamed
or moved file keeps its marks, and so does an edited one. What holds of an article now is what its
deeds come to, one after the other. Read marks are no deeds: they are set a hundred times a day.
"""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from reader.archive.own_file import now
from reader.model import Highlight, OwnMark, OwnWork, TextAnchor
from reader.text import find_anchor

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.archive.own_file import OwnFile
    from reader.model import Article

_HERE = "part = :part AND (sha256 = :sha256 OR place = :place)"
_DONE = f"SELECT record FROM marks WHERE state = 'done' AND {_HERE} ORDER BY id"  # noqa: S608
_ALL = "SELECT sha256, place, part, record FROM marks WHERE state = 'done' ORDER BY id"
_ADD = """INSERT INTO marks (sha256, place, part, made, record, state)
    VALUES (:sha256, :place, :part, :made, :record, 'done')"""
DROP_UNDONE = f"UPDATE marks SET state = 'dropped' WHERE state = 'undone' AND {_HERE}"  # noqa: S608
_LAST_DONE = (
    f"SELECT id, made FROM marks WHERE state = 'done' AND {_HERE}"  # noqa: S608
    " ORDER BY id DESC LIMIT 1"
)
_FIRST_UNDONE = (
    f"SELECT id, made FROM marks WHERE state = 'undone' AND {_HERE}"  # noqa: S608
    " ORDER BY id LIMIT 1"
)
_TURN = "UPDATE marks SET state = :state WHERE id = :id RETURNING record"
_READ = f"SELECT read FROM reads WHERE {_HERE} ORDER BY made DESC LIMIT 1"  # noqa: S608
_READS = "SELECT sha256, place, part, read FROM reads ORDER BY made"
_SET_READ = "INSERT OR REPLACE INTO reads VALUES (:sha256, :place, :part, :made, :read)"

Content = tuple[str, str, int]
"""What an article is known by: its file's hash, its place, and which part of it."""


class OwnMarks:
    """A person's marks on articles. Every method raises OwnDataError as `OwnFile` does."""

    def __init__(self, own: OwnFile, also_drop: tuple[str, ...] = ()) -> None:
        """`also_drop` are statements that drop what else could be redone in an article."""
        self._own = own
        self._also_drop = also_drop

    def of(self, article: Article) -> OwnWork:
        """Return what a person made of an article, its highlights found in the text as it is."""
        key = self._own.key(article)
        done, rows = self._own.rows(_DONE, key), self._own.rows(_READ, key)
        with self._own.sentences():
            work = work_of([_mark(row[0]) for row in done])
        placed = (
            replace(one, span=find_anchor(article.text, one.anchor)) for one in work.highlights
        )
        found = sorted(placed, key=lambda one: (one.span is None, one.span or one.anchor.start))
        return replace(work, read=bool(rows and rows[0][0]), highlights=tuple(found))

    def add(self, article: Article, mark: OwnMark) -> None:
        """Keep a deed; what was undone before in the article can no longer be redone."""
        record = json.dumps(asdict(mark), ensure_ascii=False)
        with self._own.writing() as run:
            for drop in (DROP_UNDONE, *self._also_drop):
                run(drop, self._own.key(article))
            run(_ADD, {**self._own.key(article), "made": now(), "record": record})

    def set_read(self, article: Article, *, read: bool) -> None:
        """Keep that an article was read, or that it was not."""
        with self._own.writing() as run:
            run(_SET_READ, {**self._own.key(article), "made": now(), "read": read})

    def last_done(self, article: Article) -> tuple[int, str] | None:
        """Return the number and the time of the latest deed that stands."""
        return self._first(_LAST_DONE, article)

    def first_undone(self, article: Article) -> tuple[int, str] | None:
        """Return the number and the time of the deed that would be redone."""
        return self._first(_FIRST_UNDONE, article)

    def turn(self, number: int, state: str) -> OwnMark:
        """Bring a deed into another state: undone, or done again."""
        with self._own.writing() as run:
            (record,) = run(_TURN, {"state": state, "id": number}).fetchone()
            return _mark(record)

    def deeds(self) -> list[tuple[Content, OwnMark]]:
        """Return every deed that stands, in the order they were done."""
        rows = self._own.rows(_ALL, {})
        with self._own.sentences():
            return [((sha256, place, part), _mark(record)) for sha256, place, part, record in rows]

    def reads(self) -> list[tuple[Content, bool]]:
        """Return which articles were read, and of which that was taken back, in that order."""
        rows = self._own.rows(_READS, {})
        return [((sha256, place, part), bool(read)) for sha256, place, part, read in rows]

    def _first(self, query: str, article: Article) -> tuple[int, str] | None:
        rows = self._own.rows(query, self._own.key(article))
        return rows[0] if rows else None


def _mark(record: str) -> OwnMark:
    told = json.loads(record)
    anchor = TextAnchor(**told["anchor"]) if told["anchor"] else None
    return OwnMark(told["do"], anchor, told["value"])


def work_of(marks: Iterable[OwnMark]) -> OwnWork:
    """Return what deeds come to, one after the other; no text is looked at."""
    work = OwnWork()
    for mark in marks:
        work = _after(work, mark)
    return work


def _after(work: OwnWork, mark: OwnMark) -> OwnWork:
    match mark.do:
        case "star" | "unstar":
            return replace(work, starred=mark.do == "star")
        case "tag" | "untag":
            others = [tag for tag in work.tags if tag != mark.value]
            return replace(work, tags=(*others, mark.value) if mark.do == "tag" else (*others,))
        case "note" if mark.anchor is None:
            return replace(work, note=mark.value)
        case _:
            return replace(work, highlights=tuple(_highlights(work.highlights, mark)))


def _highlights(before: Iterable[Highlight], mark: OwnMark) -> Iterator[Highlight]:
    """Yield the highlights after a deed to one of them; a new colour keeps the note."""
    note = ""
    for one in before:
        if one.anchor != mark.anchor:
            yield one
        elif mark.do == "note":
            yield replace(one, note=mark.value)
        else:
            note = one.note
    if mark.do == "highlight" and mark.anchor is not None:
        yield Highlight(mark.anchor, int(mark.value), note)
