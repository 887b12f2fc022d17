"""The program as other programs start it: one process for each command."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.cli import COMMANDS
from tests.cli.running import ARTICLE, PROGRAM, records, run


def test_index_says_what_there_is(archive: Path) -> None:
    (archive / "empty.txt").touch()
    done = run("index", archive, "--json")
    assert done.returncode == 1
    assert b"empty.txt" in done.stderr
    (summary,) = records(done)
    assert summary["articles"] == 2
    assert summary["stopped"] is False
    assert len(summary["unreadable"]) == 1
    (archive / "empty.txt").unlink()
    again = run("index", archive, "--rebuild")
    assert (again.returncode, again.stderr) == (0, b"")
    assert "2 articles" in again.stdout.decode()


@pytest.mark.parametrize("command", ["index", "quotes", "facts"])
def test_an_archive_that_is_none_is_named(command: str, tmp_path: Path) -> None:
    done = run(command, tmp_path / "nowhere")
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode() == f"onrecord: {tmp_path / 'nowhere'}: there is no such folder\n"


@pytest.mark.skipif(os.name != "posix", reason="links there need a permission")
def test_a_link_to_itself_is_nothing(archive: Path, tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    for asked in (("index", loop), ("import", loop, archive)):
        done = run(*asked)
        assert (done.returncode, done.stdout) == (1, b"")
        assert done.stderr.startswith(f"onrecord: {loop}: there is no such f".encode())


def test_the_folders_may_be_named_from_the_current_one(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    folders = ("--cache", "a cache", "--data", "own")
    for command in ("index", "quotes", "facts"):
        done = run(command, archive, *folders)
        assert (done.returncode, done.stderr) == (0, b"")
    assert (tmp_path / "a cache" / "archives").is_dir()


def test_quotes_have_their_source(archive: Path) -> None:
    told = run("quotes", archive, "--speaker", "lund").stdout.decode()
    assert told.startswith("“We will wait for the report,”\n— Ada Lund, minister of roads, ")
    assert "\n\n“Then we will act.”\n— Ada Lund, " in told
    assert "“Minister Says Wait”, 2026-01-07, wait.txt\n" in told
    assert "Bo Ek" not in told


def test_a_query_about_quotations_leaves_only_those(archive: Path) -> None:
    asked = ("quotes", archive, "--format", "jsonl", "--query")
    (said,) = records(run(*asked, "said:report bridge"))
    assert said["speaker"] == "Ada Lund"
    (by,) = records(run(*asked, "speaker:ek"))
    assert by["words"] == "“Nobody told us anything,”"
    assert {row["file"] for row in records(run(*asked, "nordby"))} == {"wait.txt"}


def test_facts_have_their_evidence(archive: Path) -> None:
    rows = records(run("facts", archive, "--format", "jsonl", "--query", "nordby"))
    (money,) = [row for row in rows if row["kind"] == "quantity" and row["evidence"]]
    (place,) = money["evidence"]
    assert ARTICLE[place["start"] : place["end"]] == place["text"] == "$5 million"


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_no_command_imports_qt_and_none_but_the_searching_whoosh(
    command: str, archive: Path
) -> None:
    code = (
        "import sys; from reader.cli import main; status = main();"
        "print(*sorted({'PySide6', 'shiboken6', 'whoosh', 'sqlite3'} & sys.modules.keys()),"
        " file=sys.stderr); sys.exit(status)"
    )
    what = archive / "wait.txt" if command in ("analyse", "import") else archive
    more: dict[str, list[str | Path]] = {"search": ["bridge"], "import": [archive.parent / "other"]}
    (archive.parent / "other").mkdir()
    done = run(
        command,
        what,
        *more.get(command, []),
        program=(sys.executable, "-c", code),
    )
    assert done.returncode == 0
    imported = done.stderr.decode().split()
    assert not {"PySide6", "shiboken6"} & set(imported)
    if command == "analyse":
        assert imported == []


def test_a_reader_who_leaves_early_is_no_error(archive: Path) -> None:
    with subprocess.Popen(
        [*PROGRAM, "analyse", *[str(archive / "wait.txt")] * 200],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


@pytest.mark.skipif(os.name != "posix", reason="there Ctrl-C is no signal one can send")
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk is always full here")
@pytest.mark.parametrize("command", ["index", "search", "quotes", "facts"])
def test_a_result_that_cannot_be_written_is_one_sentence(archive: Path, command: str) -> None:
    words = ["bridge"] if command == "search" else []
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*PROGRAM, command, str(archive), *words],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr == b"onrecord: the result cannot be written: No space left on device\n"


def test_ctrl_c_ends_cleanly(archive: Path) -> None:
    with subprocess.Popen(
        [*PROGRAM, "analyse", *[str(archive / "wait.txt")] * 5000],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        _, told = process.communicate()
        assert process.returncode == 130
        assert told == b"onrecord: stopped\n"


@pytest.mark.skipif(os.name != "posix", reason="there Ctrl-C is no signal one can send")
def test_ctrl_c_while_indexing_keeps_what_is_done(tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(2000):
        (folder / f"{number}.txt").write_text(f"{ARTICLE}\nNumber {number}.\n", encoding="utf-8")
    with subprocess.Popen(
        [*PROGRAM, "index", str(folder)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        cache = tmp_path / ".places-cache"
        while not any(cache.rglob("catalog.sqlite")) and process.poll() is None:
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        _, told = process.communicate()
        assert process.returncode == 130
        assert told == b"onrecord: stopped\n"
    assert run("search", folder, "bridge", "--no-update").returncode == 0


def test_a_file_that_cannot_be_read_is_named_every_time(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    for _ in range(2):
        done = run("index", tmp_path)
        assert done.returncode == 1
        assert b"empty.txt: the file is empty" in done.stderr


def test_the_folders_may_stand_before_the_command(archive: Path, tmp_path: Path) -> None:
    place = tmp_path / "elsewhere"
    done = run("--cache", place, "search", archive, "bridge", "--json")
    assert done.returncode == 0
    assert [record["query"] for record in records(done)] == ["bridge"]
    assert place.is_dir()
