"""A page's word on its encoding is taken where it can be."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.web.charset import declared_charset


@pytest.mark.parametrize(
    ("data", "codec"),
    [
        (b'<meta charset="utf-8">', "utf-8"),
        (b"<META CHARSET=ISO-8859-1>", "cp1252"),
        (b'<meta http-equiv="x" content="text/html; charset=gb2312">', "gb18030"),
        (b'<?xml version="1.0" encoding="koi8-r"?>', "koi8-r"),
        (b'<meta charset="shift-jis">', "cp932"),
        (b'<meta charset="punycode">', None),
        (b'<meta charset="idna">', None),
        (b'<meta charset="unicode_escape">', None),
        (b'<meta charset="zlib">', None),
        (b'<meta charset="utf-7">', None),
        (b'<meta charset="no-such">', None),
        (b"<p>charset=utf-8</p>", None),
        (b"", None),
    ],
)
def test_only_what_pages_are_written_in_is_believed(data: bytes, codec: str | None) -> None:
    assert declared_charset(data) == codec


@given(st.binary(max_size=60))
def test_whatever_is_declared_is_a_codec_or_nothing(name: bytes) -> None:
    codec = declared_charset(b'<meta charset="' + name)
    assert codec is None or codecs.lookup(codec)
