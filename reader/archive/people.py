"""The people and organisations of an archive, and which articles are about one of them."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

from reader.archive.named import NothingConfirmed, identities, name_key
from reader.model import Namesake, Subject, SubjectRow
from reader.text import fold_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.archive.catalog import Catalog
    from reader.archive.named import Confirmations, Named
    from reader.model import EntityKind

MOST_LISTED = 1_000
_PERSON: EntityKind = "person"
_ORGANISATION: EntityKind = "organisation"


def people(
    catalog: Catalog,
    words: str = "",
    confirmations: Confirmations | None = None,
    most: int = MOST_LISTED,
) -> list[SubjectRow]:
    """List people and organisations: the most quotations first, then the most mentions.

    Of names that hold `words`, at most `most` are told. Namesakes whom a role or an
    organisation tells apart are rows of their own; articles that do not say who it is
    are left to the page. Raises CacheError as the catalog does.
    """
    kept = confirmations or NothingConfirmed()
    found = catalog.most_named(fold_text(words).strip(), most)
    found.sort(key=lambda row: (row.kind, row.key))
    rows: list[SubjectRow] = []
    for (kind, key), named in groupby(found, key=lambda row: (row.kind, row.key)):
        same = list(named)
        name, parts = _usual_name(same), identities(same, kept.same(kind, key))
        told_apart = [part for part in parts if len(part) > 1 or part[0].ties]
        rows.extend(_row(part, name) for part in told_apart or parts[:1])
    rows.sort(key=lambda row: (-row.quotes, -row.mentions, row.subject.name))
    return rows


def whereabouts(
    catalog: Catalog, subject: Subject, confirmations: Confirmations | None = None
) -> tuple[list[Named], tuple[Namesake, ...]]:
    """Return what the articles about a subject tell, the newest first, and its namesakes.

    The first is empty when its article does not name it (any more). Raises CacheError as
    the catalog does.
    """
    key = name_key(subject.kind, subject.name)
    kept = confirmations or NothingConfirmed()
    named = catalog.named(subject.kind, key)
    parts = identities(named, kept.same(subject.kind, key))
    own = next((part for part in parts if _tells_of(part, subject)), [])
    copies = catalog.copies()
    others = (_once(part, copies) for part in parts if part is not own)
    return _once(own, copies), tuple(
        Namesake(_row(part, _usual_name(named)), tuple(row.article_id for row in part))
        for part in others
    )


def _once(part: Sequence[Named], copies: Mapping[str, str]) -> list[Named]:
    """Leave out the articles that are another one of them saved twice."""
    there = {row.article_id for row in part}
    return [row for row in part if copies.get(row.article_id) not in there]


def _tells_of(part: Sequence[Named], subject: Subject) -> bool:
    return any(row.article_id == subject.article_id for row in part)


def _usual_name(named: Sequence[Named]) -> str:
    """Return a name as most articles spell it; a person's in capitals only if all have it so."""
    spelled = Counter(row.name for row in named)

    def how_usual(name: str) -> tuple[bool, int, str]:
        return not (named[0].kind == _PERSON and name.isupper()), spelled[name], name

    return max(spelled, key=how_usual)


def _row(part: Sequence[Named], name: str) -> SubjectRow:
    """Sum up what is about one; role and organisation are the newest that are stated."""
    newest = max(part, key=lambda row: (row.published or "", row.article_id))
    stating = [row for row in part if row.role or row.organisation]
    stated = max(stating, key=lambda row: row.published or "", default=newest)
    kind = _PERSON if newest.kind == _PERSON else _ORGANISATION
    return SubjectRow(
        Subject(kind, name, newest.article_id),
        stated.role,
        stated.organisation,
        len(part),
        sum(row.quotes for row in part),
        sum(row.mentions for row in part),
    )
