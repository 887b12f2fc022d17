"""Pair the quotation marks of a text: which words stand between marks, whatever their style.

Each paragraph is paired on its own, so that one wrong mark never costs more than its
paragraph; only a quotation left open where the next paragraph opens again (or closes it)
goes on. A mark is read by what stands around it: `"` and `'` tell neither side by
themselves, and curly marks are sometimes typed the wrong way round.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from reader.analysis.lost_marks import end_of_unclosed
from reader.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.model import Block

Family = Literal["double", "single", "angle"]
Side = Literal["open", "close", "either", "none"]

_MARK = re.compile(r"<[A-Za-z/][^<>\n]{0,400}>|'{2,3}|``|`[^`'’\n]{1,80}`(?!`)|[\"“”„‟«»‹›‘’'‚`]")
_APOSTROPHE_WORD = re.compile(
    r"(?:\d\ds?|tis|twas|til|till|em|im|er|cause|bout|n|round|neath|cos|cuz)\b", re.IGNORECASE
)
_FEET = re.compile(r"\d['’]\s?\d{1,2}\Z")
_BEFORE_OPENER = frozenset(" \t\n\r\u00a0\u202f([{—–―-/|>:;,*_“‘\"'«„…")
_AFTER_CLOSER = frozenset(" \t\n\r\u00a0\u202f)]}—–―-/|<:;,.!?*_”’\"'»“…")
_ENDS_SPEECH = frozenset(".,!?…—–―-;:)]")
_LEAD = re.compile(r"[\s>*_#•|–—―-]*")
_TWO = 2
_SINGLE = frozenset("‘’'‚`")
_ANGLE = frozenset("«»‹›")


class Mark(NamedTuple):
    """One mark: where, its glyph, its family, and the side its surroundings allow."""

    start: int
    end: int
    glyph: str
    family: Family
    side: Side


@dataclass(slots=True)
class Marked:
    """Words between marks, the marks included; `closed` is false when the closer was lost."""

    start: int
    end: int
    opener: Mark
    closed: bool = True

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)

    def inner(self, text: str) -> Span:
        """Return the words without their marks."""
        first = self.opener.end
        last = self.end
        if self.closed:
            last -= 2 if text[last - 2 : last] in ("''", "``") else 1
        return Span(min(first, last), last).trimmed(text)


def find_marked(text: str, blocks: Sequence[Block]) -> list[Marked]:
    """Return the outermost runs of words between marks, in text order; none overlap."""
    reverse = _guillemets_point_in(text)
    found: list[Marked] = []
    for at, block in enumerate(blocks):
        paragraph = _Paragraph(text, block.span, reverse=reverse)
        following = blocks[at + 1].span.start if at + 1 < len(blocks) else len(text)
        paragraph.pair(goes_on=_opens_with_single(text, following))
        _join(found, paragraph, text)
        # What stands inside a mark that was never closed is as good as any other.
        found += paragraph.found
    found.sort(key=lambda one: (one.start, -one.end))
    return list(_outermost(found))


def _opens_with_single(text: str, start: int) -> bool:
    """Tell whether a paragraph opens with ‘, as each one of a long quotation in ‘’ does."""
    lead = _LEAD.match(text, start)
    return lead is not None and text[lead.end() : lead.end() + 1] == "‘"


def _outermost(found: list[Marked]) -> Iterator[Marked]:
    end = 0
    for one in found:
        if one.start >= end and one.end > one.start:
            yield one
            end = one.end


def _join(found: list[Marked], paragraph: _Paragraph, text: str) -> None:
    """Let a quotation left open in the paragraph before go on in this one."""
    last = found[-1] if found else None
    if last is None or last.closed or text[last.end : paragraph.span.start].strip():
        return
    first = paragraph.first_mark
    if first is None:
        return
    starts = _LEAD.match(text, paragraph.span.start)
    reopens = starts is not None and first.start == starts.end()
    begun = [one for one in paragraph.found if one.start == first.start]
    begun.sort(key=lambda one: -one.end)
    if reopens and begun and first.family == last.opener.family:
        last.end, last.closed = begun[0].end, begun[0].closed
        paragraph.found.remove(begun[0])
    elif paragraph.lost_opener == first and first.family == last.opener.family:
        last.end, last.closed = first.end, True


def _guillemets_point_in(text: str) -> bool:
    """Tell »German« from «French» by the first one of the text."""
    first = re.search("[«»]", text)
    return first is not None and first[0] == "»"


class _Paragraph:
    """The pairing of one paragraph."""

    def __init__(self, text: str, span: Span, *, reverse: bool) -> None:
        self.span = span
        self.found: list[Marked] = []
        self.lost_opener: Mark | None = None
        self._text = text
        self._reverse = reverse
        self._open: list[Mark] = []
        self._marks = [mark for mark in self._read() if mark.side != "none"]
        singles = [
            at
            for at, one in enumerate(self._marks)
            if one.family == "single" and one.side in ("close", "either")
        ]
        self._last_single = singles[-1] if singles else -1
        self.first_mark = self._marks[0] if self._marks else None

    def pair(self, *, goes_on: bool) -> None:
        """Pair the marks from left to right; `goes_on` where the next paragraph opens with ‘."""
        for at, mark in enumerate(self._marks):
            if self._closes(at, mark):
                self._close(mark)
            elif mark.side in ("open", "either"):
                self._opens(at, mark)
            elif mark == self.first_mark:
                self.lost_opener = mark
        while self._open:
            opener = self._open.pop()
            if goes_on and not self._open and opener == self.first_mark and opener.glyph == "‘":
                end = Span(self.span.start, self.span.end).trimmed(self._text).end
                self._keep(opener, end, closed=False)
            self._end_unclosed(opener, self.span.end)

    def _read(self) -> Iterator[Mark]:
        for match in _MARK.finditer(self._text, self.span.start, self.span.end):
            start, end, glyph = match.start(), match.end(), match[0]
            if glyph[0] == "<" or (glyph[0] == glyph[-1] == "`" and end - start > _TWO):
                continue  # markup, and code between backticks
            if glyph == "'''":
                cut = end - 1 if self._before(start) in _BEFORE_OPENER else start + 1
                for left, right in ((start, cut), (cut, end)):
                    yield self._mark(left, right, self._text[left:right])
            else:
                yield self._mark(start, end, glyph)

    def _before(self, at: int) -> str:
        return self._text[at - 1] if at > self.span.start else " "

    def _after(self, at: int) -> str:
        return self._text[at] if at < self.span.end else " "

    def _mark(self, start: int, end: int, glyph: str) -> Mark:
        before, after = self._before(start), self._after(end)
        if glyph in _SINGLE:
            return Mark(start, end, glyph, "single", self._side_of_single(start, end, glyph))
        if glyph in _ANGLE:
            opens = glyph in ("»›" if self._reverse else "«‹")
            return Mark(start, end, glyph, "angle", "open" if opens else "close")
        return Mark(start, end, glyph, "double", self._side_of_double(start, glyph, before, after))

    def _side_of_double(self, start: int, glyph: str, before: str, after: str) -> Side:
        may_open = before in _BEFORE_OPENER and not after.isspace()
        may_close = after in _AFTER_CLOSER and not before.isspace()
        if glyph in ("„", "``"):
            return "open"
        if glyph in "“‟":
            return "close" if may_close and not may_open else "open" if not may_close else "either"
        if glyph == "”":
            return "open" if may_open and not may_close else "close"
        if before == "=" or _FEET.search(self._text, max(0, start - 6), start):
            return "none"
        if may_open == may_close:
            return "either"
        return "open" if may_open else "close"

    def _side_of_single(self, start: int, end: int, glyph: str) -> Side:
        before, after = self._before(start), self._after(end)
        if before.isalnum() and after.isalnum():
            return "none"
        if glyph == "'" and before.isspace() and after.isspace():
            return self._side_of_spaced(start, end)
        if glyph in "‚`":
            return "open" if before in _BEFORE_OPENER and after.isalnum() else "none"
        opens = before in _BEFORE_OPENER and (after.isalnum() or after in '“"[«…$£#@')
        if opens and _APOSTROPHE_WORD.match(self._text, end):
            return "none"
        if opens and glyph != "’":
            return "open"
        closes = not before.isspace() and not after.isalnum() and not before.isdigit()
        return "close" if closes else "none"

    def _side_of_spaced(self, start: int, end: int) -> Side:
        """Tell the side of ' with blanks on both sides, as scanned books have it: ' No. '."""
        before = self._text[self.span.start : start].rstrip()[-1:]
        after = self._text[end : self.span.end].lstrip()[:1]
        opens = after.isupper() and (not before or before in _ENDS_SPEECH)
        closes = before != "" and before in _ENDS_SPEECH
        if opens and closes:
            return "either"
        return "open" if opens else "close" if closes else "none"

    def _closes(self, at: int, mark: Mark) -> bool:
        if mark.side == "open" or not any(one.family == mark.family for one in self._open):
            return False
        if mark.family == "single":
            return self._open[-1].family == "single" and self._is_best_single(at, mark)
        if mark.glyph == "“" and mark.side == "either":
            return self._before(mark.start) in _ENDS_SPEECH or self._opener(mark).glyph == "„"
        return True

    def _opener(self, mark: Mark) -> Mark:
        return next(one for one in reversed(self._open) if one.family == mark.family)

    def _is_best_single(self, at: int, mark: Mark) -> bool:
        """An s with an apostrophe closes nothing when a surer closer stands further on."""
        if self._before(mark.start) not in "sS" or not self._after(mark.end).isspace():
            return True
        following = self._text[mark.end : mark.end + 2].strip()
        if not following[:1].islower():
            return True
        for other in self._marks[at + 1 : at + 12]:
            if other.family != "single" or other.side == "open":
                return other.family != "double" or other.side != "close"
            if self._before(other.start) in _ENDS_SPEECH or self._before(other.start) not in "sS":
                return False
        return True

    def _close(self, mark: Mark) -> None:
        while self._open:
            opener = self._open.pop()
            if opener.family == mark.family:
                self._keep(opener, mark.end, closed=True)
                return

    def _opens(self, at: int, mark: Mark) -> None:
        same = [one for one in self._open if one.family == mark.family]
        if mark.family == "single" and not (self._single_ends(at) or self._may_go_on(mark)):
            return
        if same and not self._nests(at, mark, same[-1]):
            while self._open and self._open[-1] != same[-1]:
                self._open.pop()
            self._end_unclosed(self._open.pop(), mark.start)
        self._open.append(mark)

    def _single_ends(self, at: int) -> bool:
        """A single mark opens only where another one can close: else it is an apostrophe."""
        return at < self._last_single

    def _may_go_on(self, mark: Mark) -> bool:
        """A paragraph may open with ‘ and leave it to a later one to close it."""
        return mark == self.first_mark and mark.glyph == "‘"

    def _nests(self, at: int, mark: Mark, outer: Mark) -> bool:
        """Tell a quotation within a quotation from a closer that was lost."""
        following = [one for one in self._marks[at + 1 : at + 9] if one.family == mark.family]
        if not following or following[0].side == "open":
            return False
        if (mark.glyph == '"') != (outer.glyph == '"'):
            return True
        return len(following) > 1 and following[0].side == following[1].side == "close"

    def _end_unclosed(self, opener: Mark, limit: int) -> None:
        if opener.family == "single":
            return
        end, sure = end_of_unclosed(self._text, opener.end, limit)
        at_end = limit == self.span.end
        if sure or at_end:
            self._keep(opener, end, closed=False)

    def _keep(self, opener: Mark, end: int, *, closed: bool) -> None:
        self.found.append(Marked(opener.start, end, opener, closed))
