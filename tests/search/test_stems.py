from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.search.stems import stem


@pytest.mark.parametrize(
    "family",
    [
        "minister ministers",
        "city cities",
        "state states stated stating",
        "relate relates related relating",
        "hop hops hopped hopping",
        "hope hopes hoped hoping",
        "agree agrees agreed agreeing",
        "class classes",
        "carry carries carried carrying",
        "resign resigns resigned resigning",
        "leave leaves leaving",
        "company companies",
        "tie ties tied",
    ],
)
def test_inflections_share_a_stem(family: str) -> None:
    assert len({stem(word) for word in family.split()}) == 1


@pytest.mark.parametrize(
    "strangers",
    [
        "new news",
        "organ organization",
        "universe university",
        "police policy",
        "king kin",
        "bus bu",
    ],
)
def test_other_words_do_not(strangers: str) -> None:
    first, second = strangers.split()
    assert stem(first) != stem(second)


@given(st.text(alphabet="abdegingsey", max_size=12))
def test_a_stem_is_not_longer_by_more_than_a_letter(word: str) -> None:
    assert len(stem(word)) <= len(word) + 1
    assert not word or stem(word)


@given(st.text(st.sampled_from("aegisndu"), min_size=2, max_size=7))
def test_no_stem_is_a_single_letter(word: str) -> None:
    assert len(stem(word)) > 1
