"""Whether a single full stop ends a sentence, or belongs to the word before it.

What stands before it (a number, letters, an abbreviation) and the word behind it decide; where
the sentence began helps. No decision looks further than a line's beginning and a few words.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, NamedTuple

from reader.resources import lexicon, lexicon_lines

_Follows = Literal["name", "number", "either", "last"]

_WORD_BEFORE = re.compile(r"(?:[^\W_]|[.'’-])+\Z")
_WORD_AFTER = re.compile(r"[^\W\d_]{1,16}")
_PLAIN_WORD = re.compile(r"[^\W\d_]{3,}\Z")
_LONGEST_WORD = 40
_LETTERS_WITH_STOPS = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}|ph\.d", re.IGNORECASE)
_GERMAN_AFTER_ORDINAL = re.compile(
    r"(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November"
    r"|Dezember|Jahrhundert|Klasse|Platz|Runde|Mal|Stock|Geburtstag|Minute|Spieltag)"
)
_HALVES_OF_THE_DAY = frozenset(["a.m", "p.m"])
_ZONES = frozenset(["eastern", "central", "mountain", "pacific", "local"])
_SHORT_FORM = re.compile(r"[A-Z]{2,4}\b")
# "At 5 p.m.", "Shortly before 9:30 a.m.": the sentence is still to come.
_OPENING_TIME = re.compile(
    r"(?:shortly|just|at|by|around|about|until|before|after|from|since|between|on)\s[^,]{1,24}",
    re.IGNORECASE,
)
_MEASURED = re.compile(r"\d[  ]?\Z")
_UNIT_LETTERS = frozenset("mglthskCF")
_FIRM_PARTS = frozenset(["kgaa", "ltd", "magazine", "class", "group", "unit"])
# "Currently," after "the U.S.": an adverb of the whole sentence, not a name.
_ADVERB = re.compile(r"[A-Z][a-z]{2,12}ly,")
_NO_ADVERBS = frozenset(["italy,", "july,", "sicily,"])


class FullStop(NamedTuple):
    """A full stop: its place, where its sentence begins, and the next word's place."""

    text: str
    at: int
    sentence: int
    follows: int

    def word_before(self) -> str:
        """Return the word the stop is joined to; "" where there is none."""
        start = max(self.sentence, self.at - _LONGEST_WORD)
        match = _WORD_BEFORE.search(self.text, start, self.at)
        return match[0].lstrip(".'’-") if match else ""

    def sentence_so_far(self, word: str) -> str:
        """Return what its sentence holds before the word; of a long one the last part only."""
        return self.text[max(self.sentence, self.at - _LONGEST_WORD) : self.at - len(word)]

    def word_after(self) -> str:
        """Return the letters the next word begins with."""
        match = _WORD_AFTER.match(self.text, self.follows)
        return match[0] if match else ""

    def dash_follows(self) -> bool:
        """Tell whether the next word comes after a dash: "PORT ELLERY, Me. — The ferry"."""
        return self.text[self.follows - 2 : self.follows].strip() in {"—", "–", "-"}


def ends_sentence(stop: FullStop) -> bool:
    """Tell whether a full stop with no mark behind it ends its sentence."""
    word = stop.word_before()
    if not word:
        return True
    if _is_label(stop, word):
        return False
    if word.isdigit():
        return _number_is_end(stop, word)
    if len(word) == 1 or _LETTERS_WITH_STOPS.fullmatch(word):
        return _letters_are_end(stop, word)
    return _abbreviation_is_end(stop, word)


def follows_plain_word(text: str, at: int) -> bool:
    """Tell whether a stop follows a word written out, so that it can hardly be an abbreviation."""
    word = _PLAIN_WORD.search(text, max(0, at - _LONGEST_WORD), at)
    return (
        word is not None and word[0].casefold() not in _abbreviations().keys() - _everyday_words()
    )


def _is_label(stop: FullStop, word: str) -> bool:
    """Tell whether the word is all the sentence has: the number or letter of a list."""
    alone = not stop.sentence_so_far(word).strip()
    return alone and (word.isdigit() or (len(word) == 1 and word.isalpha()))


def _number_is_end(stop: FullStop, number: str) -> bool:
    short = len(number) <= 2  # noqa: PLR2004 - a day or an ordinal
    # "Dec. 9. 2025" and "3. Oktober" go on.
    after = stop.text[stop.follows]
    goes_on = after.isdigit() or _GERMAN_AFTER_ORDINAL.match(stop.text, stop.follows)
    return not (short and goes_on)


def _letters_are_end(stop: FullStop, word: str) -> bool:
    if word == "I" or (len(word) == 1 and not word.isalpha()):
        return True
    if stop.dash_follows():
        return False
    if word.casefold() in _HALVES_OF_THE_DAY:
        return _time_is_end(stop, word)
    if word in _UNIT_LETTERS and _MEASURED.search(stop.sentence_so_far(word)):
        return True
    return _starts_sentence(stop)


def _time_is_end(stop: FullStop, word: str) -> bool:
    """Tell whether "p.m." stands last: it does, unless a day or zone follows or it opened."""
    after = stop.word_after()
    if after.casefold() in _after_time() or _SHORT_FORM.match(stop.text, stop.follows):
        return False
    return not _OPENING_TIME.fullmatch(stop.sentence_so_far(word).lstrip())


def _abbreviation_is_end(stop: FullStop, word: str) -> bool:
    kind = _abbreviations().get(word.casefold())
    if kind is None or (word.islower() and word in _everyday_words()):
        return True
    if kind == "number":
        return not stop.text[stop.follows].isdigit()
    if kind == "name" or stop.dash_follows():
        return False
    return _starts_sentence(stop) or (kind == "last" and _names_no_role(stop))


def _names_no_role(stop: FullStop) -> bool:
    """Tell whether what follows a firm is anything but who speaks for it: "Acme Inc. Chairman"."""
    if _SHORT_FORM.match(stop.text, stop.follows) or stop.text[stop.follows - 1] in "([":
        return False  # "Acme Inc. CEO Lee", "Acme Inc. (Nasdaq: ACME)"
    after = stop.word_after().casefold()
    roles = after in lexicon("role_nouns") or after in lexicon("role_modifiers")
    return bool(after) and not roles and after not in _FIRM_PARTS


def _starts_sentence(stop: FullStop) -> bool:
    """Tell whether the next word is one that sentences begin with, and names do not."""
    if stop.word_after().casefold() in lexicon("sentence_starters"):
        return True
    adverb = _ADVERB.match(stop.text, stop.follows)
    return adverb is not None and adverb[0].casefold() not in _NO_ADVERBS


@cache
def _after_time() -> frozenset[str]:
    """Return what makes a time more exact: "5 p.m. Friday", "5 p.m. Eastern"."""
    days = (word for line in lexicon_lines("days_and_months") for word in line.split())
    return _ZONES.union(days)


@cache
def _abbreviations() -> dict[str, _Follows]:
    kinds: dict[str, _Follows] = {
        "name": "name",
        "number": "number",
        "either": "either",
        "last": "last",
    }
    entries = (line.split() for line in lexicon_lines("abbreviations"))
    return {word.casefold(): kinds[kind] for word, kind, *_ in entries}


@cache
def _everyday_words() -> frozenset[str]:
    """Return the abbreviations that are words of their own in lower case: "no.", "mass."."""
    entries = (line.split() for line in lexicon_lines("abbreviations"))
    return frozenset(word.casefold() for word, *rest in entries if "word" in rest)
