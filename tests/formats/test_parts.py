"""Text exports of news databases become as many articles as they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.formats import load, parts
from reader.model import UnreadableFileError
from tests.formats.contract import check_articles

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model import Article

NEXIS = """\
Terms: bridge AND mayor

                               7 of 9 DOCUMENTS

                          Copyright 2019 Harbour Print Ltd

                               The Harbour Post

                     March 4, 2019 Monday 6:10 PM EST

Old bridge is closed;
Ferries to run for a year

BYLINE: Ada Marsh

SECTION: NEWS; Pg. 3

LENGTH: 21 words

The old bridge was closed on Monday. "It is not safe any more," the
mayor said.

NATO: nobody had asked.

LOAD-DATE: March 5, 2019

LANGUAGE: ENGLISH

                               9 of 9 DOCUMENTS

                               Der Hafenbote

                            Mittwoch 6. März 2019

KOP: Brücke zu

AUTEUR: PRUIM, EVA

TEKST:

Die Brücke ist zu. Mehr weiß keiner.

               Copyright 2019 Der Hafenbote
                  Alle Rechte vorbehalten
"""

RULE = "_" * 60
PROQUEST = f"""\
{RULE}

Report Information from ProQuest

{RULE}

Table of contents

1. Tide mill turns again

{RULE}

Document 1 of 2

Tide mill turns again

Author: Reed, Tom

https://search.example.org/docview/1

Abstract: A short one.

Full text: The mill turns again.
"We waited long," said Ms Reed.

Publication title: The Harbour Post

Publication date: Mar 3, 2014

Title: Tide mill turns again

{RULE}

Document 2 of 2

No text was kept

Abstract: Only this is left of it.

Publication year: 2013

Source: Coast Review

{RULE}

Contact us
"""


def _load(tmp_path: Path, text: str) -> tuple[Article, ...]:
    path = tmp_path / "export.txt"
    path.write_text(text, encoding="utf-8")
    articles = load(path, "export.txt")
    check_articles(articles)
    assert all(article.text in text for article in articles)
    return articles


def _body(article: Article) -> str:
    return article.body.of(article.text)


def test_each_article_of_a_nexis_export_has_its_own_head_and_body(tmp_path: Path) -> None:
    first, second = _load(tmp_path, NEXIS)
    assert [first.id, second.id] == ["export.txt", "export.txt#1"]
    assert first.format == second.format == "nexis"
    assert first.title == "Old bridge is closed; Ferries to run for a year"
    assert (first.source, first.published, first.author) == (
        "The Harbour Post",
        "2019-03-04",
        "Ada Marsh",
    )
    assert _body(first).startswith("The old bridge was closed")
    assert _body(first).endswith("NATO: nobody had asked.")
    assert second.title == "Brücke zu"
    assert (second.source, second.published, second.author) == (
        "Der Hafenbote",
        "2019-03-06",
        "PRUIM, EVA",
    )
    assert _body(second) == "Die Brücke ist zu. Mehr weiß keiner."


def test_a_body_behind_its_label_on_one_line_is_read(tmp_path: Path) -> None:
    text = NEXIS.replace("TEKST:\n\nDie", "TEKST: Die")
    assert _body(_load(tmp_path, text)[1]) == "Die Brücke ist zu. Mehr weiß keiner."


def test_the_author_is_told_and_stands_in_no_block(tmp_path: Path) -> None:
    for article in (*_load(tmp_path, NEXIS), _load(tmp_path, PROQUEST)[0]):
        assert article.author
        assert all(article.author not in one.span.of(article.text) for one in article.blocks)


def test_a_day_at_the_margin_is_no_title(tmp_path: Path) -> None:
    text = NEXIS.replace("                     March 4, 2019 Monday", "March 4, 2019, Monday")
    first = _load(tmp_path, text)[0]
    assert (first.published, first.title) == (
        "2019-03-04",
        "Old bridge is closed; Ferries to run for a year",
    )


def test_a_title_above_the_day_is_found_and_a_notice_is_none(tmp_path: Path) -> None:
    text = """\

                               1 of 1 DOCUMENTS

                              The Harbour Post

No part of this may be printed again without the
                 leave of The Harbour Post.

LEAD: Old bridge is closed; ferries
to run

                     March 4, 2019, Monday
                     23:22 Central European Time

DATELINE: Harbour

The old bridge was closed on Monday.
"""
    (article,) = _load(tmp_path, text)
    assert (article.title, article.source, article.published) == (
        "LEAD: Old bridge is closed; ferries to run",
        "The Harbour Post",
        "2019-03-04",
    )
    assert _body(article) == "The old bridge was closed on Monday."


def test_line_ends_of_windows_change_nothing(tmp_path: Path) -> None:
    text = NEXIS.replace("\n", "\r\n")
    path = tmp_path / "export.txt"
    path.write_bytes(text.encode())
    articles = load(path)
    check_articles(articles)
    assert [one.title for one in articles] == [one.title for one in _load(tmp_path, NEXIS)]
    assert all(one.text in text for one in articles)


def test_each_article_of_a_proquest_export_has_its_own_fields(tmp_path: Path) -> None:
    first, second = _load(tmp_path, PROQUEST)
    assert first.format == second.format == "proquest"
    assert (first.title, first.source, first.published, first.author, first.url) == (
        "Tide mill turns again",
        "The Harbour Post",
        "2014-03-03",
        "Reed, Tom",
        "https://search.example.org/docview/1",
    )
    assert _body(first) == 'The mill turns again.\n"We waited long," said Ms Reed.'
    assert (second.title, second.source, second.published, second.author) == (
        "No text was kept",
        "Coast Review",
        "2013",
        None,
    )
    assert _body(second) == "Only this is left of it."


FACTIVA = """\
HD  Bridge closed;
Ferries run
BY  By Ada Marsh
WC  464 words
PD  1 April 2017
SN  The Harbour Post
LA  English

LP
The bridge was closed.

TD
Nobody knew why.

NS  gcat : General News
AN  Document HAPO000020170401ed4100001

Document HAPO000020170401ed4100001

Foreign Desk; 1
Ferries run again after a year
By Tom Reed
1.464 Wörter
2. April 2017
05:33 GMT
The Harbour Post
HAPO
English
Copyright 2017. Harbour Print

The ferries run again.

They had not run for a year.

Harbour Print

Dokument HAPO000020170402ed4200002

Of nothing but words.

Document HAPO000020170402ed4200003
"""


def test_each_article_of_a_factiva_export_is_told_by_codes_or_by_their_order(
    tmp_path: Path,
) -> None:
    first, second, third = _load(tmp_path, FACTIVA)
    assert {first.format, second.format, third.format} == {"factiva"}
    assert (first.title, first.source, first.published, first.author) == (
        "Bridge closed; Ferries run",
        "The Harbour Post",
        "2017-04-01",
        "Ada Marsh",
    )
    assert [one.span.of(first.text) for one in first.blocks if one.kind == "paragraph"] == [
        "The bridge was closed.",
        "Nobody knew why.",
    ]
    assert (second.title, second.source, second.published, second.author) == (
        "Ferries run again after a year",
        "The Harbour Post",
        "2017-04-02",
        "Tom Reed",
    )
    assert _body(second).startswith("The ferries run again.\n\nThey had not")
    assert _body(third) == "Of nothing but words."


@pytest.mark.parametrize(
    "words",
    [
        "Document HAPO000020170401ed4100001 was lost.\n",
        "Document 1 of 2\n\nwas missing, the court heard.\n",
        "The box held 3 of 9 DOCUMENTS that the court had asked for.\n",
        "          4 of 9 DOCUMENTS\n\n   \n",
    ],
)
def test_other_texts_stay_one_article(tmp_path: Path, words: str) -> None:
    (article,) = _load(tmp_path, words)
    assert article.format == "plain"
    assert article.text == words


def test_more_articles_than_the_limit_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts, "MAX_ARTICLES", 2)
    assert len(_load(tmp_path, NEXIS)) == 2
    monkeypatch.setattr(parts, "MAX_ARTICLES", 1)
    with pytest.raises(UnreadableFileError, match="more than 1 articles"):
        _load(tmp_path, NEXIS)


def test_an_attack_of_countless_openings_is_refused_before_it_is_cut(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match="more than 20,000 articles"):
        _load(tmp_path, "1 of 2 DOCUMENTS\n" * 210_000)


def test_an_empty_field_is_no_title(tmp_path: Path) -> None:
    (article,) = _load(
        tmp_path, "     1 of 1 DOCUMENTS\n\nHEADLINE:\n\nBYLINE:\n\nBODY:\nIt rained.\n"
    )
    assert (article.title, article.title_span, article.author) == ("It rained.", None, None)


def test_fields_of_factiva_may_stand_in_any_order(tmp_path: Path) -> None:
    number = "\nDocument HAPO000020170401ed41\n"
    path = tmp_path / "Export.txt"
    for fields, body in (
        ("HD  Bridge\nTD\nIt was closed.\nLP\nFerries go.\n", "It was closed.\nLP\nFerries go."),
        ("LP\nFerries go.\nHD  Bridge\n", "Ferries go."),
    ):
        path.write_text(fields + number, encoding="utf-8")
        articles = load(path, "x")
        check_articles(articles)
        (article,) = articles
        assert (article.title, article.format) == ("Bridge", "factiva")
        assert article.body.of(article.text) == body
