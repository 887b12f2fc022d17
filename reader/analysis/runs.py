"""Runs of capitalised words: the places where a name may stand.

A run goes on over single spaces, initials, family-name particles ("van der"), and, inside
the name of an institution, over "of", "for" and "and". It ends with a possessive.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.lexicons import known_names, known_phrases, words
from reader.analysis.run_words import POSSESSIVE, Word, parted, word_of
from reader.model import Span
from reader.resources import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.document import Document
    from reader.text import Token

_LOWER_PREFIX = re.compile(r"(?:al|el|as|ash|an|ad|d|O|bin|ben|de|mc)[-'’][A-Z]")
_CAMEL = re.compile(r"[a-z]{1,2}[A-Z][a-z]+\Z")
_MODEL = re.compile(r"[a-z]{1,4}[A-Z]+[a-z]*-?\d*\Z")
_OPENING = frozenset("\"'“‘«‹„‚:([—–-*•|…#")
_CLOSING_STOP = re.compile(r"[.!?…][\"'”’)\]]*\Z")
_MORE_HEADS = frozenset({"republic", "palace"})
_ON_A_MATTER = frozenset({"commission", "committee", "council", "office", "conference"})
_OF_DUTIES = frozenset({"ministry", "department", "secretariat", "directorate", "minister"})
_NICKNAME_MARKS = frozenset('"“”')
_SUFFIXES = frozenset({"inc", "ltd", "llc", "jr", "sr", "corp", "plc"})
_LONG_WORD = 4
_MAX_PARTICLES = 3
_HEADING_SHARE = 0.65


class Run(NamedTuple):
    """Capitalised words in a row; `first` where a sentence or quotation begins with it."""

    words: tuple[Word, ...]
    first: bool
    heading: bool = False

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.words[0].start, self.words[-1].end)


def find_runs(document: Document) -> Iterator[Run]:
    """Yield the runs of every sentence, in order; headings yield each known word by itself."""
    text, tokens = document.text, document.tokens
    headings = {one.span.start for one in document.blocks if one.kind in ("title", "heading")}
    signed = [one.span for one in document.blocks if one.kind in ("credit", "post")]
    at, count = 0, len(tokens)
    for sentence in document.sentences:
        while at < count and tokens[at].start < sentence.start:
            at += 1
        end = at
        while end < count and tokens[end].end <= sentence.end:
            end += 1
        if at < end:
            yield from _Reader(
                text,
                tokens[at:end],
                sentence,
                is_block=sentence.start in headings,
                is_signature=any(one.start <= sentence.start < one.end for one in signed),
            ).runs()
        at = end


class _Reader:
    """Reads one sentence's runs from its tokens."""

    def __init__(
        self,
        text: str,
        tokens: Sequence[Token],
        sentence: Span,
        *,
        is_block: bool,
        is_signature: bool,
    ) -> None:
        self._text = text
        if "-" in text[tokens[0].start : tokens[-1].end]:
            tokens = [part for token in tokens for part in parted(text, token)]
        self._tokens = tokens
        self._words = [text[start:end] for start, end, _ in tokens]
        self._begins = [
            token.kind == "word" and _may_begin(word)
            for token, word in zip(tokens, self._words, strict=True)
        ]
        open_end = is_block or _CLOSING_STOP.search(sentence.of(text)) is None
        # Who is named below a quotation or a post is written like a heading, and is none.
        self._heading = not is_signature and _is_heading(self._words, open_end)

    def runs(self) -> Iterator[Run]:
        at = 0
        for begin, begins in enumerate(self._begins):
            if not begins or begin < at:
                continue
            word, at = self._word(begin)
            run = [word]
            if not self._heading:
                at = self._extend(run, at)
            yield Run(tuple(run), self._opens(begin), self._heading)

    def _extend(self, run: list[Word], at: int) -> int:
        """Take further words into the run as long as something joins them."""
        while True:
            after = self._behind_owner(run, at) if run[-1].possessive else self._joined(run, at)
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
        return self._over_mark(run, at) if at < len(self._tokens) else None

    def _over_mark(self, run: list[Word], at: int) -> int | None:
        """Go on over a comma, an apostrophe or a nickname, else over a space."""
        word, last = self._words[at], run[-1]
        if word == "," and at + 1 < len(self._tokens):
            suffix = self._words[at + 1].casefold() in _SUFFIXES
            goes_on = suffix or self._lists_duties(run, at + 1)
            return at + 1 if goes_on and self._words[at + 1][0].isupper() else None
        if self._follows(at, last.end):
            return at
        if word in ("'", "’") and last.text.casefold() in words("owners_of_bodies"):
            return (
                at + 1 if self._follows(at + 1, self._end_of(at)) and self._heads(at + 1) else None
            )
        if word in _NICKNAME_MARKS:
            return self._over_nickname(at)
        if not self._spaced(last.end, self._tokens[at].start):
            return None
        return self._over_connector(run, at)

    def _behind_owner(self, run: list[Word], at: int) -> int | None:
        """Go on in "People's Court", "Magistrate's Court", "Women's League"."""
        owner = run[-1].text.casefold() in words("owners_of_bodies")
        return at if owner and self._follows(at, self._end_of(at - 1)) and self._heads(at) else None

    def _end_of(self, at: int) -> int:
        return self._tokens[at].end

    def _heads(self, at: int, *, plain: bool = False) -> bool:
        """Tell whether the capitals that begin here end in the head of an institution."""
        for ahead in range(at, min(at + _LONG_WORD, len(self._tokens))):
            if not self._words[ahead][0].isupper():
                return False
            word = POSSESSIVE.sub("", self._words[ahead]).casefold()
            if word in words("organisation_heads") or word in _MORE_HEADS:
                return True
            if plain and word not in words("english_words"):
                return False
        return False

    def _over_connector(self, run: list[Word], at: int) -> int | None:
        word, last = self._words[at], run[-1].text.casefold()
        if word == "&":
            return self._next_capital(at + 1)
        if word in words("name_particles"):
            return self._over_particles(at)
        if word in ("of", "for") and _heads_institution(run, word):
            return self._next_capital(at + 1 + (self._word_at(at + 1) == "the"))
        if word == "and" and (self._coordinates(run) or self._topics(run, at)):
            return self._next_capital(at + 1)
        if word == "on" and last in _ON_A_MATTER and self._is_matter(at + 1):
            return self._next_capital(at + 1)
        return None

    def _is_matter(self, at: int) -> bool:
        """Tell "Council on Trade" and "Office on Peru" from "the council on Saturn"."""
        word = self._word_at(at)
        return word.casefold() in words("english_words") or word in known_names()

    def _over_nickname(self, at: int) -> int | None:
        """Read 'Ada "Red" Brook' as one name."""
        for close in range(at + 2, min(at + _LONG_WORD, len(self._tokens) - 1)):
            if self._words[close] in _NICKNAME_MARKS:
                inside = all(self._words[one][0].isupper() for one in range(at + 1, close))
                closed = inside and self._follows(close + 1, self._end_of(close))
                return close + 1 if closed else None
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

    def _lists_duties(self, run: list[Word], at: int) -> bool:
        """Read on in "Ministry of Trade, Mines and Water"."""
        if run[0].text.casefold() not in _OF_DUTIES or len(run) < 2:  # noqa: PLR2004 - "Ministry,"
            return False
        ahead = self._words[at : at + _LONG_WORD + 2]
        duties = [word for word in ahead if word[0].isupper()]
        plain = all(word.casefold() in words("english_words") for word in duties)
        return plain and len(duties) > 1 and "and" in ahead and "." not in ahead[:3]

    def _topics(self, run: list[Word], at: int) -> bool:
        """Tell "the Truth and Justice Commission" from two names."""
        last, person = run[-1], run[0].text.casefold() in words("given_names")
        topic = last.text.casefold() in words("english_words") and not (last.known or person)
        headed = last.text.casefold() in words("organisation_heads") - words("topics_of_bodies")
        return topic and not headed and self._heads(at + 1, plain=True)

    def _next_capital(self, at: int) -> int | None:
        if at >= len(self._tokens) or not self._spaced(
            self._tokens[at - 1].end, self._tokens[at].start
        ):
            return None
        return at if self._begins[at] and not _stands_apart(self._words[at]) else None

    def _follows(self, at: int, end: int) -> bool:
        if at >= len(self._tokens) or not self._begins[at] or _stands_apart(self._words[at]):
            return False
        return self._spaced(end, self._tokens[at].start)

    def _spaced(self, end: int, start: int) -> bool:
        gap = self._text[end:start]
        return bool(gap) and gap.isspace() and "\n" not in gap

    def _abbreviation_stop(self, last: Word, at: int) -> int | None:
        """Return the token behind the full stop of an initial or abbreviation."""
        if self._word_at(at) != "." or self._tokens[at].start != last.end:
            return None
        short = len(last.text) == 1 or last.text.casefold() in words("title_abbreviations")
        return at + 1 if short and not last.possessive else None

    def _word_at(self, at: int) -> str:
        return self._words[at] if at < len(self._words) else ""

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
        return word_of(token, text), at + 1

    def _phrase_end(self, phrase: tuple[str, ...], at: int) -> int | None:
        end = at + len(phrase)
        if end > len(self._words) or self._words[at : end - 1] != list(phrase[:-1]):
            return None
        last = self._words[end - 1]
        return end if last == phrase[-1] or POSSESSIVE.sub("", last) == phrase[-1] else None


def _may_begin(word: str) -> bool:
    """Tell a word that a name may begin with."""
    if word[0].isupper() or word in known_names():
        return True
    if word.islower():
        return False
    return bool(_LOWER_PREFIX.match(word) or _CAMEL.match(word) or _MODEL.match(word))


def _stands_apart(word: str) -> bool:
    """Tell "I", "The" and the days and months: they end a name."""
    return word in ("I", "The") or word in lexicon("calendar_words")


def _heads_institution(run: list[Word], connector: str) -> bool:
    last = run[-1].text.casefold().rsplit(" ", 1)[-1]
    if last in words("organisation_openers") or last in words("organisation_heads"):
        return True
    return connector == "of" and f"{last} of" in words("place_openers")


def _is_heading(texts: list[str], open_end: bool) -> bool:  # noqa: FBT001 - private, one caller
    """Tell a heading, where capitals say nothing, from a sentence."""
    long = [text for text in texts if len(text) >= _LONG_WORD and text[0].isalpha()]
    capitals = sum(text[0].isupper() for text in long)
    if len(long) < _LONG_WORD or capitals < _HEADING_SHARE * len(long):
        return False
    if texts.count(",") + texts.count("(") > len(long) / _LONG_WORD:
        return False  # a list of names
    shouting = sum(text.isupper() for text in long)
    if shouting >= _HEADING_SHARE * len(long):
        return True
    return open_end
