"""The orders of the articles: made in steps, and the same as if they were sorted at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Summary
from reader.ui import shelf as shelves
from reader.ui.shelf import Shelf, title_key

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from reader.ui.shelf import Sort

ARTICLES = st.lists(
    st.tuples(st.sampled_from(["Ärger", "alpha", "Beta", "beta", ""]), st.integers(0, 3)),
    max_size=60,
)
KEYS: dict[Sort, Callable[[Summary, int], Any]] = {
    "relevance": lambda _, place: place,
    "date": lambda _, place: place,
    "oldest": lambda one, place: (not one.published, -place),
    "title": lambda one, place: (title_key(one.title), place),
    "quotations": lambda one, place: (-one.quotes, place),
}


def made(articles: list[tuple[str, int]], dated: int) -> Shelf:
    return Shelf(
        [
            Summary(str(at), "a.txt", title, "2026" if at < dated else None, None, "", quotes)
            for at, (title, quotes) in enumerate(articles)
        ]
    )


@pytest.mark.parametrize("sort", KEYS)
@given(ARTICLES, st.integers(0, 60))
def test_every_order_is_that_of_its_key(
    sort: Sort, articles: list[tuple[str, int]], dated: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shelves, "STEP", 8)
        shelf = made(articles, dated)
        wanted = sorted(
            range(len(shelf)), key=lambda place: KEYS[sort](shelf.summaries[place], place)
        )
        assert list(shelf.of_few(range(len(shelf)), sort)) == wanted
        for _ in shelf.sorting(sort):
            pass
    order = shelf.order(sort)
    assert order is not None
    assert list(order.places) == wanted
    assert [order.rows[place] for place in wanted] == [*range(len(wanted))]


@pytest.mark.parametrize("sort", KEYS)
@given(ARTICLES, st.sets(st.integers(1, 59)))
def test_what_was_saved_twice_is_not_listed_beside_its_article(
    sort: Sort, articles: list[tuple[str, int]], copies: set[int]
) -> None:
    plain = made(articles, 30).summaries
    told = [
        replace(one, copy_of="0") if place in copies else one for place, one in enumerate(plain)
    ]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shelves, "STEP", 8)
        shelf = Shelf(told)
        for _ in shelf.sorting(sort):
            pass
    order, listed = shelf.order(sort), shelf.listed(sort)
    assert order is not None
    assert listed is not None
    assert [*listed.places] == [place for place in order.places if place not in copies]
    assert [listed.rows[place] for place in listed.places] == [*range(len(listed.places))]
    assert all(listed.rows[place] == -1 for place in copies if place < len(told))
    assert shelf.copies.of("0") == tuple(
        f"{place}" for place in sorted(copies) if place < len(told)
    )


def test_an_order_is_gone_on_with_where_it_was_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelves, "STEP", 8)
    articles = [("a", 1)] * 60
    steps = len([*made(articles, 0).sorting("title")])
    shelf = made(articles, 0)
    for _ in range(steps - 1):
        next(shelf.sorting("title"))
        assert shelf.listed("title") is None
    next(shelf.sorting("title"))
    assert shelf.listed("title") is not None
    assert [*shelf.sorting("title")] == []


def test_a_shelf_that_goes_on_begins_like_the_one_before() -> None:
    before = made([("a", 1), ("b", 2)], 2)
    assert made([("a", 1), ("b", 2), ("c", 3)], 2).begins_like(before)
    assert not made([("a", 1), ("c", 2), ("d", 3)], 2).begins_like(before)
    assert not Shelf(before.summaries[:1]).begins_like(before)


def test_titles_stand_as_in_a_dictionary() -> None:
    titles = ["Zebra", "Ähre", "“Apfel”", "Abend", "Straße", "Strasse 2", "école", "Ebbe"]
    assert sorted(titles, key=title_key) == [
        *("Abend", "Ähre", "“Apfel”", "Ebbe", "école", "Straße", "Strasse 2", "Zebra"),
    ]
