"""Where Whoosh's matchers do not do what its documentation says, the arrays do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import whoosh
from whoosh import query as q

from tests.search.arrays.mended import mended
from tests.search.arrays.twins import Twins, document

if TYPE_CHECKING:
    from pathlib import Path

    from whoosh.query import Query

VERSION = tuple(whoosh.__version__[:3])
A, B, C = (q.Term("text", word) for word in "abc")
MAYBE = q.AndMaybe(A, B)

Answers = dict[str, float]


@pytest.fixture
def pair(tmp_path: Path) -> Twins:
    """Both indexes, of the same documents; the last of them is deleted."""
    return written(tmp_path, ["b", "a b", "a c c", "b c", "a a b c", "b a"], "5")


def written(folder: Path, texts: list[str], *deleted: str) -> Twins:
    pair = Twins(folder)
    pair.write([document(number, text, None, None) for number, text in enumerate(texts)])
    pair.write([], deleted)
    return pair


def answers(pair: Twins, asked: Query) -> tuple[Answers, Answers, Answers]:
    """What Whoosh says, what it says when it is mended, and what the arrays say."""
    stock, ours = pair.answers(asked)
    with mended():
        right, _ = pair.answers(asked)
    assert ours == pytest.approx(right, abs=1e-6)
    return stock, right, ours


def test_and_not_lets_through_what_it_should_leave_out(pair: Twins) -> None:
    stock, _, ours = answers(pair, q.AndNot(A, B))
    assert set(ours) == {"2"}
    assert set(stock) == {"1", "2"}


def test_and_not_fails_behind_its_last_document(tmp_path: Path) -> None:
    pair = written(tmp_path, ["b a c", "a", "c", "", "b c a", "b c"], "4")
    asked = q.AndMaybe(C, q.AndNot(A, B))
    with pytest.raises(IndexError):
        pair.answers(asked)
    with mended():
        right, ours = pair.answers(asked)
    assert ours == pytest.approx(right, abs=1e-6)
    assert set(ours) == {"0", "2", "5"}


def test_not_lets_through_what_is_deleted(pair: Twins) -> None:
    stock, _, ours = answers(pair, q.Not(A))
    assert set(ours) == {"0", "3"}
    assert set(stock) == {"0", "3", "5"}


def test_not_adds_to_the_score(pair: Twins) -> None:
    alone, _ = pair.answers(A)
    stock, _, ours = answers(pair, q.And([A, q.Not(q.Term("text", "none"), boost=7)]))
    assert ours == pytest.approx(alone)
    assert stock == pytest.approx({name: score + 1 for name, score in alone.items()})


def test_and_maybe_forgets_what_may_be_added(tmp_path: Path) -> None:
    pair = written(tmp_path, ["a", "b c", "", "b c a", "c b", "c b"])
    alone, required = (pair.answers(each)[0] for each in (MAYBE, C))
    stock, _, ours = answers(pair, q.And([MAYBE, C]))
    assert ours == pytest.approx({"3": alone["3"] + required["3"]})
    without, _ = pair.answers(A)
    assert stock == pytest.approx({"3": without["3"] + required["3"]})


def test_disjunction_max_takes_the_score_of_another_document(pair: Twins) -> None:
    alone, _ = pair.answers(A)
    other, _ = pair.answers(C)
    stock, _, ours = answers(pair, q.DisjunctionMax([A, C]))
    assert ours == pytest.approx(
        {name: max(alone.get(name, 0), other.get(name, 0)) for name in {*alone, *other}}
    )
    assert stock["1"] == pytest.approx(other["2"])


def test_require_is_and_not_in_2_7_4(pair: Twins) -> None:
    stock, _, ours = answers(pair, q.Require(A, C))
    assert set(ours) == {"2", "4"}
    assert (stock == ours) == (VERSION >= (2, 7, 5))
