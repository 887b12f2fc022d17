"""What kind of thing a name names, by its words and by what stands around it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.lexicons import NameKind, known_names, words
from reader.resources import lexicon

if TYPE_CHECKING:
    from reader.analysis.runs import Word
    from reader.analysis.segments import Segment
    from reader.model import Span

_ACRONYM = re.compile(r"[A-Z][A-Z&.\d-]{1,7}s?\Z")
_MODEL_NAME = re.compile(r"[A-Za-z]{1,6}-\d[\w.]{0,5}\Z")
_INITIAL = re.compile(r"[A-Z]\.?\Z|(?:[A-Z]\.){2,3}\Z")
_ROMAN = re.compile(r"(?:I{1,3}|IV|V|VI{1,3}|IX|X|XI{1,3}|XIV|XV|XVI)\Z")
_AGE_OR_ROLE = re.compile(r",? \(?\d\d\)?,|, (?:who|whose|an?|the|then|one of|former|chief|head)\b")
_IN_PLACE = re.compile(r"\b(?:in|near|outside|around|across|from|at|to|towards?|of) \Z")
_SURELY_IN = re.compile(r"\b(?:in|near|outside|across|throughout) \Z")
_THE = re.compile(r"\b(?:the|The|an?|An?) \Z")
_SAID_BEFORE = re.compile(r"\b(?:said|says|added|asked|wrote|told|by|with|warned|explained) \Z")
_COMMA_PLACE = re.compile(r", ((?:[A-Z][\w.'’-]+ ?){1,3})")
_PLATFORM = re.compile(r"\b(?:platform|network|site|company|formerly) \Z")
_FIRST_WORD = re.compile(r" ([a-z]+)")
_MANY = 4
_WINDOW = 24


@dataclass(frozen=True, slots=True)
class Name:
    """One place where a name stands.

    `role` is where the title or role words right before it stand ("Finance Minister"),
    `first` tells that a sentence begins with it, `heading` that it stands in a heading:
    both make a capital letter weak evidence. `confidence` runs from 0 to 1.
    """

    span: Span
    kind: NameKind
    confidence: float
    role: Span | None = None
    first: bool = False
    heading: bool = False


class Verdict(NamedTuple):
    """A kind, and how sure it is (0 to 1)."""

    kind: NameKind
    confidence: float


NOTHING = Verdict("unknown", 0.0)


def judged(text: str, segment: Segment) -> Name:
    """Say what a possible name names; kind "unknown" when that cannot be told."""
    kind, confidence = _verdict(text, segment)
    role = segment.role_span
    return Name(segment.span, kind, confidence, role, segment.first, segment.heading)


def _verdict(text: str, segment: Segment) -> Verdict:
    if len(segment.words) == 1 and not segment.role:
        return _single(text, segment)
    if segment.role:
        return Verdict("person", 0.95)
    return _by_words(segment.words) or _by_surroundings(text, segment)


def _by_words(name: tuple[Word, ...]) -> Verdict | None:
    """Judge a name of several words by the words themselves."""
    first, last = name[0].text.casefold(), name[-1].text.casefold()
    if all(_is_everyday(word) for word in name):
        return NOTHING
    if name[-1].text in lexicon("organisation_endings"):
        return Verdict("organisation", 0.95)
    if first in words("given_names") and not _names_institution(name):
        return Verdict("person", 0.92)
    if " ".join(word.text for word in name) in lexicon("places_built"):
        return Verdict("place", 0.85)
    if verdict := _by_head(name, first, last):
        return verdict
    return _by_form(name, last)


def _names_institution(name: tuple[Word, ...]) -> bool:
    """Tell "Jordan Insurance Company" and "Chad Republic" from a person."""
    last = name[-1].text.casefold()
    if len(name) > 2:  # noqa: PLR2004 - a given name and a family name
        heads = ("organisation_heads", "place_heads", "facility_heads")
        return any(last in words(kind) for kind in heads)
    return last in words("organisation_heads")


def _by_head(name: tuple[Word, ...], first: str, last: str) -> Verdict | None:  # noqa: PLR0911 - rules in order; the first that speaks decides
    opened = first in words("organisation_openers") and name[1].start - name[0].end > 1
    if opened:
        return Verdict("organisation", 0.9)
    if last in words("organisation_heads"):
        return Verdict("organisation", 0.88)
    if last in words("facility_heads"):
        return NOTHING
    if last in words("place_heads"):
        return Verdict("place", 0.85)
    if any(word.text.casefold() in words("organisation_heads") for word in name[:-1]):
        return Verdict("organisation", 0.7)
    if first in words("place_openers") or (name[-1].known and _kind(name[-1]) == "place"):
        return Verdict("place", 0.7)
    if last in words("not_names"):
        return NOTHING
    return None


def _by_form(name: tuple[Word, ...], last: str) -> Verdict | None:
    if any(_INITIAL.match(word.text) for word in name[:-1]):
        return Verdict("person", 0.85)
    if name[0].text.casefold() in words("given_names_built") and not _is_everyday(name[-1]):
        return Verdict("person", 0.75)
    if last in words("surnames") or _ROMAN.match(name[-1].text):
        return Verdict("person", 0.8)
    if last in words("surnames_built") and name[0].text.casefold() in words("surnames_built"):
        return Verdict("person", 0.65)
    particle = any(b.start - a.end > 1 for a, b in pairwise(name))
    prefixed = any(word.text.casefold().startswith(("al-", "el-", "o'", "mc")) for word in name)
    return Verdict("person", 0.7) if particle or prefixed else None


def _by_surroundings(text: str, segment: Segment) -> Verdict:  # noqa: PLR0911 - as above
    before, after = _around(text, segment)
    if segment.heading or len(segment.words) > _MANY:
        return NOTHING
    if _speaks(after) or _AGE_OR_ROLE.match(after) or _SAID_BEFORE.search(before):
        return Verdict("person", 0.75)
    if _place_follows(after):
        return Verdict("place", 0.7)
    if _THE.search(before):
        return Verdict("unknown", 0.3)
    if _SURELY_IN.search(before):
        return Verdict("place", 0.55)
    if any(_is_everyday(word) or _ACRONYM.match(word.text) for word in segment.words):
        return Verdict("unknown", 0.2)
    return Verdict("person", 0.5)


def _single(text: str, segment: Segment) -> Verdict:
    word = segment.words[0]
    before, after = _around(text, segment)
    if word.known:
        return _known(segment, before)
    if word.text == "X":
        on_platform = _PLATFORM.search(before) or after.startswith((", formerly", " (formerly"))
        return Verdict("organisation", 0.8) if on_platform else NOTHING
    if _is_everyday(word) or len(word.text) == 1 or segment.heading:
        return NOTHING
    if _MODEL_NAME.match(word.text) and word.text[0].isalpha():
        return Verdict("work", 0.7)
    if _ACRONYM.match(word.text):
        return Verdict("organisation", 0.6 if _THE.search(before) else 0.5)
    return _lone_word(segment, before, after)


def _known(segment: Segment, before: str) -> Verdict:
    word = segment.words[0]
    doubtful = segment.first or segment.heading or _THE.search(before)
    if word.text in lexicon("ambiguous_names") and doubtful:
        return Verdict("unknown", 0.1)
    kind = known_names().get(word.text)
    return Verdict(kind, 0.93) if kind else NOTHING


def _lone_word(segment: Segment, before: str, after: str) -> Verdict:  # noqa: PLR0911 - as above
    folded = segment.words[0].text.casefold()
    if _speaks(after) and not segment.first:
        return Verdict("person", 0.6)
    if _place_follows(after):
        return Verdict("place", 0.7)
    if segment.words[0].text in lexicon("places_built") and not segment.first:
        return Verdict("place", 0.6)
    if folded in words("surnames"):
        return Verdict("person", 0.7)
    if folded in words("given_names"):
        return Verdict("person", 0.5)
    if _SURELY_IN.search(before):
        return Verdict("place", 0.5)
    if segment.first or _IN_PLACE.search(before) or _THE.search(before):
        return Verdict("unknown", 0.2)
    return Verdict("unknown", 0.3)


def _around(text: str, segment: Segment) -> tuple[str, str]:
    start, end = segment.span
    return text[max(0, start - _WINDOW) : start], text[end : end + _WINDOW]


def _speaks(after: str) -> bool:
    verb = _FIRST_WORD.match(after)
    return verb is not None and verb[1] in words("untitled_cues")


def _place_follows(after: str) -> bool:
    place = _COMMA_PLACE.match(after)
    if place is None:
        return False
    return any(_kind_of(place[1].rstrip(" .'’")[:cut]) for cut in (None, -1))


def _kind_of(name: str) -> bool:
    return known_names().get(name) == "place" or known_names().get(name + ".") == "place"


def _kind(word: Word) -> NameKind | None:
    return known_names().get(word.text)


def _is_everyday(word: Word) -> bool:
    text = word.text.casefold()
    if word.known and word.text in known_names():
        return False
    lists = ("not_names", "everyday_words", "everyday_openers", "demonyms")
    return any(text in words(name) for name in lists)
