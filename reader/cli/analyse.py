"""`onrecord analyse FILE…`: one JSON object a line for each article, in the order given."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from reader.analysis import analyse
from reader.cli.commands import SUCCESS, UNREADABLE
from reader.cli.terminal import remark, say
from reader.export import analysis_record, json_line
from reader.formats import load, needs_guard
from reader.model import UnreadableFileError
from reader.settings import Places

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Iterator

    from reader.model import Analysis, Article


def run(wanted: argparse.Namespace) -> int:
    """Analyse each file; one that cannot be read is named, and the rest is done."""
    status = SUCCESS
    correct = _corrections(wanted)
    with _loader(wanted.files) as load_one:
        for file in wanted.files:
            try:
                articles = load_one(Path(file))
            except UnreadableFileError as error:
                remark(str(error))
                status = UNREADABLE
                continue
            for article in articles:
                shown = correct(article, analyse(article))
                say(json_line(analysis_record(article, shown, with_text=wanted.with_text)) + "\n")
    return status


@contextmanager
def _loader(files: Iterable[str]) -> Iterator[Callable[[Path], tuple[Article, ...]]]:
    """Give what loads the files; the guard is imported only when one of them needs it."""
    if not any(needs_guard(Path(file)) for file in files):
        yield load
        return
    from reader.archive import GuardedReader  # noqa: PLC0415 - as said above

    with GuardedReader() as reader:
        yield reader.load


def _corrections(wanted: argparse.Namespace) -> Callable[[Article, Analysis], Analysis]:
    """Return what applies a person's corrections; without any nothing is imported for it."""
    places = Places.of_user(wanted.cache, wanted.data)
    if wanted.no_corrections or not places.own_file.exists():
        return lambda _article, found: found
    from reader.archive import OwnData, corrected  # noqa: PLC0415 - as said above

    own = OwnData(places, Path())
    return lambda article, found: corrected(own, article, found)
