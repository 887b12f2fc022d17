from __future__ import annotations

import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cli.terminal import Page, Remarks, remark, say
from reader.model import Span


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.cli.terminal.is_terminal", lambda _stream: True)
    monkeypatch.setenv("COLUMNS", "20")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)


def test_elsewhere_a_line_stays_one_line_without_styles() -> None:
    text = "a word " * 60
    assert list(Page().lines(text, [Span(0, 1)])) == [text.strip()]
    assert Page().bold("x") == "x"


@pytest.mark.usefixtures("terminal")
def test_a_terminal_gets_lines_of_its_width_and_hits_in_bold() -> None:
    text = "the budget was adopted on Wednesday"
    lines = list(Page().lines(text, [Span(4, 10), Span(15, 29)], "  "))
    assert lines == [
        "  the \033[1mbudget\033[0m was",
        "  \033[1madopted on\033[0m",
        "  \033[1mWed\033[0mnesday",
    ]


@pytest.mark.usefixtures("terminal")
def test_no_colour_is_asked_for_by_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert Page().bold("x") == "x"


@pytest.mark.usefixtures("terminal")
def test_a_text_cannot_command_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    say("red \033[31m\r\nnext\ttab\x9b")
    assert capsys.readouterr().out == "red \ufffd[31m\nnext\ttab\ufffd"
    assert list(Page().lines("a\033[31mb")) == ["a [31mb"]


def test_a_file_gets_every_character(capsys: pytest.CaptureFixture[str]) -> None:
    say("red \033[31m\r\n")
    assert capsys.readouterr().out == "red \033[31m\r\n"


def test_a_remark_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    remark("odd\nname\033: gone")
    assert capsys.readouterr().err == "onrecord: odd\ufffdname\ufffd: gone\n"


@given(st.text(alphabet="ab “é", max_size=200), st.integers(0, 30))
def test_cutting_loses_nothing_but_blanks(text: str, indent: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("reader.cli.terminal.is_terminal", lambda _stream: True)
        patch.setenv("COLUMNS", "40")
        patch.setenv("NO_COLOR", "1")
        lines = list(Page().lines(text, indent=" " * (indent // 2)))
    assert all(len(line) <= 40 for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_what_goes_wrong_inside_is_a_sentence_and_no_traceback(
    capsys: pytest.CaptureFixture[str],
) -> None:
    record = logging.LogRecord("test", logging.WARNING, "", 0, "no %s found", ("names",), None)
    error = KeyError("key")
    record.exc_info = (KeyError, error, None)
    Remarks().handle(record)
    assert capsys.readouterr().err == "onrecord: no names found (KeyError: 'key')\n"
