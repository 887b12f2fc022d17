"""Find the organisation a role is of, before its noun ("Norvik spokesman") and behind it.

Names known to be organisations come first. Where none stands, a run of capitalised words in
that place is one: whoever is "a spokesman for" something works for it, whatever it is.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from reader.analysis.lexicons import known_names, words
from reader.model import Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.analysis.lexicons import NameKind
    from reader.text import Token

PREPOSITIONS = frozenset(["of", "for", "at", "in", "with", "to", "on", "from"])
GOES_ON = frozenset(
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
NEVER_INSIDE = frozenset(
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
_GAP = re.compile(r"(?:['’]s?|\))?(?: \([^()]{2,40}\))? ")
"""What may stand between an organisation and a role: a possessive, a short form in brackets."""
_MOST_MODIFIERS = 2
_LONGEST_RUN = 9
_JOINS = frozenset(["of", "for", "and", "&", "on", "the", "de", "du", "la", "der"])
_ARTICLES = frozenset(["the", "its"])
# One may be "a spokesman for" a person, but not "chief executive at" one.
_NEVER_OF_PEOPLE = frozenset(["of", "at", "with"])


class Employers:
    """Finds organisations beside the roles of one article; the cost for each is bounded.

    `perhaps` are names of which it is not known what they name, `others` what the names name
    that begin at an offset.
    """

    def __init__(
        self,
        text: str,
        tokens: Sequence[Token],
        organisations: Sequence[Span],
        perhaps: Sequence[Span],
        others: Mapping[int, NameKind],
    ) -> None:
        self._text = text
        self._tokens = tokens
        self._orgs = organisations
        self._perhaps = perhaps
        self._others = others

    def behind(self, noun: int, end: int) -> Span | None:
        """Return the first organisation named behind a role noun.

        Its last words may lie behind `end`: "of Lambert Inc. in Omaha".
        """
        known = _first_from(self._orgs, self._tokens[noun].end)
        if known is not None and known.start < end:
            return known
        first = noun + 2 + (self._lower(noun + 2) in _ARTICLES)
        if first >= len(self._tokens):
            return None
        perhaps = _first_from(self._perhaps, self._tokens[noun].end)
        here = perhaps is not None and perhaps.start == self._tokens[first].start < end
        if here and self._lower(noun) in words("firm_roles"):
            return self._longer(first, perhaps)
        return self._run_from(first) if self._is_of_a_body(noun, first) else None

    def before(self, at: int, noun: int) -> tuple[Span | None, int]:
        """Return the organisation named before a role, and the token the role begins with.

        A name of which it is not known what it names is one before what only firms have. A word
        or two more may belong to the role: "BSP floor leader".
        """
        firm = self._lower(noun) in words("firm_roles")
        for spans in (self._orgs, self._perhaps if firm else ()):
            first = at
            for first in range(at, max(at - _MOST_MODIFIERS, 0) - 1, -1):
                start = self._tokens[first].start
                before = _last_before(spans, start)
                if before is not None and before.end > start - 2:
                    return before, first
                if before is not None and _GAP.fullmatch(self._text[before.end : start]):
                    return before, first
                if not may_modify(self._text, self._tokens, first - 1):
                    break
        return self._run_before(at, noun)

    def _run_before(self, at: int, noun: int) -> tuple[Span | None, int]:
        """Return the capitalised words before a role in small letters, and where that begins.

        "Boise National Forest spokeswoman", "Board of Education spokesman".
        """
        if self._lower(noun) not in words("staff_roles") or self._is_capital(noun):
            return None, at
        small = next((one for one in range(at, noun + 1) if not self._is_capital(one)), noun)
        first = here = small
        while here > max(0, small - _LONGEST_RUN):
            here -= 1
            if self._is_capital(here) and not self._opens(here):
                first = here
            elif self._lower(here) not in _JOINS:
                break
        run = self._checked(first, small - 1) if first < small else None
        return (run, small) if run is not None else (None, at)

    def _opens(self, at: int) -> bool:
        """Tell a word whose capital is that of a sentence: "The", "However"."""
        return any(self._lower(at) in words(name) for name in ("sentence_starters", "articles"))

    def opening(self, at: int, noun: int) -> Span | None:
        """Return the capitalised words a role begins with: "a Burlington operations manager"."""
        if self._lower(noun) not in words("staff_roles") or self._is_capital(noun):
            return None
        last = at
        while last < noun and self._is_capital(last):
            last += 1
        if last == at:
            return None
        return self._checked(at, last - 1)

    def _is_of_a_body(self, noun: int, first: int) -> bool:
        """Tell a role that is somebody's in a body from one that is of a field or a place."""
        word, preposition = self._lower(noun), self._lower(noun + 1)
        if preposition in ("at", "with"):
            return True
        if preposition == "for":
            return word in words("staff_roles")
        if preposition != "of" or self._lower(noun - 1) == "vice":
            return False
        run = self._extent(first)
        if self._lower(first - 1) in _ARTICLES and self._is_organised(first, run):
            return True
        return word in words("firm_roles") or word in words("body_roles")

    def _is_organised(self, first: int, last: int) -> bool:
        """Tell a run of words that says of itself that it is a body: "City Council"."""
        ends = {self._lower(first), self._lower(last)}
        return last > first and bool(ends & words("organisation_heads"))

    def _longer(self, first: int, name: Span | None) -> Span | None:
        """Return a name with the words that go on with it: "Foundation on Economic Trends"."""
        run = self._run_from(first)
        return run if run is not None and (name is None or run.end > name.end) else name

    def _run_from(self, at: int) -> Span | None:
        """Return the run of capitalised words that begins at a token."""
        last = self._extent(at)
        return self._checked(at, last) if last >= at else None

    def _extent(self, at: int) -> int:
        """Return the last word of the run of capitalised words that begins at a token."""
        last, here = at - 1, at
        while here < min(at + _LONGEST_RUN, len(self._tokens)):
            person = here > at and self._begins_person(here)
            if self._is_capital(here) and not person:
                last = here
            elif here == at or person or self._lower(here) not in _JOINS:
                break
            here += 1
        return last

    def _begins_person(self, at: int) -> bool:
        """Tell a person named right behind the run from a part of it: "at Law Ada Brook"."""
        part = self._lower(at - 1) in (_JOINS - {"and"}) or self._lower(at - 1).endswith(
            ("'s", "’s")
        )
        return self._others.get(self._tokens[at].start) == "person" and not part

    def _checked(self, first: int, last: int) -> Span | None:
        """Return a run of words as an organisation unless they name something else."""
        run = Span(self._tokens[first].start, self._tokens[last].end)
        said = [self._lower(at) for at in range(first, last + 1)]
        if any(said[0] in words(name) for name in ("role_nouns", "courtesy_titles")):
            return None
        kind = self._others.get(run.start)
        state = last > first and said[0] in words("place_heads") and said[1] == "of"
        if kind == "place" or state or known_names().get(run.of(self._text)) == "place":
            return None
        person = first == last and self._lower(first - 1) not in _NEVER_OF_PEOPLE
        if kind == "person" and (person or said[0] in words("given_names")):
            return None
        lists = ("role_modifiers", "demonyms", "no_employers", "days_and_months")
        vague = all(
            any(word in words(name) for name in lists) for word in said if word not in _JOINS
        )
        if len(run) == 1 or (vague and not self._is_organised(first, last)):
            return None
        return run

    def _is_capital(self, at: int) -> bool:
        token = self._tokens[at]
        return token.kind == "word" and self._text[token.start].isupper()

    def _lower(self, at: int) -> str:
        if not 0 <= at < len(self._tokens):
            return ""
        token = self._tokens[at]
        return self._text[token.start : token.end].casefold()


def may_modify(text: str, tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a word may stand between an organisation and a role noun."""
    if not 0 <= at < len(tokens) or tokens[at].kind != "word":
        return False
    word = text[tokens[at].start : tokens[at].end]
    plain = word.isalpha() and word[0].islower()
    return plain and not (word in NEVER_INSIDE or word in PREPOSITIONS or word in GOES_ON)


def _first_from(spans: Sequence[Span], start: int) -> Span | None:
    at = bisect_left(spans, Span(start, start))
    return spans[at] if at < len(spans) else None


def _last_before(spans: Sequence[Span], start: int) -> Span | None:
    at = bisect_left(spans, Span(start, start)) - 1
    return spans[at] if at >= 0 and spans[at].end <= start else None
