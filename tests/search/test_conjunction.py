"""Words that all have to be there are found and ranked as each of them is alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.search.samples import Library, pair

if TYPE_CHECKING:
    from pathlib import Path

WORDS = ["bridge", "bridges", "bridged", "council", "councils", "the", "tide"]
TEXTS = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)
PARTS = st.lists(
    st.sampled_from([*WORDS, "title:bridge", "text:the", "nowhere", "tid*"]),
    min_size=2,
    max_size=4,
    unique=True,
)


def scores(library: Library, query: str) -> dict[str, float]:
    return {hit.article_id: hit.score for hit in library.searcher.search(query).hits}


def assert_adds_up(library: Library, parts: list[str]) -> None:
    alone = [scores(library, part) for part in parts]
    both = set.intersection(*map(set, alone))
    wanted = {name: sum(each[name] for each in alone) for name in both}
    assert scores(library, " ".join(parts)) == pytest.approx(wanted)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=8), PARTS)
def test_scores_are_the_sum_of_those_of_the_words(
    tmp_path_factory: pytest.TempPathFactory, texts: list[tuple[str, str]], parts: list[str]
) -> None:
    made = [pair(text, name=f"{at}", title=title) for at, (text, title) in enumerate(texts)]
    library = Library(tmp_path_factory.mktemp("words") / "index", made)
    assert_adds_up(library, parts)
    library.searcher.close()


def test_a_rare_word_is_looked_up_among_the_places_of_a_common_one(tmp_path: Path) -> None:
    texts = ["the bridge" + " council" * (at % 97 == 1) for at in range(300)]
    texts.append("a council without")
    library = Library(
        tmp_path / "index", [pair(text, name=f"{at}") for at, text in enumerate(texts)]
    )
    assert sorted(library.find("the council")) == ["1", "195", "292", "98"]
    assert_adds_up(library, ["the", "council"])
    assert_adds_up(library, ["bridge", "councils", "the"])
