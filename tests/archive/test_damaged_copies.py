"""The shipped articles, saved again with what saving does to texts: which copies are known."""

from __future__ import annotations

import re
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reader.archive.catalog import Catalog
from reader.archive.catalog_writer import CatalogWriter
from reader.formats import load
from reader.model import Analysis
from tests.archive.damage import DAMAGE, RANDOM, raised, with_text
from tests.archive.whom import result_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.model import Article

SEEDS = Path(__file__).resolve().parents[2] / "seeds"


def seeds() -> Iterator[Article]:
    for path in sorted(SEEDS.glob("[0-9]*")):
        article = load(path, path.name)[0]
        yield with_text(article, path.name, article.body.of(article.text))


@pytest.fixture(scope="module")
def joined(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return which of the articles are copies of which, once all are saved in some order."""
    folder = tmp_path_factory.mktemp("catalog")
    saved = list(seeds())
    for seed in list(saved):
        for number, damage in enumerate(DAMAGE):
            saved.append(with_text(seed, f"{seed.id}/{number}", damage(seed.text)))
        saved.append(with_text(seed, f"{seed.id}/raised", raised(seed.text)))
    RANDOM.shuffle(saved)
    with closing(CatalogWriter(folder)) as writer:
        for first in range(0, len(saved), 10):
            some = saved[first : first + 10]
            writer.apply([result_of((one, Analysis("test"))) for one in some], ())
    with closing(Catalog(folder)) as catalog:
        known = catalog.copies()
    return {one.id: known.get(one.id, one.id) for one in saved}


def test_nearly_all_copies_are_known(joined: dict[str, str]) -> None:
    copies = [name for name in joined if re.search(r"/\d$", name)]
    missed = [name for name in copies if joined[name] != joined[name.rsplit("/", 1)[0]]]
    assert len(missed) <= 0.02 * len(copies), missed


def test_no_two_articles_and_no_two_versions_are_joined(joined: dict[str, str]) -> None:
    stories: dict[str, set[str]] = {}
    for name, leader in joined.items():
        story = name if name.endswith("/raised") else name.split("/")[0]
        stories.setdefault(leader, set()).add(story)
    texts = {seed.id: seed.text for seed in seeds()}
    without = {f"{name}/raised" for name, text in texts.items() if not re.search(r"\d", text)}
    assert [found for found in stories.values() if len(found - without) > 1] == []
