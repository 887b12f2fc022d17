"""Web archives made to do harm are read as far as they go, or refused in words."""

from __future__ import annotations

import gzip
import zlib
from typing import TYPE_CHECKING

import pytest

from reader.archive import GuardedReader
from reader.model import UnreadableFileError
from tests.formats.contract import check_articles
from tests.formats.office_files import zipped
from tests.formats.web.pages import FIRST
from tests.formats.web_archives import ARCHIVE, PAGE, URL, Sent, wacz, warc

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HEADERS = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {URL}\r\n".encode()
ZEROS = gzip.compress(bytes(30_000_000))
MORE = 20_001


def _sent(content: bytes, encoding: str) -> bytes:
    return warc(Sent(content, more=(("Content-Encoding", encoding),)))


def _record(lines: bytes, content: bytes) -> bytes:
    return HEADERS + b"Content-Length: %d\r\n\r\n" % (len(lines + content)) + lines + content


def _pages(count: int) -> bytes:
    lines = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
    return b"\r\n\r\n".join(_record(lines, b"<p>%d" % number) for number in range(count))


CHUNK = b"%x\r\n%b\r\n0\r\n\r\n" % (len(ZEROS), ZEROS)
IN_CHUNKS = (("Transfer-Encoding", "chunked"), ("Content-Encoding", "gzip"))
REFUSED = {
    "bomb.warc.gz": (gzip.compress(ARCHIVE + bytes(30_000_000)), "200 times its size"),
    "members.warc.gz": (gzip.compress(ARCHIVE) + ZEROS * 8, "unpacks to more than 200"),
    "empty.warc.gz": (gzip.compress(ARCHIVE) + gzip.compress(b"") * 200_000, "100,000 parts"),
    "inside.warc": (_sent(ZEROS, "gzip"), "200 times its size"),
    "deflated.warc": (_sent(zlib.compress(bytes(30_000_000)), "deflate"), "200 times its size"),
    "chunks.warc": (warc(Sent(CHUNK, more=IN_CHUNKS)), "200 times its size"),
    "records.warc": (HEADERS + b"\r\n" + b"WARC/1.0\n\n" * 300_000, "200,000 parts"),
    "pages.warc": (_pages(MORE), "20,000 articles"),
    "nested.warc.gz": (gzip.compress(gzip.compress(ARCHIVE)), "no page|compressed file"),
    "bomb.wacz": (wacz(gzip.compress(bytes(30_000_000))), "200 times its size"),
    "zeros.wacz": (zipped({"archive/a.warc": bytes(30_000_000)}), "200 times its size"),
    "outside.wacz": (zipped({"../archive/a.warc": ARCHIVE}), "no web archive"),
    "inside.wacz": (zipped({"archive/a.wacz": wacz(ARCHIVE)}), "no web archive"),
}
READ = {
    "twice.warc": _sent(gzip.compress(PAGE) + ZEROS, "gzip"),
    "long.warc": ARCHIVE.replace(
        b"\r\nWARC-Date", b"\r\nX: " + b"x" * 9_000_000 + b"\r\nWARC-Date"
    ),
    "headers.warc": ARCHIVE + b"\r\n\r\nWARC/1.0\r\n" + b"a: b\r\n c\r\n" * 300_000,
    "short.warc": (HEADERS + b"Content-Length: 99999999999999999999\r\n\r\n") * 2_000 + ARCHIVE,
    "tiny.warc": warc(Sent(b"1\r\n<\r\n" * 200_000, f"{URL}/1", more=IN_CHUNKS[:1]), Sent()),
    "divs.warc": warc(Sent(b"<html>" + b"<div>" * 100_000, f"{URL}/1"), Sent()),
    "pdf.warc": warc(Sent(b"%PDF-1.7 %%EOF", f"{URL}/1", "application/pdf"), Sent()),
    "again.wacz": wacz(*[gzip.compress(ARCHIVE)] * 200),
}


@pytest.fixture(scope="module")
def reader() -> Iterator[GuardedReader]:
    with GuardedReader() as guarded:
        yield guarded


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_made_to_do_harm_is_refused_in_words(
    reader: GuardedReader, tmp_path: Path, name: str
) -> None:
    data, reason = REFUSED[name]
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(UnreadableFileError, match=reason):
        reader.load(path)


@pytest.mark.parametrize("name", READ)
def test_what_is_only_odd_is_read(reader: GuardedReader, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(READ[name])
    articles = reader.load(path)
    check_articles(articles)
    assert any(FIRST in article.text for article in articles)
