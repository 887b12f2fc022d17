"""The chain of voices through which a claim reached the article, outermost first.

"Wired cites employees, as per a memo": the publication, those it cites, what they hold.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from reader.analysis.cues import speech_verbs, word_list
from reader.analysis.voices import Voice

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.voices import Line
    from reader.model import Span

_CITE = frozenset({"citing", "cites", "cited", "quoting", "quotes"})
_HELD = frozenset({"seen", "obtained", "reviewed", "viewed", "published", "cited", "quoted"})
_FROM = frozenset({"from", "by", "in"})
_TELL = frozenset({"told", "tells", "telling"})
_OFTEN = frozenset({"most", "often", "widely", "frequently", "highly"})
_ARTICLES = frozenset({"a", "an", "the", "its", "their"})
_GROUNDS = frozenset({("as", "per"), ("according", "to")})
_LONGEST_OPENING = 4
_SHORTEST = 3


def chain_of(line: Line, content: Span, speaker: Voice | None) -> tuple[Voice, ...]:
    """Return the voices of a sentence for what it reports at `content`.

    `speaker` is who the report is attributed to, None when the sentence is to tell alone.
    """
    telling = _telling()
    outside = [
        at
        for at, word in enumerate(line.words)
        if word in telling and not (content.start <= line.tokens[at].start < content.end)
    ]
    grounds = list(_grounds(line, outside))
    outer = [
        *_reports_from(line, outside),
        *_listeners(line, outside),
        *_holders(line, outside),
        *(one for one in grounds if line.is_organisation(one)),
    ]
    inner = [*_cited(line, outside), *grounds]
    if speaker is None:
        return tuple(_apart([*outer, *inner]))
    own = speaker.span
    outer = [one for one in outer if not (one.span in own or one.name == speaker.name)]
    inner = [one for one in inner if not one.span.overlaps(own)]
    return tuple(_apart([*outer, speaker, *inner]))


@cache
def _telling() -> frozenset[str]:
    """Return every word by which a voice is found; a long sentence has hundreds that are none."""
    return _CITE | _HELD | _TELL | word_list("document_nouns") | {first for first, _ in _GROUNDS}


def _apart(voices: Sequence[Voice] | Iterator[Voice]) -> list[Voice]:
    """Keep the first of voices that share words or a name."""
    kept: list[Voice] = []
    for voice in voices:
        if not any(voice.name == one.name or _is_part(voice, one) for one in kept):
            kept.append(voice)
    return kept


def _is_part(voice: Voice, other: Voice) -> bool:
    return voice.span.overlaps(other.span)


def _reports_from(line: Line, outside: Sequence[int]) -> Iterator[Voice]:
    """Yield the publications of "a recent report from Wired"."""
    for at in outside:
        if line.word(at) not in word_list("document_nouns") or line.word(at + 1) not in _FROM:
            continue
        named = _name_at(line, at + 2)
        if named is not None:
            first = _opening(line, at)
            yield Voice(named.name, line.between(first, line.index(named.span.end) - 1), "named")


def _listeners(line: Line, outside: Sequence[int]) -> Iterator[Voice]:
    """Yield the publications of "told the Harbour Times"; people who listen pass nothing on."""
    for at in outside:
        if line.word(at) in _TELL and (named := _name_at(line, at + 1)) is not None:
            yield named


def _holders(line: Line, outside: Sequence[int]) -> Iterator[Voice]:
    """Yield the publications of "a complaint seen by the Harbour Times"."""
    for at in outside:
        if line.word(at) in _HELD and line.word(at + 1) == "by":
            named = _name_at(line, at + 2)
            if named is not None:
                yield named


def _cited(line: Line, outside: Sequence[int]) -> Iterator[Voice]:
    """Yield who is cited: "citing two officials"."""
    for at in outside:
        if line.word(at) in _CITE and line.word(at - 1) not in _OFTEN:
            voice = line.phrase(at + 1)
            if voice is not None and line.is_source(voice):
                yield voice


def _grounds(line: Line, outside: Sequence[int]) -> Iterator[Voice]:
    """Yield what a claim is taken from: "as per an internal memo", "according to a poll"."""
    for at in outside:
        if _is_ground(line, at):
            voice = line.phrase(at + 2)
            if voice is not None:
                yield voice


def cited_clause(line: Line) -> tuple[Voice, Span] | None:
    """Read "The Harbour Times reported, citing two officials, that …": who reports, and what."""
    for at in range(3, len(line.words)):
        if line.word(at) not in _CITE or line.word(at - 1) != ",":
            continue
        cited = line.phrase(at + 1)
        if line.word(at - 2) not in speech_verbs() or cited is None:
            continue
        that = line.index(cited.span.end) + 1
        said = line.words[that + 1 :]
        if line.word(that - 1) == "," and line.word(that) == "that" and len(said) > _SHORTEST:
            return line.voice(0, at - 3), line.between(that + 1, len(line.words) - 2)
    return None


def before_grounds(line: Line, first: int, end: int) -> int:
    """Return where a claim ends that is followed by ", as per an internal memo"."""
    for at in range(first + 1, len(line.words) - 1):
        if line.tokens[at].start >= end:
            break
        if line.word(at - 1) == "," and _is_ground(line, at):
            return line.tokens[at - 2].end
    return end


def _is_ground(line: Line, at: int) -> bool:
    return (line.word(at), line.word(at + 1)) in _GROUNDS


def _name_at(line: Line, at: int) -> Voice | None:
    """Return the organisation named at a word, behind an article at most."""
    at += line.word(at) in _ARTICLES
    found = line.named.at(line.tokens[at].start) if 0 <= at < len(line.tokens) else None
    if found is None or found[1].kind != "organisation":
        return None
    return Voice(found[1].name, found[0], "named")


def _opening(line: Line, at: int) -> int:
    """Return the article that a noun at a word belongs to, else the noun."""
    for back in range(at, max(-1, at - _LONGEST_OPENING), -1):
        if line.word(back) in _ARTICLES:
            return back
    return at
