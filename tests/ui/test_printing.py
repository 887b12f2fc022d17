"""Printing: pages with the marks under the words, files that are whole or not there at all."""

from __future__ import annotations

from dataclasses import dataclass
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QObject, QSizeF
from PySide6.QtGui import QImage, QPainter, QTextDocument
from PySide6.QtPrintSupport import QPrinter

from reader.model import Clip
from reader.ui.fonts import load_fonts
from reader.ui.paper import ArticlePaper, Paper, QuotesPaper
from reader.ui.printing import Printing
from reader.ui.session import Session
from reader.ui.theme import load_theme
from tests.ui.viewing import QUOTES, article, shown_view

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.ui.article_view import ArticleView
    from reader.ui.library import Library
    from reader.ui.panes import Panes

A4 = QSizeF(794, 1123)
CLIP = Clip(
    "", "<figure><blockquote><p>“Words”</p></blockquote><figcaption>— Lee</figcaption>", "", 1
)


def painted(paper: Paper, number: int) -> QImage:
    image = QImage(A4.toSize(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    paper.paint(painter, number)
    painter.end()
    return image


def colours(image: QImage) -> set[str]:
    across, down = range(0, image.width(), 2), range(0, image.height(), 2)
    return {image.pixelColor(x, y).name() for x in across for y in down}


def tint(view: ArticleView, number: int) -> str:
    return load_theme("light").speaker(view._marks.colour(number)).tint.name()


def test_an_article_is_laid_out_in_pages_with_its_marks(qtbot: QtBot) -> None:
    view, parent = shown_view(qtbot), QObject()
    paper = ArticlePaper(*view.for_paper(), A4, "The foot", parent)
    assert paper.pages > 1
    assert tint(view, 0) in colours(painted(paper, 0))  # “One harbour,”
    last = len(QUOTES) - 1
    assert tint(view, last) not in colours(painted(paper, 0))
    assert tint(view, last) in colours(painted(paper, paper.pages - 1))


def test_what_is_chosen_or_found_for_the_moment_is_not_printed(qtbot: QtBot) -> None:
    view, parent = shown_view(qtbot), QObject()
    plain = painted(ArticlePaper(*view.for_paper(), A4, "", parent), 0)
    view.set_hits((QUOTES[0].span,))
    view.set_current_quote(0)
    assert painted(ArticlePaper(*view.for_paper(), A4, "", parent), 0) == plain
    assert view._marks.current == 0


def test_nothing_of_the_text_is_lost_between_two_pages(qtbot: QtBot) -> None:
    view, parent = shown_view(qtbot), QObject()
    paper = ArticlePaper(*view.for_paper(), A4, "", parent)
    height = A4.height()
    for start in range(0, len(view._page.text), 40):
        for box in paper._boxes.of(start, start + 1):
            page = int(box.top() // height)
            assert page * height + 60 <= box.top()
            assert box.bottom() <= (page + 1) * height - 70


def test_quotations_stand_with_their_source(qtbot: QtBot) -> None:
    del qtbot
    load_fonts()
    parent = QObject()
    paper = QuotesPaper(CLIP, A4, "The foot", parent)
    assert paper.pages == 1
    assert paper._document.toPlainText().split() == ["“Words”", "—", "Lee"]


def test_a_picture_in_quoted_words_is_not_fetched(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    load_fonts()
    picture = tmp_path / "a.png"
    QImage(9, 9, QImage.Format.Format_RGB32).save(str(picture))
    parent = QObject()
    paper = QuotesPaper(Clip("", f'<img src="{picture.as_uri()}">', "", 1), A4, "", parent)
    assert not paper._document.resource(2, picture.as_uri())


class _Status:
    """The status line, remembered."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def say(self, words: str) -> None:
        self.said.append(words)


@dataclass
class Desk:
    """Printing with an article open, and what it said."""

    printing: Printing
    session: Session
    status: _Status

    def save(self, path: Path) -> None:
        """Save the article as a PDF file."""
        work = self.printing.article_work()
        assert work
        self.printing.save_to(work, str(path))


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    view, status = shown_view(qtbot), _Status()
    session = Session()
    session.article = article()
    panes = cast("Panes", SimpleNamespace(article=view, status=status))
    library = cast("Library", None)  # it is not asked for an article
    return Desk(Printing(session, library, panes, view), session, status)


def test_a_pdf_is_whole_and_says_what_it_is(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "a.pdf"
    desk.save(path)
    qtbot.waitUntil(path.exists, timeout=10_000)
    made = path.read_bytes()
    assert made.startswith(b"%PDF")
    assert made.rstrip().endswith(b"%%EOF")
    assert desk.status.said[-1] == "Saved a.pdf"


def test_a_run_that_is_stopped_leaves_the_file_of_before(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_text("before")
    desk.save(path)
    desk.printing.stop()
    assert path.read_text() == "before"
    assert [one.name for one in tmp_path.iterdir()] == ["a.pdf"]


def test_a_file_that_cannot_be_written_is_said(desk: Desk, tmp_path: Path) -> None:
    failed: list[str] = []
    desk.printing.failed.connect(failed.append)
    desk.save(tmp_path / "no folder" / "a.pdf")
    (words,) = failed
    assert "was not saved" in words


def test_without_an_article_nothing_is_printed(desk: Desk) -> None:
    desk.session.article = None
    desk.printing.print_article()
    desk.printing.save_quotes()
    assert desk.status.said == ["No article is open."] * 2


def test_what_is_being_saved_is_not_cut_off_by_what_is_printed(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    path, printed = tmp_path / "a.pdf", tmp_path / "printed.pdf"
    path.write_text("before")
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(printed))
    work = desk.printing.article_work()
    assert work
    desk.save(path)
    desk.printing.print_on(printer, work)
    assert desk.status.said == ["One at a time: “A” is still being printed or saved."]
    qtbot.waitUntil(lambda: desk.status.said[-1] == "Saved a.pdf", timeout=10_000)
    assert path.read_bytes().rstrip().endswith(b"%%EOF")
    assert not printed.exists()
    desk.printing.print_on(printer, work)
    qtbot.waitUntil(lambda: desk.status.said[-1] == "Printed “A”", timeout=10_000)
    assert path.read_bytes().startswith(b"%PDF")


def test_what_was_laid_out_is_not_kept(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.save(tmp_path / "a.pdf")
    assert desk.printing.findChildren(QTextDocument)
    qtbot.waitUntil(lambda: desk.status.said[-1:] == ["Saved a.pdf"], timeout=10_000)
    qtbot.waitUntil(lambda: not desk.printing.findChildren(QObject))
