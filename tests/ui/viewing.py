"""An article view with a short article in it, and what the tests of it do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reader.model import Analysis, Article, Attribution, Block, Quote, QuoteKind, Span, Speaker
from reader.ui.article_view import ArticleView
from reader.ui.fonts import load_fonts
from reader.ui.theme import load_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QImage
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


def shown_view(qtbot: QtBot) -> ArticleView:
    """Return a view that shows the article."""
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
