"""What was saved twice is one article with its copies, in whatever order files come and go."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.archive import (
    Catalog,
    Listed,
    copies,
    facet,
    json_of,
    people,
    quote_numbers,
    quote_rows,
    values,
    without_copies,
    without_known,
)
from reader.archive.catalog_writer import CatalogWriter
from reader.archive.places import catalog_file
from reader.model import CacheError, QuotesWanted
from tests.archive.saved import OTHER, STORY, told
from tests.archive.whom import catalog_of, result_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.archive.saved import Told

CURLED = STORY.replace(" ", "\n").replace("Brook", "BROOK")
CUT = STORY[:220]
FRAMED = f"Share this.\n{STORY}\nRead more: five things to know today."
RAISED = STORY.replace("12", "14")


def same(folder: Path, *told_of: Told) -> dict[str, str]:
    with closing(catalog_of(folder, *told_of)) as catalog:
        return catalog.copies()


@pytest.mark.parametrize(
    "other",
    [
        told("b"),
        told("b", CURLED),
        told("b", title=None),
        told("b", title="Ferry contract awarded - The Paper"),
        told("b", day=None, source=None),
        told("b", day="2026-01-07", source="Another Paper"),
        told("b", CUT),
        told("b", CUT, source="paper.com"),
        told("b", CUT, day=None),
        told("b", CUT, day="2026-01"),
        told("b", FRAMED.replace(" the ", " tlie ", 1)),
    ],
    ids=lambda one: repr(one[0].text[:20] + str(one[0].title) + str(one[0].source)),
)
def test_one_article_saved_twice(tmp_path: Path, other: Told) -> None:
    assert {*same(tmp_path, told("a"), other)} in ({"a"}, {"b"})


@pytest.mark.parametrize(
    "other",
    [
        told("b", title="Nobody knows who pays for the pier"),
        told("b", RAISED),
        told("b", CUT, title="Nobody knows who pays for the pier"),
        told("b", CUT, title=None),
        told("b", CUT, day="2026-01-06"),
        told("b", CUT, day="2025"),
        told("b", CUT, source="The Gazette"),
        told("b", OTHER),
    ],
    ids=lambda one: repr(one[0].text[:20] + str(one[0].title) + str(one[0].source)),
)
def test_two_articles(tmp_path: Path, other: Told) -> None:
    assert same(tmp_path, told("a"), other) == {}


def test_so_few_words_may_stand_in_two_articles(tmp_path: Path) -> None:
    words = " ".join(STORY.split()[:23])
    assert same(tmp_path, told("a", words), told("b", words)) == {}
    assert same(tmp_path / "more", told("a", words + " day"), told("b", words + " day"))
    letters = "港" * 200
    assert same(tmp_path / "letters", told("a", letters), told("b", letters))


def test_what_was_cut_off_joins_no_two_versions(tmp_path: Path) -> None:
    """It is a part of both, and goes to the better one."""
    every = told("a", f"{OTHER} {STORY}"), told("raised", f"{OTHER} {RAISED}"), told("b", OTHER)
    assert same(tmp_path, *every) == {"b": "a"}


def test_a_page_without_a_title_joins_no_two_headlines(tmp_path: Path) -> None:
    one, other = told("a", title="Ferry deal"), told("b", title="A town pays")
    assert same(tmp_path, one, other, told("c", title=None)) == {}
    assert same(tmp_path / "d", one, told("c", title=None)) == {"c": "a"}


def test_the_best_of_them_stands_for_all(tmp_path: Path) -> None:
    dated, longest = told("z/deep/dated"), told("x", FRAMED)
    bare = told("a", day=None)
    assert same(tmp_path, bare, dated) == {"a": "z/deep/dated"}
    assert same(tmp_path / "2", bare, dated, longest) == {"a": "x", "z/deep/dated": "x"}
    assert same(tmp_path / "3", told("long/name"), told("name"), told("nome")) == {
        "long/name": "name",
        "nome": "name",
    }


def test_when_a_copy_goes_the_other_is_the_article(tmp_path: Path) -> None:
    with closing(CatalogWriter(tmp_path)) as writer:
        writer.apply([result_of(told(name)) for name in ("a", "b", "c")], ())
        with closing(Catalog(tmp_path)) as catalog:
            listed = Listed(catalog)
            assert [one.copy_of for one in listed.latest()] == [None, "a", "a"]
            writer.apply((), ["a"])
            assert [(one.id, one.copy_of) for one in listed.latest()] == [("b", None), ("c", "b")]
            writer.apply([result_of(told("c", OTHER))], ())
            assert [one.copy_of for one in listed.latest()] == [None, None]
            assert len(quote_numbers(catalog, QuotesWanted()) or ()) == 2


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM records WHERE id = 'a'",
        "UPDATE records SET record = 'text' WHERE id = 'a'",
        "UPDATE articles SET summary = 'text' WHERE id = 'a'",
        "UPDATE articles SET summary = summary || x'00' WHERE id = 'a'",
    ],
)
def test_a_lost_or_changed_row_of_what_it_is_compared_with_is_damage(
    tmp_path: Path, damage: str
) -> None:
    with closing(CatalogWriter(tmp_path)) as writer:
        writer.apply([result_of(told("a"))], ())
        with closing(sqlite3.connect(catalog_file(tmp_path))) as connection, connection:
            connection.execute(damage)
        with pytest.raises(CacheError, match="damaged"):
            writer.apply([result_of(told("b", FRAMED))], ())


CHANGES = st.dictionaries(
    st.sampled_from("abcde"),
    st.none()
    | st.tuples(
        st.sampled_from([STORY, CURLED, CUT, FRAMED, RAISED, OTHER]),
        st.sampled_from([None, "Ferry deal", "Ferry deal - The Paper", "A town pays"]),
        st.sampled_from([None, "2026-01-05", "2026-01"]),
        st.sampled_from([None, "The Paper"]),
    ),
)


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(CHANGES, max_size=5))
def test_it_does_not_matter_in_which_order_files_came(
    tmp_path_factory: pytest.TempPathFactory,
    changes: list[dict[str, tuple[str, str | None, str | None, str | None] | None]],
) -> None:
    folder, anew = tmp_path_factory.mktemp("grown"), tmp_path_factory.mktemp("anew")
    last: dict[str, Told] = {}
    with closing(CatalogWriter(folder)) as writer:
        for change in changes:
            made = {name: told(name, *one) for name, one in change.items() if one}
            last = {name: one for name, one in last.items() if name not in change} | made
            gone = [name for name, one in change.items() if one is None]
            writer.apply([result_of(one) for one in made.values()], gone)
    with closing(Catalog(folder)) as grown, closing(catalog_of(anew, *last.values())) as fresh:
        assert grown.summaries() == fresh.summaries()
        query = "SELECT article, start, doubled FROM quotes ORDER BY article, start"
        assert grown.rows(query) == fresh.rows(query)
        assert grown.counts() == fresh.counts()
        leaders = set(grown.copies().values())
        assert not leaders & grown.copies().keys()


def test_what_was_saved_twice_counts_once(tmp_path: Path) -> None:
    every = told("a"), told("b"), told("c", OTHER, "Library stays open")
    with closing(catalog_of(tmp_path, *every)) as catalog:
        counts = catalog.counts()
        assert (counts.articles, counts.quotes) == (2, 2)
        assert [one.articles for one in values(catalog, "source", "paper", 5)] == [2]
        assert [one.articles for one in values(catalog, "person", "ada", 5)] == [2]
        assert [one.articles for one in values(catalog, "date", "2026", 5)] == [2]
        (row,) = people(catalog, "ada")
        assert (row.quotes, row.articles) == (2, 2)
        hits = without_copies(catalog, ["b", "c", "a"])
        assert hits == ["c", "a"]
        assert without_copies(catalog, ["b", "c"]) == ["b", "c"]
        assert without_known(catalog, ["b", "c", "a"], {"a"}) == frozenset()
        assert without_known(catalog, ["b", "c", "a"], {"b", "a", "c"}) == {"b", "c"}
        assert without_known(catalog, ["b", "c"], {"b"}) == {"b"}
        assert [one.articles for one in facet(catalog, "person", json_of(hits), 5)] == [2]


def test_a_quotation_of_what_was_saved_twice_is_listed_once(tmp_path: Path) -> None:
    def listed(wanted: QuotesWanted) -> list[str]:
        numbers = quote_numbers(catalog, wanted)
        assert numbers is not None
        rows = quote_rows(catalog, numbers)
        return [rows[number].article_id for number in numbers]

    with closing(catalog_of(tmp_path, told("a"), told("b"), told("cut", CUT))) as catalog:
        assert catalog.copies() == {"b": "a", "cut": "a"}
        # What the shorter copy quotes is not said in these words by the other.
        assert listed(QuotesWanted()) == ["a", "cut"]
        assert listed(QuotesWanted(words="ferry")) == ["a", "cut"]
        assert listed(QuotesWanted(articles=("b", "a"))) == ["a"]
        assert listed(QuotesWanted(articles=("b",))) == ["b"]


def test_hits_that_are_one_saved_twice_stand_behind_it(tmp_path: Path) -> None:
    every = told("a"), told("b"), told("wire", title="A town pays"), told("c", OTHER, "Library")
    with closing(catalog_of(tmp_path, *every)) as catalog:
        assert copies(catalog, ["b", "wire", "c", "a"]) == {"wire": ("a", "b")}
        assert copies(catalog, ["b", "c"]) == {}
        assert copies(catalog, ["a", "c", "b"]) == {"a": ("b",)}
