"""Rich text is read as its writers see it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats import load
from reader.formats.rtf_document import RichText
from reader.model import UnreadableFileError
from tests.formats.contract import check_articles

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model import Article

FONTS = (
    rb"{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Cyr;}{\f2\fcharset128 Mincho;}"
    rb"{\f3\fcharset999 Odd;}}"
)
_PIECES = """
{ } \\par \\pard \\u8220? \\u-10179? \\u-8704? \\uc0 \\'e9 \\' \\ \\* \\bin9 \\bin-1 \\f1 \\v
\\footnote \\title \\s1 \\stylesheet \\fonttbl \\ansicpg65001 \\bkmkstart words é \\~ \\cell \\row
\\qc \\u0 \\u10
"""
PIECES = st.sampled_from([b" ", b"\n", *(piece.encode("latin-1") for piece in _PIECES.split())])


def _text(words: bytes) -> str:
    document = RichText("x.rtf")
    document.read(b"{\\rtf1\\ansi\\ansicpg1252 " + FONTS + words + b"}")
    return "|".join(one.text for one in [*document.paragraphs, *document.notes])


def _load(tmp_path: Path, words: bytes) -> tuple[Article, ...]:
    path = tmp_path / "Saved.rtf"
    path.write_bytes(b"{\\rtf1\\ansi " + words + b"}")
    articles = load(path)
    check_articles(articles)
    return articles


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (rb"caf\'e9 caf" + b"\xe9", "café café"),
        (rb"\ldblquote It\rquote s\rdblquote \emdash \bullet", "“It’s”—•"),
        (rb"{\f1 \'cf\'f0\'e8} {\f2 \'82\'a0}{\f3 \'e9}", "При あé"),
        (rb"\u8220?a\u8221\'94b {\uc0\u233}c{\uc3\u233???}d", "“a”b écéd"),
        (rb"\u-10179?\u-8704? \u-8704?", "😀 �"),
        (rb"a\line b\par c\tab d\sect e\~f\_g\{h\}", "a\nb|c\td|e\u00a0f‑g{h}"),
        (rb"a{\v hidden}b{\deleted gone}c\v x\v0 d\plain e", "abcde"),
        (rb"a{\*\unknown {\b no}}b{\pict ff}{\header no\par}c", "abc"),
        (rb'{\field{\*\fldinst HYPERLINK "x"}{\fldrslt link}}', "link"),
        (rb"one\cell two\cell\row three", "one\ttwo|three"),
        (rb"a{\footnote \par A note.\par}b\par", "ab|A note."),
        (b"a\\bin4 }}}}b", "ab"),
        (rb"{\info{\author Me}{\title T}}a", "a"),
        (b"a\\\nb", "a|b"),
    ],
)
def test_what_is_seen(words: bytes, text: str) -> None:
    assert _text(words) == text


def test_styles_and_properties_tell_title_and_kinds(tmp_path: Path) -> None:
    (article,) = _load(
        tmp_path,
        rb"{\stylesheet{Normal;}{\s1 Title;}{\s2 heading 2;}{\s3 Quote;}}"
        rb"\s1 Bridge closed\par\pard By Jane Doe\par 2 May 2024\par"
        rb" The bridge was closed on Monday.\par\s2 Why now\par\pard\s3 It is not safe.\par",
    )
    assert (article.format, article.title, article.author, article.published) == (
        "rtf",
        "Bridge closed",
        "Jane Doe",
        "2024-05-02",
    )
    assert [(one.kind, one.span.of(article.text)) for one in article.blocks] == [
        ("title", "Bridge closed"),
        ("byline", "By Jane Doe"),
        ("paragraph", "The bridge was closed on Monday."),
        ("heading", "Why now"),
        ("quotation", "It is not safe."),
    ]


def test_the_title_of_its_properties_is_taken(tmp_path: Path) -> None:
    words = rb"{\info{\title Bridge \'e9 closed}}The bridge was closed, the mayor said. It rained."
    (article,) = _load(tmp_path, words)
    assert (article.title, article.title_span) == ("Bridge é closed", None)


def test_an_export_of_lexis_is_read_article_by_article(tmp_path: Path) -> None:
    one = (
        rb"\pard\qc {\*\bkmkstart Bookmark_1}Bridge closed\par The Harbour Post\par July 1, 2019"
        rb"\par\pard Byline:\~Ada Marsh\par {\*\bkmkstart Body}Body\par It rained.\par"
        rb" Load-Date:\~July 2, 2019\par End of Document\par "
    )
    first, second = _load(tmp_path, one * 2)
    assert first.format == "lexis"
    assert (first.title, first.source, first.published, first.author) == (
        "Bridge closed",
        "The Harbour Post",
        "2019-07-01",
        "Ada Marsh",
    )
    assert first.body.of(first.text) == second.body.of(second.text) == "It rained."


@pytest.mark.parametrize(
    ("words", "reason"),
    [(b"{" * 1_001, "nest too deeply"), (rb"\par", "holds no text")],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, words: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFileError, match=reason):
        _load(tmp_path, words)


@given(st.lists(PIECES, max_size=60))
def test_any_pieces_are_read_to_the_end(pieces: list[bytes]) -> None:
    with suppress(UnreadableFileError):
        document = RichText("x")
        document.read(b"".join(pieces))
        found = [*document.paragraphs, *document.notes]
        assert all(one.text == one.text.strip() != "" for one in found)
        assert not any("\ud800" <= char <= "\udfff" for one in found for char in one.text)
