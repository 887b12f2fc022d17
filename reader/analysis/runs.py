"""Runs of capitalised words: the places where a name may stand.

A run goes on over single spaces, initials, family-name particles ("van der"), and, inside
the name of an institution, over "of", "for" and "and". It ends with a possessive.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.lexicons import known_names, known_phrases, words
from reader.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.text import Token

_POSSESSIVE = re.compile(r"['’]s?\Z")
_LOWER_PREFIX = re.compile(r"(?:al|el|as|ash|an|ad|d|O|bin|ben|de|mc)[-'’][A-Z]")
_CAMEL = re.compile(r"[a-z]{1,2}[A-Z][a-z]+\Z")
_MODEL = re.compile(r"[a-z]{1,4}[A-Z]+[a-z]*-?\d*\Z")
_COMPOUND = re.compile(
    r"-(?:based|led|backed|born|era|style|made?|makers?|owned|run|controlled|wide|area|like|"
    r"friendly|only|held|bound|linked|bred|aligned|allied|registered|funded|sponsored|occupied|"
    r"trained|educated|listed|appointed|related|headquartered|dominated|administered|supported|"
    r"imposed|brokered|mediated|affiliated|inspired|supplied|wing|born|to-be|elect|in-chief|"
    r"raised|educated|ruled|installed|produced|oriented|sized|centric)\b",
    re.IGNORECASE,
)
_OPENING = frozenset("\"'“‘«‹„‚:([—–-*•|…#")
_CLOSING_STOP = re.compile(r"[.!?…][\"'”’)\]]*\Z")
_ABBREVIATED = frozenset(
    [
        "st",
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "gen",
        "sen",
        "rep",
        "gov",
        "lt",
        "col",
        "maj",
        "capt",
        "sgt",
        "rev",
        "hon",
        "jr",
        "sr",
        "fr",
        "mt",
        "ft",
        "adm",
        "cmdr",
        "cpl",
        "supt",
        "insp",
        "det",
        "pres",
        "brig",
        "engr",
        "messrs",
        "mme",
        "mlle",
        "msgr",
        "inc",
        "corp",
        "co",
        "ltd",
        "bros",
    ]
)
_SUFFIXES = frozenset({"inc", "ltd", "llc", "jr", "sr", "corp", "plc"})
_LONG_WORD = 4
_MAX_PARTICLES = 3
_HEADING_SHARE = 0.65


class Word(NamedTuple):
    """One capitalised word (or known phrase) of a run, without a possessive ending."""

    start: int
    end: int
    text: str
    possessive: bool = False
    known: bool = False


class Run(NamedTuple):
    """Capitalised words in a row; `first` where a sentence or quotation begins with it."""

    words: tuple[Word, ...]
    first: bool
    heading: bool = False

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.words[0].start, self.words[-1].end)


def find_runs(text: str, sentences: Sequence[Span], tokens: Sequence[Token]) -> Iterator[Run]:
    """Yield the runs of every sentence, in order; headings yield each known word by itself."""
    at, count = 0, len(tokens)
    for sentence in sentences:
        while at < count and tokens[at].start < sentence.start:
            at += 1
        end = at
        while end < count and tokens[end].end <= sentence.end:
            end += 1
        if at < end:
            yield from _Reader(text, tokens[at:end], sentence).runs()
        at = end


class _Reader:
    """Reads one sentence's runs from its tokens."""

    def __init__(self, text: str, tokens: Sequence[Token], sentence: Span) -> None:
        self._text = text
        self._tokens = tokens
        self._words = [text[token.start : token.end] for token in tokens]
        self._heading = _is_heading(self._words, _CLOSING_STOP.search(sentence.of(text)) is None)

    def runs(self) -> Iterator[Run]:
        at = 0
        while at < len(self._tokens):
            if not self._may_begin(at):
                at += 1
                continue
            first = self._opens(at)
            word, at = self._word(at)
            run = [word]
            if not self._heading:
                at = self._extend(run, at)
            yield Run(tuple(run), first, self._heading)

    def _extend(self, run: list[Word], at: int) -> int:
        """Take further words into the run as long as something joins them."""
        while not run[-1].possessive:
            after = self._joined(run, at)
            if after is None:
                break
            word, at = self._word(after)
            run.append(word)
        stop = self._abbreviation_stop(run[-1], at)
        if stop is not None and run[-1].text.casefold() in _SUFFIXES | {"co", "bros"}:
            run[-1] = run[-1]._replace(end=self._tokens[stop - 1].end)
            return stop
        return at

    def _joined(self, run: list[Word], at: int) -> int | None:
        """Return where the run's next word begins, or None when the run ends here."""
        last = run[-1]
        stop = self._abbreviation_stop(last, at)
        if stop is not None:
            return stop if self._follows(stop, self._tokens[stop - 1].end) else None
        if at >= len(self._tokens):
            return None
        word = self._words[at]
        if word == "," and at + 1 < len(self._tokens):
            suffix = self._words[at + 1].casefold() in _SUFFIXES
            return at + 1 if suffix and self._words[at + 1][0].isupper() else None
        if self._follows(at, last.end):
            return at
        if not self._spaced(last.end, self._tokens[at].start):
            return None
        return self._over_connector(run, at)

    def _over_connector(self, run: list[Word], at: int) -> int | None:
        word, last = self._words[at], run[-1].text.casefold()
        if word == "&":
            return self._next_capital(at + 1)
        if word in words("name_particles"):
            return self._over_particles(at)
        if word in ("of", "for") and _heads_institution(run, word):
            return self._next_capital(at + 1 + (self._word_at(at + 1) == "the"))
        if word == "and" and self._coordinates(run):
            return self._next_capital(at + 1)
        if word == "on" and last in ("commission", "committee", "council", "conference"):
            return self._next_capital(at + 1)
        return None

    def _over_particles(self, at: int) -> int | None:
        for after in range(at + 1, at + 1 + _MAX_PARTICLES):
            if self._word_at(after) not in words("name_particles"):
                return self._next_capital(after)
        return None

    def _coordinates(self, run: list[Word]) -> bool:
        """Tell whether "and" may stand inside this institution's name."""
        texts = [word.text.casefold() for word in run]
        opened = any(text in words("organisation_openers") for text in texts[:-1])
        return opened and run[-1].text not in known_names()

    def _next_capital(self, at: int) -> int | None:
        if at >= len(self._tokens) or not self._spaced(
            self._tokens[at - 1].end, self._tokens[at].start
        ):
            return None
        return at if self._may_begin(at) and self._words[at] not in ("I", "The") else None

    def _follows(self, at: int, end: int) -> bool:
        if at >= len(self._tokens) or not self._may_begin(at):
            return False
        return self._spaced(end, self._tokens[at].start)

    def _spaced(self, end: int, start: int) -> bool:
        gap = self._text[end:start]
        return bool(gap) and gap.isspace() and "\n" not in gap

    def _abbreviation_stop(self, last: Word, at: int) -> int | None:
        """Return the token behind the full stop of an initial or abbreviation."""
        if self._word_at(at) != "." or self._tokens[at].start != last.end:
            return None
        short = len(last.text) == 1 or last.text.casefold() in _ABBREVIATED
        return at + 1 if short and not last.possessive else None

    def _word_at(self, at: int) -> str:
        return self._words[at] if at < len(self._words) else ""

    def _may_begin(self, at: int) -> bool:
        word = self._words[at]
        if self._tokens[at].kind != "word":
            return False
        if word[0].isupper() or word in known_names():
            return True
        return bool(_LOWER_PREFIX.match(word) or _CAMEL.match(word) or _MODEL.match(word))

    def _opens(self, at: int) -> bool:
        return at == 0 or self._words[at - 1] in _OPENING

    def _word(self, at: int) -> tuple[Word, int]:
        """Read the known phrase or the single word that begins here."""
        token, text = self._tokens[at], self._words[at]
        for phrase in known_phrases().get(text, ()):
            if (end := self._phrase_end(phrase, at)) is not None:
                closing = self._tokens[end - 1]
                last = self._words[end - 1]
                bare = len(phrase[-1])
                stop = closing.start + bare
                whole = self._text[token.start : stop]
                return Word(token.start, stop, whole, len(last) > bare, known=True), end
        return _word(token, text), at + 1

    def _phrase_end(self, phrase: tuple[str, ...], at: int) -> int | None:
        end = at + len(phrase)
        if end > len(self._words) or self._words[at : end - 1] != list(phrase[:-1]):
            return None
        last = self._words[end - 1]
        return end if last == phrase[-1] or _POSSESSIVE.sub("", last) == phrase[-1] else None


def _word(token: Token, text: str) -> Word:
    if text in known_names():
        return Word(token.start, token.end, text, known=True)
    bare = _POSSESSIVE.sub("", text)
    possessive = len(bare) < len(text)
    if (compound := _COMPOUND.search(bare)) and compound.start() > 1:
        bare, possessive = bare[: compound.start()], True
    return Word(token.start, token.start + len(bare), bare, possessive, bare in known_names())


def _heads_institution(run: list[Word], connector: str) -> bool:
    last = run[-1].text.casefold()
    if last in words("organisation_openers") or last in words("organisation_heads"):
        return True
    return connector == "of" and f"{last} of" in words("place_openers")


def _is_heading(texts: list[str], open_end: bool) -> bool:  # noqa: FBT001 - private, one caller
    """Tell a heading, where capitals say nothing, from a sentence."""
    long = [text for text in texts if len(text) >= _LONG_WORD and text[0].isalpha()]
    if len(long) < _LONG_WORD:
        return False
    capitals = sum(text[0].isupper() for text in long)
    shouting = sum(text.isupper() for text in long)
    if shouting >= _HEADING_SHARE * len(long):
        return True
    return open_end and capitals >= _HEADING_SHARE * len(long)
