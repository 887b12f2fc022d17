"""Quotations, hits and evidence are marked in the text, and stepped through."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from reader.model import Analysis, Quote, Span
from reader.ui.quote_filter import QuoteFilter
from reader.ui.theme import load_theme
from tests.ui.viewing import (
    LIGHT,
    QUOTES,
    article,
    click,
    has_tint,
    middle,
    picture,
    shown_view,
    span,
    units,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QColor
    from pytestqt.qtbot import QtBot

    from reader.ui.article_view import ArticleView


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    return shown_view(qtbot)


def test_a_quotation_is_tinted_in_its_speakers_colour(view: ArticleView) -> None:
    assert has_tint(view, "“One harbour,”", LIGHT.speakers[0].tint)
    assert not has_tint(view, "weather", LIGHT.speakers[0].tint)


def test_the_place_after_an_emoji_is_exact(view: ArticleView) -> None:
    begin, end = units(view, "“One harbour,”")
    cursor = view.textCursor()
    cursor.setPosition(begin)
    cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == "“One harbour,”"


def test_a_quotation_may_begin_on_one_line_of_the_file_and_end_on_another(
    view: ArticleView,
) -> None:
    assert view._page.words(*units(view, "the port\nwould close")) == "the port would close"


def test_the_theme_changes_without_a_new_layout(view: ArticleView) -> None:
    document = view.document()
    dark = load_theme("dark")
    view.set_theme(dark)
    assert view.document() is document
    assert has_tint(view, "“One harbour,”", dark.speakers[0].tint)
    assert picture(view).pixelColor(2, 2) == dark.surface


def test_a_click_selects_the_quotation_with_all_its_parts(qtbot: QtBot, view: ArticleView) -> None:
    with qtbot.waitSignal(view.quote_selected) as told:
        click(view, "“two harbours.”")
    assert told.args == [QUOTES[1]]
    assert view.current_quote() is QUOTES[1]
    assert view.selected_quotes() == QUOTES[:2]


def test_a_click_beside_every_quotation_selects_none(view: ArticleView) -> None:
    click(view, "“mad”")
    click(view, "weather")
    assert view.current_quote() is None
    assert view.selected_quotes() == ()


def test_control_click_adds_and_takes_away(view: ArticleView) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    click(view, "“mad”")
    click(view, "“One harbour,”", holding=control)
    assert view.selected_quotes() == QUOTES[:3]
    click(view, "“mad”", holding=control)
    assert view.selected_quotes() == QUOTES[:2]


def test_shift_click_selects_everything_between(view: ArticleView) -> None:
    click(view, "“One harbour,”")
    click(view, "the port\nwould close", holding=Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_quotes() == QUOTES[:4]
    assert not view.textCursor().hasSelection()


def test_stepping_takes_the_parts_of_a_quotation_as_one(view: ArticleView) -> None:
    seen = []
    for _ in range(5):
        view.next_quote()
        seen.append(view.current_quote())
    assert seen == [QUOTES[0], QUOTES[2], QUOTES[3], QUOTES[4], QUOTES[4]]
    view.previous_quote()
    assert view.current_quote() is QUOTES[3]


def test_stepping_brings_the_quotation_into_sight(view: ArticleView) -> None:
    view.set_current_quote(4)
    assert view.viewport().rect().contains(middle(view, "“Last words,”"))


def test_stepping_reads_the_quotation_out(view: ArticleView) -> None:
    view.next_quote()
    assert view.accessibleDescription().startswith("Ann Lee, chair. Direct quotation: “One")


def test_a_speaker_filter_leaves_the_others_unmarked(view: ArticleView) -> None:
    view.set_filter(QuoteFilter("Bo Ray"))
    assert not has_tint(view, "“One harbour,”", LIGHT.speakers[0].tint)
    view.next_quote()
    assert view.current_quote() is QUOTES[2]


def test_what_is_filtered_out_is_neither_current_nor_selected(
    qtbot: QtBot, view: ArticleView
) -> None:
    click(view, "“One harbour,”")
    with qtbot.waitSignal(view.quote_selected, timeout=1000) as told:
        view.set_filter(QuoteFilter("Bo Ray"))
    assert told.args == [None]
    assert view.selected_quotes() == ()


def test_a_filter_brings_what_it_leaves_into_sight(view: ArticleView) -> None:
    view.set_filter(QuoteFilter("Bo Ray", "direct"))
    assert view.viewport().rect().contains(middle(view, "“Last words,”"))


def test_scare_quotes_are_marked_only_when_asked_for(view: ArticleView) -> None:
    scare = Quote(span("“mad”"), "scare", 0)
    view.show_article(article(), Analysis("1", (scare,)))
    click(view, "“mad”")
    assert view.current_quote() is None
    view.set_show_all_marks(shown=True)
    click(view, "“mad”")
    assert view.current_quote() is scare


def test_hits_are_stepped_through_in_a_ring(qtbot: QtBot, view: ArticleView) -> None:
    told: list[tuple[int, int]] = []
    view.hit_changed.connect(lambda n, m: told.append((n, m)))
    view.set_hits([span("Paragraph 50"), span("weather")])
    for _ in range(3):
        view.next_hit()
    view.previous_hit()
    assert told == [(0, 2), (1, 2), (2, 2), (1, 2), (2, 2)]
    assert view.viewport().rect().contains(middle(view, "Paragraph 50"))
    qtbot.wait(1)


def test_a_hit_looks_unlike_a_quotation(view: ArticleView) -> None:
    view.set_hits([span("weather"), span("fine")])
    view.next_hit()
    assert has_tint(view, "fine", LIGHT.hit) or hit_colours(view, "fine", LIGHT.hit)
    assert hit_colours(view, "weather", LIGHT.hit_current)


def hit_colours(view: ArticleView, words: str, colour: QColor) -> bool:
    place, image = middle(view, words), picture(view)
    near = (
        image.pixelColor(place.x() + x, place.y() + y) for x in range(-10, 10) for y in range(-8, 8)
    )
    return any(pixel == colour for pixel in near)


def test_without_hits_stepping_does_nothing(view: ArticleView) -> None:
    view.set_hits([])
    view.next_hit()
    view.previous_hit()
    assert view.verticalScrollBar().value() == 0


def test_evidence_is_revealed_and_lights_up_for_a_moment(qtbot: QtBot, view: ArticleView) -> None:
    view.reveal(span("Paragraph 55"))
    assert view.viewport().rect().contains(middle(view, "Paragraph 55"))
    assert view._marks.flashed
    qtbot.waitUntil(lambda: view._marks.flashed is None, timeout=5000)
    assert not view._flash.isActive()


def test_evidence_outside_what_is_shown_leads_to_the_nearest(view: ArticleView) -> None:
    view.reveal(Span(13, 14), flash=False)
    assert view.verticalScrollBar().value() < 60


def test_evidence_is_outlined_while_it_is_pointed_at(view: ArticleView) -> None:
    before = picture(view)
    view.outline((span("weather"), span("fine")))
    assert picture(view) != before
    view.outline(())
    assert picture(view) == before
