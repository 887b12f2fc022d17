"""Reported clauses that stand before, around or beside their report: "…, Ortiz said"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.cues import word_list
from reader.analysis.noun_phrases import Source, can_begin, phrase_after
from reader.analysis.reported_ends import FRONTING, clause_end, sentence_end

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.narration import Piece
    from reader.analysis.report import Report
    from reader.analysis.reported_starts import Frame

LEAST = 3
_LONGEST_ADJUNCT = 8
_ADJUNCTS = frozenset({"here", "recently", "afterward", "later", "earlier"})
_LEADING = frozenset({"but", "and", "so", "still", "meanwhile", "however", "now", "yet"})


class Clause(NamedTuple):
    """The pieces `[first, last]` that the cue at piece `cue` reports, of whom, and how."""

    first: int
    last: int
    cue: int
    source: Source | None
    frame: Frame


def before_reports(pieces: Sequence[Piece], reports: Sequence[Report]) -> Iterator[Clause]:
    """Yield what stands before its report: "The fences held, Ortiz said."."""
    end = sentence_end(pieces)
    for report in reports:
        if not report.strong or report.shape in ("noun", "passive", "carried"):
            continue
        if report.shape == "according":
            continue
        if _is_behind(pieces, report, end):
            start = _trailing_start(pieces, report.first - 2)
            yield Clause(start, report.first - 2, report.cue, report.source, "behind")
        elif _is_inserted(pieces, report, end):
            yield from _around(pieces, report)
    yield from _before_verbs(pieces, end)


def _is_inserted(pieces: Sequence[Piece], report: Report, end: int) -> bool:
    """Read "The fences, Ortiz said, held": the clause goes on behind its report."""
    if report.first < 1 or report.last + 2 > end or report.source.relative >= 0:
        return False
    after = pieces[report.last + 2]
    if report.shape == "verb first" or after.quote >= 0 or _is_adjunct(after.word):
        return False
    apart = pieces[report.first - 1].word == "," and pieces[report.last + 1].word == ","
    return apart and pieces[report.cue].word in word_list("reports_clause")


def _is_adjunct(word: str) -> bool:
    return word in word_list("aside_openers") or word.endswith("ing")


def _around(pieces: Sequence[Piece], report: Report) -> Iterator[Clause]:
    """Yield both parts of a clause that its report interrupts; an opening adverb is none."""
    start = _trailing_start(pieces, report.first - 2)
    if any(piece.quote >= 0 for piece in pieces[report.last + 1 :]):
        return  # "The wall, Brook said, is “a waste”": the words between marks are enough
    opens = pieces[start].word
    fronted = opens in FRONTING or opens in word_list("clause_openers")
    alone = start == report.first - 2 and not can_begin(pieces[start])
    if start >= 0 and not fronted and not alone:
        yield Clause(start, report.first - 2, report.cue, report.source, "around")
    last = clause_end(pieces, report.last + 2, frozenset(), short=False)
    yield Clause(report.last + 2, last, report.cue, report.source, "around")


def _before_verbs(pieces: Sequence[Piece], end: int) -> Iterator[Clause]:
    """Yield what stands before "…, said Ada Brook, who keeps the gate."."""
    for cue in range(LEAST + 1, end):
        if pieces[cue].word not in ("said", "says") or pieces[cue - 1].word != ",":
            continue
        source = phrase_after(pieces, cue + 1)
        if source is None or not pieces[source.first].capital:
            continue
        if source.last >= end or pieces[source.last + 1].word in (",", "of", "("):
            yield Clause(_trailing_start(pieces, cue - 2), cue - 2, cue, source, "behind")


def _is_behind(pieces: Sequence[Piece], report: Report, end: int) -> bool:
    """Tell a report behind its clause from "After the match, Ortiz said …"."""
    if report.first <= LEAST or pieces[report.first - 1].word != ",":
        return False
    commas = sum(piece.word == "," for piece in pieces[: report.first])
    if commas == 1 and _is_adjunct(pieces[0].word) and report.last < end:
        return False
    return _ends_there(pieces, report, end)


def accordings(pieces: Sequence[Piece], reports: Sequence[Report]) -> Iterator[Clause]:
    """Yield the clause before or behind each "according to …"."""
    known = {report.cue: report.source for report in reports}
    for cue in range(len(pieces) - 2):
        if pieces[cue].word == "according" and pieces[cue + 1].word == "to":
            yield from _of_according(pieces, cue, known.get(cue) or _up_to_mark(pieces, cue + 2))


def _up_to_mark(pieces: Sequence[Piece], first: int) -> Source:
    """Return a source that begins with no name or article: "people close to the mayor"."""
    last = first
    while last + 1 < len(pieces) and pieces[last + 1].kind in ("word", "number"):
        last += 1
    return Source(first, last)


def _of_according(pieces: Sequence[Piece], cue: int, source: Source) -> Iterator[Clause]:
    if cue > LEAST:
        last = cue - (2 if pieces[cue - 1].word == "," else 1)
        start = _trailing_start(pieces, last) or _behind_opening(pieces, last)
        if pieces[last].word not in ("which", "that", "who", "but", "and", "because"):
            yield Clause(start, last, cue, source, "according")
        return
    for at in range(source.last + 1, sentence_end(pieces)):
        if pieces[at].word == ",":
            last = clause_end(pieces, at + 1, frozenset(), short=False)
            yield Clause(at + 1, last, cue, source, "according")
            return


def _trailing_start(pieces: Sequence[Piece], last: int) -> int:
    """Return where the clause before a report begins, -1 when words between marks are in it."""
    for at in range(last, -1, -1):
        if pieces[at].quote >= 0:
            return -1
        if pieces[at].word == ";":
            return at + 1
    return 0


def _behind_opening(pieces: Sequence[Piece], last: int) -> int:
    """Step over "But", "In May," and "With that settled," where a clause begins behind them."""
    start = 0
    while start < last and pieces[start].word in _LEADING:
        start += 1
    if pieces[start].word == ",":
        return start + 1
    if pieces[start].word in FRONTING:
        for at in range(start + 1, last - 1):
            if pieces[at].word == "," and can_begin(pieces[at + 1]):
                return at + 1
    return start


def _ends_there(pieces: Sequence[Piece], report: Report, end: int) -> bool:
    """Tell whether the report closes the sentence, an adjunct ("on Monday") aside."""
    rest = pieces[report.last + 1 : end + 1]
    if not rest:
        return True
    if rest[0].word == "," and len(rest) > 1:
        return _is_adjunct(rest[1].word) or rest[1].word in ("who", "which", "though")
    if any(piece.quote >= 0 or piece.word == "that" for piece in rest):
        return False
    adjunct = rest[0].word in word_list("no_clause") | word_list("days_and_months") | _ADJUNCTS
    return adjunct and len(rest) < _LONGEST_ADJUNCT
