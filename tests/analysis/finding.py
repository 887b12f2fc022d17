"""What the tests of names, dates and amounts share: their findings as plain words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.analysis.document import Document
from reader.analysis.times import find_times
from tests.analysis.quoting import article

if TYPE_CHECKING:
    from reader.model import TimeExpression

PUBLISHED = "2026-03-18"
"""A Wednesday."""


def times(
    text: str, published: str | None = PUBLISHED
) -> list[tuple[str, str, str | None, str | None]]:
    """Return each time expression: its words, TIMEX3 value, EDTF value and anchor."""
    made = replace(article(text), published=published)
    found: tuple[TimeExpression, ...] = find_times(Document.of(made))
    return [(one.span.of(made.text), one.timex, one.value, one.anchor) for one in found]
