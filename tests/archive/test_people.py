"""Two articles' people are one only when more than the name says so."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

import pytest

from reader.archive import people, whereabouts
from reader.archive.catalog_writer import CatalogWriter
from reader.archive.named import name_key
from reader.model import Subject
from tests.archive.whom import article_naming, catalog_of, held, organisation, person, result_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from reader.archive import Catalog
    from reader.archive.named import Named

ADA = "Ada Brook"


class Confirmed:
    """A person said that the Ada Brooks of two articles are one."""

    def same(self, _kind: str, key: str) -> Collection[frozenset[str]]:
        return [frozenset({"a", "b"})] if key == "ada brook" else ()


def ids(rows: list[Named]) -> set[str]:
    return {row.article_id for row in rows}


@pytest.fixture
def catalog(tmp_path: Path) -> Catalog:
    """Five articles on an Ada Brook: three are linked by a chain, one by nothing."""
    chair, board = held("chair", "the Harbour Board"), held("treasurer", "Harbour Board")
    return catalog_of(
        tmp_path,
        article_naming("a", "2025-01-01", person(ADA, chair), speaker=ADA),
        article_naming("b", "2025-03-01", person("Dr. Ada Brook", board)),
        article_naming("c", "2025-02-01", person("ADA BROOK", held("former Treasurer"))),
        article_naming("d", "2025-04-01", person(ADA)),
        article_naming("e", "2025-05-01", person(ADA, held("violinist"), mentions=3)),
    )


@pytest.mark.parametrize(
    ("kind", "name", "key"),
    [
        ("person", "Dr. Ada BROOK", "ada brook"),
        ("person", "Adá  Brook", "ada brook"),
        ("person", "Judge", "judge"),
        ("organisation", "The Harbour Board", "harbour board"),
        ("organisation", "The The", "the"),
    ],
)
def test_names_are_compared_without_case_accents_and_titles(kind: str, name: str, key: str) -> None:
    assert name_key(kind, name) == key


def test_a_role_or_an_organisation_or_a_chain_of_them_makes_one_of_two(catalog: Catalog) -> None:
    own, namesakes = whereabouts(catalog, Subject("person", ADA, "c"))
    assert [row.article_id for row in own] == ["b", "c", "a"]
    assert [one.article_ids for one in namesakes] == [("e",), ("d",)]
    assert namesakes[0].row.role == "violinist"


def test_the_list_tells_namesakes_apart_and_leaves_out_who_is_not_told(catalog: Catalog) -> None:
    rows = people(catalog)
    assert [(row.articles, row.quotes, row.mentions) for row in rows] == [(3, 1, 3), (1, 0, 3)]
    assert rows[0].subject == Subject("person", "Ada Brook", "b")
    assert (rows[0].role, rows[0].organisation) == ("treasurer", "Harbour Board")


def test_rank_alone_makes_nobody_the_same(tmp_path: Path) -> None:
    catalog = catalog_of(
        tmp_path,
        article_naming("a", None, person(ADA, held("former chief engineer"))),
        article_naming("b", None, person(ADA, held("chief prosecutor"))),
    )
    assert len(people(catalog)) == 2


def test_what_a_person_confirms_is_one(tmp_path: Path) -> None:
    catalog = catalog_of(
        tmp_path,
        article_naming("a", "2025-01-01", person(ADA)),
        article_naming("b", "2025-02-01", person(ADA)),
        article_naming("c", "2025-03-01", person(ADA)),
    )
    subject = Subject("person", ADA, "a")
    assert ids(whereabouts(catalog, subject)[0]) == {"a"}
    assert ids(whereabouts(catalog, subject, Confirmed())[0]) == {"a", "b"}
    assert [row.articles for row in people(catalog, confirmations=Confirmed())] == [2]


def test_a_name_of_one_word_is_never_put_together(tmp_path: Path) -> None:
    chair = held("chair", "Harbour Board")
    catalog = catalog_of(
        tmp_path,
        article_naming("a", None, person("Brook", chair)),
        article_naming("b", None, person("Brook", chair)),
    )
    own, namesakes = whereabouts(catalog, Subject("person", "Brook", "a"))
    assert ids(own) == {"a"}
    assert [one.article_ids for one in namesakes] == [("b",)]


def test_organisations_are_one_by_name(tmp_path: Path) -> None:
    catalog = catalog_of(
        tmp_path,
        article_naming("a", None, organisation("Harbour Board")),
        article_naming("b", None, organisation("The Harbour Board")),
        article_naming("c", None, organisation("HB")),
    )
    assert ids(whereabouts(catalog, Subject("organisation", "Harbour Board", "a"))[0]) == {"a", "b"}
    assert [(row.subject.name, row.articles) for row in people(catalog, "harbour")] == [
        ("The Harbour Board", 2)
    ]


def test_words_choose_among_the_names(catalog: Catalog) -> None:
    assert len(people(catalog, " bróok ")) == 2
    assert people(catalog, "brook_") == []
    assert people(catalog, "nobody") == []


def test_what_is_gone_or_read_anew_is_named_no_more(tmp_path: Path) -> None:
    catalog = catalog_of(tmp_path, article_naming("a", None, person(ADA), person("Tom Reed")))
    writer = CatalogWriter(tmp_path)
    anew = article_naming("a", None, person("Tom Reed"))
    writer.apply([result_of(anew, 2)], ())
    assert [row.subject.name for row in people(catalog)] == ["Tom Reed"]
    writer.apply((), ["a"])
    assert people(catalog) == []
    assert whereabouts(catalog, Subject("person", "Tom Reed", "a")) == ([], ())
    writer.close()


def test_ten_thousand_articles_are_listed_at_once(
    tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    names = [
        f"{first} {last}" for first in ("Ada", "Tom", "Eve") for last in map(chr, range(97, 107))
    ]
    catalog = catalog_of(
        tmp_path,
        *(
            article_naming(
                f"{number}",
                f"2025-01-{number % 28 + 1:02}",
                person(f"Ann B{number} C", held("mayor")),
                person(f"Tom B{number % 3000} C", held("chair", f"Board {number % 7}")),
                person(names[number % 30]),
                organisation(f"Board {number % 500}"),
                speaker=f"Ann B{number} C",
            )
            for number in range(10_000)
        ),
    )
    times = []
    for _ in range(3):
        began = perf_counter()
        rows = people(catalog)
        times.append(perf_counter() - began)
    record_property("measured: listing the people of 10,000 articles", f"{min(times):.3f} s")
    assert len(rows) >= 900
    assert min(times) < 0.5


def test_a_name_is_spelled_as_in_most_articles_and_in_capitals_only_where_all_do(
    tmp_path: Path,
) -> None:
    catalog = catalog_of(
        tmp_path,
        *(article_naming(name, "2026-01-01", person("ADA BROOK")) for name in ("a", "b")),
        article_naming("c", "2024-01-01", person("Ada Brook")),
        article_naming("d", "2024-01-01", person("BO EK"), organisation("BBC")),
    )
    assert {row.subject.name for row in people(catalog)} == {"Ada Brook", "BO EK", "BBC"}
    catalog.close()
