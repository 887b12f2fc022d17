"""Read our own gold that is written a line a text, what a person marked in it below."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tests.quality.folders import GOLD

if TYPE_CHECKING:
    from collections.abc import Iterator


class Marked(NamedTuple):
    """A text and the rows a person marked in it, each cut into its columns."""

    text: str
    rows: list[tuple[str, ...]]


def marked_texts(name: str) -> Iterator[Marked]:
    """Yield the texts of a gold file, with the lines below each that begin with "="."""
    last: Marked | None = None
    for line in (GOLD / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("=") and last is not None:
            last.rows.append(tuple(part.strip() for part in line[1:].split("|")))
        elif line and not line.startswith("#"):
            if last is not None:
                yield last
            last = Marked(line, [])
    if last is not None:
        yield last
