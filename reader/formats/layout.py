"""Where the paragraphs are: one a line, or wrapped to fit a page."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.formats.dates import date_line
from reader.formats.head import is_furniture
from reader.model import Block, Span
from reader.text import HANDLE, POST_DATE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.formats.lines import Line
    from reader.model import BlockKind

_CLOSERS = "\"'”’»›)]*_ "
_STOPS = frozenset(".!?…:")
_POST = re.compile(rf"(?:—|–|--|- )\s?[^()\n]{{1,60}}\({HANDLE}\),?\s+{POST_DATE}$")
_ITEM = re.compile(r"(?:[-*•‣–]|\d{1,3}[.)])\s+\S")
_SPEAKER = re.compile(r"[A-Z][\w .’'-]{0,40}:")
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright\b).*", re.IGNORECASE)
_CREDIT = re.compile(
    r".{0,300}?\b(?:image|photo|photograph|picture|foto|credit)s?\s?:\s?.{1,60}", re.IGNORECASE
)
_CREDITED = 62
"""How far from the end of a credit its colon may stand."""
_WIDEST = 110
_SHORT = 0.7
_SHARE_BROKEN = 0.4
_LONGEST_HEADING = 80


def is_wrapped(lines: Sequence[Line]) -> bool:
    """Tell whether lines were broken to fit a page: narrow, and ending in mid-sentence."""
    pairs = [(line, after) for line, after in pairwise(lines) if not after.gap]
    if not pairs or sum(len(line.text) <= _WIDEST for line in lines) < 0.95 * len(lines):
        return False
    least = _SHORT * _usual_width(lines)
    broken = sum(len(line.text) >= least and _breaks_off(line, after) for line, after in pairs)
    return broken >= max(1, _SHARE_BROKEN * len(pairs))


def _breaks_off(line: Line, after: Line) -> bool:
    if after.text[0].islower():
        return True
    words = line.text.rstrip(_CLOSERS)
    return not (words and words[-1] in _STOPS) and not is_post(line.text)


def _usual_width(lines: Sequence[Line]) -> int:
    """Return the width nine lines of ten keep to: a shorter one was not broken to fit."""
    widths = sorted(len(line.text) for line in lines)
    return widths[int(0.9 * (len(widths) - 1))]


def paragraphs(lines: Sequence[Line]) -> list[list[Line]]:
    """Group lines into paragraphs: one a line, unless the lines are wrapped."""
    if not is_wrapped(lines):
        return [[line] for line in lines]
    width = _usual_width(lines)
    margin = min(line.indent for line in lines)
    grouped: list[list[Line]] = []
    for line in lines:
        if grouped and _goes_on(grouped[-1][-1], line, width, margin):
            grouped[-1].append(line)
        else:
            grouped.append([line])
    return grouped


def _goes_on(before: Line, line: Line, width: int, margin: int) -> bool:
    if line.gap or _ITEM.match(line.text):
        return False
    if line.indent > max(margin, before.indent):
        return False
    ended = before.text.rstrip(_CLOSERS)[-1:] in _STOPS
    return not (ended and len(before.text) < _SHORT * width)


def without_furniture(lines: Sequence[Line]) -> list[Line]:
    """Drop what a website puts below an article."""
    kept = list(lines)
    while len(kept) > 1 and _is_tail(kept[-1].text):
        kept.pop()
    return kept


def _is_tail(words: str) -> bool:
    return is_furniture(words) or bool(_COPYRIGHT.fullmatch(words))


def plain_blocks(lines: Sequence[Line]) -> tuple[Block, ...]:
    """Return the body's blocks, told apart by their looks alone."""
    groups = paragraphs(lines)
    blocks = []
    for index, group in enumerate(groups):
        after = groups[index + 1] if index + 1 < len(groups) else None
        blocks.append(Block(_span(group), _kind(group, after)))
    return tuple(blocks)


def _span(group: Sequence[Line]) -> Span:
    first = group[0].span
    return first if len(group) == 1 else Span(first.start, group[-1].span.end)


def _kind(group: Sequence[Line], after: Sequence[Line] | None) -> BlockKind:
    words = group[0].text
    if is_post(words if len(group) == 1 else group[-1].text):
        return "post"
    if _ITEM.match(words):
        return "list"
    # Hardly any line ends in so few words behind a colon: to look sooner tells much sooner.
    if len(group) == 1 and ":" in words[-_CREDITED:] and _CREDIT.fullmatch(words):
        return "caption"
    if len(group) == 1 and after and _is_heading(words, after[0].text):
        return "heading"
    return "paragraph"


def is_post(words: str) -> bool:
    """Tell whether a line is an embedded post: it ends `— Name (@handle) January 5, 2026`."""
    return "@" in words and bool(_POST.search(words[-140:]))


def _is_heading(words: str, after: str) -> bool:
    """A short line without a stop above a longer one; nobody's words, no speaker's name."""
    if len(words) > _LONGEST_HEADING or len(after) <= len(words):
        return False
    if not words[0].isupper() or not words[-1].isalnum() or date_line(words):
        return False
    return not _SPEAKER.match(words) and not any(mark in words for mark in '“”"«»„')
