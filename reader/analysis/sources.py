"""Read the source of a report: the subject before the word that reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.clause_starts import DASHES, clause_start, is_work
from reader.analysis.cues import cue_verbs, speech_verbs, word_list
from reader.analysis.noun_phrases import (
    Source,
    behind_adverbs,
    can_begin,
    is_pronoun,
    is_role,
    last_noun,
    phrase,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.narration import Piece

_LONGEST_APPOSITION = 25
_BEFORE_ASIDES = frozenset({"shortly", "soon", "even", "ever", "just", "long", "right", "only"})
_LONGEST_SUBJECT = 14


def subject_before(pieces: Sequence[Piece], at: int) -> Source | None:
    """Return the subject of the verb at piece `at`, when it stands before it."""
    last = _before_dashes(pieces, skip_adverbs(pieces, at) - 1)
    first = clause_start(pieces, last)
    if last < first:
        return _of_that(pieces, last)
    if _is_object(pieces, first, last):
        return None
    closed = pieces[last].word == "," or is_work(pieces, last)
    segments = _segments(pieces, first, last)
    if not segments:
        return None
    return _of_closed(pieces, segments) if closed else _of_open(pieces, segments)


def _before_dashes(pieces: Sequence[Piece], last: int) -> int:
    """Step over an apposition between dashes: "Sims — a teacher from Elms — said"."""
    if last < 0 or pieces[last].word not in DASHES:
        return last
    for back in range(last - 1, max(0, last - _LONGEST_APPOSITION), -1):
        if pieces[back].word in DASHES or pieces[back].quote >= 0:
            return back - 1 if pieces[back].quote < 0 else last
    return last


def _is_object(pieces: Sequence[Piece], first: int, last: int) -> bool:
    """Tell whether the words between two verbs are the object of the first.

    "mocked a reporter, called …" has one subject, "said Trump called …" has two.
    """
    verb = pieces[first - 1].word if first else ""
    if verb not in cue_verbs():
        return False
    commas = [at for at in range(first, last + 1) if pieces[at].word == ","]
    if commas:
        return commas[0] == last
    return verb not in speech_verbs() and verb not in word_list("clause_verbs")


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
    for at, one in enumerate(segments):
        if one.first == one.last and pieces[one.first].word in ("who", "which"):
            return _of_relative(pieces, segments[:at], one.first)
    good = [one for one in segments if not _is_aside(pieces, one)]
    names = [one for one in good if _is_name(pieces, one)]
    if good and pieces[good[0].first].named < 0 and names:
        return names[-1] if names[-1] == segments[-1] else names[0]
    return phrase(pieces, good[0]) if good else None


def _of_open(pieces: Sequence[Piece], segments: list[Source]) -> Source | None:
    last = segments[-1]
    if pieces[last.first].word in ("who", "which"):
        return _of_relative(pieces, segments[:-1] or _apart(pieces, last.first), last.first)
    relative = _relative_in(pieces, last)
    if relative is None:
        return phrase(pieces, _with_adjectives(pieces, segments))
    if any(_is_finite(piece) for piece in pieces[relative + 1 : last.last + 1]):
        return phrase(pieces, Source(last.first, relative - 1))
    return _of_relative(pieces, [Source(last.first, relative - 1)], relative)


def _with_adjectives(pieces: Sequence[Piece], segments: list[Source]) -> Source:
    """Read "the tired, 71-year-old diplomat" as one phrase."""
    last = segments[-1]
    before = segments[-2] if len(segments) > 1 else None
    if before is None or pieces[last.first].kind != "number" or before.last > before.first + 1:
        return last
    opens = pieces[before.first].word in word_list("determiners")
    return Source(before.first, last.last) if opens else last


def _apart(pieces: Sequence[Piece], relative: int) -> list[Source]:
    """Return what stands before a dash or bracket: "Reyes – who left – said"."""
    end = relative - 2
    if end < 0 or pieces[relative - 1].word not in DASHES | {"("}:
        return []
    return _segments(pieces, clause_start(pieces, end), end)


def _of_that(pieces: Sequence[Piece], at: int) -> Source | None:
    """Read "a message that said", where "that" is no conjunction."""
    if (
        at < 1
        or pieces[at].word != "that"
        or pieces[at - 1].word not in word_list("document_nouns")
    ):
        return None
    return _of_relative(pieces, _segments(pieces, clause_start(pieces, at - 1), at - 1), at)


def _of_relative(pieces: Sequence[Piece], before: list[Source], relative: int) -> Source | None:
    """Return what a relative pronoun stands for: the phrase that ends right before it."""
    antecedent = _antecedent(pieces, before[-1]) if before else None
    return antecedent._replace(relative=relative) if antecedent else None


def _antecedent(pieces: Sequence[Piece], segment: Source) -> Source | None:
    """Return the phrase that ends a segment: "They met Ada Brook, who …", not "They"."""
    subject = is_pronoun(pieces[segment.first].word) and segment.last > segment.first
    if subject or any(_is_finite(piece) for piece in pieces[segment.first : segment.last + 1]):
        return last_noun(pieces, segment.first, segment.last)
    return phrase(pieces, segment)


def _relative_in(pieces: Sequence[Piece], segment: Source) -> int | None:
    """Return where "who" stands inside a segment ("the man who said")."""
    inside = range(segment.last, segment.first, -1)
    return next((at for at in inside if pieces[at].word in ("who", "which")), None)


def _is_finite(piece: Piece) -> bool:
    """Tell a verb that has a subject: the relative clause ends behind it."""
    if piece.word in cue_verbs() or piece.word in word_list("helping_verbs"):
        return True
    return piece.kind == "word" and piece.word.endswith("ed") and not piece.capital


def _is_aside(pieces: Sequence[Piece], segment: Source) -> bool:
    first = pieces[segment.first]
    if (
        first.word in word_list("aside_openers")
        or first.word in ("who", "whose", "which")
        or first.kind == "number"
    ):
        return True
    following = pieces[min(segment.first + 1, segment.last)].word
    if first.word in _BEFORE_ASIDES and following in word_list("aside_openers"):
        return True
    if first.word in word_list("days_and_months") or _is_participle(pieces, segment):
        return True
    if _is_time(pieces, segment) or (first.word in cue_verbs() and not first.capital):
        return True
    return segment.first == segment.last and first.word in ("however", "meanwhile", "though", "too")


def _is_participle(pieces: Sequence[Piece], segment: Source) -> bool:
    """Tell "Speaking in Ohio" and "citing a report" from "Wyoming officials"."""
    first = pieces[segment.first]
    if not first.word.endswith("ing") or first.named >= 0:
        return False
    fronted = segment.first == 0 and segment.last > 0 and pieces[1].word not in cue_verbs()
    return fronted or not first.capital


def _is_time(pieces: Sequence[Piece], segment: Source) -> bool:
    """Tell "a few days later" from a subject."""
    if pieces[segment.last].word not in word_list("time_endings"):
        return False
    return all(piece.named < 0 for piece in pieces[segment.first : segment.last + 1])


def _is_name(pieces: Sequence[Piece], segment: Source) -> bool:
    return pieces[segment.last].named >= 0 and pieces[segment.first].capital


def main_subject(pieces: Sequence[Piece], end: int) -> Source | None:
    """Return the subject a passage begins with, looking no further than piece `end`."""
    for segment in _segments(pieces, 0, min(end, len(pieces)) - 1):
        if pieces[segment.first].quote >= 0 or _is_aside(pieces, segment):
            continue
        if (noun := opening_noun(pieces, segment)) is not None:
            return noun
    return None


def opening_noun(pieces: Sequence[Piece], segment: Source) -> Source | None:
    """Return the noun phrase a segment begins with, without what it does."""
    first = behind_adverbs(pieces, segment.first, segment.last)
    if not can_begin(pieces[first]):
        return None
    if is_pronoun(pieces[first].word):
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
