"""Put together in a heading what a sentence elsewhere writes as one name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.segments import Segment

_LONGEST = 5


def joined_in_headings(text: str, segments: Sequence[Segment]) -> list[Segment]:
    """Return the segments, those of headings joined where they make up a known spelling.

    In a heading every word may begin with a capital, so each is read by itself there.
    """
    whole = {
        " ".join(word.text.casefold() for word in one.words)
        for one in segments
        if not one.heading and len(one.words) > 1
    }
    made: list[Segment] = []
    at = 0
    while at < len(segments):
        end = _end(text, segments, at, whole) if segments[at].heading else at + 1
        made.append(_join(segments[at:end]))
        at = end
    return made


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
    words = tuple(word for part in parts for word in part.words)
    return parts[0]._replace(words=words)
