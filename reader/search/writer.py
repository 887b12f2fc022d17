"""The write side of the index; used in the worker process, and nowhere else."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from reader.model import BrokenIndexError

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model import Analysis, Article
    from reader.search.arrays.codec import ArraySegment
    from reader.search.arrays.index import ArrayIndex
    from reader.search.arrays.segment import Segment
    from reader.search.arrays.writer import ArrayWriter


_FEW = 50
"""So many articles are looked up one by one; for more it is worth while to know all there are."""


class IndexWriter:
    """Adds, replaces and removes articles; nothing is searchable before `commit`.

    Makes the index in `folder` when there is none. Raises BrokenIndexError when what is there
    cannot be used. A full disk raises OSError, and the writer can be used again.
    """

    def __init__(self, folder: Path) -> None:
        self._index = _open(folder)
        self._folder = folder
        self._writer: ArrayWriter | None = None
        self._known: set[str] | None = None
        self._looked_up = 0
        self._segments()  # what is not whole is found now, and not when there is something to write
        self._fresh: set[str] = set()
        self._gone: set[str] = set()

    def add(self, article: Article, analysis: Analysis) -> None:
        """Take an article in; it replaces the one of the same id."""
        from reader.search.schema import document  # noqa: PLC0415

        if article.id in self._fresh:
            self.commit()
        self._delete(article.id)
        self._writing().add_document(**document(article, analysis))
        self._fresh.add(article.id)

    def remove(self, article_id: str) -> None:
        """Leave an article out; one that is not there is no error."""
        if article_id in self._fresh:
            self.commit()
        self._delete(article_id)

    def commit(self) -> None:
        """Make everything so far searchable."""
        from reader.search.tiers import allowance  # noqa: PLC0415

        if self._writer is None:
            return
        self._commit(allowance(len(self._fresh)))
        if self._known is not None:
            self._known -= self._gone
            self._known |= self._fresh
        self._forget()

    def close(self) -> None:
        """Commit, put segments together that have become many, and let the index go."""
        from reader.search.tiers import LARGEST, TIDY, to_merge  # noqa: PLC0415

        self.commit()
        while to_merge(self._index.sizes(), many=TIDY):
            self._commit(LARGEST, TIDY)
        self._index.close()

    def _commit(self, *merging: int) -> None:
        writer, self._writer = self._writing(), None
        try:
            writer.commit(mergetype=partial(_merge, merging))
        except BaseException as error:
            self._forget()
            writer.abandon()
            # It may have come to be all the same: only putting its name on the disk failed.
            self._known = None
            if isinstance(error, OSError | KeyboardInterrupt | SystemExit | MemoryError):
                raise
            raise BrokenIndexError(_BROKEN) from error

    def _forget(self) -> None:
        self._fresh.clear()
        self._gone.clear()

    def _writing(self) -> ArrayWriter:
        from whoosh.index import LockError  # noqa: PLC0415

        if self._writer is None:
            try:
                self._writer = self._index.writer(timeout=1.0)
            except LockError as error:
                message = "The search index is being written by another program."
                raise BrokenIndexError(message) from error
            except OSError:
                raise
            except Exception as error:
                raise BrokenIndexError(_BROKEN) from error
        return self._writer

    def _delete(self, article_id: str) -> None:
        from reader.search.schema import encoded  # noqa: PLC0415

        if self._known is None and self._looked_up >= _FEW:
            self._known = self._read_known()
        if article_id in self._gone or (self._known is not None and article_id not in self._known):
            return
        self._looked_up += 1
        try:
            self._writing().delete_exact("id", encoded(article_id))
        except (OSError, BrokenIndexError):
            raise
        except Exception as error:
            raise BrokenIndexError(_BROKEN) from error
        self._gone.add(article_id)

    def _segments(self) -> list[Segment]:
        from reader.search.segments import Segments  # noqa: PLC0415

        try:
            return Segments(str(self._folder)).latest()
        except Exception as error:
            raise BrokenIndexError(_BROKEN) from error

    def _read_known(self) -> set[str]:
        """Return the ids of all articles; of very many that takes a moment."""
        from reader.search.schema import decoded  # noqa: PLC0415

        known: set[str] = set()
        segments = self._segments()
        try:
            for segment in segments:
                keys = segment.strings("key")
                known.update(decoded(keys[at]) for at in segment.living.nonzero()[0].tolist())
        except Exception as error:
            raise BrokenIndexError(_BROKEN) from error
        return known


_BROKEN = "The search index cannot be read; it has to be made anew."


def _open(folder: Path) -> ArrayIndex:
    from whoosh.filedb.filestore import FileStorage  # noqa: PLC0415

    from reader.search.arrays.index import ArrayIndex  # noqa: PLC0415
    from reader.search.schema import INDEX_NAME, schema  # noqa: PLC0415

    folder.mkdir(parents=True, exist_ok=True)
    storage = FileStorage(str(folder))
    try:
        if not any(folder.iterdir()):
            return ArrayIndex.create(storage, schema(), INDEX_NAME)
        return ArrayIndex(storage, schema(), INDEX_NAME)
    except OSError:
        raise
    except Exception as error:
        raise BrokenIndexError(_BROKEN) from error


def _merge(
    merging: tuple[int, ...],
    writer: Any,  # noqa: ANN401 - Whoosh has no types
    segments: list[ArraySegment],
) -> list[ArraySegment]:
    """Take the segments that are to be merged into the new one; return the others."""
    from reader.search.tiers import to_merge  # noqa: PLC0415

    chosen = to_merge([segment.doc_count() for segment in segments], *merging)
    for at in chosen:
        writer.add_named(segments[at])
    rest = (segment for at, segment in enumerate(segments) if at not in chosen)
    return [segment for segment in rest if segment.doc_count()]
