"""What is pasted and dropped: real events on a window whose archive stands in for one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QClipboard, QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from reader.analysis import analyse
from reader.archive import LONGEST_PASTED, NewFile, Pasted
from reader.formats import load
from reader.model import Skipped
from reader.resources import seeds_path
from reader.ui.intake_desk import TakenIn
from reader.ui.target import Target
from tests.ui.fakes import FakeLibrary, FakeLink
from tests.ui.windowed import window_on

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.ui.main_window import MainWindow


# What the platform without a screen cannot do is no fault of the window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

NAMES = ("001_ferry_contract_awarded.txt", "005_mayor_resigns.txt")


@pytest.fixture
def library() -> FakeLibrary:
    shelf = [load(seeds_path() / name, name)[0] for name in NAMES]
    return FakeLibrary([(one, analyse(one)) for one in shelf])


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = (tmp_path / "archive").resolve()
    folder.mkdir()
    return folder


@pytest.fixture
def window(qtbot: QtBot, library: FakeLibrary, root: Path) -> Iterator[MainWindow]:
    with window_on(qtbot, library, root) as shown:
        yield shown


def mime(text: str = "", html: str = "", urls: tuple[QUrl, ...] = ()) -> QMimeData:
    made = QMimeData()
    if text:
        made.setText(text)
    if html:
        made.setHtml(html)
    if urls:
        made.setUrls(urls)
    return made


def drop(window: MainWindow, dropped: QMimeData) -> Qt.DropAction | None:
    """Drag something onto the window and let it go; None when the window does not want it."""
    move, left = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    allowed = move | Qt.DropAction.CopyAction | Qt.DropAction.LinkAction
    none = Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(400, 300), allowed, dropped, left, none)
    entering.setDropAction(move)
    QApplication.sendEvent(window, entering)
    if not entering.isAccepted():
        return None
    # What is agreed on while dragging is what the other program is told in the end.
    moving = QDragMoveEvent(QPoint(401, 300), allowed, dropped, left, none)
    moving.setDropAction(move)
    QApplication.sendEvent(window, moving)
    for agreed in (entering, moving):
        assert (agreed.isAccepted(), agreed.dropAction()) == (True, Qt.DropAction.CopyAction)
    dropping = QDropEvent(QPointF(400, 300), allowed, dropped, left, none)
    dropping.setDropAction(move)
    QApplication.sendEvent(window, dropping)
    assert dropping.isAccepted()
    return dropping.dropAction()


def wanted(window: MainWindow) -> list[tuple[Target, bool]]:
    """Hear which archives are asked for from now on."""
    heard: list[tuple[Target, bool]] = []

    def hear(target: Target, beside: bool) -> None:  # noqa: FBT001 - a signal's
        heard.append((target, beside))

    window.opening.wanted.connect(hear)
    return heard


def offered(window: MainWindow) -> list[str]:
    return [one.text() for one in window.panes.notice._choices if not one.isHidden()]


def choose(window: MainWindow, words: str) -> None:
    (button,) = [one for one in window.panes.notice._choices if one.text() == words]
    button.click()


def file(folder: Path, name: str) -> QUrl:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("An article.", encoding="utf-8")
    return QUrl.fromLocalFile(str(path))


# Pasting


def test_the_clipboard_is_saved_as_an_article(window: MainWindow, library: FakeLibrary) -> None:
    page = mime("Words", "<p>Words</p>")
    page.setData("text/x-moz-url-priv", "https://news.example/a".encode("utf-16-le"))
    QGuiApplication.clipboard().setMimeData(page)
    window.commands["paste_article"].trigger()
    (pasted,) = library.intake.deeds
    assert pasted == Pasted("Words", "<p>Words</p>", "https://news.example/a")


@pytest.mark.parametrize(
    ("held", "words"),
    [
        (mime(" \n"), "There is no text to be pasted as an article."),
        (mime("https://news.example/a?b=c"), "Nothing is ever fetched from the web."),
        (mime("News", urls=(QUrl("https://news.example/"),)), "Nothing is ever fetched"),
    ],
    ids=["blank", "address", "link"],
)
def test_what_cannot_be_pasted_is_said(
    held: QMimeData, words: str, window: MainWindow, library: FakeLibrary
) -> None:
    copy = mime(held.text(), held.html(), tuple(held.urls()))
    QGuiApplication.clipboard().setMimeData(copy)
    window.commands["paste_article"].trigger()
    assert library.intake.deeds == []
    assert window.panes.notice.words().startswith(words)
    assert offered(window) == []


def test_the_longest_text_is_still_looked_at_quickly(
    window: MainWindow, library: FakeLibrary
) -> None:
    QGuiApplication.clipboard().setText("x" * (LONGEST_PASTED + 1))
    window.commands["paste_article"].trigger()
    assert len(library.intake.deeds) == 1  # the desk says that it is too long


def test_an_empty_clipboard_is_said(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    # What an empty clipboard holds is nothing at all on some platforms.
    monkeypatch.setattr(QClipboard, "mimeData", lambda _self: None)
    window.commands["paste_article"].trigger()
    assert window.panes.notice.words() == "There is no text to be pasted as an article."


def test_the_examples_take_nothing(window: MainWindow, library: FakeLibrary) -> None:
    window.session.shipped = True
    QGuiApplication.clipboard().setText("Words")
    window.commands["paste_article"].trigger()
    assert library.intake.deeds == []
    assert "Open a folder of your own" in window.panes.notice.words()


def test_what_was_saved_is_said_and_opened_when_it_can_be_read(
    window: MainWindow, library: FakeLibrary, root: Path
) -> None:
    added = NewFile("New.txt", "0")
    library.intake.took.emit(TakenIn(root, (added,), 1))
    assert window.panes.notice.words() == "Saved in this archive: New.txt"
    assert offered(window) == ["Show", "Undo"]
    before = window.session.article
    library.list_again()
    assert window.session.article is before
    (article, analysis) = library.shelf[NAMES[0]]
    library.shelf["New.txt"] = (replace(article, id="New.txt", path="New.txt"), analysis)
    library.list_again()
    assert window.session.article
    assert window.session.article.id == "New.txt"


def test_who_reads_on_is_not_torn_away(
    window: MainWindow, library: FakeLibrary, root: Path
) -> None:
    library.intake.took.emit(TakenIn(root, (NewFile("New.txt", "0"),), 1))
    other = next(name for name in NAMES if name != window.session.article.id)  # type: ignore[union-attr]
    window.reading.open(other)
    (article, analysis) = library.shelf[NAMES[0]]
    library.shelf["New.txt"] = (replace(article, id="New.txt", path="New.txt"), analysis)
    library.list_again()
    assert window.session.article
    assert window.session.article.id == other
    choose(window, "Show")
    assert window.session.article.id == "New.txt"


def test_what_is_there_already_is_said_and_opened(
    window: MainWindow, library: FakeLibrary, root: Path
) -> None:
    other = next(name for name in NAMES if name != window.session.article.id)  # type: ignore[union-attr]
    library.intake.took.emit(TakenIn(root, known=(other,)))
    assert window.panes.notice.words() == f"It is in the archive already: {other}"
    assert offered(window) == ["Show"]
    assert window.session.article
    assert window.session.article.id == other


def test_it_is_taken_back(window: MainWindow, library: FakeLibrary, root: Path) -> None:
    taken = TakenIn(root, (NewFile("New.txt", "0"),), 1)
    library.intake.took.emit(taken)
    library.intake.took.emit(TakenIn(root, known=("New.txt",)))  # pasted twice by mistake
    assert offered(window) == ["Show", "Undo"]
    choose(window, "Undo")
    assert library.intake.deeds == [taken]
    assert window.panes.notice.words() == ""
    library.intake.took_back.emit(taken.added, ())
    assert window.panes.status.said() == "Deleted again: New.txt"


def test_what_was_changed_since_stays_and_that_is_said(
    window: MainWindow, library: FakeLibrary
) -> None:
    library.intake.took_back.emit((), (NewFile("New.txt", "0"),))
    told = window.panes.notice.words()
    assert told == "Changed since, and therefore left as it is: New.txt"


def test_many_files_are_counted_and_the_first_reason_is_told(
    window: MainWindow, library: FakeLibrary, root: Path
) -> None:
    added = (NewFile("a.txt", "0"), NewFile("b.txt", "1"))
    taken = TakenIn(root, added, 5, ("c.txt", "d.txt"), ("e.txt: the file is empty", "f", "g"))
    library.intake.took.emit(taken)
    assert window.panes.notice.words() == (
        "Saved in this archive: 5 articles in 2 files. In the archive already: 2 files."
        " e.txt: the file is empty. Not taken in besides: 2 files."
    )


# Dropping


def test_a_file_of_the_archive_is_opened(window: MainWindow, root: Path) -> None:
    heard = wanted(window)
    url = file(root, "2026/a.txt")
    assert drop(window, mime(urls=(url,))) == Qt.DropAction.CopyAction
    assert [target.article_id for target, _ in heard] == ["a.txt"]


def test_files_from_elsewhere_are_copied_or_opened_as_a_person_chooses(
    window: MainWindow, library: FakeLibrary, tmp_path: Path, root: Path
) -> None:
    heard = wanted(window)
    urls = (file(tmp_path, "there/a.txt"), file(tmp_path, "there/b.txt"))
    assert drop(window, mime(urls=urls)) == Qt.DropAction.CopyAction
    assert window.panes.notice.words() == "a.txt and 1 more are not in this archive."
    assert offered(window) == ["Copy into this archive", "Open where it is"]
    assert (heard, library.intake.deeds, [*root.iterdir()]) == ([], [], [])
    choose(window, "Copy into this archive")
    assert library.intake.deeds == [tuple(url.toLocalFile() for url in urls)]
    drop(window, mime(urls=urls[:1]))
    assert window.panes.notice.words() == "a.txt is not in this archive."
    choose(window, "Open where it is")
    ((target, beside),) = heard
    assert (target.root.name, target.article_id, beside) == ("there", "a.txt", False)


def test_beside_the_examples_a_file_is_opened_at_once(window: MainWindow, tmp_path: Path) -> None:
    window.session.shipped = True
    heard = wanted(window)
    drop(window, mime(urls=(file(tmp_path, "there/a.txt"),)))
    assert [target.article_id for target, _ in heard] == ["a.txt"]


def test_folders_are_opened_the_second_in_a_window_of_its_own(
    window: MainWindow, tmp_path: Path
) -> None:
    heard = wanted(window)
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    urls = tuple(QUrl.fromLocalFile(str(tmp_path / name)) for name in ("one", "two"))
    drop(window, mime(urls=urls))
    assert [(target.root.name, beside) for target, beside in heard] == [
        ("one", False),
        ("two", True),
    ]


def test_dropped_text_is_saved_like_pasted_text(window: MainWindow, library: FakeLibrary) -> None:
    assert drop(window, mime("Words", "<p>Words</p>")) == Qt.DropAction.CopyAction
    assert library.intake.deeds == [Pasted("Words", "<p>Words</p>")]


def test_a_link_to_the_web_is_not_followed(window: MainWindow, library: FakeLibrary) -> None:
    link = mime(
        "https://a.example/", "<a href='https://a.example/'>A</a>", (QUrl("https://a.example/"),)
    )
    assert drop(window, link) == Qt.DropAction.CopyAction
    assert window.panes.notice.words().startswith("Nothing is ever fetched from the web.")
    assert library.intake.deeds == []


def test_what_holds_neither_files_nor_text_is_not_taken(window: MainWindow) -> None:
    picture = QMimeData()
    picture.setData("image/png", b"\x89PNG")
    assert drop(window, picture) is None


def test_a_copy_of_a_file_manager_is_taken_like_a_drop(
    window: MainWindow, library: FakeLibrary, tmp_path: Path
) -> None:
    url = file(tmp_path, "there/a.txt")
    QGuiApplication.clipboard().setMimeData(mime(urls=(url,)))
    window.commands["paste_article"].trigger()
    assert offered(window) == ["Copy into this archive", "Open where it is"]
    assert library.intake.deeds == []


# Files a person asked for


def test_why_a_file_one_asked_for_is_not_read_is_said(
    window: MainWindow, library: FakeLibrary, root: Path
) -> None:
    window.enter(Target(root, "photo.jpg"))
    reason = "this kind of file is not read yet"
    window.session.skipped = {"photo.jpg": Skipped("photo.jpg", reason, quiet=True)}
    window.session.indexing = True
    window.taking_in.look()
    assert window.panes.notice.words() == ""
    window.session.indexing = False
    window.taking_in.look()
    assert window.panes.notice.words() == f"photo.jpg: {reason}"
    window.panes.notice.hide()
    library.list_again()
    assert window.panes.notice.words() == ""


def test_a_file_that_is_new_in_the_open_archive_is_opened_when_it_can_be_read(
    window: MainWindow, library: FakeLibrary, root: Path
) -> None:
    window.enter(Target(root, "New.txt"))
    (article, analysis) = library.shelf[NAMES[0]]
    library.shelf["New.txt"] = (replace(article, id="New.txt", path="New.txt"), analysis)
    library.list_again()
    assert window.session.article
    assert window.session.article.id == "New.txt"


def test_files_not_read_are_tried_again_at_once(
    window: MainWindow, library: FakeLibrary, root: Path
) -> None:
    link = cast("FakeLink", window._link)
    link.told.clear()
    window.session.indexing = False
    window.looks.again_wanted.emit(root, ("a.pdf",))
    assert library.intake.deeds == [(root, ("a.pdf",))]
    assert link.told == ["start archive"]
