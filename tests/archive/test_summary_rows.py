from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.archive.summary_rows import check_sum, summary_of, summary_row
from reader.model import Analysis, Article, CacheError, Span


def article(text: str, title: str | None = None) -> Article:
    return Article(
        id="sub/a.txt",
        path="sub/a.txt",
        text=text,
        body=Span(0, len(text)),
        blocks=(),
        sha256="0" * 64,
        format="plain",
        title=title,
    )


@given(text=st.text(st.characters(), max_size=600), title=st.none() | st.text(st.characters()))
def test_a_row_comes_back_as_the_summary_it_was_made_of(text: str, title: str | None) -> None:
    row = summary_row(article(text, title), Analysis("test"))
    summary = summary_of((*row, check_sum(row)))
    assert (summary.id, summary.title) == ("sub/a.txt", title or "sub/a.txt")
    assert summary.lead == " ".join(text[:480].split())[:240]
    assert (summary.quotes, summary.speakers) == (0, ())


@pytest.mark.parametrize("column", range(8))
def test_a_row_with_another_value_is_refused(column: int) -> None:
    row = [*summary_row(article("The bridge is safe."), Analysis("test"))]
    known = check_sum(row)
    row[column] = "another"
    with pytest.raises(CacheError, match="damaged"):
        summary_of((*row, known))
