"""What the words before a verb make of it: active or passive, done, decided or only thought of."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.event_triggers import helpers

if TYPE_CHECKING:
    from reader.analysis.event_lines import Line
    from reader.analysis.event_triggers import Form
    from reader.model.fact import EventStatus

_DECISIONS = frozenset({"decision", "plans", "plan"})
_LONGEST = 9
_REACH = 4
# "She said she would resign" tells what "I will resign" did.
_AHEAD_OF_PAST = frozenset({"would", "'d"})
_SAYING = frozenset(
    {"said", "says", "announced", "told", "vowed", "promised", "confirmed", "declared", "added"}
)
_BEFORE_BE = frozenset({"to", "will", "shall", "'ll", "’ll"})
_THINKING = frozenset({"thought", "hoped", "feared", "believed", "wanted", "wished"})
_SAID_BEFORE = 12


class VerbGroup(NamedTuple):
    """A verb with its helpers: where they begin, and how the event stands."""

    first: int
    passive: bool
    status: EventStatus


def verb_group(line: Line, at: int, forms: frozenset[Form]) -> VerbGroup | None:
    """Return the group of the verb at a token, or None where it tells of no event."""
    first, words = _helpers(line, at)
    barred = words & helpers("bar")
    if barred <= _AHEAD_OF_PAST and _is_reported(line, first):
        words = words - barred | ({"will"} if barred else set())
        barred = set()
    if barred or line.word(at + 1) in ("were", "was", "is", "are"):
        return None
    is_infinitive = "base" in forms and line.word(at - 1) in _BEFORE_BE
    passive = bool(words & helpers("be")) and "participle" in forms and not is_infinitive
    if (
        passive
        and not line.is_title
        and words & helpers("be") <= helpers("now")
        and "to" not in words
    ):
        return None  # "is announced" tells of what is generally so
    if passive and _is_loose_passive(words, is_title=line.is_title):
        return None
    if not (passive or _is_told(line, words, forms)):
        return None
    return VerbGroup(first, passive, _status(words, forms, passive=passive))


def _is_loose_passive(words: set[str], *, is_title: bool) -> bool:
    """Tell "that the note be sent", "the money being charged" and "beat five to be awarded"."""
    be = words & helpers("be")
    is_wished = "be" in words and words.isdisjoint(_BEFORE_BE)
    decided = helpers("announced") | helpers("planned") | helpers("have")
    is_aim = be == {"be"} and "to" in words and words.isdisjoint(decided) and not is_title
    return is_wished or is_aim or be == {"being"}


def _is_reported(line: Line, first: int) -> bool:
    """Tell whether the words before a verb say that somebody said it."""
    before = line.words[max(0, first - _SAID_BEFORE) : first]
    return not _SAYING.isdisjoint(before) and _THINKING.isdisjoint(before)


def _is_told(line: Line, words: set[str], forms: frozenset[Form]) -> bool:
    """Tell an event from a habit, an infinitive of no decision, and a bare participle."""
    if "past" in forms and not words & (helpers("be") | {"to"}):
        return True
    if "participle" in forms and words & helpers("have") and "to" not in words:
        return True
    if "ing" in forms:
        return bool(words & helpers("now"))
    if "base" in forms:
        ahead = helpers("announced") | helpers("planned")
        return bool(words & ahead) or (
            "to" in words and (line.is_title or bool(words & helpers("now")))
        )
    return "third" in forms and line.is_title


def _status(words: set[str], forms: frozenset[Form], *, passive: bool) -> EventStatus:
    if words & helpers("alleged"):
        return "alleged"
    if words & helpers("planned"):
        return "planned"
    is_ahead = "to" in words or "ing" in forms or (passive and "being" in words)
    return "announced" if is_ahead or words & helpers("announced") else "done"


def _helpers(line: Line, at: int) -> tuple[int, set[str]]:
    """Return where the verb's helpers begin, and which they are."""
    words: set[str] = set()
    first = at
    while first > 0 and at - first < _LONGEST:
        word = line.words[first - 1]
        if word in _DECISIONS and line.word(first) == "to":
            made = _made(line, first - 1)
            if made >= 0:
                words |= {word}
                first = made + (line.words[made] in helpers("have"))
                continue
        if not _is_helper(word, line.word(first)):
            break
        words.add(word)
        first -= 1
    return first, words | _contracted(line.word(first - 1))


def _is_helper(word: str, following: str) -> bool:
    if (
        word in helpers("be")
        or word in helpers("have")
        or word in helpers("adverbs")
        or word == "to"
    ):
        return True
    if word in helpers("bar") or (word in helpers("alleged") and word != "accused"):
        return True
    if word.endswith("ly") and word not in helpers("not_adverbs"):
        return True
    if word in ("will", "shall"):
        return True
    return following == "to" and (word in helpers("announced") or word in helpers("planned"))


def _made(line: Line, at: int) -> int:
    """Return the verb of "made the difficult decision to", or -1."""
    for back in range(at - 1, max(-1, at - 1 - _REACH), -1):
        if line.words[back] in helpers("bar"):
            return -1
        if line.words[back] in helpers("making"):
            return back
    return -1


def _contracted(word: str) -> set[str]:
    """Return the helper in "I've" and "he'll"."""
    pronoun, mark, rest = word.partition("'")
    return {mark + rest} if mark and pronoun in {"i", "we", "he", "she", "they", "it"} else set()
