"""Make the full-text index anew from the catalog, where every article is kept as it was read.

No file is opened for it and nothing analysed again, which is what takes long; and whoever
reads the catalog meanwhile goes on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.archive.pace import Pace
from reader.model import CacheError, Ready

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.archive.catalog_writer import CatalogWriter
    from reader.archive.partners import Index
    from reader.model import Analysis, Article, Message


def refill(
    catalog: CatalogWriter,
    index: Index,
    shown: Callable[[Article, Analysis], tuple[Article, Analysis]],
    tell: Callable[[Message], None],
    should_stop: Callable[[], bool],
) -> bool:
    """Add every article of the catalog to an empty index, as `shown`; False when stopped.

    Raises CacheError when the catalog is damaged, or the index will not take an article.
    """
    count = catalog.article_count()
    pace = Pace([1.0] * count)
    for article, analysis in catalog.records():
        if should_stop():
            return False
        if pace.done == len(pace.weights):
            message = f"the catalog has {pace.done + 1} of {count} articles"
            raise CacheError(message)
        _add(index, *shown(article, analysis))
        pace.next()
        if pace.commit_due():
            index.commit()
            tell(Ready((), ()))
            pace.note_commit()
        if progress := pace.progress():
            tell(progress)
    if pace.done != count:
        message = f"the catalog has {pace.done} of {count} articles"
        raise CacheError(message)
    index.commit()
    return True


def _add(index: Index, article: Article, shown: Analysis) -> None:
    try:
        index.add(article, shown)
    except (CacheError, OSError):
        raise
    except Exception as error:
        message = f"{article.id}: it could not be indexed again"
        raise CacheError(message) from error
