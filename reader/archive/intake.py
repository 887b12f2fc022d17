"""Taking files from elsewhere into an archive's folder, and none that it has already."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.archive.duplicates import says_enough
from reader.archive.new_files import add_file
from reader.archive.scan import scan
from reader.model import ArchiveError, NoArticleError, UnreadableFileError
from reader.text import wording, words_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.archive.catalog import Catalog
    from reader.archive.guarded import GuardedReader
    from reader.archive.new_files import NewFile
    from reader.model import Article, Skipped

_SAME_WORDS = (
    "SELECT texts.title, articles.file, articles.id FROM texts"
    " JOIN articles ON articles.id = texts.article WHERE texts.key = ? ORDER BY texts.article"
)


@dataclass(frozen=True, slots=True)
class Source:
    """A file to take in, and its path from the archive's root when it is free."""

    file: Path
    path: str


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of one file.

    It holds so many `articles`, of which so many were `known`; none where it is a list of articles
    in other files. Without an `added` file all were: then `like` is the file of the archive, by its
    path from the root, that has the first of them, and `like_id` that one's id.
    """

    articles: int
    known: int = 0
    like: str = ""
    like_id: str = ""
    added: NewFile | None = None


def sources_of(source: Path, root: Path) -> tuple[list[Source], tuple[Skipped, ...]]:
    """Return the files that a file or folder means, and what of it is passed over and why.

    A file goes beside the others in the archive at `root`, a folder keeps its name and what is in
    it keeps its place. Raises ArchiveError where there is nothing to take in.
    """
    place = Path(os.path.realpath(source))  # unlike `resolve`, at ease with a link to itself
    if place.is_relative_to(root):
        message = f"{source}: this is in the archive already"
        raise ArchiveError(message)
    if place.is_file():
        return [Source(place, _shown_name(place))], ()
    if root.is_relative_to(place):
        message = f"{source}: the archive is in this folder; name what of it is to be imported"
        raise ArchiveError(message)
    if not place.exists():
        message = f"{source}: there is no such file or folder"
        raise ArchiveError(message)
    found = scan(place)
    name = _shown_name(place)
    prefix = f"{name}/" if name else ""
    return [Source(place / name, prefix + name) for name in sorted(found.files)], found.skipped


def _shown_name(place: Path) -> str:
    """Return a name that a scan does not pass over: not hidden, and valid Unicode."""
    return os.fsencode(place.name).decode("utf-8", errors="replace").lstrip(".")


class Intake:
    """Copies files into the archive at `root`: whole, over no other, with the time they had.

    A file is left out when the archive has it, byte for byte, or has every article in it by the
    words of its text and title. `catalog` knows those; without one only bytes are compared.
    """

    def __init__(self, root: Path, reader: GuardedReader, catalog: Catalog | None = None) -> None:
        self._root = root
        self._reader = reader
        self._catalog = catalog
        self._by_size: dict[int, list[str]] | None = None
        self._by_hash: dict[str, str] = {}
        self._taken: dict[int, list[tuple[str, str, str]]] = {}

    def take(self, source: Source) -> Taken:
        """Take one file in: its articles, or what it tells of those of other files.

        Raises UnreadableFileError when neither can be read from it, ArchiveError when it cannot
        be saved.
        """
        try:
            articles = self._reader.load(source.file)
        except NoArticleError as error:
            if not error.entries:
                raise
            return self._take_list(source)
        data, sha256, mtime_ns = _content(source.file)
        if sha256 != articles[0].sha256:
            raise UnreadableFileError(str(source.file), "it changed while it was being read")
        return self.put(articles, data, source.path, mtime_ns)

    def put(
        self, articles: Sequence[Article], data: bytes, path: str, mtime_ns: int | None = None
    ) -> Taken:
        """Take in the content of a file, which holds these articles, as `add_file` does."""
        like = self._same_file(articles[0].sha256, len(data))
        if like:
            return Taken(len(articles), len(articles), like, like)
        known = [self._same_article(article) for article in articles]
        there = [found for found in known if found is not None]
        if len(there) == len(articles):
            return Taken(len(articles), len(articles), *there[0])
        added = add_file(self._root, path, data, mtime_ns)
        self._remember(added, articles)
        return Taken(len(articles), len(there), added=added)

    def _take_list(self, source: Source) -> Taken:
        data, sha256, mtime_ns = _content(source.file)
        if like := self._same_file(sha256, len(data)):
            return Taken(0, 0, like, like)
        added = add_file(self._root, source.path, data, mtime_ns)
        self._by_hash[sha256] = added.path
        return Taken(0, added=added)

    def _remember(self, added: NewFile, articles: Sequence[Article]) -> None:
        self._by_hash[added.sha256] = added.path
        for article in articles:
            key = _key(article)
            if key is not None:
                article_id = f"{added.path}#{article.part}" if article.part else added.path
                row = (_title(article), added.path, article_id)
                self._taken.setdefault(key, []).append(row)

    def _same_file(self, sha256: str, size: int) -> str:
        """Return the file of the archive with this content; empty when there is none."""
        if self._by_size is None:
            self._by_size = {}
            for name, mark in scan(self._root).files.items():
                self._by_size.setdefault(mark.size, []).append(name)
        for name in self._by_size.pop(size, ()):
            try:
                content = (self._root / name).read_bytes()
            except OSError:
                continue  # what cannot be read cannot be the same
            self._by_hash.setdefault(hashlib.sha256(content).hexdigest(), name)
        return self._by_hash.get(sha256, "")

    def _same_article(self, article: Article) -> tuple[str, str] | None:
        """Return file and id of this article in the archive; None when it is not there."""
        key = _key(article)
        if key is None:
            return None
        title = _title(article)
        for other, path, article_id in self._with_words(key):
            words, others = set(title.split()), set((other or "").split())
            # A file may have been deleted since the catalog was brought up to date.
            if (words <= others or others <= words) and os.path.isfile(self._root / path):  # noqa: PTH113
                return path, article_id
        return None

    def _with_words(self, key: int) -> Iterator[tuple[str | None, str, str]]:
        """Yield title, file and id of the articles with the same words."""
        yield from self._taken.get(key, ())
        if self._catalog is not None:
            yield from self._catalog.rows(_SAME_WORDS, key)


def _key(article: Article) -> int | None:
    words = wording(article.body.of(article.text))
    return words_key(words) if says_enough(words) else None


def _title(article: Article) -> str:
    return " ".join(wording(article.title or ""))


def _content(file: Path) -> tuple[bytes, str, int]:
    """Return a file's bytes, their hash, and its time."""
    try:
        mtime_ns = file.stat().st_mtime_ns
        data = file.read_bytes()
    except OSError as error:
        reason = f"it could not be read ({error.strerror or error})"
        raise UnreadableFileError(str(file), reason) from error
    return data, hashlib.sha256(data).hexdigest(), mtime_ns
