"""Read a phrase that says what somebody is: "the vice president of research at OpenAI"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.employers import (
    GOES_ON,
    NEVER_INSIDE,
    PREPOSITIONS,
    Employers,
    may_modify,
)
from reader.analysis.lexicons import words
from reader.model import Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.analysis.lexicons import NameKind
    from reader.text import Token

_DETERMINERS = frozenset(["a", "an", "the", "its", "his", "her", "their", "our", "one", "another"])
_ADVERBS = frozenset(["now", "then", "currently", "once", "still", "also", "later"])
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
_MOST_MODIFIERS = 2


class RolePhrase(NamedTuple):
    """A role's words, the organisation it names, and whether a mark closes the phrase."""

    span: Span
    organisation: Span | None
    closed: bool


class RoleReader:
    """Reads role phrases off one article's tokens; cost per phrase is bounded.

    `perhaps` are the names of which it is not known what they name: behind "director of" they
    are taken for organisations. `others` tells what those name that begin at an offset.
    """

    def __init__(
        self,
        text: str,
        tokens: Sequence[Token],
        organisations: Sequence[Span],
        perhaps: Sequence[Span] = (),
        others: Mapping[int, NameKind] | None = None,
    ) -> None:
        self._text = text
        self._tokens = tokens
        self._orgs = organisations
        self._org_starts = [span.start for span in organisations]
        self._employers = Employers(text, tokens, organisations, perhaps, others or {})

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
        inside = self._org_within(start, end) or self._employers.opening(at, noun)
        if inside is not None and inside.start == start:
            start = self._behind(inside, self._tokens[noun])
        stop = self._complement(noun + 1)
        organisation = None
        if stop > noun + 1:
            organisation = self._employers.behind(noun, self._tokens[stop - 1].end)
        last = self._tokens[stop - 1].end
        if organisation is not None:
            last = max(end, self._before_preposition(organisation))
            stop = max(stop, self._token_from(organisation.end))
        named = organisation is not None
        closed = named or stop >= len(self._tokens) or self._lower(stop) in _CLOSERS
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
        organisation, at = self._employers.before(at, end - 1)
        start = self._tokens[at].start
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
            if not word or word in NEVER_INSIDE or word in PREPOSITIONS:
                return None
            if offset and word in _DETERMINERS and self._lower(at + offset - 1) not in _ADVERBS:
                return None  # "met the king" says what somebody did
            if self._tokens[at + offset].kind == "mark" and word not in ("&", "'", "’"):
                return None
            if word in words("role_nouns"):
                return self._last_noun(at + offset)
        return None

    def _last_noun(self, at: int) -> int:
        while True:
            further = self._noun_behind(at)
            while further != at:
                at = further
                further = self._noun_behind(at)
            if self._lower(at + 1) != "and" or self._lower(at + 2) not in words("role_nouns"):
                return at
            at += 2

    def _noun_behind(self, at: int) -> int:
        """Return the next role noun of one compound: "assistant news director"."""
        for gap in range(1, _MOST_MODIFIERS + 2):
            if self._lower(at + gap) in words("role_nouns"):
                return at + gap
            plain = may_modify(self._text, self._tokens, at + gap)
            if not plain and self._lower(at + gap) not in words("role_modifiers"):
                break
        return at

    def _complement(self, at: int) -> int:
        """Return the token behind "of research at OpenAI"."""
        if self._lower(at) not in PREPOSITIONS:
            return at
        for stop in range(at, min(at + _LONGEST_BEHIND, len(self._tokens))):
            word = self._lower(stop)
            if word in NEVER_INSIDE or (self._tokens[stop].kind == "mark" and word not in "&'’"):
                return stop
            if word in PREPOSITIONS and self._is_date(stop + 1):
                return stop
        return min(at + _LONGEST_BEHIND, len(self._tokens))

    def _is_date(self, at: int) -> bool:
        number = at < len(self._tokens) and self._tokens[at].kind == "number"
        return number or self._lower(at) in words("days_and_months")

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
        for before in range(at, max(at - _MOST_MODIFIERS - 1, -1), -1):
            if self._lower(before) in PREPOSITIONS:
                at = before
                break
        while self._lower(at) in GOES_ON or self._lower(at).endswith(("'s", "’s")):
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

    def _token_from(self, offset: int) -> int:
        return bisect_left(self._tokens, (offset,))
