"""Who is named as the author where pages declare and mark one, and what of it are names."""

from __future__ import annotations

import re
from html import unescape
from itertools import islice
from typing import TYPE_CHECKING

from reader.formats.web.signs import MOST_ELEMENTS, words_shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from lxml import etree

_DECLARED_NAMES = """
dc.creator author article:author parsely-author sailthru.author byl article.author
og:article:author article:author_name authors author_name author-name creator cxenseparse:author
rbauthors bt:author journalist citation_author
"""
DECLARED = tuple(_DECLARED_NAMES.split())
"""The names of meta elements that hold an author, the best first."""
_LABEL = re.compile(
    r"(?:written|posted|published) by|by|author|verfasst von|geschrieben von|autor(?:in)?|von"
    r"|écrit par|rédigé par|auteure?|par|escrito por|por|scritto da|di|geschreven door|auteur|door"
    r"|skrevet av|skrevet af|skriven av|napisane przez|napisano przez|автор|написано автором",
    re.IGNORECASE,
)
"""What is written over a name in the table that some systems declare for sharing."""
_ADDRESS = re.compile(r"https?://\S+|(?:www\.)?[\w-]+(?:\.[\w-]+)+/\S*", re.IGNORECASE)
_ELEMENT = re.compile(
    r"</?(?:(?P<line>br|p|div)|a|b|i|em|strong|span|sup|sub|wbr)\b[^<>]*>", re.IGNORECASE
)
_MAIL = re.compile(r"\s*[(<\[]?\s*(?:mailto:)?[\w.+-]+@[\w-]+\.[\w.-]+\s*[)>\]]?\s*")
_DESK = re.compile(
    r"\b(?:writers?|staff|reporters?|editors?|correspondent|columnist|contributors?|bureau|desk"
    r"|editorial|press|media|news|international|admin\w*|guest|webmaster|redaktion|rédaction"
    r"|redacción|redazione|redação|redactie|redakce|redakcja|redaktør|redakteur(?:in)?)\b|\.\w{2,4}$",
    re.IGNORECASE,
)
_ACCOUNT = re.compile(r"@.*|\S*\d\S*|[a-z]+[-_.][a-z]+|[a-z]{6,}|(?i:\w*admin\w*|guest|гость|gast)")
"""What a system calls one of its users; an agency may have a short name in small letters: dpa."""
_SEVERAL = re.compile(
    r"\s*(?:,|;|\||\n|&|\s[/·•]\s|\band\b|\bund\b|\bet\b|\by\b|\boch\b|\bog\b|\boraz\b|\bи\b)\s*"
)
_BY = re.compile(
    r"(?:(?:(?:an?|eine?|une?)\s+)?(?:analysis|opinion|review|story|reporting|words|text|texte|kommentar"
    r"|analyse|gastbeitrag|essay|kolumne|reportage|interview|bericht|tribune|chronique|fotos?|video)"
    r"\s+(?:by|von|par|de|di|door)|(?:written|posted|published|reported|reviewed)\s+by"
    r"|by|von|par|por|di|door|propos recueillis par|texte? ?:|autor(?:in)? ?:|auteure? ?:)\s*:?\s+",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"(?P<name>\S+ \S+.*?)\s+(?:"
    r"(?:(?:for|in|at|für|aus|pour|à)\s+(?:[Tt]he\s+)?|of [Tt]he\s+)[A-ZÀ-Þ].*"
    r"|(?:avec|mit|with|con)\s+(?:l[’'])?(?:[A-Z]{2,5}|dpa|Reuters)\b.*"
    r"|[-–—]\s+.*)",
    re.DOTALL,
)
"""Behind a name, whom or where it is written for: Jane Doe for The Harbour Post."""
_BODY = re.compile(
    r"\b(?:institut\w*|cent(?:re|er)|organi[sz]ation|committee|council|society|network|foundation"
    r"|academy|ministry|department|associat\w+|agency|coalition|alliance|campaign|office|fund"
    r"|school|universit\w+|union|federation|movement|party|project|team|group|zentrum|verein)\b",
    re.IGNORECASE,
)
"""An organisation's name goes on behind such a word: Institute for Water in Oslo."""
_TITLE = re.compile(r"[A-Z]{2,4}|(?:M|Ph|Ed)\.?D\.?|[JS]r\.?")
"""Behind a name, what somebody is: Jane Doe, MD."""
_LONGEST = 120
LONGEST_VALUE = 1000
"""Characters of whatever is declared: no title and no name is longer."""
_MOST_AUTHORS = 8
_MOST_INSIDE = 40
_MARKING = frozenset({"rel", "itemprop"})
_TAGS = ("a", "span", "div", "p", "address", "li", "cite", "em", "strong", "b", "h4", "h5", "h6")


def plain(words: str | None) -> str:
    """Return words with single blanks, without elements, and with entities resolved."""
    words = (words or "")[:LONGEST_VALUE]
    words = unescape(words) if "&" in words else words
    if "<" in words:
        words = _ELEMENT.sub(lambda tag: " " if tag["line"] else "", words)
    return " ".join(words.split())


def joined(values: Iterable[str]) -> str:
    """Return the names in what is declared, with commas between."""
    return ", ".join(_named(values)[:_MOST_AUTHORS])


def labelled(metas: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Yield what stands below a label like “Written by” in what is declared for sharing."""
    for number in ("1", "2"):
        label = next(iter(metas.get(f"twitter:label{number}", ())), "")
        if _LABEL.fullmatch(label.rstrip(" :")):
            yield from metas.get(f"twitter:data{number}", ())


def marked(root: etree._Element) -> list[str]:
    """Return the names of the first element marked as an author's, and of those beside it."""
    found: list[str] = []
    place: etree._Element | None = None
    for one in islice(root.iter(*_TAGS), MOST_ELEMENTS):
        if _MARKING.isdisjoint(one.keys()) or not _is_marked(one):
            continue
        if place is not None and not _is_beside(one, place):
            break
        if words := _name_in(one):
            found.append(words)
            place = one if place is None else place
    return found


def _is_marked(element: etree._Element) -> bool:
    return element.get("itemprop") == "author" or "author" in (element.get("rel") or "").split()


def _is_beside(element: etree._Element, first: etree._Element) -> bool:
    """Tell an element in the same line of names, or in the first of them."""
    near = list(islice(element.iterancestors(), 2))
    return first in near or first.getparent() in near


def _name_in(element: etree._Element) -> str:
    """Return the part of an author's element that is marked as the name, or all of it."""
    for one in islice(element.iterdescendants(), _MOST_INSIDE):
        if one.get("itemprop") == "name":
            return plain(one.get("content")) or words_shown(one)
    return words_shown(element)


def _named(values: Iterable[str]) -> list[str]:
    """Return the names in what is declared, each once; addresses and accounts are none.

    A desk or an agency is named only where nobody else is.
    """
    found: dict[str, str] = {}
    for value in values:
        words = _MAIL.sub(" ", plain(value)).strip()
        words = words[1:-1] if words[:1] == "(" and words[-1:] == ")" else words
        if by := _BY.match(words):
            words = words[by.end() :]
        if not words or len(words) > _LONGEST or _ADDRESS.match(words):
            continue
        for name in _parted(words):
            if name and not _ACCOUNT.fullmatch(name) and any(char.isalpha() for char in name):
                found.setdefault(name.casefold(), name)
    names = list(found.values())
    return [name for name in names if not _DESK.search(name)] or names[:1]


def _bare(name: str) -> str:
    """Take off marks of lists and quotations: some systems declare what their programs hold."""
    return name.strip('[]"“” ')


def _parted(words: str) -> list[str]:
    """Part names, and take off what stands behind one: a title, a place, a paper."""
    names = [
        name if _BODY.search(name) else _ELSEWHERE.sub(r"\g<name>", name)
        for name in map(_bare, _SEVERAL.split(words))
    ]
    whole = " " in names[0]
    return [name for at, name in enumerate(names) if not (at and whole and _TITLE.fullmatch(name))]
