"""Whoosh with its faults mended: what agreement with it is measured against.

Whoosh says in its documentation what its queries mean. In these places its matchers do
something else, in all three distributions where nothing is said of them; `test_mended`
shows each, and that the arrays answer as the documentation says.

1  AndNot lets through documents it should leave out: when the negated matcher starts
   before the other one, it is never moved up to it.
2  AndNot steps on behind its last document when it is made to skip, and fails.
3  Not lets through deleted documents, when the negated matcher has no document left.
4  Not adds 1 to the score of what it does not exclude, whatever its boost.
5  AndMaybe forgets what may be added when it is made to skip: its second matcher skips to
   where the first one was asked to go, not to where it went.
6  DisjunctionMax gives a document the score of another one, where its second matcher
   stands on a later document.
7  Require is AndNot in Whoosh 2.7.4, and leaves out what it should require.

A matcher is made to skip by another around it, so 2 and 5 show in nested queries alone.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from whoosh import query
from whoosh.matching import RequireMatcher
from whoosh.matching.binary import AndMaybeMatcher, AndNotMatcher, DisjunctionMaxMatcher
from whoosh.matching.mcore import ReadTooFar
from whoosh.matching.wrappers import InverseMatcher

if TYPE_CHECKING:
    from collections.abc import Iterator

    from whoosh.searching import Searcher

    Matcher = Any
    """One of Whoosh's, which has no types."""

NOTHING = 1e-9
"""The score that stands for none: Whoosh drops documents whose score is 0 from an Or."""


@contextmanager
def mended() -> Iterator[None]:
    """Put the faults right, for as long as this lasts."""
    catch_up = AndNotMatcher._find_next

    def and_not_first(self: Matcher) -> None:
        if self.a.is_active() and self.b.is_active():
            self._find_next()

    def and_not_next(self: Matcher) -> bool:
        return bool(self.a.is_active() and catch_up(self))

    def and_maybe_skip(self: Matcher, doc: int) -> None:
        if not self.a.is_active():
            raise ReadTooFar
        self.a.skip_to(doc)
        if self.a.is_active() and self.b.is_active():
            self.b.skip_to(self.a.id())

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(AndNotMatcher, "_find_first", and_not_first)
        patch.setattr(AndNotMatcher, "_find_next", and_not_next)
        patch.setattr(InverseMatcher, "_find_next", _not_next)
        patch.setattr(InverseMatcher, "score", lambda _: NOTHING)
        patch.setattr(AndMaybeMatcher, "skip_to", and_maybe_skip)
        patch.setattr(DisjunctionMaxMatcher, "score", _highest)
        patch.setattr(query.Require, "matcher", _require)
        yield


def _not_next(self: Matcher) -> None:
    child = self.child
    while self._id < self.limit:
        if child.is_active() and child.id() < self._id:
            child.skip_to(self._id)
        excluded = child.is_active() and child.id() == self._id
        if not excluded and not self.missing(self._id):
            break
        self._id += 1


def _highest(self: Matcher) -> float:
    here = [each for each in (self.a, self.b) if each.is_active() and each.id() == self.id()]
    return float(max(each.score() for each in here))


def _require(self: query.Require, searcher: Searcher, context: object = None) -> Matcher:
    required = self.b.matcher(searcher, searcher.boolean_context())
    return RequireMatcher(self.a.matcher(searcher, context), required)
