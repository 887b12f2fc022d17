"""Who a page shows as its author without saying “by”: a name in an element called so."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from reader.formats.head import CAPITALS
from reader.formats.markup import name_of, words_of
from reader.formats.web.signs import letters_of, marks_of, names_of, words_in

if TYPE_CHECKING:
    from lxml import etree

_TAGS = frozenset({"a", "span", "div", "p", "cite", "em", "strong", "li", "address"})
_AUTHORS = frozenset({"author", "authors", "byline", "bylines"})
_OTHERS_NAMES = "comment comments related teaser teasers bio about promo card recommended trending"
_OTHERS = frozenset(_OTHERS_NAMES.split())
"""What is called so as well is of somebody else, or tells more than a name."""
_WORD = rf"(?:[{CAPITALS}][\w.’'-]*|(?:van|von|de|da|di|del|der|den|la|le|al|bin)\b)"
_ONE_NAME = rf"{_WORD}(?: {_WORD}){{1,4}}"
_AND = r"(?: ?, ?(?:and )?| (?:and|&|und|et|y|e|och|og) )"
_NAME = re.compile(rf"{_ONE_NAME}(?:{_AND}{_ONE_NAME}){{0,5}}")
_NO_NAMES = """
about all article articles author authors biography by comments contact contributor contributors
correspondent editor editors email follow from guest latest more news photo photos posted posts
profile read reporter see share staff story subscribe the this view views with writer writers
"""
_NO_NAME = frozenset(_NO_NAMES.split())
_LONGEST = 120
_BEFORE, _BEHIND = 40, 400
"""So many elements before and behind the title a name may stand."""


def author_near(root: etree._Element, title: str | None) -> str | None:
    """Return the name nearest to the title that stands in an element called an author's."""
    headline = _headline(root, letters_of(title or ""))
    if headline is None:
        return None
    elements = list(root.iter())
    place = elements.index(headline)
    first = max(0, place - _BEFORE)
    near = range(first, min(place + _BEHIND, len(elements)))
    found = [(abs(at - place), name) for at in near if (name := _name_in(elements[at]))]
    return min(found)[1] if found else None


def _headline(root: etree._Element, title: str) -> etree._Element | None:
    """Return the heading that shows a title, or the only one of the page."""
    for heading in root.iter("h1", "h2") if title else ():
        if letters_of(words_of(heading)) == title:
            return heading
    only = list(islice(root.iter("h1"), 2))
    return only[0] if len(only) == 1 else None


def _name_in(element: etree._Element) -> str | None:
    if name_of(element) not in _TAGS:
        return None
    called = words_in(f"{names_of(element)} {marks_of(element)}")
    signed = called & _AUTHORS or "fn" in (element.get("class") or "").split()
    if not signed or called & _OTHERS:
        return None
    words = words_of(element)
    if len(words) > _LONGEST or not _NAME.fullmatch(words) or any(map(str.isdigit, words)):
        return None
    return None if _NO_NAME & set(words.casefold().split()) else words
