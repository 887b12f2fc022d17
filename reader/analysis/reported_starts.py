"""Where a reported clause begins: what may stand behind a word that reports without marks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from reader.analysis.clause_starts import NEVER_NOUNS
from reader.analysis.cues import cue_verbs, is_helping, word_list
from reader.analysis.noun_phrases import can_begin, is_pronoun

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.narration import Piece

Frame = Literal["that", "question", "aim", "clause", "object", "according", "behind", "around"]
QUESTION_WORDS = frozenset({"whether", "if", "why", "how", "what", "who", "where", "when", "which"})
_ABOUT_WHAT = frozenset({"for", "about", "of", "on", "against"})
_CLEAR_QUESTIONS = frozenset({"whether", "if", "why", "how", "what"})
_ABOUT = frozenset({"asked", "questions", "question", "warned", "warning", "concerns", "doubts"})
_SAYING = frozenset({"said", "says", "say", "saying"})
_RELATIVE = frozenset({"that", "which", "who", "what", "whom"})
_FARTHEST_THAT = 12
_LONGEST_LISTENER = 6
_LONGEST_SUBJECT = 14
_BEFORE_DAYS = frozenset({"on", "in", "late", "early", "this", "last", "next"})
_WHEN = frozenset({"week", "month", "year", "night", "morning", "afternoon", "evening", "today"})
_NO_THAT = frozenset({"that", "who", "which", "when", "while", "because", "if", "as"})


class Start(NamedTuple):
    """The piece with which a reported clause begins, and after what pattern."""

    at: int
    frame: Frame


def start_behind(pieces: Sequence[Piece], cue: int, at: int) -> Start | None:
    """Return where the clause that piece `cue` reports begins, at piece `at` or later."""
    word = pieces[cue].word
    at = behind_days(pieces, at)
    if at >= len(pieces):
        return None
    return (
        _that(pieces, word, at)
        or _question(pieces, word, at)
        or _aim(pieces, word, at)
        or _clause(pieces, word, at)
        or _object(pieces, word, at)
    )


def behind_days(pieces: Sequence[Piece], at: int) -> int:
    """Step over when it was said: "said Monday", "said on Monday", "said last week"."""
    days = word_list("days_and_months") | _WHEN
    here = at
    while here < len(pieces) and _tells_when(pieces[here]):
        if pieces[here].word in days:
            at = here + 1
        here += 1
    return at


def _tells_when(piece: Piece) -> bool:
    if piece.named >= 0:
        return False
    return piece.word in word_list("days_and_months") or piece.word in _BEFORE_DAYS | _WHEN


def _that(pieces: Sequence[Piece], word: str, at: int) -> Start | None:
    """Read "that" behind the cue, or farther on: "said in a statement on Monday that"."""
    if word not in word_list("reports_that"):
        return None
    for here in range(at, min(at + _FARTHEST_THAT, len(pieces) - 1)):
        piece = pieces[here]
        if piece.word == "that":
            good = (here == at or _may_lead(pieces, word, at)) and not _is_relative(pieces, here)
            return Start(here, "that") if good else None
        if piece.quote >= 0 or piece.word in _NO_THAT or _is_cue(piece):
            return None
        if piece.kind == "mark" and piece.word not in (".", "-", "’", "'", "*", "_"):
            return None
    return None


def _is_cue(piece: Piece) -> bool:
    return piece.word in cue_verbs() and not piece.capital


def _is_relative(pieces: Sequence[Piece], that: int) -> bool:
    """Tell "reports that question him" by the verb that follows: such a "that" is a pronoun."""
    after = pieces[that + 1]
    if after.kind == "mark" or after.capital:
        return after.word in (",", ".", "?")
    return is_verb(after.word) or after.word.endswith("ed")


def _may_lead(pieces: Sequence[Piece], word: str, at: int) -> bool:
    """Tell an adjunct or a listener ("in a statement", "reporters") from an object."""
    first = pieces[at]
    adjunct = first.word in word_list("no_clause") or first.word.endswith("ly")
    return adjunct or word in word_list("reports_to_listener")


def _question(pieces: Sequence[Piece], word: str, at: int) -> Start | None:
    if word not in word_list("reports_question") or (word == "about" and not _is_asked(pieces, at)):
        return None
    if pieces[at].word in (_CLEAR_QUESTIONS if word in _SAYING else QUESTION_WORDS):
        return Start(at, "question")
    if word not in word_list("reports_to_listener"):
        return None
    for here in range(at + 1, min(at + _LONGEST_LISTENER, len(pieces))):
        if pieces[here].kind != "word":
            return None
        if pieces[here].word in ("whether", "if", "why", "how", "what"):
            return Start(here, "question")
    return None


def _is_asked(pieces: Sequence[Piece], at: int) -> bool:
    """Read "asked about how", "questions about whether"."""
    near = {piece.word for piece in pieces[max(0, at - 3) : at - 1]}
    return bool(near & _ABOUT)


def _aim(pieces: Sequence[Piece], word: str, at: int) -> Start | None:
    """Read what somebody means or is expected to do: "vowed to stay"."""
    good = word in word_list("reports_aim") and pieces[at].word == "to"
    return Start(at, "aim") if good else None


def relative_rest(pieces: Sequence[Piece], cue: int, at: int, subject: int) -> Start | None:
    """Read "a wall that she said would hold": the clause has its subject before the report."""
    if pieces[cue].word not in _SAYING or at >= len(pieces) or not is_verb(pieces[at].word):
        return None
    return Start(at, "clause") if subject > 0 and pieces[subject - 1].word in _RELATIVE else None


def _clause(pieces: Sequence[Piece], word: str, at: int) -> Start | None:
    """Read a clause without "that", behind a listener where the verb takes one."""
    if word in ("told", "tells", "telling", "tell"):
        return _behind_listener(pieces, at)
    if word not in word_list("reports_clause") or not _may_open(pieces[at]):
        return None
    sure = word in _SAYING or _is_subject(pieces[at].word)
    helped = word in word_list("objects_too")
    return Start(at, "clause") if sure or has_verb(pieces, at, helped=helped) else None


def _behind_listener(pieces: Sequence[Piece], at: int) -> Start | None:
    """Read "told the council she would stay", "told reporters the fences would hold"."""
    for here in range(at + 1, min(at + _LONGEST_LISTENER, len(pieces))):
        if pieces[here].kind != "word":
            return None
        if _is_subject(pieces[here].word):
            return Start(here, "clause")
        if pieces[here].word in word_list("determiners") and has_verb(pieces, here, helped=True):
            return Start(here, "clause")
    return None


def _is_subject(word: str) -> bool:
    return word == "there" or (is_pronoun(word) and word not in ("who", "you"))


def _may_open(piece: Piece) -> bool:
    if piece.kind == "quotation" or piece.word in word_list("no_clause") or is_verb(piece.word):
        return False
    return piece.word != "that" and (piece.kind != "mark" or piece.word in "$£€")


def has_verb(pieces: Sequence[Piece], at: int, *, helped: bool) -> bool:
    """Tell whether words have a verb of their own before the next mark, or a helping one."""
    for here in range(at + 1, min(at + _LONGEST_SUBJECT, len(pieces))):
        piece = pieces[here]
        if piece.kind == "mark" and piece.word not in "-'’.":
            return False
        if piece.word in _NO_THAT:
            return False
        if is_verb(piece.word) or (not helped and _is_past(piece)):
            return True
    return False


def _is_past(piece: Piece) -> bool:
    past = piece.word.endswith("ed") or piece.word in word_list("past_forms")
    return past and not piece.capital


def is_verb(word: str) -> bool:
    """Tell a helping verb, which a clause has and a phrase has not."""
    return is_helping(word) or word in word_list("modal_verbs") - {"to"}


def _object(pieces: Sequence[Piece], word: str, at: int) -> Start | None:
    """Read the object a verb speaks of: "accused Reyes of lying", "called for a vote"."""
    if word in word_list("reports_about") and pieces[at].word in _ABOUT_WHAT:
        behind = at + 1 < len(pieces) and pieces[at + 1].kind in ("word", "number")
        return Start(at + 1, "object") if behind else None
    asks = word in word_list("reports_order") and _is_told_to(pieces, at)
    if not asks and (word not in word_list("reports_object") or word in NEVER_NOUNS):
        return None
    return Start(at, "object") if can_begin(pieces[at]) else None


def _is_told_to(pieces: Sequence[Piece], at: int) -> bool:
    """Read "asked the council to wait": somebody, and what he or she is to do."""
    for here in range(at + 1, min(at + _LONGEST_LISTENER, len(pieces) - 1)):
        if pieces[here].word == "to":
            return pieces[here + 1].kind == "word" and not can_begin(pieces[here + 1])
        if pieces[here].kind != "word" or is_verb(pieces[here].word):
            return False
    return False
