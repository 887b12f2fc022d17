"""Which articles of an archive a person marked: starred, read, tagged, noted, highlighted."""

from __future__ import annotations

import json
from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from reader.archive.own_marks import work_of
from reader.model import Marked, OwnDataError
from reader.text import fold_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from reader.archive.catalog import Catalog
    from reader.archive.own_data import OwnData
    from reader.archive.own_marks import Content
    from reader.model import OwnWork

T = TypeVar("T")
_ARTICLES = (
    "SELECT articles.id, files.path, files.sha256 FROM files"
    " JOIN articles ON articles.file = files.path"
)
_AT_PLACE = f"{_ARTICLES} WHERE files.path IN (SELECT value FROM json_each(?))"  # noqa: S608 - of our own
_WITH_CONTENT = f"{_ARTICLES} WHERE files.sha256 IN (SELECT value FROM json_each(?))"  # noqa: S608


def marked(catalog: Catalog, own: OwnData) -> Marked:
    """Return which articles are starred and which were read. Raises CacheError, OwnDataError.

    Whoever read one copy of what was saved twice has read it.
    """
    deeds, reads = _Kept(own, own.marks.deeds()), _Kept(own, own.marks.reads())
    starred, read = set(), set()
    for article_id, content in _contents(catalog, {*deeds.files(), *reads.files()}):
        if work_of(deeds.of(content)).starred:
            starred.add(article_id)
        if (reads.of(content) or [False])[-1]:
            read.add(article_id)
    copies = catalog.copies() if read else {}
    stories = {copies.get(article_id, article_id) for article_id in read}
    read |= {one for ways in copies.items() for one in ways if ways[1] in stories}
    return Marked(frozenset(starred), frozenset(read))


def own_articles(catalog: Catalog) -> Callable[[str, str], frozenset[str]]:
    """Return what tells a search the articles a person made something of.

    It is asked with "correction" or a mark, as `articles_marked` is, of the own data that the
    catalog was opened with. Where their own data cannot be read there are none; whoever opens an
    article is told.
    """
    return partial(_own_articles, catalog)


def _own_articles(catalog: Catalog, what: str, value: str) -> frozenset[str]:
    own = catalog.own
    if what == "correction":
        return catalog.corrected()
    try:
        return articles_marked(catalog, own, what, value) if own else frozenset()
    except OwnDataError:
        return frozenset()


def articles_marked(catalog: Catalog, own: OwnData, what: str, value: str = "") -> frozenset[str]:
    """Return the articles with a star, note, highlight, or a tag, or that were read.

    `what` is "star", "note", "highlight", "tag" (with its folded name as `value`) or "read".
    """
    if what == "read":
        return marked(catalog, own).read
    deeds = _Kept(own, own.marks.deeds())
    return frozenset(
        article_id
        for article_id, content in _contents(catalog, deeds.files())
        if _has(work_of(deeds.of(content)), what, value)
    )


def articles_with_highlights(catalog: Catalog, own: OwnData) -> list[str]:
    """Return the ids of the articles in which something is highlighted."""
    return sorted(articles_marked(catalog, own, "highlight"))


def articles_at(catalog: Catalog, source: str, part: int, sha256: str) -> list[str]:
    """Return the ids of the articles an annotation may be about: by hash, or else by place.

    `source` is a path from the archive's root.
    """
    contents = list(_contents(catalog, {(source, sha256)}))
    same = [one for one, (known, _, at) in contents if sha256 and (known, at) == (sha256, part)]
    return same or [one for one, (_, path, at) in contents if (path, at) == (source, part)]


def _has(work: OwnWork, what: str, value: str) -> bool:
    match what:
        case "star":
            return work.starred
        case "note":
            return bool(work.note or any(one.note for one in work.highlights))
        case "highlight":
            return bool(work.highlights)
        case _:
            return any(_folded(tag) == value for tag in work.tags)


def _folded(tag: str) -> str:
    """Return a tag as a query has it."""
    return " ".join(fold_text(tag).replace('"', " ").split())


class _Kept(Generic[T]):
    """What is kept of articles, in the order it was; found by their place and their content."""

    def __init__(self, own: OwnData, kept: Sequence[tuple[Content, T]]) -> None:
        self._start = own.file.place("")
        self._kept = kept
        self._places: dict[tuple[str, int], set[int]] = defaultdict(set)
        self._hashes: dict[tuple[str, int], set[int]] = defaultdict(set)
        for number, ((sha256, place, part), _) in enumerate(kept):
            self._places[place, part].add(number)
            self._hashes[sha256, part].add(number)

    def files(self) -> set[tuple[str, str]]:
        """Return the files something is kept of: path from the root where it is there, and hash."""
        return {(place.removeprefix(self._start), sha256) for (sha256, place, _), _ in self._kept}

    def of(self, content: tuple[str | None, str, int]) -> list[T]:
        """Return what is kept of an article, by hash, path from the root, and part."""
        sha256, path, part = content
        here = self._places.get((self._start + path, part), set())
        same = self._hashes.get((sha256, part), set()) if sha256 else set()
        return [self._kept[number][1] for number in sorted(here | same)]


def _contents(
    catalog: Catalog, files: Iterable[tuple[str, str]]
) -> Iterator[tuple[str, tuple[str | None, str, int]]]:
    """Yield the articles that came from some files, by path or by hash, each once."""
    asked = [*files]
    if not asked:
        return
    paths, hashes = (json.dumps([one[at] for one in asked]) for at in range(2))
    for row in {*catalog.rows(_AT_PLACE, paths), *catalog.rows(_WITH_CONTENT, hashes)}:
        article_id, path, sha256 = row
        yield article_id, (sha256, path, int(article_id[len(path) + 1 :] or 0))
