"""Which element of a page holds its article."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from reader.formats.web.signs import is_body, weight_of_names
from reader.formats.web.weights import Below

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lxml import etree

    from reader.formats.web.weights import Weight

_POINTS_OF_TAG = {
    "article": 8,
    **dict.fromkeys(("div", "main"), 5),
    **dict.fromkeys(("pre", "td", "blockquote"), 3),
    **dict.fromkeys(("form", "ol", "ul", "dl", "li"), -3),
    "th": -5,
}
_PARTS = frozenset({"table", "thead", "tbody", "tfoot", "tr", "ul", "ol", "dl"})
_POINTS_OF_BODY = 25
_NEAR_TITLE = 8
_WHOLE = 400
"""Characters' worth: an article of its own, beyond which only a reason leads."""
_MOST_ARTICLES = 50
_OF_BEHIND = 0.4


class Holder:
    """Finds the element, knowing where the page shows its title.

    `points` are those of all elements that have any. `worths` are the sums of what the passages
    before each place are worth. `title` is the place of the title among the passages that were
    weighed, or of the next behind it; `titled` are the elements it stands in.
    """

    def __init__(
        self,
        weights: Mapping[etree._Element, Weight],
        points: Mapping[etree._Element, float],
        worths: Sequence[float],
        title: int | None,
        titled: frozenset[etree._Element],
    ) -> None:
        self._weights = weights
        self._shared = points
        self._worths = worths
        self._title = title
        self._titled = titled

    def find(self) -> etree._Element | None:
        """Return the best element, or one above it that is worth more; None without prose."""
        own = self._own_article()
        inside = Below(lambda element: element is own)
        best, most = None, 0.0
        for element, shared in self._shared.items():
            points = self._points(element, shared)
            if points > most and (own is None or inside(element)):
                best, most = element, points
        return None if best is None else self._raised(_around_parts(best))

    def _own_article(self) -> etree._Element | None:
        """Return the innermost element called an article that the title stands in."""
        inner = [one for one in self._titled if one.tag == "article" and self._is_whole(one)]
        return min(inner, key=lambda one: self._weights[one].chars, default=None)

    def _is_whole(self, element: etree._Element) -> bool:
        return element in self._weights and self._weights[element].worth > _WHOLE

    def _points(self, element: etree._Element, shared: float) -> float:
        weight = self._weights[element]
        named = _POINTS_OF_BODY * is_body(element) + weight_of_names(element)
        points = shared + _POINTS_OF_TAG.get(element.tag, 0) + named
        if self._title is not None and _begins_at(weight, self._title):
            points *= 1.5
        return points * (1 - weight.links / max(1, weight.chars))

    def _raised(self, best: etree._Element) -> etree._Element:
        """Go up to the element worth most; out of what is an article only for much more."""
        top, worth = best, self._weights[best].worth
        whole = (is_body(best) or best.tag == "article") and worth > _WHOLE
        several = self._above_others(best)
        for above in best.iterancestors():
            if whole and above in several:
                break
            named = above.tag in {"article", "main"}
            least = (0.1 if named else 0.2) * worth if whole else 0.0
            if self._gain(top, above, whole=whole and not named) > least:
                top, worth = above, self._weights[above].worth
            whole = whole or ((named or is_body(above)) and worth > _WHOLE)
        return top

    def _gain(self, top: etree._Element, above: etree._Element, *, whole: bool) -> float:
        """Return how much more an element above is worth.

        Above a whole article stands its lead; below it more likely what is another's.
        """
        inner, outer = self._weights[top], self._weights[above]
        before = self._worths[inner.first] - self._worths[outer.first]
        behind = self._worths[outer.last + 1] - self._worths[inner.last + 1]
        return before + (_OF_BEHIND if whole else 1) * behind

    def _above_others(self, best: etree._Element) -> set[etree._Element]:
        """Return the elements that hold another article beside the one `best` is of."""
        line = {best, *best.iterancestors()}
        under = Below(lambda element: element is best)
        others = (
            one
            for one in self._weights
            if one.tag == "article" and self._is_whole(one) and one not in line and not under(one)
        )
        above = {up for one in islice(others, _MOST_ARTICLES) for up in one.iterancestors()}
        return {up for up in above if up.tag != "article"}


def _around_parts(element: etree._Element) -> etree._Element:
    """Go out of lists and tables: an article may have some, and is none."""
    while element.tag in _PARTS and (above := element.getparent()) is not None:
        element = above
    return element


def _begins_at(weight: Weight, title: int) -> bool:
    return weight.first <= title + _NEAR_TITLE and weight.last >= title
