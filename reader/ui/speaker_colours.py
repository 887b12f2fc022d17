"""Which speaker has which colour: one answer for the text and for the facts beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model import Analysis


def speaker_colours(analysis: Analysis) -> dict[str, int]:
    """Number the speakers in the order they first speak; the theme has a colour per number."""
    numbers: dict[str, int] = {}
    for quote in analysis.speech:
        if quote.speaker:
            numbers.setdefault(quote.speaker.name, len(numbers))
    return numbers
