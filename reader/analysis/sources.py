"""Read the source of a report: the noun phrase before or behind the word that reports."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.cues import cue_verbs, word_list
from reader.analysis.lexicons import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.narration import Piece

PRONOUNS = frozenset({"he", "she", "they", "it", "i", "we", "you", "who"})
_DETERMINERS = frozenset(
    [
        "the",
        "a",
        "an",
        "his",
        "her",
        "their",
        "its",
        "our",
        "my",
        "this",
        "that",
        "these",
        "those",
        "one",
        "two",
        "three",
        "four",
        "another",
        "some",
        "many",
        "several",
        "most",
        "both",
        "each",
        "every",
        "no",
        "other",
        "others",
        "all",
        "few",
    ]
)
_CLAUSE = frozenset(
    [
        "that",
        "when",
        "while",
        "because",
        "if",
        "but",
        "although",
        "though",
        "whether",
        "where",
        "since",
        "so",
        "than",
        "unless",
        "until",
        "as",
        "after",
        "before",
        "what",
        "how",
        "why",
        "or",
        "yet",
    ]
)
_PREPOSITIONS = frozenset(
    [
        "in",
        "on",
        "at",
        "during",
        "after",
        "before",
        "by",
        "with",
        "without",
        "from",
        "for",
        "about",
        "against",
        "under",
        "over",
        "since",
        "despite",
        "through",
        "throughout",
        "via",
        "upon",
        "within",
        "amid",
        "among",
        "between",
        "into",
        "to",
        "of",
        "as",
        "like",
        "speaking",
        "asked",
        "writing",
        "when",
        "while",
        "if",
        "because",
        "although",
        "though",
        "once",
        "until",
        "following",
        "according",
    ]
)
_PHRASE_END = frozenset(
    [
        "in",
        "on",
        "at",
        "during",
        "after",
        "before",
        "by",
        "about",
        "against",
        "under",
        "over",
        "since",
        "despite",
        "through",
        "throughout",
        "via",
        "upon",
        "within",
        "amid",
        "to",
        "as",
        "when",
        "while",
        "because",
        "if",
        "but",
        "and",
        "that",
        "which",
        "during",
        "last",
        "this",
        "next",
        "yesterday",
        "today",
        "tonight",
        "tomorrow",
        "then",
        "later",
        "earlier",
        "recently",
        "following",
        "was",
        "is",
        "were",
        "has",
        "had",
        "will",
        "would",
        "could",
        "should",
        "may",
        "might",
        "must",
        "can",
        "also",
        "ahead",
        "via",
        "are",
        "into",
        "speaking",
        "adding",
        "noting",
        "calling",
        "referring",
        "without",
        "outside",
        "inside",
        "afterward",
    ]
)
_DAYS = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ]
)
_TIME_ENDS = frozenset(
    [
        "later",
        "earlier",
        "ago",
        "week",
        "month",
        "year",
        "day",
        "morning",
        "evening",
        "night",
        "afternoon",
        "weekend",
        "time",
    ]
)
_STOPS = frozenset(";:—–()…") | {"--", "-", "..."}
_HELPING = frozenset(("had", "has", "have", "was", "were", "is", "are", "used", "would", "will"))
_LONGEST = 40
_LONGEST_BEHIND = 14


class Source(NamedTuple):
    """The pieces `[first, last]` of a passage that name who speaks."""

    first: int
    last: int


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
    if word in _CLAUSE:
        return not _inside_relative(pieces, at, last)
    return word in cue_verbs() and at != last and not _is_noun(pieces, at)


def _is_noun(pieces: Sequence[Piece], at: int) -> bool:
    """Tell "the report" and "his claim" from verbs."""
    before = pieces[at - 1] if at else None
    if before is None:
        return False
    return before.word in _DETERMINERS or before.word.endswith(("'s", "’s")) or pieces[at].capital


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
        first.word in _PREPOSITIONS
        or first.word in ("who", "whose", "which")
        or first.kind == "number"
    ):
        return True
    if first.word in _DAYS or (
        first.word.endswith("ing") and first.named < 0 and not first.capital
    ):
        return True
    if pieces[segment.last].word in _TIME_ENDS and pieces[segment.last].named < 0:
        return True
    return segment.first == segment.last and first.word in ("however", "meanwhile", "though", "too")


def _is_name(pieces: Sequence[Piece], segment: Source) -> bool:
    return pieces[segment.last].named >= 0 and pieces[segment.first].capital


def phrase(pieces: Sequence[Piece], segment: Source) -> Source | None:
    """Return the noun phrase that is the subject inside a segment, or None."""
    first, last = segment
    while last > first and pieces[last].word in _DAYS:
        last -= 1
    first = _behind_adverbs(pieces, first, last)
    last = _before_verb(pieces, first, last)
    if pieces[first].word in _PREPOSITIONS or pieces[first].word.endswith("ing"):
        return _last_noun(pieces, first + 1, last)
    return Source(first, last) if _can_begin(pieces[first]) else _last_noun(pieces, first, last)


def _before_verb(pieces: Sequence[Piece], first: int, last: int) -> int:
    """Return the last piece before a helping verb, which no noun phrase holds."""
    for at in range(first + 1, last + 1):
        if pieces[at].word in _HELPING:
            return at - 1
    return last


def _behind_adverbs(pieces: Sequence[Piece], first: int, last: int) -> int:
    openers = (
        "and",
        "that",
        "but",
        "then",
        "also",
        "still",
        "so",
        "yet",
        "even",
        "now",
        "or",
        "later",
    )
    while first < last and (pieces[first].word in openers or pieces[first].kind == "mark"):
        first += 1
    return first


def _last_noun(pieces: Sequence[Piece], first: int, last: int) -> Source | None:
    """Return the last name, pronoun or "the …" of a phrase that begins with something else."""
    if pieces[last].word in PRONOUNS:
        return Source(last, last)
    if pieces[last].named >= 0 or pieces[last].capital:
        start = last
        while start > first and _belongs_to_name(pieces[start - 1]):
            start -= 1
        return Source(start, last)
    for at in range(last, first - 1, -1):
        if pieces[at].word in _DETERMINERS:
            return Source(at, last)
        if last - at > _LONGEST_BEHIND // 2:
            break
    return None


def _belongs_to_name(piece: Piece) -> bool:
    if piece.named >= 0 or piece.word in words("role_nouns"):
        return True
    return piece.capital and piece.word not in _DAYS and piece.kind == "word"


def _can_begin(piece: Piece) -> bool:
    if piece.kind == "mark" or piece.word in _DAYS:
        return False
    if piece.word in PRONOUNS or piece.named >= 0 or piece.word in _DETERMINERS:
        return True
    return piece.capital or is_role(piece.word)


def is_role(word: str) -> bool:
    """Tell a word that says what somebody is, in the singular or the plural."""
    lists = ("role_nouns", "role_modifiers", "demonyms")
    singular = word.removesuffix("s")
    return any(word in words(one) or singular in words(one) for one in lists)


def phrase_after(pieces: Sequence[Piece], at: int) -> Source | None:
    """Return the noun phrase that begins at piece `at`, when one does."""
    if at >= len(pieces) or pieces[at].word == "that":
        return None
    if not (_can_begin(pieces[at]) or _leads_to_name(pieces, at)):
        return None
    if pieces[at].word in PRONOUNS:
        return Source(at, at)
    last = at
    for here in range(at, min(at + _LONGEST_BEHIND, len(pieces))):
        piece = pieces[here]
        if piece.kind in ("mark", "quotation") or (here > at and piece.word in _PHRASE_END):
            break
        if here > at and piece.word in _DAYS and piece.named < 0:
            break
        last = here
    return Source(at, last)


def _leads_to_name(pieces: Sequence[Piece], at: int) -> bool:
    """Tell whether small words lead straight to a name: "former candidate Jim Webb"."""
    for piece in pieces[at : at + 5]:
        if piece.word in _PHRASE_END or piece.kind != "word":
            return False
        if piece.named >= 0:
            return True
    return False


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
    first = _behind_adverbs(pieces, segment.first, segment.last)
    if not _can_begin(pieces[first]):
        return None
    if pieces[first].word in PRONOUNS:
        return Source(first, first)
    last = first
    for at in range(first, min(segment.last, first + _LONGEST_BEHIND) + 1):
        piece = pieces[at]
        if piece.named >= 0 or is_role(piece.word) or (piece.capital and at > first):
            last = at
        elif last > first or (pieces[first].named >= 0 and at > first):
            break
    if last == first and pieces[first].word in _DETERMINERS:
        last = min(segment.last, first + 1)
    return Source(first, last)
