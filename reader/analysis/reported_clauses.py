"""Where a reported clause begins and ends: the words a report governs without marks."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.cues import cue_verbs, is_bare, is_participle, word_list
from reader.analysis.noun_phrases import can_begin, is_pronoun
from reader.analysis.report_scope import is_fronted
from reader.analysis.scene import DASHES
from reader.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.narration import Piece
    from reader.analysis.report import Report

_LEAST = 3
_LONGEST_ADJUNCT = 8
_FARTHEST_THAT = 12
_FARTHEST_TO = 7
_LONGEST_OPENING = 5
_NEAR = 4
_OPENERS = frozenset({"that", "whether", "if", "how", "why"})
_ABOUT_ONESELF = frozenset({"named", "identified", "quoted", "interviewed"})
_RELATIVES = frozenset({"which", "who", "whose"})


class Clause(NamedTuple):
    """The pieces `[first, last]` of a passage that are reported.

    `opener` is the word they begin with behind the cue ("that", "to"), a comma where a report
    stands behind them or between them, and "" for a clause that needs no opener.
    """

    first: int
    last: int
    opener: str = ""

    def span(self, pieces: Sequence[Piece]) -> Span:
        """Return where the clause stands."""
        return Span(pieces[self.first].start, pieces[self.last].end)


def clauses_of(
    pieces: Sequence[Piece], report: Report, reports: Sequence[Report]
) -> Iterator[Clause]:
    """Yield the clauses a report governs: one, or the two parts of an interrupted one.

    A clause that holds words between marks is none: those are the quotation.
    """
    end = _sentence_end(pieces)
    for clause in _candidates(pieces, report, reports, end):
        whole = range(clause.first, clause.last + 1)
        long_enough = clause.last - clause.first + 1 >= _LEAST
        if clause.first >= 0 and long_enough and all(pieces[at].quote < 0 for at in whole):
            yield clause


def closes_sentence(pieces: Sequence[Piece], report: Report) -> bool:
    """Tell a report behind a comma at the end of its sentence: ", people there said"."""
    apart = report.first > 0 and pieces[report.first - 1].word == ","
    return apart and report.strong and _ends_there(pieces, report, _sentence_end(pieces))


def _candidates(
    pieces: Sequence[Piece], report: Report, reports: Sequence[Report], end: int
) -> Iterator[Clause]:
    apart = report.first > 0 and pieces[report.first - 1].word == ","
    if apart and report.shape != "carried":
        front = Clause(_sentence_start(pieces), report.first - 2, ",")
        if report.shape in ("according", "verb first") or _ends_there(pieces, report, end):
            inside = any(pieces[at].word == "," for at in range(front.first, front.last))
            if inside or report.shape != "subject first" or not _is_adjunct(pieces, front):
                yield front
            return
        if pieces[report.last + 1].word == ",":
            yield from _around(pieces, report, front, reports)
            return
    if report.shape == "according":
        if report.first <= 1:
            yield from _behind_comma(pieces, report, end)
    elif report.shape != "verb first":
        yield from _behind_cue(pieces, report, reports, end)


def _around(
    pieces: Sequence[Piece], report: Report, front: Clause, reports: Sequence[Report]
) -> Iterator[Clause]:
    """Yield the two parts of "The dam, Reyes said, would hold", where they make a sentence."""
    end, start = _sentence_end(pieces), report.last + 2
    if start > end or _is_adjunct(pieces, front) or not report.strong:
        return
    goes_on = pieces[start].word in word_list("helping_verbs") | word_list("modal_verbs")
    whole = any(pieces[at].word in word_list("helping_verbs") for at in range(*front[:2]))
    if goes_on or whole:
        yield front
        yield Clause(start, _clause_end(pieces, start, reports, end), ",")


def _is_adjunct(pieces: Sequence[Piece], clause: Clause) -> bool:
    """Tell "Asked about it, Reyes said, …" from the beginning of what is reported."""
    first = pieces[clause.first].word
    return first in word_list("aside_openers") | word_list("clause_openers") or is_participle(first)


def _sentence_end(pieces: Sequence[Piece]) -> int:
    end = len(pieces) - 1
    while end > 0 and pieces[end].kind == "mark" and pieces[end].word != ")":
        end -= 1
    return end


def _sentence_start(pieces: Sequence[Piece]) -> int:
    """Return the first piece behind a bullet and behind "In fact,"."""
    start = 0
    while start < len(pieces) - 1 and pieces[start].kind == "mark":
        start += 1
    for at in range(start + 1, min(start + _LONGEST_OPENING, len(pieces) - 1)):
        if pieces[at].word == "," and pieces[start].word in word_list("sentence_openings"):
            return at + 1
    return start


def _ends_there(pieces: Sequence[Piece], report: Report, end: int) -> bool:
    """Tell whether the report closes the sentence, an adjunct ("on Monday") aside."""
    rest = pieces[report.last + 1 : end + 1]
    if pieces[-1].word == ":":
        return False
    if not rest:
        return True
    if any(piece.quote >= 0 for piece in rest):
        return False
    if rest[0].word == "," and len(rest) > 1:
        rest = rest[1:]
        return is_participle(rest[0].word) or rest[0].word in _RELATIVES | {"according", "citing"}
    adjunct = rest[0].word in word_list("no_clause") | word_list("days_and_months")
    return adjunct and len(rest) < _LONGEST_ADJUNCT


def _behind_comma(pieces: Sequence[Piece], report: Report, end: int) -> Iterator[Clause]:
    for at in range(report.last + 1, end):
        if pieces[at].word == ",":
            yield Clause(at + 1, end)
            return


def _behind_cue(
    pieces: Sequence[Piece], report: Report, reports: Sequence[Report], end: int
) -> Iterator[Clause]:
    start, cue = report.cue + 1, pieces[report.cue].word
    quoted = any(piece.quote >= 0 for piece in pieces[: report.first])
    if start > end or (quoted and pieces[start].word == ","):
        return
    if cue in word_list("promising_verbs"):
        yield from _infinitive(pieces, start, reports, end)
        return
    if cue in word_list("accusing_verbs") and pieces[start].word not in _OPENERS:
        yield Clause(start, _clause_end(pieces, start, reports, end))
        return
    if pieces[start].word in word_list("topic_prepositions") and cue in word_list("topic_verbs"):
        yield Clause(start + 1, _clause_end(pieces, start + 1, reports, end), pieces[start].word)
        return
    opener = _opener(pieces, start, end, tells=cue in word_list("telling_verbs"))
    if opener is None or opener > end:
        return
    first = pieces[opener]
    if first.word in word_list("no_clause") or (first.kind == "mark" and first.word not in "$£€"):
        return
    word = first.word if first.word in _OPENERS or first.word == "to" else ""
    yield Clause(opener, _clause_end(pieces, opener, reports, end), word)


def _infinitive(
    pieces: Sequence[Piece], start: int, reports: Sequence[Report], end: int
) -> Iterator[Clause]:
    """Read "vowed to stay" and "urged voters to stay", else "promised that she would"."""
    for at in range(start, min(start + _FARTHEST_TO, end)):
        word = pieces[at].word
        if word in ("to", "that"):
            if {piece.word for piece in pieces[at + 1 : at + 3]} & _ABOUT_ONESELF:
                return
            yield Clause(at, _clause_end(pieces, at, reports, end), word)
            return
        if word in cue_verbs() or pieces[at].quote >= 0 or pieces[at].kind == "mark":
            return


def _opener(pieces: Sequence[Piece], start: int, end: int, *, tells: bool) -> int | None:
    """Return where a clause begins behind its cue, and behind who was told, where and when."""
    if pieces[start].word in _OPENERS:
        return start
    here = start
    while here < end and _is_adverb(pieces[here]):
        here += 1
    adjunct = pieces[here].word in word_list("no_clause") | word_list("days_and_months") | {","}
    if tells or adjunct or here > start or _is_spaced_dash(pieces, start):
        that = _that(pieces, start, end)
        if that is not None:
            return that
    if tells:
        return _behind_listener(pieces, start, end)
    on = here + 1 if pieces[here].word == "on" else here
    while on < end and pieces[on].word in word_list("days_and_months") | word_list("time_endings"):
        on += 1
        here = on
    return here


def _is_adverb(piece: Piece) -> bool:
    return piece.word in word_list("speech_adverbs") | {"early", "late"} or (
        piece.word.endswith("ly") and not piece.capital
    )


def _that(pieces: Sequence[Piece], start: int, end: int) -> int | None:
    """Return where "that" or "whether" stands behind a listener, a place or a time."""
    for at in range(start, min(start + _FARTHEST_THAT, end)):
        word = pieces[at].word
        if word in _OPENERS and (word != "that" or at == start or _is_conjunction(pieces, at)):
            return at
        if word in cue_verbs() or pieces[at].quote >= 0 or word in (";", ":"):
            return None
    return None


def _is_conjunction(pieces: Sequence[Piece], at: int) -> bool:
    """Tell "told him that it was" from "about that" and "to that effect"."""
    return pieces[at - 1].word not in ("about", "to", "of", "in", "like", "for", "with", "on")


def _behind_listener(pieces: Sequence[Piece], start: int, end: int) -> int | None:
    """Return where the clause begins behind who was told: "told Ada Brook it was late"."""
    if start > end:
        return None
    if is_pronoun(pieces[start].word) or pieces[start].word in ("him", "them", "me", "us", "her"):
        return start + 1
    at = start
    if pieces[at].word in word_list("determiners"):
        at += 1
    while at <= end and (pieces[at].capital or pieces[at].named >= 0):
        at += 1
    if at > end:
        return None
    if at == start or (at == start + 1 and not pieces[start].capital):
        plain = pieces[at].word.endswith("s") and at < end
        at = at + 1 if plain else start
    return at if start < at <= end else None


def _clause_end(pieces: Sequence[Piece], first: int, reports: Sequence[Report], end: int) -> int:
    """Return the last piece of a clause: before what reports again, or is not reported."""
    cues = {report.cue: report for report in reports}
    governing = next((one for one in reversed(reports) if one.last < first), None)
    fronted = governing is not None and is_fronted(pieces, governing, end)
    for at in range(first + 1, end):
        if fronted and pieces[at].word == "," and can_begin(pieces[at + 1]):
            return at - 1
        word = pieces[at].word
        if word == ";" or (_is_spaced_dash(pieces, at) and pieces[at + 1].word in ("a", "an")):
            return at - 1
        comma = pieces[at - 1].word == ","
        if word in ("and", "but") and _reports_again(pieces, at + 1, cues, comma=comma):
            return at - 2 if comma else at - 1
        if word == "," and _is_apart(pieces, at + 1, reports, end):
            return at - 1
    return end


def _is_spaced_dash(pieces: Sequence[Piece], at: int) -> bool:
    if pieces[at].word not in DASHES or at == 0:
        return False
    return pieces[at].word != "-" or pieces[at].start > pieces[at - 1].end


def _reports_again(
    pieces: Sequence[Piece], at: int, cues: dict[int, Report], *, comma: bool
) -> bool:
    """Tell whether another report begins behind "and": "…, but added that", "and says"."""
    while at < len(pieces) and pieces[at].word in word_list("speech_adverbs"):
        at += 1
    report = cues.get(at)
    if report is not None and not is_bare(pieces[at].word):
        return comma or pieces[at].word in word_list("saying_verbs")
    own = (one for one in cues.values() if one.first == at and one.shape == "subject first")
    return comma and any(one.strong and pieces[one.first].word != "it" for one in own)


def _is_apart(pieces: Sequence[Piece], at: int, reports: Sequence[Report], end: int) -> bool:
    """Tell what stands behind a comma and is the narrator's own: ", Reyes said", ", while …"."""
    word = pieces[at].word
    if word == "which" and all(piece.word != "," for piece in pieces[at:end]):
        return True
    if word in ("although", "though") and any(at < one.cue <= at + _NEAR for one in reports):
        return True
    if word in ("while", "despite", "according") or (is_participle(word) and word in cue_verbs()):
        return True
    return any(one.first == at and one.strong and _ends_there(pieces, one, end) for one in reports)
