"""How many of the articles that were saved twice are known as such, and how long that takes.

    python -m tests.benchmarks.copies [--every N]

The articles are those of `tests.benchmarks.index`. Every other one is saved again with what saving
does to a text: cut off, with a gap or a page around it, set anew, misread, edited. What stands
beside one in its headline, source and day, and is another article all the same, is no copy: with
each of the rest, another version of it is saved, with another number, and another article near it
in the data, under its headline: of those between two that are taken, the one most like it.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections import defaultdict, deque
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from reader.archive.catalog import Catalog
from reader.archive.catalog_writer import CatalogWriter
from reader.archive.duplicates import Duplicates
from reader.model import Analysis, Article, Span
from reader.text import containment, wording
from tests.archive.damage import DAMAGE, RANDOM, edited, raised, with_text
from tests.archive.whom import result_of
from tests.benchmarks.index import articles

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    _Record = Mapping[str, Any]

_AT_ONCE = 200
_FEWEST_WORDS = 50
_NEAR = 5
"""So many articles before one in the data are mostly of its paper and its week."""
_TWICE = 0.9
_TOLD = 9
_DAMAGE = (*DAMAGE, edited)


def main(argv: Sequence[str] | None = None) -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--every", type=int, default=3, help="take every n-th article (2 or more)")
    options = parser.parse_args(argv)
    records = [one for one in articles() if len(one["text"].split()) >= _FEWEST_WORDS]
    saved = list(_saved(list(_apart(records)), options.every))
    RANDOM.shuffle(saved)
    known, seconds = _known(saved)
    print(measured({one.id: known.get(one.id, one.id) for one in saved}))
    print(f"looked for in {1000 * seconds / len(saved):.2f} ms an article, of {len(saved):,}")


def _apart(records: Iterable[_Record]) -> Iterator[_Record]:
    """Leave out what the data holds twice itself: near each other, or under one headline."""
    named: dict[str, list[list[str]]] = defaultdict(list)
    last: deque[list[str]] = deque(maxlen=_NEAR)
    for record in records:
        words = wording(record["text"])
        known = named[record["title"]]
        if all(containment(words, other) < _TWICE for other in (*last, *known)):
            yield record
            known.append(words)
            last.append(words)


def _saved(records: Sequence[_Record], every: int) -> Iterator[Article]:
    """Yield articles, and what is their copy or stands beside them: named after their story."""
    for number, at in enumerate(range(0, len(records) - every, every)):
        record, name = records[at], f"{number}"
        text = record["text"]
        told: dict[str, Any] = {
            field: record.get(known) or None
            for field, known in (("title", "title"), ("published", "date"), ("source", "source"))
        }
        head = Article(name, name, text, Span(0, 0), (), "", "", **told)
        yield with_text(head, name, text)
        if not number % 2:
            damage = number // 2 % len(_DAMAGE)
            yield with_text(head, f"{name}/{damage}", _DAMAGE[damage](text))
            continue
        yield with_text(head, f"{name} next", _most_like(text, records[at + 1 : at + every]))
        if raised(text) != text:
            yield with_text(head, f"{name} raised", raised(text))


def _most_like(text: str, records: Iterable[_Record]) -> str:
    words = wording(text)
    others: Iterator[str] = (record["text"] for record in records)
    return max(others, key=lambda other: containment(words, wording(other)))


def _known(saved: Sequence[Article]) -> tuple[Mapping[str, str], float]:
    """Return what stands for each copy, and the seconds it took to find that out."""
    spent: list[float] = []

    def timed(method: Callable[..., None]) -> Callable[..., None]:
        def run(*partners: object) -> None:
            began = time.process_time()
            method(*partners)
            spent.append(time.process_time() - began)

        return run

    with tempfile.TemporaryDirectory() as folder, closing(CatalogWriter(Path(folder))) as writer:
        with patch.multiple(
            Duplicates, take=timed(Duplicates.take), settle=timed(Duplicates.settle)
        ):
            for start in range(0, len(saved), _AT_ONCE):
                some = saved[start : start + _AT_ONCE]
                writer.apply([result_of((one, Analysis("benchmark"))) for one in some], ())
        with closing(Catalog(Path(folder))) as catalog:
            return catalog.copies(), sum(spent)


def measured(leaders: Mapping[str, str]) -> str:
    """Return how many copies are known, and how many that are taken for one are one, readable.

    `leaders` are what stands for each article, itself where it is taken for no copy.
    """
    copies = [name for name in leaders if name != _story(name)]
    right = [name for name in copies if leaders[name] == leaders[_story(name)]]
    taken = [name for name, leader in leaders.items() if name != leader]
    false = [name for name in taken if _story(name) != _story(leaders[name])]
    recall, precision = len(right) / len(copies), 1 - len(false) / max(1, len(taken))
    return (
        f"copies: recall {recall:.4f} of {len(copies):,}, precision {precision:.4f} of "
        f"{len(taken):,}{''.join(f'; {one} is no {leaders[one]}' for one in false[:_TOLD])}"
    )


def _story(name: str) -> str:
    """Return the name of the article that one is, or is a copy of."""
    return name.partition("/")[0]


if __name__ == "__main__":
    main()
