"""What each element of a page weighs: how much prose is in it, and how much that is none.

Two figures choose the article's element. `points` are those of the paragraphs right below:
commas and length, which find the element that holds the most of them. `worth` is the length
of all prose less the nuisance of all else, which tells how far up the article reaches.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from reader.formats.web.passages import ALL_LINK
from reader.formats.web.signs import names_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from lxml import etree

    from reader.formats.web.passages import Passage

_COMMAS = re.compile(r"[,،，、；;]")
_HOLDERS = frozenset({"div", "section", "article", "td", "main", "body"})
"""Elements that hold paragraphs; text right in them is as good as a paragraph in them."""
_SHARES = (1, 1 / 2, 1 / 3, 1 / 6, 1 / 9)
"""How much of a paragraph's points goes to the elements above it, from the nearest up."""
_LEAST_POINTS = 25
_LONG_ITEM = 40
_CARDS = frozenset({"li", "div", "article", "section", "td", "a"})
_LARGEST_CARD = 700
_MOST_PASSAGES = 6
_FEWEST_CARDS = 3


@dataclass(slots=True)
class Weight:
    """Of one element: characters in all, of links and of prose; its passages by their places."""

    chars: int = 0
    links: float = 0.0
    prose: int = 0
    count: int = 0
    worth: float = 0.0
    points: float = 0.0
    first: int = -1
    last: int = -1

    def add(self, other: Weight) -> None:
        """Add what is in an element below."""
        self.chars += other.chars
        self.links += other.links
        self.prose += other.prose
        self.count += other.count
        self.worth += other.worth
        if self.first < 0 or other.first < self.first:
            self.first = other.first
        if other.last > self.last:  # noqa: PLR1730 - max() takes twice as long
            self.last = other.last


def weights_of(
    passages: Sequence[Passage], elements: Sequence[etree._Element]
) -> dict[etree._Element, Weight]:
    """Weigh every element that holds a passage; `elements` are all, in the page's order."""
    weights: defaultdict[etree._Element, Weight] = defaultdict(Weight)
    for index, passage in enumerate(passages):
        size = len(passage.words)
        own = Weight(
            chars=size,
            links=passage.links,
            prose=size * passage.prose,
            count=1,
            worth=_worth(passage),
            first=index,
            last=index,
        )
        weights[passage.element].add(own)
        _share(passage, weights)
    for element in reversed(elements):
        if element in weights and (above := element.getparent()) is not None:
            weights[above].add(weights[element])
    return {element: weight for element, weight in weights.items() if weight.count}


def worths_of(passages: Sequence[Passage]) -> list[float]:
    """Return how much all passages before each place are worth together, up to the end."""
    return [0.0, *accumulate(map(_worth, passages))]


def _worth(passage: Passage) -> float:
    size, links = len(passage.words), passage.links
    if passage.prose:
        return size - 2.5 * links
    if passage.kind == "heading":
        return -10 - links
    if passage.kind == "list" and links < 0.8 * size and size > _LONG_ITEM:
        return -5
    return -20 - 0.5 * size - links


def _share(passage: Passage, weights: dict[etree._Element, Weight]) -> None:
    size = len(passage.words)
    if passage.kind == "heading" or not (passage.prose or size >= _LEAST_POINTS):
        return
    points = 1 + len(_COMMAS.findall(passage.words)) + min(size // 100, 3)
    holder: etree._Element | None = passage.element
    if passage.element.tag not in _HOLDERS:
        holder = passage.element.getparent()
    for share in _SHARES:
        if holder is None:
            break
        weights[holder].points += share * points
        holder = holder.getparent()


def teasers(
    weights: dict[etree._Element, Weight], passages: Sequence[Passage], prose: int
) -> frozenset[etree._Element]:
    """Return the elements that are several of a kind, each a link and some words.

    `prose` is how much there is on the page: what holds most of it is not led elsewhere from.
    """
    alike: defaultdict[tuple[etree._Element, str, str], list[etree._Element]] = defaultdict(list)
    for element, weight in weights.items():
        above = element.getparent()
        if above is not None and _may_be_card(element, weight):
            alike[above, element.tag, (names_of(element).split() or [""])[0]].append(element)
    found: set[etree._Element] = set()
    for cards in alike.values():
        if len(cards) >= _FEWEST_CARDS and _are_teasers(cards, weights, passages, prose):
            found.update(cards)
    return frozenset(found)


def _may_be_card(element: etree._Element, weight: Weight) -> bool:
    small = weight.chars < _LARGEST_CARD and weight.count <= _MOST_PASSAGES
    return small and weight.links > 0 and element.tag in _CARDS


def _are_teasers(
    cards: Sequence[etree._Element],
    weights: dict[etree._Element, Weight],
    passages: Sequence[Passage],
    prose: int,
) -> bool:
    several = [weights[card] for card in cards if weights[card].count > 1]
    led = sum(passages[weight.first].linked > ALL_LINK for weight in several)
    most = 0.85 if led >= 0.6 * len(cards) else 0.4
    inside = Weight()
    for card in cards:
        inside.add(weights[card])
    linked = inside.links > 0.15 * inside.chars
    return linked and len(several) >= 0.6 * len(cards) and inside.prose < most * prose


class Below:
    """Tells of each element whether it, or one above it, passes a test; remembers the answers."""

    def __init__(
        self, test: Callable[[etree._Element], bool], outside: Iterable[etree._Element] = ()
    ) -> None:
        self._test = test
        self._known = dict.fromkeys(outside, False)

    def __call__(self, element: etree._Element) -> bool:
        """Tell it of an element."""
        way: list[etree._Element] = []
        at: etree._Element | None = element
        while at is not None and at not in self._known:
            way.append(at)
            at = at.getparent()
        found = at is not None and self._known[at]
        for one in reversed(way):
            found = found or self._test(one)
            self._known[one] = found
        return found
