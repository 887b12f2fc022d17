"""The same text in two papers is one story."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

from reader.archive import copies
from reader.model import Analysis, Span
from tests.archive.whom import article_naming, catalog_of

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model import Article

VOCABULARY = [f"word{number}" for number in range(3000)]


def told(name: str, words: list[str]) -> tuple[Article, Analysis]:
    text = " ".join(words)
    article, _ = article_naming(name, None)
    return replace(article, text=text, body=Span(0, len(text))), Analysis("1")


def test_copies_are_put_to_the_best_of_them(tmp_path: Path) -> None:
    random = Random(3)  # noqa: S311 - the same texts every time
    story, other, third = (random.sample(VOCABULARY, 400) for _ in range(3))
    edited = [word if at % 60 else f"edit{at}" for at, word in enumerate(story)]
    catalog = catalog_of(
        tmp_path,
        told("a", story),
        told("b", other),
        told("edited", edited),
        told("cut", story[:300]),
        told("signed", [*story, "read", "more", "on", "our", "site"]),
        told("quoting", [*third, *story[:100]]),
        told("same as b", other),
        told("short", ["hardly", "anything"]),
        told("shorter", ["hardly", "anything"]),
    )
    every = ["cut", "b", "a", "short", "shorter", "edited", "same as b", "quoting", "signed"]
    assert copies(catalog, [*every, "gone"]) == {
        "cut": ("a", "edited", "signed"),
        "b": ("same as b",),
    }
    assert copies(catalog, ["edited", "quoting", "b"]) == {}
    assert copies(catalog, []) == {}
    catalog.close()
