"""What the window says of a query that was not understood whole."""

from __future__ import annotations

from typing import get_args

import pytest

from reader.model import Remark, RemarkKind, Span
from reader.search.parser import parsed
from reader.ui.query_words import reads_alike, remark_words


def test_every_kind_of_remark_has_words() -> None:
    told = {remark_words("a", Remark(Span(0, 1), kind)) for kind in get_args(RemarkKind)}
    assert len(told) == len(get_args(RemarkKind))


def test_a_remark_names_the_part() -> None:
    query = "a  date:soon"
    (remark,) = parsed(query).remarks
    assert remark_words(query, remark) == "date:soon holds no date: searched as plain text"


@pytest.mark.parametrize(
    ("asked", "understood", "alike"),
    [
        ("climate org:UN", "climate org:un", True),
        ("“Hard to  do”", '"hard to do"', True),
        ("bridge NOT ferry", "bridge -ferry", False),
        ("bridge AND ferry", "bridge ferry", False),
        ('"hard to do', '"hard to do"', False),
    ],
)
def test_case_and_marks_are_no_other_meaning(asked: str, understood: str, *, alike: bool) -> None:
    assert reads_alike(asked, understood) == alike
