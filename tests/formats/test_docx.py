"""Word documents are read as their writers see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.formats import load
from reader.model import UnreadableFileError
from tests.formats.contract import check_articles
from tests.formats.office_files import W, paragraph, word

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model import Article

STYLES = (
    f'<w:styles xmlns:w="{W}">'
    '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>'
    '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style></w:styles>'
)
CORE = "<core><title>{}</title><creator>Somebody's computer</creator></core>"


def _load(tmp_path: Path, data: bytes) -> Article:
    path = tmp_path / "2024-05-01 - Saved.docx"
    path.write_bytes(data)
    articles = load(path)
    check_articles(articles)
    (article,) = articles
    return article


def _blocks(article: Article) -> list[tuple[str, str]]:
    return [(block.kind, block.span.of(article.text)) for block in article.blocks]


def test_styles_tell_title_headings_and_quotations_in_any_language(tmp_path: Path) -> None:
    article = _load(
        tmp_path,
        word(
            paragraph("2 May 2024"),
            paragraph("Bridge closed", "Titel"),
            paragraph("By Jane Doe"),
            paragraph("The bridge was closed on Monday."),
            paragraph("Why now", "berschrift1"),
            paragraph("It is not safe any more.", "Zitat"),
            styles=STYLES,
        ),
    )
    assert article.format == "docx"
    assert (article.title, article.published, article.author) == (
        "Bridge closed",
        "2024-05-02",
        "Jane Doe",
    )
    assert _blocks(article) == [
        ("title", "Bridge closed"),
        ("byline", "By Jane Doe"),
        ("paragraph", "The bridge was closed on Monday."),
        ("heading", "Why now"),
        ("quotation", "It is not safe any more."),
    ]
    assert article.text.startswith("2 May 2024\n\nBridge closed\n\nBy Jane Doe\n\nThe bridge")


def test_without_styles_the_lines_tell(tmp_path: Path) -> None:
    article = _load(
        tmp_path,
        word(
            paragraph("Bridge closed"),
            paragraph("By Jane Doe"),
            paragraph("2 May 2024"),
            paragraph("The bridge was closed on Monday, the mayor said, and nobody knew why."),
        ),
    )
    assert (article.title, article.author, article.published) == (
        "Bridge closed",
        "Jane Doe",
        "2024-05-02",
    )
    assert article.body.of(article.text).startswith("The bridge was")


@pytest.mark.parametrize(
    ("property_", "title"),
    [("Bridge closed", "Bridge closed"), ("Microsoft Word - a.doc", "Saved"), ("", "Saved")],
)
def test_a_title_in_the_properties_is_taken_unless_a_program_made_it_up(
    tmp_path: Path, property_: str, title: str
) -> None:
    words = "The bridge was closed on Monday, the mayor said. Nobody knew why."
    article = _load(tmp_path, word(paragraph(words), core=CORE.format(property_)))
    assert (article.title, article.title_span) == (title, None)
    assert (article.author, article.published) == (None, "2024-05-01")


def test_what_was_deleted_is_left_out_and_notes_stand_behind(tmp_path: Path) -> None:
    deleted = "<w:p><w:del><w:r><w:delText>Gone.</w:delText></w:r></w:del></w:p>"
    added = "<w:p><w:ins><w:r><w:t>Added</w:t><w:tab/><w:t>here.</w:t></w:r></w:ins></w:p>"
    table = (
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>one</w:t></w:r></w:p></w:tc>"
        "<w:tc><w:p><w:r><w:t>two</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    )
    notes = (
        f'<w:footnotes xmlns:w="{W}"><w:footnote w:type="separator">'
        "<w:p><w:r><w:t>no note</w:t></w:r></w:p></w:footnote>"
        "<w:footnote><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )
    article = _load(tmp_path, word(deleted, added, table, footnotes=notes))
    assert article.text == "Added\there.\n\none\n\ntwo\n\nA note."


def test_an_export_of_nexis_in_a_document_is_read_article_by_article(tmp_path: Path) -> None:
    one = [
        paragraph("1 of 2 DOCUMENTS", centred=True),
        paragraph("The Harbour Post", centred=True),
        paragraph("March 4, 2019 Monday", centred=True),
        paragraph("Bridge closed"),
        paragraph("LENGTH: 4 words"),
        paragraph("It was closed."),
    ]
    path = tmp_path / "a.docx"
    path.write_bytes(word(*one, *one))
    first, second = load(path)
    check_articles((first, second))
    assert first.format == "nexis"
    assert (first.title, first.source, first.published) == (
        "Bridge closed",
        "The Harbour Post",
        "2019-03-04",
    )
    assert first.body.of(first.text) == second.body.of(second.text) == "It was closed."


def test_a_document_without_a_word_says_so(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match="holds no text"):
        _load(tmp_path, word(paragraph(" ")))


def test_another_archive_says_so(tmp_path: Path) -> None:
    data = word(paragraph("a")).replace(b"word/document.xml", b"word/documnet.xml")
    with pytest.raises(UnreadableFileError, match="no Word document"):
        _load(tmp_path, data)


def test_entities_are_refused(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE a [<!ENTITY b "cc"><!ENTITY d "&b;&b;">]><core><title>&d;</title></core>'
    with pytest.raises(UnreadableFileError, match="declares entities"):
        _load(tmp_path, word(paragraph("a"), core=bomb))
