"""Quotations as one page that opens without us: searched, chosen among, each with its evidence.

Nothing in the page comes from elsewhere, and its own policy lets nothing in. The page itself is
`resources/report/report.html`; this writes the quotations into it.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from reader.export.citation import (
    UNATTRIBUTED,
    citation,
    file_of,
    one_line,
    path_of,
    web_address,
)
from reader.export.groups import words_of
from reader.export.markup import html_text
from reader.model import Span
from reader.resources import resource_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.export.citation import Words
    from reader.model import Article, Quote

_HERE = "<!-- quotations -->\n"
_AROUND = 240
_LABEL = re.compile(r"\{\{(.+?)\}\}")
"""A word of the page itself."""
_SAID = ("Where it stands", "characters %1", "the page")


def report(
    rows: Iterable[tuple[Article, Sequence[Quote]]],
    sources: str = "",
    words: Words = str,
) -> Iterator[str]:
    """Yield the page piece by piece; a row is an article and the parts of one quotation.

    `sources` is the folder beside the page in which the articles' files lie, if they do. `words`
    returns the page's own words (`page_words`) in the language it is to be read in.
    """
    page = _LABEL.sub(lambda found: escape(words(found[1])), _page())
    before, _, behind = page.partition(_HERE)
    yield before
    for article, parts in rows:
        yield _quotation(article, parts, sources, words)
    yield behind


def page_words() -> tuple[str, ...]:
    """Return what the page itself says, in English."""
    return (*dict.fromkeys((*_LABEL.findall(_page()), *_SAID)),)


def _page() -> str:
    return resource_path("report", "report.html").read_text(encoding="utf-8")


def _quotation(article: Article, parts: Sequence[Quote], sources: str, words: Words) -> str:
    first = parts[0]
    speaker = one_line(first.speaker.name) if first.speaker else ""
    who = speaker or words(UNATTRIBUTED)
    rest = citation(article, first, words).removeprefix(f"— {who}")
    where, characters, page = map(words, _SAID)
    address = web_address(article)
    link = f' · <a href="{escape(address)}" rel="noreferrer">{escape(page)}</a>' if address else ""
    return (
        f'<article data-speaker="{escape(speaker)}" data-kind="{escape(first.kind)}">\n'
        f"<blockquote>{html_text(words_of(article, parts))}</blockquote>\n"
        f'<p class="source">— <b>{html_text(who)}</b>{html_text(rest)}</p>\n'
        f"<details><summary>{escape(where)}</summary>\n"
        f'<p class="around">{_around(article, parts)}</p>\n'
        f'<p class="place">{_file(article, sources)} · '
        f"{escape(characters.replace('%1', _places(parts)))} · "
        f"SHA-256 {html_text(article.sha256)}{link}</p></details>\n"
        "</article>\n"
    )


def _file(article: Article, sources: str) -> str:
    """Return the article's file, to be followed where it lies beside the page."""
    words = html_text(file_of(article))
    if not sources:
        return words
    path = sources + path_of(article)
    # What is no plain letter or digit would mean something in an address.
    link = "".join(
        char if char.isascii() and (char.isalnum() or char in "/-._~") else _escaped(char)
        for char in path
    )
    return f'<a href="{link}">{words}</a>'


def _escaped(char: str) -> str:
    return "".join(f"%{byte:02X}" for byte in char.encode())


def _around(article: Article, parts: Sequence[Quote]) -> str:
    """Return the words around a quotation, cut at blanks, with its parts marked."""
    whole = Span(parts[0].span.start, parts[-1].span.end)
    start = max(0, whole.start - _AROUND)
    end = min(len(article.text), whole.end + _AROUND)
    blank = article.text.find(" ", start, whole.start)
    start = blank + 1 if start and blank >= 0 else start
    blank = article.text.rfind(" ", whole.end, end)
    end = blank if end < len(article.text) and blank >= 0 else end
    pieces, at = ["… " if start else ""], start
    for part in parts:
        pieces.append(html_text(article.text[at : part.span.start]))
        pieces.append(f"<mark>{html_text(part.span.of(article.text))}</mark>")
        at = part.span.end
    pieces.append(html_text(article.text[at:end]))
    return "".join((*pieces, " …" if end < len(article.text) else ""))


def _places(parts: Sequence[Quote]) -> str:
    return ", ".join(f"{part.span.start}–{part.span.end}" for part in parts)
