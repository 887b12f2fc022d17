"""The lines above an article: its title, day, author, source and address.

There is no standard, only habits. Lines are read from the top as long as each is one we
know (a date, a byline, an address, a website's furniture) or may be the title; the first
that is neither begins the body.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reader.formats.dates import date_line
from reader.formats.draft import Head
from reader.formats.fields import Value, field_of, fill
from reader.model import Span
from reader.resources import lexicon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.formats.lines import Line

_SEED = re.compile(r"date\s+(?P<date>\d{4}-\d\d-\d\d)(?:\s+(?P<title>\S.*))?", re.IGNORECASE)
_FIELD = re.compile(r"(?P<name>[^\W\d][\w -]{0,24}?)\s*:\s*(?P<value>.*)")
_URL = re.compile(r"<?(?P<url>https?://[^\s>]+)>?", re.IGNORECASE)
_BYLINE = re.compile(
    r"(?:(?:an?|eine?|une?)\s+(?:kommentar|analyse|gastbeitrag|essay|kolumne|reportage|interview"
    r"|porträt|rezension|glosse|kritik|bericht|chronique|tribune|article|enquête)\s+(?:by|von|par|de)"
    r"|propos recueillis par|by|von(?:\s+unsere[mrn]\s+\w+)?|par|por|di|door|words|texte?|story"
    r"|reporting|autor(?:in)?\s*:|auteure?\s*:)(?:\s*:)?\s+(?P<names>\S.*?)"
    r"(?:\s*\((?:avec|mit|with)\s[^()]{2,40}\))?",
    re.IGNORECASE,
)
_BLANK_BEFORE_COMMA = re.compile(r"\s+,")
_BY = re.compile(r"by\s+", re.IGNORECASE)
_MORE_BEHIND = re.compile(r";|,?\s+--|\s*\(")
CAPITALS = "A-Z" + "".join(filter(str.isupper, map(chr, range(0xC0, 0x530))))
"""What a name begins with: a class of characters of the Latin, Greek and Cyrillic scripts."""
_NAMES = re.compile(
    rf"(?:(?:[dl][’'])?[{CAPITALS}][\w.’'-]*|(?:and|und|et|y|e|von|van|de|da|di|del|der|la|le|al|bin|for|in)\b"
    r"|[,&|/]|[a-z]{2,4}\b)(?:\s*(?=[,&|/])|\s+|$)"
)
# An agency or a site may sign in small letters: dpa, ndr.de.
_SMALL_NAME = re.compile(r"[a-z]{2,5}|[\w-]{1,30}\.[a-z]{2,4}")
_ARTICLES = frozenset({"the", "a", "an", "der", "die", "das", "le", "la", "les"})
_CRUMBS = re.compile(r"home(?:\s[/>›»|]\s.{1,40}?){1,6}", re.IGNORECASE)
_CLOSERS = "\"'”’»›)]*_ "
_ABBREVIATED = re.compile(
    r"(?:\b[^\W\d_]\.){2,}$|\b(?:Inc|Co|Corp|Ltd|Jr|Sr|St|No|v|vs)\.$|\.\.\.$"
)
_LONGEST_TITLE = 220
_LONGEST_SOURCE = 60
_LONGEST_BYLINE = 140
_MOST_LINES = 20
_LOOK_AHEAD = 4


def read_head(lines: Sequence[Line]) -> Head:
    """Read the head of a text from its lines that are not blank."""
    head = Head()
    if not lines:
        return head
    if seed := _SEED.fullmatch(lines[0].text):
        return _seed_head(seed, lines)
    taken = _read_fields(head, lines)
    read_meta_lines(head, lines[taken:])
    return head


def _seed_head(match: re.Match[str], lines: Sequence[Line]) -> Head:
    """`date 2026-01-07 Title`, all on the first line."""
    first = lines[0].span
    head = Head(published=date_line(match["date"]), end=first.end)
    if match["title"]:
        head.title = match["title"]
        head.title_span = Span(first.start + match.start("title"), first.end)
    if len(lines) > 1 and (names := byline_of(lines[1].text)):
        _take_byline(head, names, lines[1])
    return head


def _read_fields(head: Head, lines: Sequence[Line]) -> int:
    """Read lines like `Title: …` from the top; return how many there were."""
    named: list[tuple[str, list[Value]]] = []
    for index, line in enumerate(lines[:_MOST_LINES]):
        match = _FIELD.fullmatch(line.text)
        if match is None or field_of(match["name"]) is None or (index and line.gap):
            break
        start = line.span.start + match.start("value")
        named.append((match["name"], [Value(match["value"], Span(start, line.span.end))]))
    known = {field_of(name) for name, _ in named} - {"ignored"}
    if len(known) < 2 and "title" not in known:  # noqa: PLR2004 - one alone may be prose
        return 0
    fill(head, named)
    head.end = lines[len(named) - 1].span.end
    return len(named)


def read_meta_lines(head: Head, lines: Sequence[Line]) -> None:
    """Read dates, bylines, addresses and, where still wanted, the title, line by line."""
    titles: list[Line] = []
    furniture = False
    for index, line in enumerate(lines[:_MOST_LINES]):
        if is_furniture(line.text):
            furniture = True
        elif not (
            _take_known(head, line)
            or _take_author_below_date(head, lines, index)
            or _take_title(head, titles, lines, index)
        ):
            break
        head.end = line.span.end
        if titles and len(titles) == 1 and not furniture and not _meta_ahead(lines, index + 1):
            break
    _name_titles(head, titles)


def _take_known(head: Head, line: Line) -> bool:
    if (published := date_line(line.text)) and _is_news(line, published):
        head.published = head.published or published
        return True
    if url := _URL.fullmatch(line.text):
        head.url = head.url or url["url"]
        return True
    if names := byline_of(line.text):
        _take_byline(head, names, line)
        return True
    return _take_pipes(head, line)


def _is_news(line: Line, published: str) -> bool:
    """A line that is only a year or a month is more likely a title than a date."""
    return len(published) == len("2026-01-05") or not line.text[:4].isdigit()


def _take_byline(head: Head, names: str, line: Line) -> None:
    head.author = head.author or names
    head.bylines = (*head.bylines, line.span)
    head.end = max(head.end, line.span.end)


def _take_pipes(head: Head, line: Line) -> bool:
    """`By Jane Doe | May 3, 2024 | The Standard`, with or without emphasis."""
    if " | " not in line.text or len(line.text) > 2 * _LONGEST_BYLINE:
        return False
    parts = [part.strip(" *_") for part in line.text.split(" | ")]
    dates = [date_line(part) for part in parts]
    if not any(dates):
        return False
    for part, published in zip(parts, dates, strict=True):
        if published:
            head.published = head.published or published
        elif names := byline_of(part):
            _take_byline(head, names, line)
        else:
            head.source = head.source or part
    return True


def _take_author_below_date(head: Head, lines: Sequence[Line], index: int) -> bool:
    """A name alone between the date and an empty line is the author's."""
    line = lines[index]
    if index == 0 or line.gap or head.author or not date_line(lines[index - 1].text):
        return False
    if len(lines) == index + 1 or not lines[index + 1].gap or not _are_names(line.text):
        return False
    _take_byline(head, line.text, line)
    return True


def _take_title(head: Head, titles: list[Line], lines: Sequence[Line], index: int) -> bool:
    """Take a line that may be a title: the first such, or one with a date or byline below."""
    line = lines[index]
    if not may_be_title(lines, index):
        return False
    ahead = _meta_ahead(lines, index + 1)
    if head.title is None:
        if titles and not ahead:
            return False
    elif not ahead or len(line.text) > _LONGEST_SOURCE:
        return False
    titles.append(line)
    return True


def _meta_ahead(lines: Sequence[Line], index: int) -> bool:
    """Tell whether a date, byline or the like follows within a few short lines."""
    for place in range(index, min(index + _LOOK_AHEAD, len(lines))):
        line = lines[place]
        if date_line(line.text) or byline_of(line.text) or _take_pipes(Head(), line):
            return True
        if not (is_furniture(line.text) or may_be_title(lines, place)):
            return False
    return False


def _name_titles(head: Head, titles: Sequence[Line]) -> None:
    """Of the lines that may be titles the longest is the title, a short other the source."""
    remaining = list(titles)
    if remaining and head.title is None:
        title = max(remaining, key=lambda line: len(line.text))
        remaining.remove(title)
        head.title, head.title_span = title.text, title.span
    shortest = min(remaining, key=lambda line: len(line.text), default=None)
    if shortest and head.source is None and len(shortest.text) <= _LONGEST_SOURCE:
        head.source = shortest.text


def may_be_title(lines: Sequence[Line], index: int) -> bool:
    """Tell whether a line reads like a headline: short, no full stop, and more to come."""
    line = lines[index]
    if index + 1 >= len(lines) or len(line.text) > _LONGEST_TITLE:
        return False
    bare = line.text.rstrip(_CLOSERS)
    if not bare or (bare[-1] in ".;,:" and not _ABBREVIATED.search(bare)):
        return False
    following = lines[index + 1]
    wrapped = not following.gap and following.indent == line.indent and following.text[0].islower()
    return not wrapped and any(char.isalpha() for char in bare)


def byline_of(words: str) -> str | None:
    """Return the names of a byline ("By Jane Doe"), or None when it is none."""
    words = words.strip(" *_")
    match = _BYLINE.fullmatch(words) if len(words) <= _LONGEST_BYLINE else None
    if match is None or not _are_names(match["names"]):
        return None
    return _BLANK_BEFORE_COMMA.sub(",", match["names"].strip())


def author_of(words: str) -> str | None:
    """Return the names in a field for authors, which may hold a byline and more behind it."""
    words = words.strip()
    names = byline_of(words) or byline_of(_MORE_BEHIND.split(words, maxsplit=1)[0])
    if names:
        return names
    names = words[found.end() :] if (found := _BY.match(words)) else words
    return names if any(char.isalpha() for char in names) else None


def _are_names(words: str) -> bool:
    if _SMALL_NAME.fullmatch(words):
        return True
    if len(words) > _LONGEST_BYLINE or words.rstrip(_CLOSERS)[-1:] in {".", "!", "?", ":", ";"}:
        return False
    first, _, rest = words.partition(" ")
    if first.casefold() in _ARTICLES and not rest[:1].isupper():
        return False
    at = 0
    while at < len(words) and (match := _NAMES.match(words, at)):
        at = match.end()
    return at == len(words) and words[0].isupper()


def is_furniture(words: str) -> bool:
    """Tell a website's furniture ("Skip to main content", "Home / News") from an article."""
    return words.casefold().rstrip(" .:") in _furniture() or bool(_CRUMBS.fullmatch(words))


@cache
def _furniture() -> frozenset[str]:
    return frozenset(entry.casefold() for entry in lexicon("web_furniture"))
