"""Declared encodings are believed when they can do no harm."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.charsets import decode_declared, known_codec


@pytest.mark.parametrize(
    ("data", "charset", "text"),
    [
        (b"\x93a\x94", "iso-8859-1", "“a”"),
        ("“é”".encode(), None, "“é”"),
        (b"\xe9", None, "é"),
        (b"\xe9", "utf-8", "\ufffd"),
        (b"\xe4\xbd\xa0", "no-such-thing", "你"),
        ("“é”".encode(), "punycode", "“é”"),
        (b"abc", "utf-8\x00", "abc"),
        ("你".encode("gb18030"), "GB2312", "你"),
        ("При".encode("koi8-r"), "KOI8-R", "При"),
    ],
)
def test_only_known_charsets_are_believed(data: bytes, charset: str | None, text: str) -> None:
    assert decode_declared(data, charset) == text


@given(
    st.binary(max_size=60), st.none() | st.text(max_size=12) | st.sampled_from(["utf-7", "idna"])
)
def test_any_bytes_become_characters(data: bytes, charset: str | None) -> None:
    text = decode_declared(data, charset)
    assert not any("\ud800" <= char <= "\udfff" for char in text)
    assert known_codec(charset) != "utf-7"
