"""Every format quotations and facts are written in; one place knows them all."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Literal, get_args

from reader.export.references import bibtex, csl, ris
from reader.export.report import report
from reader.export.tables import fact_lines, fact_table, quote_lines, quote_table
from reader.export.templates import clip_of
from reader.model import STANDARD_TEMPLATE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from reader.export.citation import Words
    from reader.export.styles import CitationStyle
    from reader.model import Article, Clip, CopyTemplate, Fact, Quote

    QuoteRows = Iterable[tuple[Article, Sequence[Quote]]]

QuoteFormat = Literal["plain", "markdown", "html", "csv", "jsonl", "ris", "bibtex", "csl", "report"]
FactFormat = Literal["csv", "jsonl"]
QUOTE_FORMATS: tuple[QuoteFormat, ...] = get_args(QuoteFormat)
FACT_FORMATS: tuple[FactFormat, ...] = get_args(FactFormat)

_HTML_HEAD = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="generator" content="On Record">
<title>{title}</title>
</head>
<body>
"""
_HTML_FOOT = "</body>\n</html>\n"


def write_quotes(
    rows: QuoteRows,
    form: QuoteFormat,
    style: CitationStyle = "short",
    template: CopyTemplate = STANDARD_TEMPLATE,
    words: Words = str,
) -> Iterator[str]:
    """Yield a file of quotations piece by piece; a row is an article and one quotation's parts.

    `style` is how the source is cited in plain text, Markdown and HTML, `template` how a
    quotation is written in these. `words` returns what these and the page with evidence say
    themselves (`own_words`) in the language of their readers; what is made for programs is in
    English. Raises TemplateError for a template that cannot be followed.

    The pieces put together are the file. Write them as UTF-8 and without translating line
    ends.
    """
    if form in _CITING:
        clips = (clip_of(article, parts, style, template, words) for article, parts in rows)
        return _CITING[form](clips, words)
    if form == "report":
        return report(rows, words=words)
    return _QUOTE_WRITERS[form](rows)


def write_facts(rows: Iterable[tuple[Article, Fact]], form: FactFormat) -> Iterator[str]:
    """Yield a file of facts piece by piece, to be written like one of quotations."""
    return fact_table(rows) if form == "csv" else fact_lines(rows)


def _plain(clips: Iterable[Clip], _words: Words) -> Iterator[str]:
    yield from _spaced(clip.plain for clip in clips)


def _markdown(clips: Iterable[Clip], _words: Words) -> Iterator[str]:
    yield from _spaced(clip.markdown for clip in clips)


def _html(clips: Iterable[Clip], words: Words) -> Iterator[str]:
    yield _HTML_HEAD.format(language=escape(words("en")), title=escape(words("Quotations")))
    for clip in clips:
        yield clip.html + "\n"
    yield _HTML_FOOT


def _spaced(pieces: Iterable[str]) -> Iterator[str]:
    separator = ""
    for piece in pieces:
        yield f"{separator}{piece}\n"
        separator = "\n"


_CITING: dict[QuoteFormat, Callable[[Iterable[Clip], Words], Iterator[str]]] = {
    "plain": _plain,
    "markdown": _markdown,
    "html": _html,
}
_QUOTE_WRITERS: dict[QuoteFormat, Callable[[QuoteRows], Iterator[str]]] = {
    "csv": quote_table,
    "jsonl": quote_lines,
    "ris": ris,
    "bibtex": bibtex,
    "csl": csl,
}
