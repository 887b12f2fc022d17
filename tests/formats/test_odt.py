"""Text documents of LibreOffice are read as their writers see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.formats import load
from reader.model import UnreadableFileError
from tests.formats.contract import check_articles
from tests.formats.office_files import open_document, zipped

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model import Article

STYLES = (
    '<style:style style:name="P1" style:parent-style-name="Title"/>'
    '<style:style style:name="P2" style:parent-style-name="P3"/>'
    '<style:style style:name="P3" style:parent-style-name="Quotations"/>'
    '<style:style style:name="loop" style:parent-style-name="loop"/>'
)


def _load(tmp_path: Path, data: bytes) -> Article:
    path = tmp_path / "Saved.odt"
    path.write_bytes(data)
    articles = load(path)
    check_articles(articles)
    (article,) = articles
    return article


def test_styles_tell_what_paragraphs_are(tmp_path: Path) -> None:
    article = _load(
        tmp_path,
        open_document(
            '<text:p text:style-name="P1">Bridge closed</text:p>'
            "<text:p>By Jane Doe</text:p><text:p>2 May 2024</text:p>"
            '<text:p text:style-name="loop">The bridge was closed on Monday.</text:p>'
            '<text:h text:style-name="Heading_20_2">Why now</text:h>'
            '<text:p text:style-name="P2">It is not safe any more.</text:p>',
            styles=STYLES,
        ),
    )
    assert (article.format, article.title, article.author, article.published) == (
        "odt",
        "Bridge closed",
        "Jane Doe",
        "2024-05-02",
    )
    assert [(one.kind, one.span.of(article.text)) for one in article.blocks] == [
        ("title", "Bridge closed"),
        ("byline", "By Jane Doe"),
        ("paragraph", "The bridge was closed on Monday."),
        ("heading", "Why now"),
        ("quotation", "It is not safe any more."),
    ]


def test_blanks_changes_comments_and_notes(tmp_path: Path) -> None:
    article = _load(
        tmp_path,
        open_document(
            "<text:tracked-changes><text:p>Deleted.</text:p></text:tracked-changes>"
            '<text:p>One\n   <text:span>two</text:span><text:s text:c="2"/>three'
            "<text:tab/>four<text:line-break/>five"
            "<office:annotation><text:p>No.</text:p></office:annotation>"
            "<text:note><text:note-citation>1</text:note-citation>"
            "<text:note-body><text:p>A note.</text:p></text:note-body></text:note>, six.</text:p>"
            "<table:table><table:table-row><table:table-cell><text:p>cell</text:p>"
            "</table:table-cell></table:table-row></table:table>"
        ),
    )
    assert article.text == "One two  three\tfour\nfive, six.\n\ncell\n\nA note."


def test_the_title_of_its_properties_is_taken(tmp_path: Path) -> None:
    words = "The bridge was closed on Monday, the mayor said. Nobody knew why."
    meta = "<meta><title>Bridge closed</title></meta>"
    article = _load(tmp_path, open_document(f"<text:p>{words}</text:p>", meta=meta))
    assert (article.title, article.title_span) == ("Bridge closed", None)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (zipped({"a": "b"}), "no text document"),
        (zipped({"content.xml": "<spreadsheet/>"}), "not one of text"),
        (open_document(""), "holds no text"),
        (zipped({"content.xml": '<!DOCTYPE a [<!ENTITY b "c">]><text>&b;</text>'}), "entities"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFileError, match=reason):
        _load(tmp_path, data)
