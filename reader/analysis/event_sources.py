"""Who vouches for an event: the article itself, its actor, or somebody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.event_subjects import may_be_body
from reader.analysis.event_triggers import helpers, verbs

if TYPE_CHECKING:
    from reader.analysis.event_finding import Found
    from reader.analysis.event_lines import Line
    from reader.model import Entity

_SELF = frozenset({"he", "she", "they", "it", "who", "which", "and"})
_BODIES = frozenset({"company", "companie", "firm", "group", "bank", "team", "club", "party"})
_LONGEST_SOURCE = 8


def told_by_another(line: Line, found: Found, who: tuple[Entity, ...]) -> bool:
    """Tell "Lee resigned, his lawyer said" and "according to police" from Lee's own word."""
    if line.words[:2] == ("according", "to"):
        return True
    comma = -1
    for at in range(found.at + 1, len(line.words)):
        word = line.words[at]
        if word == ",":
            comma = at
        elif word == "according" and line.word(at + 1) == "to":
            return True
        elif word in helpers("saying") and 0 < at - comma <= _LONGEST_SOURCE and comma > 0:
            return not _is_own(line, found, (comma + 1, at), who)
        elif word in verbs() and word.endswith("ed"):
            return False
    return False


def means_own_body(source: str, found: Found, who: tuple[Entity, ...]) -> bool:
    """Tell whether "the companies" that say so are those the event is about."""
    words = source.casefold().split()
    is_body = len(words) > 1 and words[0] == "the" and words[-1].removesuffix("s") in _BODIES
    if not is_body or not who or found.trigger.subject == "person":
        return False
    between_bodies = found.trigger.object in ("organisation", "pair")
    return between_bodies or all(may_be_body(one) for one in who)


def _is_own(line: Line, found: Found, source: tuple[int, int], who: tuple[Entity, ...]) -> bool:
    first, verb = source
    if line.word(first) in _SELF or verb == first:
        return True
    named = line.named[verb - 1]
    if named is not None and named.entity in who:
        return True
    return means_own_body(" ".join(line.words[first:verb]), found, who)
