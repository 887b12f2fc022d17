from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

import pytest
from citeproc import (
    Citation,
    CitationItem,
    CitationStylesBibliography,
    CitationStylesStyle,
    formatter,
)
from citeproc.source.bibtex.bibparse import BibTeXParser
from citeproc.source.json import CiteProcJSON

from reader.export import QUOTE_FORMATS, QuoteFormat, write_facts, write_quotes
from reader.model import Article, Fact, PageStart, Quote, Span
from reader.resources import resource_path
from tests.export.examples import TEXT, article, interrupted, quote

if TYPE_CHECKING:
    from pathlib import Path

Row = tuple[Article, tuple[Quote, ...]]


def rows(**known: Any) -> list[Row]:  # noqa: ANN401 - fields of an article
    return [(article(**known), interrupted()), (article(**known), (quote(TEXT, "“scare”", 1),))]


def written(form: QuoteFormat, **known: Any) -> str:  # noqa: ANN401 - fields of an article
    return "".join(write_quotes(rows(**known), form))


def table(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_plain_separates_quotations_by_an_empty_line() -> None:
    first, second = written("plain").split("\n\n")
    assert first.startswith("“We will wait,” […] “Then *we* act.”\n— Ada Lund, minister, ")
    assert second.startswith("“scare”\n— speaker not named")
    assert second.endswith("2026/a_b.txt\n")


def test_markdown_is_the_clips() -> None:
    assert written("markdown").count("\n> “scare”\n\n— speaker not named") == 1


def test_html_is_a_whole_page_without_styles() -> None:
    page = written("html")
    assert page.startswith("<!DOCTYPE html>")
    assert page.count("<blockquote>") == 2
    assert "style" not in page


def test_csv_keeps_words_with_commas_and_line_ends() -> None:
    text = '“One, "two"\nthree\r.”'
    made = article(text)
    told = (quote(text, text, name="Ada Lund"),)
    (row,) = table("".join(write_quotes([(made, told)], "csv")))
    assert row["words"] == text
    assert row["speaker"] == "Ada Lund"
    assert (row["start"], row["end"]) == ("0", str(len(text)))
    assert (row["title"], row["date"], row["file"]) == (
        "What [comes] next",
        "2026-01-05",
        "2026/a_b.txt",
    )


def test_json_lines_hold_each_part_with_its_place() -> None:
    first, second = map(json.loads, written("jsonl").splitlines())
    assert [TEXT[part["start"] : part["end"]] for part in first["parts"]] == [
        "“We will wait,”",
        "“Then *we* act.”",
    ]
    assert first["words"] == "“We will wait,” […] “Then *we* act.”"
    assert second["speaker"] is None


def test_ris_has_one_reference_with_its_quotations_as_notes() -> None:
    lines = written("ris", author="Bo Ek", url="https://example.org/x").splitlines()
    assert lines[0] == "TY  - NEWS"
    assert "DA  - 2026/01/05/" in lines
    assert "AU  - Bo Ek" in lines
    assert "UR  - https://example.org/x" in lines
    assert [line for line in lines if line.startswith("N1")] == [
        "N1  - Ada Lund: “We will wait,” […] “Then *we* act.”",
        "N1  - “scare”",
    ]
    assert lines.count("ER  - ") == 1


def test_a_note_tells_the_page() -> None:
    (line,) = (
        line
        for line in written("ris", pages=(PageStart(0, 7),)).splitlines()
        if line.startswith("N1  - Ada Lund")
    )
    assert line == "N1  - Ada Lund: “We will wait,” […] “Then *we* act.” (p. 7)"


def test_bibtex_pairs_its_braces_whatever_the_title_holds() -> None:
    entry = written("bibtex", title="100 % {odd \\ & $5_000")
    assert entry.startswith("@article{a-b-txt,\n")
    assert entry.count("{") == entry.count("}")
    assert "100 \\% \\textbraceleft{}odd \\textbackslash{} \\& \\$5\\_000" in entry
    assert "month = jan," in entry


def test_bibtex_keys_are_told_apart() -> None:
    made = [(article(id=name), (quote(TEXT, "“scare”"),)) for name in ("x/a.txt", "y/a.txt")]
    entries = "".join(write_quotes(made, "bibtex"))
    assert "{a-txt,\n" in entries
    assert "{a-txt-2,\n" in entries


@pytest.mark.parametrize(
    ("published", "parts"), [("2026-01-05", [2026, 1, 5]), ("2026-01", [2026, 1]), ("2026", [2026])]
)
def test_csl_is_as_precise_as_the_date(published: str, parts: list[int]) -> None:
    (item,) = json.loads(written("csl", published=published))
    assert item["type"] == "article-newspaper"
    assert item["issued"] == {"date-parts": [parts]}
    assert item["container-title"] == "The Daily"


@pytest.mark.parametrize("form", QUOTE_FORMATS)
def test_nothing_found_is_still_a_file(form: QuoteFormat) -> None:
    empty = "".join(write_quotes([], form))
    assert "“" not in empty
    if form == "csl":
        assert json.loads(empty) == []


@pytest.mark.parametrize("form", QUOTE_FORMATS)
def test_little_known_is_no_hindrance(form: QuoteFormat) -> None:
    assert "scare" in written(form, title=None, published=None, source=None)


def fact_rows() -> list[tuple[Article, Fact]]:
    fact = Fact("person", "Ada Lund", (Span(11, 26), Span(0, 5)), detail="minister")
    return [(article(), fact)]


def test_facts_have_their_evidence_in_a_table() -> None:
    (row,) = table("".join(write_facts(fact_rows(), "csv")))
    assert row["label"] == "Ada Lund"
    assert row["words"] == "“We will wait,”"
    assert row["places"] == "11-26 0-5"


def test_facts_have_their_evidence_in_json_lines() -> None:
    found: dict[str, Any] = json.loads("".join(write_facts(fact_rows(), "jsonl")))
    assert found["evidence"] == [
        {"start": 11, "end": 26, "text": "“We will wait,”"},
        {"start": 0, "end": 5, "text": "Title"},
    ]


def test_a_csl_processor_reads_what_is_written_as_csl() -> None:
    text = "".join(write_quotes(rows(author="Bo Ek", url="https://example.org/x"), "csl"))
    known = CiteProcJSON(json.loads(text))
    style = CitationStylesStyle(str(resource_path("styles", "apa.csl")), validate=False)
    listed = CitationStylesBibliography(style, known, formatter.plain)
    listed.register(Citation([CitationItem(next(iter(known)))]))
    told = str(listed.bibliography()[0])
    assert told.startswith("Bo Ek. (2026, January 5). What [comes] next.")
    assert "The Daily" in told
    assert told.endswith("https://example.org/x")


def test_a_bibtex_parser_of_others_reads_what_is_written(tmp_path: Path) -> None:
    path = tmp_path / "out.bib"
    known = rows(author="Bo Ek", url="https://example.org/a_b~c", title="100 % {odd $5_000} & ü")
    path.write_text("".join(write_quotes(known, "bibtex")), encoding="utf-8")
    (entry,) = BibTeXParser(str(path), "utf-8").values()
    assert entry.document_type == "article"
    assert entry["title"] == (r"{100 \% \textbraceleft{}odd \$5\_000\textbraceright{} \& ü}")
    assert (entry["author"], entry["journal"]) == ("{Bo Ek}", "The Daily")
    assert (entry["year"], entry["url"]) == ("2026", "https://example.org/a_b~c")
    assert "“We will wait,”" in entry["note"]
