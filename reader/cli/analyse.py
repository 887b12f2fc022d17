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

    _Load = Callable[[Path, str, str | None], tuple[Article, ...]]


def run(wanted: argparse.Namespace) -> int:
    """Analyse each file; one that cannot be read is named, and the rest is done."""
    status = SUCCESS
    with _loader(wanted.files) as load_one:
        read, corrected = _corrections(wanted, load_one)
        for file in wanted.files:
            try:
                articles = read(Path(file))
            except UnreadableFileError as error:
                remark(str(error))
                status = UNREADABLE
                continue
            for article in articles:
                shown_article, shown = corrected(article)
                told = analysis_record(shown_article, shown, with_text=wanted.with_text)
                say(json_line(told) + "\n")
    return status


@contextmanager
def _loader(files: Iterable[str]) -> Iterator[_Load]:
    """Give what loads the files; the guard is imported only when one of them needs it."""
    if not any(needs_guard(Path(file)) for file in files):
        yield load
        return
    from reader.archive import GuardedReader  # noqa: PLC0415 - as said above

    with GuardedReader() as reader:
        yield reader.load


def _corrections(
    wanted: argparse.Namespace, load_one: _Load
) -> tuple[Callable[[Path], tuple[Article, ...]], Callable[[Article], tuple[Article, Analysis]]]:
    """Return what reads a file, and what analyses an article of it, as a person corrected them.

    Without any corrections nothing is imported for it.
    """
    places = Places.of_user(wanted.cache, wanted.data)
    if wanted.no_corrections or not places.own_file.exists():
        return (
            lambda file: load_one(file, str(file), None),
            lambda article: (article, analyse(article)),
        )
    from reader.archive import OwnData, corrected, dated, read_as_chosen  # noqa: PLC0415

    own = OwnData(places, Path())
    return (
        lambda file: read_as_chosen(load_one, own, file, str(file)),
        lambda article: corrected(own, article, analyse(dated(own, article))),
    )
