"""Highlights leave as Web Annotations and come back as they were; whatever else comes is left."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export import Annotation, annotation_page, annotations_of
from reader.model import Highlight, NoAnnotationsError, TextAnchor

if TYPE_CHECKING:
    from collections.abc import Callable

ANCHOR = TextAnchor("the pier", "We saw ", " at noon", 7)
ONE = Annotation("a/b.txt", 2, "abc", Highlight(ANCHOR, 5, "Which pier?"))


def test_a_page_says_what_the_data_model_asks_for() -> None:
    page = json.loads(annotation_page([ONE]))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    (item,) = page["items"]
    assert (item["type"], item["motivation"]) == ("Annotation", "highlighting")
    quote, position = item["target"]["selector"]
    assert quote == {
        "type": "TextQuoteSelector",
        "exact": "the pier",
        "prefix": "We saw ",
        "suffix": " at noon",
    }
    assert position == {"type": "TextPositionSelector", "start": 7, "end": 15}
    assert [one["value"] for one in item["body"]] == ["orange", "Which pier?"]


@given(
    st.builds(
        Annotation,
        st.text(st.characters(exclude_categories=["Cs"], exclude_characters="#"), min_size=1),
        st.integers(0, 9),
        st.text("0123456789abcdef"),
        st.builds(
            Highlight,
            st.builds(TextAnchor, st.text(min_size=1), st.text(), st.text(), st.integers(0, 999)),
            st.integers(1, 8),
            st.text().map(str.strip),
        ),
    )
)
def test_what_leaves_comes_back(one: Annotation) -> None:
    assert annotations_of(annotation_page([one])) == [one]


ITEM = json.loads(annotation_page([ONE]))["items"][0]


@pytest.mark.parametrize(
    "wrapped",
    [
        lambda item: item,
        lambda item: [item],
        lambda item: {"type": "AnnotationPage", "items": item},
        lambda item: {
            "type": "AnnotationCollection",
            "first": {"type": ["AnnotationPage"], "items": [item]},
        },
    ],
)
def test_single_ones_lists_pages_and_collections_are_read(
    wrapped: Callable[[object], object],
) -> None:
    assert annotations_of(json.dumps(wrapped(ITEM))) == [ONE]


def test_an_annotation_of_another_program_is_read_as_far_as_it_is_understood() -> None:
    foreign = {
        "type": "Annotation",
        "body": {"type": "TextualBody", "value": "Nice."},
        "target": {
            "source": "https://news.example/a",
            "selector": {"type": "TextQuoteSelector", "exact": "the pier"},
        },
    }
    (one,) = annotations_of(json.dumps(foreign))
    assert one.highlight == Highlight(TextAnchor("the pier", "", "", 0), 1, "Nice.")
    bookmark = {"type": "Annotation", "target": "https://news.example/a"}
    assert annotations_of(json.dumps([bookmark, foreign])) == [one]


DEEP = '{"type": "AnnotationCollection", "first": ' * 700 + "{}" + "}" * 700


def test_a_number_or_a_note_may_be_none_that_can_be_kept() -> None:
    source = f"a/b.txt#part={'9' * 5000}"
    note = {"type": "TextualBody", "purpose": "commenting", "value": "Which \ud83d?"}
    told = {**ITEM, "target": {**ITEM["target"], "source": source}, "body": note}
    (one,) = annotations_of(json.dumps(told))
    assert (one.source, one.part, one.highlight.note) == ("a/b.txt", 0, "Which \ufffd?")


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "{}", '"a"', "3", "[" * 100_000, DEEP, '[{"type": 3}]']
)
def test_what_holds_no_annotations_is_said(text: str) -> None:
    with pytest.raises(NoAnnotationsError):
        annotations_of(text)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.sampled_from([*ITEM]), inner),
    max_leaves=12,
)


@given(JSON)
def test_any_document_is_read_or_refused(told: object) -> None:
    for made in (told, {**ITEM, "target": told}, {**ITEM, "body": told}):
        try:
            found = annotations_of(json.dumps(made))
        except NoAnnotationsError:
            continue
        assert all(one.highlight.anchor.exact for one in found)
