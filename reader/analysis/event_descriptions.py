"""People and things that an event tells of without a name: "two men", "a fire aboard a ferry"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.cues import word_list
from reader.analysis.event_triggers import helpers, verbs

if TYPE_CHECKING:
    from reader.analysis.event_lines import Line
    from reader.model import Entity

# Inside a sentence a stop belongs to an abbreviation, a hyphen to "17-year-old".
INNER_MARKS = frozenset({".", "-"})
RELATIVES = frozenset({"who", "which", "that"})
FROM_WHERE = frozenset({"at", "in", "from", "of"})
_ROUGHLY = frozenset(
    {"another", "some", "about", "nearly", "almost", "least", "over", "around"}
    | {"at", "more", "than"}
)
_PLACING = FROM_WHERE | {"on", "near", "off", "aboard", "outside", "inside", "between", "under"}
_LONGEST_DESCRIPTION = 6
_LONGEST_PEOPLE = 4
_LONGEST_FURTHER = 10


class Subject(NamedTuple):
    """Who the verb is said of: words `first` to `last`, a pronoun, or entities.

    `head` is the token of its noun where more follows it.
    """

    first: int
    last: int
    entities: tuple[Entity, ...] = ()
    pronoun: str = ""
    head: int = -1

    @property
    def noun(self) -> int:
        """The token that says what the subject is: "fire" of "a fire aboard a ferry"."""
        return self.head if self.head >= 0 else self.last


def is_people(word: str) -> bool:
    """Tell a noun for people, in one or many, and a number that stands for them."""
    one = word.removesuffix("s")
    lists = ("person_nouns", "staff_nouns", "role_nouns", "male_words", "female_words")
    if word in helpers("many") or word in helpers("numbers") or _is_count(word):
        return True
    return word.endswith("men") or any(one in word_list(name) for name in lists)


def is_many(word: str) -> bool:
    """Tell a noun in the plural, or a number, by its form."""
    plain = helpers("many") | helpers("numbers")
    return word.endswith(("s", "men")) or word in plain or _is_count(word)


def _is_count(word: str) -> bool:
    """Tell "31" and "2,000" from a year."""
    return word.replace(",", "").isdigit() and not (len(word) == len("2019") and word[0] in "12")


def of_title(line: Line, last: int) -> Subject | None:
    """Return "Bridge collapse" of a headline, which does without articles."""
    words = line.words[: last + 1]
    is_short = line.is_title and last < _LONGEST_PEOPLE
    if not is_short or any(token.kind != "word" for token in line.tokens[: last + 1]):
        return None
    return Subject(0, last) if helpers("prepositions").isdisjoint(words) else None


def description(line: Line, last: int) -> Subject | None:
    """Return "the company's workers" or "two men": from a determiner or number on."""
    if last < 0 or line.tokens[last].kind != "word" or line.words[last] in helpers("numbers"):
        return None
    for at in range(last, max(-1, last - _LONGEST_DESCRIPTION), -1):
        if line.tokens[at].kind == "mark" and line.words[at] not in INNER_MARKS:
            return None
        if line.words[at] in helpers("prepositions") | RELATIVES or _is_verb_there(line, at):
            return None
        if _opens_phrase(line, at) and not _is_count_behind(line, at):
            first = _with_rough(line, at)
            is_free = first == 0 or line.words[first - 1] in helpers("opens")
            return Subject(first, last) if is_free and at < last else None
    return None


def _is_verb_there(line: Line, at: int) -> bool:
    """Tell a verb from a noun of the same form behind a determiner: "the fire brigade"."""
    return line.words[at] in verbs() and line.word(at - 1) not in word_list("determiners")


def _is_count_behind(line: Line, at: int) -> bool:
    """Tell the number of "the two men" and "a 17-year-old girl", which do not begin there."""
    is_number = line.tokens[at].kind == "number" or line.words[at] in helpers("numbers")
    return is_number and line.word(at - 1) in word_list("determiners")


def _opens_phrase(line: Line, at: int) -> bool:
    word = line.words[at]
    return (
        word in word_list("determiners")
        or line.tokens[at].kind == "number"
        or word in helpers("numbers")
    )


def people(line: Line, last: int) -> Subject | None:
    """Return "train drivers", "hundreds of farmers" or "another 31" at the head of a clause."""
    if last < 0 or not is_people(line.words[last]) or not is_many(line.words[last]):
        return None
    if line.words[last] == "people" and line.word(last + 1) == "have":
        return None  # "People have been hurt when …" tells of what happens at times
    first = last
    while first > 0 and last - first < _LONGEST_PEOPLE and _goes_before(line, first - 1):
        first -= 1
    if line.word(first - 1) == "of" and line.word(first - 2) in helpers("numbers"):
        first -= 2
    first = _with_rough(line, first)
    return Subject(first, last) if _is_clause_start(line, first) else None


def described_further(line: Line, last: int) -> Subject | None:
    """Return "ministers from nine countries" and "a fire aboard a ferry off Cebu"."""
    if line.words[last] in helpers("prepositions") | word_list("determiners"):
        return None
    for at in range(last, max(0, last - _LONGEST_FURTHER), -1):
        if _ends_phrase(line, at):
            return None
        if line.words[at] in _PLACING:
            noun = at - 1
            found = people(line, noun) or description(line, noun)
            if found is not None:
                return Subject(found.first, last, head=noun)
    return None


def _ends_phrase(line: Line, at: int) -> bool:
    word = line.words[at]
    is_mark = line.tokens[at].kind == "mark" and word not in INNER_MARKS
    return is_mark or word in verbs() or word in helpers("joints")


def _with_rough(line: Line, first: int) -> int:
    """Return where "at least 12", "some 2,000" or "another 31" begins."""
    while line.word(first - 1) in _ROUGHLY:
        first -= 1
    return first


def _goes_before(line: Line, at: int) -> bool:
    """Tell a word that may belong to a noun behind it: "train" of "train drivers"."""
    word = line.words[at]
    if line.tokens[at].kind != "word" or line.named[at] is not None or is_day(word):
        return False
    closed = helpers("prepositions") | helpers("opens") | RELATIVES
    return word not in closed and word not in verbs() and word not in helpers("numbers")


def _is_clause_start(line: Line, first: int) -> bool:
    before = line.word(first - 1)
    if first == 0 or is_day(before):
        return True
    if before in helpers("opens"):
        return before != "and" or line.word(first - 2) == ","
    return len(before) == len("2019") and before.isdigit()


def is_day(word: str) -> bool:
    """Tell the name of a day or a month."""
    return word in word_list("days_and_months")
