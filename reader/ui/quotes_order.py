"""Quotations that are to leave the program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from reader.model import STANDARD_TEMPLATE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.export import QuoteFormat

    FileFormat = QuoteFormat | Literal["pack"]
    from reader.model import Article, CopyTemplate, Quote
    from reader.settings import Citation


@dataclass(frozen=True, slots=True)
class QuotesOrder:
    """Quotations, by their numbers in the catalog, that are to be copied.

    `style` is how their source is cited, `template` how each is written; `as_table`: as one table
    and not one below the other; `to_drag`: they are to be dragged, not for the clipboard.
    """

    numbers: Sequence[int]
    style: Citation = "short"
    template: CopyTemplate = STANDARD_TEMPLATE
    as_table: bool = False
    to_drag: bool = False


@dataclass(frozen=True, slots=True)
class FileOrder:
    """Quotations that are to be written to a file, under the number of the order, given last.

    `form` is how; a `pack` has the files they were found in with it.
    """

    numbers: Sequence[int]
    path: str
    form: FileFormat
    style: Citation = "short"
    template: CopyTemplate = STANDARD_TEMPLATE
    number: int = 0


@dataclass(frozen=True, slots=True)
class PreviewOrder:
    """A template that is to be tried, under the number of the order, given last.

    On the parts of a quotation of an article that is open, or on the one of a `row` of the table:
    its number in the catalog; else on an example.
    """

    template: CopyTemplate
    style: Citation = "short"
    article: Article | None = None
    quotes: tuple[Quote, ...] = ()
    row: int | None = None
    number: int = 0
