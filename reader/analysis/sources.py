"""Read the source of a report: the subject before the word that reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.cues import cue_verbs, word_list
from reader.analysis.noun_phrases import (
    PRONOUNS,
    Source,
    behind_adverbs,
    can_begin,
    is_role,
    phrase,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.narration import Piece

_STOPS = frozenset(";:—–()…") | {"--", "-", "..."}
_LONGEST = 40
_LONGEST_SUBJECT = 14


def subject_before(pieces: Sequence[Piece], at: int) -> Source | None:
    """Return the subject of the verb at piece `at`, when it stands before it."""
    last = skip_adverbs(pieces, at) - 1
    first = _clause_start(pieces, last)
    if last < first:
        return None
    closed = pieces[last].word == ","
    segments = _segments(pieces, first, last)
    if not segments:
        return None
    return _of_closed(pieces, segments) if closed else _of_open(pieces, segments)


def skip_adverbs(pieces: Sequence[Piece], at: int) -> int:
    """Return the first of the helping verbs and adverbs that end before piece `at`."""
    while at > 0 and _is_adverb(pieces[at - 1]):
        at -= 1
    return at


def _is_adverb(piece: Piece) -> bool:
    if piece.kind != "word" or piece.named >= 0:
        return False
    return piece.word in word_list("speech_adverbs") or (
        piece.word.endswith("ly") and not piece.capital
    )


def _clause_start(pieces: Sequence[Piece], last: int) -> int:
    """Return the first piece of the clause whose last piece before the verb is `last`."""
    at = last
    while at >= 0 and last - at < _LONGEST:
        piece = pieces[at]
        if piece.word == ")":
            at = _bracket_start(pieces, at)
            continue
        if piece.quote >= 0 or piece.word in _STOPS or _opens_clause(pieces, at, last):
            return at + 1
        at -= 1
    return at + 1


def _bracket_start(pieces: Sequence[Piece], at: int) -> int:
    for back in range(at - 1, max(-1, at - 10), -1):
        if pieces[back].word == "(":
            return back - 1
    return at - 1


def _opens_clause(pieces: Sequence[Piece], at: int, last: int) -> bool:
    word = pieces[at].word
    if word == "and":
        return not _joins_names(pieces, at) and not (
            pieces[last].word == "," and is_role(pieces[at + 1].word)
        )
    if word in ("which", "whom"):
        return at < last and pieces[last].word != ","
    if word in word_list("clause_openers"):
        return not _inside_relative(pieces, at, last)
    return word in cue_verbs() and at != last and not _is_noun(pieces, at)


def _is_noun(pieces: Sequence[Piece], at: int) -> bool:
    """Tell "the report" and "his claim" from verbs."""
    before = pieces[at - 1] if at else None
    if before is None:
        return False
    return (
        before.word in word_list("determiners")
        or before.word.endswith(("'s", "’s"))
        or pieces[at].capital
    )


def _joins_names(pieces: Sequence[Piece], at: int) -> bool:
    if at == 0 or at + 1 >= len(pieces):
        return False
    before, after = pieces[at - 1], pieces[at + 1]
    return (before.capital or before.named >= 0) and (after.capital or after.named >= 0)


def _inside_relative(pieces: Sequence[Piece], at: int, last: int) -> bool:
    """A clause opener between commas, in "Bond, who left when …, said", opens nothing here."""
    if pieces[last].word != ",":
        return False
    return any(
        pieces[back].word in ("who", "whose", "which") for back in range(max(0, at - 12), at)
    )


def _segments(pieces: Sequence[Piece], first: int, last: int) -> list[Source]:
    """Cut pieces at commas; no segment is empty."""
    found, start = [], first
    for at in range(first, last + 2):
        if at > last or pieces[at].word == ",":
            if at > start:
                found.append(Source(start, at - 1))
            start = at + 1
    return found


def _of_closed(pieces: Sequence[Piece], segments: list[Source]) -> Source | None:
    """Choose the source where a comma stands before the verb: the rest are appositions."""
    good = [one for one in segments if not _is_aside(pieces, one)]
    names = [one for one in good if _is_name(pieces, one)]
    if good and pieces[good[0].first].named < 0 and names:
        return names[-1] if names[-1] == segments[-1] else names[0]
    return phrase(pieces, good[0]) if good else None


def _of_open(pieces: Sequence[Piece], segments: list[Source]) -> Source | None:
    last = segments[-1]
    if pieces[last.first].word in ("who", "which"):
        return phrase(pieces, segments[-2]) if len(segments) > 1 else None
    relative = _relative_start(pieces, last)
    if relative is not None:
        return phrase(pieces, Source(last.first, relative - 1))
    return phrase(pieces, last)


def _relative_start(pieces: Sequence[Piece], segment: Source) -> int | None:
    """Return where "who" stands when the segment ends with it ("the man who said")."""
    if pieces[segment.last].word in ("who", "which") and segment.last > segment.first:
        return segment.last
    return None


def _is_aside(pieces: Sequence[Piece], segment: Source) -> bool:
    first = pieces[segment.first]
    if (
        first.word in word_list("aside_openers")
        or first.word in ("who", "whose", "which")
        or first.kind == "number"
    ):
        return True
    if first.word in word_list("days_and_months") or (
        first.word.endswith("ing") and first.named < 0 and not first.capital
    ):
        return True
    if pieces[segment.last].word in word_list("time_endings") and pieces[segment.last].named < 0:
        return True
    return segment.first == segment.last and first.word in ("however", "meanwhile", "though", "too")


def _is_name(pieces: Sequence[Piece], segment: Source) -> bool:
    return pieces[segment.last].named >= 0 and pieces[segment.first].capital


def main_subject(pieces: Sequence[Piece], end: int) -> Source | None:
    """Return the subject a passage begins with, looking no further than piece `end`."""
    for segment in _segments(pieces, _behind_dateline(pieces), min(end, len(pieces)) - 1):
        if pieces[segment.first].quote >= 0 or _is_aside(pieces, segment):
            continue
        return _opening_noun(pieces, segment)
    return None


def _behind_dateline(pieces: Sequence[Piece]) -> int:
    """Return where a sentence begins behind "PARIS (AFP) — "."""
    for at, piece in enumerate(pieces[:10]):
        if piece.word in ("—", "–", "--", "-") and at:
            capital = all(one.capital or one.kind != "word" for one in pieces[:at])
            return at + 1 if capital and at + 1 < len(pieces) else 0
    return 0


def _opening_noun(pieces: Sequence[Piece], segment: Source) -> Source | None:
    first = behind_adverbs(pieces, segment.first, segment.last)
    if not can_begin(pieces[first]):
        return None
    if pieces[first].word in PRONOUNS:
        return Source(first, first)
    last = first
    for at in range(first, min(segment.last, first + _LONGEST_SUBJECT) + 1):
        piece = pieces[at]
        if piece.named >= 0 or is_role(piece.word) or (piece.capital and at > first):
            last = at
        elif last > first or (pieces[first].named >= 0 and at > first):
            break
    if last == first and pieces[first].word in word_list("determiners"):
        last = min(segment.last, first + 1)
    return Source(first, last)
