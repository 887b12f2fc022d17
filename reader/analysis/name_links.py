"""What the other names of an article say of one: whole and parts, lists, brackets."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.analysis.lexicons import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reader.analysis.name_readings import Reading
    from reader.analysis.name_weighing import Verdict

_DEFINED = re.compile(r"['’]?s? \([\"“‘']?([A-Z][A-Za-z&.-]{1,9})[\"”’']?[);,]")
_LINKED = frozenset([", ", " and ", ", and ", " & ", "; ", " or ", "/", "-", ", or "])
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})
_SMALL = frozenset({"of", "the", "and", "for", "on", "to", "in", "&", "de", "la", "du"})
_SURE = 0.9
_LIKELY = 0.5

Links = dict[str, set[str]]


def links(
    text: str, readings: Sequence[Reading], verdicts: Mapping[str, Verdict]
) -> Mapping[str, set[str]]:
    """Return for each spelling what the article's other names witness of it."""
    found: Links = defaultdict(set)
    _whole_and_parts(readings, verdicts, found)
    _definitions(text, readings, found)
    _lists(text, readings, verdicts, found)
    _doubts(readings, found)
    return found


def _doubts(readings: Iterable[Reading], found: Links) -> None:
    """Drop what a likelier reading explains: "Ghana" begins "Ghana Water" and stays a place."""
    for reading in readings:
        cues = found[reading.key]
        if "known place" in reading.cues:
            cues -= {"begins a sure body", "begins a likely body"}
        if any(cue.startswith("family name") for cue in cues):
            cues.discard("plural of a body")


def _whole_and_parts(
    readings: Sequence[Reading], verdicts: Mapping[str, Verdict], found: Links
) -> None:
    keys = {reading.key for reading in readings}
    for key in keys:
        parts = [word for word in key.split() if word.casefold() not in _SUFFIXES]
        if len(parts) < 2:  # noqa: PLR2004 - nothing to be a part of
            continue
        _parts_of(key, parts, verdicts[key], keys, found)


def _parts_of(key: str, parts: list[str], verdict: Verdict, keys: set[str], found: Links) -> None:
    first, last = parts[0], parts[-1]
    found[key].update(_again(first, last, keys))
    if verdict.confidence < _LIKELY:
        return
    how = "sure" if verdict.confidence >= _SURE else "likely"
    if verdict.kind == "person":
        for at in range(1, len(parts)):
            found[" ".join(parts[at:])].add(f"family name of a {how} person")
        found[first].add(f"given name of a {how} person")
    elif verdict.kind == "organisation":
        for at in range(1, len(parts)):
            start = " ".join(parts[:at])
            found[start].add(f"begins a {how} body")
            found[start.upper()].add(f"begins a {how} body")
        if last.endswith("s") and last not in words("organisation_heads"):
            found[last].add("plural of a body")  # "Cubs" for "Chicago Cubs"
    elif verdict.kind == "place":
        found[first].add("begins a place")


def _again(first: str, last: str, keys: set[str]) -> Iterator[str]:
    if last in keys:
        yield "last word again"
    if first in keys:
        yield "first word again"


def _definitions(text: str, readings: Iterable[Reading], found: Links) -> None:
    """Read the acronyms the article itself defines: "Sexual Minorities Uganda (SMUG)"."""
    for reading in readings:
        match = _DEFINED.match(text, reading.segment.span.end)
        if match is None:
            continue
        if is_acronym_of(match[1], reading.segment.span.of(text)):
            found[match[1] if match[1].isupper() else match[1].casefold()].add("acronym of a name")
            found[reading.key].add("has an acronym")
        elif match[1].isupper():
            found[reading.key].add("acronym behind")


def is_acronym_of(acronym: str, full: str) -> bool:
    """Tell whether the letters are the first letters of the words, small words aside."""
    letters = [char for char in acronym.casefold() if char.isalpha()]
    parts = [word for word in re.split(r"[\s-]+", full.casefold()) if word]
    large = [word[0] for word in parts if word not in _SMALL]
    every = [word[0] for word in parts]
    return len(letters) > 1 and letters in (large, every, large[: len(letters)])


def _lists(
    text: str, readings: Sequence[Reading], verdicts: Mapping[str, Verdict], found: Links
) -> None:
    """Let names in a list witness for each other: "Accra, Kumasi and Tamale"."""
    for one, other in pairwise(readings):
        gap = text[one.segment.span.end : other.segment.span.start]
        if gap not in _LINKED:
            continue
        for name, beside in ((one, other), (other, one)):
            verdict = verdicts[beside.key]
            if verdict.confidence >= _SURE and name.key != beside.key:
                found[name.key].add(f"listed with a {verdict.kind}")
