"""Find the reports of a passage: a cue and the source it reports for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.clause_starts import is_work
from reader.analysis.cues import (
    cue_verbs,
    cue_words,
    is_bare,
    is_participle,
    speech_verbs,
    word_list,
)
from reader.analysis.noun_phrases import PRONOUNS, Source, phrase_after
from reader.analysis.report import POSSESSIVES, Report, word_at
from reader.analysis.report_scope import is_fronted, outermost
from reader.analysis.sources import main_subject, opening_noun, skip_adverbs, subject_before
from reader.analysis.verbs_and_nouns import is_noun_here

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.narration import Piece

# Behind these stands who listened, not who spoke.
_TAKE_LISTENER = frozenset({"told", "tells", "tell", "reminded", "assured", "urged", "informed"})
_ALSO_FIRST = frozenset({"continued", "continues", "began", "went", "read", "reads"})
_JOINING = frozenset({"but", "and", "or", "then", "now", "still", "also", "yet"})
_LONGEST_ABSOLUTE = 10
_BREAKS = frozenset("—–―")
_PARTICLES = frozenset({"in", "back", "on", "up", "out"})
_CITES = frozenset({"cites", "cited", "quotes", "quoted"})
_LONGEST_CITED = 20
_TO_BE = frozenset({"is", "was", "are", "were", "been", "be", "am"})
_FAR_IN = 3
_LONGEST_CAUSED = 14
_MEANS = frozenset({"phone", "telephone", "email", "e-mail", "text", "video", "fax", "mail", "now"})
_PLURAL = frozenset({"they", "we", "i", "you", "who", "two", "three", "both", "many", "some"})


def find_reports(pieces: Sequence[Piece]) -> list[Report]:
    """Return the reports of a passage in the order of their cues."""
    found: list[Report] = []
    cues = cue_words()
    for at, piece in enumerate(pieces):
        report = _report_at(pieces, at, found) if piece.word in cues else None
        if report is not None:
            found.append(report)
    return found


def _report_at(pieces: Sequence[Piece], at: int, found: list[Report]) -> Report | None:
    word = pieces[at].word
    if pieces[at].capital and at and pieces[at - 1].quote < 0:
        return None
    if word == "according" and word_at(pieces, at + 1) == "to":
        source = phrase_after(pieces, at + 2)
        return Report(at, source, "according", strong=True) if source else None
    if word == "words" and word_at(pieces, at - 1) == "the" and word_at(pieces, at + 1) == "of":
        source = phrase_after(pieces, at + 2)
        return Report(at, source, "according", strong=True) if source else None
    if word in cue_verbs() and not is_noun_here(pieces, at):
        return _of_verb(pieces, at, found)
    if word in word_list("cue_nouns"):
        return _of_noun(pieces, at)
    return None


def _of_verb(pieces: Sequence[Piece], at: int, found: list[Report]) -> Report | None:
    word = pieces[at].word
    if _is_passive(pieces, at) and (agent := _agent(pieces, at + 2)) is not None:
        return Report(at, agent, "passive", _is_strong(pieces, at))
    if not is_participle(word) and word != "quoted" and _is_reached(pieces, at):
        return None
    if _is_infinitive(pieces, at):
        return _of_infinitive(pieces, at, found)
    alone = not _is_progressive(pieces, at) and not _has_own_subject(pieces, at)
    if is_participle(word) and alone:
        return _carried(pieces, at, found)
    return _of_finite(pieces, at, found)


def _of_finite(pieces: Sequence[Piece], at: int, found: list[Report]) -> Report | None:
    """Read a verb that has a subject, behind it or before it, or shares one."""
    strong = _is_strong(pieces, at)
    start = at + 2 if word_at(pieces, at + 1) in _PARTICLES else at + 1
    while word_at(pieces, start) in ("*", "_"):
        start += 1
    behind = phrase_after(pieces, start) if _may_come_first(pieces, at, strong=strong) else None
    if behind is not None:
        return Report(at, behind, "verb first", strong)
    source = subject_before(pieces, at)
    if source is None:
        return _carried(pieces, at, found)
    bare = is_bare(pieces[at].word) and not _may_be_bare(pieces, at, source)
    article = pieces[source.first].word in word_list("articles") and source.first == source.last
    return None if bare or article else Report(at, source, "subject first", strong)


def _may_come_first(pieces: Sequence[Piece], at: int, *, strong: bool) -> bool:
    """Tell whether the speaker may stand behind the verb: “…,” said Ortiz."""
    word = pieces[at].word
    behind = _behind_quotation(pieces, at)
    if word in _TAKE_LISTENER:
        return False
    if not (strong or word in _ALSO_FIRST):
        return behind and not is_participle(word) and _names_follow(pieces, at)
    if at == 0 or behind:
        return True
    return _closes_sentence(pieces, at) or _interrupts(pieces, at)


def _names_follow(pieces: Sequence[Piece], at: int) -> bool:
    """Tell "“…?” laughed Ada Brook" from "“…” described the impact"."""
    after = at + 2 if word_at(pieces, at + 1) in _PARTICLES else at + 1
    return after < len(pieces) and pieces[after].capital


def _interrupts(pieces: Sequence[Piece], at: int) -> bool:
    """Read "But, said Ada Brook, “…”": a report between commas behind the opening words."""
    opening = {piece.word for piece in pieces[: at - 1]}
    return word_at(pieces, at - 1) == "," and opening <= word_list("clause_openers") | _JOINING


def _closes_sentence(pieces: Sequence[Piece], at: int) -> bool:
    """Read "… “the fences” held, said Ada Brook." but not "Brook, 41, said Reyes was late."."""
    if pieces[at - 1].word != "," or at < _FAR_IN:
        return False
    source = phrase_after(pieces, at + 1)
    quoted = any(piece.quote >= 0 for piece in pieces[:at])
    if source is None or not (quoted or pieces[source.first].capital):
        return False
    return source.last + 1 >= len(pieces) or pieces[source.last + 1].kind == "mark"


def _is_passive(pieces: Sequence[Piece], at: int) -> bool:
    return word_at(pieces, at + 1) == "by" and not is_participle(pieces[at].word)


def _is_reached(pieces: Sequence[Piece], at: int) -> bool:
    """Tell "Reyes was asked", whose subject says nothing; "it was announced" is a report."""
    start = skip_adverbs(pieces, at)
    return word_at(pieces, start - 1) != "it" and any(
        piece.word in _TO_BE for piece in pieces[start:at]
    )


def _agent(pieces: Sequence[Piece], at: int) -> Source | None:
    """Return who stands behind "by", unless it says how: "by telephone", "by saying"."""
    if is_participle(word_at(pieces, at)) or is_participle(word_at(pieces, at + 1)):
        return None
    if word_at(pieces, at) in _MEANS:
        return None
    return phrase_after(pieces, at)


def _is_infinitive(pieces: Sequence[Piece], at: int) -> bool:
    return is_bare(pieces[at].word) and word_at(pieces, skip_adverbs(pieces, at) - 1) == "to"


def _of_infinitive(pieces: Sequence[Piece], at: int, found: list[Report]) -> Report | None:
    """Read "which led Ada Brook to warn", else whoever did what stands before."""
    to = skip_adverbs(pieces, at) - 1
    for back in range(to - 1, max(-1, to - _LONGEST_CAUSED), -1):
        if word_at(pieces, back) in word_list("causing_verbs"):
            source = phrase_after(pieces, back + 1)
            if source is not None:
                last = min(source.last, to - 1)
                return Report(
                    at, Source(source.first, last), "subject first", _is_strong(pieces, at)
                )
    return _carried(pieces, at, found)


def _is_strong(pieces: Sequence[Piece], at: int) -> bool:
    put_it = pieces[at].word in ("put", "puts") and word_at(pieces, at + 1) == "it"
    return put_it or pieces[at].word in speech_verbs()


def _has_own_subject(pieces: Sequence[Piece], at: int) -> bool:
    """Read "with Boswell stating", "– Ryan saying" and "and Reyes calling"."""
    near = [word_at(pieces, back) for back in range(max(0, at - _LONGEST_ABSOLUTE), at)]
    if "with" in near and pieces[at - 1].kind == "word":
        between = near[near.index("with") + 1 :]
        if not any(word == "," or (word in cue_verbs() and not is_bare(word)) for word in between):
            return True
    start = at
    while start > 0 and (pieces[start - 1].capital or pieces[start - 1].named >= 0):
        start -= 1
    opener = word_at(pieces, start - 1)
    return 0 < start < at and (opener in ("and", "with") or opener in _BREAKS)


def _is_progressive(pieces: Sequence[Piece], at: int) -> bool:
    before = word_at(pieces, skip_adverbs(pieces, at))
    direct = [word_at(pieces, back) for back in range(max(0, at - 3), at)]
    return any(word in _TO_BE or word == "'s" for word in [*direct, before])


def _behind_quotation(pieces: Sequence[Piece], at: int) -> bool:
    """Tell whether a quotation stands right before a verb, commas, dashes and adverbs aside."""
    before = skip_adverbs(pieces, at) - 1
    while (
        before >= 0
        and pieces[before].kind == "mark"
        and pieces[before].word in (",", "—", "–", "―", "-", "--", "'", "’", '"', "”", "*", "_")
    ):
        before -= 1
    return before >= 0 and pieces[before].quote >= 0 and not is_work(pieces, before)


def _carried(pieces: Sequence[Piece], at: int, found: list[Report]) -> Report | None:
    """A verb without a subject of its own carries on the one before."""
    before = skip_adverbs(pieces, at) - 1
    word = pieces[at].word
    joined = before >= 0 and (
        word_at(pieces, before) in ("and", "but", "then", ",", "or", "by", "in", "to", "as")
        or pieces[before].quote >= 0
    )
    if not joined and not is_participle(word):
        return None
    strong = word in speech_verbs()
    if (cited := _cited(pieces, at)) is not None:
        return Report(at, cited, "carried", strong)
    earlier = [
        report
        for report in found
        if report.shape not in ("noun", "passive") and not is_fronted(pieces, report, at)
    ]
    if earlier:
        if is_bare(word) and not _may_be_bare(pieces, at, earlier[-1].source):
            return None
        near = (word_at(pieces, before), word_at(pieces, before - 1))
        apart = "," in near or (is_participle(word) and near[0] != "and")
        report = outermost(pieces, earlier) if apart else earlier[-1]
        return Report(at, report.source, "carried", strong)
    source = main_subject(pieces, at) or (_subject_ahead(pieces, at) if at == 0 else None)
    return Report(at, source, "carried", strong) if source else None


def _cited(pieces: Sequence[Piece], at: int) -> Source | None:
    """Read "a report that cites two clerks, stating …", where the clerks state it."""
    for back in range(at - 3, max(0, at - _LONGEST_CITED), -1):
        if pieces[back].word in _CITES and word_at(pieces, back - 1) in ("that", "which"):
            bare = pieces[back + 1].word.endswith("s")
            return phrase_after(pieces, back + 1) or (Source(back + 1, back + 1) if bare else None)
    return None


def _subject_ahead(pieces: Sequence[Piece], at: int) -> Source | None:
    """Read "Describing it as a gift, Ada Brook left", and whose participle comes first."""
    for here in range(at + 1, len(pieces) - 1):
        if pieces[here].word == "," or pieces[here].quote >= 0:
            source = opening_noun(pieces, Source(here + 1, len(pieces) - 1))
            if source is not None:
                return source
    return None


def _may_be_bare(pieces: Sequence[Piece], at: int, source: Source) -> bool:
    helpers = {word_at(pieces, back) for back in range(max(0, at - 3), at)}
    if helpers & word_list("modal_verbs"):
        return True
    last = pieces[source.last].word
    return last in _PLURAL or (last.endswith("s") and last not in PRONOUNS)


def _of_noun(pieces: Sequence[Piece], at: int) -> Report | None:
    """Read "Clinton's claim", "his statement"."""
    for back in range(at - 1, max(-1, at - 4), -1):
        word = pieces[back].word
        if word in POSSESSIVES:
            return Report(at, Source(back, back), "noun", strong=False)
        if word.endswith(("'s", "’s", "s'", "s’")):
            return Report(at, Source(_name_start(pieces, back), back), "noun", strong=False)
        if pieces[back].kind != "word":
            return None
    return None


def _name_start(pieces: Sequence[Piece], at: int) -> int:
    while (
        at > 0
        and (pieces[at - 1].named >= 0 or pieces[at - 1].capital)
        and pieces[at - 1].kind == "word"
    ):
        at -= 1
    if at > 0 and pieces[at - 1].word in ("the", "a", "his", "her"):
        at -= 1
    return at
