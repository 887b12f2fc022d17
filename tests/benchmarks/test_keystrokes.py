"""What measures the window's stalls sees them."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from tests.benchmarks.keystrokes import Stalls, build, wait

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def _stand_still() -> None:
    time.sleep(0.08)


def _work() -> None:
    end = time.thread_time() + 0.03
    while time.thread_time() < end:
        pass


def test_a_stall_is_noticed(qtbot: QtBot) -> None:  # noqa: ARG001 - there must be an application
    stalls = Stalls()
    stalls.begin()
    QTimer.singleShot(20, _stand_still)
    wait(150)
    stalls.end()
    assert max(stalls.late) > 70
    assert max(stalls.worked) < 70
    noted = len(stalls.late)
    wait(20)
    assert len(stalls.late) == noted


def test_work_is_told_from_waiting(qtbot: QtBot) -> None:  # noqa: ARG001 - as above
    stalls = Stalls()
    stalls.begin()
    QTimer.singleShot(20, _work)
    wait(150)
    stalls.end()
    assert max(stalls.worked) > 25


def test_the_same_articles_are_written_every_time(tmp_path: Path) -> None:
    for name in ("one", "other"):
        build(tmp_path / name, 3)
    texts = [
        [path.read_text(encoding="utf-8") for path in sorted((tmp_path / name).rglob("*.txt"))]
        for name in ("one", "other")
    ]
    assert texts[0] == texts[1]
    assert len(set(texts[0])) == 3
