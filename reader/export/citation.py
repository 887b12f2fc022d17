"""Where words come from, on one line."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.model import Article, Quote, Speaker

    Words = Callable[[str], str]
    """Returns words of our own in the language of those who will read them."""

UNATTRIBUTED = "speaker not named"
"""Said where the text does not tell who spoke: an honest blank beats a guess."""
_PAGE, _PAGES = "p. %1", "pp. %1–%2"
CITED = (UNATTRIBUTED, _PAGE, _PAGES)
"""What a citation says in words of our own."""

_WEB_ADDRESS = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)


def citation(article: Article, quote: Quote, words: Words = str) -> str:
    """Return `— Speaker, role, “Title”, Source, date, page, file or URL`; no unknown part.

    The date is the article's own, as precise as its file gives it. An address on the web
    stands instead of the file. `words` returns the few words that are not the article's in the
    language the line is to be read in.
    """
    return "— " + ", ".join((*before_place(article, quote, words), place_of(article)))


def before_place(article: Article, quote: Quote, words: Words) -> tuple[str, ...]:
    """Return the parts of the citation in their order, all but the last."""
    title = one_line(article.title)
    parts = (
        *speaker_words(quote.speaker, words),
        f"“{title}”" if title else "",
        one_line(article.source),
        article.published or "",
        page_of(article, quote, words),
    )
    return tuple(part for part in parts if part)


def page_of(article: Article, quote: Quote, words: Words = str) -> str:
    """Return `p. 3`, or `pp. 3–4` for words that go over; empty where there are no pages."""
    first = article.page_at(quote.span.start)
    last = article.page_at(quote.span.end - 1)
    if first is None or last is None:
        return ""
    told = words(_PAGE if last <= first else _PAGES)
    return told.replace("%1", str(first)).replace("%2", str(last))


def place_of(article: Article) -> str:
    """Return where the article is to be found: its address, or else its file."""
    return web_address(article) or file_of(article)


def web_address(article: Article) -> str | None:
    """Return the article's address when it is one that can be followed."""
    url = (article.url or "").strip()
    return url if _WEB_ADDRESS.fullmatch(url) else None


def file_of(article: Article) -> str:
    """Return the file as its archive calls it; of a file outside an archive only the name."""
    part = f"#{article.part}" if article.part else ""
    if PurePath(article.id).is_absolute():
        return one_line(PurePath(article.path).name) + part
    name = one_line(article.id)
    return name if name.endswith(part) else name + part


def path_of(article: Article) -> str:
    """Return the file's path from the archive's folder on, which may hold other articles too."""
    return article.id.removesuffix(f"#{article.part}") if article.part else article.id


def one_line(text: str | None) -> str:
    """Return the text with every run of white space as one space."""
    return " ".join((text or "").split())


def speaker_words(speaker: Speaker | None, words: Words = str) -> tuple[str, ...]:
    """Return a speaker's name and role, or that none is named."""
    if speaker is None:
        return (words(UNATTRIBUTED),)
    name = one_line(speaker.name)
    role = one_line(speaker.role or speaker.organisation)
    return (name,) if role.casefold() in name.casefold() else (name, role)
