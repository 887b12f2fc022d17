"""A Word export of Lexis becomes as many articles as it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.formats import limits, load
from reader.model import UnreadableFileError
from tests.formats.contract import check_articles
from tests.formats.office_files import paragraph, word

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model import Article

COVER = (
    paragraph("Date and Time: Friday, 5. July 2019 09:31:00 CEST"),
    paragraph("Documents (2)"),
    paragraph("1. Bridge closed"),
)
FIRST = (
    paragraph("Bridge closed;\nFerries to run", centred=True, mark="Bookmark_1"),
    paragraph("The Harbour Post", centred=True),
    paragraph("July 1, 2019 Monday 9:20 AM GMT", centred=True),
    paragraph("\nCopyright 2019 Harbour Print All Rights Reserved"),
    paragraph("Section:\u00a0NEWS"),
    paragraph("Byline:\u00a0By Ada Marsh; Tom Reed contributed"),
    paragraph("Hauptteil", mark="Body"),
    paragraph("The bridge was closed on Monday."),
    paragraph("“It is not safe,” the mayor said."),
    paragraph("\nLoad-Date:\u00a0July 2, 2019"),
    paragraph("\nEnd of Document"),
)
SECOND = (
    paragraph("Weather - Correction Appended", centred=True, mark="Bookmark_2"),
    paragraph("The Harbour Post", centred=True),
    paragraph("Correction Appended", centred=True),
    paragraph("Copyright 2005 Harbour Print"),
    paragraph("Length:\u00a012 words"),
    paragraph("Body", mark="Body_0"),
    paragraph("It rained."),
    paragraph("Correction", mark="Correction_0"),
    paragraph("It did not rain."),
    paragraph("Classification", mark="Classification_0"),
    paragraph("Language:\u00a0ENGLISH"),
    paragraph("End of Document"),
)


def _load(tmp_path: Path, *paragraphs: str) -> tuple[Article, ...]:
    path = tmp_path / "export.DOCX"
    path.write_bytes(word(*paragraphs))
    articles = load(path, "export.DOCX")
    check_articles(articles)
    return articles


def test_each_article_has_its_own_head_and_body(tmp_path: Path) -> None:
    first, second = _load(tmp_path, *COVER, *FIRST, *SECOND)
    assert {first.format, second.format} == {"lexis"}
    assert (first.title, first.source, first.published, first.author) == (
        "Bridge closed; Ferries to run",
        "The Harbour Post",
        "2019-07-01",
        "Ada Marsh",
    )
    assert first.body.of(first.text) == (
        "The bridge was closed on Monday.\n\n“It is not safe,” the mayor said."
    )
    assert first.text.startswith("Bridge closed;\nFerries to run\n\nThe Harbour Post")


def test_an_article_that_lost_its_day_keeps_its_year(tmp_path: Path) -> None:
    (article,) = _load(tmp_path, *SECOND)
    assert (article.title, article.source, article.published) == (
        "Weather - Correction Appended",
        "The Harbour Post",
        "2005",
    )
    assert article.body.of(article.text) == "It rained."


def test_without_bookmarks_the_words_tell(tmp_path: Path) -> None:
    plain = [paragraph("Bridge closed"), paragraph("The Post"), paragraph("July 1, 2019")]
    (article,) = _load(
        tmp_path, *plain, paragraph("Body"), paragraph("It is."), paragraph("End of Document")
    )
    assert (article.title, article.source, article.published) == (
        "Bridge closed",
        "The Post",
        "2019-07-01",
    )
    assert article.body.of(article.text) == "It is."


@pytest.mark.parametrize("cut", [FIRST[:-1], FIRST[:-2]], ids=["no end line", "cut off"])
def test_an_article_that_lost_its_end_line_is_an_article(
    tmp_path: Path, cut: tuple[str, ...]
) -> None:
    for paragraphs in ((*SECOND, *cut), (*cut, *SECOND), (*COVER, *cut, *cut, *SECOND, *cut)):
        articles = _load(tmp_path, *paragraphs)
        assert len(articles) == sum(map(paragraphs.count, (FIRST[0], SECOND[0])))
        told = {(one.title, one.published, one.body.of(one.text)) for one in articles}
        assert told == {
            (
                "Bridge closed; Ferries to run",
                "2019-07-01",
                "The bridge was closed on Monday.\n\n“It is not safe,” the mayor said.",
            ),
            ("Weather - Correction Appended", "2005", "It rained."),
        }


def test_without_bookmarks_too_what_stands_behind_the_last_end_line_may_be_an_article(
    tmp_path: Path,
) -> None:
    last = ("Rain", "The Post", "July 2, 2019", "Length: 2 words", "Body", "It rains.")
    articles = _load(tmp_path, *FIRST, *map(paragraph, last))
    assert [one.title for one in articles] == ["Bridge closed; Ferries to run", "Rain"]
    assert articles[1].body.of(articles[1].text) == "It rains."


@pytest.mark.parametrize(
    "behind",
    [
        COVER,
        ("Index", "Bridge closed, July 1, 2019", "Weather, 2005"),
        ("July 5, 2019", "Copyright 2019 Harbour Search. All rights reserved.", "Page 9 of 9"),
    ],
    ids=["list of documents", "index", "footer"],
)
def test_what_else_stands_behind_the_last_end_line_is_no_article(
    tmp_path: Path, behind: tuple[str, ...]
) -> None:
    words = [one if one in COVER else paragraph(one) for one in behind]
    (article,) = _load(tmp_path, *FIRST, *words)
    assert article.title == "Bridge closed; Ferries to run"


PROSE = (
    "Nobody in the town had ever asked who paid for the pier, and nobody would have been told. "
    "It stood there before the railway came, and it will stand there when the last train has gone, "
    "as my grandmother used to say on Sundays."
)


@pytest.mark.parametrize(
    "essay",
    [
        ("Who pays for the pier", "By Ada Marsh", PROSE),
        ("Who pays for the pier", "Ada Marsh", "July 1, 2019", "Copyright 2019 Ada Marsh", PROSE),
        ("Who pays", "July 1, 2019", "Introduction", PROSE, "Body", PROSE, "Conclusion", PROSE),
    ],
    ids=["bare", "dated", "with headings"],
)
def test_an_essay_may_end_with_the_words_of_an_export(
    tmp_path: Path, essay: tuple[str, ...]
) -> None:
    (article,) = _load(tmp_path, *map(paragraph, (*essay, "End of Document")))
    assert article.format == "docx"
    assert article.title == essay[0]
    assert article.body.of(article.text).count(PROSE) == essay.count(PROSE)


def test_more_articles_than_the_limit_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MAX_ARTICLES", 1)
    with pytest.raises(UnreadableFileError, match="more than 1 articles"):
        _load(tmp_path, *FIRST, *SECOND)
