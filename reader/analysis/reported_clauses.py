"""Find the clauses of a sentence that a word of saying or thinking governs without marks."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from reader.analysis.cues import word_list
from reader.analysis.noun_phrases import Source, phrase_after
from reader.analysis.reported_before import LEAST, Clause, accordings, before_reports
from reader.analysis.reported_ends import clause_end, sentence_end
from reader.analysis.reported_starts import Start, is_verb, relative_rest, start_behind
from reader.analysis.sources import main_subject, skip_adverbs, subject_before

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.narration import Piece
    from reader.analysis.report import Report

_CUES = (
    "reports_that",
    "reports_clause",
    "reports_question",
    "reports_aim",
    "reports_object",
    "reports_about",
    "reports_order",
)
_OPENERS = frozenset(
    {"when", "after", "if", "while", "although", "though", "because", "as", "since"}
)
_SUBJECT_BORDERS = frozenset({"and", "or", "but", "who", "which", "to", "not"})
_LONGEST_SUBJECT = 10
_COUNTED = frozenset({"percent", "%", "half", "people", "most", "five", "ten", "10"})
_TO_BE = frozenset({"is", "was", "are", "were", "been", "be", "being"})


def find_clauses(pieces: Sequence[Piece], reports: Sequence[Report]) -> list[Clause]:
    """Return the outermost reported clauses of a sentence, in order; none overlap."""
    kept: list[Clause] = []
    behind = list(_behind_cues(pieces, reports))
    for clause in [*before_reports(pieces, reports), *behind, *accordings(pieces, reports)]:
        if _is_sound(pieces, clause) and not any(_meet(clause, other) for other in kept):
            kept.append(clause)
    return sorted(kept)


def _is_sound(pieces: Sequence[Piece], clause: Clause) -> bool:
    """Tell a clause that can stand for itself: long enough, and without words between marks."""
    least = 1 if clause.frame == "around" else 2 if clause.frame != "object" else LEAST
    if clause.first < 0 or clause.last - clause.first + 1 < least:
        return False
    return all(piece.quote < 0 for piece in pieces[clause.first : clause.last + 1])


def _meet(one: Clause, other: Clause) -> bool:
    """Tell whether a clause holds words or the cue of another."""
    apart = one.last < other.first or other.last < one.first
    return not apart or other.first <= one.cue <= other.last


def _behind_cues(pieces: Sequence[Piece], reports: Sequence[Report]) -> Iterator[Clause]:
    """Yield what stands behind its cue: "Ortiz said that the fences held"."""
    known = {report.cue: report for report in reports}
    cues = _cues()
    for cue, piece in enumerate(pieces):
        if piece.word not in cues or piece.named >= 0:
            continue
        report = known.get(cue)
        behind = report.last + 1 if report and report.shape == "verb first" else cue + 1
        start = _start(pieces, cue, behind)
        if start is None and report is None:
            continue
        source = _named(pieces, report.source if report else _subject(pieces, cue))
        if start is None and source is not None:
            start = relative_rest(pieces, cue, behind, source.first)
        if start is not None and _is_reported(pieces, cue, start, report, source):
            last = clause_end(
                pieces, start.at, _beginnings(reports), short=_is_inner(pieces, start, source)
            )
            yield Clause(start.at, last, cue, source, start.frame)


def _is_reported(
    pieces: Sequence[Piece], cue: int, start: Start, report: Report | None, source: Source | None
) -> bool:
    """Tell whether somebody stands behind a clause that no "that" marks as one."""
    if start.frame in ("clause", "object"):
        if source is None or _is_apart(pieces, cue):
            return False
        return report is None or report.shape not in ("noun", "verb first")
    return not _is_asked_first(pieces, cue)


def _is_apart(pieces: Sequence[Piece], cue: int) -> bool:
    """Read "The fences, said Ortiz, held": who is behind the cue speaks."""
    behind = phrase_after(pieces, cue + 1)
    if behind is None or pieces[cue - 1].word != ",":
        return False
    return behind.last >= sentence_end(pieces) or pieces[behind.last + 1].word == ","


def _is_asked_first(pieces: Sequence[Piece], cue: int) -> bool:
    """Tell "Asked whether …, Ortiz said", "When asked if …": whoever asks is not told."""
    if pieces[cue].word != "asked":
        return False
    return cue == 0 or pieces[cue - 1].word in ("when", ",", "if")


def _beginnings(reports: Sequence[Report]) -> frozenset[int]:
    """Return where the reports begin that have a source of their own."""
    return frozenset(report.first for report in reports if report.shape != "carried")


def _is_inner(pieces: Sequence[Piece], start: Start, source: Source | None) -> bool:
    """Tell a report inside a sentence: "When Ortiz said …, she left", "Ortiz, who said …,"."""
    if start.frame == "object" or is_verb(pieces[start.at].word):
        return True
    if source is None:
        return False
    if source.relative > 0 and pieces[source.relative - 1].word == ",":
        return True
    return source.first > 0 and pieces[source.first - 1].word in _OPENERS


@cache
def _cues() -> frozenset[str]:
    """Return every word that something reported may stand behind."""
    return frozenset[str]().union(*(word_list(name) for name in _CUES))


def _start(pieces: Sequence[Piece], cue: int, at: int) -> Start | None:
    if pieces[cue].word in ("point", "points", "pointed", "pointing"):
        out = at < len(pieces) and pieces[at].word == "out"
        return start_behind(pieces, cue, at + 1) if out else None
    return start_behind(pieces, cue, at)


def _named(pieces: Sequence[Piece], source: Source | None) -> Source | None:
    """Leave out a source that is a bare article: "an assertion that" does not say whose."""
    if source is None or source.first < source.last:
        return source
    return None if pieces[source.first].word in word_list("articles") else source


def _subject(pieces: Sequence[Piece], cue: int) -> Source | None:
    """Return who thinks or wants what the cue introduces; nobody, where that is a passive."""
    if cue and pieces[cue - 1].word in _TO_BE:
        thinks = cue > 1 and pieces[cue].word in word_list("states_of_mind")
        return subject_before(pieces, cue - 1) if thinks else None
    if pieces[cue].word.endswith("ing"):
        return main_subject(pieces, cue)
    if not cue:
        return None
    return subject_before(pieces, cue) or _small_words(pieces, cue)


def _small_words(pieces: Sequence[Piece], cue: int) -> Source | None:
    """Read "24 percent say", "specialists say": a subject that neither name nor article opens."""
    last = skip_adverbs(pieces, cue) - 1
    if last < 0 or not (pieces[last].word.endswith("s") or pieces[last].word in _COUNTED):
        return None
    first = last + 1
    while first > 0 and last - first < _LONGEST_SUBJECT and _belongs(pieces[first - 1]):
        first -= 1
    return Source(first, last) if first <= last else None


def _belongs(piece: Piece) -> bool:
    if piece.word in _SUBJECT_BORDERS or piece.word in word_list("clause_openers"):
        return False
    return piece.kind in ("word", "number") or piece.word in ("%", "-", ".", "’", "'")
