"""Read a phrase that says what somebody is: "the vice president of research at OpenAI"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.lexicons import words
from reader.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.text import Token

_DETERMINERS = frozenset(["a", "an", "the", "its", "his", "her", "their", "our", "one"])
_PREPOSITIONS = frozenset(["of", "for", "at", "in", "with", "to", "on", "from"])
_GOES_ON = frozenset(
    [
        "of",
        "for",
        "at",
        "in",
        "with",
        "to",
        "on",
        "from",
        "the",
        "a",
        "an",
        "its",
        "and",
        "&",
        "'",
        "’",
    ]
)
_ADVERBS = frozenset(["now", "then", "currently", "once", "still", "also", "later"])
_NEVER_INSIDE = frozenset(
    [
        "who",
        "whom",
        "which",
        "that",
        "said",
        "says",
        "told",
        "is",
        "was",
        "are",
        "were",
        "has",
        "had",
        "have",
        "will",
        "would",
        "as",
        "by",
        "when",
        "while",
        "where",
        "since",
        "after",
        "before",
        "but",
        "or",
        "if",
        "he",
        "she",
        "it",
        "they",
        "we",
        "i",
        "not",
        "been",
        "be",
        "also",
        "whose",
    ]
)
_CLOSERS = frozenset(
    [
        ",",
        ".",
        ";",
        ":",
        ")",
        "—",
        "–",
        "-",
        "(",
        "and",
        "who",
        "”",
        '"',
        "'",
        "but",
        "in",
        "on",
        "when",
    ]
)
_LONGEST_BEFORE_NOUN = 7
_LONGEST_BEHIND = 12
_LONGEST_LEFT = 6


class RolePhrase(NamedTuple):
    """A role's words, the organisation it names, and whether a mark closes the phrase."""

    span: Span
    organisation: Span | None
    closed: bool


class RoleReader:
    """Reads role phrases off one article's tokens; cost per phrase is bounded."""

    def __init__(self, text: str, tokens: Sequence[Token], organisations: Sequence[Span]) -> None:
        self._text = text
        self._tokens = tokens
        self._orgs = organisations
        self._org_starts = [span.start for span in organisations]

    def read(self, at: int) -> RolePhrase | None:
        """Read the phrase that begins at a token, or return None when none does."""
        while self._lower(at) in _DETERMINERS:
            at += 1
        if self._lower(at) == "of" and self._lower(at + 1) == "the":
            at += 2  # "one of the founders of"
        noun = self._noun(at)
        if noun is None:
            return None
        start, end = self._tokens[at].start, self._tokens[noun].end
        inside = self._org_within(start, end)
        if inside is not None and inside.start == start:
            start = self._behind(inside, self._tokens[noun])
        stop = self._complement(noun + 1)
        organisation = (
            self._org_within(end, self._tokens[stop - 1].end) if stop > noun + 1 else None
        )
        last = self._tokens[stop - 1].end
        if organisation is not None:
            last = max(end, self._before_preposition(organisation))
        closed = stop >= len(self._tokens) or self._lower(stop) in _CLOSERS
        return RolePhrase(Span(start, last), organisation or inside, closed)

    def before(self, at: int, *, named: bool, comma: int | None = None) -> RolePhrase | None:
        """Read the phrase whose last word stands right before token `at`.

        `named` says that role words in capitals have already been read there; `comma` is the
        mark behind a longer phrase ("the head of X, "), whose organisation is looked for too.
        """
        end = at
        if not named and self._lower(at - 1) not in words("role_nouns"):
            return None
        while at > 0 and end - at < _LONGEST_LEFT and self._modifies(at - 1):
            at -= 1
        if at == end:
            return None
        start = self._tokens[at].start
        organisation = self._org_ending_before(start)
        last = self._tokens[end - 1].end
        if comma is not None and comma > end:
            inner = self._org_within(last, self._tokens[comma].start)
            if inner is None:
                last = self._tokens[comma - 1].end
            else:
                last, organisation = max(last, self._before_preposition(inner)), inner
        return RolePhrase(Span(start, last), organisation, closed=True)

    def _lower(self, at: int) -> str:
        if not 0 <= at < len(self._tokens):
            return ""
        token = self._tokens[at]
        return self._text[token.start : token.end].casefold()

    def _noun(self, at: int) -> int | None:
        """Return the token of the role noun the phrase is about."""
        for offset in range(_LONGEST_BEFORE_NOUN):
            word = self._lower(at + offset)
            if not word or word in _NEVER_INSIDE or word in _PREPOSITIONS:
                return None
            if offset and word in _DETERMINERS and self._lower(at + offset - 1) not in _ADVERBS:
                return None  # "met the king" says what somebody did
            if self._tokens[at + offset].kind == "mark" and word not in ("&", "'", "’"):
                return None
            if word in words("role_nouns"):
                return self._last_noun(at + offset)
        return None

    def _last_noun(self, at: int) -> int:
        while self._lower(at + 1) in words("role_nouns"):
            at += 1
        if self._lower(at + 1) == "and" and self._lower(at + 2) in words("role_nouns"):
            return at + 2
        return at

    def _complement(self, at: int) -> int:
        """Return the token behind "of research at OpenAI"."""
        if self._lower(at) not in _PREPOSITIONS:
            return at
        for stop in range(at, min(at + _LONGEST_BEHIND, len(self._tokens))):
            word = self._lower(stop)
            if word in _NEVER_INSIDE or (self._tokens[stop].kind == "mark" and word not in "&'’"):
                return stop
        return min(at + _LONGEST_BEHIND, len(self._tokens))

    def _modifies(self, at: int) -> bool:
        word = self._lower(at)
        lists = ("role_nouns", "role_modifiers", "demonyms")
        if self._text[self._tokens[at].end - 1] == "." and len(word) > 1:
            return False
        return any(word in words(name) for name in lists) or (
            self._tokens[at].kind == "word" and word.endswith("-general")
        )

    def _before_preposition(self, organisation: Span) -> int:
        """Return where the role ends, its "at the" before the organisation left out."""
        at = self._token_at(organisation.start) - 1
        while self._lower(at) in _GOES_ON or self._lower(at).endswith(("'s", "’s")):
            at -= 1
        return self._tokens[at].end if at >= 0 else 0

    def _token_at(self, offset: int) -> int:
        return min(bisect_left(self._tokens, (offset,)), len(self._tokens) - 1)

    def _behind(self, organisation: Span, noun: Token) -> int:
        """Return where the role begins behind "Acme" in "Acme chairman".

        An organisation whose name holds the noun ("Office of the Director") is all there is.
        """
        if organisation.end > noun.start:
            return organisation.start
        return self._tokens[self._token_at(organisation.end)].start

    def _org_within(self, start: int, end: int) -> Span | None:
        at = bisect_left(self._org_starts, start)
        found = at < len(self._orgs) and self._orgs[at].end <= end
        return self._orgs[at] if found else None

    def _org_ending_before(self, start: int) -> Span | None:
        at = bisect_left(self._org_starts, start) - 1
        if at < 0:
            return None
        gap = self._text[self._orgs[at].end : start]
        return self._orgs[at] if gap in (" ", "'s ", "’s ", "' ", "’ ") else None
