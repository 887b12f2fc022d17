"""How a speaker's name is written where there is little room: as fully as it fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reader.model import Speaker

_FEWEST_CAPITALS, _MOST_CAPITALS = 3, 6
"""An acronym of fewer letters could be anybody's, and one of more is nobody's."""
_MARKS = frozenset(',;:"“”„«»‘()')


def initials_of(name: str) -> str:
    """Return up to three first letters, for a gutter without room for names."""
    return "".join(word[0] for word in name.split() if word[0].isalnum())[:3].upper()


def acronym_of(name: str) -> str:
    """Return the capitals that the words of a name begin with; empty for too few or too many.

    Nor has what is more than a name, with marks in it, any letters it goes by.
    """
    if _MARKS & {*name}:
        return ""
    capitals = "".join(word[0] for word in name.split() if word[0].isupper())
    return capitals if _FEWEST_CAPITALS <= len(capitals) <= _MOST_CAPITALS else ""


def shortened(speaker: Speaker) -> str:
    """Return a person's name with the first one as a letter; other names as they are."""
    first, _, rest = speaker.name.partition(" ")
    return f"{first[0]}. {rest}" if speaker.kind == "person" and first and rest else speaker.name


def in_two_lines(name: str, fits: Callable[[str], bool]) -> tuple[str, ...]:
    """Return a name broken between two words, the lines as even as they can be; empty if not."""
    words = name.split()
    breaks = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    fitting = [pair for pair in breaks if all(map(fits, pair))]
    return min(fitting, key=lambda pair: abs(len(pair[0]) - len(pair[1])), default=())


def fitting_name(speaker: Speaker, lines: int, fits: Callable[[str], bool]) -> tuple[str, ...]:
    """Return the fullest form of a name in at most so many lines; empty where none fits."""
    for form in _forms(speaker, lines, fits):
        if form and all(map(fits, form)):
            return form
    return ()


def _forms(speaker: Speaker, lines: int, fits: Callable[[str], bool]) -> Iterator[tuple[str, ...]]:
    name = speaker.name
    yield (name,)
    if speaker.kind == "person":
        yield (shortened(speaker),)
        yield (name.partition(" ")[2],)
        yield (name.rpartition(" ")[2],)
        return
    if lines > 1:
        yield in_two_lines(name, fits)
    acronym = acronym_of(name)
    if acronym:
        yield (acronym,)
