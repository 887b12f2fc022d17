"""One possible name with the evidence of its own place: its words and what stands around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.name_surroundings import surrounding_cues
from reader.analysis.name_words import word_cues

if TYPE_CHECKING:
    from reader.analysis.segments import Segment

_LONGEST_ACRONYM = 5
_GIVEN = frozenset(["given name first", "rare given name first"])
_BESIDE_BODIES = frozenset(["noun of a role behind", "organisation word behind"])
_BODIES = frozenset(["body last", "body of", "body first", "legal form"])


class Reading(NamedTuple):
    """One possible name, the spelling its evidence is gathered under, and the evidence."""

    segment: Segment
    key: str
    cues: frozenset[str]


def read(text: str, segment: Segment, lower: frozenset[str]) -> Reading:
    """Read a possible name; `lower` are the words the article also writes without a capital."""
    cues = {*word_cues(segment.words), *surrounding_cues(text, segment)}
    if segment.heading:
        cues.add("heading")
    seen = [word.text.casefold() in lower for word in segment.words]
    if all(seen):
        cues.add("also in lower case")
    elif any(seen):
        cues.add("a word in lower case")
    of = text.endswith(" of ", 0, segment.words[0].start)
    if of and "all English" in cues and not cues & _BODIES:
        cues.discard("organisation word before")  # "director of Open Research" is a field
    if cues & _GIVEN:
        cues -= _BESIDE_BODIES  # "named Ada Brook chief executive"
    return Reading(segment, _key(segment), frozenset(cues))


def _key(segment: Segment) -> str:
    spelling = " ".join(word.text for word in segment.words)
    short = len(spelling) <= _LONGEST_ACRONYM and spelling.isupper()
    return spelling if short else spelling.casefold()
