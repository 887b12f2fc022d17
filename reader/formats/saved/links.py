"""Lists of articles that hold none: of Pocket, Instapaper, Readwise Reader, and of Zotero.

What they say of an article can be used for the file in which it was saved. When it was put on
the list is no date of the article.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.formats.head import author_of
from reader.formats.limits import refuse_more
from reader.formats.markup import parse_html, words_of
from reader.formats.records import clean, day_of, named
from reader.model import ListEntry, NoArticleError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from collections.abc import Set as AbstractSet

_TABLES = (
    frozenset({"title", "url", "time_added"}),
    frozenset({"title", "url", "selection", "folder"}),
    frozenset({"title", "url", "saved_date", "reading_progress"}),
)
_ZOTERO = frozenset({"item_type", "title", "publication_title", "file_attachments"})
_CSL = frozenset({"type", "title", "issued"})
_NO_ITEMS = frozenset({"attachment", "note", "annotation"})
_PAGE = re.compile(r"<title>\s*(?:Pocket Export|Instapaper:? Export)\s*</title>", re.IGNORECASE)
_HEAD = 1_000
"""Characters of a page in which its title stands."""
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_REASON = "it is a list of articles, and holds none itself"


def is_list(columns: AbstractSet[str]) -> bool:
    """Tell a table of links by the names of its columns, as `records.named` gives them."""
    return columns >= _ZOTERO or any(columns >= names for names in _TABLES)


def is_page(text: str) -> bool:
    """Tell a page of links by its title."""
    return bool(_PAGE.search(text, 0, _HEAD))


def is_item(record: Mapping[str, object]) -> bool:
    """Tell a record of CSL-JSON, as reference managers export it."""
    return record.keys() >= _CSL


def list_of_records(records: Iterable[Mapping[str, object]], path: str) -> NoArticleError:
    """Return what a table of links has to say, to be raised.

    Raises UnreadableFileError, naming `path`, for more than MAX_ARTICLES entries.
    """
    return _list_of(map(_entry, records), path)


def list_of_page(text: str, path: str) -> NoArticleError:
    """Return what a page of links has to say, to be raised. Raises as `list_of_records` does."""
    links = parse_html(text, path).iter("a")
    return _list_of((_linked(words_of(link), link.get("href")) for link in links), path)


def _list_of(found: Iterator[ListEntry | None], path: str) -> NoArticleError:
    entries: dict[ListEntry, None] = {}
    for entry in found:
        if entry is not None:
            entries[entry] = None
            refuse_more(len(entries), path)
    return NoArticleError(path, _REASON, tuple(entries))


def _entry(record: Mapping[str, object]) -> ListEntry | None:
    if is_item(record):
        return _item(record)
    if "item_type" not in record:
        return _linked(record.get("title"), record.get("url"))
    title = _words(record.get("title"))
    if title is None or _words(record["item_type"]) in _NO_ITEMS:
        return None
    files = clean(record.get("file_attachments")).split(";")
    return ListEntry(
        files=tuple(filter(None, map(str.strip, files))),
        url=_address(record.get("url")),
        title=title,
        published=day_of(record.get("date")) or day_of(record.get("publication_year")),
        author=_authors(record.get("author")),
        source=_words(record.get("publication_title")),
    )


def _item(record: Mapping[str, object]) -> ListEntry:
    """Describe a record of CSL-JSON; its day is a list of numbers."""
    issued, names = record["issued"], record.get("author")
    parts = issued.get("date-parts") if isinstance(issued, dict) else None
    numbers = parts[0] if isinstance(parts, list) and parts and isinstance(parts[0], list) else []
    people = (
        [named(one) for one in names if isinstance(one, dict)] if isinstance(names, list) else []
    )
    return ListEntry(
        url=_address(record.get("url")),
        title=_words(record["title"]),
        published=day_of("-".join(f"{clean(one):0>2}" for one in numbers)),
        author=author_of(", ".join(filter(None, map(_name, people)))),
        source=_words(record.get("container_title")),
    )


def _name(person: Mapping[str, object]) -> str:
    parts = (clean(person.get(part)) for part in ("given", "family", "literal"))
    return " ".join(" ".join(parts).split())


def _linked(title: object, url: object) -> ListEntry | None:
    """Return an entry of a title and an address; a title that is only the address is none."""
    address, words = _address(url), _words(title)
    if address is None or words is None or _ADDRESS.fullmatch(words):
        return None
    return ListEntry(url=address, title=words)


def _authors(value: object) -> str | None:
    """Return names as a byline has them: “Brook, Ann; Holm, Arne” is Ann Brook and Arne Holm."""
    names = (" ".join(reversed(one.split(",", 1))).split() for one in clean(value).split(";"))
    return author_of(", ".join(filter(None, map(" ".join, names))))


def _words(value: object) -> str | None:
    return " ".join(clean(value).split()) or None


def _address(value: object) -> str | None:
    found = _ADDRESS.fullmatch(clean(value).strip())
    return found[0] if found else None
