"""The encoding a page declares, where it is one that pages are written in."""

from __future__ import annotations

import codecs
import re

_DECLARED = re.compile(
    rb"<meta\b[^>]{0,200}?charset\s*=\s*[\"']?\s*(?P<meta>[\w.:-]{2,30})"
    rb"|<\?xml\b[^>]{0,200}?encoding\s*=\s*[\"'](?P<xml>[\w.:-]{2,30})",
    re.IGNORECASE,
)
_HEAD = 8192
_CHARSETS = """
utf-8 ascii iso8859-1 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8
iso8859-9 iso8859-10 iso8859-13 iso8859-14 iso8859-15 iso8859-16 cp1250 cp1251 cp1252 cp1253
cp1254 cp1255 cp1256 cp1257 cp1258 cp874 koi8-r koi8-u mac-roman cp866 shift_jis cp932 euc_jp
iso2022_jp euc_kr cp949 gb2312 gbk gb18030 big5 big5hkscs tis-620
"""
"""Python decodes much else, some of it without end: what is not here is not believed."""
_KNOWN = frozenset(codecs.lookup(name).name for name in _CHARSETS.split())
_READ_AS = {"ascii": "cp1252", "iso8859-1": "cp1252", "gb2312": "gb18030", "gbk": "gb18030"}
_READ_AS |= {"shift_jis": "cp932", "euc_kr": "cp949", "iso8859-9": "cp1254", "tis-620": "cp874"}
"""As browsers do: the wider encoding, whose characters such pages hold."""


def declared_charset(data: bytes) -> str | None:
    """Return the codec for what a page declares; None when that is nothing, or not to be used."""
    match = _DECLARED.search(data[:_HEAD])
    if match is None:
        return None
    name = (match["meta"] or match["xml"]).decode("ascii")
    try:
        known = codecs.lookup(name).name
    except (LookupError, ValueError):
        return None
    return _READ_AS.get(known, known) if known in _KNOWN else None
