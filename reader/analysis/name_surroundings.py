"""What stands right around a possible name and tells what it names."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from reader.analysis.cues import cue_verbs
from reader.analysis.lexicons import known_names, words
from reader.resources import lexicon_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.analysis.segments import Segment

_AGE_OR_ROLE = re.compile(r",? \(?\d\d\)?,|, (?:who|whose|an?|the|then|one of|former|chief|head)\b")
_COMMA_PLACE = re.compile(r", ((?:[A-Z][\w.'’-]+ ?){1,3})")
_ASIDE = re.compile(r", (?:[a-z]+ )?([a-z-]+)")
_PLATFORM = re.compile(r"\b(?:platform|network|site|company|formerly) \Z")
_FIRST_WORD = re.compile(r" ([a-z]+)")
_AFTER_WORDS = re.compile(r"(?:['’]s)?(?: [\w’'-]+){1,2}")
_QUOTES = frozenset("\"'“”‘’«»")
_AUXILIARIES = frozenset(["is", "was", "has", "had", "will", "would", "can", "could", "did", "may"])
_LINKS = frozenset(["and", "or", "to", "in", "on", "for", "at", "of", "from", "with", "by", "as"])
_FORMS_OF_ADDRESS = frozenset(["mr", "mrs", "ms", "miss", "dr", "prof", "mx"])
_WINDOW = 30
_DIGIT_OR_SIGN = re.compile(r" ?[$€£]|[%\d]|-\d| dollars")


def surrounding_cues(text: str, segment: Segment) -> frozenset[str]:
    """Return what the surroundings of a name witness, by the names of the weights table."""
    start, end = segment.words[0].start, segment.words[-1].end
    before, after = text[max(0, start - _WINDOW) : start], text[end : end + _WINDOW]
    found = {*_before(before), *_after(after), *_marks(before, after)}
    found.update(_words_before(*_left_words(before)))
    found.update(_words_behind(after))
    if segment.words[0].text == "X" and _is_platform(before, after):
        found.add("the platform X")
    if segment.role:
        last = segment.role[-1].text.casefold()
        found.add("courtesy title" if last in words("courtesy_titles") else "role before")
        if last in _FORMS_OF_ADDRESS:
            found.add("form of address")
    if "speaks" in found:
        found.update(_speaks_where(before, segment.first))
    return frozenset(found)


def _speaks_where(before: str, first: bool) -> Iterator[str]:  # noqa: FBT001 - private
    if before[-2:-1] in _QUOTES and before.endswith(" "):
        yield "speaks behind a quotation"
    elif not first:
        yield "speaks in mid-sentence"


def _is_platform(before: str, after: str) -> bool:
    return bool(_PLATFORM.search(before)) or after.startswith((", formerly", " (formerly"))


def _before(before: str) -> Iterator[str]:
    """Read the last word before a name, or the last two; other words may be joined to them."""
    words_before = _WORDS_BEFORE.search(before) if before.endswith(" ") else None
    if words_before is None:
        return
    one, other = words_before["one"] or "", words_before["other"]
    for cue, cue_words in _BEFORE:
        if other in cue_words or f"{one} {other}" in cue_words:
            yield cue


_WORDS_BEFORE = re.compile(r"(?:(?P<one>\w+) )?(?<!\w)(?P<other>\w+) \Z")
_INSIDE = ("in", "near", "outside", "across", "throughout", "inside", "In")
_DEMONSTRATIVES = ("this", "that", "these", "those", "every", "each", "any", "no")
_BEFORE = (
    ("the", frozenset(["the", "The"])),
    ("a", frozenset(["a", "an", "A", "An", *_DEMONSTRATIVES, "his", "her", "its", "their", "our"])),
    ("in", frozenset([*_INSIDE, *(f"{word} the" for word in _INSIDE)])),
    ("from or to", frozenset(["from", "at", "to", "toward", "towards", "of", "around"])),
    (
        "said before",
        frozenset(["said", "says", "added", "asked", "wrote", "warned", "explained", "recalled"]),
    ),
    ("by or with", frozenset(["told", "by", "with", "between", "against"])),
    (
        "source",
        frozenset(
            (
                *("According to", "according to", "reported by", "cited by", "published by"),
                *("published in", "told", "wrote in"),
            )
        ),
    ),
)


def _after(after: str) -> Iterator[str]:
    if _AGE_OR_ROLE.match(after):
        yield "age or role behind"
    if place_follows(after):
        yield "place behind"
    verb = _FIRST_WORD.match(after)
    if verb is not None:
        yield from _verb(verb[1])
    if after.startswith(("'s ", "’s ")):
        yield "possessive"
    if after.startswith(("-based", "-born", "-area")):
        yield "based"
    if _DIGIT_OR_SIGN.match(after):
        yield "figure"


def _verb(verb: str) -> Iterator[str]:
    if verb in words("untitled_cues"):
        yield "speaks"
    elif verb in _AUXILIARIES:
        yield "auxiliary behind"
    elif verb.endswith("ed") or verb in cue_verbs():
        yield "verb behind"
    elif verb in _LINKS:
        yield "and behind"


def _marks(before: str, after: str) -> Iterator[str]:
    if before[-1:] in _QUOTES and after[:1] in _QUOTES and before and after:
        yield "in marks"
    if before.endswith("(") and after.startswith(")"):
        yield "in brackets"
    if before.endswith(("/", ".", "@", "#")) or after.startswith(("/", "@")):
        yield "in an address"


@lru_cache(maxsize=1 << 12)
def _words_before(last: str, last_two: str) -> frozenset[str]:
    """Read "striker Ada Brook", "the town of Norvik" and their like."""
    kinds = (kind for kind in _KINDS if not _neighbours(kind)[0].isdisjoint((last, last_two)))
    nouns = _nouns(last) if last.isalpha() else ()
    return frozenset((*(f"{kind} word before" for kind in kinds), *(f"{n} before" for n in nouns)))


def _words_behind(after: str) -> Iterator[str]:
    """Read "Norvik group", "Norvik province" and their like, and "Ada Brook, striker"."""
    if phrase := _AFTER_WORDS.match(after):
        yield from _kinds_behind(phrase[0].casefold())
    if noun := _FIRST_WORD.match(after):
        yield from _nouns_behind(noun[1])
    aside = _ASIDE.match(after)
    if aside and aside[1] in words("role_nouns"):
        yield "role aside"


@lru_cache(maxsize=1 << 12)
def _kinds_behind(phrase: str) -> tuple[str, ...]:
    heads = (phrase, phrase.rsplit(" ", 1)[0])
    kinds = (kind for kind in _KINDS if not _neighbours(kind)[1].isdisjoint(heads))
    return tuple(f"{kind} word behind" for kind in kinds)


@lru_cache(maxsize=1 << 12)
def _nouns_behind(word: str) -> tuple[str, ...]:
    return tuple(f"{noun} behind" for noun in _nouns(word))


def _nouns(word: str) -> Iterator[str]:
    return (cue for cue, name in _NOUNS if word in words(name))


_KINDS = ("person", "organisation", "place")
_NOUNS = (
    ("noun of a role", "role_nouns"),
    ("noun of a body", "organisation_heads"),
    ("noun of a place", "place_heads"),
    ("noun of a building", "facility_heads"),
    ("noun of an event", "event_heads"),
    ("people", "demonyms"),
)


def _left_words(before: str) -> tuple[str, str]:
    """Return the last word and the last two words before a name, in lower case."""
    if not before.endswith(" "):
        return "", ""
    line = before.rsplit("\n", 1)[-1].casefold().split()
    return (line[-1], " ".join(line[-2:])) if line else ("", "")


@cache
def _neighbours(kind: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the listed words before and behind the names of a kind."""
    lines = lexicon_lines(f"{kind}_neighbours")
    lefts = frozenset(line[:-1].strip().casefold() for line in lines if line.endswith("-"))
    rights = frozenset(line[1:].casefold() for line in lines if line.startswith("-"))
    return lefts, rights


def place_follows(after: str) -> bool:
    """Tell ", Kansas" behind a name."""
    place = _COMMA_PLACE.match(after)
    if place is None:
        return False
    return any(_is_place(place[1].rstrip(" .'’")[:cut]) for cut in (None, -1))


def _is_place(name: str) -> bool:
    return known_names().get(name) == "place" or known_names().get(name + ".") == "place"
