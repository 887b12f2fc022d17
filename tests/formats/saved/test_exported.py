"""What was exported from here and lies among the articles is none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.export import FACT_FORMATS, write_facts, write_pack, write_quotes
from reader.formats import load
from reader.formats.limits import MAX_BYTES
from reader.model import Fact, NoArticleError
from tests.export.examples import TEXT, article, interrupted

if TYPE_CHECKING:
    from pathlib import Path

    from reader.export import FactFormat, QuoteFormat

REASON = "it was exported from On Record, and is no article"


def check_refused(path: Path) -> None:
    with pytest.raises(NoArticleError, match=REASON) as caught:
        load(path)
    assert caught.value.entries == ()


@pytest.mark.parametrize(
    ("name", "form"),
    [("q.csv", "csv"), ("q.jsonl", "jsonl"), ("q.html", "html"), ("q.html", "report")],
)
def test_quotations_are_known_again(tmp_path: Path, name: str, form: QuoteFormat) -> None:
    path = tmp_path / name
    path.write_text("".join(write_quotes([(article(), interrupted())], form)), encoding="utf-8")
    check_refused(path)


@pytest.mark.parametrize("form", FACT_FORMATS)
def test_facts_are_known_again(tmp_path: Path, form: FactFormat) -> None:
    path = tmp_path / f"facts.{form}"
    fact = Fact("person", "Ada Lund", evidence=(interrupted()[0].span,))
    path.write_text("".join(write_facts([(article(), fact)], form)), encoding="utf-8")
    check_refused(path)


def test_a_pack_is_known_again_however_large(tmp_path: Path) -> None:
    path = tmp_path / "pack.zip"
    with path.open("wb") as file:
        rows = [(article(), interrupted())]
        list(write_pack(file, rows, rows, tmp_path, tmp_path))
    check_refused(path)
    pack = path.read_bytes()
    with path.open("wb") as file:
        file.seek(MAX_BYTES)
        file.write(pack)
    check_refused(path)


def test_an_article_about_the_program_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(
        '<html><head><meta name="generator" content="WordPress"><title>On Record</title></head>'
        f"<body><p>{TEXT}</p></body></html>",
        encoding="utf-8",
    )
    assert load(path)[0].title == "On Record"
