"""What page makers call the things that stand beside an article, and the article itself."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_NEVER_BESIDE = frozenset({"html", "body", "article", "main"})
_BESIDE_TAGS = frozenset({"nav", "aside", "footer", "form", "figcaption", "caption"})
_BESIDE_ROLES = frozenset(
    {"menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog", "search"}
    | {"banner", "contentinfo", "button", "tooltip"}
)
_BESIDE_NAMES = """
ad ads advert advertisement adverts advertising dfp sponsor sponsored promo promos promotion
promoted cta
nav navbar navigation menu submenu breadcrumb breadcrumbs crumbs pager pagination paging sidebar
rail masthead footer banner header toolbar
share shares sharedaddy social socials follow facebook whatsapp likes like addthis addtoany
related recommend recommended recommendation recommendations trending popular teaser teasers recirc
outbrain taboola zergnet jetpack seealso readmore
comment comments commenting disqus replies respond reply
tags byline bylines author authors authorbox bio dateline timestamp pubdate date kicker
newsletter newsletters subscribe subscription signup
cookie cookies consent gdpr popup modal overlay lightbox tooltip
gallery slideshow slide carousel thumbs caption captions credit credits captionlink wedge
robots hatnote editsection noprint widget widgets flair
copyright legal disclaimer print hidden invisible offscreen poll topics
cookiebot didomi usercentrics cmp cmpbox klaro osano privacy
werbung anzeige anzeigen publicite publicidad publicidade pubblicita reklama advertentie annons
teilen partager partage compartir compartilhar condividi compartilhe
kommentare commentaires comentarios commenti reacties komentarze kommentarer
verwandt verwandte empfehlung empfehlungen empfohlen relacionadas relacionados relacionado similares
correlati correlate gerelateerd powiazane relaterade relaterte meistgelesen
nieuwsbrief boletin infolettre
autor autoren autorin auteur auteurs autore autori schlagworte etiquetas
"""
_BESIDE = frozenset(_BESIDE_NAMES.split())
_BESIDE_PHRASE = re.compile(
    r"(?<![a-z])(?:sp[-_]message|cc[-_]window|most-?(?:read|viewed)|plus-?lus|piu-?letti"
    r"|mas-?(?:leid|vist)|mehr-?zum|mots-?cles|lire-?aussi|a-lire|leggi-?anche|baca-?juga|lees-?ook"
    r"|abo-?box|te-?puede|ti-?potrebbe|(?:user|reader)?comments?(?:list|area|section|thread|box|wrap))",
    re.IGNORECASE,
)
"""What several words together are called so."""
_POINTED_AT = frozenset({"tooltip", "popover", "rollover", "hovercard"})
_THEIR_PARTS = frozenset({"block", "content", "text", "body", "card", "inner", "box", "panel"})
_INVISIBLE = re.compile(
    r"(?:sr|screen)-?(?:reader-?)?(?:only|text)|visually-?hidden", re.IGNORECASE
)
_BODY = re.compile(
    r"(?:article|entry|post|story|news)[-_]*(?:body|content|text)"
    r"|body[-_]*(?:text|copy|content)|storytext",
    re.IGNORECASE,
)
_GOOD_NAMES = "article body content entry hentry main page post text blog story"
_GOOD = frozenset(_GOOD_NAMES.split())
_BODIES = frozenset({"articleBody", "reviewBody"})
_WEIGHT_OF_NAME = 25
_NO_LETTERS = re.compile(r"[\W_]+")
_MARKS = ("data-testid", "data-component", "data-component-name", "data-module", "data-qa")
_ALL_MARKS = frozenset(_MARKS)
_LONGEST_LINE = 140
MOST_ELEMENTS = 20_000
"""How many elements are looked at: an article's own are among the first."""


@lru_cache(maxsize=4096)
def words_in(names: str) -> frozenset[str]:
    """Return the words that classes and identifiers are put together from, in small letters."""
    return frozenset(map(str.lower, _WORD.findall(names)))


def letters_of(words: str) -> str:
    """Return letters and digits alone, folded: what two ways to set a title have in common."""
    return _NO_LETTERS.sub("", words.casefold())


def names_of(element: etree._Element) -> str:
    """Return an element's classes and identifier."""
    return f"{element.get('class') or ''} {element.get('id') or ''}"


@lru_cache(maxsize=4096)
def is_hidden(names: str) -> bool:
    """Tell by its class what only those are told who have a page read aloud, or point at it."""
    words = words_in(names)
    later = words & _POINTED_AT and words & _THEIR_PARTS
    return bool(later or "tooltiptext" in words or _INVISIBLE.search(names))


def is_beside(element: etree._Element) -> bool:
    """Tell whether its maker says that an element is no part of the article's words."""
    if element.tag in _NEVER_BESIDE:
        return False
    if element.tag in _BESIDE_TAGS or element.get("role") in _BESIDE_ROLES:
        return True
    names, marks = names_of(element), marks_of(element)
    return _is_called_beside(names, marks) and element.get("itemprop") not in _BODIES


def marks_of(element: etree._Element) -> str:
    """Return what an element is called where its classes are numbers."""
    if _ALL_MARKS.isdisjoint(element.keys()):  # to ask for each takes four times as long
        return ""
    return " ".join(filter(None, map(element.get, _MARKS)))


@lru_cache(maxsize=4096)
def _is_called_beside(names: str, marks: str) -> bool:
    both = f"{names} {marks}"
    called = words_in(both) & _BESIDE or _BESIDE_PHRASE.search(both) or _INVISIBLE.search(both)
    return bool(called) and not _is_called_body(names, marks)


def _is_called_body(names: str, marks: str) -> bool:
    return bool(_BODY.search(names) or _BODY.search(marks))


def is_body(element: etree._Element) -> bool:
    """Tell whether its maker calls an element the article's body."""
    called = _is_called_body(names_of(element), marks_of(element))
    return called or element.get("itemprop") in _BODIES


def weight_of_names(element: etree._Element) -> int:
    """Return how much what an element is called speaks for it, or against."""
    words = words_in(names_of(element))
    return _WEIGHT_OF_NAME * (bool(words & _GOOD) - bool(words & _BESIDE))


def words_shown(element: etree._Element) -> str:
    """Return the words of an element; none when they are too many to be a name or a day."""
    pieces, length = [], 0
    for piece in element.itertext():
        pieces.append(piece)
        length += len(piece)
        if length > 2 * _LONGEST_LINE:
            return ""
    words = " ".join("".join(pieces).split())
    return words if len(words) <= _LONGEST_LINE else ""
