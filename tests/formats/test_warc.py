"""A web archive's pages are articles, each once, with what the archive tells of them."""

from __future__ import annotations

import gzip
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from reader.formats.format import SavedFile
from reader.formats.warc import WACZ, WARC
from reader.model import UnreadableFileError
from tests.formats import pdf_files
from tests.formats.contract import loads_or_says_why
from tests.formats.office_files import zipped
from tests.formats.web.pages import STORY, TITLE, page, paragraphs
from tests.formats.web_archives import (
    ARCHIVE,
    DAY,
    PAGE,
    URL,
    Sent,
    packed_at_once,
    wacz,
    warc,
)

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model import Article

OTHER_URL = "https://post.example/other"
OTHER = Sent(page(paragraphs(*STORY[1:]), title="Ferries are to run").encode(), OTHER_URL)
FRAME = Sent(b"<p>Book your holiday by the sea now, and pay later.</p>", "https://ads.example/1")
BROTLI = (("Content-Encoding", "br"),)


def _read(folder: Path, data: bytes, name: str = "a.warc") -> tuple[Article, ...]:
    return loads_or_says_why(folder / name, data)


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz", "A.WARC.GZ", "a.txt"])
def test_a_page_is_read_as_a_saved_page_is(tmp_path: Path, name: str) -> None:
    for data in (ARCHIVE, warc(Sent(), packed=True), packed_at_once(Sent())):
        (article,) = _read(tmp_path, data, name)
        assert (article.format, article.title, article.url) == ("warc", TITLE, URL)
        assert article.body.of(article.text) == "\n\n".join(STORY)


def test_the_day_of_saving_is_told_and_is_no_date_of_the_article(tmp_path: Path) -> None:
    (article,) = _read(tmp_path, ARCHIVE)
    assert article.published is None
    assert article.warnings == (f"The page tells no date; it was saved on {DAY}.",)
    dated = PAGE.replace(b"</title>", b"</title><meta name='date' content='2024-05-02'>")
    (article,) = _read(tmp_path, warc(Sent(dated)))
    assert (article.published, article.warnings) == ("2024-05-02", ())


def test_the_address_is_the_archive_s_unless_the_page_tells_it(tmp_path: Path) -> None:
    (article,) = _read(tmp_path, ARCHIVE)
    origin = article.origin("url")
    assert origin
    assert origin.where == "the web archive"
    canonical = b"</title><link rel='canonical' href='https://post.example/b'>"
    (article,) = _read(tmp_path, warc(Sent(PAGE.replace(b"</title>", canonical))))
    assert article.url == "https://post.example/b"


def test_many_pages_are_many_articles_and_what_belongs_to_them_is_none(tmp_path: Path) -> None:
    picture = Sent(b"GIF89a", "https://post.example/a.gif", "image/gif")
    gone = replace(FRAME, status="404 Not Found")
    empty = Sent(b"<html><body></body></html>", "https://post.example/empty")
    data = Sent(b'{"a": 1}', "https://post.example/data")
    articles = _read(tmp_path, warc(Sent(), picture, gone, empty, data, OTHER))
    assert [article.url for article in articles] == [URL, OTHER_URL]


def test_a_page_saved_twice_is_one_and_another_version_is_another(tmp_path: Path) -> None:
    changed = Sent(OTHER.content)
    articles = _read(tmp_path, warc(Sent(), Sent(), changed))
    assert [article.url for article in articles] == [URL, URL]
    assert articles[1].title == "Ferries are to run"


def test_a_document_is_read(tmp_path: Path) -> None:
    document = Sent(pdf_files.ARTICLE, "https://post.example/a.pdf", "application/pdf")
    (article,) = _read(tmp_path, warc(document))
    assert article.url == "https://post.example/a.pdf"


@pytest.mark.parametrize("charset", ["windows-1250", '"Windows-1250"', "utf-8", "punycode", ""])
def test_the_server_s_word_on_the_encoding_is_heard(tmp_path: Path, charset: str) -> None:
    words = "Złoty most zamknięto, powiedziała Ada Łąka w poniedziałek rano w porcie."
    codec = "cp1250" if "1250" in charset else "utf-8"
    content = page(paragraphs(words, words[:40])).encode(codec)
    (article,) = _read(tmp_path, warc(Sent(content, kind=f"text/html; charset={charset}")))
    assert words in article.text
    assert article.encoding is None


def test_pages_packed_in_a_way_that_is_not_read_are_counted(tmp_path: Path) -> None:
    (article,) = _read(tmp_path, warc(Sent(more=BROTLI), OTHER))
    assert "Pages that are packed in a way that is not read: 1." in article.warnings


def test_an_archive_that_is_cut_off_says_so(tmp_path: Path) -> None:
    told = "The web archive is damaged or cut off; there may have been more pages."
    whole = warc(OTHER, Sent(), packed=True)
    for data in (whole[:-90], gzip.decompress(whole)[:-90]):
        articles = _read(tmp_path, data)
        assert articles[0].url == OTHER_URL
        assert all(told in article.warnings for article in articles)


def test_a_zipped_archive_is_read_by_its_list_of_pages(tmp_path: Path) -> None:
    listed = [{"url": URL, "title": "x"}, {"url": OTHER_URL}]
    data = wacz(warc(Sent(), FRAME), warc(OTHER, packed=True), pages=listed)
    articles = _read(tmp_path, data, "a.wacz")
    assert [article.url for article in articles] == [URL, OTHER_URL]
    assert (articles[0].format, articles[0].title) == ("wacz", TITLE)
    # Without a list, or with one that names other pages, every page is read.
    for pages in ([], [{"url": "https://elsewhere.example/"}]):
        data = wacz(warc(Sent(), FRAME), pages=pages)
        assert len(_read(tmp_path, data, "a.wacz")) == 2


def test_a_listed_page_is_followed_to_where_it_moved(tmp_path: Path) -> None:
    short, loop = "https://s.example/1", "https://s.example/2"
    moved = Sent(b"", short, status="302 Found", more=(("Location", URL),))
    again = Sent(b"", loop, status="302 Found", more=(("Location", loop),))
    data = wacz(warc(moved, again, Sent(), FRAME), pages=[{"url": short}, {"url": loop}])
    assert [article.url for article in _read(tmp_path, data, "a.wacz")] == [URL]


def test_the_list_gives_a_page_its_title_that_has_none(tmp_path: Path) -> None:
    bare = Sent(f"<html><body>{paragraphs(*STORY)}</body></html>".encode())
    data = wacz(warc(bare), pages=[{"url": URL, "title": " A  bridge "}])
    (article,) = _read(tmp_path, data, "a.wacz")
    origin = article.origin("title")
    assert article.title == "A bridge"
    assert origin
    assert origin.where == "the list of pages in the web archive"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (warc(), "no page in it has a text"),
        (warc(Sent(more=BROTLI)), "packed in a way that is not read"),
        (gzip.compress(b"other", mtime=0), "no page in it has a text"),
    ],
)
def test_an_archive_without_a_page_says_why(tmp_path: Path, data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFileError, match=reason):
        WARC.read(SavedFile(tmp_path / "a.warc", data))


def test_a_zip_that_is_no_web_archive_says_so(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match="no web archive"):
        WACZ.read(SavedFile(tmp_path / "a.wacz", zipped({"pages/pages.jsonl": "{}"})))


@pytest.mark.parametrize("lines", ["[" * 100_000, "{", '{"url": 1}', '"a"', "\0"])
def test_a_damaged_list_of_pages_costs_nothing(tmp_path: Path, lines: str) -> None:
    data = zipped({"archive/a.warc": ARCHIVE, "pages/pages.jsonl": lines})
    assert len(_read(tmp_path, data, "a.wacz")) == 1
