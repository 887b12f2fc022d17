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

from reader.ui.dateline import shown_date
from reader.ui.said_words import PLAIN, TOLD
from reader.ui.wording import filled

_DOT = " · "
_PLACE = re.compile(r"%([1-9])")
_MONTHS = (
    *("Jan", "Feb", "March", "April", "May", "June"),
    *("July", "Aug", "Sept", "Oct", "Nov", "Dec"),
)

_DAY = re.compile(rf"(?:(\d{{1,2}}) )?({'|'.join(_MONTHS)}) (\d{{4}})")
"""A date as `text.edtf_words` writes it."""


def said(words: str) -> str:
    """Return a sentence of another room in the window's language, its values as they were."""
    if not words or not _is_translated():
        return words
    if words in _plain():
        return QCoreApplication.translate("said", words)
    if day := _DAY.fullmatch(words):
        number = f"{_MONTHS.index(day[2]) + 1:02}"
        return shown_date("-".join([day[3], number, *([f"{int(day[1]):02}"] if day[1] else [])]))
    found = _patterns().fullmatch(words)
    if found is None or found.lastgroup is None:
        return words
    number = found.lastgroup.removeprefix("n")
    pattern = tuple(TOLD)[int(number)]
    values = [found[f"v{number}_{place}"] for place in sorted(_PLACE.findall(pattern))]
    in_turn = TOLD[pattern]
    told = [said(one) if str(at) in in_turn else one for at, one in enumerate(values, start=1)]
    return filled(QCoreApplication.translate("said", pattern), *told)


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
def _patterns() -> re.Pattern[str]:
    """Return one pattern for all; the last group it fills tells which it was."""
    return re.compile("|".join(map(_pattern, range(len(TOLD)), TOLD)), re.DOTALL)


def _pattern(number: int, words: str) -> str:
    """Return a pattern of a sentence, its values in groups of their own."""
    pieces = _PLACE.split(words)
    whole = "".join(
        f"(?P<v{number}_{piece}>.+?)" if at % 2 else re.escape(piece)
        for at, piece in enumerate(pieces)
    )
    return f"(?P<n{number}>{whole})"
