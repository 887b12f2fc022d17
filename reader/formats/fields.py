"""Named fields at the head of a file ("Title: …"), whatever their names in practice."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.formats.dates import date_line, iso_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.formats.draft import Head
    from reader.model import Span

_NAMES = {
    "title": "title headline überschrift titel titre título",
    "published": "published date pubdate publication_date date_published published_at datum fecha"
    " publication-date published-on published_time day",
    "author": "author authors byline by creator autor autoren auteur verfasser written-by",
    "source": "publication source publisher newspaper site website site_name quelle medium outlet",
    "url": "url link permalink canonical source_url original web",
    "ignored": "section length language words word-count wordcount tags description created type"
    " copyright edition page pages category categories keywords summary location place id lang"
    " updated modified",
}
_FIELD_OF = {name: field for field, names in _NAMES.items() for name in names.split()}
_URL = re.compile(r"https?://\S+", re.IGNORECASE)
_LINK = re.compile(r"\[\[([^\]|]+)(?:\|[^\]]*)?\]\]|\[([^\]]+)\]\([^)]*\)")


@dataclass(frozen=True, slots=True)
class Value:
    """One field's value and where it stands."""

    text: str
    span: Span


def field_of(name: str) -> str | None:
    """Return title, published, author, source, url or ignored; None for an unknown name."""
    return _FIELD_OF.get(re.sub(r"\s+", "-", name.strip().casefold()))


def fill(head: Head, named: Sequence[tuple[str, Sequence[Value]]]) -> None:
    """Fill what the head does not know yet from fields in their order."""
    for name, values in named:
        present = [value for value in values if value.text]
        field = field_of(name)
        if field and present:
            _fill_one(head, field, present)


def _fill_one(head: Head, field: str, values: list[Value]) -> None:
    first = values[0]
    text = _plain(first.text)
    if field == "title" and head.title is None:
        head.title, head.title_span = text, first.span
    elif field == "published":
        # "published" is said of the article, "date" may be said of anything: first wins.
        head.published = head.published or date_line(text) or iso_date(text)
    elif field == "author":
        head.author = head.author or ", ".join(_plain(value.text) for value in values)
    elif field in {"source", "url"} and _URL.fullmatch(text):
        head.url = head.url or text
    elif field == "source":
        head.source = head.source or text


def _plain(text: str) -> str:
    """Take the brackets of a link off."""
    return _LINK.sub(lambda match: match[1] or match[2], text).strip()
