"""A file of many articles is taken in part by part: stopped, gone on with, and never mixed up."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from reader.analysis import analyse
from reader.archive import Workshops
from reader.archive import pace as pace_module
from reader.archive.pace import Pace
from reader.archive.places import catalog_file
from reader.model import Progress, Ready
from tests.archive.makers import Watched

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reader.model import Analysis, Article

COUNT = 6
NAMES = ["many.jsonl", *(f"many.jsonl#{number}" for number in range(1, COUNT))]


@pytest.fixture
def long_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Watched:
    """Return an archive of one file with six articles; whatever time passes, a commit is due."""
    monkeypatch.setattr(Pace, "commit_due", lambda _: True)
    monkeypatch.setattr(pace_module, "_PROGRESS_SECONDS", 0.0)
    made = Watched.below(tmp_path)
    write(made, ["bridge"] * COUNT)
    return made


def write(archive: Watched, words: Sequence[str]) -> None:
    rows = [
        {"title": f"Story {number}", "text": f"“The {word} {number} is safe,” Ada Brook said."}
        for number, word in enumerate(words)
    ]
    lines = "".join(json.dumps(row) + "\n" for row in rows)
    (archive.root / "many.jsonl").write_text(lines, encoding="utf-8")


class Analyses:
    """Analyses, and remembers what."""

    def __init__(self) -> None:
        self.ids: list[str] = []

    def __call__(self, article: Article) -> Analysis:
        self.ids.append(article.id)
        return analyse(article)


def run(archive: Watched, *, until: int = COUNT + 1) -> list[str]:
    """Update, stopped when so many articles were analysed; return which."""
    seen = Analyses()
    archive.update(lambda: len(seen.ids) >= until, Workshops(analyse=seen))
    return seen.ids


def test_articles_can_be_read_before_their_file_is_done(long_file: Watched) -> None:
    assert run(long_file) == NAMES
    parts = [one.ids for one in long_file.told if isinstance(one, Ready) and one.ids]
    assert len(parts) == COUNT
    shares = [one.share for one in long_file.told if isinstance(one, Progress)]
    assert shares == sorted(shares)
    assert 0 < shares[0] < 0.5 < shares[-2] <= shares[-1] == 1
    assert long_file.ids() == set(NAMES) == long_file.found("bridge")
    assert run(long_file) == []


def test_what_was_stopped_goes_on_where_it_was(long_file: Watched) -> None:
    assert run(long_file, until=2) == NAMES[:2]
    assert long_file.ids() == set(NAMES[:2]) == long_file.found("bridge")
    assert run(long_file, until=2) == NAMES[2:4]
    assert run(long_file) == NAMES[4:]
    assert long_file.ids() == set(NAMES) == long_file.found("bridge")
    assert run(long_file) == []


def test_another_content_begins_anew(long_file: Watched) -> None:
    run(long_file, until=3)
    write(long_file, ["ferry"] * COUNT)
    assert run(long_file) == NAMES
    assert long_file.found("bridge") == set()
    assert long_file.found("ferry") == set(NAMES)


def test_articles_stay_until_they_are_read_again_or_are_no_more(long_file: Watched) -> None:
    run(long_file)
    write(long_file, ["ferry"] * (COUNT - 1))
    run(long_file, until=2)
    assert long_file.found("bridge") == set(NAMES[2:])
    assert long_file.found("ferry") == set(NAMES[:2])
    assert run(long_file) == NAMES[2:-1]
    assert long_file.found("bridge") == set()
    assert long_file.ids() == set(NAMES[:-1]) == long_file.found("ferry")
    gone = {one for told in long_file.told if isinstance(told, Ready) for one in told.gone}
    assert gone == {NAMES[-1]}


def test_a_file_that_fails_late_leaves_nothing(long_file: Watched) -> None:
    def fails(article: Article) -> Analysis:
        if article.id == NAMES[4]:
            raise MemoryError
        return analyse(article)

    long_file.update(workshops=Workshops(analyse=fails))
    assert long_file.skipped() == {"many.jsonl": "it needs more memory than there is"}
    assert long_file.ids() == set() == long_file.found("bridge")


def test_a_correction_is_not_taken_for_what_was_read_before(long_file: Watched) -> None:
    run(long_file, until=2)
    (long_file.cache / "again.json").write_text('["many.jsonl"]', encoding="utf-8")
    assert run(long_file) == NAMES


def test_a_damaged_catalog_is_no_fault_of_the_file(long_file: Watched) -> None:
    run(long_file, until=2)
    with closing(sqlite3.connect(catalog_file(long_file.cache))) as catalog, catalog:
        catalog.execute("UPDATE records SET record = x'00' WHERE id = ?", (NAMES[0],))
    assert run(long_file) == NAMES
    assert long_file.skipped() == {}
    assert long_file.ids() == set(NAMES) == long_file.found("bridge")
