"""Find the person meant by a role alone: "the minister", "the former managing director".

What each person is called is gathered from all of the article: before the name, behind it, and
as the facts state it. The nouns must agree, and the words around them must not disagree.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.cues import word_list
from reader.analysis.genders import is_unclear
from reader.analysis.lexicons import words
from reader.analysis.name_heads import PREPOSITIONS, core_of, is_person_noun, is_possessive
from reader.analysis.noun_phrases import is_role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reader.analysis.narration import Passage, Piece
    from reader.analysis.passage_subjects import PassageSubjects
    from reader.model import Entity

_LONGEST_LEFT = 6
_LONGEST_RIGHT = 10
_LONGEST_MENTION = 14
_LEDE = 3
_AHEAD = 4
_SMALL = frozenset(["the", "a", "an", "this", "that", "and", "&", "its", "his", "her", "their"])
_PASSING = frozenset(["former", "ex", "newly", "then", "late", "current", "acting", "new", "now"])
_AGE = re.compile(r"the (\d{1,3}) ?- ?year ?- ?old\Z")
_BRINGS_IN = frozenset(["a", "an", "his", "her", "their", "its", "another"])
_FEW = 5
_KINDS = frozenset(["elder", "older", "younger", "twin", "eldest", "youngest"])
_SAME = {
    "cofounder": "founder",
    "co-founder": "founder",
    "boss": "chief",
    "attorney": "lawyer",
    "gov": "governor",
    "sen": "senator",
    "prof": "professor",
}


class RoleMatch(NamedTuple):
    """The person a role stands for and how sure that is."""

    entity: int
    sure: float


class _Mention(NamedTuple):
    """A role's noun, the words that narrow it, and those of its complement."""

    head: str
    modifiers: frozenset[str]
    complement: frozenset[str]


class RoleMentions:
    """Knows what everybody in the article is called besides their name."""

    def __init__(
        self,
        passages: Sequence[Passage],
        people: Sequence[Entity],
        subjects: PassageSubjects,
        bodies: frozenset[int],
        shared: frozenset[str] = frozenset(),
    ) -> None:
        self._passages = passages
        self._subjects = subjects
        self._people = len(people)
        self._paragraphs: dict[int, list[Passage]] = defaultdict(list)
        for passage in passages:
            self._paragraphs[passage.paragraph].append(passage)
        self._brought_in = _brought_in(passages)
        self._ages = _ages(passages)
        self._starts = sorted(
            (mention.span.start, number)
            for number, entity in enumerate(people)
            for mention in entity.mentions
        )
        self._bodies = bodies
        self.words = {
            number: said
            for number, said in _gathered(passages, people, shared).items()
            if number not in bodies
        }
        self._nouns = _titles(passages, len(people))

    def person(self, passage: int, pieces: Sequence[Piece]) -> RoleMatch | None:
        """Return who is meant by a phrase, None when it is no role or nobody fits."""
        mention = _read(pieces, self._nouns)
        if mention is None:
            return self._of_age(pieces)
        fitting = [one for one in self.words if self._agrees(mention, one)]
        if fitting:
            sure = 0.9 if len(fitting) == 1 else 0.75
            return RoleMatch(self._nearest(fitting, pieces[0].start), sure)
        return self._spoken_of(passage, mention, pieces) or self._lede(passage, mention)

    def _of_age(self, pieces: Sequence[Piece]) -> RoleMatch | None:
        """Read "the 34-year-old" as the only person said to be 34."""
        said = _AGE.match(" ".join(one.word for one in pieces))
        if said is None:
            return None
        old = self._ages.get(said.group(1), set())
        return RoleMatch(min(old), 0.85) if len(old) == 1 else None

    def _agrees(self, mention: _Mention, number: int) -> bool:
        known = self.words[number]
        if mention.head not in known:
            return False
        if "former" in mention.modifiers and "former" not in known:
            return False
        telling = mention.modifiers - _PASSING
        return telling <= known and mention.complement <= known

    def _nearest(self, fitting: Sequence[int], before: int) -> int:
        """Return who of those that fit was named last before, else who is named first."""
        at = bisect_left(self._starts, (before, -1))
        earlier = [number for _, number in self._starts[:at] if number in fitting]
        return earlier[-1] if earlier else next(n for _, n in self._starts if n in fitting)

    def _spoken_of(
        self, passage: int, mention: _Mention, pieces: Sequence[Piece]
    ) -> RoleMatch | None:
        """Return whom the sentences right before are about, when their role is not stated."""
        unnamed = mention.head in word_list("staff_nouns") or mention.complement
        if unnamed or pieces[0].word != "the" or self._is_anothers(mention, pieces[0]):
            return None
        paragraph = self._passages[passage].paragraph
        for back in range(passage, max(-1, passage - _LEDE), -1):
            if self._passages[back].paragraph < paragraph - 1:
                return None
            entity = self._subjects.of(back, pieces[0].start).entity
            if self._has_no_role(entity):
                return RoleMatch(entity, 0.6)
        return self._alone_in(paragraph, pieces[0].start)

    def _has_no_role(self, number: int) -> bool:
        known = self.words.get(number) or number in self._bodies
        return 0 <= number < self._people and not known

    def _alone_in(self, paragraph: int, before: int) -> RoleMatch | None:
        """Return the only person without a role whom the paragraph names before."""
        found = {
            one.named
            for passage in self._paragraphs[paragraph]
            for one in passage.pieces
            if one.start < before and self._has_no_role(one.named)
        }
        return RoleMatch(found.pop(), 0.6) if len(found) == 1 else None

    def _is_anothers(self, mention: _Mention, piece: Piece) -> bool:
        """Tell whether the article has brought in somebody unnamed with that noun before."""
        return self._brought_in.get(mention.head, piece.start) < piece.start

    def _lede(self, passage: int, mention: _Mention) -> RoleMatch | None:
        """Return who is named right after a beginning that only describes them."""
        if passage >= _LEDE:
            return None
        for ahead in range(passage + 1, min(passage + 1 + _AHEAD, len(self._passages))):
            entity = self._subjects.of(ahead).entity
            if not 0 <= entity < self._people:
                continue
            known = self.words.get(entity)
            first = next(start for start, number in self._starts if number == entity)
            new = first >= self._passages[passage].pieces[0].start
            return RoleMatch(entity, 0.6) if new and (not known or mention.head in known) else None
        return None


def _brought_in(passages: Sequence[Passage]) -> Mapping[str, int]:
    """Return where each noun stands first behind "a" or "his": "a fisherman" is somebody new."""
    found: dict[str, int] = {}
    for passage in passages:
        for at, piece in enumerate(passage.pieces):
            if piece.word not in _BRINGS_IN and not is_possessive(piece):
                continue
            for noun in passage.pieces[at + 1 : at + _FEW]:
                if noun.kind == "mark" or noun.word in PREPOSITIONS or noun.named >= 0:
                    break
                found.setdefault(noun.word, noun.start)
    return found


def _titles(passages: Sequence[Passage], people: int) -> frozenset[str]:
    """Return the titles and role words that stand right before names: "Alderman"."""
    found: set[str] = set()
    for passage in passages:
        for before, name in pairwise(passage.pieces):
            title = is_role(before.word) or before.word in words("courtesy_titles")
            if 0 <= name.named < people and before.named < 0 and before.capital and title:
                found.add(before.word)
    return frozenset(found)


def _ages(passages: Sequence[Passage]) -> Mapping[str, set[int]]:
    """Return whom each age is said of: "Ada Brook, 34,"."""
    found: dict[str, set[int]] = defaultdict(set)
    for passage in passages:
        pieces = passage.pieces
        for at in range(len(pieces) - 2):
            if (
                pieces[at].named >= 0
                and pieces[at + 1].word == ","
                and pieces[at + 2].word.isdigit()
            ):
                found[pieces[at + 2].word].add(pieces[at].named)
    return found


def _read(pieces: Sequence[Piece], known: frozenset[str]) -> _Mention | None:
    """Read a phrase without a name, in the singular, as a role."""
    definite = pieces[0].word in ("the", "this", "that") or pieces[0].capital
    if not definite or len(pieces) > _LONGEST_MENTION or pieces[0].word in ("a", "an"):
        return None
    core = core_of(pieces)
    if any(one.kind != "word" for one in core):
        return None
    head = _SAME.get(core[-1].word, core[-1].word)
    nouns = known if pieces[0].word == "the" else words("role_nouns")
    if not any(head in one for one in (*_nouns(), nouns)):
        return None
    rest = [one.word for one in pieces[len(core) :] if one.kind == "word"]
    complement = frozenset(_bare(one) for one in rest if one not in _SMALL | PREPOSITIONS)
    before = frozenset(_bare(one.word) for one in core[:-1] if one.word not in _SMALL)
    return _Mention(head, before, complement)


def _nouns() -> Sequence[frozenset[str]]:
    return words("role_nouns"), words("demonyms"), word_list("person_nouns")


def _bare(word: str) -> str:
    word = word.removesuffix("'s").removesuffix("’s")
    return _SAME.get(word, word)


def _gathered(
    passages: Sequence[Passage], people: Sequence[Entity], shared: frozenset[str]
) -> Mapping[int, frozenset[str]]:
    """Return the words of everything each person is called."""
    found: dict[int, set[str]] = {}
    for number, entity in enumerate(people):
        stated = f"{entity.role or ''} {entity.organisation or ''}".casefold().split()
        if entity.role:
            found.setdefault(number, set()).update(map(_bare, stated))
    for passage in passages:
        pieces = passage.pieces
        for at, piece in enumerate(pieces):
            if not 0 <= piece.named < len(people) or is_unclear(pieces, at, shared):
                continue
            said = [*_left(pieces, at), *_right(pieces, at)]
            if said:
                found.setdefault(piece.named, set()).update(map(_bare, said))
    return {number: frozenset(said) for number, said in found.items()}


def _left(pieces: Sequence[Piece], at: int) -> Iterator[str]:
    """Yield the role words right before a name: "Finance Minister"."""
    said: list[str] = []
    if at > 1 and pieces[at - 1].word == "," and is_person_noun(pieces[at - 2].word):
        at -= 1  # "his younger brother, Leo Byrd"
    if at > 1 and pieces[at - 1].word == "." and is_role(pieces[at - 2].word):
        at -= 1  # "Gov. Ada Brook"
    for back in range(at - 1, max(-1, at - 1 - _LONGEST_LEFT), -1):
        word = pieces[back].word
        part = is_role(word) or is_person_noun(word) or word in _KINDS
        if not part and not (said and pieces[back].capital):
            break
        said.append(word)
    if any(is_person_noun(word) or word in words("demonyms") for word in said):
        yield from said


def _right(pieces: Sequence[Piece], at: int) -> Iterator[str]:
    """Yield the words of an apposition with a role noun: ", the director of the mill,"."""
    if at + 2 >= len(pieces) or pieces[at + 1].word != ",":
        return
    said: list[str] = []
    for piece in pieces[at + 2 : at + 2 + _LONGEST_RIGHT]:
        if piece.kind == "mark" or piece.word in ("who", "which", "that", "said"):
            break
        if piece.word in word_list("helping_verbs"):
            return
        if piece.word not in _SMALL:
            said.append(piece.word)
    if any(word in words("role_nouns") for word in said):
        yield from said
