"""Which articles become rows, and in which order: found out in steps, so that nothing stalls."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, NamedTuple

from reader.ui.shelf import STEP, Order, Shelf, Sort

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.ui.copies import Copies


class FoundRows:
    """Articles as rows, by their places on the shelf; more can be added at the end."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.places = array("i")
        self._ends = array("i", bytes(self.places.itemsize * len(shelf)))
        """By place where its row ends, which is the number of the next; 0 without a row."""

    def add(self, more: Sequence[int]) -> None:
        """Add rows."""
        for end, place in enumerate(more, len(self.places) + 1):
            self._ends[place] = end
        self.places.extend(more)

    def row_of(self, place: int) -> int:
        """Return the row of a place; -1 when it has none."""
        return self._ends[place] - 1


class AllRows:
    """Every article of the shelf but copies, in an order that is known."""

    def __init__(self, shelf: Shelf, order: Order) -> None:
        self.shelf = shelf
        self.places = order.places
        self._rows = order.rows

    def row_of(self, place: int) -> int:
        """Return the row of a place; -1 when it has none."""
        return self._rows[place]


Rows = FoundRows | AllRows


class Wanted(NamedTuple):
    """What is to be rows: all articles, or those of some ids, best first.

    `copies` of hits stand behind another hit; of all, those do that the shelf knows of.
    """

    shelf: Shelf
    ids: Sequence[str] | None
    sort: Sort
    copies: Copies

    def is_small(self) -> bool:
        """Tell whether to find out takes no longer than a step."""
        if self.ids is None:
            known = self.shelf.listed(self.sort) is not None
            return len(self.shelf) <= STEP or (known and not self.opened())
        return len(self.ids) <= STEP

    def opened(self) -> dict[int, list[int]]:
        """Return what was saved twice and is to be shown right behind which, by their places."""
        copies, known = self.copies, self.shelf.known
        shown = (one for one in copies.shown if one in copies.groups)
        return {place: known(copies.of(one)) for one in shown for place in known([one])}


class Arranging:
    """Makes rows of what is wanted; each step takes a few milliseconds at most."""

    def __init__(self, wanted: Wanted) -> None:
        self.wanted = wanted
        self.unknown = 0
        """How many ids were looked up and are of no article here."""
        self._steps = self._all() if wanted.ids is None else self._found(wanted.ids)

    def step(self) -> Sequence[int] | AllRows | None:
        """Return the next rows, maybe none, or all of them at once; None at the end."""
        return next(self._steps, None)

    def _all(self) -> Iterator[Sequence[int] | AllRows]:
        shelf, sort = self.wanted.shelf, self.wanted.sort
        for _ in shelf.sorting(sort):
            yield ()
        listed, opened = shelf.listed(sort), self.wanted.opened()
        if listed is not None and not opened:
            yield AllRows(shelf, listed)
        elif listed is not None:
            for first in range(0, len(listed.places), STEP):
                some = listed.places[first : first + STEP]
                yield [row for place in some for row in (place, *opened.get(place, ()))]

    def _found(self, ids: Sequence[str]) -> Iterator[Sequence[int]]:
        if self.wanted.sort == "relevance" and not self.wanted.copies.groups:
            yield from self._known(ids)
            return
        shelf = self.wanted.shelf
        places: list[int] = []
        among = bytearray(len(shelf))
        for more in self._known(ids):
            places += more
            for place in more:
                among[place] = 1
            yield ()
        behind, opened = self.wanted.copies.apart(shelf.places, among)
        for part in self._ordered(places, among):
            shown = (place for place in part if place not in behind)
            yield [row for place in shown for row in (place, *opened.get(place, ()))]

    def _known(self, ids: Sequence[str]) -> Iterator[list[int]]:
        for first in range(0, len(ids), STEP):
            some = ids[first : first + STEP]
            known = self.wanted.shelf.known(some)
            self.unknown += len(some) - len(known)
            yield known

    def _ordered(self, places: list[int], among: bytearray) -> Iterator[Sequence[int]]:
        shelf, sort = self.wanted.shelf, self.wanted.sort
        if len(places) <= STEP:
            yield shelf.of_few(places, sort)
        elif sort == "relevance":
            yield from (places[first : first + STEP] for first in range(0, len(places), STEP))
        else:
            for _ in shelf.sorting(sort):
                yield ()
            order = shelf.order(sort)
            every = order.places if order else ()
            for first in range(0, len(every), STEP):
                yield [place for place in every[first : first + STEP] if among[place]]
