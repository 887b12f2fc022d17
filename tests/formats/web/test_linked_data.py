"""What pages tell search engines is understood in all the shapes they tell it in."""

from __future__ import annotations

import json
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.markup import parse_html
from reader.formats.web.linked_data import article_of, names_in, text_in

JANE = {"@type": "Person", "@id": "https://post.example/#jane", "name": "Jane Doe"}
POST = {"@type": "Organization", "@id": "#post", "name": "The Harbour Post"}
STORY = {
    "@type": "NewsArticle",
    "headline": "Old bridge is closed",
    "datePublished": "2024-05-02",
    "author": {"@id": JANE["@id"]},
    "publisher": {"@id": "#post"},
}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


def told(*scripts: object, title: str = "") -> dict[str, object]:
    written = "".join(
        f'<script type="application/LD+json">{one if isinstance(one, str) else json.dumps(one)}'
        "</script>"
        for one in scripts
    )
    return article_of(parse_html(f"<title>{title}</title>{written}<p>x", "x"))


@pytest.mark.parametrize(
    "scripts",
    [
        [{"@graph": [POST, JANE, STORY]}],
        [{"@graph": [STORY, {"@type": "WebSite", "publisher": POST}, JANE]}],
        [STORY, JANE, POST],
    ],
)
def test_who_is_only_referred_to_is_named(scripts: list[object]) -> None:
    found = told(*scripts)
    assert names_in(found["author"]) == ["Jane Doe"]
    assert names_in(found["publisher"]) == ["The Harbour Post"]


def test_a_reference_to_nothing_names_nobody() -> None:
    assert names_in(told(STORY)["author"]) == []
    loop = {**STORY, "@id": "#a", "author": {"@id": "#a"}}
    assert names_in(told(loop)["author"]) == []


def test_what_an_article_leaves_out_is_told_by_its_page() -> None:
    bare = {"@type": "Article", "headline": "Old bridge is closed", "author": JANE}
    page = {"@type": "WebPage", "datePublished": "2024-05-02", "author": POST}
    found = told({"@graph": [page, bare]})
    assert (found["datePublished"], names_in(found["author"])) == ("2024-05-02", ["Jane Doe"])


@pytest.mark.parametrize("key", ["liveBlogUpdate", "comment", "itemListElement", "hasPart"])
def test_what_is_told_of_others_is_not_told_of_the_article(key: str) -> None:
    other = {**STORY, "headline": "09:12 The ferry leaves", "author": {"name": "Bo Ray"}}
    live = {"@type": "LiveBlogPosting", "headline": "Old bridge: the day", key: [other]}
    assert told(live)["headline"] == "Old bridge: the day"


def test_of_several_articles_that_in_the_window_is_taken() -> None:
    other = {**STORY, "headline": "New ferry is late"}
    assert told(other, STORY, title="Old bridge is closed | Post")["headline"] == STORY["headline"]
    assert told(other, STORY)["headline"] == "New ferry is late"


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "Article", "headline": "Old bridge", "author": ["Ann Lee",],}',
        escape('{"@type": "Article", "headline": "Old bridge"}'),
        '{"@type": "Article", "headline": "Old bridge"};',
        '{"@type": "Article", "headline": "Old bridge", "text": "one\ntwo"}',
        '{"@type": "http://schema.org/ReportageNewsArticle", "headline": "Old bridge"}',
    ],
)
def test_slips_of_the_pen_are_overlooked(script: str) -> None:
    assert told(script)["headline"] == "Old bridge"


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("Jane Doe", ["Jane Doe"]),
        ({"name": ["Jane Doe", "Bo Ray"]}, ["Jane Doe", "Bo Ray"]),
        ({"name": {"@value": "Jane Doe", "@language": "en"}}, ["Jane Doe"]),
        ({"@list": [{"name": "Jane Doe"}, "Bo Ray"]}, ["Jane Doe", "Bo Ray"]),
        ({"givenName": "Jane", "familyName": "Doe"}, ["Jane Doe"]),
        ([{"url": "https://post.example/jane"}, None, 3], []),
    ],
)
def test_names_stand_in_many_shapes(value: object, names: list[str]) -> None:
    assert names_in(value) == names


def test_a_number_is_a_text_as_well() -> None:
    assert text_in(1_714_600_000) == "1714600000"
    assert text_in([True]) is None
    assert text_in([{"@value": "2024-05-02"}]) == "2024-05-02"


@given(JSON)
def test_whatever_is_told_nothing_fails(value: object) -> None:
    keys = ("headline", "datePublished", "author", "publisher", "@id", "@type")
    found = told({"@type": "Article", **dict.fromkeys(keys[:4], value), "@id": value}, value)
    assert all(isinstance(name, str) for name in names_in(found.get("author")))
