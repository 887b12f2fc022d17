"""Fields are completed from the archive, and the hits of a search counted by them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from reader.archive import facet, people, values
from tests.archive.whom import article_naming, catalog_of, held, organisation, person, place

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reader.archive import Catalog
    from reader.model import Analysis, Article, FieldValue

ADA, BO = "Ada Brook", "Bo Ek-Brook"


def written(
    held_: tuple[Article, Analysis], source: str, author: str | None = None
) -> tuple[Article, Analysis]:
    return replace(held_[0], source=source, author=author), held_[1]


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    """Four articles by two papers."""
    ada, bo = person(ADA, held("Chief engineer")), person(BO)
    board = organisation("The Harbour Board")
    made = catalog_of(
        tmp_path,
        written(article_naming("a", "2024-12-30", ada, board, speaker=ADA), "Daily", "Café Noir"),
        written(article_naming("b", "2025-01-02", ada, bo, place("Nordby")), "Daily"),
        written(article_naming("c", "2025-01", bo, place("Nordby"), place("Öland")), "Evening"),
        written(article_naming("d", None, board, place("Nordby Fjord")), "Daily", "C. Lind"),
    )
    yield made
    made.close()


def told(found: list[FieldValue]) -> list[tuple[str, int]]:
    return [(value.text, value.articles) for value in found]


@pytest.mark.parametrize(
    ("field", "words", "expected"),
    [
        ("person", "", [(ADA, 2), (BO, 2)]),
        ("person", "BROOK", [(ADA, 2)]),
        ("person", "e", [(BO, 2)]),
        ("person", "rook", []),
        ("speaker", "", [(ADA, 1)]),
        ("org", "har", [("The Harbour Board", 2)]),
        ("place", "oland", [("Öland", 1)]),
        ("place", "", [("Nordby", 2), ("Nordby Fjord", 1), ("Öland", 1)]),
        ("role", "eng", [("Chief engineer", 2)]),
        ("source", "", [("Daily", 3), ("Evening", 1)]),
        ("author", "cafe", [("Café Noir", 1)]),
        ("date", "", [("2025", 2), ("2024", 1)]),
        ("before", "2025", [("2025-01", 2)]),
        ("title", "a", []),
        ("has", "", []),
    ],
)
def test_a_field_is_completed_by_what_the_archive_holds(
    catalog: Catalog, field: str, words: str, expected: list[tuple[str, int]]
) -> None:
    assert told(values(catalog, field, words, 8)) == expected


def test_no_more_than_asked_for(catalog: Catalog) -> None:
    assert [len(values(catalog, field, "", 1)) for field in ("place", "source", "date")] == [1] * 3


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("person", [(BO, 2), (ADA, 1)]),
        ("org", []),
        ("place", [("Nordby", 2), ("Öland", 1)]),
        ("source", [("Daily", 1), ("Evening", 1)]),
        ("month", [("2025-01", 2)]),
    ],
)
def test_hits_are_counted(catalog: Catalog, field: str, expected: list[tuple[str, int]]) -> None:
    assert sorted(told(facet(catalog, field, '["b", "c"]', 9))) == sorted(expected)


def test_no_hit_counts_nothing(catalog: Catalog) -> None:
    assert facet(catalog, "person", "[]", 9) == facet(catalog, "month", "[]", 9) == []


def test_places_are_not_listed_as_people(catalog: Catalog) -> None:
    assert {row.subject.name for row in people(catalog)} == {ADA, BO, "The Harbour Board"}


def test_each_name_is_offered_once_and_as_most_articles_spell_it(tmp_path: Path) -> None:
    shouted, usual = "ADA BROOK", organisation(ADA)
    catalog = catalog_of(
        tmp_path,
        article_naming("a", None, person(shouted), speaker=shouted),
        article_naming("b", None, person(shouted), speaker=shouted),
        article_naming("c", None, person(ADA), organisation("BBC"), speaker=ADA),
        article_naming("d", None, usual, organisation("BBC"), organisation("Bbc"), speaker=ADA),
        article_naming("e", None, person("BO EK"), speaker="BO EK"),
    )
    assert told(values(catalog, "speaker", "", 8)) == [(ADA, 4), ("BO EK", 1)]
    assert told(values(catalog, "person", "ada", 8)) == [(ADA, 3)]
    assert told(values(catalog, "org", "bbc", 8)) == [("BBC", 2)]
    assert told(facet(catalog, "person", '["a", "b", "c"]', 8)) == [(ADA, 3)]
    catalog.close()


def test_what_differs_in_capitals_only_is_offered_once(tmp_path: Path) -> None:
    roles = ["Minister", "minister", "minister", "Ministra"]
    catalog = catalog_of(
        tmp_path,
        *(
            written(article_naming(str(n), None, person(f"Ada {n}", held(role))), "Daily", author)
            for n, (role, author) in enumerate(zip(roles, "Éé" * 2, strict=True))
        ),
    )
    assert told(values(catalog, "role", "min", 8)) == [("minister", 3), ("Ministra", 1)]
    assert [count for _, count in told(values(catalog, "author", "", 8))] == [4]
    catalog.close()
