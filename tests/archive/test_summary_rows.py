from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.archive.summary_rows import summary_of
from reader.model import Analysis, Article, Span, Summaries, Summary


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
    summary = summary_of(article(text, title), Analysis("test"))
    assert (summary.id, summary.title) == (
        "sub/a.txt",
        (title or "sub/a.txt").replace("\0", "\ufffd"),
    )
    assert summary.lead == " ".join(text[:480].split())[:240].replace("\0", "\ufffd")
    assert (summary.quotes, summary.speakers) == (0, ())
    assert Summary.unpacked(summary.packed()) == summary


def test_of_many_rows_the_copies_are_known() -> None:
    told = summary_of(article("The bridge is safe."), Analysis("test"))
    copy = replace(told, id="copy", copy_of=told.id)
    assert Summary.unpacked(copy.packed()) == copy
    assert Summaries([told.packed(), copy.packed()]).copies() == {"copy": "sub/a.txt"}
