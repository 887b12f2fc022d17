"""Which language a text is in, by its commonest little words; None when they do not tell."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache
from operator import itemgetter
from typing import NamedTuple

from reader.resources import lexicon_lines

# A run of letters: what most of them are in most languages is told soonest.
_WORD = re.compile(r"[^\W\d_][a-z]*+[^\W\d_]*+")
_FIRST = 1_500
"""Characters from the beginning; only where they do not surely tell is more looked at."""
_SAMPLE = 8_000
_NAMES = {
    "da": "dan danish dansk",
    "de": "ger deu german deutsch allemand",
    "en": "eng english englisch anglais",
    "es": "spa spanish español spanisch espagnol",
    "fr": "fre fra french français französisch",
    "it": "ita italian italiano italienisch italien",
    "nl": "dut nld dutch nederlands niederländisch",
    "pl": "pol polish polski polnisch",
    "pt": "por portuguese português portugiesisch portugais",
    "sv": "swe swedish svenska schwedisch",
}
_CODES = {name: code for code, names in _NAMES.items() for name in names.split()}


class _Enough(NamedTuple):
    """What makes a language: so many of its words, such a share of all, so much of the next."""

    words: int
    share: float
    lead: float


_SURE = _Enough(30, 0.2, 4.0)
_ENOUGH = _Enough(4, 0.08, 1.4)


def language_of(text: str) -> str | None:
    """Return an ISO 639-1 code, or None for a text too short, mixed or of another language."""
    told = _told_by(text[:_FIRST], _SURE)
    return told or _told_by(text[:_SAMPLE], _ENOUGH)


def _told_by(text: str, enough: _Enough) -> str | None:
    words, known = _WORD.findall(text.casefold()), _languages()
    votes: defaultdict[str, int] = defaultdict(int)
    for word, count in Counter(filter(known.__contains__, words)).items():
        for code in known[word]:
            votes[code] += count
    ranked = sorted(votes.items(), key=itemgetter(1), reverse=True)
    (first, most), (_, second) = [*ranked, ("", 0), ("", 0)][:2]
    if most < max(enough.words, enough.share * len(words)) or most < enough.lead * second:
        return None
    return first


def language_code(words: str) -> str | None:
    """Return the ISO 639-1 code a file declares: de, de-AT, deu and German are all `de`.

    None for words that name no language known here.
    """
    first = re.split(r"[-_\s,;]", words.strip().casefold(), maxsplit=1)[0]
    return first if re.fullmatch(r"[a-z]{2}", first) else _CODES.get(first)


@cache
def _languages() -> dict[str, tuple[str, ...]]:
    """Return each little word with the languages it belongs to."""
    found: dict[str, tuple[str, ...]] = {}
    for line in lexicon_lines("languages"):
        code, *words = line.split()
        for word in words:
            found[word] = (*found.get(word, ()), code)
    return found
