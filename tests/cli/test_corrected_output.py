"""What a person corrected is in what the commands print."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.archive import OwnData
from reader.formats import load
from reader.model import Correction, Restatement, Span
from reader.settings import Places
from reader.text import anchor_of
from tests.cli.running import records, run

if TYPE_CHECKING:
    from pathlib import Path


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
