"""Books and magazines are read article by article."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.formats import limits, load
from reader.model import UnreadableFileError
from tests.formats.contract import check_articles
from tests.formats.office_files import book, zipped

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model import Article

LONG = "The bridge was closed on Monday, and nobody was told when it would open again. " * 4
META = (
    "<dc:title>The Harbour Post</dc:title><dc:creator>{}</dc:creator>"
    "<dc:date>2024-05-02T06:00:00+00:00</dc:date><dc:language>en-GB</dc:language>"
    "<dc:publisher>Harbour Print</dc:publisher>"
)


def _page(title: str, words: str = LONG) -> str:
    return (
        f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head>'
        f"<body><h1>{title}</h1><p>{words}</p></body></html>"
    )


def _load(tmp_path: Path, data: bytes) -> tuple[Article, ...]:
    path = tmp_path / "Saved.epub"
    path.write_bytes(data)
    articles = load(path, "x")
    check_articles(articles)
    return articles


def test_a_magazine_becomes_its_articles(tmp_path: Path) -> None:
    pages = {
        "cover.xhtml": _page("The Harbour Post", "May"),
        "b.xhtml": _page("Bridge closed"),
        "c.xhtml": _page("Ferries &nbsp;run"),
    }
    first, second = _load(tmp_path, book(pages, META.format("calibre")))
    assert {first.format, second.format} == {"epub"}
    assert (first.title, first.source, first.published, first.author, first.language) == (
        "Bridge closed",
        "The Harbour Post",
        "2024-05-02",
        None,
        "en",
    )
    assert first.body.of(first.text) == LONG.strip()
    assert second.title == "Ferries run"


def test_an_article_alone_is_what_the_book_says(tmp_path: Path) -> None:
    page = f"<html><body><p>{LONG}</p></body></html>"
    (article,) = _load(tmp_path, book({"a%20b.xhtml": page}, META.format("Jane Doe")))
    assert (article.title, article.source, article.author) == (
        "The Harbour Post",
        "Harbour Print",
        "Jane Doe",
    )


def test_a_book_of_few_words_is_one_article(tmp_path: Path) -> None:
    (article,) = _load(tmp_path, book({"a.xhtml": _page("A", "b."), "c.xhtml": _page("C", "d.")}))
    assert article.text == "A\n\nb.\n\nC\n\nd."


def test_a_table_of_contents_is_passed_over(tmp_path: Path) -> None:
    data = book({"toc.xhtml": _page("Contents"), "b.xhtml": _page("Bridge closed")}, nav="p0")
    assert [one.title for one in _load(tmp_path, data)] == ["Bridge closed"]


def test_no_address_leads_out_of_the_archive(tmp_path: Path) -> None:
    (tmp_path / "secret.xhtml").write_text(_page("Secret"))
    data = book({"../../secret.xhtml": "", "b.xhtml": _page("Bridge closed")})
    assert [one.title for one in _load(tmp_path, data)] == ["Bridge closed"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (zipped({"a": "b"}), "no electronic book"),
        (zipped({"META-INF/container.xml": "<a/>"}), "does not say where"),
        (book({}), "holds no text"),
        (book({"a.xhtml": ""}), "holds no text"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFileError, match=reason):
        _load(tmp_path, data)


def test_more_articles_than_the_limit_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MAX_ARTICLES", 1)
    with pytest.raises(UnreadableFileError, match="more than 1 articles"):
        _load(tmp_path, book({"a.xhtml": _page("A"), "b.xhtml": _page("B")}))
