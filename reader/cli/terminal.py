"""Where results and remarks go: standard output and standard error, and what they can show."""

from __future__ import annotations

import io
import logging
import os
import shutil
import sys
from typing import TYPE_CHECKING

from reader.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import TextIO

_WIDEST = 96
# A terminal obeys these when they stand in a text; a text should not be obeyed.
_CONTROLS = {code: "\ufffd" for code in (*range(0x20), *range(0x7F, 0xA0)) if code not in (9, 10)}
_CONTROLS[0x0D] = ""


def prepare_streams() -> None:
    """Make standard output and error UTF-8, with line ends as they are written."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A file's name may hold bytes that are no text: they are shown as \\udcXX, which
            # JSON reads back.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def drop_output() -> None:
    """Send what is still unwritten nowhere: whoever was reading has gone."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


def is_terminal(stream: TextIO) -> bool:
    """Tell whether a person is looking, rather than a file or another program."""
    return stream.isatty()


def say(text: str) -> None:
    """Print a result as it is; a terminal is not sent what it would obey."""
    sys.stdout.write(text.translate(_CONTROLS) if is_terminal(sys.stdout) else text)


def remark(text: str) -> None:
    """Tell a person something on standard error."""
    line = "".join(char if char.isprintable() else "\ufffd" for char in text)
    sys.stderr.write(f"onrecord: {line}\n")
    sys.stderr.flush()


class Remarks(logging.Handler):
    """Tells what the program logs in a line each; a traceback is nothing for people."""

    def emit(self, record: logging.LogRecord) -> None:
        """Tell a message, and what was raised."""
        error = record.exc_info[1] if record.exc_info else None
        reason = f" ({type(error).__name__}: {error})" if error else ""
        remark(f"{record.getMessage()}{reason}")


class Page:
    """How to set text for people: styles and lines on a terminal, plain text elsewhere."""

    def __init__(self) -> None:
        shown = is_terminal(sys.stdout)
        self._styled = shown and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"
        columns = shutil.get_terminal_size().columns
        self._width = max(20, min(columns, _WIDEST)) if shown else None

    def bold(self, text: str) -> str:
        """Return text that stands out."""
        return self._style(_harmless(text), "1")

    def dim(self, text: str) -> str:
        """Return text that stands back."""
        return self._style(_harmless(text), "2")

    def put(self, line: str = "") -> None:
        """Print a line made of what this page has set."""
        sys.stdout.write(f"{line}\n")

    def lines(self, text: str, bold: Sequence[Span] = (), indent: str = "") -> Iterator[str]:
        """Yield a text of one line, cut to the width there is, with some places in bold."""
        for line in self._cut(text, len(indent)):
            yield indent + "".join(self._pieces(text, line, bold))

    def _pieces(self, text: str, line: Span, bold: Iterable[Span]) -> Iterator[str]:
        at = line.start
        for span in bold:
            shown = span.cropped(line)
            if shown:
                yield _harmless(text[at : shown.start])
                yield self.bold(shown.of(text))
                at = shown.end
        yield _harmless(text[at : line.end])

    def _cut(self, text: str, indent: int) -> Iterator[Span]:
        """Yield where each line of the text stands, without the blanks between them."""
        whole = Span(0, len(text)).trimmed(text)
        start, width = whole.start, self._width
        while width and whole.end - start > width - indent:
            room = start + width - indent
            blank = text.rfind(" ", start + 1, room + 1)
            end = blank if blank > 0 else room
            yield Span(start, end).trimmed(text)
            start = end + (blank > 0)
        yield Span(start, whole.end)

    def _style(self, text: str, code: str) -> str:
        return f"\033[{code}m{text}\033[0m" if self._styled and text else text


def _harmless(text: str) -> str:
    return "".join(char if char.isprintable() else " " for char in text)
