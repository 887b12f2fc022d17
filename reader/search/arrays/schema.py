"""A field type that is given its tokens ready-made, or makes them with an analyzer."""

from __future__ import annotations

from array import array
from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

from whoosh import fields, formats

from reader.search.arrays.inversion import GAP, Layered

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from reader.search.arrays.inversion import Token


class PositionLists(formats.Format):  # type: ignore[misc] # Whoosh has no types
    """Positions as numbers of four bytes, one behind the other."""

    def decode_positions(self, value: bytes) -> list[int]:
        """Return the positions."""
        return array("I", value).tolist()

    def decode_frequency(self, value: bytes) -> int:
        """Return how many positions there are."""
        return len(self.decode_positions(value))


class Marked(NamedTuple):
    """The field, and its one term, that stands wherever a token passes a test."""

    name: str
    test: Callable[[str], bool]


class TokensField(fields.FieldType):  # type: ignore[misc] # Whoosh has no types
    """Words with their positions; a document's value is the list of them, or a text.

    `GAP` among the tokens takes a position and stands for nothing. With `marked`, there is
    another field that tells where tokens of some kind stand in this one.
    """

    def __init__(
        self,
        analyzer: Any = None,  # noqa: ANN401 - Whoosh has no types
        *,
        positions: bool = True,
        marked: Marked | None = None,
        **options: Any,  # noqa: ANN401
    ) -> None:
        kind = PositionLists if positions else formats.Frequency
        super().__init__(kind(), analyzer, scorable=True, **options)
        self.marked = marked

    def tokens(self, value: str | Sequence[Token] | Layered) -> Sequence[Token] | Layered:
        """Return the tokens of a value, in order."""
        if not isinstance(value, str):
            return value
        tokens: list[Token] = []
        beside: list[tuple[int, str]] = []
        for token in self.analyzer(value, positions=True, mode="index"):
            if token.pos < len(tokens):
                beside.append((token.pos, token.text))
            else:
                tokens += [GAP] * (token.pos - len(tokens))
                tokens.append(token.text)
        return Layered(tokens, beside) if beside else tokens

    def index(
        self, value: str | Sequence[Token] | Layered, **_kwargs: object
    ) -> Iterator[tuple[bytes, int, float, bytes]]:
        """Yield term, frequency, weight and positions of each word, for Whoosh's writer."""
        found: defaultdict[Token, array[int]] = defaultdict(lambda: array("I"))
        tokens = self.tokens(value)
        beside: Sequence[tuple[int, str | bytes]] = ()
        if isinstance(tokens, Layered):
            tokens, beside = tokens
        for at, token in (*enumerate(tokens), *beside):
            found[token].append(at)
        found.pop(GAP, None)
        for token, places in found.items():
            kept = array("I", sorted(places))
            yield self.to_bytes(token), len(kept), float(len(kept)), kept.tobytes()

    def to_bytes(self, value: Any) -> bytes:  # noqa: ANN401 - a word, or a list of one
        """Return a word as the index keeps it; half characters (broken file names) pass."""
        word = value[0] if isinstance(value, list | tuple) else value
        return word if isinstance(word, bytes) else str(word).encode("utf-8", "surrogatepass")

    def from_bytes(self, bs: bytes) -> str:
        """Return the word that is kept so."""
        return bs.decode("utf-8", "surrogatepass")
