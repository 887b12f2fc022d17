"""A page's paragraphs are those a browser shows."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.flow import spans_of, written
from reader.formats.markup import parse_html, parse_xml
from reader.formats.page import paragraphs_of
from reader.model import UnreadableFileError

PIECES = st.lists(
    st.sampled_from(
        [
            "<p>", "</p>", "<div class='a'>", "</div>", "<br>", "<b>", "</b>", "<pre>", "</pre>",
            "<li>", "<td>", "<tr>", "<table>", "</table>", "<script>x</script>",
            "<blockquote>", "</blockquote>", "<h1>", "</h1>", "word ",
            "\n", "&nbsp;", "&#0;", "“é”", "<style>p{}</style>",
            "\x00", "<!-- x -->", "<![CDATA[x]]>", "<?x?>", "<svg><p>y</svg>", "&", "<",
        ]
    ),
    max_size=40,
)  # fmt: skip


def _shown(html: str) -> list[tuple[str | None, str]]:
    return [(one.kind, one.text) for one in paragraphs_of(parse_html(html, "x"))]


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("<p>One\n  two<p>three", [("paragraph", "One two"), ("paragraph", "three")]),
        ("a<br>b<br><br>c", [("paragraph", "a\nb"), ("paragraph", "c")]),
        ("<h2>Why</h2><ul><li>one</ul>", [("heading", "Why"), ("list", "one")]),
        ("<blockquote><p>a<p>b</blockquote>", [("quotation", "a"), ("quotation", "b")]),
        ("<pre>a\r\n  b</pre>", [("paragraph", "a\n  b")]),
        ("<table><tr><td>a<td>b<tr><td>c</table>", [("paragraph", "a\tb"), ("paragraph", "c")]),
        ("<script>no()</script>a<style>p{}</style>b", [("paragraph", "ab")]),
        ("a<b style='color:red; display:none'>no</b>b<i hidden>no</i>c", [("paragraph", "abc")]),
        ("<head><title>no</title></head><body>a</body>", [("paragraph", "a")]),
    ],
)  # fmt: skip
def test_paragraphs(html: str, shown: list[tuple[str, str]]) -> None:
    assert _shown(html) == shown


def test_marks_are_those_of_the_elements_that_begin_in_a_paragraph() -> None:
    html = "<div id='Top'><a name='X'></a><p class='lead Big'>a</p><p>b</p></div>"
    marks = [sorted(one.marks) for one in paragraphs_of(parse_html(html, "x"))]
    assert marks == [["big", "lead", "top", "x"], []]


def test_an_element_may_be_a_paragraph_of_its_own() -> None:
    root = parse_html("<span class='Paper'>The Post</span> Monday <b>x</b>", "x")
    assert [one.text for one in paragraphs_of(root, frozenset({"paper"}))] == [
        "The Post",
        "Monday x",
    ]


@pytest.mark.parametrize(
    "html",
    [
        "<style>.c0 { x: y; text-align: center; }</style><p class=c0>a</p>",
        "<p align=center>a",
        "<center>a</center>",
        "<div style='text-align:center'><p>a</div>",
    ],
)
def test_what_is_centred_is_told(html: str) -> None:
    assert [one.centred for one in paragraphs_of(parse_html(html, "x"))] == [True]


@given(PIECES)
def test_any_markup_gives_trimmed_paragraphs_and_their_places(pieces: list[str]) -> None:
    with suppress(UnreadableFileError):
        found = paragraphs_of(parse_html("".join(pieces), "x"))
        text, lines = written(found)
        assert [span.of(text) for span in spans_of(found)] == [one.text for one in found]
        assert all(one.text and one.text == one.text.strip() for one in found)
        assert all(line.span.of(text) == line.text != "" for line in lines)


def test_depth_and_size_do_no_harm() -> None:
    with suppress(UnreadableFileError):
        paragraphs_of(parse_html("<div>" * 100_000 + "deep", "x"))
    assert len(_shown("<p>a" * 50_000)) == 50_000


@pytest.mark.parametrize(
    ("xml", "reason"),
    [
        ('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>', "declares entities"),
        ("<a>" * 1_000, "damaged"),
        ('<?xml version="1.0" encoding="punycode"?><a/>', "Unsupported encoding"),
        ("", "damaged"),
    ],
)
def test_hostile_xml_says_why(xml: str, reason: str) -> None:
    with pytest.raises(UnreadableFileError, match=reason):
        parse_xml(xml.encode(), "x")


def test_entities_within_entities_are_not_expanded() -> None:
    levels = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    with pytest.raises(UnreadableFileError):
        parse_xml(f'<!DOCTYPE a [<!ENTITY a0 "ha">{levels}]><a>&a9;</a>'.encode(), "x")
