"""The quotations of an archive: chosen by words, kinds and articles, in the order asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.archive import quote_numbers, quote_rows
from reader.archive.catalog_writer import CatalogWriter, FileResult, Read
from reader.archive.scan import Fingerprint
from reader.model import (
    Analysis,
    Article,
    Attribution,
    Quote,
    QuoteKind,
    QuoteRow,
    QuotesWanted,
    Span,
    Speaker,
)
from tests.archive.whom import catalog_of, result_of

if TYPE_CHECKING:
    from pathlib import Path

    from reader.archive import Catalog

Said = tuple[str, str | None, QuoteKind]


def article_saying(name: str, day: str | None, *said: Said) -> tuple[Article, Analysis]:
    """An article that holds these words, one quotation after the other."""
    text, quotes = "", []
    for group, (words, speaker, kind) in enumerate(said):
        span = Span(len(text), len(text) + len(words))
        text += f"{words}\n"
        told = Attribution(Speaker(speaker), None, None, 0.9, ()) if speaker else None
        quotes.append(Quote(span, kind, group, told))
    made = Article(
        name, name, text, Span(0, len(text)), (), "0", "plain", title=f"On {name}", published=day
    )
    return made, Analysis("1", quotes=tuple(quotes))


@pytest.fixture
def catalog(tmp_path: Path) -> Catalog:
    return catalog_of(
        tmp_path / "cache",
        article_saying("a", "2025-01-01", ("“The pier stays.”", "Zoë Brook", "direct")),
        article_saying(
            "b", None, ("that it\nrains", "Ann Lee", "indirect"), ("“100% wet”", None, "mixed")
        ),
        article_saying("c", "2026-05", ("“Öl, nicht Öle”", "Bo Ray", "direct")),
    )


def rows(catalog: Catalog, **wanted: object) -> list[QuoteRow]:
    numbers = quote_numbers(catalog, replace(QuotesWanted(), **wanted))  # type: ignore[arg-type]
    assert numbers is not None
    found = quote_rows(catalog, numbers)
    return [found[number] for number in numbers]


def test_a_row_says_who_said_what_where(catalog: Catalog) -> None:
    first = rows(catalog)[0]
    assert first == QuoteRow(
        "c", 0, "Bo Ray", "“Öl, nicht Öle”", "direct", Span(0, 15), "On c", "2026-05", None
    )
    assert [one.words for one in rows(catalog)][2:] == ["that it rains", "“100% wet”"]


def test_by_date_what_has_none_stands_last(catalog: Catalog) -> None:
    newest = [one.published for one in rows(catalog)]
    assert newest == ["2026-05", "2025-01-01", None, None]
    oldest = [one.published for one in rows(catalog, descending=False)]
    assert oldest == ["2025-01-01", "2026-05", None, None]


def test_other_orders(catalog: Catalog) -> None:
    speakers = [one.speaker for one in rows(catalog, order="speaker", descending=False)]
    assert speakers == ["Ann Lee", "Bo Ray", "Zoë Brook", None]
    titles = [one.title for one in rows(catalog, order="title", descending=True)]
    assert titles == ["On c", "On b", "On b", "On a"]
    kinds = [one.kind for one in rows(catalog, order="kind", descending=False)]
    assert kinds == ["direct", "direct", "indirect", "mixed"]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("PIER", ["a"]),
        ("zoe", ["a"]),
        ("öl,", ["c"]),
        ("it rains", ["b"]),
        ("100%", ["b"]),
        ("_", []),
        ("", ["c", "a", "b", "b"]),
    ],
)
def test_words_are_of_the_speaker_or_of_what_was_said(
    catalog: Catalog, words: str, wanted: list[str]
) -> None:
    assert [one.article_id for one in rows(catalog, words=words)] == wanted


def test_kinds_and_articles_narrow(catalog: Catalog) -> None:
    assert [one.kind for one in rows(catalog, kinds=("indirect", "mixed"))] == ["indirect", "mixed"]
    assert [one.article_id for one in rows(catalog, articles=("a", "zz"))] == ["a"]
    assert rows(catalog, articles=()) == []


def test_rows_are_of_what_is_shown_and_not_of_what_was_found(
    catalog: Catalog, tmp_path: Path
) -> None:
    article, found = article_saying("a", None, ("“The pier stays.”", "Zoe Brook", "direct"))
    _, shown = article_saying("a", None, ("“The pier stays.”", "Zoë Brooke", "direct"))
    writer = CatalogWriter(tmp_path / "cache")
    read = Read(article, found, article, shown)
    writer.apply([FileResult("a", Fingerprint(2, 1), (read,))], ())
    writer.close()
    assert [one.speaker for one in rows(catalog, articles=("a",))] == ["Zoë Brooke"]


def test_what_is_gone_is_missing(catalog: Catalog, tmp_path: Path) -> None:
    numbers = quote_numbers(catalog, QuotesWanted())
    assert numbers is not None
    writer = CatalogWriter(tmp_path / "cache")
    writer.apply([result_of(article_saying("c", None, ("“New”", None, "direct")))], ["a"])
    writer.close()
    assert {one.article_id for one in quote_rows(catalog, numbers).values()} == {"b"}
    assert [one.words for one in rows(catalog, articles=("a", "c"))] == ["“New”"]


@pytest.mark.parametrize("words", ["", "a"])
def test_all_the_newest_first_are_in_the_order_of_any_part_of_them(
    catalog: Catalog, words: str
) -> None:
    every_kind: tuple[QuoteKind, ...] = ("direct", "indirect", "mixed")
    assert rows(catalog, words=words) == rows(catalog, words=words, kinds=every_kind)


def test_what_nobody_waits_for_any_more_is_given_up_while_it_is_sorted(tmp_path: Path) -> None:
    said: list[Said] = [
        (f"“Words {number * 7_919 % 4_000}.”", None, "direct") for number in range(4_000)
    ]
    catalog = catalog_of(tmp_path / "many", article_saying("a", None, *said))
    by_words = QuotesWanted(order="words")
    assert quote_numbers(catalog, by_words, lambda: False) is None
    found = quote_numbers(catalog, by_words)  # the catalog is as good as before
    assert found is not None
    assert len(found) == len(said)


@given(words=st.text(max_size=20))
def test_any_words_may_be_looked_for(tmp_path_factory: pytest.TempPathFactory, words: str) -> None:
    folder = tmp_path_factory.mktemp("any")
    said = words.replace("\n", " ")
    catalog = catalog_of(folder, article_saying("a", None, (f"x{said}x", None, "direct")))
    looked = " ".join(said.split())
    assert len(rows(catalog, words=looked)) == 1
    catalog.close()
