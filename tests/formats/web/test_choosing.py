"""What stands beside an article is told by what it is called, says and leads to."""

from __future__ import annotations

import pytest

from reader.formats.markup import parse_html
from reader.formats.web.choosing import choose
from reader.formats.web.passages import passages_of
from tests.formats.web.pages import FIRST, SECOND, STORY, TEASER, THIRD, TITLE, page, paragraphs


def chosen(html: str, title: str = TITLE) -> list[str]:
    root = parse_html(html, "x")
    return [one.words for one in choose(passages_of(root), title).body]


@pytest.mark.parametrize(
    "beside",
    [
        f"<aside><p>{TEASER}</p></aside>",
        f"<div class='article-newsletter'><p>{TEASER}</p></div>",
        f"<div id='relatedStories'><p>{TEASER}</p></div>",
        f"<div role='complementary'><p>{TEASER}</p></div>",
        f"<p class='sr-only'>{TEASER}</p>",
        "<p>Advertisement</p>",
        "<p>Read more: The band that played on the bridge</p>",
        "<p>Sign up for our letter on all that happens in the harbour.</p>",
        "<p>The bridge in May. (Photo: Ada Marsh)</p>",
        "<p>The bridge in May. Photo: Ada Marsh</p>",
        "<p>The bridge in May – Source: The Harbour Post</p>",
        "<p>© 2024 The Harbour Post, its owners and all who write for it.</p>",
        "<p><a href='/a'>THE BAND THAT PLAYED ON THE BRIDGE</a></p>",
        "<ul><li><a href='/a'>The band</a></li><li><a href='/b'>The fair</a></li></ul>",
        "<p>Skip to main content</p>",
        "<p><a href='/a'>LEES OOK: De kapel die speelde</a></p>",
        "<p><b>Baca juga: <a href='/a'>Jembatan lama ditutup</a></b></p>",
        "<p>Leggi anche – <a href='/a'>Il ponte chiude</a></p>",
        "<p>関連記事：<a href='/a'>橋は閉鎖</a></p>",
        "<p>[Read: <a href='/a'>The band that played on the bridge</a>]</p>",
        "<p><a href='/a'>Читайте также</a></p>",
        f"<div id='CybotCookiebotDialog'><p>{TEASER}</p></div>",
        "<p>Advertentie</p>",
        "<p>Follow the Harbour Post on Instagram, YouTube and wherever else it can be read.</p>",
        "<p>Email the reporter at ada@post.example or write her a letter to the harbour.</p>",
        "<p>РЕКЛАМА</p>",
        "<p>広告</p>",
        "<p>ADVERTISEMENT - SCROLL TO CONTINUE READING</p>",
        "<p>Article continues after this advertisement</p>",
        "<p>3 min read</p>",
        "<p>Lire la suite…</p>",
        f"<ol class='commentlist'><li><p>{TEASER}</p></li></ol>",
        "<p>Get unlimited access to all that we write of the harbour, for a pound a week.</p>",
        "<p>Dieser Artikel ist nur für Abonnentinnen und Abonnenten dieser Zeitung zu lesen.</p>",
        f"<div class='css-1x' data-testid='related-links-block'><p>{TEASER}</p></div>",
        f"<div class='ssrcss-4' data-component='newsletter-block'><p>{TEASER}</p></div>",
        f"<div class='cc-window'><p>{TEASER}</p></div>",
        f"<div class='noticias-relacionadas'><p>{TEASER}</p></div>",
        f"<section class='autorenbox autor'><p>{TEASER}</p></section>",
        f"<amp-sidebar><p>{TEASER}</p></amp-sidebar>",
        "<p>Wir verwenden auf dieser Seite Cookies, damit du wiederkommst und wir es merken.</p>",
        f"<blockquote class='wp-block-pullquote'><p>{SECOND[:30]}</p></blockquote>",
    ],
)
def test_what_is_not_the_articles_is_left_out(beside: str) -> None:
    assert chosen(page(f"<p>{FIRST}</p>{beside}{paragraphs(SECOND, THIRD)}")) == list(STORY)


@pytest.mark.parametrize(
    "within",
    [
        "<p>He had asked, in <a href='/a'>a letter of last May</a>, for money.</p>",
        "<p>Read more than one report, and you know nothing, he said.</p>",
        "<p>Read also what <a href='/a'>the engineers</a> wrote of it, he said.</p>",
        "<p>Baca, the oldest of the ferries, <a href='/a'>will sail again</a> in May.</p>",
        "<p>Baca juga: the words were painted on every wall of the harbour, he said.</p>",
        f"<blockquote><p>{SECOND[:40]}</p></blockquote>",
        "<p>He named one cause and one source: the cable, and the harbour’s own engineers.</p>",
        f"<p>© Provided by The Harbour Post {TEASER} {TEASER}</p>",
        "<ul><li>Boats, in the morning.</li><li>Buses, at night.</li></ul>",
        "<div class='pull-quote'><p>It is not safe any more, she told us.</p></div>",
    ],
)
def test_what_is_the_articles_is_kept(within: str) -> None:
    found = chosen(page(f"<p>{FIRST}</p>{within}{paragraphs(SECOND, THIRD)}"))
    assert found[0] == FIRST
    assert found[-2:] == [SECOND, THIRD]
    assert len(found) > 3


def test_paragraphs_in_boxes_of_their_own_are_one_article() -> None:
    boxes = "".join(
        f"<div class='part'><p>{words}</p></div><div class='ad'>x</div>" for words in STORY
    )
    assert chosen(page(boxes)) == list(STORY)


def test_a_long_table_is_a_part_of_its_article() -> None:
    cells = "".join(f"<tr><td>{n}</td><td>{words * 3}</td></tr>" for n, words in enumerate(STORY))
    found = chosen(page(f"<p>{FIRST}</p><table>{cells}</table><p>{THIRD}</p>"))
    assert (found[0], found[-1], len(found)) == (FIRST, THIRD, 5)


def test_a_first_sentence_set_as_a_heading_or_a_link_begins_the_article() -> None:
    for first in (f"<h2>{FIRST}</h2>", f"<p><a href='/a'>{FIRST[:60]}</a>{FIRST[60:]}</p>"):
        assert chosen(page(first + paragraphs(SECOND, THIRD))) == list(STORY)


def test_what_a_label_stands_above_is_left_out() -> None:
    links = "".join(f"<li><a href='/{n}'>{TEASER}</a></li>" for n in range(3))
    within = f"<h3>You may also like</h3><ul>{links}</ul>"
    assert chosen(page(f"{paragraphs(FIRST, SECOND)}{within}<p>{THIRD}</p>")) == list(STORY)


def test_what_holds_the_page_is_the_page_whatever_it_is_called() -> None:
    html = f"<html><body class='newsletter'><h1>{TITLE}</h1>{paragraphs(*STORY)}</body></html>"
    assert chosen(html) == list(STORY)
    html = (
        f"<html><body><div class='popup'><h1>{TITLE}</h1>{paragraphs(*STORY)}</div></body></html>"
    )
    assert chosen(html) == list(STORY)


def test_the_article_is_the_one_below_the_title() -> None:
    other = [f"{words} So it was, and so it is." for words in STORY]
    html = (
        f"<html><body><article><h1>{TITLE}</h1>{paragraphs(*STORY, *STORY)}</article>"
        f"<article><h2>Another</h2>{paragraphs(*other, *other)}</article></body></html>"
    )
    assert chosen(html) == [*STORY, *STORY]


def test_comments_longer_than_the_article_are_left_out() -> None:
    comments = paragraphs(
        *[f"I remember {n} boats, and more, and all of them sank." for n in range(20)]
    )
    assert chosen(page(f"{paragraphs(*STORY)}<div id='comments'>{comments}</div>")) == list(STORY)


def test_title_byline_and_day_above_are_no_body() -> None:
    above = "<h2>In short</h2><p>By Jane Doe</p><p>2 May 2024</p>"
    below = "<p>Harbour</p><p><a href='/t'>bridges</a></p>"
    assert chosen(page(above + paragraphs(*STORY) + below)) == list(STORY)


def test_japanese_counts_by_its_own_measure() -> None:
    words = (
        "橋は月曜日に閉鎖された、と市長は述べた。",
        "それはもう安全ではない、と彼女は言った。",
    ) * 4
    assert chosen(page(paragraphs(*words), title="橋が閉鎖")) == list(words)


def test_an_entry_that_is_a_link_is_part_of_a_list_of_the_article() -> None:
    entries = (
        "<ul><li>The engineers have looked at the cable, and found three cracks in it.</li>"
        "<li><a href='/report'>Their report</a></li>"
        "<li>The council will read it on Friday, and the mayor has read it.</li></ul>"
    )
    found = chosen(page(f"<p>{FIRST}</p>{entries}{paragraphs(SECOND, THIRD)}"))
    assert "Their report" in found


def test_what_stands_below_a_whole_article_is_anothers_more_likely_than_what_stands_above() -> None:
    story = f"<div class='article-body'>{paragraphs(*STORY, *STORY, *STORY)}</div>"
    lead = "The bridge that was the pride of the harbour is closed, and nobody will say for how"
    lead += " long; the ferries are full, the council is at odds, and the winter is near, too."
    other = f"<div class='box'><h3>The band</h3>{paragraphs(TEASER, TEASER, TEASER)}</div>"
    html = "<html><body><div class='page'>{}</div></body></html>"
    above = f"<h1>{TITLE}</h1><div class='lead'><p>{lead}</p></div>"
    assert lead in chosen(html.format(above + story))
    assert chosen(html.format(f"<h1>{TITLE}</h1>{story}{other}")) == [*STORY, *STORY, *STORY]


@pytest.mark.parametrize(
    "heading",
    [
        "Comments",
        "12 Comments",
        "Comments (3)",
        "3 thoughts on “The bridge”",
        "Leave a reply",
        "Kommentare",
        "Commentaires (2)",
        "2 Responses to The bridge",
    ],
)
def test_what_readers_write_below_an_article_is_none_of_it(heading: str) -> None:
    below = f"<h3>{heading}</h3>" + paragraphs(TEASER, TEASER)
    assert chosen(page(paragraphs(*STORY) + below)) == list(STORY)


@pytest.mark.parametrize("heading", ["Responses", "The comment", "Commentary", "Kommentar"])
def test_a_heading_in_an_article_does_not_end_it(heading: str) -> None:
    found = chosen(page(paragraphs(*STORY) + f"<h3>{heading}</h3>" + paragraphs(*STORY)))
    assert found == [*STORY, heading, *STORY]


def test_the_next_article_that_a_page_was_scrolled_to_is_another() -> None:
    made = "<div class='story'><h1>{}</h1><div class='text'>{}</div></div>"
    other = [f"{words} So it was, and so it is." for words in STORY]
    first = made.format(TITLE, paragraphs(*STORY))
    html = first + made.format("The band plays again", paragraphs(*other))
    assert chosen(f"<html><body><main>{html}</main></body></html>") == list(STORY)
    crosshead = f"<h1>The cable</h1>{paragraphs(*other)}"
    one = made.format(TITLE, paragraphs(*STORY) + crosshead)
    found = chosen(f"<html><body><main>{one}</main></body></html>")
    assert found == [*STORY, "The cable", *other]


def test_all_entries_of_a_list_below_a_label_are_left_out() -> None:
    entries = (
        "<p>More stories from the Post</p><ul><li><a href='/a'>The band that played on the day on"
        " which the old bridge was opened</a></li><li>And our <a href='/b'>letters</a> of what"
        " happens in the harbour, every Friday at six.</li></ul>"
    )
    assert chosen(page(paragraphs(*STORY) + entries)) == list(STORY)
    read = "<p>More on this:</p><ul><li>The cable is cracked, the mayor said to us.</li></ul>"
    assert len(chosen(page(paragraphs(*STORY) + read))) > len(STORY)


def test_an_article_begins_with_neither_its_title_nor_another_headline_nor_a_day() -> None:
    long = "Is the old bridge, which was the pride of the harbour for so long, closed for good?"
    above = f"<h1>{long}</h1><p>{TITLE}</p><p>2 May 2024, 10:12</p>"
    html = (
        f"<html><body><h2>{TITLE}</h2><article>{above}{paragraphs(*STORY)}</article></body></html>"
    )
    assert chosen(html) == list(STORY)
