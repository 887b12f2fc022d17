"""Which report governs which: clauses within clauses, and clauses that come first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.cues import word_list
from reader.analysis.noun_phrases import can_begin
from reader.analysis.report import word_at
from reader.analysis.sources import skip_adverbs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.narration import Piece
    from reader.analysis.report import Report

_ANEW = frozenset({";", "and", "but", "after", "before", "while", "when", "because", "although"})


def outermost(pieces: Sequence[Piece], reports: Sequence[Report]) -> Report:
    """Return the report that the last one is itself part of: "Reyes said Ortiz called it …"."""
    report = reports[-1]
    for earlier in reversed(reports[:-1]):
        if report.source.relative >= 0 or _begins_anew(pieces, report):
            break
        if earlier.source.relative >= 0 or not earlier.strong or earlier.shape == "passive":
            continue
        if report.source.first < earlier.cue < report.cue or is_fronted(
            pieces, earlier, report.first
        ):
            continue
        report = earlier
    return report


def is_fronted(pieces: Sequence[Piece], report: Report, end: int) -> bool:
    """Tell whether a report stands in a clause that comes first: "When Reyes said so, Ortiz …".

    Such a clause is over where a comma and another subject follow before piece `end`.
    """
    start = report.first
    while start > 0 and pieces[start - 1].word != "," and pieces[start - 1].quote < 0:
        start -= 1
    opener = pieces[start].word
    as_they_say = report.shape == "according" or (opener == "as" and report.strong)
    if start == report.source.first or opener not in _fronting() or as_they_say:
        return False
    commas = [at for at in range(report.last + 1, end) if pieces[at].word == ","]
    return any(can_begin(pieces[at + 1]) for at in commas if at + 1 < len(pieces))


def _fronting() -> frozenset[str]:
    return word_list("aside_openers") | word_list("clause_openers") - {"that", "how", "what"}


def _begins_anew(pieces: Sequence[Piece], report: Report) -> bool:
    """Tell whether the clause of a report is no part of what was said before it."""
    if report.shape == "carried":
        return False
    before = [word_at(pieces, at) for at in range(max(0, report.first - 2), report.first)]
    return bool(_ANEW & set(before))


def reports_behind(
    pieces: Sequence[Piece], reports: Sequence[Report], quote: int
) -> Iterator[Report]:
    """Yield the reports that begin right behind the quotation at piece `quote`."""
    start = quote + 1
    while (
        start < len(pieces)
        and pieces[start].kind == "mark"
        and pieces[start].word in ",—–―-.'’\"”*_"
    ):
        start += 1
    for report in reports:
        if report.first == start or (
            report.shape == "verb first" and skip_adverbs(pieces, report.cue) == start
        ):
            yield report
