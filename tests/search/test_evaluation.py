"""Near and unquoted words: the index alone says what the text would say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model import Analysis, Quote, Span
from reader.search.matching import Reading
from reader.search.parser import parse
from tests.search.samples import Library, article

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.search.samples import Pair

PIECES = st.lists(
    st.sampled_from(["hard", "do", "miss", " ", " ", ", ", " — ", "“", "”", "é", "½"]), max_size=40
).map("".join)
KINDS = st.sampled_from(["direct", "mixed", "scare", "title", "indirect"])
QUERIES = [
    '"hard do"~0', '"hard do"~2', '"do hard miss"~5', '"do do"~3', "unquoted:hard", "unquoted:do",
    "unquoted:h*", "unquoted:miss~", 'unquoted:"hard do"', "-unquoted:miss", 'unquoted:"do é"~2',
]  # fmt: skip


@st.composite
def written(draw: st.DrawFn) -> tuple[str, list[tuple[Span, str, int]]]:
    """A text, and spans of it that are quotations of some kind."""
    text = draw(PIECES)
    spans = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)
    found = draw(st.lists(st.tuples(spans, KINDS), max_size=3))
    return text, [(Span(a, b), kind, at) for at, ((a, b), kind) in enumerate(found) if a < b]


def pair_of(name: str, text: str, spans: list[tuple[Span, str, int]]) -> Pair:
    quotes = tuple(Quote(span, kind, group) for span, kind, group in sorted(spans))  # type: ignore[arg-type]
    return article(text, name), Analysis("test", quotes=quotes)


@settings(max_examples=60, deadline=None)
@given(st.lists(written(), min_size=1, max_size=6))
def test_the_index_agrees_with_the_text(
    tmp_path_factory: pytest.TempPathFactory, texts: list[tuple[str, list[tuple[Span, str, int]]]]
) -> None:
    pairs = [pair_of(f"{at}", *each) for at, each in enumerate(texts)]
    library = Library(tmp_path_factory.mktemp("near") / "index", pairs)
    for query in QUERIES:
        said = {
            name for name, both in library.pairs.items() if Reading(*both).answers(parse(query))
        }
        assert set(library.find(query)) == said, query
    library.searcher.close()


def test_plain_words_near_each_other_need_no_article(tmp_path: Path) -> None:
    library = Library(tmp_path / "index", [pair_of("a", "hard, very hard to do", [])])
    library.pairs.clear()
    assert library.find('"hard do"~1') == ["a"]
    assert library.find("unquoted:hard") == ["a"]
