"""What a page tells search engines of its article: JSON-LD."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import TYPE_CHECKING, Any

from reader.formats.web.signs import letters_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml import etree

_ARTICLE = re.compile(r"(?:Article|Posting|Report|Review|Column|Recipe)$|^(?:WebPage|Report)$")
_WRAPPING = re.compile(r"^\s*(?:<!--|//<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\]\]>|\]\]>)\s*;?\s*$")
_LAST_COMMA = re.compile(r",(?=\s*[}\]])")
_OTHERS_NAMES = """
liveBlogUpdate comment comments review mentions citation isBasedOn isPartOf hasPart relatedLink
relatedItem itemListElement significantLink breadcrumb associatedMedia video
"""
_OTHERS = frozenset(_OTHERS_NAMES.split())
"""What is told there is of other articles, or of parts of this one that are signed apart."""
_TOLD_OF_PAGE = ("datePublished", "author", "publisher")
_START = 100
_MOST_NODES = 5_000
_MOST_NAMES = 50


def article_of(root: etree._Element) -> dict[str, Any]:
    """Return the object that describes the page's article; an empty one when there is none.

    Of several the one that tells most is taken, an article before a mere page, and before
    another one that whose headline is the title of the window. What it leaves out and the
    object of the page tells is added. Who is only referred to is named.
    """
    nodes = list(_nodes(root))
    articles = [node for node in nodes if any(map(_ARTICLE.search, _types(node)))]
    if not articles:
        return {}
    title = letters_of(root.findtext(".//title") or "")
    best = max(articles, key=lambda node: (_told(node), _is_of(node, title)))
    if not _told(best):
        return {}
    found = dict(best)
    for key in _TOLD_OF_PAGE:
        pages = (node.get(key) for node in articles if _is_page(node))
        found[key] = best.get(key) or next(filter(None, pages), None)
    return _resolved(found, nodes)


def _told(node: dict[str, Any]) -> int:
    told = sum(bool(node.get(key)) for key in ("headline", "datePublished", "author"))
    return 2 * told + (not _is_page(node)) if told else 0


def _types(node: dict[str, Any]) -> list[str]:
    return [name for name in _listed(node.get("@type")) if isinstance(name, str)]


def _is_page(node: dict[str, Any]) -> bool:
    return "WebPage" in _types(node)


def _is_of(node: dict[str, Any], title: str) -> bool:
    headline = letters_of(text_in(node.get("headline")) or "")
    return bool(headline) and (headline in title or "" < title in headline)


def _resolved(article: dict[str, Any], nodes: list[dict[str, Any]]) -> dict[str, Any]:
    """Put objects in the place of mere references (`@id`) to people and organisations."""
    known = {
        node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and _names(node)
    }

    def resolve(value: Any) -> Any:  # noqa: ANN401 - whatever the page holds
        referred = value.get("@id") if isinstance(value, dict) and not _names(value) else None
        return known.get(referred, value) if isinstance(referred, str) else value

    for key in ("author", "creator", "publisher"):
        if article.get(key):
            article[key] = [resolve(one) for one in _listed(article[key])[:_MOST_NAMES]]
    return article


def _nodes(root: etree._Element) -> Iterator[dict[str, Any]]:
    """Yield every object of every script, however they are nested, but those of others."""
    waiting: list[Any] = [_parsed(script) for script in root.iter("script") if _is_data(script)]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        node = waiting.pop(0)
        if isinstance(node, list):
            waiting[:0] = node[:_MOST_NODES]
        elif isinstance(node, dict):
            yield node
            inner = (value for key, value in node.items() if key not in _OTHERS)
            waiting += [one for one in inner if isinstance(one, dict | list)]


def _is_data(script: etree._Element) -> bool:
    return "ld+json" in (script.get("type") or "").lower()


def _parsed(script: etree._Element) -> Any:  # noqa: ANN401 - whatever the page holds
    """Return what a script says; of what is no JSON, what it says with its slips mended."""
    return _read(_WRAPPING.sub("", script.text or "").strip().rstrip(";"))


def _read(words: str) -> Any:  # noqa: ANN401 - whatever the page holds
    try:
        return json.loads(words, strict=False)
    except (ValueError, RecursionError):
        return _mended(words)


def _mended(words: str) -> Any:  # noqa: ANN401 - whatever the page holds
    if "&quot;" in words[:_START]:
        words = unescape(words)
    try:
        return json.loads(_LAST_COMMA.sub("", words), strict=False)
    except (ValueError, RecursionError):
        return None


def values_in(words: str | None, wanted: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the texts of an object written as JSON, under the names `wanted` gives its keys."""
    value = _read(words or "")
    for key, name in wanted.items() if isinstance(value, dict) else ():
        for text in map(text_in, _listed(value.get(key))):
            if text:
                yield name, text


def _listed(value: Any) -> list[Any]:  # noqa: ANN401 - whatever the page holds
    if isinstance(value, dict) and "@list" in value:
        value = value["@list"]
    return value if isinstance(value, list) else [value]


def text_in(value: Any) -> str | None:  # noqa: ANN401 - whatever the page holds
    """Return a value that is a text, or the first of several; a number is a text as well."""
    value = next(iter(_listed(value)), None)
    if isinstance(value, dict):
        value = value.get("@value")
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return value if isinstance(value, str) else None


def names_in(value: Any) -> list[str]:  # noqa: ANN401 - whatever the page holds
    """Return the names of people or organisations, given as texts or as objects."""
    return [name for one in _listed(value)[:_MOST_NAMES] for name in _names(one)]


def _names(value: Any) -> list[str]:  # noqa: ANN401 - whatever the page holds
    if not isinstance(value, dict):
        return [value] if isinstance(value, str) else []
    named = [text for one in _listed(value.get("name")) if (text := text_in(one))]
    whole = " ".join(filter(None, (text_in(value.get(key)) for key in ("givenName", "familyName"))))
    return named or [whole] * bool(whole)
