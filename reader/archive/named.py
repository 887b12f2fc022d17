"""Whom, what and where an article names, as rows of the catalog, and which rows are about one.

Two articles' "Ada Brook" are one person only when something besides the name says so: a
role word or an organisation that both state, or a chain of such articles. Organisations are
one by their name alone.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, Protocol

from reader.resources import lexicon
from reader.text import fold_text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from reader.model import Analysis, Article, Entity

NO_COPY = "article NOT IN (SELECT id FROM articles WHERE copy_of IS NOT NULL)"
"""A condition of the catalog's rows: what was saved twice is told of once."""
_SHORTEST_TIE = 3
_ROLE, _ORGANISATION = "r:", "o:"
_EMPTY_WORDS = frozenset({"and", "for", "from", "its", "the", "with"})


class Named(NamedTuple):
    """One person, organisation or place in one article: a row of the catalog's table `named`.

    `key` is the folded full name without titles, `ties` the folded role words and
    organisations the article states, one a line. A tuple, because thousands are read at once.
    """

    article_id: str
    kind: str
    name: str
    key: str
    role: str | None
    organisation: str | None
    ties: str
    mentions: int
    quotes: int
    published: str | None


class Content(NamedTuple):
    """What an article is known by outside the archive: its file's hash and path, its part."""

    article_id: str
    path: str
    part: int
    sha256: str


class Confirmations(Protocol):
    """What a person said of namesakes; kept with what is the person's own."""

    def same(self, kind: str, key: str) -> Collection[frozenset[str]]:
        """Return sets of articles' ids whose so named are one, as a person confirmed."""


class NothingConfirmed:
    """Stands in where no confirmations are kept."""

    def same(self, _kind: str, _key: str) -> Collection[frozenset[str]]:
        """Return nothing."""
        return ()


def rows_of(article: Article, analysis: Analysis) -> Iterator[Named]:
    """Yield a row for each person, organisation and place an article names, once for each key."""
    spoken = Counter(
        name for name, _ in {(q.speaker.name, q.group) for q in analysis.speech if q.speaker}
    )
    found: dict[tuple[str, str], Named] = {}
    for entity in (*analysis.people, *analysis.organisations, *analysis.places):
        key = name_key(entity.kind, entity.name)
        if key and (entity.kind, key) not in found:
            found[entity.kind, key] = Named(
                article.id,
                entity.kind,
                entity.name,
                key,
                entity.role,
                entity.organisation,
                "\n".join(sorted(_ties(entity))),
                len(entity.mentions),
                spoken[entity.name],
                article.published,
            )
    yield from found.values()


def name_key(kind: str, name: str) -> str:
    """Return what names are compared by: folded, without titles, or an article before it."""
    words = fold_text(name).replace(".", " ").split()
    dropped = _titles() if kind == "person" else frozenset({"the"})
    start = 0
    while start < len(words) - 1 and words[start] in dropped:
        start += 1
    return " ".join(words[start:])


def has_full_name(row: Named) -> bool:
    """Tell whether the name is enough to look for the same one in other articles."""
    return row.kind != "person" or " " in row.key


def identities(
    rows: Sequence[Named], confirmed: Collection[frozenset[str]] = ()
) -> list[list[Named]]:
    """Part the rows of one kind and key into those that are about the same one.

    The largest part comes first: the most quotations, then mentions.
    """
    parts = _Parts(len(rows))
    if rows and has_full_name(rows[0]):
        first: dict[str, int] = {}
        for number, row in enumerate(rows):
            for tie in _reasons(row, confirmed):
                parts.join(first.setdefault(tie, number), number)
    groups: dict[int, list[Named]] = {}
    for number, row in enumerate(rows):
        groups.setdefault(parts.head(number), []).append(row)
    return sorted(groups.values(), key=_weight, reverse=True)


def _reasons(row: Named, confirmed: Collection[frozenset[str]]) -> Iterator[str]:
    """Yield all that a row may share with another one about the same."""
    if row.kind != "person":
        yield row.key
        return
    if row.ties:
        yield from row.ties.split("\n")
    for number, articles in enumerate(confirmed):
        if row.article_id in articles:
            yield f"confirmed:{number}"


def _weight(group: Iterable[Named]) -> tuple[int, int, int]:
    counted = [(row.quotes, row.mentions) for row in group]
    return sum(q for q, _ in counted), sum(m for _, m in counted), len(counted)


class _Parts:
    """Numbers that are joined into parts; every part has a head."""

    def __init__(self, size: int) -> None:
        self._above = list(range(size))

    def head(self, number: int) -> int:
        above = self._above
        while above[number] != number:
            above[number] = number = above[above[number]]
        return number

    def join(self, one: int, other: int) -> None:
        self._above[self.head(other)] = self.head(one)


def _ties(entity: Entity) -> Iterator[str]:
    held = [(entity.role, entity.organisation)]
    held += [(one.role, one.organisation) for one in entity.roles]
    ties: set[str] = set()
    for role, organisation in held:
        if organisation:
            ties.add(_ORGANISATION + name_key("organisation", organisation))
        ties.update(_ROLE + word for word in _role_words(role or ""))
    yield from ties


def _role_words(role: str) -> Iterator[str]:
    """Yield the words of a role that tell one from another: no rank, nothing small."""
    for word in fold_text(role).replace("-", " ").split():
        bare = word.strip(".,;:'\"()").removesuffix("'s")
        if len(bare) >= _SHORTEST_TIE and bare not in _EMPTY_WORDS and bare not in _ranks():
            yield bare


@cache
def _titles() -> frozenset[str]:
    return frozenset(fold_text(entry).strip(".") for entry in lexicon("courtesy_titles"))


@cache
def _ranks() -> frozenset[str]:
    return frozenset(map(fold_text, lexicon("role_modifiers")))
