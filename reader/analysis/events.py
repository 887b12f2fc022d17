"""What an article says happened, or is to: typed events with who, what, when and how sure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.analysis.event_lines import read_lines
from reader.analysis.event_people import POSTER
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
    the article's text. The words that tell of one are English ("die" is no event in German).
    """
    if not document.is_english:
        return ()
    teller = Teller(entities, quotes, times)
    told = [one for line in read_lines(document, entities) for one in teller.tell(line)]
    day = document.article.published
    events = fold_twins(_no_later(one, day) if day else one for one in told)
    if any(one.kind == "post" and one.value is None for one in events):
        return tuple(_on_its_day(document, one, times) for one in events)
    return events


def _on_its_day(document: Document, event: Event, times: Sequence[TimeExpression]) -> Event:
    """Return a post without a day with that of the only post its author has in the article.

    An embedded post ends with who wrote it and when: "— Ada Brook (@ada) May 4, 2026".
    """
    if event.kind != "post" or event.value is not None or len(event.people) != 1:
        return event
    ends = {
        signed.end()
        for signed in POSTER.finditer(document.text)
        if " ".join(signed[1].split()) == event.people[0]
    }
    days = {
        time.value: time
        for time in times
        if time.value and any(0 <= time.span.start - end <= 1 for end in ends)
    }
    if len(days) != 1:
        return event
    ((value, time),) = days.items()
    return replace(event, value=value, evidence=(*event.evidence, time.span))


def _no_later(told: Told, day: str) -> Told:
    """Take from what is done a date after the article's own: it was read wrongly."""
    begins = (told.value or "").partition("/")[0].rstrip("~?%")
    is_later = told.status == "done" and begins > day[: len(begins)]
    return replace(told, value=None) if is_later else told
