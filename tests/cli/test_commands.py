from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader import __version__
from reader.cli import COMMANDS, main
from reader.cli.commands import CITATION_STYLES, FACT_FORMATS, QUOTE_FORMATS, build_parser
from reader.export import CITATION_STYLES as STYLES
from reader.export import FACT_FORMATS as FACT_WRITERS
from reader.export import QUOTE_FORMATS as QUOTE_WRITERS

if TYPE_CHECKING:
    from pathlib import Path


def test_the_formats_offered_are_those_that_can_be_written() -> None:
    assert QUOTE_FORMATS == QUOTE_WRITERS
    assert FACT_FORMATS == FACT_WRITERS
    assert CITATION_STYLES == STYLES


def test_help_shows_every_command_and_examples(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    told = capsys.readouterr().out
    assert all(command in told for command in COMMANDS)
    assert "onrecord search ~/articles" in told


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "--help"]) == 0
    assert command in capsys.readouterr().out


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"On Record {__version__}\n"


@pytest.mark.parametrize(
    "argv",
    [
        [],
        ["invent"],
        ["search"],
        ["search", "folder"],
        ["search", "folder", "word", "--limit", "0"],
        ["search", "folder", "word", "--limit", "many"],
        ["search", "folder", "word", "--sort", "size"],
        ["quotes", "folder", "--format", "odt"],
        ["facts", "folder", "--format", "html"],
        ["analyse"],
        ["index", "folder", "--fast"],
    ],
)
def test_wrong_usage_is_two_and_one_sentence_on_standard_error(
    argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(argv) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("onrecord: ")
    assert len(told.err.splitlines()) == 2


def test_the_folders_may_be_named_before_or_behind_the_command(tmp_path: Path) -> None:
    cache = ["--cache", str(tmp_path)]
    before = build_parser().parse_args([*cache, "index", "folder"])
    behind = build_parser().parse_args(["index", "folder", *cache])
    neither = build_parser().parse_args(["index", "folder"])
    assert before.cache == behind.cache == tmp_path
    assert neither.cache is None


@pytest.mark.parametrize(
    ("argv", "query"),
    [
        (["search", "folder", "-council"], ["-council"]),
        (["search", "folder", "bridge", "-council", '-"hard to do"', "--json"], None),
        (["search", "folder", "--limit", "3", "-is:read"], ["-is:read"]),
        (["search", "folder", "--", "-harbour"], ["-harbour"]),
        (["quotes", "folder", "--query", "-is:read"], "-is:read"),
        (["facts", "folder", "--query=-title:bridge"], "-title:bridge"),
    ],
)
def test_a_word_behind_a_minus_is_no_option(argv: list[str], query: object) -> None:
    wanted = build_parser().parse_args(argv)
    assert wanted.query == (query or ["bridge", "-council", '-"hard to do"'])
    assert str(wanted.archive) == "folder"
