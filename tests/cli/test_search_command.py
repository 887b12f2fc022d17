"""`search` finds, says what it understood, and finds in spite of damage."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from reader.archive import archive_folder
from reader.archive.places import catalog_file
from reader.settings import Places
from tests.cli.running import ARTICLE, records, run


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
