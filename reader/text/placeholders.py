r"""Texts with placeholders: the small language templates are written in.

`{name}` is a placeholder. `[…]` with a placeholder in it is an optional part: it vanishes where
one of its own placeholders has nothing to say, or, having none of its own, where all the optional
parts in it vanish. Brackets without a placeholder are brackets. A backslash before one of
`\ { } [ ]` takes it as the sign it is. Nothing else means anything, and nothing is ever run.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING

from reader.model import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

_SIGN = re.compile(r"\\[\\{}\[\]]|\{[^{}\[\]\\]*\}|[{}\[\]]|[^\\{}\[\]]+|\\", re.DOTALL)
_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class Fault:
    """A place of a template that cannot be understood, and a sentence that says why."""

    span: Span
    words: str


@dataclass(frozen=True, slots=True)
class Placeholder:
    """Stands for what is called by its name."""

    name: str


@dataclass(slots=True)
class Part:
    """What stands between two brackets, or the whole text."""

    span: Span
    pieces: list[str | Placeholder | Part] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Template:
    """A text that was understood, as far as it has no faults."""

    whole: Part
    faults: tuple[Fault, ...]
    names: frozenset[str]
    """Of the placeholders there are."""


def read_template(text: str, known: Collection[str]) -> Template:
    """Understand a text with placeholders of known names; what cannot be is among the faults."""
    return _Reading(text, known).template()


def fill_in(template: Template, value_of: Callable[[str], str], blanks: dict[str, str]) -> str:
    """Return a template with what its placeholders stand for.

    `blanks` are words for what has nothing to say, outside of optional parts.
    """
    return _filled(template.whole, value_of, blanks)[0]


def _filled(
    part: Part, value_of: Callable[[str], str], blanks: dict[str, str]
) -> tuple[str, int, int]:
    """Return the text of a part, how many optional parts it has, and how many of them vanish."""
    words: list[str] = []
    inside = gone = 0
    for piece in part.pieces:
        if isinstance(piece, str):
            words.append(piece)
        elif isinstance(piece, Placeholder):
            words.append(value_of(piece.name) or blanks.get(piece.name, ""))
        else:
            kept = _optional(piece, value_of, blanks)
            inside, gone = inside + 1, gone + (kept is None)
            words.append(kept or "")
    return "".join(words), inside, gone


def _optional(part: Part, value_of: Callable[[str], str], blanks: dict[str, str]) -> str | None:
    """Return the text of an optional part; None where it vanishes."""
    own = [piece.name for piece in part.pieces if isinstance(piece, Placeholder)]
    if not all(map(value_of, own)):
        return None
    words, inside, gone = _filled(part, value_of, blanks)
    return None if not own and inside == gone else words


class _Reading:
    """One text on its way to a template."""

    def __init__(self, text: str, known: Collection[str]) -> None:
        self._text = text
        self._known = known
        self._open = [Part(Span(0, len(text)))]
        self._faults: list[Fault] = []
        self._names: set[str] = set()

    def template(self) -> Template:
        for match in _SIGN.finditer(self._text):
            self._take(match[0], Span(*match.span()))
        while len(self._open) > 1:
            part = self._open.pop()
            words = r"This [ is never closed. Write \[ for the sign itself."
            self._faults.append(Fault(Span(part.span.start, part.span.start + 1), words))
        self._faults.sort(key=lambda fault: fault.span)
        return Template(self._open[0], tuple(self._faults), frozenset(self._names))

    def _take(self, sign: str, span: Span) -> None:
        match sign:
            case "[":
                self._begin(span)
            case "]":
                self._end(span)
            case "{" | "}":
                does = "is never closed" if sign == "{" else "closes nothing"
                words = f"This {sign} {does}. Write \\{sign} for the sign itself."
                self._faults.append(Fault(span, words))
            case _ if sign[0] == "{":
                self._name(sign[1:-1].strip().casefold(), span)
            case _:
                self._add(sign[1:] if sign[0] == "\\" and sign[1:] else sign)

    def _add(self, piece: str | Placeholder | Part) -> None:
        self._open[-1].pieces.append(piece)

    def _begin(self, span: Span) -> None:
        if len(self._open) > _DEEPEST:
            words = "Too many brackets inside one another."
            self._faults.append(Fault(span, words))
        self._open.append(Part(span))

    def _end(self, span: Span) -> None:
        if len(self._open) == 1:
            words = r"This ] closes nothing. Write \] for the sign itself."
            self._faults.append(Fault(span, words))
            return
        part = self._open.pop()
        if any(_named(part)):
            self._add(Part(Span(part.span.start, span.end), part.pieces))
        else:
            self._open[-1].pieces += ["[", *part.pieces, "]"]

    def _name(self, name: str, span: Span) -> None:
        if name in self._known:
            self._names.add(name)
            self._add(Placeholder(name))
            return
        near = get_close_matches(name, self._known, 1)
        said = f"There is nothing called {{{name}}}" if name else "There is no name between { and }"
        meant = (
            f"; {{{near[0]}}} was meant, perhaps." if near else r". Write \{ for the sign itself."
        )
        self._faults.append(Fault(span, said + meant))


def _named(part: Part) -> Iterator[bool]:
    """Yield a true value if there is a placeholder or an optional part."""
    return (not isinstance(piece, str) for piece in part.pieces)
