"""An article as a list shows it, without its text; and very many of them in little room."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeGuard, overload
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Iterator

_APART = b"\0"
_BEFORE_SUM = -10
"""Where a row says last of which article it is a copy, right before its check sum."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What a list, a sorting and a citation need to know of an article.

    `published` is an ISO date as precise as the file was, or None; `lead` the beginning of
    the body on one line; `quotes` counts quotations, the parts of an interrupted one as
    one; `speakers` are their speakers in the order they first speak. `copy_of` is the id of
    another article that stands for this one, which is the same saved twice.
    """

    id: str
    path: str
    title: str
    published: str | None
    source: str | None
    lead: str
    quotes: int
    speakers: tuple[str, ...] = ()
    copy_of: str | None = None

    def packed(self) -> bytes:
        """Return it as a row of bytes that ends with its check sum; nothing in it may hold NUL.

        The row begins with id, title, date, source and number of quotations.
        """
        speakers = json.dumps(self.speakers, ensure_ascii=False) if self.speakers else ""
        told = (
            self.id,
            self.title,
            self.published or "",
            self.source or "",
            f"{self.quotes}",
            self.path,
            self.lead,
            speakers,
            self.copy_of or "",
        )
        row = _APART.join(one.encode("utf-8", errors="surrogatepass") for one in told)
        return row + _APART + b"%08x" % crc32(row)

    @classmethod
    def unpacked(cls, row: bytes) -> Summary:
        """Return what a row of `packed` says. Raises ValueError when it is none."""
        told = row.decode("utf-8", errors="surrogatepass").split("\0")
        one, title, published, source, quotes, path, lead, speakers, copy_of, _ = told
        said = tuple(json.loads(speakers)) if speakers else ()
        known = published or None, source or None
        return cls(one, path, title, *known, lead, int(quotes), said, copy_of or None)


def is_whole(row: object) -> TypeGuard[bytes]:
    """Tell whether a row is as it was packed; in a damaged file anything may stand there.

    There are very many: looked at once, each.
    """
    return isinstance(row, bytes) and row[-9:] == b"\0%08x" % crc32(row[:-9])


class Summaries(Sequence[Summary]):
    """Summaries as packed rows that are whole, unpacked when they are looked at.

    As objects, a hundred thousand of them take half a second to make and a hundred megabytes.
    """

    __slots__ = ("rows",)

    def __init__(self, rows: list[bytes]) -> None:
        self.rows = rows

    def __len__(self) -> int:
        return len(self.rows)

    @overload
    def __getitem__(self, at: int) -> Summary: ...
    @overload
    def __getitem__(self, at: slice) -> Summaries: ...
    def __getitem__(self, at: int | slice) -> Summary | Summaries:
        if isinstance(at, slice):
            return Summaries(self.rows[at])
        return Summary.unpacked(self.rows[at])

    def __eq__(self, other: object) -> bool:
        return self.rows == other.rows if isinstance(other, Summaries) else NotImplemented

    __hash__ = None  # type: ignore[assignment]  # it holds a list

    def copies(self) -> dict[str, str]:
        """Return the articles that are another one saved twice: the one that stands for each."""
        found = (Summary.unpacked(row) for row in self.rows if row[_BEFORE_SUM] != 0)
        return {one.id: one.copy_of for one in found if one.copy_of}

    def ids(self) -> Iterator[str]:
        """Yield the articles' ids, with nothing else unpacked."""
        return (row[: row.index(0)].decode("utf-8", errors="surrogatepass") for row in self.rows)
