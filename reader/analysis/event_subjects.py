"""Who the verb of an event is said of: a name, a pronoun, or people described."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.cues import speech_verbs, word_list
from reader.analysis.event_triggers import helpers, verbs

if TYPE_CHECKING:
    from reader.analysis.event_lines import Line, Named
    from reader.model import Entity

PRONOUNS = frozenset({"he", "she", "i", "it", "they", "we"})
_THIRD = frozenset({"he", "she"})
_RELATIVES = frozenset({"who", "which", "that"})
_ARTICLES = frozenset({"the", "a", "an"})
_OF_MANY = frozenset({"were", "are", "have"})
_ROUGHLY = frozenset({"another", "some", "about", "nearly", "almost", "least", "over", "around"})
_FROM_WHERE = frozenset({"at", "in", "from", "of"})
_PLACING = _FROM_WHERE | {"on", "near", "off", "aboard", "outside", "inside", "between", "under"}
_EMPLOYED = frozenset({"at", "from"})
_LONGEST_ASIDE = 25
_LONGEST_DESCRIPTION = 6
_LONGEST_PEOPLE = 4
_LONGEST_FURTHER = 10
_LONGEST_TITLE = 4
_GUESSED = 0.5


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


def subject_of(line: Line, first: int) -> Subject | None:
    """Return the subject of the verb group beginning at a token, None where it is not plain."""
    apposed = _apposed(line, first - 1)
    at = _last_of_subject(line, first)
    if apposed is not None or at < 0:
        return apposed
    named = line.named[at]
    pronoun = line.words[at].partition("'")[0]
    if pronoun in PRONOUNS:
        meant = (named.entity,) if named and pronoun in _THIRD else ()
        return Subject(at, at, meant, pronoun)
    if named is None:
        return _described_people(line, at, first) or _described(line, at)
    return _named(line, named, first) if named.last < first else None


def _last_of_subject(line: Line, first: int) -> int:
    """Return the token before the verb that the subject ends with, past "who" and an aside."""
    at = first - 1
    if line.word(at) in _RELATIVES:
        return at - 1 - (line.word(at - 1) == ",")
    return _before_aside(line, at) if line.word(at) == "," else at


def _described(line: Line, at: int) -> Subject | None:
    further = _described_further(line, at)
    return _description(line, at) or _people(line, at) or further or _of_title(line, at)


def _of_title(line: Line, last: int) -> Subject | None:
    """Return "Bridge collapse" of a headline, which does without articles."""
    words = line.words[: last + 1]
    is_short = line.is_title and last < _LONGEST_PEOPLE
    if not is_short or any(token.kind != "word" for token in line.tokens[: last + 1]):
        return None
    return Subject(0, last) if helpers("prepositions").isdisjoint(words) else None


def _named(line: Line, named: Named, first: int) -> Subject | None:
    subject = _name(line, named) or _people_of(line, named)
    is_one = subject is not None and len(subject.entities) == 1 and subject.last == named.last
    is_alone = is_one and subject is not None and subject.first >= named.first - 1
    if is_alone and line.word(first) in _OF_MANY and named.entity.kind == "person":
        return None
    return subject


def leading_subject(line: Line, end: int) -> Subject | None:
    """Return the only one named before "and", when the sentence begins with them."""
    named = list(dict.fromkeys(one for one in line.named[:end] if one))
    if len(named) != 1 or named[0].first > _LONGEST_TITLE:
        return None
    words = line.words[: named[0].first]
    if line.is_title or not helpers("prepositions").isdisjoint(words):
        return None
    if not _is_verb(line.word(named[0].last + 1)):
        return None
    return _name(line, named[0])


def _is_verb(word: str) -> bool:
    """Tell the verb of "Lee lost" from the noun of "Acme workers lost", as far as forms tell."""
    helping = helpers("be") | helpers("have") | {"will", "did"}
    return word.endswith("ed") or word in helping or word in verbs() or word in speech_verbs()


def is_people(word: str) -> bool:
    """Tell a noun for people, in one or many, and a number that stands for them."""
    one = word.removesuffix("s")
    lists = ("person_nouns", "staff_nouns", "role_nouns")
    if word in helpers("many") or word in helpers("numbers") or _is_count(word):
        return True
    return word.endswith("men") or any(one in word_list(name) for name in lists)


def _is_count(word: str) -> bool:
    """Tell "31" and "2,000" from a year."""
    return word.replace(",", "").isdigit() and not (len(word) == len("2019") and word[0] in "12")


def may_be_body(entity: Entity) -> bool:
    """Tell an organisation, or a name whose kind was only guessed."""
    guessed = entity.kind == "person" and entity.confidence <= _GUESSED and " " in entity.name
    return entity.kind == "organisation" or guessed


def _described_people(line: Line, at: int, first: int) -> Subject | None:
    """Return "employees" of "employees who quit": many, so no determiner is needed."""
    is_relative = at < first - 1 and line.word(first - 1) == "who"
    word = line.words[at]
    return Subject(at, at) if is_relative and is_people(word) and is_many(word) else None


def _apposed(line: Line, comma: int) -> Subject | None:
    """Return the name of "Its founder, Ann Lee, left": who is described stands inside."""
    named = line.named[comma - 1] if line.word(comma) == "," and comma else None
    if named is None or named.entity.kind != "person" or line.word(named.first - 1) != ",":
        return None
    before = named.first - 2
    is_role = line.word(before) in word_list("role_nouns")
    described = is_role or _description(line, before)
    return Subject(named.first, named.last, (named.entity,)) if described else None


def _before_aside(line: Line, comma: int) -> int:
    """Return the name before "Lee, the chief of Acme, …", or -1."""
    for at in range(comma - 1, max(0, comma - _LONGEST_ASIDE), -1):
        if (
            line.words[at] == ","
            and line.named[at - 1]
            and line.words[at + 1] not in ("and", "but")
        ):
            named = line.named[at - 1]
            is_alone = named is not None and line.word(named.first - 1) != ","
            return at - 1 if is_alone else -1
    return -1


def _name(line: Line, named: Named) -> Subject | None:
    if line.words[named.last].endswith(("'s", "s'")):
        return None
    before = line.word(named.first - 1 - (line.word(named.first - 1) in _ARTICLES))
    other = line.named[named.first - 2] if named.first > 1 and before == "and" else None
    if other and _are_alike(other.entity, named.entity):
        inner = line.word(other.first - 1)
        if inner in helpers("prepositions") or inner == ",":
            return None
        return Subject(other.first, named.last, (other.entity, named.entity))
    if before in helpers("prepositions") - {"and", "but"} or before in verbs():
        return None
    return Subject(named.first, named.last, (named.entity,))


def _are_alike(one: Entity, other: Entity) -> bool:
    """Tell two that may be joined by "and": of one kind, or of a kind only guessed."""
    if "place" in (one.kind, other.kind):
        return False
    return one.kind == other.kind or (may_be_body(one) and may_be_body(other))


def _people_of(line: Line, named: Named) -> Subject | None:
    """Return "workers at Acme", with Acme where they work there."""
    at = named.first - 1 - (line.word(named.first - 1) in _ARTICLES)
    if line.word(at) not in _FROM_WHERE:
        return None
    people = _people(line, at - 1) or _description(line, at - 1)
    if people is None or not is_people(line.words[people.last]):
        return _described_further(line, named.last)
    works_there = line.words[at] in _EMPLOYED and may_be_body(named.entity)
    entities = (named.entity,) if works_there else ()
    return Subject(people.first, named.last, entities, head=people.last)


def _description(line: Line, last: int) -> Subject | None:
    """Return "the company's workers" or "two men": from a determiner or number on."""
    if last < 0 or line.tokens[last].kind != "word" or line.words[last] in helpers("numbers"):
        return None
    for at in range(last, max(-1, last - _LONGEST_DESCRIPTION), -1):
        if line.tokens[at].kind == "mark":
            return None
        if line.words[at] in helpers("prepositions") | _RELATIVES or _is_verb_there(line, at):
            return None
        if _opens_phrase(line, at):
            first = _with_rough(line, at)
            is_free = first == 0 or line.words[first - 1] in helpers("opens")
            return Subject(first, last) if is_free and at < last else None
    return None


def _is_verb_there(line: Line, at: int) -> bool:
    """Tell a verb from a noun of the same form behind a determiner: "the fire brigade"."""
    return line.words[at] in verbs() and line.word(at - 1) not in word_list("determiners")


def _opens_phrase(line: Line, at: int) -> bool:
    word = line.words[at]
    return (
        word in word_list("determiners")
        or line.tokens[at].kind == "number"
        or word in helpers("numbers")
    )


def _people(line: Line, last: int) -> Subject | None:
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


def _described_further(line: Line, last: int) -> Subject | None:
    """Return "ministers from nine countries" and "a fire aboard a ferry off Cebu"."""
    if line.words[last] in helpers("prepositions"):
        return None
    for at in range(last, max(0, last - _LONGEST_FURTHER), -1):
        if line.tokens[at].kind == "mark" or _ends_phrase(line.words[at]):
            return None
        if line.words[at] in _PLACING:
            noun = at - 1
            found = _people(line, noun) or _description(line, noun)
            if found is not None:
                return Subject(found.first, last, head=noun)
    return None


def _ends_phrase(word: str) -> bool:
    return word in verbs() or word in helpers("joints")


def _with_rough(line: Line, first: int) -> int:
    """Return where "at least 12", "some 2,000" or "another 31" begins."""
    while line.word(first - 1) in _ROUGHLY | {"at", "more", "than"}:
        first -= 1
    return first


def is_many(word: str) -> bool:
    """Tell a noun in the plural, or a number, by its form."""
    plain = helpers("many") | helpers("numbers")
    return word.endswith(("s", "men")) or word in plain or _is_count(word)


def _goes_before(line: Line, at: int) -> bool:
    """Tell a word that may belong to a noun behind it: "train" of "train drivers"."""
    word = line.words[at]
    if line.tokens[at].kind != "word" or line.named[at] is not None or _is_day(word):
        return False
    closed = helpers("prepositions") | helpers("opens") | _RELATIVES
    return word not in closed and word not in verbs() and word not in helpers("numbers")


def _is_clause_start(line: Line, first: int) -> bool:
    before = line.word(first - 1)
    if first == 0 or _is_day(before):
        return True
    if before in helpers("opens"):
        return before != "and" or line.word(first - 2) == ","
    return len(before) == len("2019") and before.isdigit()


def _is_day(word: str) -> bool:
    return word in word_list("days_and_months")
