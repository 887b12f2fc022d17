"""What a page does not declare is read off it, near its title first."""

from __future__ import annotations

import pytest

from reader.formats.draft import Head
from reader.formats.markup import parse_html
from reader.formats.web.choosing import choose
from reader.formats.web.passages import passages_of
from reader.formats.web.shown import complete
from tests.formats.web.pages import STORY, TITLE, page, paragraphs


def shown(above: str = "", below: str = "", url: str | None = None) -> tuple[str | None, ...]:
    root = parse_html(page(above + paragraphs(*STORY) + below), "x")
    head = Head(url=url)
    complete(head, root, choose(passages_of(root), TITLE).above)
    return head.published, head.author


@pytest.mark.parametrize(
    "above",
    [
        "<p>By Jane Doe</p><p>2 May 2024</p>",
        "<h3>Thursday, May 2nd, 2024 @ 17:22 UTC</h3><h4>by <a href='/j'>Jane Doe</a></h4>",
        "<div>Posted by Jane Doe | May 2, 2024 | Harbour</div>",
        "<p>By Jane Doe on Thursday, May 2nd, 2024 at 11:04 a.m.</p>",
        "<p>Von Jane Doe publiziert am 2. Mai 2024</p>",
        "<p>입력 :[ 2024-05-02 15:24 ]</p><p>By Jane Doe</p>",
        "<div>Updated: May 9, 2024<br>Published: May 2, 2024<br>By Jane Doe</div>",
        "<div class='byline'>By Jane Doe</div><time datetime='2024-05-02'>a week ago</time>",
        "<p>By Jane Doe Published May 2, 2024</p>",
        "<p>By Jane Doe - May 2, 2024</p>",
        "<p>By Jane Doe / 2 May 2024</p>",
        "<p>By Jane Doe, May 2, 2024</p>",
        "<p>May 2, 2024 by Jane Doe</p>",
        "<p>Published Thursday, May 2, 2024 by Jane Doe</p>",
        "<p>By Jane Doe, Staff Writer</p><p>Updated: May 9, 2024 Published: May 2, 2024</p>",
        "<p>By Jane Doe @janedoe</p><p>Published - May 02, 2024 10:12 am IST</p>",
        "<p>By Jane Doe</p><p>May 2, 2024 / 10:12 AM EDT / HP</p>",
        "<p>Skrevet av Jane Doe</p><p>2. mai 2024</p>",
        "<p>Story by Jane Doe for The Harbour Post</p><p>2 May 2024</p>",
    ],
)
def test_author_and_day_stand_below_the_title(above: str) -> None:
    assert shown(above) == ("2024-05-02", "Jane Doe")


@pytest.mark.parametrize(
    ("below", "url"),
    [
        ('<time datetime="2024-05-02T10:00">yesterday</time>', None),
        ("<time>May 2, 2024</time>", None),
        ("<div class='post-date'>Published: 2 May 2024</div>", None),
        ("", "https://example.org/2024/05/02/bridge"),
        ("", "https://example.org/bridge/20240502.html"),
    ],
)
def test_the_day_is_found_elsewhere(below: str, url: str | None) -> None:
    assert shown("", below, url)[0] == "2024-05-02"


def test_what_comments_show_is_not_the_articles() -> None:
    comment = "<p class='comment-author'>By Jane Doe</p><p class='comment-date'>2 May 2024</p>"
    assert shown("", comment) == (None, None)


def test_what_is_known_is_kept() -> None:
    root = parse_html(page("<p>By Jane Doe</p><p>2 May 2024</p>" + paragraphs(*STORY)), "x")
    head = Head(published="2020-01-01", author="Ada Marsh")
    complete(head, root, choose(passages_of(root), TITLE).above)
    assert (head.published, head.author) == ("2020-01-01", "Ada Marsh")


@pytest.mark.parametrize(
    "below",
    [
        "<aside><time datetime='2020-01-01'></time></aside><time>2 May 2024</time>",
        "<time itemprop='dateModified'>9 May 2024</time><time>2 May 2024</time>",
        "<time class='updated'>9 May 2024</time><time>2 May 2024</time>",
        "<time>yesterday</time><time>2 May 2024</time>",
    ],
)
def test_the_time_of_the_article_is_no_other(below: str) -> None:
    assert shown("", below)[0] == "2024-05-02"


def test_only_where_there_is_no_other_day_is_it_that_of_a_change() -> None:
    change = '<meta property="article:modified_time" content="2024-05-09T10:00:00Z">'
    for day, html in [("2024-05-09", ""), ("2024-05-02", "<time>2 May 2024</time>")]:
        head = Head()
        complete(head, parse_html(page(html, change), "x"), [])
        assert head.published == day
    assert head.whence["published"] == "a time on the page"


def test_who_signs_comes_before_the_paper_that_declares_itself_the_author() -> None:
    root = parse_html(page("<p>By Jane Doe</p>" + paragraphs(*STORY)), "x")
    above = choose(passages_of(root), TITLE).above
    head = Head(author="Harbour Post", source="The Harbour Post")
    complete(head, root, above)
    assert (head.author, head.whence["author"]) == ("Jane Doe", "a line above the text")
    other = Head(author="Ada Marsh", source="The Harbour Post")
    complete(other, root, above)
    assert other.author == "Ada Marsh"


@pytest.mark.parametrize("name", ["Łukasz Żółć", "Ivan Šťastný", "Ольга Белова", "José Ñandú"])
def test_names_begin_with_any_capital(name: str) -> None:
    assert shown(f"<p>By {name}</p>")[1] == name


def test_a_user_of_a_system_signs_nothing() -> None:
    assert shown("<p>By admin</p>")[1] is None
