"""Which encodings a file is believed to be in when it says so itself, as mails and pages do."""

from __future__ import annotations

import codecs

_CHARSETS = """
utf-8 ascii iso8859-1 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8
iso8859-9 iso8859-10 iso8859-13 iso8859-14 iso8859-15 iso8859-16 cp1250 cp1251 cp1252 cp1253
cp1254 cp1255 cp1256 cp1257 cp1258 cp437 cp850 cp852 cp866 cp874 koi8-r koi8-u mac-roman
shift_jis cp932 euc_jp iso2022_jp euc_kr cp949 gb2312 gbk gb18030 big5 big5hkscs tis-620
"""
"""Python decodes much else, some of it without end: what is not here is not believed."""
_KNOWN = frozenset(codecs.lookup(name).name for name in _CHARSETS.split())
_READ_AS = {"ascii": "cp1252", "iso8859-1": "cp1252", "gb2312": "gb18030", "gbk": "gb18030"}
_READ_AS |= {"shift_jis": "cp932", "euc_kr": "cp949", "iso8859-9": "cp1254", "tis-620": "cp874"}
"""As browsers do: the wider encoding, whose characters such files hold."""

TWICE = "utf-8-twice"
"""UTF-8 that was read as Windows-1252 and saved as UTF-8 again: what is called mojibake."""
CHOICES = (
    ("utf-8", "UTF-8"),
    (TWICE, "UTF-8, saved in the wrong encoding before (mojibake)"),
    ("cp1252", "Western European (Windows-1252)"),
    ("iso8859-15", "Western European (ISO 8859-15)"),
    ("mac-roman", "Western European (Mac Roman)"),
    ("cp850", "Western European (DOS 850)"),
    ("cp437", "Western European (DOS 437)"),
    ("cp1250", "Central European (Windows-1250)"),
    ("iso8859-2", "Central European (ISO 8859-2)"),
    ("cp852", "Central European (DOS 852)"),
    ("cp1257", "Baltic (Windows-1257)"),
    ("cp1251", "Cyrillic (Windows-1251)"),
    ("koi8-r", "Cyrillic (KOI8-R)"),
    ("iso8859-5", "Cyrillic (ISO 8859-5)"),
    ("cp866", "Cyrillic (DOS 866)"),
    ("cp1253", "Greek (Windows-1253)"),
    ("cp1254", "Turkish (Windows-1254)"),
    ("cp1255", "Hebrew (Windows-1255)"),
    ("cp1256", "Arabic (Windows-1256)"),
    ("cp1258", "Vietnamese (Windows-1258)"),
    ("cp874", "Thai (Windows-874)"),
    ("cp932", "Japanese (Shift JIS)"),
    ("euc_jp", "Japanese (EUC)"),
    ("gb18030", "Chinese, simplified (GB 18030)"),
    ("big5", "Chinese, traditional (Big5)"),
    ("cp949", "Korean (Windows-949)"),
    ("utf-16-le", "UTF-16, little end first"),
    ("utf-16-be", "UTF-16, big end first"),
)
"""The encodings one may have a file read in, and what people call them."""


def known_codec(charset: str | None) -> str | None:
    """Return the codec for a declared charset; None when that is nothing, or not to be used."""
    try:
        name = codecs.lookup(charset.strip()).name if charset else ""
    except (LookupError, ValueError):
        return None
    return _READ_AS.get(name, name) if name in _KNOWN else None


def decode_declared(data: bytes, charset: str | None) -> str:
    """Decode by the charset declared when it is a known one, else as UTF-8 or Windows-1252.

    What cannot be decoded becomes U+FFFD.
    """
    if codec := known_codec(charset):
        return data.decode(codec, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
