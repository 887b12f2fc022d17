"""The other versions of an article are found, and no other articles with them."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from reader.archive import versions_of
from reader.archive.catalog import Catalog
from reader.archive.catalog_writer import CatalogWriter
from tests.archive.saved import OTHER, STORY, told
from tests.archive.whom import catalog_of, result_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.archive.saved import Told

RAISED = STORY.replace("12", "14")
ADDRESS = "https://paper.example/2026/ferry"


def found(folder: Path, *every: Told) -> list[tuple[str, bool]]:
    """Return the ids of the other versions of the first article, and whether each is older."""
    with closing(catalog_of(folder, *every)) as catalog:
        return [(one.summary.id, one.is_older) for one in versions_of(catalog, every[0][0].id)]


def test_versions_have_an_address_or_a_title_and_a_source_in_common(tmp_path: Path) -> None:
    every = (
        told("a", url=ADDRESS, day="2026-01-06"),
        told("raised", RAISED),
        told("moved", OTHER, "Another headline", url=f"{ADDRESS}?utm_source=x", day="2026-01-08"),
        told("retitled", RAISED, "Ferry deal: 14 hurt", day="2026-01-07"),
        told("elsewhere", RAISED, source="The Gazette"),
        told("other", OTHER, "Library stays open"),
        told("column", OTHER),
    )
    assert found(tmp_path, *every) == [
        ("raised", True),
        ("retitled", False),
        ("moved", False),
    ]


def test_a_copy_is_a_version_unless_it_reads_the_same(tmp_path: Path) -> None:
    every = told("a"), told("same"), told("cut", STORY[:220]), told("b", title="Ferry contract")
    assert [name for name, _ in found(tmp_path, *every)] == ["b", "cut"]


def test_of_one_day_the_one_saved_later_is_the_later_one(tmp_path: Path) -> None:
    with closing(CatalogWriter(tmp_path)) as writer:
        writer.apply([result_of(told("a"), 5), result_of(told("b", RAISED), 4)], ())
    with closing(Catalog(tmp_path)) as catalog:
        (b,), (a,) = versions_of(catalog, "a"), versions_of(catalog, "b")
        assert (b.is_older, a.is_older) == (True, False)
        assert 0.5 < a.likeness == b.likeness <= 1
        assert versions_of(catalog, "gone") == ()


def test_a_day_that_is_none_finds_nothing_and_breaks_nothing(tmp_path: Path) -> None:
    every = told("a", title=None, day="2026-02-31"), told("b", RAISED, None, "2026-02-31")
    assert found(tmp_path, *every) == []
    assert found(tmp_path / "short", told("a", "Few words", None, None, None), told("b")) == []


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_the_calendar_has_a_first_and_a_last_day(day: str, tmp_path: Path) -> None:
    every = told("a", day=day), told("raised", RAISED, day=day), told("other", OTHER, day=day)
    assert [name for name, _ in found(tmp_path, *every)] == ["raised"]
