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
