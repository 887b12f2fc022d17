"""`onrecord import` as other programs start it."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from reader.archive import archive_folder
from reader.archive.places import catalog_file
from reader.resources import seeds_path
from reader.settings import Places

PROGRAM = (sys.executable, "-c", "import sys; from reader.cli import main; sys.exit(main())")
TEXT = "The council met for two hours on Monday and heard of costs, delays and plans. " * 3


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*PROGRAM, "import", *map(str, arguments)],
        capture_output=True,
        check=False,
        encoding="utf-8",
    )


def told(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    answer = json.loads(done.stdout)
    assert isinstance(answer, dict)
    return answer


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / "council.txt").write_text(f"Council meets\n\n{TEXT}\n", encoding="utf-8")
    return folder


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Return a folder of an export with one new article of two, a copy, and two useless files."""
    folder = tmp_path / "downloads"
    folder.mkdir()
    stories = [
        {"title": "Council meets", "text": TEXT},
        {"title": "Road opens", "text": f"{TEXT}The road is open."},
    ]
    (folder / "export.json").write_text(json.dumps(stories), encoding="utf-8")
    (folder / "council.md").write_text(f"Council meets\n\n{TEXT}\n", encoding="utf-8")
    (folder / "empty.txt").touch()
    (folder / "picture.jpg").write_bytes(b"\xff\xd8\xff")
    return folder


def test_new_articles_are_copied_and_all_else_is_named(archive: Path, source: Path) -> None:
    done = run(source, archive)
    assert done.returncode == 1
    assert done.stderr == f"onrecord: {source / 'empty.txt'}: the file is empty\n"
    left, partly, summary = done.stdout.splitlines()
    assert left == (f"{source / 'council.md'}: left out, the archive has it already in council.txt")
    assert partly == (
        "downloads/export.json: 1 of its 2 articles were there already; each is shown once"
    )
    assert summary.startswith(
        f"{archive}: 2 articles in 1 file added, 1 file left out, 1 file could not be read,"
        " 1 file of a kind not read yet ("
    )


def test_the_summary_is_told_as_json(archive: Path, source: Path) -> None:
    first = told(run(source, archive, "--json"))
    assert first["archive"] == str(archive)
    assert first["source"] == str(source)
    assert first["added"] == [
        {
            "path": "downloads/export.json",
            "source": str(source / "export.json"),
            "articles": 2,
            "known": 1,
        }
    ]
    assert first["known"] == [
        {"source": str(source / "council.md"), "path": "council.txt", "articles": 1}
    ]
    assert [Path(one["path"]).name for one in first["unreadable"]] == ["empty.txt"]
    assert (first["others"], first["stopped"]) == (1, False)
    again = told(run(source, archive, "--json"))
    assert again["added"] == []
    assert len(again["known"]) == 2


def test_one_file_is_copied(archive: Path, source: Path) -> None:
    done = run(source / "export.json", archive)
    assert (done.returncode, done.stderr) == (0, "")
    assert (archive / "export.json").read_bytes() == (source / "export.json").read_bytes()


def test_a_file_of_a_kind_that_is_not_read_is_refused(archive: Path, source: Path) -> None:
    done = run(source / "picture.jpg", archive)
    assert done.returncode == 1
    assert done.stderr.endswith("picture.jpg: this kind of file is not read yet\n")
    assert [*archive.iterdir()] == [archive / "council.txt"]


def test_without_an_update_whole_files_are_compared(archive: Path, source: Path) -> None:
    (source / "same.txt").write_bytes((archive / "council.txt").read_bytes())
    done = told(run(source, archive, "--json", "--no-update"))
    # The same bytes are known; without an index that one of the articles is there is not.
    assert [Path(one["source"]).name for one in done["known"]] == ["council.md", "same.txt"]
    assert [(one["path"], one["known"]) for one in done["added"]] == [("downloads/export.json", 0)]


@pytest.mark.parametrize("what", ["archive", "gone"])
def test_what_cannot_be_imported_is_one_sentence(what: str, archive: Path, tmp_path: Path) -> None:
    done = run(tmp_path / what, archive)
    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1


def test_the_examples_take_nothing(source: Path) -> None:
    done = run(source / "export.json", seeds_path(), "--no-update")
    assert done.returncode == 1
    assert "these examples come with the program" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (seeds_path() / "export.json").exists()


def test_what_was_copied_is_told_when_the_catalog_fails_on_the_way(
    archive: Path, source: Path, tmp_path: Path
) -> None:
    run(source / "export.json", archive)
    catalog = catalog_file(archive_folder(Places.of_user(), archive))
    with closing(sqlite3.connect(catalog)) as damaged, damaged:
        damaged.execute("DROP TABLE texts")
    folder = tmp_path / "more"
    folder.mkdir()
    (folder / "a.txt").write_text("Rain\n\nIt rained.\n", encoding="utf-8")
    (folder / "b.txt").write_text(f"Ferries\n\n{TEXT}Ferries go.\n", encoding="utf-8")
    done = run(folder, archive, "--no-update", "--json")
    assert done.returncode == 1
    assert "the catalog cannot be read" in done.stderr
    assert [one["path"] for one in told(done)["added"]] == ["more/a.txt"]
    assert [path.name for path in (archive / "more").iterdir()] == ["a.txt"]


@pytest.mark.skipif(os.name != "posix", reason="there Ctrl-C is no signal one can send")
def test_ctrl_c_leaves_whole_files_only(archive: Path, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(3000):
        (folder / f"{number:04}.txt").write_text(f"{TEXT}\nNumber {number}.\n", encoding="utf-8")
    with subprocess.Popen(
        [*PROGRAM, "import", str(folder), str(archive), "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        while not (archive / "many" / "0000.txt").exists() and process.poll() is None:
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate()
        assert process.returncode == 130
    assert err == b"onrecord: stopped\n"
    answer = json.loads(out)
    assert answer["stopped"] is True
    copied = sorted(path.name for path in (archive / "many").iterdir())
    assert [f"many/{name}" for name in copied] == [one["path"] for one in answer["added"]]
    assert 0 < len(copied) < 3000
    assert all(
        (archive / "many" / name).read_bytes() == (folder / name).read_bytes() for name in copied
    )
