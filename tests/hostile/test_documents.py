"""Documents, mails and records made to do harm are read, or refused in words."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import pytest

from tests.formats.office_files import W, book, paragraph, word, zipped
from tests.hostile.reading import check_read, check_refused

if TYPE_CHECKING:
    from pathlib import Path

    from reader.archive import GuardedReader

LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
BOMB = f'<!DOCTYPE a [<!ENTITY a0 "ha">{LAUGHS}]>'
OUTSIDE = '<!DOCTYPE a [<!ENTITY a9 SYSTEM "file:///etc/hostname">]>'
FEED = "<rss><item><title>t</title><description>&a9;</description></item></rss>"
MANY_BLANKS = '<s c="999999999"/>' * 100
SAID = "The bridge was closed on Monday."


def _overlapping() -> bytes:
    """Every entry of the directory names the same packed bytes."""
    names = [f"word/{number}.xml" for number in range(200)]
    data = bytearray(zipped({"word/document.xml": "x" * 100_000, **dict.fromkeys(names, "x")}))
    at = 0
    while (at := data.find(b"PK\x01\x02", at)) >= 0:
        data[at + 42 : at + 46] = struct.pack("<I", 0)
        at += 4
    return bytes(data)


def _document(xml: str) -> bytes:
    return zipped({"word/document.xml": xml})


def _mail(headers: str, text: str) -> bytes:
    return f"Subject: x\nMIME-Version: 1.0\n{headers}\n\n{text}\n".encode()


REFUSED = {
    "bomb.docx": (zipped({"word/document.xml": bytes(20_000_000)}), "200 times its size"),
    "overlap.docx": (_overlapping(), "overlap"),
    "laughs.docx": (_document(f"{BOMB}<a><p><t>&a9;</t></p></a>"), "entit"),
    "outside.docx": (_document(f"{OUTSIDE}<a><p><t>&a9;</t></p></a>"), "declares entities"),
    "deep.docx": (_document("<a>" * 100_000), "damaged"),
    "laughs.rss": (f"{BOMB}{FEED}".encode(), "entit"),
    "outside.rss": (f"{OUTSIDE}{FEED}".encode(), "declares entities"),
    "laughs.xml": (f"{BOMB}<PPSResponse><article/></PPSResponse>".encode(), "entit"),
    "outside.epub": (book({"../../../etc/hostname": ""}), "holds no text"),
    "braces.rtf": (b"{\\rtf1 " + b"{" * 1_000_000, "nest too deeply"),
    "far.rtf": (b"{\\rtf1 \\bin999999999 x}", "holds no text"),
    "deep.json": (b"[" * 1_000_000, "nest too deeply"),
    "deep.jsonl": ((b'{"a":' * 5_000 + b"\n") * 20, "nest too deeply|damaged"),
    "parts.eml": (b"Content-Type: multipart/mixed; boundary=a\n\n--a\n" * 100_000, "2,000 parts"),
    "rows.csv": (b"title,text\n" + b"A,b\n" * 100_000, "20,000 articles"),
    "mails.mbox": (b"From a@b Tue May  2 23:30:00 2023\n\nx\n\n" * 30_000, "20,000 articles"),
}
READ = {
    "deep.rtf": b"{\\rtf1 " + b"{\\b " * 900 + SAID.encode() + b"}" * 2_000,
    "surrogates.rtf": b"{\\rtf1 " + b"\\u-10179?" * 50_000 + SAID.encode() + b"}",
    "numbers.json": b'{"title":"x","text":"%s","id":%s}' % (SAID.encode(), b"9" * 1_000_000),
    "quote.csv": b'title,text\nA,"' + f"{SAID} ".encode() * 50_000,
    "charset.eml": _mail("Content-Type: text/plain; charset=punycode", SAID * 5_000),
    "nested.eml": b"".join(
        b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (n, n) for n in range(80)
    )
    + f"Content-Type: text/plain\n\n{SAID}\n".encode(),
    "divs.eml": _mail("Content-Type: text/html", f"<p>{SAID}</p>" + "<div>" * 200_000),
    "breaks.docx": word(paragraph(SAID), paragraph("\n".join(map(str, range(50_000))))),
    "tables.docx": word(
        paragraph(SAID), "<w:tbl><w:tr><w:tc>" * 60 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 60
    ),
    "blanks.odt": zipped({"content.xml": f"<text><p>{SAID}{MANY_BLANKS}.</p></text>"}),
    "unknown.docx": _document(f'<d xmlns:w="{W}"><w:p><w:r><w:t>{SAID}</w:t></w:r></w:p></d>'),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_made_to_do_harm_is_refused_in_words(
    reader: GuardedReader, tmp_path: Path, name: str
) -> None:
    check_refused(reader, tmp_path / name, *REFUSED[name])


@pytest.mark.parametrize("name", READ)
def test_what_is_only_odd_is_read(reader: GuardedReader, tmp_path: Path, name: str) -> None:
    articles = check_read(reader, tmp_path / name, READ[name])
    assert SAID in articles[0].text
