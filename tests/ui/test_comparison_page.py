"""The page of two versions holds every word of what changed, marked on the right side."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from reader.ui.comparison_page import ComparisonPage, stop_name, stop_words
from reader.ui.theme import load_theme
from tests.ui.versions import FIRST, compared

if TYPE_CHECKING:
    from reader.ui.compared import Compared

LIGHT = load_theme("light")
GONE, COME = LIGHT.removed.name(), LIGHT.added.name()
TEXTS = st.lists(
    st.sampled_from(["Ada left at <noon>.", "Bo & Vale came.", "It cost $40.", "Nobody said why."]),
    max_size=9,
).map("\n".join)


def page(told: Compared, *, everything: bool = False) -> str:
    return "".join(ComparisonPage(LIGHT, 16).parts(told, everything=everything))


def marked(html: str, colour: str) -> list[str]:
    return [
        unescape(words) for words in re.findall(rf"background-color:{colour}[^>]*>([^<]*)<", html)
    ]


def plain(html: str) -> str:
    return " ".join(unescape(re.sub("<[^>]*>", " ", html)).split())


def test_what_differs_is_marked_in_both_and_never_by_colour_alone() -> None:
    html = page(compared())
    assert marked(html, GONE) == ["Mary Vale", "40"]
    assert marked(html, COME) == [
        "& more",
        "truly",
        "John Field",
        "45",
        '"No comment," said Ann Hill, the mayor.',
    ]
    assert html.count("line-through") == 2
    assert html.count("underline") == 5


def test_every_stop_has_its_place() -> None:
    told = compared()
    html = page(told)
    assert [f'name="{stop_name(at)}"' in html for at in range(told.stops + 1)] == [
        *[True] * told.stops,
        False,
    ]


@pytest.mark.usefixtures("qapp")
def test_the_number_of_a_place_stays_on_one_line_in_a_narrow_window() -> None:
    document = QTextDocument()
    document.setHtml(page(compared()))
    document.setTextWidth(240)
    assert document.size().height() > 0  # it is laid out
    blocks = map(document.findBlockByNumber, range(document.blockCount()))
    lines = [one.layout().lineCount() for one in blocks if one.text() == stop_words(1)]
    assert lines == [1]


def test_what_is_the_same_is_folded_but_for_what_stands_beside_a_change() -> None:
    html = page(compared())
    assert "7 paragraphs are the same" in html
    assert "Paragraph 0 says" in html
    assert "Paragraph 4 says" not in html
    whole = page(compared(), everything=True)
    assert "paragraphs are the same" not in whole
    assert whole.count("Paragraph 4 says") == 2


def test_a_single_paragraph_between_two_changes_is_not_folded() -> None:
    before = "One goes.\nTwo stays here.\nThree stays here.\nFour stays here.\nFive goes."
    after = "Two stays here.\nThree stays here.\nFour stays here."
    assert "the same" not in page(compared(before, after))


def test_two_that_read_the_same_are_shown_and_said_to() -> None:
    html = page(compared(FIRST, FIRST, ("Ferry", "Ferry")))
    assert "The two read the same." in html
    assert html.count("Paragraph 4 says") == 2


def test_what_moved_is_marked_as_such_on_both_sides() -> None:
    moved = "The union of pilots called it all off."
    rest = "The ferry left at nine in the morning.\nIt came back before the evening fell."
    html = page(compared(f"{moved}\n{rest}", f"{rest}\n{moved}"))
    assert html.count("font-style:italic") == 2
    assert html.count("↕") == 2


@pytest.mark.parametrize("everything", [False, True])
def test_a_page_is_bounded(everything: bool) -> None:  # noqa: FBT001 - a parameter of the test
    before = "\n".join(f"Line {at} of {'very' if at % 2 else 'so'} many." for at in range(2_000))
    html = page(compared(before, before.replace("very", "too")), everything=everything)
    assert html.count("<tr>") < 260
    assert "more places that differ are not shown." in html
    html = page(compared("One word. " * 20_000, "Two words."), everything=everything)
    assert len(html) < 12_000
    assert "[…]" in html


def test_a_page_comes_in_parts_that_are_soon_set() -> None:
    before = "\n".join(f"Line {at} of {'very' if at % 2 else 'so'} many." for at in range(400))
    told = compared(before, before.replace("very", "too"))
    parts = [*ComparisonPage(LIGHT, 16).parts(told)]
    assert len(parts) > 5
    assert max(map(len, parts)) < 20_000


@given(TEXTS, TEXTS)
def test_all_words_are_there_and_nothing_is_taken_for_markup(before: str, after: str) -> None:
    told = compared(before, after, (None, None))
    words = plain(page(told, everything=True))
    for row in told.comparison.rows:
        for article, span in ((told.before, row.before), (told.after, row.after)):
            if span is not None:
                line = " ".join(span.of(article.text).split())
                assert all(part in words for part in line.split())
