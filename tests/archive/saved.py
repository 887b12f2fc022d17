"""Articles as they are saved: once, twice, or in another version."""

from __future__ import annotations

from dataclasses import replace

from reader.model import Analysis, Article, Span
from tests.archive.whom import article_naming, held, person

Told = tuple[Article, Analysis]

STORY = (
    "The harbour board awarded the ferry contract to Brook Lines on Monday after three hours"
    " behind closed doors. At least 12 people were hurt when the old pier gave way last year, and"
    " nobody has said since who is to pay the 40 million that a new one would cost the town."
)
OTHER = (
    "The library of the old town will stay open on Sundays from the first of March, the council"
    " decided by one vote. Readers had asked for it since the doors were closed in the week of the"
    " flood, when most of the staff was sent home without any pay."
)


def told(
    name: str,
    text: str = STORY,
    title: str | None = "Ferry contract awarded",
    day: str | None = "2026-01-05",
    source: str | None = "The Paper",
    url: str | None = None,
) -> Told:
    """Return an article in which the whole text is what Ada Brook said."""
    made, found = article_naming(
        name, day, person("Ada Brook", held("chair", "Brook Lines")), speaker="Ada Brook"
    )
    span = Span(0, len(text))
    quotes = tuple(replace(one, span=span) for one in found.quotes)
    article = replace(made, text=text, body=span, title=title, source=source, url=url)
    return article, replace(found, quotes=quotes)
