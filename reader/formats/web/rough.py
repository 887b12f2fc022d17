"""The words of a page that no parser makes a tree of: too deep, or broken beyond repair."""

from __future__ import annotations

import re
from html import unescape

# No tag reaches over the next `<`: else a million of `<a` would each be read to the end.
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[a-z][a-z0-9]*+)[^<>]*+>|<[!?][^<>]*+>", re.IGNORECASE)
_CODE = frozenset({"script", "style", "noscript", "template", "textarea", "svg", "head"})
_INLINE_NAMES = """
a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span
strike strong sub sup time tt u var wbr
"""
_INLINE = frozenset(_INLINE_NAMES.split())


def rough_paragraphs(text: str) -> list[str]:
    """Return all words of a page, cut wherever an element begins or ends that is a block."""
    paragraphs: list[str] = []
    pieces: list[str] = []
    at = 0
    while (tag := _TAG.search(text, at)) is not None:
        name = (tag["name"] or "").lower()
        pieces.append(text[at : tag.start()])
        at = tag.end()
        if name in _CODE and not tag["end"]:
            at = _end_of(name, text, at)
        elif name not in _INLINE:
            _end_paragraph(pieces, paragraphs)
    pieces.append(text[at:])
    _end_paragraph(pieces, paragraphs)
    return paragraphs


def _end_of(name: str, text: str, start: int) -> int:
    """Return where code ends; what is never closed reaches to the end."""
    closing = re.compile(rf"</{name}\b", re.IGNORECASE).search(text, start)
    return closing.start() if closing else len(text)


def _end_paragraph(pieces: list[str], paragraphs: list[str]) -> None:
    whole = "".join(pieces)
    pieces.clear()
    if whole and not whole.isspace() and (words := " ".join(unescape(whole).split())):
        paragraphs.append(words)
