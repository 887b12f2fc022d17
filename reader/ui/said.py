"""What rooms without a window say, in the window's language.

Analysis, formats and archive know no Qt: they say reasons, remarks and errors in English, with
the values in their places. Here such a sentence is recognised (`PLAIN` by its words, `TOLD` by
its pattern) and said again in the window's language. What is not recognised stays as it was:
words of an article are never changed, and a sentence nobody translated is better read in English
than not at all.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from reader.ui.dateline import SEASONS, edtf_shown
from reader.ui.said_words import PLAIN, TOLD
from reader.ui.wording import filled

_DOT = " · "
_LONGEST, _DEEPEST = 600, 3
_PLACE = re.compile(r"%([1-9])")
_MONTHS = (
    *("Jan", "Feb", "March", "April", "May", "June"),
    *("July", "Aug", "Sept", "Oct", "Nov", "Dec"),
)

_NAMED = {name: f"{at:02}" for at, name in enumerate(_MONTHS, 1)} | {
    name: str(at) for at, name in enumerate(SEASONS, 21)
}
_DAY = re.compile(rf"(?:(\d{{1,2}}) )?({'|'.join(_NAMED)}) (\d{{4}})")
_DECADE = re.compile(r"(\d{3})0s")
_CENTURY = re.compile(r"(\d{1,2})(?:st|nd|rd|th) century")
_OF_DATES = frozenset({"published %1", "since %1", "until %1", "about %1"})
_WHEN = (
    rf"(?:(?:about|since|until|{'|'.join(_NAMED)}|century|–"
    r"|\d[\w.~/-]*)(?: |\Z))+"
)
"""Any date so written: "until now leader" is a role, and its words are the article's."""


def said(words: str, depth: int = 0) -> str:
    """Return a sentence of another room in the window's language, its values as they were.

    What is longer than a sentence of ours ever is stays as it is, and so does what is nested
    deeper than `depth` may reach.
    """
    if not words or len(words) > _LONGEST or depth > _DEEPEST or not _is_translated():
        return words
    if words in _plain():
        return QCoreApplication.translate("said", words)
    if value := _edtf_of(words):
        return edtf_shown(value)
    known = known_pattern(words)
    if known is None:
        return words
    pattern, values = known
    in_turn = TOLD[pattern]
    told = [said(one, depth + 1) if str(at) in in_turn else one for at, one in enumerate(values, 1)]
    return filled(QCoreApplication.translate("said", pattern), *told)


def _edtf_of(words: str) -> str:
    """Return the value of a date as `text.edtf_words` writes it; empty for other words."""
    if day := _DAY.fullmatch(words):
        return "-".join([day[3], _NAMED[day[2]], *([f"{int(day[1]):02}"] if day[1] else [])])
    if decade := _DECADE.fullmatch(words):
        return f"{decade[1]}X"
    century = _CENTURY.fullmatch(words)
    return f"{int(century[1]) - 1:02}XX" if century else ""


def exported(words: str) -> str:
    """Return what files and copies say in words of our own, in the window's language."""
    return QCoreApplication.translate("report", words)


def known_pattern(words: str) -> tuple[str, list[str]] | None:
    """Return the pattern of `TOLD` that words follow, and its values from %1 on."""
    for pattern, piece in _pieces():
        # Most words follow none: to look for a piece of each is quicker than to try them.
        if piece in words and (found := _compiled(pattern).fullmatch(words)):
            return pattern, [found[f"v{place}"] for place in sorted(_PLACE.findall(pattern))]
    return None


def said_parts(words: str) -> str:
    """Return what another room joined by dots, part by part in the window's language."""
    return _DOT.join(map(said, words.split(_DOT))) if _is_translated() else words


def _is_translated() -> bool:
    """Tell whether the window speaks another language than the rooms do."""
    return QCoreApplication.translate("said", PLAIN[-1]) != PLAIN[-1]


@cache
def _plain() -> frozenset[str]:
    return frozenset(PLAIN)


@cache
def _pieces() -> tuple[tuple[str, str], ...]:
    """Return the patterns, each with the longest piece that stands in it as it is."""
    return tuple((one, max(_PLACE.split(one)[::2], key=len)) for one in TOLD)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Return a pattern to be followed, its values in groups."""
    pieces = _PLACE.split(pattern)
    value = _WHEN if pattern in _OF_DATES else ".+?"
    told = (
        f"(?P<v{piece}>{value})" if at % 2 else re.escape(piece) for at, piece in enumerate(pieces)
    )
    return re.compile("".join(told), re.DOTALL)
