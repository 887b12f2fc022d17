"""How an article is cited: by a short line of our own, or as APA, Chicago or MLA have it.

The styles are CSL files in `resources/styles`; citeproc-py reads them.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, get_args

from reader.export.citation import file_of, one_line, web_address
from reader.resources import resource_path

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.model import Article

CitationStyle = Literal["short", "apa", "chicago", "mla"]
CITATION_STYLES: tuple[CitationStyle, ...] = get_args(CitationStyle)

_BEGIN, _END = "\ue000", "\ue001"
_MARKED = re.compile(f"{_BEGIN}([^{_END}]*){_END}")
_STOP_AFTER_STOP = re.compile(r"(?<=[?!.])(”?)\.")
_LANGUAGE = "en-US"
_AUTHORS = re.compile(r"\s*(?:;|,|&|\band\b)\s*")
_NAME = re.compile(r"(?:[^\W\d_][\w.’'-]*\s+){1,3}[^\W\d_][\w’'-]+")
_PARTICLES = frozenset(
    ["van", "von", "de", "der", "den", "da", "di", "del", "la", "le", "bin", "al"]
)
# An article of these is not by a person of that name.
_BODIES = re.compile(
    r"\b(?:agency|agencies|bureau|correspondents?|desk|editors?|news|newsroom|press|reporters?|"
    r"reuters|service|staff|team|times|writers?)\b",
    re.IGNORECASE,
)


class Piece(NamedTuple):
    """A run of a reference, slanted or not."""

    text: str
    slanted: bool


def reference(article: Article, style: CitationStyle) -> tuple[Piece, ...]:
    """Return an article's reference in a style other than the short one."""
    place = web_address(article) or file_of(article)
    title = one_line(article.title) or file_of(article)
    told = (title, article.author, article.source, article.published, place)
    return _reference(style, *(_clean(one) for one in told))


@lru_cache(maxsize=64)
def _reference(
    style: CitationStyle, title: str, author: str, source: str, published: str, place: str
) -> tuple[Piece, ...]:
    # Read only where a style is asked for: the short line needs none of it.
    from citeproc import (  # noqa: PLC0415
        Citation,
        CitationItem,
        CitationStylesBibliography,
    )
    from citeproc.source.json import CiteProcJSON  # noqa: PLC0415

    date = [int(part) for part in published.split("-") if part.isdecimal()]
    item = {
        "id": "it",
        "type": "article-newspaper",
        "title": title.removesuffix("."),
        "author": list(_authors(author)),
        "container-title": source,
        "issued": {"date-parts": [date]} if date else None,
        "URL": place,
    }
    known = CiteProcJSON([{name: value for name, value in item.items() if value}])
    listed = CitationStylesBibliography(_style(style), known, _FORMATTER)
    listed.register(Citation([CitationItem("it")]))
    written = _STOP_AFTER_STOP.sub(r"\1", str(listed.bibliography()[0]))
    return tuple(_pieces(written))


@cache
def _style(name: CitationStyle) -> Any:  # noqa: ANN401 - a class without types
    from citeproc import CitationStylesStyle  # noqa: PLC0415

    path = resource_path("styles", f"{name}.csl")
    return CitationStylesStyle(str(path), locale=_LANGUAGE, validate=False)


def _slanted(text: str) -> str:
    return f"{_BEGIN}{text}{_END}"


# What citeproc-py asks of a formatter; the styles slant and do nothing else.
_FORMATTER = SimpleNamespace(
    preformat=str,
    Italic=_slanted,
    Oblique=_slanted,
    Bold=str,
    Light=str,
    Underline=str,
    Superscript=str,
    Subscript=str,
    SmallCaps=str,
)


def _clean(text: str | None) -> str:
    return one_line(text).replace(_BEGIN, "").replace(_END, "")


def _pieces(written: str) -> Iterator[Piece]:
    at = 0
    for match in _MARKED.finditer(written):
        yield Piece(written[at : match.start()], slanted=False)
        yield Piece(match[1], slanted=True)
        at = match.end()
    yield Piece(written[at:], slanted=False)


def _authors(author: str) -> Iterator[dict[str, str]]:
    """Yield the names of the authors; what is no person's name is kept as it is written."""
    people = _AUTHORS.split(author)
    if not all(_NAME.fullmatch(one) and not _BODIES.search(one) for one in people):
        if author:
            yield {"literal": author}
        return
    for one in people:
        words = one.split()
        at = len(words) - 1
        while at > 1 and words[at - 1].casefold() in _PARTICLES:
            at -= 1
        yield {"given": " ".join(words[:at]), "family": " ".join(words[at:])}
