"""PDFs made to do harm: each is read or refused in words, and within its limits."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import pytest

from reader.archive import GuardedReader
from reader.model import UnreadableFileError
from tests.formats.pdf_files import ARTICLE, column, pdf, text_at

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PLAIN = pdf(column(50, 100, ["A line of an article that may well be read."]))
SECONDS = 4.0


def with_stream(data: bytes, how: str = "/Filter /FlateDecode") -> bytes:
    """Return a document whose one page is drawn by these bytes."""
    start = PLAIN.index(b"6 0 obj")
    end = PLAIN.index(b"endobj", start)
    stream = f"6 0 obj\n<< /Length {len(data)} {how} >>\nstream\n".encode()
    return PLAIN[:start] + stream + data + b"\nendstream\n" + PLAIN[end:]


ATTACKS = {
    "pages without end": PLAIN.replace(b"/Kids [5 0 R] /Count 1", b"/Kids [2 0 R] /Count 9"),
    "a billion pages": PLAIN.replace(b"/Count 1", b"/Count 999999999"),
    "no pages": PLAIN.replace(b"/Kids [5 0 R] /Count 1", b"/Kids [] /Count 0"),
    "negative": PLAIN.replace(b"/Count 1", b"/Count -7"),
    "a page that is its own parent": PLAIN.replace(b"/Parent 2 0 R", b"/Parent 5 0 R"),
    "a bomb": with_stream(zlib.compress(b"q " * 100_000_000)),
    "bombs in bombs": with_stream(
        zlib.compress(zlib.compress(b" " * 500_000_000)), "/Filter [/FlateDecode /FlateDecode]"
    ),
    "brackets": with_stream(zlib.compress(b"[" * 5_000_000)),
    "states": with_stream(zlib.compress(b"q " * 3_000_000)),
    "a font of itself": PLAIN.replace(b"/F 3 0 R", b"/F 5 0 R"),
    "an endless form": with_stream(b"/F Do " * 1000, ""),
    "a huge page": PLAIN.replace(b"[0 0 595 842]", b"[0 0 1e38 1e38]"),
    "an empty page": PLAIN.replace(b"[0 0 595 842]", b"[0 0 0 0]"),
    "letters everywhere": pdf(
        [text_at(x % 590, x * 7 % 830, "a", 1 + x % 30) for x in range(60_000)]
    ),
    "one place": pdf([text_at(100, 100, "a") for _ in range(60_000)]),
    "huge letters": pdf([text_at(100, 100, "a b c", 1e30)]),
    "a script": ARTICLE.replace(
        b"/Type /Catalog",
        b"/Type /Catalog /OpenAction << /S /JavaScript /JS (while \\(true\\) {}) >>",
    ),
    "a launch": ARTICLE.replace(
        b"/Type /Catalog", b"/Type /Catalog /OpenAction << /S /Launch /F (/bin/sh) >>"
    ),
}


@pytest.fixture(scope="module")
def reader() -> Iterator[GuardedReader]:
    with GuardedReader(seconds=SECONDS) as guarded:
        yield guarded


@pytest.mark.parametrize("attack", sorted(ATTACKS))
def test_an_attack_is_contained(reader: GuardedReader, tmp_path: Path, attack: str) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(ATTACKS[attack])
    try:
        (article,) = reader.load(path)
    except UnreadableFileError as refused:
        assert "could not be understood" not in refused.reason  # noqa: PT017 - either may be
    else:
        assert article.text
    good = tmp_path / "b.pdf"
    good.write_bytes(PLAIN)
    assert reader.load(good)[0].text == "A line of an article that may well be read."
