"""Exports of Factiva: saved pages in two layouts, and XML; many articles in one file."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.formats.dates import iso_date, whole_day
from reader.formats.draft import Head
from reader.formats.factiva_text import source_of
from reader.formats.flow import Paragraph, draft_of
from reader.formats.head import author_of
from reader.formats.layout import paragraphs
from reader.formats.limits import refuse_more
from reader.formats.lines import lines_of
from reader.formats.markup import find, find_all, name_of, words_of
from reader.formats.page import names_in, paragraphs_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml import etree

    from reader.formats.draft import Draft
    from reader.model import BlockKind

_ARTICLE = re.compile(r"[a-z]{2,6}article")
_BODY = frozenset({"articleparagraph", "articlepre"})
_BODY_CODES = frozenset({"LP", "TD"})
_XML_BODY = ("leadParagraph", "tailParagraphs")


def read_page(root: etree._Element, path: str) -> list[Draft]:
    """Describe each article of a saved page, which has at most MAX_ARTICLES."""
    articles = list(_articles(root))
    refuse_more(len(articles), path)
    drafts = (_table(one) or _column(one) for one in articles)
    return [replace(draft, format="factiva") for draft in drafts if draft]


def read_xml(root: etree._Element, path: str) -> list[Draft]:
    """Describe each article of an XML export, which has at most MAX_ARTICLES."""
    articles = list(find_all(root, "article"))
    refuse_more(len(articles), path)
    drafts = (_xml_article(one) for one in articles)
    return [replace(draft, format="factiva") for draft in drafts if draft]


def _articles(root: etree._Element) -> Iterator[etree._Element]:
    for element in find_all(root, "div"):
        names = names_in(element)
        if "article" in names and any(_ARTICLE.fullmatch(name) for name in names):
            yield element


def _column(article: etree._Element) -> Draft | None:
    """One paragraph below the other: section, title, author, length, day, paper, ..."""
    found = paragraphs_of(article)
    title = next((place for place, one in enumerate(found) if _marked(one, "headline")), 0)
    body = [place for place, one in enumerate(found) if one.marks & _BODY]
    head = Head()
    _read_column(head, found[title + 1 : body[0] if body else len(found)])
    kinds: dict[int, BlockKind] = dict.fromkeys(body, "paragraph")
    if found and _marked(found[title], "headline"):
        kinds[title] = "title"
    return draft_of(_with_kinds(found, kinds), head)


def _marked(paragraph: Paragraph, ending: str) -> bool:
    return any(mark.endswith(ending) for mark in paragraph.marks)


def _read_column(head: Head, rows: Sequence[Paragraph]) -> None:
    head.author = next((author_of(row.text) for row in rows if "author" in row.marks), None)
    for place, row in enumerate(rows):
        if day := whole_day(row.text):
            head.published = day
            head.source = source_of([one.text for one in rows[place + 1 :]])
            return


def _with_kinds(found: Sequence[Paragraph], kinds: dict[int, BlockKind]) -> list[Paragraph]:
    return [Paragraph(one.text, kinds.get(place), one.centred) for place, one in enumerate(found)]


def _table(article: etree._Element) -> Draft | None:
    """A row for each field, with its code of two or three letters before it."""
    found: list[Paragraph] = []
    fields: dict[str, list[str]] = {}
    for row in find_all(article, "tr"):
        cells = [cell for cell in row if name_of(cell) == "td"]
        if len(cells) != 2:  # noqa: PLR2004 - the code, and what it names
            continue
        code = words_of(cells[0])
        rows = paragraphs_of(cells[1])
        fields.setdefault(code, []).extend(one.text for one in rows)
        found += [Paragraph(one.text, _kind_of(code)) for one in rows]
    head = Head(
        author=author_of(_first(fields, "BY") or ""),
        source=_first(fields, "SN"),
        published=whole_day(_first(fields, "PD") or ""),
    )
    return draft_of(found, head)


def _kind_of(code: str) -> BlockKind | None:
    if code == "HD":
        return "title"
    return "paragraph" if code in _BODY_CODES else None


def _first(fields: dict[str, list[str]], code: str) -> str | None:
    return next(iter(fields.get(code, ())), None)


def _xml_article(article: etree._Element) -> Draft | None:
    head = Head(
        author=author_of(words_of(find(article, "byline"))),
        source=words_of(find(article, "sourceName")) or None,
        published=iso_date(words_of(find(article, "publicationDate"))),
    )
    title = words_of(find(article, "headline"))
    found = [Paragraph(title, "title")] if title else []
    for part in find_all(article, *_XML_BODY):
        found += _xml_paragraphs(part)
    return draft_of(found, head)


def _xml_paragraphs(part: etree._Element) -> list[Paragraph]:
    """The paragraphs of a body, which are elements, or lines wrapped to fit a page."""
    elements = [words_of(one) for one in find_all(part, "paragraph")]
    if elements:
        return [Paragraph(words) for words in elements if words]
    text = "".join(str(words) for words in part.itertext())
    groups = paragraphs(lines_of(text))
    return [Paragraph(text[group[0].span.start : group[-1].span.end]) for group in groups]
