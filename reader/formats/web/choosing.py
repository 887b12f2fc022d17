"""Which of a page's passages are the article.

What its maker calls a thing beside the article is left out; of what remains the element is
sought that holds the article; and of that, what only leads elsewhere is left out in turn.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.formats.dates import date_line
from reader.formats.web.holding import Holder
from reader.formats.web.passages import ALL_LINK
from reader.formats.web.sayings import (
    ends_sentence,
    is_credit,
    is_label,
    is_loud,
    is_notice,
    is_over_comments,
    is_pointer,
)
from reader.formats.web.shown import is_byline
from reader.formats.web.signs import is_beside, letters_of, names_of, words_in
from reader.formats.web.weights import Below, points_of, teasers, weights_of, worths_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml import etree

    from reader.formats.web.passages import Passage
    from reader.formats.web.weights import Weight

_FEWEST = 200
"""Characters of prose: with less left, what was called a thing beside it was the article."""
_LEAST_SHARE = 0.25
_MOST_LINKED = 0.5
_SINGLE = frozenset({"p", "li", "h2", "h3", "h4", "td", "th", "tr", "tbody", "dt", "dd"})
_ITEM = 60
_LONGEST_LINK = 160
_PULLED = frozenset({"pullquote", "pull", "pullout"})
_LEVELS_OF_PULLED = 4
_LONGEST_TITLE = 300
_SHORTEST_TITLE = 10
_SHORTEST_CAPTION = 25
_OVER_TITLE = 6
_MOST_ABOVE = 40


@dataclass(frozen=True, slots=True)
class Chosen:
    """An article's passages in their order, and the captions of the pictures in it.

    `above` is what stands over the body, from a little over the title on.
    """

    body: list[Passage]
    captions: list[Passage]
    above: list[Passage]


def choose(passages: Sequence[Passage], title: str) -> Chosen:
    """Choose the article called `title` ("" when that is not known) among all passages."""
    place = _title_place(passages, title)
    titled = frozenset() if place is None else _with_those_above(passages[place].element)
    kept = _not_beside(passages, titled)
    weights = weights_of(kept)
    begin = _next_kept(kept, passages, place)
    top = Holder(weights, points_of(kept), worths_of(kept), begin, titled).find()
    if top is None:
        return Chosen(list(kept), [], [])
    inside = kept[weights[top].first : weights[top].last + 1]
    inside = _up_to_next(inside, None if place is None else passages[place])
    body = _trimmed(_not_leading_elsewhere(inside, weights, top) or inside, letters_of(title))
    body = _without_pulled(body)
    return Chosen(body, _captions(passages, body, top), _above(passages, body, place))


def _title_place(passages: Sequence[Passage], title: str) -> int | None:
    """Return which passage shows the title: a heading of its words, or the first of the page."""
    wanted = letters_of(title)
    best, place = 0, None
    for index, passage in enumerate(passages):
        main = passage.element.tag == "h1"
        if not (main or passage.kind == "heading") or len(passage.words) > _LONGEST_TITLE:
            continue
        words = letters_of(passage.words)
        same = len(words) > _SHORTEST_TITLE and (words in wanted or "" < wanted in words)
        if 2 * same + main > best:
            best, place = 2 * same + main, index
    return place


def _with_those_above(element: etree._Element) -> frozenset[etree._Element]:
    return frozenset((element, *element.iterancestors()))


def _not_beside(
    passages: Sequence[Passage], titled: frozenset[etree._Element]
) -> Sequence[Passage]:
    weights = weights_of(passages)
    prose = sum(len(passage.words) for passage in passages if passage.prose)
    cards = teasers(weights, passages, prose)

    def beside(element: etree._Element) -> bool:
        """What holds most of the page is the page, whatever it is called."""
        if element in cards:
            return True
        most = 0.4 if element in titled else 0.85
        return weights[element].prose <= most * prose and is_beside(element)

    below = Below(beside)
    kept = [
        passage
        for passage in passages
        if (passage.kind == "post" or not below(_holder(passage))) and not is_notice(passage.words)
    ]
    left = sum(len(passage.words) for passage in kept if passage.prose)
    return kept if left >= min(_FEWEST, _LEAST_SHARE * prose) else passages


def _holder(passage: Passage) -> etree._Element:
    """Return the element that decides about a passage: of whom is quoted, the quotation."""
    if passage.kind != "credit":
        return passage.element
    quotes = (one for one in passage.element.iterancestors() if one.tag in {"blockquote", "figure"})
    return next(quotes, passage.element)


def _next_kept(
    kept: Sequence[Passage], passages: Sequence[Passage], place: int | None
) -> int | None:
    """Return which of those kept is the first at or behind a place of all passages."""
    if place is None:
        return None
    behind = {id(passage) for passage in passages[place:]}
    return next((at for at, passage in enumerate(kept) if id(passage) in behind), None)


def _up_to_next(passages: Sequence[Passage], title: Passage | None) -> Sequence[Passage]:
    """Cut off what readers say of an article, and the next one that a page was scrolled to."""
    prose = 0
    for at, passage in enumerate(passages):
        prose += len(passage.words) * passage.prose
        if prose < _FEWEST or passage.kind != "heading":
            continue
        if is_over_comments(passage.words) or _is_next_title(passage.element, title):
            return passages[:at]
    return passages


def _is_next_title(heading: etree._Element, title: Passage | None) -> bool:
    """Tell a headline that stands in an element of the same make as the article's own."""
    if title is None or heading.tag != "h1" or title.element.tag != "h1":
        return False
    above, own = heading.getparent(), title.element.getparent()
    if above is None or own is None or above is own:
        return False
    return above.tag == own.tag and names_of(above) == names_of(own) != " "


def _not_leading_elsewhere(
    passages: Sequence[Passage], weights: dict[etree._Element, Weight], top: etree._Element
) -> list[Passage]:
    def leads(element: etree._Element) -> bool:
        """Tell a list of links; sentences that are links are an article's as well."""
        weight = weights[element]
        if element.tag in _SINGLE or weight.links <= 0.5 * weight.chars:
            return False
        long = element.tag in {"ul", "ol"} and weight.chars > _ITEM * weight.count
        return weight.prose < 0.3 * weight.chars and not long

    below = Below(leads, [top])
    kept: list[Passage] = []
    labelled = _Labels()
    for passage in passages:
        if passage.kind == "credit" and kept and kept[-1].kind == "quotation":
            kept.append(passage)
            continue
        if passage.kind != "post" and below(passage.element):
            continue
        if not (labelled(passage) or _is_other(passage)):
            kept.append(passage)
    return kept


class _Labels:
    """Tells a label, and what stands below one: links, and the other entries of their list."""

    def __init__(self) -> None:
        self._labelled = False
        self._list: etree._Element | None = None

    def __call__(self, passage: Passage) -> bool:
        """Tell it of the next passage of a page."""
        above = passage.element.getparent()
        if self._labelled and passage.linked > _MOST_LINKED:
            self._list = above
        elif passage.element.tag != "li" or above is not self._list:
            self._labelled, self._list = is_label(passage.words), None
        return self._labelled


def _without_pulled(passages: list[Passage]) -> list[Passage]:
    """Leave out what was pulled out of the text to be set large, and stands in it as well."""
    pulled = {id(one) for one in passages if _is_pulled(one)}
    if not pulled:
        return passages
    text = "\n".join(letters_of(one.words) for one in passages if id(one) not in pulled)
    return [one for one in passages if id(one) not in pulled or letters_of(one.words) not in text]


def _is_pulled(passage: Passage) -> bool:
    near: etree._Element | None = passage.element
    for _ in range(_LEVELS_OF_PULLED):
        if near is not None:
            if words_in(near.get("class", "")) & _PULLED:
                return True
            near = near.getparent()
    return False


def _is_other(passage: Passage) -> bool:
    words = passage.words
    if is_pointer(words, passage.linked) or is_credit(words):
        return True
    if passage.linked > _MOST_LINKED and is_label(words.partition("\n")[0]):
        return True
    link = passage.kind == "paragraph" and passage.linked > ALL_LINK and len(words) < _LONGEST_LINK
    return link and (passage.element.tag != "p" or is_loud(words))


def _trimmed(passages: Sequence[Passage], title: str) -> list[Passage]:
    """Drop what stands before the first sentence (title, byline, day) and behind the last."""
    start, end = 0, len(passages)
    while start < end and not _may_begin(passages[start], title):
        start += 1
    while end > start and not _may_end(passages[end - 1]):
        end -= 1
    return list(passages[start:end] or passages)


def _may_begin(passage: Passage, title: str) -> bool:
    if passage.element.tag == "h1" or letters_of(passage.words) == title:
        return False
    if is_byline(passage.words) or date_line(passage.words):
        return False
    if passage.prose or passage.kind == "list":
        return True
    whole = ends_sentence(passage.words) and len(passage.words) > _ITEM
    return whole and passage.linked < ALL_LINK


def _may_end(passage: Passage) -> bool:
    if passage.kind == "credit":
        return True
    return passage.prose or (ends_sentence(passage.words) and not passage.linked)


def _above(
    passages: Sequence[Passage], body: Sequence[Passage], place: int | None
) -> list[Passage]:
    first = next(at for at, passage in enumerate(passages) if passage is body[0])
    start = first if place is None else min(first, place)
    return list(passages[max(0, start - _OVER_TITLE, first - _MOST_ABOVE) : first])


def _captions(
    passages: Sequence[Passage], body: Sequence[Passage], top: etree._Element
) -> list[Passage]:
    """Return the captions below the article's element, each once."""
    taken = {passage.words for passage in body}
    inside = Below(lambda element: element is top)
    found = []
    for passage in passages:
        words = passage.words
        if len(words) < _SHORTEST_CAPTION or words in taken or not inside(passage.element):
            continue
        caption = passage.kind == "caption" or (not passage.linked and is_credit(words))
        if caption and not is_label(words):
            taken.add(words)
            found.append(passage)
    return found
