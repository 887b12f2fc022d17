"""An article as a list shows it, without its text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Summary:
    """What a list, a sorting and a citation need to know of an article.

    `published` is an ISO date as precise as the file was, or None; `lead` the beginning of
    the body on one line; `quotes` counts quotations, the parts of an interrupted one as
    one; `speakers` are their speakers in the order they first speak.
    """

    id: str
    path: str
    title: str
    published: str | None
    source: str | None
    lead: str
    quotes: int
    speakers: tuple[str, ...] = ()
