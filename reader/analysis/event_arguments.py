"""What stands behind the verb of an event."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.cues import word_list
from reader.analysis.event_triggers import helpers

if TYPE_CHECKING:
    from reader.analysis.event_lines import Line
    from reader.model import Entity, TimeExpression

_LONGEST_TAIL = 12


class Tail(NamedTuple):
    """What stands behind the verb: tokens up to and without `end`, and whom they name."""

    first: int
    end: int
    entities: tuple[Entity, ...]


def tail_of(line: Line, first: int, times: tuple[TimeExpression, ...]) -> Tail:
    """Return what stands behind a verb, to the next mark, clause or date."""
    dates = {one.span.start for one in times if one.kind in ("date", "time")}
    end = first
    while end < len(line.tokens) and end - first < _LONGEST_TAIL:
        is_named = line.named[end] is not None
        is_stop = line.words[end] in helpers("stops") and not _joins(line, end)
        if line.tokens[end].start in dates or (is_stop and not is_named):
            break
        end += 1
    end = _with_examples(line, first, _with_apposition(line, first, end))
    while end > first and (line.words[end - 1] in helpers("trailing")):
        end -= 1
    found = {id(one.entity): one.entity for one in line.named[first:end] if one}
    return Tail(first, end, tuple(found.values()))


def _joins(line: Line, at: int) -> bool:
    """Tell the hyphen of "3-for-1" from a dash."""
    if line.words[at] != "-" or not 0 < at < len(line.tokens) - 1:
        return False
    here = line.tokens[at]
    return line.tokens[at - 1].end == here.start and line.tokens[at + 1].start == here.end


def _with_apposition(line: Line, first: int, end: int) -> int:
    """Take in the name of "the former mayor, Ann Lee"."""
    if line.word(end) != "," or end + 1 >= len(line.tokens):
        return end
    named = line.named[end + 1]
    noun = line.tokens[end - 1]
    is_noun = end > first and noun.kind == "word" and noun.of(line.text).islower()
    is_whole = named is not None and named.first == end + 1 and named.entity.kind != "place"
    opens = line.word(first) in word_list("determiners") | {"his", "her", "its", "their"}
    return named.last + 1 if named and is_noun and is_whole and opens else end


def _with_examples(line: Line, first: int, end: int) -> int:
    """Take in the last name of "products such as Skylark and Heron"."""
    if line.word(end) != "and" or "such" not in line.words[first:end]:
        return end
    last = end + 1
    while last < len(line.tokens) and line.text[line.tokens[last].start].isupper():
        last += 1
    return last if last > end + 1 else end
