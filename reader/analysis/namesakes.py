"""Tell people of one family name apart, and join a family name spelt a little differently."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from reader.analysis.gender_words import word_gender

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.analysis.gender_words import Gender
    from reader.analysis.narration import Piece
    from reader.analysis.passage_subjects import PassageSubjects
    from reader.model import Entity

_FARTHEST = 5
_SHORT = 5
_LONG = 8
_AGES = {"elder": "younger", "older": "younger", "younger": "elder"}


def shared_families(people: Sequence[Entity]) -> frozenset[str]:
    """Return the family names that several people of the article have."""
    parts = [entity.name.casefold().split() for entity in people]
    count = Counter(one[-1] for one in parts if len(one) > 1)
    return frozenset(name for name, times in count.items() if times > 1)


class Namesakes:
    """Knows which family names several people of the article share."""

    def __init__(
        self,
        people: Sequence[Entity],
        subjects: PassageSubjects,
        genders: Mapping[int, Gender],
        roles: Mapping[int, frozenset[str]],
    ) -> None:
        self._subjects = subjects
        self._genders = genders
        self._roles = roles
        self._family: dict[str, list[int]] = defaultdict(list)
        single: list[tuple[int, str]] = []
        for number, entity in enumerate(people):
            parts = entity.name.casefold().split()
            if len(parts) > 1:
                self._family[parts[-1]].append(number)
            elif parts:
                single.append((number, parts[0]))
        self._spelt = {number: self._near(word) for number, word in single}

    def _near(self, word: str) -> int:
        """Return the only person whose family name differs by a letter or, if long, two."""
        if len(word) < _SHORT or word in self._family:
            return -1
        allowed = 2 if len(word) >= _LONG else 1
        near = [
            number
            for family, numbers in self._family.items()
            if family[0] == word[0] and differ_little(word, family, allowed)
            for number in numbers
        ]
        return near[0] if len(near) == 1 else -1

    def spelt_like(self, pieces: Sequence[Piece]) -> int:
        """Return whose family name a single word in a capital is, a letter left out or wrong."""
        alone = len(pieces) == 1 and pieces[0].capital and pieces[0].named < 0
        return self._near(pieces[0].word) if alone else -1

    def choose(self, passage: int, pieces: Sequence[Piece], number: int) -> int:
        """Return who is meant by a name that is a family name alone; else `number` itself."""
        if self._spelt.get(number, -1) >= 0:
            return self._spelt[number]
        words = [piece.word.rstrip(".") for piece in pieces if piece.kind == "word"]
        last = words[-1].removesuffix("'s").removesuffix("’s") if words else ""
        named = [piece for piece in pieces if piece.named >= 0]
        rivals = self._family.get(last, [])
        if len(rivals) < 2 or len(named) != 1:  # noqa: PLR2004 - nobody to confuse
            return number
        fitting = self._fitting(rivals, words)
        if len(fitting) == 1:
            return fitting[0]
        return self._recent(passage, pieces[0].start, fitting or rivals, number)

    def _fitting(self, rivals: Sequence[int], words: Sequence[str]) -> list[int]:
        """Return those whom the title, the role or the age before the name does not rule out."""
        genders = {gender for word in words if (gender := word_gender(word)) is not None}
        fitting = [
            one for one in rivals if not genders or self._genders.get(one) in (None, *genders)
        ]
        others = {_AGES[word] for word in words if word in _AGES}
        fitting = [one for one in fitting if not others & self._roles.get(one, frozenset())]
        said = set(words[:-1])
        by_role = [one for one in fitting if said & self._roles.get(one, frozenset())]
        by_gender = [one for one in fitting if self._genders.get(one) in genders]
        return by_role or by_gender or fitting

    def _recent(self, passage: int, before: int, rivals: Sequence[int], number: int) -> int:
        """Return who of them was the subject last, else who was named last."""
        for back in range(passage, max(-1, passage - _FARTHEST), -1):
            subject = self._subjects.of(back, before).entity
            if subject in rivals:
                return subject
        return number if number in rivals else rivals[0]


def differ_little(one: str, other: str, allowed: int) -> bool:
    """Tell two spellings at most `allowed` letters apart (added, left out or changed)."""
    if abs(len(one) - len(other)) > allowed:
        return False
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        above, row[0] = row[0], at
        for column, theirs in enumerate(other, 1):
            change = above + (letter != theirs)
            above = row[column]
            row[column] = min(change, row[column] + 1, row[column - 1] + 1)
    return row[-1] <= allowed
