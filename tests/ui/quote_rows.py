"""A row of the table of quotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model import QuoteRow, Span

if TYPE_CHECKING:
    from reader.model import QuoteKind


def row(number: int, kind: QuoteKind = "direct") -> QuoteRow:
    speaker = None if number % 3 == 0 else f"Speaker {number}"
    words = f"“Words number {number}, and many more of them.”"
    span = Span(number, number + 5)
    return QuoteRow(f"a{number}", 0, speaker, words, kind, span, f"On {number}", "2026-01-05", None)
