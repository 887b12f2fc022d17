"""Products that no list holds are found where the words around them say what they are."""

from __future__ import annotations

import pytest

from reader.analysis import analyse
from tests.analysis.quoting import article


def _works(text: str) -> dict[str, str | None]:
    return {one.name: one.organisation for one in analyse(article(text)).works}


def test_codes_behind_their_maker_are_products_when_they_are_called_models() -> None:
    text = "Leo Brook left OpenAI. He had built the OpenAI k1, k2 and k3 models, it said."
    assert _works(text) == {"OpenAI k1": "OpenAI", "k2": "OpenAI", "k3": "OpenAI"}


@pytest.mark.parametrize(
    "text",
    [
        "OpenAI said that the A1 and M25 roads were closed.",
        "OpenAI G20 and B52 were words on the wall.",
        "The k1 and k3 models were shown.",
    ],
)
def test_a_code_without_maker_or_noun_is_no_product(text: str) -> None:
    assert _works(text) == {}


def test_a_version_of_a_known_work_is_a_work_in_all_its_spellings() -> None:
    found = analyse(article("She worked on GPT-4, and on gpt4 alone, not on GPT-3.5.")).works
    assert {(one.name, one.aliases) for one in found} == {("GPT-4", ("gpt4",)), ("GPT-3.5", ())}


def test_a_work_in_small_letters_is_the_one_written_in_full_elsewhere() -> None:
    (found,) = analyse(
        article("They made ChatGPT. He says chatgpt is slow; see chatgpt.example/a.")
    ).works
    assert (found.name, found.aliases, len(found.mentions)) == ("ChatGPT", ("chatgpt",), 2)


@pytest.mark.parametrize(
    ("text", "maker"),
    [
        ("They used Microsoft's Excel for it.", "Microsoft"),
        ("They used Microsoft’s new Excel for it.", "Microsoft"),
        ("He works for Excel maker Microsoft now.", "Microsoft"),
        ("They used Excel, and Microsoft knew.", None),
    ],
)
def test_who_makes_a_work_is_told_by_an_owner_or_a_maker(text: str, maker: str | None) -> None:
    assert _works(text) == {"Excel": maker}


def test_nobody_makes_a_law_or_an_illness() -> None:
    text = "Staff of Microsoft got Microsoft's COVID-19 advice."
    assert _works(text) == {"COVID-19": None}
