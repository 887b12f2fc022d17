"""The write side of the index; used in the worker process, and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reader.model import CacheError

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model import Analysis, Article

_TIER = 8
"""So many segments of about one size become one."""
_FULL = 1_000
"""A segment of so many documents is never merged again: merging it would hold a commit up."""


class IndexWriter:
    """Adds, replaces and removes articles; nothing is searchable before `commit`.

    Makes the index in `folder` when there is none. Raises CacheError when what is there
    cannot be used. A full disk raises OSError, and the writer can be used again.
    """

    def __init__(self, folder: Path) -> None:
        self._index = _open(folder)
        self._writer: Any = None
        self._known = self._read_known(folder)
        self._fresh: set[str] = set()

    def add(self, article: Article, analysis: Analysis) -> None:
        """Take an article in; it replaces the one of the same id."""
        from reader.search.schema import document  # noqa: PLC0415

        if article.id in self._fresh:
            self.commit()
        writer = self._writing()
        if article.id in self._known:
            self._delete(article.id)
        writer.add_document(**document(article, analysis))
        self._fresh.add(article.id)

    def remove(self, article_id: str) -> None:
        """Leave an article out; one that is not there is no error."""
        if article_id in self._fresh:
            self.commit()
        if article_id in self._known:
            self._writing()
            self._delete(article_id)

    def commit(self) -> None:
        """Make everything so far searchable."""
        if self._writer is None:
            return
        writer, self._writer = self._writer, None
        try:
            writer.commit(mergetype=_merge)
        except BaseException:
            self._fresh.clear()
            _release(writer)
            raise
        self._known |= self._fresh
        self._fresh.clear()

    def close(self) -> None:
        """Commit, and let the index go."""
        self.commit()
        self._index.close()

    def _writing(self) -> Any:  # noqa: ANN401 - Whoosh has no types
        from whoosh.index import LockError  # noqa: PLC0415

        from reader.search.codec import ArrayCodec  # noqa: PLC0415

        if self._writer is None:
            try:
                self._writer = self._index.writer(timeout=1.0, limitmb=256, codec=ArrayCodec())
            except LockError as error:
                message = "The search index is being written by another program."
                raise CacheError(message) from error
        return self._writer

    def _delete(self, article_id: str) -> None:
        from reader.search.schema import encoded  # noqa: PLC0415

        reader = self._writer.searcher().reader()
        raw = encoded(article_id)
        if ("id", raw) in reader:
            for number in [*reader.postings("id", raw).all_ids()]:
                self._writer.delete_document(number)
        self._known.discard(article_id)

    def _read_known(self, folder: Path) -> set[str]:
        from reader.search.segments import Segments  # noqa: PLC0415

        try:
            segments = Segments(str(folder))
            known = {each for part in segments.latest() for each in part.article_ids()}
            segments.close()
        except Exception as error:
            raise CacheError(_BROKEN) from error
        return known


_BROKEN = "The search index cannot be read; it has to be made anew."


def _open(folder: Path) -> Any:  # noqa: ANN401 - Whoosh has no types
    from whoosh.filedb.filestore import FileStorage  # noqa: PLC0415
    from whoosh.index import FileIndex  # noqa: PLC0415

    from reader.search.schema import INDEX_NAME, schema  # noqa: PLC0415

    folder.mkdir(parents=True, exist_ok=True)
    storage = FileStorage(str(folder))
    try:
        if not any(folder.iterdir()):
            return FileIndex.create(storage, schema(), INDEX_NAME)
        return FileIndex(storage, schema=schema(), indexname=INDEX_NAME)
    except OSError:
        raise
    except Exception as error:
        raise CacheError(_BROKEN) from error


def _merge(writer: Any, segments: list[Any]) -> list[Any]:  # noqa: ANN401 - Whoosh has no types
    """Merge the segments of a size once there are `_TIER` of them: cheap now, few later."""
    from whoosh.reading import SegmentReader  # noqa: PLC0415

    tiers: dict[int, list[Any]] = {}
    kept: list[Any] = []
    for segment in segments:
        count = segment.doc_count_all()
        if count >= _FULL:
            kept.append(segment)
        elif segment.doc_count():
            tiers.setdefault(_tier(count), []).append(segment)
    for tier in tiers.values():
        if len(tier) < _TIER:
            kept += tier
            continue
        for segment in tier:
            reader = SegmentReader(writer.storage, writer.schema, segment)
            writer.add_reader(reader)
            reader.close()
    return kept


def _tier(count: int) -> int:
    tier = 0
    while count >= _TIER:
        count //= _TIER
        tier += 1
    return tier


def _release(writer: Any) -> None:  # noqa: ANN401 - Whoosh has no types
    """Let go of the lock of a writer whose commit failed: Whoosh would hold it for good."""
    try:
        writer.cancel()
    except Exception:  # noqa: BLE001 - half closed already; the lock is what matters
        if writer.writelock:
            writer.writelock.release()
