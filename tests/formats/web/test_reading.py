"""A saved page becomes its article: the words, the blocks, what the page declares."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats import load
from reader.formats.web import passages, reading
from reader.model import UnreadableFileError
from tests.formats.contract import check_articles, loads_or_says_why
from tests.formats.web.pages import FIRST, SECOND, STORY, TEASER, THIRD, TITLE, page, paragraphs

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model import Article


def read(folder: Path, data: str | bytes, name: str = "a.html") -> Article:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    (article,) = load(path, name)
    check_articles((article,))
    return article


def body(article: Article) -> list[str]:
    return article.body.of(article.text).split("\n\n")


def blocks(article: Article) -> list[tuple[str, str]]:
    return [(block.kind, block.span.of(article.text)) for block in article.blocks]


def test_the_article_is_read_without_what_stands_around_it(tmp_path: Path) -> None:
    article = read(tmp_path, page(paragraphs(*STORY)))
    assert body(article) == list(STORY)
    assert (article.title, article.format, article.language) == (TITLE, "html", "en")
    assert article.title_span is not None
    assert article.title_span.of(article.text) == TITLE


def test_blocks_are_told_by_their_elements(tmp_path: Path) -> None:
    article = read(
        tmp_path,
        page(
            f"<p>{FIRST}</p><h2>What now</h2><blockquote><p>{SECOND}</p></blockquote>"
            f"<ul><li>Boats, in the morning.</li><li>Buses, at night.</li></ul><p>{THIRD}</p>"
        ),
    )
    assert blocks(article) == [
        ("title", TITLE),
        ("paragraph", FIRST),
        ("heading", "What now"),
        ("quotation", SECOND),
        ("list", "Boats, in the morning."),
        ("list", "Buses, at night."),
        ("paragraph", THIRD),
    ]


def test_the_byline_stands_below_the_title(tmp_path: Path) -> None:
    above = "<div class='byline'>By <a href='/j'>Jane Doe</a> | 2 May 2024</div>"
    article = read(tmp_path, page(above + paragraphs(*STORY)))
    assert blocks(article)[:2] == [("title", TITLE), ("byline", "By Jane Doe | 2 May 2024")]
    assert body(article) == list(STORY)
    assert (article.author, article.published) == ("Jane Doe", "2024-05-02")


def test_captions_stand_below_the_article(tmp_path: Path) -> None:
    caption = "The bridge in May, seen from the sea"
    figure = f"<figure><img src='a.png'><figcaption>{caption}</figcaption></figure>"
    article = read(tmp_path, page(f"<p>{FIRST}</p>{figure}{paragraphs(SECOND, THIRD)}"))
    assert body(article) == list(STORY)
    assert blocks(article)[-1] == ("caption", caption)


def test_an_embedded_post_is_one_of_the_blocks(tmp_path: Path) -> None:
    post = (
        '<blockquote class="twitter-tweet"><p>Closed. For good.</p>— Port (@port) '
        '<a href="https://example.org/1">May 2, 2024</a></blockquote>'
    )
    article = read(tmp_path, page(f"{paragraphs(FIRST, SECOND)}{post}<p>{THIRD}</p>"))
    assert ("post", "Closed. For good.\n— Port (@port) May 2, 2024") in blocks(article)


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("One<br>two", "One\ntwo"),
        ("One <b>two</b>,\n   <i>three</i>", "One two, three"),
        ("caf&eacute; &amp; bar", "café & bar"),
        ("A&nbsp;B", "A\u00a0B"),
        ("one<!-- two -->three", "onethree"),
        ("one<script>two</script> three", "one three"),
        ("one<span style='display:none'>two</span> three", "one three"),
    ],
)
def test_text_is_what_a_browser_shows(tmp_path: Path, html: str, words: str) -> None:
    article = read(tmp_path, page(f"<p>{FIRST}</p><p>{html} said the mayor.</p><p>{THIRD}</p>"))
    assert body(article) == [FIRST, f"{words} said the mayor.", THIRD]


def test_two_line_breaks_end_a_paragraph(tmp_path: Path) -> None:
    assert body(read(tmp_path, page("<br><br>".join(STORY)))) == list(STORY)


def test_a_table_is_read_row_by_row(tmp_path: Path) -> None:
    rows = "<tr><th>Boat</th><th>Seats</th></tr><tr><td>Ada</td><td>90</td></tr>"
    article = read(tmp_path, page(f"<p>{FIRST}</p><table>{rows}</table>{paragraphs(SECOND)}"))
    assert body(article) == [FIRST, "Boat Seats", "Ada 90", SECOND]


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.text"])
def test_a_page_called_text_is_a_page(tmp_path: Path, name: str) -> None:
    article = read(tmp_path, page(paragraphs(*STORY)), name)
    assert (article.format, body(article)) == ("html", list(STORY))


@pytest.mark.parametrize("name", ["a.html", "a.htm", "a.xhtml"])
def test_a_text_called_page_is_a_text(tmp_path: Path, name: str) -> None:
    article = read(tmp_path, "\n\n".join(STORY), name)
    assert article.format == "plain"
    assert body(article)[1:] == list(STORY)[1:]


def test_a_piece_of_a_page_is_a_page(tmp_path: Path) -> None:
    article = read(tmp_path, paragraphs(*STORY))
    assert (article.format, body(article)) == ("html", list(STORY))


def test_xhtml_in_utf_16_is_read(tmp_path: Path) -> None:
    xml = '<?xml version="1.0" encoding="utf-16"?>\n'
    article = read(tmp_path, (xml + page(paragraphs(*STORY))).encode("utf-16"), "a.txt")
    assert (article.format, article.encoding, body(article)) == ("html", "utf-16", list(STORY))


def test_a_page_names_its_encoding(tmp_path: Path) -> None:
    words = "Мост закрыли в понедельник, сказал мэр, потому что его трос треснул."
    head = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'
    article = read(tmp_path, page(paragraphs(words, words + " Да."), head).encode("cp1251"))
    assert (article.encoding, article.encoding_guessed) == ("cp1251", False)
    assert body(article)[0] == words


def test_without_words_of_its_own_the_page_says_its_language(tmp_path: Path) -> None:
    article = read(tmp_path, "<html lang='fi-FI'><body><p>Silta suljettiin maanantaina.</p></body>")
    assert article.language == "fi"


def test_a_page_that_waits_for_its_script_is_read_from_what_it_declares(tmp_path: Path) -> None:
    text = f"{FIRST}\n\n{SECOND}<br>{THIRD}"
    data = json.dumps({"@type": "NewsArticle", "headline": TITLE, "articleBody": text})
    head = f'<script type="application/ld+json">{data}</script>'
    assert body(read(tmp_path, page("<p>Loading, please wait.</p>", head))) == list(STORY)
    whole = page(paragraphs(*STORY, "And nobody had asked the people in the harbour."), head)
    assert len(body(read(tmp_path, whole))) == 4


def test_teasers_alone_are_read_when_there_is_nothing_else(tmp_path: Path) -> None:
    assert body(read(tmp_path, f"<html><body><nav>{TEASER}</nav></body></html>")) == [TEASER]


@pytest.mark.parametrize(
    "data", ["<html><body></body></html>", "<!doctype html><script>var a</script>", "<html>"]
)
def test_a_page_without_a_word_says_so(tmp_path: Path, data: str) -> None:
    with pytest.raises(UnreadableFileError, match=r"holds no(thing| text)"):
        read(tmp_path, data)


def test_more_paragraphs_than_the_limit_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passages, "MAX_PARAGRAPHS", 2)
    monkeypatch.setattr(reading, "MAX_PARAGRAPHS", 2)
    with pytest.raises(UnreadableFileError, match="more than 2 paragraphs"):
        read(tmp_path, page(paragraphs(*STORY)))


PIECES = st.sampled_from(
    [
        "<p>", "</p>", "<div class='content'>", "</div>", "<h1>Bridge</h1>", "<br>", "<br><br>",
        "<li><a href='/a'>A link</a>", "<blockquote>", "</blockquote>", FIRST, SECOND, "\u00a0",
        "<pre> a\n  b\n\nc </pre>", "<table><tr><td>a<td>b</table>", "&#0;", "&#xd800;", "<!--",
        "-->", "<figure><figcaption>", "</figure>", "\x1f", "<nav>", "</nav>", "😀", "<svg><p>",
        "<article>", "</article>", "<script>", "</script>", "Photo: A", "<a href='/b'>", "</a>",
    ]
)  # fmt: skip


@given(pieces=st.lists(PIECES, max_size=40))
def test_whatever_elements_a_page_is_made_of(
    pieces: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("page") / "a.html"
    loads_or_says_why(path, ("<html><body>" + "".join(pieces)).encode())


@pytest.mark.parametrize("half", ["\\ud83d", "\\udc00", "\\u0000"])
def test_a_page_may_declare_half_a_character(half: str, tmp_path: Path) -> None:
    told = (
        '{"@type": "NewsArticle", "headline": "Bridge HALF", "author": {"name": "Ada HALFBrook"},'
        ' "datePublished": "2026-01-05", "publisher": {"name": "Post HALF"}, "articleBody": "TEXT"}'
    )
    text = f"Ferries HALF go. {FIRST} {SECOND} {THIRD}"
    script = told.replace("TEXT", text).replace("HALF", half)
    head = f'<script type="application/ld+json">{script}</script>'
    article = read(tmp_path, f"<html><head>{head}</head><body><div>Wait.</div></body></html>")
    assert (article.title, article.source) == ("Bridge \ufffd", "Post \ufffd")
    assert article.author == "Ada \ufffdBrook"
    assert article.body.of(article.text).startswith("Ferries \ufffd go.")
    assert article.title_span is not None
    assert article.title_span.of(article.text) == article.title
