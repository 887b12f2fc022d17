"""The archive most tests of this room begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.archive import OwnData
from tests.archive.makers import Watched, write_story

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def archive(tmp_path: Path) -> Watched:
    """An archive of three articles, not yet looked at."""
    watched = Watched.below(tmp_path)
    for name, word, day in (
        ("a.txt", "bridge", "2026-01-05"),
        ("sub/b.txt", "ferry", "2026-01-07"),
        ("c.md", "tunnel", "2026-01-06"),
    ):
        write_story(watched.root, name, word, day)
    return watched


@pytest.fixture
def own(archive: Watched) -> Iterator[OwnData]:
    """What is a person's own of the archive, as a module's own `archive` may be."""
    data = OwnData(archive.places, archive.root)
    yield data
    data.close()
