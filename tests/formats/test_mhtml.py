"""A page that was saved with its pictures in one file is read like the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.formats import load
from reader.model import UnreadableFileError
from tests.formats.contract import check_articles
from tests.formats.export_files import NEXIS
from tests.formats.mails import page_file

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model import Article

PAGE = """\
<html><head><meta charset="windows-1252"><title>Bridge “closed”</title></head><body><article>
<h1>Bridge “closed”</h1><p>The bridge was closed on Monday, and nobody was told when it would be
open again, although everybody had asked, the mayor’s office said in a statement.</p>
<p>“It is not safe any more,” the mayor said, after a year in which hardly anybody had
crossed it, and in which it had been repaired three times.</p></article></body></html>
"""


def _load(tmp_path: Path, data: bytes, suffix: str = "mhtml") -> tuple[Article, ...]:
    path = tmp_path / f"Saved.{suffix}"
    path.write_bytes(data)
    articles = load(path, "x")
    check_articles(articles)
    return articles


@pytest.mark.parametrize("suffix", ["mhtml", "mht", "eml"])
def test_the_page_in_it_is_read_with_its_address(tmp_path: Path, suffix: str) -> None:
    (article,) = _load(tmp_path, page_file(PAGE), suffix)
    assert (article.format, article.title, article.encoding) == ("mhtml", "Bridge “closed”", None)
    assert article.url == "https://post.example/1"
    assert article.body.of(article.text).startswith("The bridge was closed on Monday")
    assert "“It is not safe any more,” the mayor said" in article.text


@pytest.mark.parametrize("charset", ["", '; charset="x-unknown"', '; charset="windows-1251"'])
@pytest.mark.parametrize("own", ["windows-1251", "utf-8"])
def test_the_page_s_own_word_on_its_encoding_counts_where_there_is_no_other(
    tmp_path: Path, charset: str, own: str
) -> None:
    if charset.endswith('1251"'):
        own = "utf-8"  # which is wrong then
    told = "Мост был закрыт в понедельник, и никто не знал, когда он откроется. " * 3
    page = f'<html><head><meta charset="{own}"><title>Мост</title></head><body><p>{told}</p></body>'
    head = (
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n--a\n"
        f"Content-Type: text/html{charset}\nContent-Transfer-Encoding: 8bit\n\n"
    )
    saved_in = "windows-1251" if "1251" in charset + own else "utf-8"
    data = head.encode() + page.encode(saved_in) + b"\n--a--\n"
    (article,) = _load(tmp_path, data)
    assert article.title == "Мост"
    assert article.body.of(article.text).startswith("Мост был закрыт")


def test_an_export_in_it_is_read_article_by_article(tmp_path: Path) -> None:
    first, _, _ = _load(tmp_path, page_file(NEXIS))
    assert (first.format, first.title) == ("nexis", "Old bridge closed; Ferries to run")


def test_without_a_page_it_says_so(tmp_path: Path) -> None:
    data = b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n--a\n\nx\n--a--\n"
    with pytest.raises(UnreadableFileError, match="there is no page in it"):
        _load(tmp_path, data)
