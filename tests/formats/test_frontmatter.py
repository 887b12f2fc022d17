"""Front matter: strings only."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.formats.frontmatter import front_matter


def fields(text: str) -> dict[str, list[str]]:
    matter = front_matter(text)
    assert matter is not None
    return {name: [value.text for value in values] for name, values in matter.fields}


def test_every_value_is_a_string() -> None:
    assert fields("---\ntitle: No\ndate: 2026-01-07\n---\n") == {
        "title": ["No"],
        "date": ["2026-01-07"],
    }


def test_quotes_are_taken_off_and_their_escapes_read() -> None:
    text = "---\na: \"say \\\"hi\\\"\"\nb: 'it''s'\n---\n"
    assert fields(text) == {"a": ['say "hi"'], "b": ["it's"]}


def test_lists_stand_in_brackets_or_on_lines() -> None:
    text = '---\na: [x, "y"]\nb:\n  - one\n  - "[[two]]"\nc: []\n---\n'
    assert fields(text) == {"a": ["x", "y"], "b": ["one", "[[two]]"], "c": [""]}


def test_a_value_knows_where_it_stands() -> None:
    text = '---\r\ntitle: "A: B"\r\n---\r\nBody'
    matter = front_matter(text)
    assert matter is not None
    assert matter.fields[0][1][0].span.of(text) == "A: B"
    assert text[matter.end :].strip() == "Body"


def test_a_rule_without_fields_is_no_front_matter() -> None:
    assert front_matter("---\nThe mayor spoke.\n---\n") is None


def test_what_is_never_closed_is_no_front_matter() -> None:
    assert front_matter("---\ntitle: x\n" + "[" * 50_000) is None


@given(st.text(alphabet="-a: [\"'\n\r\\]>", max_size=200))
def test_anything_between_the_lines_is_survived(inside: str) -> None:
    text = f"---\n{inside}\n---\n"
    matter = front_matter(text)
    for _, values in matter.fields if matter else ():
        assert all(value.span.end <= len(text) for value in values)
