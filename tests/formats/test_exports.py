"""Saved pages and XML of news databases become as many articles as they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.formats import limits, load
from reader.model import UnreadableFileError
from tests.formats.contract import check_articles
from tests.formats.export_files import EUROPRESSE, FACTIVA, FACTIVA_TABLE, FACTIVA_XML, NEXIS

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model import Article


def _load(tmp_path: Path, text: str, suffix: str = "html") -> tuple[Article, ...]:
    path = tmp_path / f"export.{suffix}"
    path.write_text(text, encoding="utf-8")
    articles = load(path, "export")
    check_articles(articles)
    return articles


def _told(article: Article) -> tuple[str | None, ...]:
    return article.title, article.source, article.published, article.author


def _body(article: Article) -> str:
    return article.body.of(article.text)


def test_a_page_of_nexis(tmp_path: Path) -> None:
    first, second, third = _load(tmp_path, NEXIS)
    assert {first.format, second.format} == {"nexis"}
    assert (first.id, second.id) == ("export", "export#1")
    assert _told(first) == (
        "Old bridge closed; Ferries to run",
        "The Harbour Post",
        "2019-03-04",
        "ADA MARSH",
    )
    assert _body(first) == "The bridge was closed.\n\n“It is not safe,” the mayor said."
    assert _told(second) == ("Brücke zu", "Der Hafenbote", "2019-03-06", None)
    assert _body(second) == "Die Brücke ist zu."
    assert _body(third) == "This document cannot be shown."


def test_a_page_of_factiva(tmp_path: Path) -> None:
    first, second = _load(tmp_path, FACTIVA)
    assert {first.format, second.format} == {"factiva"}
    assert _told(first) == ("Bridge closed", "The Harbour Post", "2017-04-01", "Ada Marsh")
    assert _body(first) == "The bridge was closed.\n\nFerries run."
    assert "Foreign Desk" in first.text
    assert _told(second) == ("橋が閉鎖", "港日報", "2018-10-07", None)


def test_a_page_of_factiva_in_its_other_layout(tmp_path: Path) -> None:
    (article,) = _load(tmp_path, FACTIVA_TABLE)
    assert _told(article) == ("Pont fermé", "Le Port", "2011-12-29", "Eve Prunier")
    assert _body(article) == "Le pont est fermé.\n\nPersonne ne sait."


def test_xml_of_factiva(tmp_path: Path) -> None:
    first, second = _load(tmp_path, FACTIVA_XML, "xml")
    assert _told(first) == ("Bridge closed", "The Harbour Post", "2012-01-09", "Ada Marsh")
    assert _body(first) == "The bridge was closed.\n\nFerries run."
    assert _told(second) == ("OIL UP", "Newswire", "1987-02-26", None)
    assert [one.kind for one in second.blocks] == ["title", "paragraph", "paragraph"]


def test_pages_of_europresse_in_both_layouts(tmp_path: Path) -> None:
    first, second = _load(tmp_path, EUROPRESSE)
    assert {first.format, second.format} == {"europresse"}
    assert _told(first) == ("Le pont fermé", "Le Port", "2013-10-05", "Eve Prunier")
    assert _body(first) == "Le pont est fermé.\n\nPersonne ne sait."
    assert _told(second) == ("Encore le pont", "Le Port", "2006-03-14", "Eve Prunier")
    assert _body(second) == "Il reste fermé."


def test_an_accent_of_another_encoding_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.htm"
    path.write_bytes(FACTIVA_TABLE.encode("cp1252"))
    (article,) = load(path)
    assert (article.title, article.encoding, article.encoding_guessed) == (
        "Pont fermé",
        "cp1252",
        True,
    )


@pytest.mark.parametrize(
    ("suffix", "text"),
    [
        ("xml", "<PPSResponse><article/></PPSResponse>"),
        ("xml", "<note>Bridge closed</note>"),
    ],
)
def test_what_is_no_export_says_so(tmp_path: Path, suffix: str, text: str) -> None:
    with pytest.raises(UnreadableFileError, match="only when it is an export"):
        _load(tmp_path, text, suffix)


@pytest.mark.parametrize(("suffix", "text"), [("html", FACTIVA), ("xml", FACTIVA_XML)])
def test_more_articles_than_the_limit_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str, text: str
) -> None:
    monkeypatch.setattr(limits, "MAX_ARTICLES", 1)
    with pytest.raises(UnreadableFileError, match="more than 1 articles"):
        _load(tmp_path, text, suffix)
