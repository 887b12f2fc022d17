"""A window that has been painted and has an article open, on partners that stand in."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, cast

from reader.analysis import analyse, facts
from reader.formats import load
from reader.settings import Places, Settings
from reader.ui.fonts import load_fonts
from reader.ui.main_window import MainWindow, Partners
from reader.ui.target import Target
from reader.ui.window_memory import WindowMemory
from tests.ui.fakes import FakeLibrary, FakeLink

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from reader.ui.library import Library
    from reader.ui.worker_link import WorkerLink

ROOT = Path(__file__).resolve().parents[2]
SEED = "000_07ba19a6d9904e39.txt"
OTHER = "001_ferry_contract_awarded.txt"


@contextmanager
def window_on(qtbot: QtBot, library: FakeLibrary, root: Path) -> Iterator[MainWindow]:
    """Show the window on a folder, and end it."""
    load_fonts()
    places = Places.of_user()
    partners = Partners(
        places, WindowMemory(places), cast("Library", library), cast("WorkerLink", FakeLink())
    )
    shown = MainWindow(partners, Settings())
    qtbot.addWidget(shown)
    shown.begin_with(Target(root))
    shown.show()
    qtbot.waitUntil(lambda: shown.session.article is not None)
    yield shown
    shown.hide()
    shown.shut_down()


def article_of(window: MainWindow) -> str:
    """Return the id of the article shown."""
    assert window.session.article is not None
    return window.session.article.id


def shipped_library() -> FakeLibrary:
    """Return two of the shipped articles, with what is found in them."""
    shelf = [load(ROOT / "seeds" / name, name)[0] for name in (SEED, OTHER)]
    seed = analyse(shelf[0])
    return FakeLibrary([(one, analyse(one)) for one in shelf], facts(shelf[0], seed))
