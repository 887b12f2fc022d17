"""Where a reported clause ends: the narrator's own words behind it are left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.cues import cue_verbs, is_participle, word_list
from reader.analysis.noun_phrases import PRONOUNS
from reader.analysis.reported_starts import is_verb
from reader.analysis.sources import skip_adverbs

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from reader.analysis.narration import Piece

FRONTING = frozenset(
    {"after", "although", "because", "before", "despite", "if", "in", "once", "since", "though"}
    | {
        "unless",
        "until",
        "when",
        "while",
        "with",
        "without",
        "as",
        "given",
        "according",
        "on",
        "at",
    }
)
_CLOSERS = frozenset({";"})
_DASHES = frozenset({"--", "—", "–", "―", "-"})
_RELATIVES = frozenset({"which", "who", "where", "a", "an", "despite"})
_ASIDE_VERBS = frozenset(
    {"according", "citing", "calling", "referring", "pointing", "accusing", "blaming", "quoting"}
)
_QUESTIONS = frozenset({"how", "what", "why", "whether"})
_JOINING = frozenset({"and", "but"})
_IN = frozenset({"in", "during", "at", "on", "after", "before"})
_LONGEST_PLACE = 6


def clause_end(pieces: Sequence[Piece], start: int, anew: AbstractSet[int], *, short: bool) -> int:
    """Return the last piece of the clause that begins at piece `start`.

    A report whose source begins at a piece of `anew` is another's; a `short` clause ends at
    the first comma, since what is behind belongs to the sentence around it.
    """
    last = sentence_end(pieces)
    opens = min(start + (pieces[start].word == "that"), len(pieces) - 1)
    verb, asked = pieces[opens].word in PRONOUNS, False
    for at in range(_behind_fronted(pieces, start, last), last + 1):
        if _closes(pieces, start, at, anew, last) or (short and _closes_short(pieces, at)):
            last = at - 1
            break
        if pieces[at].word == "," and verb and _is_relative(pieces, at + 1):
            last = at - 1
            break
        asked = asked or pieces[at].word in _QUESTIONS
        verb = not asked and (verb or _is_finite(pieces[at]))
    return _without_place(pieces, start, last)


def sentence_end(pieces: Sequence[Piece]) -> int:
    """Return the last piece of a sentence before its closing marks."""
    last = len(pieces) - 1
    while last >= 0 and pieces[last].kind == "mark" and pieces[last].word not in ")%":
        last -= 1
    return last


def _closes_short(pieces: Sequence[Piece], at: int) -> bool:
    """Tell where a phrase ends: at a comma, or before "and praised", "but called"."""
    if pieces[at].word in _JOINING and at + 1 < len(pieces):
        after = pieces[at + 1]
        return after.word.endswith(("ed", "ing")) and not after.capital
    return pieces[at].word == ","


def _is_finite(piece: Piece) -> bool:
    return is_verb(piece.word) or (piece.word.endswith("ed") and not piece.capital)


def _behind_fronted(pieces: Sequence[Piece], start: int, last: int) -> int:
    """Step over the first comma of "that after the storm, the fences held"."""
    opens = start + (pieces[start].word == "that")
    if opens < last and pieces[opens].word in FRONTING:
        for at in range(opens, last):
            if pieces[at].word == ",":
                return at + 1
    return start + 1


def _is_relative(pieces: Sequence[Piece], at: int) -> bool:
    """Tell what the narrator adds behind a comma: ", which …", ", a plan that …"."""
    return at < len(pieces) and pieces[at].word in _RELATIVES


def _dashes(pieces: Sequence[Piece], first: int, end: int) -> int:
    return sum(pieces[at].word in _DASHES and _is_apart(pieces, at) for at in range(first, end))


def _closes(
    pieces: Sequence[Piece], start: int, at: int, anew: AbstractSet[int], last: int
) -> bool:
    word = pieces[at].word
    if word in _CLOSERS:
        return True
    if word in _DASHES and _is_apart(pieces, at):
        return _dashes(pieces, at + 1, last + 1) == 0 and _dashes(pieces, start, at) % 2 == 0
    if word == ",":
        return _is_aside(pieces, at + 1) or _is_another(pieces, at + 1, anew)
    return word in _JOINING and _goes_on_reporting(pieces, at)


def _is_another(pieces: Sequence[Piece], at: int, anew: AbstractSet[int]) -> bool:
    """Read ", but Ortiz said", ", Ortiz said": a report of its own follows the comma."""
    joined = at < len(pieces) and pieces[at].word in ("and", "but", "while", "though", "although")
    return at + joined in anew


def _is_apart(pieces: Sequence[Piece], at: int) -> bool:
    """Tell a dash from the hyphen inside "43-year-old"."""
    return at + 1 < len(pieces) and pieces[at - 1].end < pieces[at].start


def _is_aside(pieces: Sequence[Piece], at: int) -> bool:
    """Tell whether the narrator takes over behind a comma: ", adding", ", but said"."""
    if at >= len(pieces):
        return False
    word = pieces[at].word
    if word in _JOINING:
        return _goes_on_reporting(pieces, at)
    if word == "while":
        return True
    return word in _ASIDE_VERBS or (is_participle(word) and word in cue_verbs())


def _goes_on_reporting(pieces: Sequence[Piece], at: int) -> bool:
    """Read "and added that", "but also said": the same source is reported anew."""
    for here in range(at + 1, min(at + 4, len(pieces))):
        word = pieces[here].word
        if word in word_list("reports_that") and skip_adverbs(pieces, here) == at + 1:
            plain = pieces[here - 1].word not in ("never", "not", "been")
            return plain and (word.endswith(("ed", "ing")) or word in ("said", "says", "told"))
    return False


def _without_place(pieces: Sequence[Piece], start: int, last: int) -> int:
    """Leave out where it was said: "in an interview with this paper"."""
    for at in range(last, start + 3, -1):
        if pieces[at].word in _IN and _names_place(pieces, at, last):
            return at - 1
    return last


def _names_place(pieces: Sequence[Piece], at: int, last: int) -> bool:
    if at + 1 > last or pieces[at + 1].word not in ("a", "an", "his", "her", "their"):
        return False
    near = pieces[at + 2 : min(at + _LONGEST_PLACE, last + 1)]
    return any(piece.word in word_list("statement_places") for piece in near)
