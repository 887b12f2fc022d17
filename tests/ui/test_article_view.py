"""The article as a person meets it: painted, clicked, stepped through, copied from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QHelpEvent, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from reader.model import Analysis, Article, Attribution, Block, Quote, QuoteKind, Span, Speaker
from reader.ui.article_menu import ArticleMenu
from reader.ui.article_view import ArticleView
from reader.ui.fonts import load_fonts
from reader.ui.quote_filter import QuoteFilter
from reader.ui.theme import load_theme

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

ANN, BO = Speaker("Ann Lee", role="chair"), Speaker("Bo Ray")
TEXT = (
    "A quiet title\n"
    "The weather 😀 was fine. “One harbour,” said Lee, “two harbours.”\n"
    "Ray called it “mad” and said the port\nwould close.\n"
    + "".join(f"Paragraph {number} says little about the harbour.\n" for number in range(60))
    + "“Last words,” said Ray.\n"
)
LIGHT = load_theme("light")


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def quote(
    words: str, kind: QuoteKind, group: int, speaker: Speaker | None, sure: float = 0.9
) -> Quote:
    told = Attribution(speaker, None, None, sure, ("cue beside it",)) if speaker else None
    return Quote(span(words), kind, group, told)


QUOTES = (
    quote("“One harbour,”", "direct", 0, ANN),
    quote("“two harbours.”", "direct", 0, ANN),
    quote("“mad”", "mixed", 1, BO, 0.5),
    quote("the port\nwould close", "indirect", 2, BO),
    quote("“Last words,”", "direct", 3, BO),
)


def article() -> Article:
    title = Span(0, 13)
    paragraphs = [
        Block(Span(TEXT.index(line), TEXT.index(line) + len(line)))
        for line in TEXT.replace("port\nwould", "port would").splitlines()[1:]
        if line in TEXT
    ]
    wrapped = Block(span("Ray called it “mad” and said the port\nwould close."))
    blocks = (Block(title, "title"), *sorted([*paragraphs, wrapped], key=lambda b: b.span))
    body = Span(14, len(TEXT))
    return Article("a", "a.txt", TEXT, body, blocks, "", "plain", title="A", title_span=title)


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    load_fonts()
    widget = ArticleView()
    qtbot.addWidget(widget)
    widget.resize(900, 600)
    widget.show_article(article(), Analysis("1", QUOTES))
    widget.show()
    return widget


def units(view: ArticleView, words: str) -> tuple[int, int]:
    found = view._page.units(span(words))
    assert found
    return found


def middle(view: ArticleView, words: str) -> QPoint:
    """Where in the viewport the middle of some words is."""
    box = view._boxes.of(*units(view, words))[0]
    return box.center().toPoint() - QPoint(0, view.verticalScrollBar().value())


def picture(view: ArticleView) -> QImage:
    return view.viewport().grab().toImage()


def has_tint(view: ArticleView, words: str, colour: QColor) -> bool:
    """Tell whether the ground under some words has a colour, or one a pixel away."""
    place = middle(view, words)
    image = picture(view)
    box = view._boxes.of(*units(view, words))[0]
    top = int(box.top()) - view.verticalScrollBar().value() + 2
    near = (image.pixelColor(x, top) for x in range(place.x() - 6, place.x() + 6))
    return any(pixel == colour for pixel in near)


def click(view: ArticleView, words: str, **keys: Qt.KeyboardModifier) -> None:
    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        keys.get("holding", Qt.KeyboardModifier.NoModifier),
        middle(view, words),
    )


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


def test_space_reads_on_to_the_next_article(qtbot: QtBot, view: ArticleView) -> None:
    bar = view.verticalScrollBar()
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert bar.value() > 0
    bar.setValue(bar.maximum())
    with qtbot.waitSignal(view.next_article_requested):
        QTest.keyClick(view, Qt.Key.Key_Space)
    bar.setValue(0)
    with qtbot.waitSignal(view.previous_article_requested):
        QTest.keyClick(view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)


def test_arrow_keys_scroll_until_a_caret_is_wanted(view: ArticleView) -> None:
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.verticalScrollBar().value() > 0
    assert view.textCursor().position() == 0
    QTest.keyClick(view, Qt.Key.Key_F7)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.textCursor().position() == 1


def test_copy_without_marked_words_is_announced(qtbot: QtBot, view: ArticleView) -> None:
    with qtbot.waitSignal(view.copy_requested):
        QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)


def test_marked_words_are_copied_as_the_article_has_them(qtbot: QtBot, view: ArticleView) -> None:
    begin, end = units(view, "the port\nwould close")
    cursor = view.textCursor()
    cursor.setPosition(begin)
    cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    with qtbot.assertNotEmitted(view.copy_requested):
        QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QApplication.clipboard().mimeData()
    assert data.text() == "the port would close"
    assert not data.hasHtml()


def test_hovering_says_who_and_why(view: ArticleView, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, words, _widget: said.append(words))
    place = middle(view, "“mad”")
    event = QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    assert "Bo Ray" in said[0]
    assert "unsure" in said[0]


def test_the_current_quotation_is_explained_by_key_too(
    view: ArticleView, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, words, _widget: said.append(words))
    view.explain_quote()
    view.set_current_quote(4)
    view.explain_quote()
    assert len(said) == 1
    assert "Bo Ray" in said[0]


@pytest.mark.parametrize(
    ("deed", "signal", "about"),
    [
        ("copy", "copy_requested", []),
        ("copy all", "copy_all_requested", []),
        ("copy speaker", "copy_speaker_requested", ["Bo Ray"]),
        ("search speaker", "search_speaker_requested", ["Bo Ray"]),
        ("search words", "search_text_requested", ["fine"]),
    ],
)
def test_the_menu_announces_what_was_chosen(
    qtbot: QtBot, view: ArticleView, deed: str, signal: str, about: list[str]
) -> None:
    menu = ArticleMenu(view, QUOTES[2], "fine")
    menu.chosen.connect(view._do)
    action = next(each for each in menu.actions() if each.data() and each.data()[0] == deed)
    with qtbot.waitSignal(getattr(view, signal)) as told:
        action.trigger()
    assert told.args == about


def test_the_reading_position_survives_another_size(view: ArticleView) -> None:
    view.restore_position(span("Paragraph 30").start)
    before = view.reading_position()
    view.set_text_size(26)
    assert abs(view.reading_position() - before) < 60
    assert before in range(span("Paragraph 29").start, span("Paragraph 31").start)


def test_the_top_is_remembered_as_the_top(view: ArticleView) -> None:
    assert view.reading_position() == 0
    view.restore_position(0)
    assert view.verticalScrollBar().value() == 0


def test_nothing_is_ever_fetched(view: ArticleView, tmp_path: Path) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"secret")
    image = QTextDocument.ResourceType.ImageResource.value
    for address in (QUrl("https://example.org/tracker.png"), QUrl.fromLocalFile(str(secret))):
        assert not view.document().resource(image, address)
    assert not view.openLinks()


def test_an_empty_view_says_what_to_do(view: ArticleView) -> None:
    view.clear("Choose an article.")
    assert view.article() is None
    assert view.selected_quotes() == ()
    assert view.accessibleDescription() == "Choose an article."
    blank = view.grab().toImage()
    view.clear()
    assert view.grab().toImage() != blank


@pytest.mark.parametrize("width", [60, 200, 420, 1800])
def test_every_width_can_be_painted(qtbot: QtBot, view: ArticleView, width: int) -> None:
    view.resize(width, 400)
    view.set_hits([span("weather")])
    view.outline([span("fine")])
    view.set_current_quote(2)
    qtbot.wait(1)
    assert not picture(view).isNull()


def test_right_to_left_words_are_marked_where_they_stand(view: ArticleView) -> None:
    text = "قال الوزير «لن نغلق الميناء» أمس في Geneva."
    body = Span(0, len(text))
    start = text.index("«")
    said = Quote(Span(start, text.index("»") + 1), "direct", 0)
    view.show_article(
        Article("r", "r.txt", text, body, (Block(body),), "", "plain"), Analysis("1", (said,))
    )
    found = view._page.units(said.span)
    assert found
    boxes = view._boxes.of(*found)
    column = view._column
    assert boxes
    assert all(
        column.left - 1 <= box.left() < box.right() <= column.left + column.width + 1
        for box in boxes
    )
    image = picture(view)
    tint = LIGHT.unattributed.tint
    assert any(image.pixelColor(int(box.center().x()), int(box.top()) + 2) == tint for box in boxes)


def test_pages_no_longer_shown_are_not_kept(view: ArticleView) -> None:
    for _ in range(20):
        view.show_article(article(), Analysis("1", QUOTES))
    assert len(view.findChildren(QTextDocument)) == 1
