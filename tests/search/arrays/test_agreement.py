"""Generated documents, generated queries: the arrays answer as Whoosh itself does."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from whoosh import query as q

from tests.search.arrays.mended import mended
from tests.search.arrays.twins import BESIDE, Twins, day, document

if TYPE_CHECKING:
    from collections.abc import Iterator

WORDS = ["a", "b", "ab", "abc", "abd", "bca", "cab", "é", "éa", "zebra", "zebras", "ж"]
TEXTS = st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)
NUMBERS = st.integers(-40, 40)
DOCUMENTS = st.lists(
    st.tuples(TEXTS, st.none() | TEXTS, st.none() | NUMBERS), min_size=1, max_size=12
)
FIELDS = st.sampled_from(["text", "title"])
BOOSTS = st.sampled_from([1.0, 1.0, 2.5])
WORD = st.sampled_from([*WORDS, *BESIDE.values(), "none"])

TERMS = st.builds(q.Term, FIELDS, WORD, boost=BOOSTS)
PHRASES = st.builds(
    q.Phrase, FIELDS, st.lists(WORD, min_size=1, max_size=4), slop=st.sampled_from([1, 1, 3])
)
SCORED = st.recursive(
    TERMS | PHRASES,
    lambda inner: st.one_of(
        st.builds(q.And, st.lists(inner, min_size=1, max_size=3), boost=BOOSTS),
        st.builds(q.Or, st.lists(inner, min_size=1, max_size=3), boost=BOOSTS),
        st.builds(q.DisjunctionMax, st.lists(inner, min_size=1, max_size=3)),
        st.builds(q.Require, inner, inner),
        st.builds(q.AndMaybe, inner, inner),
        st.builds(q.AndNot, inner, inner),
        st.builds(q.Not, inner),
    ),
    max_leaves=8,
)
"""Queries whose scores do not depend on which matcher Whoosh chooses."""

RANGES = st.one_of(
    st.builds(
        q.NumericRange,
        st.just("number"),
        st.none() | NUMBERS,
        st.none() | NUMBERS,
        startexcl=st.booleans(),
        endexcl=st.booleans(),
    ),
    st.builds(q.DateRange, st.just("day"), NUMBERS.map(day), NUMBERS.map(day)),
    st.builds(q.TermRange, FIELDS, st.none() | WORD, st.none() | WORD),
)
MANY = st.one_of(
    st.builds(q.Prefix, FIELDS, st.sampled_from(["a", "ab", "z", "é", "q"])),
    st.builds(q.Wildcard, FIELDS, st.sampled_from(["a*", "*a", "?b*", "z*s", "*", "?"])),
    st.builds(q.Regex, FIELDS, st.sampled_from(["a.", "[ab]+c?", "z.*s"])),
    st.builds(
        q.FuzzyTerm, FIELDS, WORD, maxdist=st.sampled_from([1, 2]), prefixlength=st.integers(0, 1)
    ),
    st.builds(q.Every, st.sampled_from([None, "text", "title", "number"])),
    RANGES,
)
CHOSEN = st.recursive(
    TERMS | PHRASES | MANY,
    lambda inner: st.one_of(
        st.builds(q.And, st.lists(inner, min_size=1, max_size=3)),
        st.builds(q.Or, st.lists(inner, min_size=1, max_size=3)),
        st.builds(q.ConstantScoreQuery, inner),
        st.builds(q.AndNot, inner, inner),
        st.builds(q.Not, inner),
    ),
    max_leaves=5,
)
"""Queries that are compared by what they find alone."""


@pytest.fixture(autouse=True, scope="module")
def whoosh_mended() -> Iterator[None]:
    with mended():
        yield


@contextmanager
def twins(batches: list[list[Any]], deleted: list[str], *, optimize: bool) -> Iterator[Twins]:
    """Both indexes, of a segment for each batch; some documents are deleted then."""
    folder = Path(tempfile.mkdtemp(prefix="twins-"))
    try:
        pair = Twins(folder)
        number = 0
        for batch in batches:
            pair.write([document(number + at, *each) for at, each in enumerate(batch)])
            number += len(batch)
        if deleted or optimize:
            pair.write([], deleted, optimize=optimize)
        yield pair
    finally:
        shutil.rmtree(folder)


UNSHRUNK = tuple(phase for phase in Phase if phase is not Phase.shrink)
"""Every try writes two indexes: a failure is shown as it was found."""

BATCHES = st.lists(DOCUMENTS, min_size=1, max_size=3)
DELETED = st.lists(st.integers(0, 20).map(str), max_size=4)


@settings(max_examples=60, deadline=None, phases=UNSHRUNK)
@given(BATCHES, DELETED, st.booleans(), st.lists(SCORED, min_size=4, max_size=8))
def test_scores_are_those_of_whoosh(
    batches: list[list[Any]],
    deleted: list[str],
    optimize: bool,  # noqa: FBT001
    asked: list[q.Query],
) -> None:
    with twins(batches, deleted, optimize=optimize) as pair:
        for each in asked:
            stock, ours = pair.answers(each)
            assert ours == pytest.approx(stock, abs=1e-6), each


@settings(max_examples=60, deadline=None, phases=UNSHRUNK)
@given(BATCHES, DELETED, st.booleans(), st.lists(CHOSEN, min_size=4, max_size=8))
def test_what_is_found_is_what_whoosh_finds(
    batches: list[list[Any]],
    deleted: list[str],
    optimize: bool,  # noqa: FBT001
    asked: list[q.Query],
) -> None:
    with twins(batches, deleted, optimize=optimize) as pair:
        for each in asked:
            stock, ours = pair.answers(each)
            assert set(ours) == set(stock), each
