"""No text makes the engine slow: four times the text takes about four times the time.

Not how long something takes is tested, which depends on the machine, but how it grows: a rule
that looks at every pair of words, or a pattern that backtracks, takes sixteen times as long.
"""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis import analyse
from tests.analysis.quoting import article

if TYPE_CHECKING:
    from collections.abc import Callable

LENGTH = 5_000
TIMES = 4
GROWS = 3 * TIMES
LEAST = 0.004
SENTENCE = (
    "“No,” said Ada Brook, who, asked about it, said Reyes had called it “a gift” and added that "
)
UNITS = [
    *(
        "“",
        "”",
        '"',
        "'",
        "''",
        "`` ",
        "« a » «",
        "“'",
        '"a" ',
        "'tis o' the boys' ",
        "“no said Ada ",
    ),
    *(
        "Ada Brook, ",
        "Ada Brook, who ",
        "Brook ",
        "Ada and ",
        "the ",
        "said ",
        "to say that ",
        "of ",
    ),
    *(
        "Ada – said – ",
        "(",
        "((a) ",
        "and that he said ",
        "12 to 15 percent of ",
        "5 January 2026, ",
    ),
    *(
        "BROOK: yes\n\n",
        "Q. Why?\n\nA. So.\n\n",
        "“We went on.\n\n",
        "‘We went on.\n\n",
        "> no\n\n",
    ),
    *(
        "yes — Ada (@ada) ",
        "— Ada\n\n",
        '<a href="x" ',
        "1",
        "$1,",
        ".",
        "… ",
        "Mr. ",
        "U.S. ",
        "A. ",
    ),
    *("Ada Brook said that the dam held and ", SENTENCE, SENTENCE + "\n\n", "\u00a0 ", "é\u0301"),
]
WORDS = st.sampled_from(
    [
        *("“", "”", '"', "'", "‘", "’", "«", "»", ",", ".", "?", ":", ";", "—", "-", "(", ")"),
        *("said", "told", "Brook", "Ada", "she", "the", "according", "to", "who", "which", "and"),
        *("that", "says", "calling", "claim", "'s", "by", "was", "has", "Mr.", "(@ab)", "percent"),
        *("5", "January", "\n\n"),
    ]
)


def seconds(unit: str, length: int) -> float:
    made = article(unit * (length // len(unit)))
    began = time.process_time()
    analyse(made)
    return time.process_time() - began


def grows_too_fast(seconds_for: Callable[[int], float]) -> bool:
    """Tell whether time per character rises with the length, in each of three tries."""
    for _ in range(3):
        short = min(seconds_for(LENGTH) for _ in range(2))
        if seconds_for(TIMES * LENGTH) < GROWS * max(short, LEAST):
            return False
    return True


@pytest.mark.parametrize("unit", UNITS)
def test_time_per_character_does_not_rise_with_the_length(unit: str) -> None:
    assert not grows_too_fast(partial(seconds, unit))


@settings(max_examples=20)
@given(st.lists(WORDS, min_size=1, max_size=8).map(lambda words: " ".join([*words, ""])))
def test_no_repeated_words_make_it_rise(unit: str) -> None:
    assert not grows_too_fast(partial(seconds, unit))


@pytest.mark.parametrize(("power", "too_fast"), [(1, False), (2, True)])
def test_what_grows_with_the_square_is_noticed(power: int, *, too_fast: bool) -> None:
    assert grows_too_fast(lambda length: 0.01 * (length / LENGTH) ** power) == too_fast
