"""What an article says happened, or is to: typed events with who, what, when and how sure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.analysis.event_lines import read_lines
from reader.analysis.event_telling import Teller
from reader.analysis.event_twins import Told, fold_twins

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.document import Document
    from reader.analysis.entities import Entities
    from reader.model import Event, Quote, TimeExpression


def find_events(
    document: Document,
    entities: Entities,
    quotes: Sequence[Quote],
    times: Sequence[TimeExpression],
) -> tuple[Event, ...]:
    """Return the events of an article in text order, each told once with all its evidence.

    What is only asked, denied, supposed or generally so is no event. Offsets are those of
    the article's text.
    """
    teller = Teller(entities, quotes, times)
    told = [one for line in read_lines(document, entities) for one in teller.tell(line)]
    day = document.article.published
    return fold_twins(_no_later(one, day) if day else one for one in told)


def _no_later(told: Told, day: str) -> Told:
    """Take from what is done a date after the article's own: it was read wrongly."""
    begins = (told.value or "").partition("/")[0].rstrip("~?%")
    is_later = told.status == "done" and begins > day[: len(begins)]
    return replace(told, value=None) if is_later else told
