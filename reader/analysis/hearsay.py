"""Assertions nobody can be asked about: "reportedly", "it is said", "experts believe"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.lexicons import words
from reader.resources import lexicon_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.analysis.voices import Line, Voice
    from reader.model import Span

_BE = frozenset({"is", "are", "was", "were", "been", "be"})
_SAID = frozenset(
    (
        *("said", "believed", "thought", "rumoured", "rumored", "reported", "alleged"),
        *("understood", "claimed", "feared", "suspected", "presumed"),
    )
)
_FACTUAL = frozenset({"be", "have"})
_SOURCED = frozenset({"according", "by", "told"})
_BEFORE_CLAUSE = frozenset({",", ";", ":", "that", "as", "and", "but", "where", "while", "because"})
_CLOSING = frozenset(".!?;")
_LONGEST_SOURCE = 5
_SHORTEST_CLAUSE = 4


class Hearsay(NamedTuple):
    """Words nobody vouches for: `said` is what they assert, `voice` the vague source if any."""

    said: Span
    voice: Voice | None = None


def find_hearsay(line: Line) -> Iterator[Hearsay]:
    """Yield what a sentence asserts without a source one could ask."""
    verbs = [at for at, word in enumerate(line.words) if word in words("vague_source_verbs")]
    vague = [one for at in verbs if (one := _vague_at(line, at)) is not None]
    yield from vague
    if (own := _unbacked(line, vague)) is not None:
        yield own
    sourced = bool(vague) or not _SOURCED.isdisjoint(line.words)
    if not sourced and _is_marked(line):
        yield Hearsay(_without_stop(line, 0))


def _is_marked(line: Line) -> bool:
    """Tell "reportedly", "it is said that", "is believed to have"."""
    return not words("hearsay_words").isdisjoint(line.words) or any(
        word in _SAID and _is_said(line, at) for at, word in enumerate(line.words)
    )


def _is_said(line: Line, at: int) -> bool:
    """Tell "it is said that" and "is believed to have" by the verb."""
    before = line.word(at - 1) if line.word(at - 1) != "widely" else line.word(at - 2)
    if before not in _BE:
        return False
    impersonal = "it" in line.words[max(0, at - 4) : at] and line.word(at + 1) == "that"
    return impersonal or (line.word(at + 1) == "to" and line.word(at + 2) in _FACTUAL)


def _unbacked(line: Line, vague: list[Hearsay]) -> Hearsay | None:
    """Read a strong assertion of the article's own: "is beholden to a plethora of debts"."""
    end = vague[0].voice.span.start if vague and vague[0].voice else line.span.end
    plain = f" {' '.join(line.words[: line.index(end)])} "
    if not any(f" {phrase} " in plain for phrase in lexicon_lines("unbacked_phrases")):
        return None
    last = line.index(end) - 1
    while last > 0 and (line.words[last] in _CLOSING or line.words[last] in _BEFORE_CLAUSE):
        last -= 1
    return Hearsay(line.between(0, last))


def _vague_at(line: Line, at: int) -> Hearsay | None:
    """Read "recent reports indicate the firm …" at its verb."""
    noun = at - 1 - (line.word(at - 1) in ("also", "have", "widely"))
    if noun < 0 or line.word(noun) not in words("vague_sources"):
        return None
    first = noun
    while first > max(0, noun - _LONGEST_SOURCE) and _joins(line, first - 1):
        first -= 1
    voice = line.voice(first, noun)
    opens = first == 0 or line.word(first - 1) in _BEFORE_CLAUSE
    start = at + 1 + (line.word(at + 1) == "that")
    if line.word(noun) == "people" and first == noun:
        return None
    if voice.sourcing != "vague" or not opens or len(line.words) - start < _SHORTEST_CLAUSE:
        return None
    if line.tokens[start].kind == "mark":
        return None
    return Hearsay(_without_stop(line, start), voice)


def _joins(line: Line, at: int) -> bool:
    return line.tokens[at].kind == "word" and line.word(at) not in _BEFORE_CLAUSE


def _without_stop(line: Line, first: int) -> Span:
    last = len(line.words) - 1
    while last > first and line.words[last] in _CLOSING:
        last -= 1
    return line.between(first, last)
