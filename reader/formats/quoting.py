"""What pages quote, and how: embedded posts, and who is named below a block quotation."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from reader.formats.markup import name_of

if TYPE_CHECKING:
    from lxml import etree

_POST = re.compile(
    r"\b(?:twitter-tweet|twitter-video|instagram-media|fb-post|bluesky-embed|mastodon-embed"
    r"|text-post-media|tiktok-embed|truthsocial-embed|reddit-embed-bq|reddit-card)\b"
)
_NAMED = re.compile(
    r"(?:^|[\s_-])(?:attribution|citation|cite|credit|source|speaker|author)(?:$|[\s_-])",
    re.IGNORECASE,
)
_BLOCKS = frozenset({"p", "div", "span", "figcaption", "cite", "footer", "small"})
_FURNITURE = re.compile(
    r"^(?:\[image or embed\]|view (?:this post )?on (?:instagram|threads|tiktok|facebook))$\n?",
    re.IGNORECASE | re.MULTILINE,
)
_ENDS = ".!?…:\"'”’»›—–―-"
_ROOM = 6
"""Levels between a caption and the quotation in its figure."""


@lru_cache(maxsize=4096)
def is_post(names: str) -> bool:
    """Tell an embedded post of a social network by its classes."""
    return bool(_POST.search(names))


def without_furniture_of_posts(words: str) -> str:
    """Leave out what a network writes into every post that is embedded."""
    return _FURNITURE.sub("", words).strip()


def is_credit_line(element: etree._Element) -> bool:
    """Tell what names whose words a block quotation is: its foot, or the caption of its figure."""
    tag = name_of(element)
    if tag == "figcaption":
        figure = element.getparent()
        return figure is not None and name_of(figure) == "figure" and _holds_quotation(figure)
    if tag not in _BLOCKS or not (_is_last(element) and _is_apart(element)):
        return False
    if tag not in {"footer", "cite"} and not _NAMED.search(element.get("class") or ""):
        return False
    return any(name_of(one) == "blockquote" for one in element.iterancestors())


def _holds_quotation(figure: etree._Element) -> bool:
    waiting = [(figure, 0)]
    while waiting:
        element, depth = waiting.pop()
        if name_of(element) == "blockquote":
            return True
        if depth < _ROOM:
            waiting += [(child, depth + 1) for child in element]
    return False


def _is_apart(element: etree._Element) -> bool:
    """Tell what stands behind a whole sentence; the title of a book in one does not."""
    before, above = element.getprevious(), element.getparent()
    words = above.text if before is None and above is not None else getattr(before, "tail", "")
    bare = (words or "").rstrip()
    return not bare or bare[-1] in _ENDS


def _is_last(element: etree._Element) -> bool:
    """Tell what no words follow up to the end of the quotation, and some stand before."""
    at, first = element, True
    while name_of(at) != "blockquote":
        if (at.tail or "").strip() or at.getnext() is not None:
            return False
        above = at.getparent()
        if above is None:
            return False
        first = first and at.getprevious() is None and not (above.text or "").strip()
        at = above
    return not first
