"""Find the person meant by a role alone: "the minister", "the former managing director".

What each person is called is gathered from all of the article: before the name, behind it, and
as the facts state it. The nouns must agree, and the words around them must not disagree.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.cues import word_list
from reader.analysis.lexicons import words
from reader.analysis.name_heads import PREPOSITIONS, core_of
from reader.analysis.role_words import SMALL, ages, brought_in, gathered, plain, titles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.narration import Passage, Piece
    from reader.analysis.passage_subjects import PassageSubjects
    from reader.model import Entity

_LONGEST_MENTION = 14
_LEDE = 3
_AHEAD = 4
_PASSING = frozenset(["former", "ex", "newly", "then", "late", "current", "acting", "new", "now"])
_RANKS = frozenset(["former", "deputy", "vice", "assistant", "shadow", "associate"])
_AGE = re.compile(r"the (\d{1,3}) ?- ?year ?- ?old\Z")


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
        self._brought_in = brought_in(passages)
        self._ages = ages(passages)
        self._starts = sorted(
            (mention.span.start, number)
            for number, entity in enumerate(people)
            for mention in entity.mentions
        )
        self._bodies = bodies
        self.words = {
            number: said
            for number, said in gathered(passages, people, shared).items()
            if number not in bodies
        }
        self._nouns = titles(passages, len(people))

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

    def in_the_lead(self, passage: int, pieces: Sequence[Piece]) -> int:
        """Return who has a role at the top, when a headline gives one in other words.

        It is the one the sentences right below are about: a "reasoning chief" who is called a
        vice president there. With two such people it is neither.
        """
        if plain(pieces[-1].word) not in words("top_roles"):
            return -1
        below = self._passages[passage + 1 : passage + 1 + _AHEAD]
        found = {
            one.named
            for low in below
            for one in low.pieces
            if words("top_roles") & self.words.get(one.named, frozenset())
        }
        about = {self._subjects.of(passage + 1 + at).entity for at in range(len(below))}
        return min(found) if len(found) == 1 and found <= about else -1

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
        if _RANKS & known - mention.modifiers:
            return False  # the deputy is not the minister
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


def _read(pieces: Sequence[Piece], known: frozenset[str]) -> _Mention | None:
    """Read a phrase without a name, in the singular, as a role."""
    definite = pieces[0].word in ("the", "this", "that") or pieces[0].capital
    if not definite or len(pieces) > _LONGEST_MENTION or pieces[0].word in ("a", "an"):
        return None
    core = core_of(pieces)
    if any(one.kind != "word" for one in core):
        return None
    head = plain(core[-1].word)
    nouns = known if pieces[0].word == "the" else words("role_nouns")
    if not any(head in one for one in (*_nouns(), nouns)):
        return None
    rest = [one.word for one in pieces[len(core) :] if one.kind == "word"]
    complement = frozenset(plain(one) for one in rest if one not in SMALL | PREPOSITIONS)
    before = frozenset(plain(one.word) for one in core[:-1] if one.word not in SMALL)
    return _Mention(head, before, complement)


def _nouns() -> Sequence[frozenset[str]]:
    return words("role_nouns"), words("demonyms"), word_list("person_nouns")
