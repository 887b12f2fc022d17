"""All articles of the archive, and the orders they come in, made in steps without a stall."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Literal

from reader.model import Summaries
from reader.ui.copies import Copies

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import Any

    from reader.model import Summary

Sort = Literal["relevance", "date", "oldest", "title", "quotations"]
"""`date` is the newest first; without a date comes last, either way."""

STEP = 2_000
"""So many articles are gone through within a few milliseconds."""
_SAMPLES = 8
_MARKS = "“”„‟‘’‚\"'«»‹› "
"""What is sorted is parted at every so-manieth of a sample, so that parts come out alike."""


def _ids(summaries: Sequence[Summary]) -> Iterable[str]:
    if isinstance(summaries, Summaries):
        return summaries.ids()
    return (summary.id for summary in summaries)


def _copies(summaries: Sequence[Summary]) -> dict[str, str]:
    if isinstance(summaries, Summaries):
        return summaries.copies()
    return {one.id: one.copy_of for one in summaries if one.copy_of}


def title_key(title: str) -> str:
    """Return what a title is sorted by: as in a dictionary, an Ä beside the A, without marks.

    Accents count no more than the case of letters (DIN 5007-1), and a quotation mark at the
    beginning does not part a title from its like.
    """
    words = title.casefold()
    if not words.isascii():
        import unicodedata  # noqa: PLC0415 - a megabyte that the first paint need not wait for

        parts = unicodedata.normalize("NFD", words)
        words = "".join(sign for sign in parts if not unicodedata.combining(sign))
    return words.lstrip(_MARKS)


class Order:
    """Articles in an order: the place of each row, and the row of each place."""

    def __init__(self, places: Sequence[int], rows: Sequence[int]) -> None:
        self.places = places
        self.rows = rows


class Shelf:
    """The articles, newest first and what has no date last, known by their places.

    Made wherever the time is: it takes long for very many, and is not changed any more but
    for the orders it comes to know.
    """

    def __init__(self, summaries: Sequence[Summary] = ()) -> None:
        self.summaries = summaries
        self.places = {one: place for place, one in enumerate(_ids(summaries))}
        as_they_come = range(len(summaries))
        usual = Order(as_they_come, as_they_come)
        self.copies = Copies.of_archive(_copies(summaries))
        self._orders: dict[Sort, Order] = {"date": usual, "relevance": usual}
        self._listed: dict[Sort, Order] = {}
        self._under_way: dict[Sort, Iterator[None]] = {}
        for _ in self._without_copies("date"):
            pass
        self._listed["relevance"] = self._listed["date"]

    def __len__(self) -> int:
        """Count the articles."""
        return len(self.summaries)

    def begins_like(self, other: Shelf) -> bool:
        """Tell whether what the other has stands here in the same places."""
        return self is other or self.summaries[: len(other)] == other.summaries

    def known(self, ids: Sequence[str]) -> list[int]:
        """Return the places of articles that are here, in the order of their ids."""
        return [place for place in map(self.places.get, ids) if place is not None]

    def order(self, sort: Sort) -> Order | None:
        """Return all articles in an order; None before `sorting` has come to its end."""
        return self._orders.get(sort)

    def listed(self, sort: Sort) -> Order | None:
        """Return the same without what is another article saved twice; those rows are -1."""
        return self._listed.get(sort)

    def sorting(self, sort: Sort) -> Iterator[None]:
        """Put all in an order, step by step; goes on where it was left."""
        while sort not in self._listed:
            if sort not in self._under_way:
                self._under_way[sort] = self._sort(sort)
            for _ in self._under_way[sort]:
                break
            yield
        self._under_way.pop(sort, None)

    def of_few(self, places: Sequence[int], sort: Sort) -> Sequence[int]:
        """Return so few articles in an order that it is done at once; the best come as they are."""
        if sort == "relevance":
            return places
        if sort == "date":
            return sorted(places)
        if sort == "oldest":
            dated = self._dated()
            return sorted(places, key=lambda place: (place >= dated, -place))
        key = self._key(sort)
        return sorted(places, key=lambda place: (key(self.summaries[place]), place))

    def _dated(self) -> int:
        """Return how many have a date."""
        return bisect_left(self.summaries, 1, key=lambda summary: not summary.published)

    @staticmethod
    def _key(sort: Sort) -> Callable[[Summary], Any]:
        if sort == "title":
            return lambda summary: title_key(summary.title)
        return lambda summary: -summary.quotes

    def _sort(self, sort: Sort) -> Iterator[None]:
        """Find an order, and yield after each step."""
        places = array("i")
        for part in self._backwards() if sort == "oldest" else self._by_key(self._key(sort)):
            places.extend(part)
            yield
        rows = array("i", bytes(places.itemsize * len(places)))
        for first in range(0, len(places), STEP):
            for row, place in enumerate(places[first : first + STEP], first):
                rows[place] = row
            yield
        self._orders[sort] = Order(places, rows)
        yield from self._without_copies(sort)

    def _without_copies(self, sort: Sort) -> Iterator[None]:
        """Leave out of an order what is shown behind another article, and yield after each step."""
        order, hidden = self._orders[sort], set(self.known([*self.copies.leaders]))
        if not hidden:
            self._listed[sort] = order
            return
        places, rows = array("i"), array("i", [-1]) * len(self)
        for first in range(0, len(self), STEP):
            for place in order.places[first : first + STEP]:
                if place not in hidden:
                    rows[place] = len(places)
                    places.append(place)
            yield
        self._listed[sort] = Order(places, rows)

    def _backwards(self) -> Iterator[Sequence[int]]:
        dated = self._dated()
        for first, last in ((0, dated), (dated, len(self))):
            for end in range(last, first, -STEP):
                yield range(end - 1, max(end - STEP, first) - 1, -1)

    def _by_key(self, key: Callable[[Summary], Any]) -> Iterator[Sequence[int]]:
        """Yield the places sorted, part by part, and empty parts while it is being parted.

        One call that sorts them all would let nobody else work for a tenth of a second.
        """
        keys: list[Any] = []
        for first in range(0, len(self), STEP):
            keys += map(key, self.summaries[first : first + STEP])
            yield ()
        sample = sorted(keys[:: max(STEP // _SAMPLES, 1)])
        bounds = sample[_SAMPLES::_SAMPLES]
        parts: list[list[int]] = [[] for _ in range(len(bounds) + 1)]
        for first in range(0, len(self), STEP):
            for place, each in enumerate(keys[first : first + STEP], first):
                parts[bisect_right(bounds, each)].append(place)
            yield ()
        for part in parts:
            part.sort(key=keys.__getitem__)
            yield part
