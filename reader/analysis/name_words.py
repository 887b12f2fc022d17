"""What the words of a possible name say of what it names, each word list a witness of its own."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.analysis.lexicons import known_names, words
from reader.analysis.run_words import Word
from reader.resources import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator

ACRONYM = re.compile(r"[A-Z][A-Z&.\d-]{1,7}s?\Z")
_MODEL_NAME = re.compile(r"[A-Za-z]{1,6}-\d[\w.]{0,5}\Z")
_INITIAL = re.compile(r"[A-Z]\.?\Z|(?:[A-Z]\.){2,3}\Z|[A-Z]{2}\Z")
_ROMAN = re.compile(r"(?:I{1,3}|IV|V|VI{1,3}|IX|X|XI{1,3}|XIV|XV|XVI)\Z")
_INNER_CAPITAL = re.compile(r"[A-Za-z]+[a-z][A-Z]\w*\Z")
_PREFIXES = ("al-", "el-", "o'", "o’", "mc", "ben-", "bin-")
_PLACE_ENDINGS = ("abad", "pur", "stan", "burg", "ville", "shire", "land", "ton", "grad", "polis")
_LONG = 4
_SHORT = 2


def word_cues(name: tuple[Word, ...]) -> frozenset[str]:
    """Return what the words of a name witness, by the names of the weights table."""
    return _witnessed(tuple(_counted_from(name[0].start, word) for word in name))


def _counted_from(start: int, word: Word) -> Word:
    """Return a word with offsets that are the same wherever the name stands."""
    return Word(word.start - start, word.end - start, word.text, word.possessive, word.known)


@lru_cache(maxsize=1 << 13)
def _witnessed(name: tuple[Word, ...]) -> frozenset[str]:
    if len(name) == 1:
        return frozenset(_of_one(name[0]))
    return frozenset((*_of_list(name), *_of_ends(name), *_of_form(name)))


def _of_one(word: Word) -> Iterator[str]:
    folded = word.text.casefold()
    if kind := known_names().get(word.text):
        yield f"known {kind}"
        if word.text in lexicon("ambiguous_names"):
            yield "known and everyday"
    elif is_everyday(word):
        yield "everyday"
    elif folded in words("english_words"):
        yield "English word"
    for cue, name in _LISTS_OF_ONE:
        if folded in words(name):
            yield cue
    yield from _form_of_one(word.text)


_LISTS_OF_ONE = (
    ("family name", "surnames"),
    ("rare family name", "more_surnames"),
    ("given name", "given_names"),
    ("rare given name", "more_given_names"),
    ("city", "cities"),
    ("body alone", "organisation_heads"),
)


def _form_of_one(text: str) -> Iterator[str]:
    if len(text) == 1:
        yield "one letter"
    elif ACRONYM.match(text):
        yield "two letters" if len(text) == _SHORT else "acronym"
    elif _MODEL_NAME.match(text):
        yield "model"
    elif text.isupper():
        yield "in capitals"
    elif _INNER_CAPITAL.match(text) and not text.startswith(("Mc", "Mac")):
        yield "inner capital"
    if text.casefold().startswith(_PREFIXES):
        yield "prefix"
    if text.casefold().endswith(_PLACE_ENDINGS):
        yield "ends like a place"


def _of_list(name: tuple[Word, ...]) -> Iterator[str]:
    first, last = name[0].text.casefold(), name[-1].text.casefold()
    whole = " ".join(word.text.casefold() for word in name)
    if first in words("given_names"):
        yield "given name first"
    elif first in words("more_given_names"):
        yield "rare given name first"
    if last in words("surnames"):
        yield "family name last"
    elif last in words("more_surnames"):
        yield "rare family name last"
    if whole in words("cities"):
        yield "city"
    if any(is_everyday(word) for word in name):
        yield "all everyday" if all(is_everyday(word) for word in name) else "an everyday word"
    english = [word.text.casefold() in words("english_words") for word in name]
    if any(english):
        yield "all English" if all(english) else "an English word"


def _of_ends(name: tuple[Word, ...]) -> Iterator[str]:
    first = name[0].text.casefold().split(" ", 1)[0]
    last = name[-1].text.casefold().rsplit(" ", 1)[-1]
    for cue, heads in _LAST:
        if last in words(heads):
            yield cue
    whole = f"{first} of" if _particle(name[0], name[1]) else first
    for cue, openers in _FIRST:
        if first in words(openers) or whole in words(openers):
            yield cue
    yield from _of_body(name, first, last)
    city = known_names().get(name[0].text) == "place" and not name[0].text.isupper()
    if city and "." not in name[0].text and last.endswith("s"):
        yield "place and plural"
    for cue, word in (("at the start", name[0]), ("at the end", name[-1])):
        if known_names().get(word.text) == "place":
            yield f"place {cue}"


def _of_body(name: tuple[Word, ...], first: str, last: str) -> Iterator[str]:
    if name[-1].text in lexicon("organisation_endings"):
        yield "legal form"
    if first in words("organisation_openers"):
        yield "body of" if _particle(name[0], name[1]) else "body first"
    heads = words("organisation_heads")
    if last not in heads and any(word.text.casefold() in heads for word in name[:-1]):
        yield "body inside"


_FIRST = (("place first", "place_openers"), ("people first", "demonyms"))
_LAST = (
    ("body last", "organisation_heads"),
    ("place last", "place_heads"),
    ("building last", "facility_heads"),
    ("event last", "event_heads"),
    ("role last", "role_nouns"),
    ("no name last", "not_names"),
)


def _of_form(name: tuple[Word, ...]) -> Iterator[str]:
    if any(_INITIAL.match(word.text) for word in name[:-1]):
        yield "initial"
    if _ROMAN.match(name[-1].text):
        yield "numeral"
    if any(_particle(a, b) for a, b in pairwise(name)):
        yield "particle"
    if any(word.text.casefold().startswith(_PREFIXES) for word in name):
        yield "prefix"
    if any(ACRONYM.match(word.text) and len(word.text) > _SHORT for word in name):
        yield "acronym inside"
    if len(name) > _LONG:
        yield "long"
    yield "two words" if len(name) == _SHORT else "more words"


def _particle(one: Word, other: Word) -> bool:
    return other.start - one.end > 2  # noqa: PLR2004 - more than a space, or a full stop and one


def is_everyday(word: Word) -> bool:
    """Tell words that stand capitalised for many reasons."""
    text = word.text.casefold()
    if word.known and word.text in known_names():
        return False
    lists = ("not_names", "everyday_words", "everyday_openers", "demonyms")
    return any(text in words(name) for name in lists)
