"""The shipped articles, saved again with what saving does to texts: which copies are known."""

from __future__ import annotations

import re
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest

from reader.archive.catalog import Catalog
from reader.archive.catalog_writer import CatalogWriter
from reader.formats import load
from reader.model import Analysis, Article, Span
from tests.archive.whom import result_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
RANDOM = Random(63)  # noqa: S311 - the same damage every time
FRAME = (
    "Share this article",
    "Subscribe to our newsletter for more stories like this one.",
    "Read more: five things to know today",
    "© 2026 All rights reserved.",
)
MISREAD = {"e": "c", "l": "1", "o": "0", "h": "b", "i": "l", "a": "u", "s": "5"}


def straight(text: str) -> str:
    return text.translate(str.maketrans("“”‘’—", "\"\"''-"))


def wrapped(text: str) -> str:
    return re.sub(r"((?:\S+ ){9})", r"\1\n", text)


def framed(text: str) -> str:
    return "\n".join((*FRAME[:2], text, *FRAME[2:]))


def cut_off(text: str) -> str:
    return text[: int(len(text) * RANDOM.uniform(0.3, 0.7))]


def with_a_gap(text: str) -> str:
    lines = text.split("\n")
    del lines[RANDOM.randrange(len(lines))]
    return "\n".join(lines)


def hyphened(text: str) -> str:
    def split(word: re.Match[str]) -> str:
        return f"{word[1]}- {word[2]}" if RANDOM.random() < 0.03 else word[0]

    return re.sub(r"\b(\w{3})(\w{4,})\b", split, text)


def misread(text: str) -> str:
    return "".join(MISREAD.get(char, char) if RANDOM.random() < 0.01 else char for char in text)


DAMAGE: tuple[Callable[[str], str], ...] = (
    *(str, straight, wrapped, framed, cut_off, with_a_gap, hyphened, misread),
    lambda text: framed(wrapped(straight(cut_off(text)))),
)


def with_text(article: Article, name: str, text: str) -> Article:
    return replace(
        article, id=name, path=name, text=text, body=Span(0, len(text)), blocks=(), sha256=name
    )


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
        raised = re.sub(r"\d+", lambda found: f"{int(found[0]) + 1}", seed.text, count=1)
        saved.append(with_text(seed, f"{seed.id}/raised", raised))
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
