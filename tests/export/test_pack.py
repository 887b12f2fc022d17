"""An evidence pack holds the quotations, their files, and hashes that other programs confirm."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
import shutil
import subprocess
import zipfile
from collections import Counter
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export import Packed, QuoteFormat, write_pack, write_quotes
from tests.export.examples import TEXT, article, interrupted, quote

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from reader.model import Article, Quote

    Row = tuple[Article, tuple[Quote, ...]]


class Archive:
    """A folder with the files some articles are from, and packs made of them."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "archive"
        self.target = folder / "pack.zip"

    def article(self, name: str, content: str = TEXT, **known: Any) -> Article:  # noqa: ANN401
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode())
        sha256 = hashlib.sha256(content.encode()).hexdigest()
        return article(**{"id": name, **known}, path=str(path), sha256=sha256)

    def pack(self, rows: Sequence[Row]) -> list[Packed]:
        with self.target.open("wb") as file:
            return list(write_pack(file, iter(rows), iter(rows), self.root, self.root.parent))

    def read(self, name: str) -> str:
        with zipfile.ZipFile(self.target) as pack:
            return pack.read(name).decode()

    def source(self, number: int = 0) -> dict[str, Any]:
        told: dict[str, Any] = json.loads(self.read("manifest.json"))["sources"][number]
        return told


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(tmp_path)


def rows_of(*articles: Article) -> list[Row]:
    return [
        row for one in articles for row in ((one, interrupted()), (one, (quote(TEXT, "“scare”"),)))
    ]


def test_everything_is_in_it_and_the_files_are_as_they_are(archive: Archive) -> None:
    first, second = archive.article("2026/a_b.txt"), archive.article("c.txt", source="Other")
    packed = archive.pack(rows_of(first, second))
    assert [(one.number, one.of, one.source.path) for one in packed] == [
        (1, 2, "2026/a_b.txt"),
        (2, 2, "c.txt"),
    ]
    with zipfile.ZipFile(archive.target) as pack:
        assert pack.testzip() is None
        assert pack.namelist() == [
            *("README.txt", "quotations.html", "quotations.csv", "quotations.jsonl"),
            *("references.ris", "references.json"),
            *("sources/2026/a_b.txt", "sources/c.txt", "manifest.json", "SHA256SUMS"),
        ]
        assert pack.read("sources/c.txt") == (archive.root / "c.txt").read_bytes()
    table = csv.DictReader(io.StringIO(archive.read("quotations.csv"), newline=""))
    assert [row["file"] for row in table] == ["2026/a_b.txt"] * 2 + ["c.txt"] * 2
    assert archive.read("quotations.html").count("<blockquote>") == 4
    assert len(archive.read("quotations.jsonl").splitlines()) == 4
    assert archive.read("references.ris").count("TY  - NEWS") == 2
    assert len(json.loads(archive.read("references.json"))) == 2


def test_the_page_leads_to_the_files_beside_it(archive: Archive, tmp_path: Path) -> None:
    name = 'a b/50 % #1 “c” & <d> "e"?.txt'
    archive.pack(rows_of(archive.article(name)))
    with zipfile.ZipFile(archive.target) as pack:
        pack.extractall(tmp_path / "out")
    (link,) = set(re.findall(r'<a href="(sources/[^"]*)">', archive.read("quotations.html")))
    there = tmp_path / "out" / unquote(link)
    assert there.read_bytes() == (archive.root / name).read_bytes()


def test_nothing_tells_where_the_archive_stands_on_the_disk(archive: Archive) -> None:
    archive.pack(rows_of(archive.article("2026/a_b.txt")))
    with zipfile.ZipFile(archive.target) as pack:
        for name in pack.namelist():
            assert str(archive.root) not in name
            assert str(archive.root).encode() not in pack.read(name)


def test_a_file_of_many_articles_is_packed_once(archive: Archive) -> None:
    first = archive.article("all.txt")
    second = archive.article("all.txt", id="all.txt#1", part=1)
    archive.pack(rows_of(first, second))
    told = archive.source()
    assert told["name"] == "sources/all.txt"
    assert [one["article"] for one in told["articles"]] == ["all.txt", "all.txt#1"]
    assert len(json.loads(archive.read("manifest.json"))["sources"]) == 1


def test_the_hashes_are_confirmed_as_the_readme_says(archive: Archive, tmp_path: Path) -> None:
    odd = archive.article("a\\b, “c” ü.txt")
    archive.pack(rows_of(odd, archive.article("plain.txt")))
    checker = shutil.which("sha256sum")
    if checker is None:
        pytest.skip("there is no sha256sum here")
    assert "sha256sum -c SHA256SUMS" in archive.read("README.txt")
    out = tmp_path / "out"
    with zipfile.ZipFile(archive.target) as pack:
        pack.extractall(out)
        assert len(pack.read("SHA256SUMS").splitlines()) == len(pack.namelist()) - 1
    run = subprocess.run(
        [checker, "-c", "SHA256SUMS"], cwd=out, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr
    (out / "quotations.csv").write_text("changed", encoding="utf-8")
    assert subprocess.run([checker, "-c", "SHA256SUMS"], cwd=out, check=False).returncode == 1


def test_the_manifest_says_what_is_known_of_each_source(archive: Archive) -> None:
    known = archive.article("a.txt", url="https://example.org/x")
    archive.pack(rows_of(known))
    told = archive.source()
    assert told["state"] == "as it was read"
    assert told["sha256"] == told["sha256_as_read"] == known.sha256
    assert told["bytes"] == len(TEXT.encode())
    (one,) = told["articles"]
    assert (one["quotations"], one["url"]) == (2, "https://example.org/x")
    files = json.loads(archive.read("manifest.json"))["files"]
    page = hashlib.sha256(archive.read("quotations.html").encode()).hexdigest()
    assert {"name": "quotations.html", "sha256": page} in files


def test_a_file_that_changed_is_packed_and_that_is_said(archive: Archive) -> None:
    known = archive.article("a.txt")
    (archive.root / "a.txt").write_text("Other words.", encoding="utf-8")
    (packed,) = archive.pack(rows_of(known))
    assert packed.source.changed
    told = archive.source()
    assert told["state"] == "changed since it was read"
    assert told["sha256"] == hashlib.sha256(b"Other words.").hexdigest()
    assert told["sha256_as_read"] == known.sha256


def test_a_file_that_cannot_be_read_is_told_of_and_the_rest_is_packed(
    archive: Archive, tmp_path: Path
) -> None:
    gone, linked = archive.article("gone.txt"), archive.article("linked.txt")
    kept = archive.article("kept.txt")
    (archive.root / "gone.txt").unlink()
    (tmp_path / "outside.txt").write_text("secret", encoding="utf-8")
    (archive.root / "linked.txt").unlink()
    (archive.root / "linked.txt").symlink_to(tmp_path / "outside.txt")
    packed = archive.pack(rows_of(gone, linked, kept))
    assert [bool(one.source.reason) for one in packed] == [True, True, False]
    assert archive.source(0)["state"] == archive.source(1)["state"] == "missing"
    assert archive.source(0)["reason"] == "it is no file of the archive any more"
    with zipfile.ZipFile(archive.target) as pack:
        assert [name for name in pack.namelist() if name.startswith("sources/")] == [
            "sources/kept.txt"
        ]


def test_no_writer_runs_far_ahead_of_the_others(archive: Archive) -> None:
    known = archive.article("a.txt")
    alive: list[int] = []

    class Watched(tuple[Any, ...]):  # noqa: SLOT001 - counted while they are alive
        def __del__(self) -> None:
            alive.append(-1)

    def rows() -> Iterator[Row]:
        for number in range(600):
            row: Any = Watched((known, (quote(TEXT, "“scare”", number),)))
            yield row
            del row
            alive.append(1)
            assert sum(alive) < 20

    with archive.target.open("wb") as file:
        list(write_pack(file, rows(), iter(()), archive.root, archive.root.parent))
    assert archive.read("quotations.html").count("<blockquote>") == 600


def test_nothing_is_left_of_a_pack_that_was_stopped(archive: Archive) -> None:
    known = archive.article("a.txt")

    def rows() -> Iterator[Row]:
        yield from rows_of(known)
        message = "stopped"
        raise RuntimeError(message)

    with archive.target.open("wb") as file, pytest.raises(RuntimeError, match="stopped"):
        list(write_pack(file, rows(), iter(()), archive.root, archive.root.parent))
    left = {path.name for path in archive.root.parent.iterdir()}
    assert left == {"archive", "pack.zip"}


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 5)), max_size=30))
def test_the_files_in_it_are_those_that_are_written_alone(
    tmp_path_factory: pytest.TempPathFactory, wanted: list[tuple[int, int]]
) -> None:
    archive = Archive(tmp_path_factory.mktemp("pack"))
    articles = [archive.article(f"{number}.txt") for number in range(4)]
    rows = [(articles[at], (quote(TEXT, "“scare”", group),)) for at, group in wanted]
    archive.pack(rows)
    alone: dict[str, QuoteFormat] = {
        "quotations.csv": "csv",
        "quotations.jsonl": "jsonl",
        "references.ris": "ris",
        "references.json": "csl",
    }
    for name, form in alone.items():
        assert archive.read(name) == "".join(write_quotes(rows, form))
    told = json.loads(archive.read("manifest.json"))["sources"]
    counts = {one["path"]: one["articles"][0]["quotations"] for one in told}
    assert counts == Counter(f"{at}.txt" for at, _ in wanted)
