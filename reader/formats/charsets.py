"""Characters of bytes that declare their encoding themselves, as mails and pages do."""

from __future__ import annotations

import codecs

_KNOWN = """
ascii utf-8 utf-16 utf-16-le utf-16-be utf-32 iso8859-1 iso8859-2 iso8859-3 iso8859-4 iso8859-5
iso8859-6 iso8859-7 iso8859-8 iso8859-9 iso8859-10 iso8859-11 iso8859-13 iso8859-14 iso8859-15
iso8859-16 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp437 cp850 cp852 cp866
cp874 koi8-r koi8-u mac-roman gb2312 gbk gb18030 big5 big5hkscs cp932 shift_jis euc_jp iso2022_jp
cp949 euc_kr tis-620 iso-ir-166
"""
KNOWN = frozenset(_KNOWN.split())
"""Codecs by Python's names. Others are never asked for: some take minutes for a few bytes."""
_WIDER = {"ascii": "cp1252", "iso8859-1": "cp1252", "gb2312": "gb18030", "gbk": "gb18030"}
"""What writers mean who declare the narrower one."""


def decode_declared(data: bytes, charset: str | None) -> str:
    """Decode by the charset declared when it is a known one, else as UTF-8 or Windows-1252.

    What cannot be decoded becomes U+FFFD.
    """
    if name := _name(charset):
        return data.decode(_WIDER.get(name, name), errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _name(charset: str | None) -> str | None:
    try:
        name = codecs.lookup(charset.strip()).name if charset else ""
    except (LookupError, ValueError):
        return None
    return name if name in KNOWN else None
