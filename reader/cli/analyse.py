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
from reader.settings import Places

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from reader.model import Analysis, Article


def run(wanted: argparse.Namespace) -> int:
    """Analyse each file; one that cannot be read is named, and the rest is done."""
    status = SUCCESS
    correct = _corrections(wanted)
    for file in wanted.files:
        try:
            articles = load(Path(file))
        except UnreadableFileError as error:
            remark(str(error))
            status = UNREADABLE
            continue
        for article in articles:
            shown = correct(article, analyse(article))
            say(json_line(analysis_record(article, shown, with_text=wanted.with_text)) + "\n")
    return status


def _corrections(wanted: argparse.Namespace) -> Callable[[Article, Analysis], Analysis]:
    """Return what applies a person's corrections; without any nothing is imported for it."""
    places = Places.of_user(wanted.cache, wanted.data)
    if wanted.no_corrections or not places.own_file.exists():
        return lambda _article, found: found
    from reader.archive import OwnData, corrected  # noqa: PLC0415 - as said above

    own = OwnData(places, Path())
    return lambda article, found: corrected(own, article, found)
