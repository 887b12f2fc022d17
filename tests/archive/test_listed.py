"""However an archive changes, its list is the catalog's, and only what changed is read."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.archive import Catalog, Listed
from reader.archive.catalog_writer import CatalogWriter, FileResult, Read
from reader.archive.scan import Fingerprint
from reader.model import Analysis, Article, Span, Summary

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reader.archive.catalog import News

DAYS = st.sampled_from([None, "2025", "2025-12", "2026-01-05", "2026-01-06"])
CHANGES = st.dictionaries(
    st.sampled_from("abcdefgh"), st.none() | st.tuples(DAYS, st.sampled_from(["", "Z", "é", "𝔞"]))
)


def read(name: str, day: str | None, title: str) -> FileResult:
    text = "The bridge is safe."
    article = Article(
        id=name,
        path=name,
        text=text,
        body=Span(0, len(text)),
        blocks=(),
        sha256="0" * 64,
        format="plain",
        title=title or None,
        published=day,
    )
    found = Analysis("test")
    return FileResult(name, Fingerprint(1, 1), (Read(article, found, article, found),))


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[CatalogWriter]:
    made = CatalogWriter(tmp_path)
    yield made
    made.close()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(CHANGES, max_size=5))
def test_the_list_is_always_the_catalogs(
    tmp_path: Path,
    writer: CatalogWriter,
    changes: list[dict[str, tuple[str | None, str] | None]],
) -> None:
    with closing(Catalog(tmp_path)) as catalog:
        listed = Listed(catalog)
        for change in changes:
            gone = [name for name, made in change.items() if made is None]
            writer.apply([read(name, *made) for name, made in change.items() if made], gone)
            assert listed.latest() == catalog.summaries()


def test_one_new_article_is_read_alone(
    tmp_path: Path, writer: CatalogWriter, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer.apply([read(f"{number}", "2026-01-05", "") for number in range(600)], ())
    with closing(Catalog(tmp_path)) as catalog:
        listed = Listed(catalog)
        assert len(listed.latest()) == 600
        read_anew: list[int] = []
        news = Catalog.news

        def counted(self: Catalog, since: int | None = None) -> News:
            found = news(self, since)
            read_anew.append(len(found.summaries))
            return found

        monkeypatch.setattr(Catalog, "news", counted)
        assert listed.latest() is listed.latest()
        writer.apply([read("new", "2026-01-06", ""), read("7", "2026-01-04", "")], ())
        names = [*listed.latest().ids()]
        assert (names[0], names[-1], len(names)) == ("new", "7", 601)
        assert read_anew == [0, 0, 2]


def test_of_very_many_changes_the_others_stay_the_same_objects(
    tmp_path: Path, writer: CatalogWriter
) -> None:
    writer.apply([read(f"{number}", "2026-01-05", "") for number in range(600)], ())
    with closing(Catalog(tmp_path)) as catalog:
        listed = Listed(catalog)
        known = [*listed.latest().rows]
        writer.apply([read(f"{number}", "2026-01-05", "New") for number in range(1, 600)], ())
        held = {id(row) for row in known}
        same = [row for row in listed.latest().rows if id(row) in held]
        assert [Summary.unpacked(row).id for row in same] == ["0"]
        assert listed.latest() == catalog.summaries()
