"""Put together in a heading what a sentence elsewhere writes as one name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.lexicons import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.run_words import Word
    from reader.analysis.segments import Segment

_LONGEST = 5
_HEADS = ("organisation_heads", "facility_heads", "place_heads", "event_heads")


def joined_in_headings(text: str, segments: Sequence[Segment]) -> list[Segment]:
    """Return the segments, those of headings joined where they make up a known spelling.

    In a heading every word may begin with a capital, so each is read by itself there.
    """
    whole = {_spelling(one.words) for one in segments if not one.heading and len(one.words) > 1}
    made: list[Segment] = []
    at = 0
    while at < len(segments):
        end = _end(text, segments, at, whole) if segments[at].heading else at + 1
        made.append(_join(segments[at:end]))
        at = end
    return made


def parted_by_spelling(segments: Sequence[Segment]) -> Iterator[Segment]:
    """Yield the segments, a name the article also writes alone cut off from the words behind it.

    So "Ada Brook Speaks" becomes a name and a word: every word of a headline may have a capital.
    """
    alone = {_spelling(one.words) for one in segments if not one.heading}
    for one in segments:
        cut = _known_start(one, alone)
        if cut:
            yield one._replace(words=one.words[:cut])
            yield one._replace(words=one.words[cut:], role=(), first=False)
        else:
            yield one


def _known_start(segment: Segment, alone: set[str]) -> int:
    """Return how many words are a name written alone elsewhere, all behind being plain words."""
    first, last = (segment.words[at].text.casefold() for at in (0, -1))
    if first not in words("given_names") or any(last in words(heads) for heads in _HEADS):
        return 0  # "Ada Brook Foundation" is a name of its own
    for cut in range(len(segment.words) - 1, 1, -1):
        if not _is_plain(segment.words[cut]):
            return 0
        if _spelling(segment.words[:cut]) in alone:
            return cut
    return 0


def _is_plain(word: Word) -> bool:
    return not word.known and word.text.casefold() in words("english_words")


def _spelling(parts: Sequence[Word]) -> str:
    return " ".join(word.text.casefold() for word in parts)


def _end(text: str, segments: Sequence[Segment], at: int, whole: set[str]) -> int:
    """Return behind which segment the longest known spelling ends that begins at `at`."""
    best, end = at + 1, at + 1
    said = segments[at].span.of(text).casefold()
    while end < len(segments) and end - at < _LONGEST and segments[end].heading:
        before, span = segments[end - 1].span, segments[end].span
        if text[before.end : span.start] != " ":
            break
        said += " " + span.of(text).casefold()
        end += 1
        if said in whole:
            best = end
    return best


def _join(parts: Sequence[Segment]) -> Segment:
    if len(parts) == 1:
        return parts[0]
    joined = tuple(word for part in parts for word in part.words)
    return parts[0]._replace(words=joined)
