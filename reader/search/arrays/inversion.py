"""From documents to arrays: every token gets a number, and one sort does the rest."""

from __future__ import annotations

from array import array
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from whoosh.util.numeric import length_to_byte

from reader.search.arrays.fields import FieldArrays
from reader.search.arrays.kinds import BYTE, LONG, WORD, Array, narrow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

Token = str | bytes | None
GAP = None
"""A token that takes a place and is not there: no phrase reaches across."""


class Layered(NamedTuple):
    """Tokens one behind the other, and others that stand where one of these does."""

    tokens: Sequence[Token]
    beside: Sequence[tuple[int, str | bytes]]
    """Each with its place among the tokens; no other than what stands there already."""


class _Numbers(dict[Token, int]):
    """Gives every token the next number when it is first seen."""

    def __missing__(self, token: Token) -> int:
        number = len(self)
        self[token] = number
        return number


class Inversion:
    """The tokens of one field, document by document; `arrays` turns them round."""

    def __init__(self, *, has_positions: bool) -> None:
        self._has_positions = has_positions
        self._numbers = _Numbers()
        self._tokens = array("I")
        self._positions = array("I")
        self._docs = array("I")
        self._sizes = array("I")
        self._lengths: dict[int, int] = {}

    def __len__(self) -> int:
        """Return how many tokens there are."""
        return len(self._tokens)

    def add(self, doc: int, tokens: Sequence[Token] | Layered) -> int:
        """Take in a document's tokens, in order; return how many are no gaps."""
        if isinstance(tokens, Layered):
            return self.add(doc, tokens.tokens) + self._add_beside(doc, tokens.beside)
        self._start(doc, len(tokens))
        self._tokens.fromlist([*map(self._numbers.__getitem__, tokens)])
        self._positions.extend(range(len(tokens)))
        return len(tokens) - tokens.count(GAP)

    def _add_beside(self, doc: int, beside: Sequence[tuple[int, str | bytes]]) -> int:
        self._start(doc, len(beside))
        self._tokens.extend(self._numbers[token] for _, token in beside)
        self._positions.extend(place for place, _ in beside)
        return len(beside)

    def add_term(self, doc: int, term: bytes, positions: Iterable[int]) -> None:
        """Take in one term of a document; without positions any numbers will do."""
        before = len(self._positions)
        self._positions.extend(positions)
        size = len(self._positions) - before
        self._start(doc, size)
        self._tokens.extend([self._numbers[term]] * size)

    def _start(self, doc: int, size: int) -> None:
        self._docs.append(doc)
        self._sizes.append(size)

    def measure(self, doc: int, length: int) -> None:
        """Note how many words a document has in the field."""
        self._lengths[doc] = self._lengths.get(doc, 0) + length

    def arrays(self, doc_count: int) -> FieldArrays:
        """Return the arrays of the field in a segment of so many documents."""
        terms, ranks = self._ranked()
        return with_lengths(self._inverted(terms, ranks, doc_count), self._lengths, doc_count)

    def marked(self, test: Callable[[str], bool], term: bytes, doc_count: int) -> FieldArrays:
        """Return the arrays of a field with one term, which stands wherever a token passes."""
        passed = [isinstance(token, str) and test(token) for token in self._numbers]
        ranks = np.where(passed, LONG.type(0), LONG.type(1))
        return with_lengths(self._inverted([term], ranks, doc_count), {}, doc_count)

    def _inverted(self, terms: list[bytes], ranks: Array, doc_count: int) -> FieldArrays:
        """Return the arrays of terms; `ranks` has the place of each token's term among them."""
        words = ranks[np.frombuffer(self._tokens, WORD)] if self._tokens else ranks[:0]
        sizes = np.frombuffer(self._sizes, WORD) if self._sizes else np.zeros(0, WORD)
        docs = np.frombuffer(self._docs, WORD) if self._docs else np.zeros(0, WORD)
        places = np.frombuffer(self._positions, WORD) if self._positions else np.zeros(0, WORD)
        low, middle = int(places.max(initial=0)).bit_length(), int(doc_count).bit_length()
        if len(terms).bit_length() + middle + low > LONG.itemsize * 8:
            message = "more than one segment can hold: commit more often"
            raise OverflowError(message)
        of = np.repeat(docs, sizes)
        kept = words < len(terms)
        if not kept.all():
            words, of, places = words[kept], of[kept], places[kept]
        keys = words << np.uint64(low + middle)
        keys |= of.astype(LONG) << np.uint64(low)
        keys |= places
        keys.sort()
        return self._turned(terms, keys, low, middle)

    def _ranked(self) -> tuple[list[bytes], Array]:
        """Return the terms in order, and the place of each number; a gap's is behind all."""
        raw = {_encoded(term): number for term, number in self._numbers.items() if term is not GAP}
        terms = sorted(raw)
        ranks = np.full(len(self._numbers), len(terms), LONG)
        ranks[[raw[term] for term in terms]] = np.arange(len(terms), dtype=LONG)
        return terms, ranks

    def _turned(self, terms: list[bytes], keys: Array, low: int, middle: int) -> FieldArrays:
        """Cut sorted keys (term, document, position) into postings."""
        pairs = keys >> np.uint64(low)
        begins = np.flatnonzero(np.append(True, pairs[1:] != pairs[:-1])) if len(keys) else keys
        counts = np.diff(np.append(begins, len(keys)).astype(np.int64))
        pairs = pairs[begins.astype(np.int64)]
        docs = pairs & np.uint64((1 << middle) - 1)
        frequencies = np.bincount(
            (pairs >> np.uint64(middle)).astype(np.int64), minlength=len(terms)
        )
        positions = None
        if self._has_positions:
            places = keys & np.uint64((1 << low) - 1)
            positions = places.astype(narrow(int(places.max(initial=0))))
        return FieldArrays.made(
            terms, frequencies, docs.astype(narrow(1 << middle)), counts, positions
        )


def with_lengths(arrays: FieldArrays, lengths: Mapping[int, int], doc_count: int) -> FieldArrays:
    """Return the same with the lengths of documents."""
    found = np.zeros(doc_count, BYTE)
    for doc, length in lengths.items():
        found[doc] = length_to_byte(length)
    return replace(arrays, lengths=found, total=sum(lengths.values()))


def _encoded(term: str | bytes) -> bytes:
    return term if isinstance(term, bytes) else term.encode("utf-8", "surrogatepass")
