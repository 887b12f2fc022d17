"""The text can be read, copied and pointed at in any size and script; nothing is fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from reader.model import Analysis, Article, Block, Quote, Span
from reader.ui.article_menu import ArticleMenu
from tests.ui.viewing import LIGHT, QUOTES, article, middle, picture, shown_view, span, units

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.ui.article_view import ArticleView

# What the platform without a screen cannot do is no fault of the view.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    return shown_view(qtbot)


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


def test_lines_farther_apart_and_shorter_keep_the_place(view: ArticleView) -> None:
    view.restore_position(span("Paragraph 30").start)
    at, height = view.reading_position(), view.document().size().height()
    view.set_lines(1.16, 50)
    assert view.document().size().height() > height
    assert abs(view.reading_position() - at) < 60


def test_evidence_lights_up_steadily_where_motion_is_not_wanted(view: ArticleView) -> None:
    view.set_still(True)
    view.reveal(span("Last words"))
    for _ in range(5):
        view._fade_flash()
    assert view._marks.flash_strength == 1.0
    for _ in range(40):
        view._fade_flash()
    assert view._marks.flashed is None


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


def on_dateline(view: ArticleView) -> QPoint:
    at = view._page.text.index("quotations")
    box = view._boxes.of(at, at + len("quotations"))[0]
    return box.center().toPoint()


def test_a_click_on_the_dateline_asks_for_what_is_known_of_the_article(
    view: ArticleView, qtbot: QtBot
) -> None:
    assert view._page.kind_at(0) == "title"
    assert view._page.kind_at(view._page.text.index("Paragraph 3") + 4) == "paragraph"
    place = on_dateline(view)
    with qtbot.waitSignal(view.details_requested):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert "Click to see all that is known" in view._told_at(place)
    with qtbot.assertNotEmitted(view.details_requested):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, "weather"))


def test_the_pointer_is_a_hand_over_the_dateline_alone(view: ArticleView) -> None:
    for place, shape in (
        (on_dateline(view), Qt.CursorShape.PointingHandCursor),
        (middle(view, "weather"), Qt.CursorShape.IBeamCursor),
    ):
        QTest.mouseMove(view.viewport(), place)
        assert view.viewport().cursor().shape() == shape


def test_the_menu_offers_what_is_known_of_the_article(view: ArticleView, qtbot: QtBot) -> None:
    menu = ArticleMenu(view, None, "")
    menu.chosen.connect(view._do)
    with qtbot.waitSignal(view.details_requested):
        menu.actions()[-1].trigger()


def menu_asked(view: ArticleView, by: QContextMenuEvent.Reason, place: QPoint) -> QMenu:
    """Ask for the menu as Qt does: by key with the caret's place, be it in sight or not."""
    by_key = by == QContextMenuEvent.Reason.Keyboard
    asked = QContextMenuEvent(by, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view if by_key else view.viewport(), asked)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def clicked(menu: QMenu, words: str) -> QMenu | None:
    """Click on an entry, and return the menu it opens, if it does."""
    action = next(one for one in menu.actions() if one.text().replace("&", "").startswith(words))
    opens = action.menu()  # a click that closes the menu deletes it
    place = menu.actionGeometry(action).center()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)
    return opens if isinstance(opens, QMenu) else None


def test_a_click_in_the_menu_within_the_menu_corrects_a_quotation(
    view: ArticleView, qtbot: QtBot
) -> None:
    menu = menu_asked(view, QContextMenuEvent.Reason.Mouse, middle(view, "“mad”"))
    correct = clicked(menu, "Correct")
    assert correct is not None
    qtbot.waitUntil(correct.isVisible)
    with qtbot.waitSignal(view.corrected) as told:
        clicked(correct, "Nobody is named")
    assert told.args is not None
    about, correction = told.args
    assert about is view.article()
    assert correction.anchor.exact == "“mad”"


def asked_by_key(view: ArticleView) -> tuple[list[str], int]:
    """Return what the menu key offers, and how far down the view."""
    caret = view.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).toRect().center()
    menu = menu_asked(view, QContextMenuEvent.Reason.Keyboard, caret)
    words = [one.text().replace("&", "") for one in menu.actions()]
    place = view.viewport().mapFromGlobal(menu.pos()).y()
    menu.close()
    return words, place


def test_the_menu_key_asks_about_the_current_quotation(view: ArticleView) -> None:
    view.set_current_quote(4)
    words, place = asked_by_key(view)
    assert "Copy all quotations of Bo Ray" in words
    assert "Correct" in words
    assert 0 <= place <= view.viewport().height()
    assert view.current_quote() == QUOTES[4]
    view.verticalScrollBar().setValue(0)
    view.set_current_quote(None)
    assert "Correct" not in asked_by_key(view)[0]


def test_the_menu_key_asks_about_the_quotation_the_caret_is_in(view: ArticleView) -> None:
    view.set_current_quote(4)
    QTest.keyClick(view, Qt.Key.Key_F7)
    cursor = view.textCursor()
    cursor.setPosition(units(view, "One harbour")[0])
    view.setTextCursor(cursor)
    assert "Copy all quotations of Ann Lee" in asked_by_key(view)[0]
    assert view.current_quote() == QUOTES[0]
