"""Who the verb of an event is said of: a name, a pronoun, or people described."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.cues import speech_verbs, word_list
from reader.analysis.event_descriptions import (
    FROM_WHERE,
    RELATIVES,
    Subject,
    described_further,
    description,
    is_day,
    is_many,
    is_people,
    of_title,
    people,
)
from reader.analysis.event_triggers import helpers, verbs

if TYPE_CHECKING:
    from reader.analysis.event_lines import Line, Named
    from reader.model import Entity

PRONOUNS = frozenset({"he", "she", "i", "it", "they", "we"})
_THIRD = frozenset({"he", "she"})
_ARTICLES = frozenset({"the", "a", "an"})
_OF_MANY = frozenset({"were", "are", "have"})
_EMPLOYED = frozenset({"at", "from"})
_LONGEST_ASIDE = 25
_LONGEST_PEOPLE = 4
_LONGEST_TITLE = 4
_TIME_WORDS = frozenset(
    {"yesterday", "today", "morning", "afternoon", "evening", "night", "week", "month", "year"}
    | {"earlier", "last", "this", "late", "early"}
)
_LONGEST_LEAD = 40
_GUESSED = 0.5


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
    at = _before_time(line, first - 1)
    if line.word(at) in RELATIVES:
        return at - 1 - (line.word(at - 1) == ",")
    return _before_aside(line, at) if line.word(at) == "," else at


def _before_time(line: Line, at: int) -> int:
    """Step back over the "on Friday" or "last week" of "Lee on Friday signed"."""
    back = at
    while line.word(back) in _TIME_WORDS or is_day(line.word(back)):
        back -= 1
    if back == at or line.named[at] is not None:
        return at
    return back - (line.word(back) in ("on", "in"))


def _described(line: Line, at: int) -> Subject | None:
    further = described_further(line, at)
    return description(line, at) or people(line, at) or further or of_title(line, at)


def _named(line: Line, named: Named, first: int) -> Subject | None:
    subject = _name(line, named) or _people_of(line, named)
    is_one = subject is not None and len(subject.entities) == 1 and subject.last == named.last
    is_alone = is_one and subject is not None and subject.first >= named.first - 1
    if is_alone and line.word(first) in _OF_MANY and named.entity.kind == "person":
        return None
    return subject


def leading_subject(line: Line, end: int) -> Subject | None:
    """Return the only one named before "and", when the sentence begins with them."""
    if end > _LONGEST_LEAD:
        return None
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
    if named is None or named.entity.kind != "person":
        return None
    opens = named.first - 1 - (line.word(named.first - 1) in word_list("role_nouns"))
    if line.word(opens) != "," or opens < 1:
        return None
    before = opens - 1
    is_role = line.word(before) in word_list("role_nouns")
    described = is_role or description(line, before) or described_further(line, before)
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
            is_alone = named is not None and not _goes_on_from(line, named.first - 1)
            return at - 1 if is_alone and not _is_of_whose(line, at, comma) else -1
    return -1


def _goes_on_from(line: Line, comma: int) -> bool:
    """Tell "Ray, Lee, the chief, left" from "On May 6, Lee, 44, left"."""
    if line.word(comma) != ",":
        return False
    return comma > _LONGEST_TITLE + 1 or line.words[0] not in helpers("prepositions")


def _is_of_whose(line: Line, first: int, comma: int) -> bool:
    """Tell "Lee, whose book, The Salt, is out": the verb is the book's."""
    words = line.words[first:comma]
    return "whose" in words and "," in words[words.index("whose") :][:_LONGEST_PEOPLE]


def _name(line: Line, named: Named) -> Subject | None:
    if line.words[named.last].endswith(("'s", "s'")):
        return None
    at = _before_titles(line, named.first - 1)
    if line.word(at) == "and" and at > 0:
        return _joined(line, named, at)
    before = line.word(at)
    is_inside = before in helpers("prepositions") - {"but", "and"} or before in verbs()
    return None if is_inside else Subject(named.first, named.last, (named.entity,))


def _joined(line: Line, named: Named, at: int) -> Subject | None:
    """Return "Lee and Ray" for the name behind "and"; nobody for "units of Innopac and Mobil"."""
    other = line.named[at - 1]
    if other is None:
        is_name = line.tokens[at - 1].of(line.text).istitle()
        return None if is_name else Subject(named.first, named.last, (named.entity,))
    inner = line.word(other.first - 1)
    if inner in helpers("prepositions"):
        return None
    if not _are_alike(other.entity, named.entity):
        return Subject(named.first, named.last, (named.entity,))
    both = (other.entity, named.entity)
    return None if inner == "," else Subject(other.first, named.last, both)


def _before_titles(line: Line, at: int) -> int:
    """Step back over the "actor" of "Lee and actor Ann Ray", and over an article."""
    titles = word_list("role_nouns") | word_list("role_modifiers")
    back = at
    while back > 0 and line.words[back] in titles and line.named[back] is None:
        back -= 1
    is_title_too = line.word(back - 1) in titles
    if line.word(back) == "and" and not is_title_too:
        return back
    return at - (line.word(at) in _ARTICLES)


def _are_alike(one: Entity, other: Entity) -> bool:
    """Tell two that may be joined by "and": of one kind, or of a kind only guessed."""
    return one.kind == other.kind or (may_be_body(one) and may_be_body(other))


def _people_of(line: Line, named: Named) -> Subject | None:
    """Return "workers at Acme", with Acme where they work there."""
    at = named.first - 1 - (line.word(named.first - 1) in _ARTICLES)
    if line.word(at) not in FROM_WHERE:
        return None
    staff = people(line, at - 1) or description(line, at - 1)
    if staff is None or not is_people(line.words[staff.last]):
        return described_further(line, named.last)
    works_there = line.words[at] in _EMPLOYED and may_be_body(named.entity)
    entities = (named.entity,) if works_there else ()
    return Subject(staff.first, named.last, entities, head=staff.last)
