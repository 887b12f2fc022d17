"""Articles kept as records of named values, whatever program named them."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.formats.dates import FIRST_YEAR, date_line, iso_date
from reader.formats.days import day_of_mail, day_of_seconds
from reader.formats.draft import Head
from reader.formats.flow import Paragraph, draft_of, typed
from reader.formats.head import author_of
from reader.formats.language import language_code
from reader.formats.markup import parse_html, words_of
from reader.formats.page import paragraphs_of
from reader.model import UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reader.formats.draft import Draft

_NAMES = {
    "title": "title headline web_title überschrift titel titre título heading name subject",
    "published": "published publication_date date_published published_at pub_date date_publish"
    " web_publication_date published_date published_time date created_at date_added datum fecha"
    " timestamp time updated year",
    "author": "author authors byline creator by published_by autor auteur writer journalist",
    "source": "source publication newspaper publisher source_name site_name sitename outlet medium"
    " quelle journal site domain_name source_domain source_hostname hostname domain feed",
    "url": "url link web_url permalink canonical_url source_url href given_url resolved_url",
    "language": "language lang",
    "text": "text full_text fulltext body_text content_text maintext main_text article_text"
    " raw_text body article_body content_html content html article story full_content",
    "lead": "description summary abstract excerpt",
}
"""What fields are called, the best name first."""
_NAMES_OF = {field: tuple(names.split()) for field, names in _NAMES.items()}
_CAMEL = re.compile(r"(?<=[a-z\d])(?=[A-Z])")
_BETWEEN = re.compile(r"[\s._-]+")
_MARKUP = re.compile(r"<(?:p|div|br|h[1-6]|ul|blockquote|section)\b[^<>]{0,500}>", re.IGNORECASE)
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)")
_SURROGATE = re.compile("[\ud800-\udfff\x00]")
_URL = re.compile(r"https?://\S+", re.IGNORECASE)
_LONGEST_NUMBER = 20
_LEAST_WORDS = 20
"""Of a text without a title: fewer are a note, or a setting of some program."""


def parsed(text: str) -> object:
    """Return a value; raises ValueError for damage, RecursionError for deep nesting."""
    return json.loads(text, parse_int=_number)


def _number(digits: str) -> int | str:
    """Return a number, or its digits where they are none anybody counts with."""
    return int(digits) if len(digits) <= _LONGEST_NUMBER else digits


def named(record: Mapping[object, object]) -> dict[str, object]:
    """Return a record with its names as they are compared: `pubDate` is `pub_date`."""
    found: dict[str, object] = {}
    for name, value in record.items():
        words = _BETWEEN.sub("_", _CAMEL.sub("_", str(name).strip()).casefold())
        found.setdefault(words, value)
    return found


def has_text(record: Mapping[str, object]) -> bool:
    """Tell whether a record holds an article's text, and not only where it is."""
    title = _first(record, "title")
    if text := _first(record, "text"):
        return bool(title) or len(text.split()) >= _LEAST_WORDS
    told = _first(record, "published") or _first(record, "url")
    return bool(title and told and _first(record, "lead"))


def article_of_record(record: Mapping[str, object], path: str) -> Draft | None:
    """Describe the article of a record; None when it has no text."""
    text = _first(record, "text") or _first(record, "lead")
    head = Head(
        published=next(filter(None, map(day_of, _values(record, "published"))), None),
        author=_names(_value(record, "author")),
    )
    for value in (_first(record, "source"), _first(record, "url")):
        if _URL.fullmatch(value):
            head.url = head.url or value
        else:
            head.source = head.source or value or None
    title = " ".join(_first(record, "title").split())
    draft = article_of_text(head, title, text, path)
    return replace(draft, language=language_code(_first(record, "language"))) if draft else None


def article_of_text(head: Head, title: str, text: str, path: str) -> Draft | None:
    """Describe an article whose text is a page or plain, below its title; None without a word."""
    if not _MARKUP.search(text):
        return typed(head, title, text)
    try:
        found = paragraphs_of(parse_html(text, path))
    except UnreadableFileError:
        return None
    if not found:
        return None
    title = shown_title(title, path)
    return draft_of([Paragraph(title, "title"), *found] if title else found, head)


def shown_title(words: str, path: str) -> str:
    """Return a title without the markup that is written in one beside a page."""
    if "<" not in words and "&" not in words:
        return words
    try:
        return words_of(parse_html(words, path))
    except UnreadableFileError:
        return words


def day_of(value: object) -> str | None:
    """Return the day, month or year a value means: words in many shapes, or seconds since 1970.

    One before there were papers is none: 0001-01-01 is what a program writes that knows none.
    """
    words = clean(value).strip()
    if compact := _COMPACT.fullmatch(words):
        words = "-".join(compact.groups())
    day = day_of_seconds(words) or date_line(words) or iso_date(words) or day_of_mail(words)
    return day if day and day >= FIRST_YEAR else None


def clean(value: object) -> str:
    """Return a plain value as words, without what no text may hold; "" for no plain value."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    words = str(value)
    try:
        words.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub("\ufffd", words)
    return words.replace("\0", "\ufffd")


def _values(record: Mapping[str, object], field: str) -> Iterator[object]:
    return (record[name] for name in _NAMES_OF[field] if record.get(name))


def _value(record: Mapping[str, object], field: str) -> object:
    return next(_values(record, field), None)


def _first(record: Mapping[str, object], field: str) -> str:
    """Return the first value of a field that has words, "" where there is none."""
    words = (_plain(value).strip() for value in _values(record, field))
    return next(filter(None, words), "")


def _plain(value: object) -> str:
    """Return a value's words: a source or a headline may be a record of its own."""
    if isinstance(value, dict):
        inner = named(value)
        names = ("name", "main", "title", "rendered", "text", "value", "body_text")
        return next(filter(None, (clean(inner.get(name)) for name in names)), "")
    if isinstance(value, list):
        return "\n\n".join(filter(None, map(clean, value)))
    return clean(value)


def _names(value: object) -> str | None:
    """Return the authors' names, however they are listed."""
    values = value if isinstance(value, list) else [value]
    names = [" ".join(_plain(one).split()) for one in values]
    return author_of(", ".join(filter(None, names)))
