"""`onrecord analyse FILE…`: one JSON object a line for each article, in the order given."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from reader.analysis import analyse
from reader.cli.commands import SUCCESS, UNREADABLE
from reader.cli.terminal import remark, say
from reader.export import analysis_record, json_line
from reader.formats import load
from reader.model import UnreadableFileError

if TYPE_CHECKING:
    import argparse


def run(wanted: argparse.Namespace) -> int:
    """Analyse each file; one that cannot be read is named, and the rest is done."""
    status = SUCCESS
    for file in wanted.files:
        try:
            articles = load(Path(file))
        except UnreadableFileError as error:
            remark(str(error))
            status = UNREADABLE
            continue
        for article in articles:
            record = analysis_record(article, analyse(article), with_text=wanted.with_text)
            say(json_line(record) + "\n")
    return status
