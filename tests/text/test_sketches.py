from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text import (
    BINS,
    containment,
    likeness,
    numbers,
    sketch,
    sketch_of,
    wording,
    words_key,
)

WORDS = [f"word{number}" for number in range(900)]


def alike(one: str, other: str) -> float:
    return likeness(numbers(sketch(one)), numbers(sketch(other)))


def text_of(words: list[str]) -> str:
    return " ".join(words)


@pytest.mark.parametrize("shared", [0.0, 0.25, 0.5, 0.75, 1.0])
def test_the_share_in_common_is_estimated(shared: float) -> None:
    """Two texts of 600 runs: with x of them in both, the share of all runs is x / (2 - x)."""
    estimates = []
    for seed in range(20):
        random = Random(seed)  # noqa: S311 - the same texts every time
        words = random.sample(WORDS, 603)
        cut = int(shared * 600)
        other = [*words[: cut + 3], *(f"other{number}" for number in range(600 - cut))]
        estimates.append(alike(text_of(words), text_of(other)))
    expected = shared / (2 - shared)
    assert abs(sum(estimates) / len(estimates) - expected) < 0.03
    assert all(abs(estimate - expected) < 0.25 for estimate in estimates)


def test_marks_case_and_lines_make_no_difference() -> None:
    one = "“The harbour stays shut,” Ada Brook said — again and again."
    assert alike(one, 'The Harbour stays\nshut ADA BROOK said again "and again') == 1.0


@pytest.mark.parametrize("text", ["", "one two three", "— … !"])
def test_a_text_of_hardly_a_word_has_no_sketch(text: str) -> None:
    assert sketch(text) == b""


@given(st.text())
def test_any_text_has_a_sketch_or_none_and_is_like_itself(text: str) -> None:
    made = sketch(text)
    assert len(made) in {0, 4 * BINS}
    assert not made or likeness(numbers(made), numbers(sketch(text + " !"))) == 1.0


@given(st.text(max_size=200))
def test_the_words_of_a_text_are_enough(text: str) -> None:
    assert sketch_of(wording(text)) == sketch(text)
    assert words_key(wording(f" {text}\n—")) == words_key(wording(text))
    assert 0 <= words_key(wording(text)) < 2**63


def test_other_words_have_another_number() -> None:
    texts = ["a b c", "a bc", "ab c", "c b a", "a b", ""]
    assert len({words_key(wording(text)) for text in texts}) == len(texts)


@given(st.lists(st.sampled_from(WORDS), max_size=30), st.lists(st.sampled_from(WORDS), max_size=30))
def test_the_shorter_text_is_wholly_contained_in_a_longer_one(
    words: list[str], more: list[str]
) -> None:
    assert containment(words, [*more, *words]) == (1.0 if len(words) >= 4 else 0.0)
    assert containment(words, more) == containment(more, words)


def test_how_much_is_contained_is_counted_in_runs_of_four_words() -> None:
    words = WORDS[:13]
    assert containment(words, [*words[:8], "other", *WORDS[20:40]]) == 0.5
    assert containment(words, WORDS[500:600]) == 0.0
