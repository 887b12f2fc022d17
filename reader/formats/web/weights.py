"""What each element of a page weighs: how much prose is in it, and how much that is none.

Two figures choose the article's element. Its points are those of the paragraphs right below:
commas and length, which find the element that holds the most of them. Its worth is the length
of all prose less the nuisance of all else, which tells how far up the article reaches.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from reader.formats.web.passages import ALL_LINK

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Hashable, Iterable, Iterator, Sequence

    from lxml import etree

    from reader.formats.web.passages import Passage

_COMMAS = ",،，、；;"
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
    """Of one element: its passages by their places; characters in all, of links and of prose."""

    first: int = 0
    last: int = 0
    chars: int = 0
    links: float = 0.0
    prose: int = 0
    count: int = 0
    worth: float = 0.0

    def take(self, index: int, passage: Passage) -> None:
        """Add a passage that stands right in the element, behind those taken so far."""
        size = len(passage.words)
        self.chars += size
        self.links += passage.links
        self.prose += size * passage.prose
        self.count += 1
        self.worth += _worth(passage)
        self.last = index

    def add(self, other: Weight) -> None:
        """Add what is in an element below; its first passage is none before the own first."""
        self.chars += other.chars
        self.links += other.links
        self.prose += other.prose
        self.count += other.count
        self.worth += other.worth
        if other.last > self.last:  # noqa: PLR1730 - max() takes twice as long
            self.last = other.last


def weights_of(passages: Sequence[Passage]) -> dict[etree._Element, Weight]:
    """Weigh every element that holds a passage, in the order in which they begin."""
    weights: dict[etree._Element, Weight] = {}
    for index, passage in enumerate(passages):
        if passage.element not in weights:
            for element in reversed(_new(passage.element, weights)):
                weights[element] = Weight(index)
        weights[passage.element].take(index, passage)
    for element, weight in reversed(weights.items()):
        if (above := element.getparent()) is not None:
            weights[above].add(weight)
    return weights


def _new(element: etree._Element, known: Container[etree._Element]) -> list[etree._Element]:
    """Return an element and those above it, from it up to the first that is known."""
    found: list[etree._Element] = []
    at: etree._Element | None = element
    while at is not None and at not in known:
        found.append(at)
        at = at.getparent()
    return found


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


def points_of(passages: Iterable[Passage]) -> dict[etree._Element, float]:
    """Return the points of all elements that have any."""
    found: defaultdict[etree._Element, float] = defaultdict(float)
    for passage in passages:
        size = len(passage.words)
        if passage.kind == "heading" or not (passage.prose or size >= _LEAST_POINTS):
            continue
        points = 1 + sum(map(passage.words.count, _COMMAS)) + min(size // 100, 3)
        holder: etree._Element | None = passage.element
        if passage.element.tag not in _HOLDERS:
            holder = passage.element.getparent()
        for share in _SHARES:
            if holder is None:
                break
            found[holder] += share * points
            holder = holder.getparent()
    return found


def teasers(
    weights: dict[etree._Element, Weight], passages: Sequence[Passage], prose: int
) -> frozenset[etree._Element]:
    """Return the elements that are several of a kind, each a link and some words.

    `prose` is how much there is on the page: what holds most of it is not led elsewhere from.
    """
    cards = (element for element, weight in weights.items() if _may_be_card(element, weight))
    found: set[etree._Element] = set()
    for siblings in _several(cards, lambda card: (card.getparent(), card.tag)):
        for alike in _several(siblings, _first_name):
            if _are_teasers(alike, weights, passages, prose):
                found.update(alike)
    return frozenset(found)


def _first_name(card: etree._Element) -> str:
    names = card.get("class", "").split() or card.get("id", "").split()
    return names[0] if names else ""


def _several(
    cards: Iterable[etree._Element], key: Callable[[etree._Element], Hashable]
) -> Iterator[list[etree._Element]]:
    """Yield those that have a key in common, where there are enough of them."""
    grouped: defaultdict[Hashable, list[etree._Element]] = defaultdict(list)
    for card in cards:
        grouped[key(card)].append(card)
    return (group for group in grouped.values() if len(group) >= _FEWEST_CARDS)


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
        known = self._known
        for one in reversed(_new(element, known)):
            above = one.getparent()
            known[one] = (above is not None and known[above]) or self._test(one)
        return known[element]
