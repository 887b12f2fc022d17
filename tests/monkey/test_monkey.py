"""A few seconds of a run, in a process of its own: the whole is `python -m tests.monkey`."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from reader.archive import OwnData
from reader.model import OwnMark
from reader.settings import Places
from tests.archive.whom import article_naming
from tests.monkey.own_work import OwnWork

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SECONDS = 15
SEED = "20"


def test_a_few_seconds_of_anything_harm_nothing(
    root: Path, record_property: Callable[[str, object], None]
) -> None:
    told = ["--minutes", str(SECONDS / 60), "--seed", SEED]
    run = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-m", "tests.monkey", *told],
        cwd=root, capture_output=True, text=True, check=False, timeout=150,
    )  # fmt: skip
    assert run.returncode == 0, run.stdout + run.stderr
    assert "0 faults" in run.stdout
    record_property(f"measured: {SECONDS} s of anything", run.stdout)


def test_lost_work_is_noticed(tmp_path: Path) -> None:
    places = Places(tmp_path, tmp_path, tmp_path)
    own = OwnData(places, tmp_path)
    article, _ = article_naming("a", None)
    own.marks.add(article, OwnMark("star"))
    work = OwnWork(places.own_file)
    assert work.lost(undone=False) == []
    assert len(work) == 1
    own.undo(article)
    assert len(work.lost(undone=False)) == 1  # nobody said that it was undone
    own.redo(article)
    assert work.lost(undone=True) == []
    own.close()
    places.own_file.unlink()
    assert [words.partition(":")[0] for words in work.lost(undone=True)] == ["gone"]
