"""The program as other programs start it: one process for each command."""

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
from typing import TYPE_CHECKING, Any

import pytest

from reader.archive import OwnData, archive_folder
from reader.archive.places import catalog_file
from reader.cli import COMMANDS
from reader.formats import load
from reader.model import Correction, Restatement, Span
from reader.settings import Places
from reader.text import anchor_of

if TYPE_CHECKING:
    from collections.abc import Sequence

PROGRAM = (sys.executable, "-c", "import sys; from reader.cli import main; sys.exit(main())")
ARTICLE = """ date 2026-01-07 Minister Says Wait
Ada Lund, the minister of roads, met the press on Monday.

“We will wait for the report,” Ada Lund said. “Then we will act.”

The council of Nordby has spent $5 million on the bridge.
"""
OTHER = """ date 2026-01-09 Bridge Stays Shut
“Nobody told us anything,” said Bo Ek, a driver.

The bridge has been closed for two years.
"""


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / "wait.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "shut.txt").write_text(OTHER, encoding="utf-8")
    return folder


def run(
    *arguments: str | Path, program: Sequence[str] = PROGRAM, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """Run a command under a locale that knows ASCII only."""
    return subprocess.run(
        [*program, *map(str, arguments)],
        env={**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", **environment},
        capture_output=True,
        check=False,
    )


def records(done: subprocess.CompletedProcess[bytes]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def test_analyse_prints_an_object_for_each_file_in_the_order_given(archive: Path) -> None:
    files = [archive / "wait.txt", archive / "shut.txt"]
    done = run("analyse", *files, "--with-text")
    assert (done.returncode, done.stderr) == (0, b"")
    first, second = records(done)
    assert [first["path"], second["path"]] == list(map(str, files))
    assert first["text"] == ARTICLE
    assert (first["title"], first["date"]) == ("Minister Says Wait", "2026-01-07")
    quotes = [quote for quote in first["quotes"] if quote["kind"] == "direct"]
    assert [quote["text"] for quote in quotes] == [
        "“We will wait for the report,”",
        "“Then we will act.”",
    ]
    assert {quote["speaker"]["name"] for quote in quotes} == {"Ada Lund"}


def test_analyse_touches_no_cache(archive: Path, tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    assert run("analyse", archive / "wait.txt").returncode == 0
    assert sorted(tmp_path.rglob("*")) == before


def test_what_cannot_be_read_is_named_and_the_rest_is_done(archive: Path) -> None:
    (archive / "empty.txt").touch()
    files = [archive / name for name in ("empty.txt", "wait.txt", "gone.txt")]
    done = run("analyse", *files)
    assert done.returncode == 1
    assert [record["path"] for record in records(done)] == [str(archive / "wait.txt")]
    lines = done.stderr.decode().splitlines()
    assert ["empty.txt" in lines[0], "gone.txt" in lines[1], len(lines)] == [True, True, 2]


@pytest.mark.skipif(os.name != "posix", reason="names there are always text")
def test_a_files_name_need_not_be_text(archive: Path) -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    (archive / "wait.txt").rename(archive / name)
    (record,) = records(run("analyse", archive / name))
    assert record["path"] == str(archive / name)


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


def test_search_finds_without_being_asked_to_index(archive: Path) -> None:
    done = run("search", archive, "bridge", "--json")
    assert (done.returncode, done.stderr) == (0, b"")
    (found,) = records(done)
    assert found["query"] == "bridge"
    assert found["total"] == len(found["hits"]) == 2
    (hit,) = [hit for hit in found["hits"] if hit["title"] == "Minister Says Wait"]
    assert hit["date"] == "2026-01-07"
    assert [ARTICLE[start:end].lower() for start, end in hit["matches"]] == ["bridge"]
    assert "bridge" in hit["snippet"]
    assert hit["speakers"] == ["Ada Lund"]
    assert hit["path"].endswith("wait.txt")


def test_search_for_people_sets_a_page(archive: Path) -> None:
    lines = run("search", archive, "bridge", "--sort", "date").stdout.decode().splitlines()
    assert lines[0] == "Bridge Stays Shut"
    assert lines[1].startswith("2026-01-09 · ")
    assert lines[2].startswith("    ")
    assert lines[4] == "Minister Says Wait"
    assert lines[-1].startswith("2 articles for bridge · ")
    oldest = run("search", archive, "bridge", "--sort", "oldest").stdout.decode().splitlines()
    assert (oldest[0], oldest[4]) == ("Minister Says Wait", "Bridge Stays Shut")
    one = run("search", archive, "bridge", "--limit", "1").stdout.decode()
    assert "1 of 2 articles for bridge" in one


def test_what_was_likely_meant_is_said(archive: Path) -> None:
    done = run("search", archive, "brigde")
    assert done.stderr == b"onrecord: did you mean: bridge\n"
    told = [records(run("search", archive, query, "--json"))[0] for query in ("brigde", "shut")]
    assert [one["suggestion"] for one in told] == ["bridge", None]


def test_no_hit_is_no_error(archive: Path) -> None:
    done = run("search", archive, "zebra")
    assert (done.returncode, done.stdout) == (0, b"No article answers zebra\n")


def test_what_was_not_understood_is_said_beside_the_hits(archive: Path) -> None:
    done = run("search", archive, 'bridge date:soon "closed')
    assert done.stderr.decode().splitlines() == [
        "onrecord: no date: date:soon",
        'onrecord: quotation mark left open: "closed',
    ]
    for command in ("quotes", "facts"):
        done = run(command, archive, "--query", "bridge colour:red")
        assert done.stderr.decode() == "onrecord: no such field: colour:\n"
    (found,) = records(run("search", archive, "bridge colour:red", "--json"))
    assert found["remarks"] == [{"start": 7, "end": 14, "text": "colour:", "kind": "no such field"}]


def test_without_an_update_the_index_is_used_as_it_is(archive: Path) -> None:
    assert run("index", archive).returncode == 0
    (archive / "new.txt").write_text("The bridge again, and a zebra.\n", encoding="utf-8")
    (old,) = records(run("search", archive, "zebra", "--json", "--no-update"))
    (new,) = records(run("search", archive, "zebra", "--json"))
    assert (old["total"], new["total"]) == (0, 1)


def test_without_an_index_and_without_an_update_there_is_one_sentence(archive: Path) -> None:
    done = run("search", archive, "zebra", "--no-update")
    assert (done.returncode, done.stdout) == (1, b"")
    assert len(done.stderr.decode().splitlines()) == 1


@pytest.mark.parametrize("command", ["index", "quotes", "facts"])
def test_an_archive_that_is_none_is_named(command: str, tmp_path: Path) -> None:
    done = run(command, tmp_path / "nowhere")
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode() == f"onrecord: {tmp_path / 'nowhere'}: there is no such folder\n"


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


@pytest.fixture
def corrected(archive: Path, tmp_path: Path) -> list[str | Path]:
    """Correct Ada Lund's name, and return the options by which a command knows of it."""
    options: list[str | Path] = ["--data", tmp_path / "own", "--cache", tmp_path / "cache"]
    own = OwnData(Places.of_user(tmp_path / "cache", tmp_path / "own"), archive)
    made = load(archive / "wait.txt", "wait.txt")[0]
    start = made.text.index("Ada Lund")
    anchor = anchor_of(made.text, Span(start, start + len("Ada Lund")))
    own.add(made, Correction("rename", "entity", anchor, "Ada B. Lund"))
    own.close()
    return options


def test_corrections_are_applied_in_what_is_printed(
    archive: Path, corrected: list[str | Path]
) -> None:
    (found,) = records(run("analyse", archive / "wait.txt", *corrected))
    assert found["people"][0]["name"] == "Ada B. Lund"
    quotes = run("quotes", archive, "--speaker", "Lund", *corrected).stdout.decode()
    assert "— Ada B. Lund, minister of roads" in quotes
    (told,) = records(run("search", archive, "--json", "speaker:lund", *corrected))
    assert told["hits"][0]["speakers"] == ["Ada B. Lund"]
    assert "Ada B. Lund" in run("facts", archive, *corrected).stdout.decode()


def test_what_is_said_of_an_article_as_a_whole_is_printed_too(
    archive: Path, corrected: list[str | Path], tmp_path: Path
) -> None:
    own = OwnData(Places.of_user(tmp_path / "cache", tmp_path / "own"), archive)
    made = load(archive / "wait.txt", "wait.txt")[0]
    own.add(made, Restatement("published", "2019-03-08"))
    own.add(made, Restatement("source", "The Harbour Gazette"))
    own.close()
    (found,) = records(run("analyse", archive / "wait.txt", *corrected))
    assert (found["date"], found["source"]) == ("2019-03-08", "The Harbour Gazette")
    quotes = run("quotes", archive, "--speaker", "Lund", *corrected).stdout.decode()
    assert "The Harbour Gazette, 2019-03-08" in quotes
    (told,) = records(run("search", archive, "--json", "date:2019", *corrected))
    assert told["hits"][0]["date"] == "2019-03-08"
    (raw,) = records(run("analyse", "--no-corrections", archive / "wait.txt", *corrected))
    assert raw["date"] != "2019-03-08"


def test_without_corrections_the_findings_are_printed_as_found(
    archive: Path, corrected: list[str | Path]
) -> None:
    for command in ("analyse", "quotes", "facts"):
        file = archive / "wait.txt" if command == "analyse" else archive
        printed = run(command, file, "--no-corrections", *corrected).stdout.decode()
        assert "Ada Lund" in printed
        assert "Ada B. Lund" not in printed


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


def _damage_index(archive: Path) -> list[Path]:
    """Damage the index where only a search looks."""
    # On a busy machine the archive is committed in several pieces.
    files = [*archive_folder(Places.of_user(), archive).glob("index/*.arr")]
    for file in files:
        content = bytearray(file.read_bytes())
        content[0] ^= 1
        file.write_bytes(content)
    return files


def test_an_index_that_only_a_search_finds_damaged_is_made_anew(archive: Path) -> None:
    right = run("search", archive, "bridge")
    _damage_index(archive)
    done = run("search", archive, "bridge")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.splitlines()[:-1] == right.stdout.splitlines()[:-1]  # but for the time


def test_without_an_update_damage_is_one_sentence_and_the_next_update_mends_it(
    archive: Path,
) -> None:
    run("index", archive)
    damaged = _damage_index(archive)
    done = run("search", archive, "bridge", "--no-update")
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (1, b"", 1)
    assert b"has to be made anew" in done.stderr
    assert run("index", archive).returncode == 0
    assert not any(file.exists() for file in damaged)
    assert run("search", archive, "bridge", "--no-update").returncode == 0


def test_what_a_killed_update_left_in_the_index_alone_is_not_found_yet(archive: Path) -> None:
    run("index", archive)
    with closing(sqlite3.connect(catalog_file(archive_folder(Places.of_user(), archive)))) as file:
        file.executescript("""
            INSERT INTO at_stake VALUES ('shut.txt');
            DELETE FROM articles WHERE id = 'shut.txt';
            DELETE FROM records WHERE id = 'shut.txt';
            UPDATE files SET mtime_ns = -1 WHERE path = 'shut.txt';
        """)
    (told,) = records(run("search", archive, "bridge", "--json", "--no-update"))
    assert [Path(hit["path"]).name for hit in told["hits"]] == ["wait.txt"]
    assert told["total"] == 1
    (told,) = records(run("search", archive, "bridge", "--json"))
    assert told["total"] == 2


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
