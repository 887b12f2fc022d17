"""Quotations that are to leave the program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.export import QuoteFormat

    FileFormat = QuoteFormat | Literal["pack"]
    from reader.settings import Citation


@dataclass(frozen=True, slots=True)
class QuotesOrder:
    """Quotations, by their numbers in the catalog, that are to be copied.

    `style` is how their source is cited; `as_table`: as one table and not one below the other.
    """

    numbers: Sequence[int]
    style: Citation = "short"
    as_table: bool = False


@dataclass(frozen=True, slots=True)
class FileOrder:
    """Quotations that are to be written to a file, under the number of the order.

    `form` is how; a `pack` has the files they were found in with it.
    """

    number: int
    numbers: Sequence[int]
    path: str
    form: FileFormat
    style: Citation = "short"
