"""How well quotations were found, against gold marked by hand.

A quotation is found when its span is the gold one, quotation marks, punctuation and a leading
"that" at its ends aside. It is right when its speaker is the gold one as well. Direct and partial
quotations are scored together, reported speech apart: the first have marks to go by.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tests.quality.marked import GoldQuote, GoldText

_EDGE = " \t\r\n\u00a0\u202f>*\"“”„«»‹›‘’'`´.,;:!?…—–-()[]"
_THAT = re.compile(r"(?:that|que|dass)\s+", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_POSTSCRIPT = re.compile(r"\s*(?:[,;(]|\b(?:who|which|of|from|in|at|for|with)\s)")
_COURTESY_WORDS = (
    "mr mrs ms miss mx dr sir dame lord lady prof professor president senator sen rep gov judge"
    " justice mayor minister captain capt col sgt m mme councillor councilman alderman coach"
    " chief auditor the a an its his her their this one some prime finance"
)
_COURTESY = frozenset(_COURTESY_WORDS.split())


@dataclass(frozen=True, slots=True)
class Found:
    """A quotation an engine found."""

    start: int
    end: int
    kind: str
    name: str | None
    mention: tuple[int, int] | None = None
    confidence: float | None = None


@dataclass(slots=True)
class Tally:
    """Counts over many texts; `right` names each quotation found with its speaker.

    `said` holds how sure the engine was of each speaker it named, and whether it was right.
    """

    gold: int = 0
    found: int = 0
    spans: int = 0
    kinds: int = 0
    speakers: int = 0
    right: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    said: list[tuple[float, bool]] = field(default_factory=list)

    def figures(self) -> dict[str, float]:
        """Return percentages: spans F1, kind and speaker of what was found, both together F1."""
        both = self.gold + self.found
        return {
            "span": _percent(2 * self.spans, both),
            "kind": _percent(self.kinds, self.spans),
            "speaker": _percent(self.speakers, self.spans),
            "right": _percent(2 * self.speakers, both),
        }


@dataclass(slots=True)
class Score:
    """What an engine earned on one set of texts."""

    quoted: Tally = field(default_factory=Tally)
    reported: Tally = field(default_factory=Tally)
    texts: int = 0
    whole: int = 0

    def figures(self) -> dict[str, float]:
        """Return every figure, in percent."""
        found = self.quoted.figures()
        if self.reported.gold:
            reported = self.reported.figures()
            found |= {"reported_span": reported["span"], "reported_right": reported["right"]}
        return found | {"whole_texts": _percent(self.whole, self.texts)}


def _percent(part: float, whole: float) -> float:
    return 100.0 * part / whole if whole else 100.0


def score(pairs: Iterable[tuple[GoldText, Sequence[Found]]], *, reported: bool = True) -> Score:
    """Score each text's findings; without `reported` only what stands between marks counts."""
    total = Score()
    for gold, found in pairs:
        free = [quote for quote in gold.quotes if quote.free]
        counted = [quote for quote in gold.quotes if not quote.free]
        kept = [quote for quote in found if not any(_mostly_in(quote, other) for other in free)]
        clean = _tally(total.quoted, gold, *_of_class(counted, kept, indirect=False))
        if reported:
            clean &= _tally(total.reported, gold, *_of_class(counted, kept, indirect=True))
        total.texts += 1
        total.whole += clean
    return total


def _mostly_in(quote: Found, other: GoldQuote) -> bool:
    shared = min(quote.end, other.end) - max(quote.start, other.start)
    return 2 * shared > quote.end - quote.start


def _of_class(
    gold: Sequence[GoldQuote], found: Sequence[Found], *, indirect: bool
) -> tuple[list[GoldQuote], list[Found]]:
    return (
        [quote for quote in gold if (quote.kind == "indirect") == indirect],
        [quote for quote in found if (quote.kind == "indirect") == indirect],
    )


def _tally(tally: Tally, text: GoldText, gold: list[GoldQuote], found: list[Found]) -> bool:
    """Count one text; tell whether nothing was wrong in it."""
    left = {_trimmed(text.text, quote): quote for quote in found}
    tally.gold += len(gold)
    tally.found += len(left)
    faults = len(tally.wrong)
    for quote in gold:
        name = f"{text.id}:{quote.start}"
        mine = left.pop(_trimmed(text.text, quote), None)
        if mine is None:
            tally.wrong.append(f"{name} missed  {_words(text.text, quote)}")
            continue
        tally.spans += 1
        tally.kinds += mine.kind == quote.kind
        right = same_speaker(text.text, quote, mine)
        if mine.confidence is not None and gold_name(text.text, quote) is not None:
            tally.said.append((mine.confidence, right))
        if right:
            tally.speakers += 1
            tally.right.append(name)
        else:
            said = f"{mine.name or 'nobody'}, not {gold_name(text.text, quote) or 'nobody'}"
            tally.wrong.append(f"{name} said by {said}  {_words(text.text, quote)}")
    tally.wrong += [
        f"{text.id}:{quote.start} is none  {_words(text.text, quote)}" for quote in left.values()
    ]
    return len(tally.wrong) == faults


def _words(text: str, quote: GoldQuote | Found) -> str:
    words = " ".join(text[quote.start : quote.end].split())
    return words if len(words) <= 70 else words[:69] + "…"


def _trimmed(text: str, quote: GoldQuote | Found) -> tuple[int, int]:
    start, end = quote.start, quote.end
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    if quote.kind == "indirect" and (that := _THAT.match(text, start, end)):
        start = that.end()
    return start, end


def gold_name(text: str, quote: GoldQuote) -> str | None:
    """Return the name gold gives, or else what the text calls the speaker."""
    if quote.name is None and quote.speaker is not None:
        return text[slice(*quote.speaker)]
    return quote.name


def same_speaker(text: str, quote: GoldQuote, mine: Found) -> bool:
    """Tell whether two say the same of who spoke; nobody is an answer too."""
    name = gold_name(text, quote)
    if name is None or mine.name is None:
        return name == mine.name
    if same_name(name, mine.name):
        return True
    # Gold that stops at a pronoun cannot know the name: the place has to do.
    place, other = quote.speaker, mine.mention
    if quote.name is not None or place is None or other is None:
        return False
    return place[0] < other[1] and other[0] < place[1]


def same_name(one: str, other: str) -> bool:
    """Tell whether two names may be one person's: same last word, no two first names."""
    first, second = _name_words(one), _name_words(other)
    if not first or not second:
        return False
    if set(first) <= set(second) or set(second) <= set(first):
        return True
    if first[-1] != second[-1]:
        return False
    initials = {first[0][0], second[0][0]}
    return len(initials) == 1 and min(len(first[0]), len(second[0])) == 1


def _name_words(name: str) -> list[str]:
    bare = unicodedata.normalize("NFKD", _POSTSCRIPT.split(name.strip())[0] or name).casefold()
    bare = "".join(char for char in bare if not unicodedata.combining(char))
    words = _WORD.findall(re.sub(r"['’]s?\b|\.", "", bare))
    return [word for word in words if word not in _COURTESY] or words
