"""The names that can be told in an article of another language than English.

The word lists and weights know English, where a capital letter says "name". Elsewhere it may
say "noun" ("Geschichte des Landes"), so less is claimed there: a given name with what follows
it, the parts of such a name alone, and the organisations and places that are listed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.lexicons import known_names, words
from reader.analysis.segments import Segment
from reader.resources import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.analysis.run_words import Word
    from reader.analysis.runs import Run

_LONGEST = 4
_AWAY = frozenset({"den", "der", "des", "e", "vom", "y", "zum", "zur"})
"""Particles that in running text are an article, a preposition with one, or an "and"."""


def foreign_segments(text: str, runs: Iterable[Run]) -> list[Segment]:
    """Return the possible names in the runs of an article that is not in English, in order."""
    runs = [run for run in runs if not run.heading]
    full = [segment for run in runs for segment in _people(text, run)]
    taken = {word.start for segment in full for word in segment.words}
    parts = frozenset(word.text for segment in full for word in segment.words)
    alone = [
        Segment((word,), first=run.first and at == 0)
        for run in runs
        for at, word in enumerate(run.words)
        if word.start not in taken and (_base(word, parts) in parts or _is_listed(word))
    ]
    found = sorted((*full, *alone), key=lambda one: one.span)
    return [one._replace(words=(*one.words[:-1], _bare(one.words[-1], parts))) for one in found]


def _base(word: Word, parts: frozenset[str]) -> str:
    """Return a part of a name without the s of the German genitive: "Brooks" for "Brook"."""
    bare = word.text.removesuffix("s")
    return bare if bare in parts else word.text


def _bare(word: Word, parts: frozenset[str]) -> Word:
    bare = _base(word, parts)
    return word._replace(text=bare, end=word.start + len(bare))


def _people(text: str, run: Run) -> Iterator[Segment]:
    """Yield each given name of a run together with the family name behind it."""
    at = 0
    while at < len(run.words):
        end = _person_end(text, run.words, at)
        if end:
            yield Segment(run.words[at:end])
        at = end or at + 1


def _person_end(text: str, run: tuple[Word, ...], at: int) -> int | None:
    """Return where a person's name ends that begins at a word, None where none does.

    A particle may lead to the family name ("Ida von der Aue") but not away from it
    ("Ada Brook von der Gewerkschaft").
    """
    if not _is_given(run[at]):
        return None
    end = at + 1
    while end < len(run) and end - at < _LONGEST and not run[end - 1].possessive:
        between = text[run[end - 1].end : run[end].start].split()
        leads = not between or (between[0] not in _AWAY and _is_first(run, at, end - 1))
        if run[end].known or not leads:
            break
        end += 1
    return end if end - at > 1 else None


def _is_first(run: tuple[Word, ...], at: int, last: int) -> bool:
    """Tell a given name that the family name is still to follow."""
    text = run[last].text.casefold()
    family = text in words("surnames") or text in words("more_surnames")
    return at == last or (_is_given(run[last]) and not family)


def _is_given(word: Word) -> bool:
    text = word.text.casefold()
    listed = text in words("given_names") or text in words("more_given_names")
    name = listed and text not in words("no_given_names")
    return name and not word.known and not word.text.isupper()


def _is_listed(word: Word) -> bool:
    """Tell the spelling of one organisation, place or work, and of nothing else."""
    return word.text in known_names() and word.text not in lexicon("ambiguous_names")
