"""What a person corrected in articles: kept, undone, redone, and found again."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from reader.archive.own_file import OwnFile, now
from reader.archive.own_marks import DROP_UNDONE, OwnMarks
from reader.archive.own_namesakes import OwnNamesakes
from reader.model import Correction, Restatement, TextAnchor

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model import Article, OwnMark
    from reader.settings import Places

_READ = """SELECT record FROM corrections WHERE state = 'done'
    AND part = :part AND (sha256 = :sha256 OR place = :place) ORDER BY id"""
_ADD = """INSERT INTO corrections (sha256, place, part, made, record, state, revision)
    SELECT :sha256, :place, :part, :made, :record, 'done', coalesce(max(revision), 0) + 1
    FROM corrections"""
_DROP_UNDONE = """UPDATE corrections SET state = 'dropped' WHERE state = 'undone'
    AND part = :part AND (sha256 = :sha256 OR place = :place)"""
_LAST_DONE = """SELECT id, made FROM corrections WHERE state = 'done'
    AND part = :part AND (sha256 = :sha256 OR place = :place) ORDER BY id DESC LIMIT 1"""
_FIRST_UNDONE = """SELECT id, made FROM corrections WHERE state = 'undone'
    AND part = :part AND (sha256 = :sha256 OR place = :place) ORDER BY id LIMIT 1"""
_TURN = """UPDATE corrections SET state = :state,
    revision = (SELECT max(revision) + 1 FROM corrections) WHERE id = :id RETURNING record"""
_PARTS = "SELECT DISTINCT place, sha256, part FROM corrections WHERE state = 'done'"
_ENCODINGS = """SELECT record FROM corrections WHERE state = 'done'
    AND (sha256 = :sha256 OR place = :place) AND record LIKE '%"of": "encoding"%' ORDER BY id"""
_REVISION = "SELECT coalesce(max(revision), 0) FROM corrections"
_CHANGED = "SELECT DISTINCT place, sha256 FROM corrections WHERE revision > :revision"


class OwnData:
    """Reads and writes a person's corrections for the articles under `root`; for one thread.

    `namesakes` holds what they said of people and organisations of several articles, `marks`
    their stars, tags, highlights and notes. Every method raises OwnDataError as `OwnFile` does.
    """

    def __init__(self, places: Places, root: Path) -> None:
        self.file = OwnFile(places.own_file, root)
        self.namesakes = OwnNamesakes(self.file)
        self.marks = OwnMarks(self.file, (_DROP_UNDONE,))

    def close(self) -> None:
        """Let go of the file."""
        self.file.close()

    def corrections(self, article: Article) -> tuple[Correction, ...]:
        """Return what was corrected in an article, in the order it was done."""
        return self.said_of(article)[1]

    def said_of(self, article: Article) -> tuple[tuple[Restatement, ...], tuple[Correction, ...]]:
        """Return what was said of an article as a whole, and of findings in it, in its order."""
        kept = self._kept(article)
        whole = tuple(one for one in kept if isinstance(one, Restatement))
        return whole, tuple(one for one in kept if isinstance(one, Correction))

    def encoding(self, article: Article) -> str | None:
        """Return the encoding chosen for an article's file, on whichever of its articles."""
        rows = self.file.rows(_ENCODINGS, self.file.key(article))
        with self.file.sentences():
            said = [_kept(row[0]) for row in rows]
        return said[-1].value if said and isinstance(said[-1], Restatement) else None

    def _kept(self, article: Article) -> list[Correction | Restatement]:
        rows = self.file.rows(_READ, self.file.key(article))
        with self.file.sentences():
            return [_kept(row[0]) for row in rows]

    def add(self, article: Article, correction: Correction | Restatement) -> None:
        """Keep a correction; what was undone before in the article can no longer be redone."""
        record = json.dumps(asdict(correction), ensure_ascii=False)
        with self.file.writing() as run:
            for drop in (_DROP_UNDONE, DROP_UNDONE):
                run(drop, self.file.key(article))
            run(_ADD, {**self.file.key(article), "made": now(), "record": record})

    def undo(self, article: Article) -> Correction | Restatement | OwnMark | None:
        """Take back the latest correction of an article, or mark on it; None without any."""
        corrected, marked = self._first(_LAST_DONE, article), self.marks.last_done(article)
        if marked and (corrected is None or marked[1] >= corrected[1]):
            return self.marks.turn(marked[0], "undone")
        return self._turn(corrected[0], "undone") if corrected else None

    def redo(self, article: Article) -> Correction | Restatement | OwnMark | None:
        """Do again what was undone last in an article; None when nothing was."""
        corrected, marked = self._first(_FIRST_UNDONE, article), self.marks.first_undone(article)
        if marked and (corrected is None or marked[1] < corrected[1]):
            return self.marks.turn(marked[0], "done")
        return self._turn(corrected[0], "done") if corrected else None

    def revision(self) -> int:
        """Return a number that grows with every change."""
        rows = self.file.rows(_REVISION, {})
        return int(rows[0][0]) if rows else 0

    def corrected_parts(self) -> set[tuple[str, str, int]]:
        """Return what is corrected at present: file under the root, its hash, and which part.

        A file that lies elsewhere is named by its whole path: it may have been moved here.
        """
        start = self.file.place("")
        rows = self.file.rows(_PARTS, {})
        return {(place.removeprefix(start), sha256, part) for place, sha256, part in rows}

    def changed_since(self, revision: int) -> tuple[set[str], set[str]]:
        """Return of what was changed after a revision: files under the root, and hashes.

        The files are named by their path from the root with forward slashes.
        """
        rows = self.file.rows(_CHANGED, {"revision": revision})
        start = self.file.place("")
        files = {place.removeprefix(start) for place, _ in rows if place.startswith(start)}
        return files, {sha256 for _, sha256 in rows}

    def _first(self, query: str, article: Article) -> tuple[int, str] | None:
        rows = self.file.rows(query, self.file.key(article))
        return rows[0] if rows else None

    def _turn(self, number: int, state: str) -> Correction | Restatement:
        """Bring a correction into another state; it stays with the article it was made in."""
        with self.file.writing() as run:
            (record,) = run(_TURN, {"state": state, "id": number}).fetchone()
            return _kept(record)


def _kept(record: str) -> Correction | Restatement:
    told = json.loads(record)
    if "anchor" not in told:
        return Restatement(**told)
    for name in ("anchor", "other"):
        told[name] = TextAnchor(**told[name]) if told[name] else None
    return Correction(**told)
