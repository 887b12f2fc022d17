"""When two spellings are one name."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reader.analysis.lexicons import words
from reader.resources import lexicon_lines

if TYPE_CHECKING:
    from collections.abc import Mapping

_LOOK_ALIKES = str.maketrans({"I": "l", "1": "l", "|": "l", "0": "o", "O": "o"})
_NOT_LETTERS = re.compile(r"[\W_]+")
_LEGAL = re.compile(r",? (?:Inc|Ltd|LLC|LLP|[Pp]lc|PLC|Corp|Co|GmbH|AG|SE|SpA|NV|Pty|Limited)\.?\Z")
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})


def bare(name: str) -> str:
    """Return a name for comparing: no article, legal form, accents of case or spacing runs."""
    name = " ".join(name.split())
    if name[:4] in ("The ", "the "):
        name = name[4:]
    shorter = _LEGAL.sub("", name)
    return (shorter or name).replace("’", "'").casefold()


def has_legal_form(name: str) -> bool:
    """Tell "Norvik Energy Ltd"."""
    return _LEGAL.search(name) is not None


def compact(name: str) -> str:
    """Return only the letters and digits: "Chat GPT", "ChatGPT" and "chatgpt" are one."""
    return _NOT_LETTERS.sub("", name).casefold()


def look(name: str) -> str:
    """Return what a name looks like to a scanner: l, I and 1, O and 0, rn and m are one."""
    return name.translate(_LOOK_ALIKES).replace("rn", "m").casefold()


@cache
def same_names() -> Mapping[str, str]:
    """Return the fullest form for each listed other spelling of a name, by its bare form."""
    table = {}
    for line in lexicon_lines("same_names"):
        fullest, *others = line.split("|")
        for spelling in (fullest, *others):
            table[bare(spelling)] = bare(fullest)
    return table


def person_parts(name: str) -> list[str]:
    """Return a person's names casefolded: given names, then the family name; no suffix."""
    parts = [part.strip(".,").casefold() for part in name.replace("’", "'").split()]
    while len(parts) > 1 and parts[-1] in _SUFFIXES:
        parts.pop()
    return [part for part in parts if part]


def family_name(parts: list[str]) -> str:
    """Return the family name with its particles: "van der berg"."""
    at = len(parts) - 1
    while at > 1 and parts[at - 1] in words("name_particles"):
        at -= 1
    return " ".join(parts[at:])


def may_be_same_person(one: list[str], other: list[str]) -> bool:
    """Tell whether two full names can be one person's: never with different first names."""
    if family_name(one) != family_name(other):
        return False
    a, b = one[0], other[0]
    return a == b or (min(len(a), len(b)) == 1 and a[0] == b[0])
