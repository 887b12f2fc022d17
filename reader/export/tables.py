"""Quotations and facts as tables: one row each, for spreadsheets and for programs."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from reader.export.citation import citation, file_of, one_line, place_of
from reader.export.groups import words_of
from reader.export.markup import html_text, markdown_run
from reader.export.record import Record, json_line
from reader.model import Clip

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.export.citation import Words
    from reader.model import Article, Fact, Quote, Span

QUOTE_COLUMNS = (
    *("speaker", "role", "organisation", "words", "kind", "cue", "confidence"),
    *("title", "source", "date", "author", "url", "file", "start", "end", "citation"),
)
_CLIP_COLUMNS = ("speaker", "role", "words", "kind", "title", "source", "date", "place")
TABLE_HEADS = tuple(name.capitalize() for name in _CLIP_COLUMNS)
"""What stands above the columns of a copied table."""
FACT_COLUMNS = (
    *("kind", "label", "detail", "value", "confidence", "words"),
    *("title", "source", "date", "author", "url", "file", "start", "end", "places"),
)


def quote_lines(rows: Iterable[tuple[Article, Sequence[Quote]]]) -> Iterator[str]:
    """Yield one JSON object a line for each quotation, its parts with their places."""
    for article, parts in rows:
        places = [_evidence(article, part.span) for part in parts]
        yield json_line({**_quote_record(article, parts), "parts": places}) + "\n"


def fact_lines(rows: Iterable[tuple[Article, Fact]]) -> Iterator[str]:
    """Yield one JSON object a line for each fact, with all its evidence."""
    for article, fact in rows:
        evidence = [_evidence(article, span) for span in fact.evidence]
        yield json_line({**_fact_record(article, fact), "evidence": evidence}) + "\n"


def quote_table(rows: Iterable[tuple[Article, Sequence[Quote]]]) -> Iterator[str]:
    """Yield CSV: `QUOTE_COLUMNS`, then a row for each quotation."""
    yield _csv_row(QUOTE_COLUMNS)
    for article, parts in rows:
        record = {
            **_quote_record(article, parts),
            "start": parts[0].span.start,
            "end": parts[-1].span.end,
        }
        yield _csv_row([record[name] for name in QUOTE_COLUMNS])


def fact_table(rows: Iterable[tuple[Article, Fact]]) -> Iterator[str]:
    """Yield CSV: `FACT_COLUMNS`, then a row for each fact.

    `words`, `start` and `end` are of the first evidence, `places` of all: `12-20 45-60`.
    """
    yield _csv_row(FACT_COLUMNS)
    for article, fact in rows:
        first = fact.evidence[0]
        record = {
            **_fact_record(article, fact),
            "words": first.of(article.text),
            "start": first.start,
            "end": first.end,
            "places": " ".join(f"{span.start}-{span.end}" for span in fact.evidence),
        }
        yield _csv_row([record[name] for name in FACT_COLUMNS])


def table_clip(rows: Sequence[tuple[Article, Sequence[Quote]]], words: Words = str) -> Clip:
    """Return quotations as one table: an HTML one, and text with tabs between the cells.

    This is what spreadsheets take from a clipboard; line ends inside cells become blanks. `words`
    returns the heads (`TABLE_HEADS`) and the kinds in the language of the reader.
    """
    records = [
        {
            **_quote_record(article, parts),
            "kind": words(parts[0].kind),
            "place": place_of(article),
        }
        for article, parts in rows
    ]
    cells = [[one_line(str(record[name] or "")) for name in _CLIP_COLUMNS] for record in records]
    heads = [words(head) for head in TABLE_HEADS]
    lines = "\n".join("\t".join(row) for row in (heads, *cells))
    return Clip(lines, _html_table(heads, cells), _markdown_table(heads, cells), len(records))


def _html_table(heads: Sequence[str], cells: Sequence[Sequence[str]]) -> str:
    head = "".join(f"<th>{html_text(one)}</th>" for one in heads)
    rows = ("".join(f"<td>{html_text(one)}</td>" for one in row) for row in cells)
    body = "\n".join(f"<tr>{row}</tr>" for row in rows)
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>"


def _markdown_table(heads: Sequence[str], cells: Sequence[Sequence[str]]) -> str:
    rows = (heads, ["---"] * len(heads), *([markdown_run(one) for one in row] for row in cells))
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _quote_record(article: Article, parts: Sequence[Quote]) -> Record:
    told = parts[0].attribution
    speaker = told.speaker if told else None
    return {
        "speaker": speaker.name if speaker else None,
        "role": speaker.role if speaker else None,
        "organisation": speaker.organisation if speaker else None,
        "words": words_of(article, parts),
        "kind": parts[0].kind,
        "cue": told.cue.of(article.text) if told and told.cue else None,
        "confidence": round(told.confidence, 3) if told else 0.0,
        **_source_record(article),
        "citation": citation(article, parts[0]),
    }


def _fact_record(article: Article, fact: Fact) -> Record:
    return {
        "kind": fact.kind,
        "label": fact.label,
        "detail": fact.detail,
        "value": fact.value,
        "confidence": round(fact.confidence, 3),
        **_source_record(article),
    }


def _source_record(article: Article) -> Record:
    return {
        "title": article.title,
        "source": article.source,
        "date": article.published,
        "author": article.author,
        "url": article.url,
        "file": file_of(article),
    }


def _evidence(article: Article, span: Span) -> Record:
    return {"start": span.start, "end": span.end, "text": span.of(article.text)}


def _csv_row(values: Sequence[object]) -> str:
    row = io.StringIO(newline="")
    # CRLF is what RFC 4180 asks for; with it a lone CR inside a cell is quoted, too.
    csv.writer(row, lineterminator="\r\n").writerow(values)
    return row.getvalue()
