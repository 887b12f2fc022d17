"""Exports of Lexis+ and Nexis Uni: documents that end with the words "End of Document".

Each begins with title, paper and day, mostly centred, has fields ("Byline: …") and says
"Body" above its text. Word documents name these places by bookmarks, in any language.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile, zip_longest
from typing import TYPE_CHECKING

from reader.formats.dates import whole_day
from reader.formats.draft import Head
from reader.formats.flow import Paragraph, draft_of
from reader.formats.head import author_of
from reader.formats.limits import refuse_more

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.formats.draft import Draft
    from reader.model import BlockKind

_END = re.compile(
    r"End of Document|Ende des Dokuments?|Fin du document|Fin del documento", re.IGNORECASE
)
_OPENING_MARK = re.compile(r"bookmark_\d+")
_BODY_MARK = re.compile(r"body(?:_\d+)?")
_BODY = frozenset({"body", "text", "corps", "hauptteil", "cuerpo"})
_BEHIND_MARK = re.compile(r"(?:classification|correction)(?:_\d+)?")
_BEHIND = frozenset({"classification", "klassifizierung", "graphic", "notes", "correction"})
_FIELD = re.compile(r"(?P<name>[^\W\d][\w/ -]{1,30}):\s?\u00a0\s?(?P<value>\S[\s\S]*)")
_AUTHORS = frozenset({"byline", "author", "autor", "auteur", "verfasser"})
_COPYRIGHT = re.compile(r"(?:copyright|©|\(c\))\s+(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE)
_TELLING = re.compile(
    r"(?:(?:length|länge|longueur|longitud):\s*\d[\d.,]*\s\w|load-date:\s*\w)", re.IGNORECASE
)
"""Fields that each article has, and no essay."""
_LONGEST_HEAD = 6
"""Paragraphs of title, paper and day, one or more of each."""
_LONGEST_LINE = 200
"""Of a head that names no field."""


def read(found: Sequence[Paragraph], path: str) -> tuple[Draft, ...]:
    """Describe each article of an export; none when the paragraphs are no export.

    Raises UnreadableFileError, naming `path`, for more than MAX_ARTICLES of them.
    """
    ends = [place for place, one in enumerate(found) if _END.fullmatch(one.text)]
    starts = [0, *(end + 1 for end in ends)]
    *parts, last = [found[start:end] for start, end in zip_longest(starts, ends)]
    pieces = [piece for part in parts for piece in _articles_in(part)]
    if not any(map(_is_export, pieces)):
        return ()
    pieces += filter(_is_export, _articles_in(last))
    refuse_more(len(pieces), path)
    drafts = (draft for piece in pieces if (draft := _article(piece)))
    return tuple(replace(draft, format="lexis") for draft in drafts)


def _articles_in(part: Sequence[Paragraph]) -> list[Sequence[Paragraph]]:
    """Cut what one end line ends: its article may stand behind others that have lost theirs.

    The list of documents before the first article is dropped.
    """
    starts = [place for place, one in enumerate(part) if _has(one, _OPENING_MARK)]
    if not starts:
        return [part]
    return [part[start:end] for start, end in zip_longest(starts, starts[1:])]


def _is_export(piece: Sequence[Paragraph]) -> bool:
    """Tell whether a piece is set as an article of an export is: any text may have its end."""
    dated = any(whole_day(one.text) or _COPYRIGHT.match(one.text) for one in piece[:_LONGEST_HEAD])
    told = any(_TELLING.match(one.text) for one in piece) or _has_body(piece)
    return told and (dated or any(_has(one, _OPENING_MARK) for one in piece))


def _has_body(piece: Sequence[Paragraph]) -> bool:
    """Tell whether a piece says where its text begins, with no text above that."""
    place = next((place for place, one in enumerate(piece) if _is_body(one)), None)
    return place is not None and all(
        len(one.text) <= _LONGEST_LINE or _FIELD.fullmatch(one.text) for one in piece[:place]
    )


def _has(one: Paragraph, mark: re.Pattern[str]) -> bool:
    return any(map(mark.fullmatch, one.marks))


def _article(piece: Sequence[Paragraph]) -> Draft | None:
    body = next((place for place, one in enumerate(piece) if _is_body(one)), 0)
    top = list(takewhile(lambda one: not _FIELD.fullmatch(one.text), piece[:body]))
    head = Head()
    title = _read_top(head, [one.text for one in top[:_LONGEST_HEAD]])
    _read_fields(head, piece[len(top) : body])
    rest = range(body + 1 if body else 0, len(piece))
    end = next((place for place in rest if _is_behind(piece[place])), len(piece))
    kinds: dict[int, BlockKind] = {place: piece[place].kind or "paragraph" for place in rest}
    kinds = {place: kind for place, kind in kinds.items() if place < end}
    if title is not None:
        kinds[title] = "title"
    return draft_of(
        [Paragraph(one.text, kinds.get(place)) for place, one in enumerate(piece)], head
    )


def _is_body(one: Paragraph) -> bool:
    return one.text.lower() in _BODY or _has(one, _BODY_MARK)


def _is_behind(one: Paragraph) -> bool:
    """Tell whether a paragraph begins what stands behind an article: `Load-Date: …`."""
    named = one.text.lower() in _BEHIND and not one.centred
    return named or _has(one, _BEHIND_MARK) or bool(_FIELD.fullmatch(one.text))


def _read_top(head: Head, top: Sequence[str]) -> int | None:
    """Read title, paper and day; return the place of the title."""
    days = [whole_day(words) for words in top]
    day = next((place for place, one in enumerate(days) if one), None)
    if day is None:
        # A corrected article has lost its day; the notice still tells the year.
        years = (_COPYRIGHT.match(words) for words in top)
        head.published = next((found["year"] for found in years if found), None)
        head.source = top[1] if len(top) > 1 else None
        return 0 if top else None
    head.published = days[day]
    head.source = top[min(1, day - 1)] if day else None
    return 0 if day > 1 else None


def _read_fields(head: Head, fields: Sequence[Paragraph]) -> None:
    for one in fields:
        field = _FIELD.fullmatch(one.text)
        if field and field["name"].lower() in _AUTHORS:
            words = " ".join(field["value"].split())
            head.author = head.author or author_of(words)
