"""What a page tells search engines of its article: JSON-LD."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

_ARTICLE = re.compile(r"(?:Article|Posting|Report|Review|Column|Recipe)$|^(?:WebPage|Report)$")
_WRAPPING = re.compile(r"^\s*(?:<!--|//<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\]\]>|\]\]>)\s*;?\s*$")
_MOST_NODES = 5_000


def article_of(root: etree._Element) -> dict[str, Any]:
    """Return the object that describes the page's article; an empty one when there is none.

    Of several the one that tells most is taken, an article before a mere page.
    """
    best: dict[str, Any] = {}
    most = 0
    for node in _nodes(root):
        names = [name for name in _listed(node.get("@type")) if isinstance(name, str)]
        if not any(_ARTICLE.search(name) for name in names):
            continue
        told = sum(bool(node.get(key)) for key in ("headline", "datePublished", "author"))
        told = 2 * told + ("WebPage" not in names)
        if told > most:
            best, most = node, told
    return best


def _nodes(root: etree._Element) -> Iterator[dict[str, Any]]:
    """Yield every object of every script, however they are nested."""
    waiting: list[Any] = [_parsed(script) for script in root.iter("script") if _is_data(script)]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        node = waiting.pop(0)
        if isinstance(node, list):
            waiting[:0] = node[:_MOST_NODES]
        elif isinstance(node, dict):
            yield node
            waiting += [one for one in node.values() if isinstance(one, dict | list)]


def _is_data(script: etree._Element) -> bool:
    return "ld+json" in (script.get("type") or "")


def _parsed(script: etree._Element) -> Any:  # noqa: ANN401 - whatever the page holds
    try:
        return json.loads(_WRAPPING.sub("", script.text or ""), strict=False)
    except (ValueError, RecursionError):
        return None


def _listed(value: Any) -> list[Any]:  # noqa: ANN401 - whatever the page holds
    return value if isinstance(value, list) else [value]


def text_in(value: Any) -> str | None:  # noqa: ANN401 - whatever the page holds
    """Return a value that is a text, or the first of several."""
    value = next(iter(_listed(value)), None)
    return value if isinstance(value, str) else None


def names_in(value: Any) -> list[str]:  # noqa: ANN401 - whatever the page holds
    """Return the names of people or organisations, given as texts or as objects."""
    names = [one.get("name") if isinstance(one, dict) else one for one in _listed(value)]
    return [name for one in names for name in _listed(one) if isinstance(name, str)]
