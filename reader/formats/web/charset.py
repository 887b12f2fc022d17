"""The encoding a page declares, where it is one that pages are written in."""

from __future__ import annotations

import re

from reader.formats.charsets import known_codec

_DECLARED = re.compile(
    rb"<meta\b[^>]{0,200}?charset\s*=\s*[\"']?\s*(?P<meta>[\w.:-]{2,30})"
    rb"|<\?xml\b[^>]{0,200}?encoding\s*=\s*[\"'](?P<xml>[\w.:-]{2,30})",
    re.IGNORECASE,
)
_HEAD = 8192


def declared_charset(data: bytes) -> str | None:
    """Return the codec for what a page declares; None when that is nothing, or not to be used."""
    match = _DECLARED.search(data[:_HEAD])
    if match is None:
        return None
    return known_codec((match["meta"] or match["xml"]).decode("ascii"))
