"""Where title, day, author and the like of an article come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.formats import load

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model import Article, DetailName

BODY = "The bridge over the harbour stays open this year, the mayor said on Monday. " * 9
LINKED = """<script type="application/ld+json">{"@type": "NewsArticle",
"headline": "The bridge holds", "datePublished": "2026-01-07",
"author": {"name": "Ann Lee"}}</script>"""
PAGE = f"""<html><head><title>The bridge holds | The Gazette</title>{{head}}</head>
<body><article><h1>The bridge holds</h1>{{above}}<p>{BODY}</p>
<p>{BODY}</p></article></body></html>"""


def read(tmp_path: Path, name: str, text: str) -> Article:
    (tmp_path / name).write_text(text, encoding="utf-8")
    return load(tmp_path / name, name)[0]


def where(article: Article, of: DetailName) -> str | None:
    origin = article.origin(of)
    assert origin is None or not origin.by_hand
    return origin.where if origin else None


def test_the_head_of_a_text_the_front_matter_and_the_name_of_a_file(tmp_path: Path) -> None:
    made = read(tmp_path, "a.txt", f"date 2026-01-07 The bridge holds\nBy Ann Lee\n\n{BODY}\n")
    for of in ("title", "published", "author"):
        assert where(made, of) == "the lines above the text"
    assert where(made, "source") is None
    assert where(made, "language") == "the words of the text"
    assert where(made, "encoding") == "the file’s bytes"
    made = read(tmp_path, "b.md", f"---\ntitle: The bridge\nauthor: Ann Lee\n---\n\n{BODY}\n")
    assert where(made, "author") == "the front matter"
    made = read(tmp_path, "2026-01-07 - The bridge.txt", f"{BODY}\n\n{BODY}")
    assert (where(made, "published"), where(made, "title")) == ("the file’s name",) * 2
    made = read(tmp_path, "c.txt", f"{BODY}\n\n{BODY}")
    assert where(made, "title") == "the first sentence: the file gives none"


@pytest.mark.parametrize(
    ("head", "above", "of", "value", "told"),
    [
        (
            LINKED,
            "",
            "published",
            "2026-01-07",
            "what the page tells search engines (“datePublished”)",
        ),
        (
            '<meta name="author" content="Ann Lee">',
            "",
            "author",
            "Ann Lee",
            "what the page declares (“author”)",
        ),
        ("", "<p>By Ann Lee</p>", "author", "Ann Lee", "a line above the text"),
        ("", '<a rel="author">Ann Lee</a>', "author", "Ann Lee", "a name marked on the page"),
        ("", "<p>7 January 2026</p>", "published", "2026-01-07", "a line above the text"),
        (
            '<link rel="canonical" href="https://gazette.example/2026/01/07/bridge">',
            "",
            "published",
            "2026-01-07",
            "the address",
        ),
        (
            '<link rel="canonical" href="https://gazette.example/bridge">',
            "",
            "source",
            "gazette.example",
            "the address",
        ),
        ("", "", "title", "The bridge holds", "the headline on the page"),
    ],
)
def test_a_page_is_asked_in_many_places(
    tmp_path: Path, head: str, above: str, of: DetailName, value: str, told: str
) -> None:
    made = read(tmp_path, "page.html", PAGE.format(head=head, above=above))
    assert getattr(made, of) == value
    assert where(made, of) == told


def test_what_other_programs_keep_is_called_by_its_place(tmp_path: Path) -> None:
    made = read(tmp_path, "a.csv", f'title,date,text\nThe bridge,2026-01-07,"{BODY}"\n')
    assert where(made, "published") == "the columns of the table"
    made = read(tmp_path, "a.eml", f"From: Ann Lee <a@b.example>\nSubject: The bridge\n\n{BODY}")
    assert where(made, "author") == "the head of the mail"
    item = f"<item><title>The bridge</title><description>{BODY}</description></item>"
    feed = f"<rss><channel><title>The Gazette</title>{item}</channel></rss>"
    made = read(tmp_path, "a.rss", feed)
    assert where(made, "title") == "the entry of the feed"
    assert where(made, "source") == "the title of the feed"
