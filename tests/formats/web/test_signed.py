"""The name near the headline, where a page says by no word that it is the author's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.markup import parse_html
from reader.formats.web.signed import author_near

TITLE = "The bridge stays open all year"
HEADLINE = f"<h1>{TITLE}</h1>"


def near(html: str, title: str | None = TITLE) -> str | None:
    return author_near(parse_html(f"<html><body>{html}</body></html>", "x"), title)


@pytest.mark.parametrize(
    "html",
    [
        '<div class="author"><a class="author-link">Ann Lee</a><div>Games Editor</div></div>',
        '<div class="author"><div class="author-name">Ann Lee</div></div>',
        '<em class="byline">Ann Lee</em>',
        '<cite class="byline vcard">By <span class="fn">Ann Lee</span> <abbr>9 May</abbr></cite>',
        '<span class="c-byline__author">Ann Lee</span>',
        '<li class="ArticleAuthors">Ann Lee</li>',
        '<span class="css-1n7a" data-testid="authorName">Ann Lee</span>',
    ],
)
def test_a_name_in_an_element_called_an_authors(html: str) -> None:
    assert near(HEADLINE + html) == "Ann Lee"
    assert near(html + HEADLINE) == "Ann Lee"


@pytest.mark.parametrize(
    "names", ["Ann Lee and Bo Ray", "Ann Lee, Bo Ray", "Ann Lee, Bo Ray und Carl Moe"]
)
def test_several_may_sign(names: str) -> None:
    assert near(f'{HEADLINE}<p class="author">{names}</p>') == names


@pytest.mark.parametrize("name", ["ANN LEE", "Ann van der Lee", "A. B. Lee-O’Brien", "Édouard Lê"])
def test_names_are_written_in_many_ways(name: str) -> None:
    assert near(f'{HEADLINE}<p class="author">{name}</p>') == name


@pytest.mark.parametrize(
    "html",
    [
        '<p class="author">Follow Author</p>',
        '<p class="author">About the author</p>',
        '<p class="author">CC7567</p>',
        '<p class="author">Ann</p>',
        '<p class="author-bio">Ann Lee</p>',
        '<p class="comment-author">Ann Lee</p>',
        '<p class="author">Ann Lee is a reporter for The Gazette and lives by the harbour.</p>',
        "<p>Ann Lee</p>",
    ],
)
def test_what_is_no_name_or_somebody_elses_is_passed_over(html: str) -> None:
    assert near(HEADLINE + html) is None


def test_the_nearest_is_the_articles_and_what_stands_far_off_is_not() -> None:
    teaser = '<div><h3>Another story</h3><span class="byline">Bo Ray</span></div>'
    own = '<span class="byline">Ann Lee</span>'
    assert near(teaser + "<hr>" * 9 + HEADLINE + own) == "Ann Lee"
    assert near(teaser + "<hr>" * 60 + HEADLINE) is None
    assert near(HEADLINE + "<hr>" * 500 + own) is None


def test_without_a_headline_that_the_page_shows_nobody_is_near() -> None:
    own = '<span class="byline">Ann Lee</span>'
    heading = HEADLINE.replace("h1", "h2")
    assert near(heading + own, "Another headline") is None
    assert near(heading + own, None) is None
    assert near(HEADLINE * 2 + own, "Another headline") is None


def test_the_only_headline_is_that_of_the_article_though_its_title_is_another_for_sharing() -> None:
    assert near(HEADLINE + '<span class="byline">Ann Lee</span>', "Bridge!") == "Ann Lee"


@given(st.text(max_size=80))
def test_whatever_stands_there_is_a_short_name_or_none(words: str) -> None:
    plain = words.replace("<", "").replace("&", "").replace("\0", "")
    found = near(f'{HEADLINE}<p class="author">{plain}</p>')
    assert found is None or len(found) <= 120
