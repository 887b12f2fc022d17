"""Folders of articles, and updates that are watched."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.archive import Catalog, archive_folder, index_folder, update
from reader.formats import load
from reader.model import Ready, Skipped
from reader.search import Searcher
from reader.settings import Places

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.archive import OwnData, Workshops
    from reader.model import Analysis, Article, Finished, Message

STORY = " date {day} {title}\n“The {word} is safe,” Maria Lopez said on Monday.\nIt stayed open.\n"


def write_story(folder: Path, name: str, word: str = "bridge", day: str = "2026-01-07") -> Path:
    """Write an article with one quotation; the quoted thing and the day may vary."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(STORY.format(day=day, title=f"The {word} story", word=word), encoding="utf-8")
    return path


@dataclass(slots=True)
class Watched:
    """One archive, and what its updates told."""

    root: Path
    places: Places
    told: list[Message] = field(default_factory=list)

    @classmethod
    def below(cls, tmp_path: Path) -> Watched:
        """Return an archive in a folder of its own with cache and data beside it."""
        root = tmp_path / "archive"
        root.mkdir()
        return cls(root, Places(tmp_path / "config", tmp_path / "cache", tmp_path / "data"))

    def update(
        self,
        should_stop: Callable[[], bool] = lambda: False,
        workshops: Workshops | None = None,
        *,
        rebuild: bool = False,
    ) -> Finished:
        """Bring it up to date; `told` holds the messages of this run alone."""
        self.told.clear()
        return update(
            self.root,
            self.places,
            tell=self.told.append,
            should_stop=should_stop,
            rebuild=rebuild,
            workshops=workshops,
        )

    @property
    def cache(self) -> Path:
        """The archive's own folder in the cache."""
        return archive_folder(self.places, self.root)

    def read(self) -> set[str]:
        """Return the ids that the last run read."""
        return {one for message in self.told if isinstance(message, Ready) for one in message.ids}

    def skipped(self) -> dict[str, str]:
        """Return path and reason of what the last run told as skipped."""
        return {one.path: one.reason for one in self.told if isinstance(one, Skipped)}

    def article(self, name: str = "bridge.txt") -> Article:
        """Return the first article of a file as its file has it."""
        return load(self.root / name, name)[0]

    def opened(self, own: OwnData | None, name: str = "bridge.txt") -> tuple[Article, Analysis]:
        """Return an article and what is found in it, as what is the person's own has it."""
        with closing(Catalog(self.cache, own)) as catalog:
            held = catalog.get(name)
        assert held is not None
        return held

    def ids(self) -> set[str]:
        """Return the ids in the catalog."""
        catalog = Catalog(self.cache)
        try:
            return {one.id for one in catalog.summaries()}
        finally:
            catalog.close()

    def found(self, query: str) -> set[str]:
        """Return the ids that answer a query."""
        catalog = Catalog(self.cache)
        searcher = Searcher(index_folder(self.cache), catalog.get)
        try:
            return {hit.article_id for hit in searcher.search(query).hits}
        finally:
            searcher.close()
            catalog.close()
