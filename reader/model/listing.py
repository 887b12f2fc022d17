"""What a list of saved articles says of one of them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ListEntry:
    """One line of a list that holds no article itself.

    `files` are the places of the saved article as the list has them: paths of whatever machine
    wrote it, with slashes of either kind. `published` is an ISO date as precise as the list is;
    when the article was saved is none.
    """

    files: tuple[str, ...] = ()
    url: str | None = None
    title: str | None = None
    published: str | None = None
    author: str | None = None
    source: str | None = None
