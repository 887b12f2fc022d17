"""What page makers call the things that stand beside an article, and what such things say."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from reader.formats.head import is_furniture

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
copyright legal disclaimer print hidden invisible offscreen
"""
_BESIDE = frozenset(_BESIDE_NAMES.split())
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
_WEIGHT_OF_NAME = 25
_SENTENCE_END = re.compile(r"[.!?…:。！？؟।]['\"”’»)\]]*$")
_LABEL = re.compile(
    r"(?:advertisement|advert|ad|sponsored|share(?: this.*| on .*)?|print|email|tweet|pin|save"
    r"|comments?|tags?|close|video|play|loading|read (?:more|next|also)|more|see also"
    r"|related(?: .{0,40})?|recommended.{0,20}|trending.{0,20}|most (?:read|popular).{0,20}"
    r"|more (?:from|on|about|great|stories) .{0,40}|don.t miss|you (?:may|might) also like"
    r"|continue reading.{0,40}|story continues below.{0,30}|caption|image \d+ of.{0,8}"
    r"|explore further|view (?:photo|gallery|comments|all).{0,20}|click here.{0,60}"
    r"|sign up.{0,60}|subscribe.{0,60}|join the conversation|top rated comments"
    r"|editors?.? picks?|up next|report this ad|see full gallery|tell us what you think.*"
    r"|this slideshow requires javascript|skip .{0,40}|facebook twitter.*|like this:"
    r"|(?:hide|toggle) caption|enlarge.{0,20}|(?:- )?(?:next|previous) \w+ (?:news|article|post).*"
    r"|mehr zum thema.*|weiterlesen|anzeige|werbung|teilen|publicité|partager|à lire aussi"
    r"|publicidad|compartir|publicidade|compartilhar|pubblicità|condividi)[\s.:…›»!>-]*",
    re.IGNORECASE,
)
_LONGEST_LABEL = 90
_POINTER = re.compile(
    r"(?:read (?:more|next|also)|see (?:more|also)|related(?: \w+)?"
    r"|also (?:on|read|see)\b[^:]{0,30}|don.t miss|more|watch(?: now)?|listen|recommended"
    r"|must read|lire aussi|lesen sie auch|mehr zum thema|leia (?:mais|também)|lea también"
    r"|tags|filed under|topics|posted in|categories|citation)\s*[:|»]\s",
    re.IGNORECASE,
)
_LONGEST_POINTER = 200
_CREDIT = re.compile(
    r"(?:photos?|photograph|images?|picture|credit|foto|bild)(?: by| credit)?\s*[:|]\s.*"
    r"|.{0,400}?[(\[\s](?:image|photo|picture|foto|pic|bild|credit|source)s?\s?:.{1,70}"
    r"|.{0,200}?\b(?:getty(?: images)?|reuters|afp|ap photo|shutterstock|istock\w*)\b[^.!?]{0,40}",
    re.IGNORECASE,
)
_LONGEST_CREDIT = 260
_NOTICE = re.compile(
    r"(?:this (?:website|site) uses cookies|sign up (?:for|to) |subscribe to |follow (?:us|@)"
    r"|click here to |get (?:the|our) .{0,60}(?:newsletter|inbox|app)"
    r"|get .{0,60} (?:in|on|by|delivered).{0,30}(?:inbox|browser|letterbox|clicking here)"
    r"|like this story\?|have a tip\?|all rights reserved|copyright (?:©|ⓒ|\d{4})|©"
    r"|by (?:signing|subscribing|clicking)|your email address|please enable javascript"
    r"|you (?:can|may) unsubscribe|download the .{0,30} app|share your thoughts"
    r"|published[: ]|updated[: ]|last (?:updated|modified)|contributing: "
    r"|\(?(?:additional )?reporting by .{3,80}[;)]"
    r"|.{0,300}?contributed (?:to this (?:report|story|article)|reporting)\b.{0,60}$)",
    re.IGNORECASE,
)
_LONGEST_NOTICE = 350
_LEAST_LOUD = 12


@lru_cache(maxsize=4096)
def words_in(names: str) -> frozenset[str]:
    """Return the words that classes and identifiers are put together from, in small letters."""
    return frozenset(word.lower() for word in _WORD.findall(names))


def letters_of(words: str) -> str:
    """Return letters and digits alone, folded: what two ways to set a title have in common."""
    return "".join(char for char in words.casefold() if char.isalnum())


def names_of(element: etree._Element) -> str:
    """Return an element's classes and identifier."""
    return f"{element.get('class') or ''} {element.get('id') or ''}"


def is_invisible(element: etree._Element) -> bool:
    """Tell what only those are told who have the page read aloud."""
    names = element.get("class")
    return bool(names and _INVISIBLE.search(names))


def is_beside(element: etree._Element) -> bool:
    """Tell whether its maker says that an element is no part of the article's words."""
    if element.tag in _NEVER_BESIDE:
        return False
    if element.tag in _BESIDE_TAGS or element.get("role") in _BESIDE_ROLES:
        return True
    names = names_of(element)
    if is_body(element):
        return False
    return bool(words_in(names) & _BESIDE) or bool(_INVISIBLE.search(names))


def is_body(element: etree._Element) -> bool:
    """Tell whether its maker calls an element the article's body."""
    if element.get("itemprop") in {"articleBody", "reviewBody"}:
        return True
    return bool(_BODY.search(names_of(element)))


def weight_of_names(element: etree._Element) -> int:
    """Return how much what an element is called speaks for it, or against."""
    words = words_in(names_of(element))
    return _WEIGHT_OF_NAME * (bool(words & _GOOD) - bool(words & _BESIDE))


def ends_sentence(words: str) -> bool:
    """Tell whether words end as a sentence does."""
    return bool(_SENTENCE_END.search(words[-4:]))


def is_label(words: str) -> bool:
    """Tell the words of a button, or above a list of links, from an article's."""
    if len(words) > _LONGEST_LABEL:
        return False
    return bool(_LABEL.fullmatch(words)) or is_furniture(words)


def is_pointer(words: str) -> bool:
    """Tell a line that leads to another article ("Read more: …")."""
    return len(words) <= _LONGEST_POINTER and bool(_POINTER.match(words))


def is_credit(words: str) -> bool:
    """Tell a picture's caption by the credit in it."""
    return len(words) <= _LONGEST_CREDIT and bool(_CREDIT.fullmatch(words))


def is_notice(words: str) -> bool:
    """Tell what a website says of itself, and who else worked on the article."""
    return len(words) <= _LONGEST_NOTICE and bool(_NOTICE.match(words))


def is_loud(words: str) -> bool:
    """Tell words in capitals, as links between paragraphs are set."""
    letters = [char for char in words if char.isalpha()]
    loud = sum(char.isupper() for char in letters)
    return len(letters) > _LEAST_LOUD and loud > 0.7 * len(letters)
