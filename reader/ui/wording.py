"""Put values into the places of a sentence, whatever order its language has them in."""

from __future__ import annotations

import re

_PLACE = re.compile(r"%([1-9])")


def filled(words: str, *values: object) -> str:
    """Return words with `%1`, `%2`… replaced; a value that holds such signs keeps them."""

    def value(found: re.Match[str]) -> str:
        number = int(found[1])
        return str(values[number - 1]) if number <= len(values) else found[0]

    return _PLACE.sub(value, words)


def apart(words: str) -> str:
    """Return words that other words may stand beside, even if they are written from the right.

    Numbers beside such words would otherwise be taken for a part of them, and change places.
    """
    if words.isascii():
        return words
    from unicodedata import bidirectional  # noqa: PLC0415 - a megabyte, for after the first paint

    return f"\u2068{words}\u2069" if {"R", "AL"} & {*map(bidirectional, words)} else words
