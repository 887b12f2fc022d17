"""The desk of the quotations reads a real archive: rows, clips checked against files, and files."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from reader.archive import archive_folder, update
from reader.model import STANDARD_TEMPLATE, CopyTemplate, QuotesWanted
from reader.settings import Places
from reader.ui.quotes_answer import QuotesQuestion
from reader.ui.quotes_desk import QuotesDesk
from reader.ui.quotes_order import PreviewOrder, QuotesOrder

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.model import Clip, QuoteRow

SEEDS = Path(__file__).resolve().parents[2] / "seeds"


class Heard:
    """A desk at an archive of two articles, and what it said."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "articles"
        self.root.mkdir()
        for name in ("001_ferry_contract_awarded.txt", "005_mayor_resigns.txt"):
            shutil.copy(SEEDS / name, self.root)
        places = Places(folder / "config", folder / "cache", folder / "data")
        update(self.root, places, tell=self._pass_over)
        self.folder = archive_folder(places, self.root)
        self.desk = QuotesDesk(places)
        self.desk.enter(self.root)

    def _pass_over(self, message: object) -> None:
        """Take no notice of how far the update is."""

    def first(self, signal: Any, deed: Callable[[], None]) -> tuple[Any, ...]:  # noqa: ANN401
        heard: list[tuple[Any, ...]] = []

        def hear(*told: object) -> None:
            heard.append(told)

        signal.connect(hear)
        deed()
        signal.disconnect(hear)
        return heard[0] if heard else ()

    def numbers(self, **wanted: Any) -> list[int]:  # noqa: ANN401
        question = QuotesQuestion(self.desk.latest, QuotesWanted(**wanted))
        return list(
            self.first(self.desk.listed, lambda: self.desk.list_quotes(question))[1].numbers
        )

    def rows(self, numbers: list[int]) -> list[QuoteRow]:
        (found,) = self.first(self.desk.read, lambda: self.desk.read_rows(numbers))
        return [found[number] for number in numbers]

    def copied(self, order: QuotesOrder) -> Clip:
        clip: Clip = self.first(self.desk.clipped, lambda: self.desk.copy(order))[0]
        return clip


@pytest.fixture
def heard(tmp_path: Path) -> Heard:
    return Heard(tmp_path)


def test_every_quotation_is_listed_and_read(heard: Heard) -> None:
    numbers = heard.numbers()
    rows = heard.rows(numbers)
    assert len(rows) == 36  # as the list's cards count them: 20 and 16
    assert rows[0].published == "2026-03-17"
    assert {one.article_id for one in heard.rows(heard.numbers(words="whitlock"))} == {
        "001_ferry_contract_awarded.txt",
        "005_mayor_resigns.txt",
    }


def test_a_question_that_is_not_the_latest_is_not_answered(heard: Heard) -> None:
    heard.desk.latest = 7
    question = QuotesQuestion(6, QuotesWanted())
    assert heard.first(heard.desk.listed, lambda: heard.desk.list_quotes(question)) == ()


def test_a_search_for_a_speaker_or_for_what_was_said_leaves_only_that(heard: Heard) -> None:
    both = ("001_ferry_contract_awarded.txt", "005_mayor_resigns.txt")
    assert len(heard.numbers(articles=both, query="mayor")) == 36
    said = heard.rows(heard.numbers(articles=both, query="mayor speaker:whitlock"))
    assert said
    assert {row.speaker for row in said} == {"Nora Whitlock"}
    assert heard.numbers(articles=both, query="said:zebra") == []


def test_copies_keep_the_order_and_name_each_source(heard: Heard) -> None:
    numbers = heard.numbers(order="words", descending=False)[:3]
    clip = heard.copied(QuotesOrder(tuple(numbers)))
    assert clip.count == 3
    assert clip.plain.count("\n— ") == 3
    words = [one.words for one in heard.rows(numbers)]
    found = " ".join(clip.plain.split())
    assert sorted(words, key=found.index) == words


def test_a_table_has_a_row_for_each_and_no_stray_tab(heard: Heard) -> None:
    numbers = heard.numbers()[:4]
    clip = heard.copied(QuotesOrder(tuple(numbers), as_table=True))
    lines = clip.plain.split("\n")
    assert len(lines) == 5
    assert {line.count("\t") for line in lines} == {7}
    assert clip.html.count("<tr>") == 5


def test_words_that_are_not_in_the_file_any_more_are_not_copied(heard: Heard) -> None:
    numbers = heard.numbers(articles=("005_mayor_resigns.txt",))[:1]
    (heard.root / "005_mayor_resigns.txt").write_text("Something else.", encoding="utf-8")
    order = QuotesOrder(tuple(numbers))
    (words,) = heard.first(heard.desk.failed, lambda: heard.desk.copy(order))
    assert words.startswith("Nothing was copied.")


def test_before_there_is_a_catalog_nothing_is_listed(heard: Heard, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    heard.desk.enter(empty)
    question = QuotesQuestion(heard.desk.latest, QuotesWanted())
    told = heard.first(heard.desk.listed, lambda: heard.desk.list_quotes(question))
    assert told == (question, None)


def test_a_template_is_copied_by(heard: Heard) -> None:
    mine = CopyTemplate("Mine", "{speaker}: {words}", "{words}", "{words}")
    (number, *_) = heard.numbers(articles=("005_mayor_resigns.txt",))
    clip = heard.copied(QuotesOrder((number,), template=mine))
    (row,) = heard.rows([number])
    assert clip.plain == f"{row.speaker}: {row.words}"
    broken = CopyTemplate("Mine", "{wrods}", "", "")
    order = QuotesOrder((number,), template=broken)
    (words,) = heard.first(heard.desk.failed, lambda: heard.desk.copy(order))
    assert words.startswith("Nothing was copied. The template “Mine” cannot be followed")


def test_a_template_is_tried_on_a_row_or_else_on_an_example(heard: Heard) -> None:
    def tried(order: PreviewOrder) -> tuple[Any, ...]:
        return heard.first(heard.desk.previewed, lambda: heard.desk.preview(order))

    (number, *_) = heard.numbers()
    (row,) = heard.rows([number])
    clip, of_example = tried(PreviewOrder(STANDARD_TEMPLATE, row=number))
    assert not of_example
    assert " ".join(clip.plain.split()).startswith(row.words)
    clip, of_example = tried(PreviewOrder(STANDARD_TEMPLATE, "apa"))
    assert of_example
    assert "Ada Lund, harbour minister, quoted in Ek, B. (2026" in clip.plain
    assert tried(PreviewOrder(CopyTemplate("x", "", "", ""))) == (None, False)
    assert tried(PreviewOrder(STANDARD_TEMPLATE, number=7)) == ()
