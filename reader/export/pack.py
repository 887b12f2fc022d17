"""An evidence pack: quotations with the files they were found in, as one zip others can check.

Inside are the page to search in, tables and references of the quotations, every source file as
it is, a manifest, and the hashes of them all. Nothing of it is ever in memory whole.
"""

from __future__ import annotations

import hashlib
import json
import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from itertools import tee
from tempfile import SpooledTemporaryFile, TemporaryFile
from typing import IO, TYPE_CHECKING, NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from reader import __version__
from reader.export.citation import file_of, path_of, web_address
from reader.export.record import Record, json_line
from reader.export.references import csl, ris
from reader.export.report import report
from reader.export.tables import quote_lines, quote_table
from reader.model import UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
    from pathlib import Path

    from reader.export.citation import Words
    from reader.model import Article, Quote

    Row = tuple[Article, Sequence[Quote]]
    Rows = Iterable[Row]
    Writer = tuple[str, Callable[[Rows], Iterator[str]]]

_SOURCES, _SUMS, _MANIFEST, _README = "sources/", "SHA256SUMS", "manifest.json", "README.txt"
_LISTED: tuple[Writer, ...] = (
    ("quotations.csv", quote_table),
    ("quotations.jsonl", quote_lines),
)
_BY_ARTICLE: tuple[Writer, ...] = (("references.ris", ris), ("references.json", csl))
_COMMENT = b"Evidence pack made by On Record"
"""Stands at the very end, and says so to whatever reads the zip without unpacking it."""
_CHUNK = 1 << 20
_IN_MEMORY = 8 << 20
_LARGE = 1 << 30
_SCHEMA = 1
READ_ME = f"""\
Quotations with their evidence, made by On Record.

quotations.html    all quotations on one page, to search in; opens in any browser
quotations.csv     the same as a table
quotations.jsonl   the same for programs, one JSON object a line, with every place
references.ris     the articles for a reference manager, quotations as notes
references.json    the same as CSL-JSON
sources/           the files the quotations were found in, as they are
{_MANIFEST}      what is in here, where each source stands, and what could not be packed
{_SUMS}         the SHA-256 of every file in here but itself

To check that nothing in here was changed, unpack it and say there:

    sha256sum -c SHA256SUMS          (Linux)
    shasum -a 256 -c SHA256SUMS      (macOS)

Places in an article are code points of its text, from 0, the end not included.
"""


@dataclass(slots=True)
class Source:
    """One file quotations were found in, by its path from the archive's folder on.

    `reason` says why it is not in the pack. `sha256_as_read` is the file's when its quotations
    were found, `sha256` the packed one's.
    """

    path: str
    sha256_as_read: str
    articles: dict[str, Record] = field(default_factory=dict)
    sha256: str = ""
    size: int = 0
    reason: str = ""

    @property
    def changed(self) -> bool:
        """Whether the file is another one by now than when its quotations were found."""
        return bool(self.sha256) and self.sha256 != self.sha256_as_read


class Packed(NamedTuple):
    """A source that is dealt with, as the how many-th of how many."""

    number: int
    of: int
    source: Source


def write_pack(
    file: IO[bytes],
    listed: Rows,
    by_article: Rows,
    root: Path,
    drafts: Path,
    words: Words = str,
) -> Generator[Packed, None, None]:
    """Write a pack into an open file, and yield each source when it is dealt with.

    The quotations come twice: as `listed` in the order they are to be shown in, and
    `by_article`, those of an article one after the other. The archive's folder is `root`.
    Drafts are made in the folder `drafts`, and are gone afterwards. `words` returns what the
    page and the README say themselves (`own_words`) in the language of their readers. Raises
    OSError when the pack cannot be written; a source that cannot be read is told of inside.
    """
    sources: dict[str, Source] = {}
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        pack = _Pack(archive, drafts)
        pack.add_text(_README, [words(READ_ME)])
        page: Writer = ("quotations.html", partial(report, sources=_SOURCES, words=words))
        pack.add_all((page, *_LISTED), _noted(listed, sources))
        pack.add_all(_BY_ARTICLE, by_article)
        for number, source in enumerate(sources.values(), 1):
            pack.add_source(source, root)
            yield Packed(number, len(sources), source)
        pack.add_text(_MANIFEST, _manifest(pack.sums, sources.values()))
        pack.add_text(_SUMS, map(_sum_line, pack.sums.items()))
        archive.comment = _COMMENT


class _Pack:
    """A zip that is being written, and the SHA-256 of what is in it by name."""

    def __init__(self, archive: ZipFile, drafts: Path) -> None:
        self._archive = archive
        self._drafts = drafts
        self.sums: dict[str, str] = {}

    def add_text(self, name: str, pieces: Iterable[str]) -> None:
        """Add a file given piece by piece, line ends as they are."""
        digest = hashlib.sha256()
        with self._archive.open(_entry(name), "w", force_zip64=True) as into:
            for piece in pieces:
                into.write(piece.encode())
                digest.update(piece.encode())
        self.sums[name] = digest.hexdigest()

    def add_all(self, writers: Sequence[Writer], rows: Rows) -> None:
        """Add what several writers make of the same rows, which are read once."""
        with ExitStack() as stack:
            drafts = [
                stack.enter_context(
                    TemporaryFile("w+", encoding="utf-8", newline="", dir=self._drafts)
                )
                for _ in writers
            ]
            _write_abreast([writer for _, writer in writers], rows, drafts)
            for (name, _), draft in zip(writers, drafts, strict=True):
                draft.seek(0)
                self.add_text(name, iter(partial(draft.read, _CHUNK), ""))

    def add_source(self, source: Source, root: Path) -> None:
        """Add a source file, or note why not: it is read whole before any of it is added."""
        path, digest = root / source.path, hashlib.sha256()
        with SpooledTemporaryFile(_IN_MEMORY, dir=str(self._drafts)) as copy:
            try:
                entry = _entry(_SOURCES + source.path, _changed(path, root))
                for chunk in _chunks(path):
                    digest.update(chunk)
                    copy.write(chunk)
            except UnreadableFileError as error:
                source.reason = error.reason
                return
            source.sha256, source.size = digest.hexdigest(), copy.tell()
            copy.seek(0)
            with self._archive.open(entry, "w", force_zip64=source.size > _LARGE) as into:
                while chunk := copy.read(_CHUNK):
                    into.write(chunk)
        self.sums[entry.filename] = source.sha256


def _changed(path: Path, root: Path) -> float:
    """Return when a file of the folder was changed last, in seconds since 1970.

    Raises UnreadableFileError for what is not there any more, and for a link: what is outside
    stays outside.
    """
    try:
        if path.is_file() and path.resolve().is_relative_to(root.resolve()):
            return path.stat().st_mtime
    except OSError as error:
        raise UnreadableFileError(str(path), _reason(error)) from error
    raise UnreadableFileError(str(path), "it is no file of the archive any more")


def _chunks(path: Path) -> Iterator[bytes]:
    """Yield what is in a file. Raises UnreadableFileError, and no other error for reading it."""
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                yield chunk
    except OSError as error:
        raise UnreadableFileError(str(path), _reason(error)) from error


def _reason(error: OSError) -> str:
    return f"it could not be read ({error.strerror or error})"


def _write_abreast(
    writers: Sequence[Callable[[Rows], Iterator[str]]], rows: Rows, files: Sequence[IO[str]]
) -> None:
    """Let several writers read the same rows, so that none is ever far ahead of another."""
    taken = [0] * len(writers)

    def counting(number: int, some: Iterator[Row]) -> Iterator[Row]:
        for row in some:
            taken[number] += 1
            yield row

    working = {
        number: writers[number](counting(number, some))
        for number, some in enumerate(tee(rows, len(writers)))
    }
    while working:
        last = min(working, key=taken.__getitem__)
        piece = next(working[last], None)
        if piece is None:
            del working[last]
        else:
            files[last].write(piece)


def _noted(rows: Rows, sources: dict[str, Source]) -> Iterator[Row]:
    """Yield rows, and note which files they are from."""
    for article, parts in rows:
        path = path_of(article)  # where the archive stands on a disk is nobody's business
        source = sources.setdefault(path, Source(path, article.sha256))
        record = source.articles.setdefault(article.id, _article_record(article))
        record["quotations"] = int(str(record["quotations"])) + 1
        yield article, parts


def _article_record(article: Article) -> Record:
    told = {
        "article": file_of(article),
        "title": article.title,
        "source": article.source,
        "date": article.published,
        "author": article.author,
        "url": web_address(article),
    }
    return {**{name: value for name, value in told.items() if value}, "quotations": 0}


def _manifest(sums: dict[str, str], sources: Iterable[Source]) -> Iterator[str]:
    """Yield the manifest with a line for each file, so that no archive is too long for it."""
    made = datetime.now(UTC).isoformat(timespec="seconds")
    head = {"schema": _SCHEMA, "made_by": f"On Record {__version__}", "made_at": made}
    yield json.dumps(head, ensure_ascii=False)[:-1] + ',\n "files": [\n  '
    files: Iterator[Record] = (
        {"name": name, "sha256": sums[name]} for name in sums if not name.startswith(_SOURCES)
    )
    yield from _joined(files)
    yield '\n ],\n "sources": [\n  '
    yield from _joined(map(_source_record, sources))
    yield "\n ]}\n"


def _joined(records: Iterable[Record]) -> Iterator[str]:
    separator = ""
    for record in records:
        yield separator + json_line(record)
        separator = ",\n  "


def _source_record(source: Source) -> Record:
    articles = list(source.articles.values())
    if source.reason:
        told: Record = {"state": "missing", "reason": source.reason}
    else:
        told = {
            "name": _SOURCES + source.path,
            # The words of a changed file were found in the one with the other hash.
            "state": "changed since it was read" if source.changed else "as it was read",
            "sha256": source.sha256,
            "bytes": source.size,
        }
    as_read = source.sha256_as_read
    return {"path": source.path, **told, "sha256_as_read": as_read, "articles": articles}


def _sum_line(entry: tuple[str, str]) -> str:
    """Return a line as `sha256sum` writes it, which escapes what would break a line."""
    name, digest = entry
    escaped = name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")
    mark = "" if escaped == name else "\\"
    return f"{mark}{digest}  {escaped}\n"


def _entry(name: str, changed: float | None = None) -> ZipInfo:
    """Return an entry for a file last changed then, in seconds since 1970; without it: now."""
    moment = time.localtime(None if changed is None else max(changed, 0))
    # A zip knows of no year before 1980, and of none after 2107.
    known = 1980 <= moment.tm_year <= 2107  # noqa: PLR2004
    entry = ZipInfo(name, moment[:6] if known else (1980, 1, 1, 0, 0, 0))
    entry.compress_type = ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry
