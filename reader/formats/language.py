"""Which language a text is in, by its commonest little words; None when they do not tell."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from reader.resources import lexicon_lines

_WORD = re.compile(r"[^\W\d_]+")
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
_ENOUGH_WORDS = 4
_SHARE = 0.08
_LEAD = 1.4


def language_of(text: str) -> str | None:
    """Return an ISO 639-1 code, or None for a text too short, mixed or of another language."""
    words = _WORD.findall(text[:_SAMPLE].casefold())
    votes = Counter[str]()
    counts, known = Counter(words), _languages()
    for word in counts.keys() & known.keys():
        for code in known[word]:
            votes[code] += counts[word]
    ranked = [*votes.most_common(2), ("", 0), ("", 0)]
    (first, most), (_, second) = ranked[:2]
    if most < max(_ENOUGH_WORDS, _SHARE * len(words)) or most < _LEAD * second:
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
