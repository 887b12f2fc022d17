"""Who is declared and marked as the author, in all the ways of news sites."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.markup import parse_html
from reader.formats.web.authors import joined, labelled, marked


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("Von Jane Doe", "Jane Doe"),
        ("Ein Kommentar von Jane Doe", "Jane Doe"),
        ("Text: Jane Doe", "Jane Doe"),
        ("Propos recueillis par Jane Doe et Bo Ray", "Jane Doe, Bo Ray"),
        ("Written by Jane Doe", "Jane Doe"),
        ("Jane Doe och Bo Ray", "Jane Doe, Bo Ray"),
        ("Jane Doe / Bo Ray", "Jane Doe, Bo Ray"),
        ("Mark Di Marco", "Mark Di Marco"),
        ("Jane Doe, MD", "Jane Doe"),
        ("Jane Doe, AFP", "Jane Doe"),
        ("AFP, dpa", "AFP, dpa"),
        ("Jane Doe for The Harbour Post", "Jane Doe"),
        ("Jane Doe in Berlin", "Jane Doe"),
        ("Harbour for All", "Harbour for All"),
        ("Jane Doe of The Harbour Post", "Jane Doe"),
        ("Jane Doe avec AFP", "Jane Doe"),
        ("Jane Doe - Harbour Post", "Jane Doe"),
        ("Anne-Marie Doe – dpa", "Anne-Marie Doe"),
        ("Jane Doe • Bo Ray", "Jane Doe, Bo Ray"),
        ('["Jane Doe", "Bo Ray"]', "Jane Doe, Bo Ray"),
        ('<a href="/jane">Jane Doe</a>', "Jane Doe"),
        ("&lt;b&gt;Jane Doe&lt;/b&gt;", "Jane Doe"),
        ("Royal Institute for Bridges in Elm", "Royal Institute for Bridges in Elm"),
        ("jane.doe@post.example (Jane Doe)", "Jane Doe"),
        ("Jane Doe <jane.doe@post.example>", "Jane Doe"),
        ("www.facebook.com/harbourpost", ""),
        ("Redaktion", "Redaktion"),
        ("Jane Doe, Redaktion", "Jane Doe"),
        ("", ""),
    ],
)
def test_names_are_taken_out_of_what_is_declared(value: str, names: str) -> None:
    assert joined([value]) == names


@pytest.mark.parametrize("label", ["Written by", "Verfasst von", "Écrit par", "Escrito por:"])
def test_a_name_below_a_label_is_the_authors(label: str) -> None:
    metas = {
        "twitter:label1": ["Est. reading time"],
        "twitter:data1": ["4 minutes"],
        "twitter:label2": [label],
        "twitter:data2": ["Jane Doe"],
    }
    assert list(labelled(metas)) == ["Jane Doe"]


def marked_in(html: str) -> list[str]:
    return marked(parse_html(f"<html><body>{html}</body></html>", "x"))


def test_authors_beside_each_other_are_all_the_articles() -> None:
    line = "<p>By <a rel='author' href='/j'>Jane Doe</a> and <a rel='author'>Bo Ray</a></p>"
    other = "<div><p><a rel='author' href='/c'>Carl Moe</a></p></div>"
    assert marked_in(f"<div><div>{line}</div>{other}</div>") == ["Jane Doe", "Bo Ray"]


def test_a_mark_in_a_mark_names_once() -> None:
    html = "<span itemprop='author'><a rel='author' href='/j'>Jane Doe</a></span>"
    assert joined(marked_in(html)) == "Jane Doe"


@given(st.lists(st.text(max_size=200), max_size=4))
def test_whatever_is_declared_no_name_is_longer_than_it(values: list[str]) -> None:
    assert len(joined(values)) <= sum(len(value) + 2 for value in values) * 2
