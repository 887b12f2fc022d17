"""Every word a page shows is in one passage, unaltered, and no other is."""

from __future__ import annotations

import re
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.markup import parse_html
from reader.formats.web.passages import passages_of

WORDS = st.lists(
    st.text(st.characters(min_codepoint=32, exclude_categories=["Cs", "Cc", "Cn", "Co"])).filter(
        lambda words: words.strip(" ")
    ),
    min_size=1,
    max_size=6,
)


def words_in(html: str) -> list[str]:
    return [one.words for one in passages_of(parse_html(f"<html><body>{html}</body></html>", "x"))]


@given(WORDS, st.sampled_from(["p", "div", "li", "blockquote", "h2", "section", "figcaption"]))
def test_words_are_those_of_the_page(words: list[str], tag: str) -> None:
    html = "".join(f"<{tag}>{escape(one)}</{tag}>" for one in words)
    assert words_in(html) == [re.sub(" +", " ", one).strip() for one in words if one.strip()]


@pytest.mark.parametrize(
    ("html", "linked"),
    [
        ("<p>one two</p>", 0.0),
        ("<p><a href='/a'>one two</a></p>", 1.0),
        ("<a href='/a'><div>one two</div></a>", 1.0),
        ("<p>one <a href='/a'>two</a></p>", 3 / 7),
    ],
)
def test_the_share_of_links_is_counted(html: str, linked: float) -> None:
    (passage,) = passages_of(parse_html(html, "x"))
    assert passage.linked == pytest.approx(linked)


@pytest.mark.parametrize(
    ("words", "prose"),
    [
        ("The old bridge was closed on Monday.", True),
        ("News", False),
        ("The latest news of the harbour", False),
        ("Who closed the old bridge in the harbour, and who will pay for all of it", True),
        ("橋は月曜日に閉鎖された、と市長は述べた。", True),
        ("<a href='/a'>The old bridge was closed on Monday.</a>", False),
    ],
)
def test_sentences_are_told_from_the_words_of_menus(words: str, prose: bool) -> None:  # noqa: FBT001 - an example
    (passage,) = passages_of(parse_html(f"<p>{words}</p>", "x"))
    assert passage.prose is prose


def test_code_controls_and_what_is_hidden_are_not_shown() -> None:
    hidden = (
        "<p hidden>a</p><p style='display: none'>b</p><script>c</script><svg><text>d</text></svg>"
    )
    assert words_in(f"<p>one</p>{hidden}<button>e</button><select><option>f</select> two") == [
        "one",
        "two",
    ]


def test_white_space_is_kept_where_it_is_the_text() -> None:
    assert words_in("<p>one\n  two</p><pre>one\n\ntwo</pre>") == ["one two", "one\n\ntwo"]


@pytest.mark.parametrize(
    "hidden",
    [
        "<span class='visually-hidden'> (opens in a new window)</span>",
        "<span class='rollover-people-block'><a href='/m'>Marsh</a>, born in May</span>",
        "<span class='tooltiptext'>A tooltip of the harbour</span>",
        "<span style='display: none'>CS1</span>",
    ],
)
def test_what_is_hidden_in_a_line_is_not_shown(hidden: str) -> None:
    html = f"<p>The mayor, <a href='/m'>Ada Marsh</a>{hidden}, said so.</p>"
    assert words_in(html) == ["The mayor, Ada Marsh, said so."]


def test_a_word_that_is_explained_is_shown() -> None:
    html = "<p>The <span class='tooltip' title='of the bridge'>cable</span> is cracked.</p>"
    assert words_in(html) == ["The cable is cracked."]
