"""What rooms without a window say is said in German, and the article's words stay its own."""

from __future__ import annotations

import re
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.export import example, make_clip, own_words
from reader.resources import lexicon_lines
from reader.ui.languages import speak
from reader.ui.said import exported, said, said_parts
from reader.ui.said_words import ORGANISATIONS, PLAIN, TOLD

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

WORDS = st.text(st.characters(categories=["L", "N", "Zs"]), min_size=1, max_size=20)


def test_english_stays_as_it_was(english: QApplication) -> None:
    speak(english, "en")
    assert said("the text gives no name") == "the text gives no name"
    assert said_parts("bank · 3 mentions") == "bank · 3 mentions"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("the text gives no name", "der Text nennt keinen Namen"),
        ("“she” stands for Ada Lund", "„she“ steht für Ada Lund"),
        ("it holds more than 40 articles", "es enthält mehr als 40 Artikel"),
        ("since 9 Dec 2025", "seit 9. Dezember 2025"),
        ("“union” is a person", "Art von „union“: Person"),
        ("a.pdf: the PDF is damaged", "a.pdf: das PDF ist beschädigt"),
        ("until now leader of the opposition", "until now leader of the opposition"),
        ("since childhood a sailor", "since childhood a sailor"),
        ("until 17 March 2026", "bis 17. März 2026"),
        ("since about 1980s", "seit um 1980er"),
        ("20th century", "20. Jahrhundert"),
        ("about summer 2025", "um Sommer 2025"),
        ("something nobody translated", "something nobody translated"),
    ],
)
@pytest.mark.usefixtures("german")
def test_sentences_are_said_again(words: str, told: str) -> None:
    assert said(words) == told


@pytest.mark.usefixtures("german")
def test_parts_are_said_one_by_one() -> None:
    assert said_parts("bank · also written “Norbank” · 3 mentions") == (
        "Bank · auch “Norbank” geschrieben · 3 Nennungen"
    )


@pytest.mark.usefixtures("german")
def test_words_of_an_article_are_no_sentence_of_ours() -> None:
    """The word “union” in a correction is the article's, though it is also a kind."""
    assert said("“union” is not a fact") == "„union“ ist keine Angabe"


@given(first=WORDS, second=WORDS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@pytest.mark.usefixtures("german")
def test_values_come_through_whole(first: str, second: str) -> None:
    for pattern, in_turn in TOLD.items():
        words = pattern.replace("%1", f"<{first}>").replace("%2", f"<{second}>")
        told = said(words)
        assert in_turn or "%1" not in pattern or f"<{first}>" in told
        assert in_turn or "%2" not in pattern or f"<{second}>" in told


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("words", [": " * 250, "“a” is " * 80, ": " * 5_000, "is called " * 50])
def test_odd_words_take_no_time_and_come_back(words: str) -> None:
    began = time.perf_counter()
    assert said(words)
    assert time.perf_counter() - began < 1


@given(words=st.text(max_size=200))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@pytest.mark.usefixtures("german")
def test_any_words_can_be_said(words: str) -> None:
    assert bool(said_parts(words)) == bool(words)


def test_the_kinds_of_organisations_are_those_of_the_lexicon() -> None:
    lines = lexicon_lines("organisation_kinds")
    kinds = {line.partition("|")[0].strip() for line in lines}
    assert kinds <= set(ORGANISATIONS)


def test_nothing_is_listed_twice() -> None:
    assert len(set(PLAIN)) == len(PLAIN)
    assert not set(PLAIN) & set(TOLD)


@pytest.mark.usefixtures("german")
def test_what_leaves_the_program_is_in_german_with_every_place_and_file_name() -> None:
    for words in own_words():
        told = exported(words)
        assert re.findall(r"%\d", told) == re.findall(r"%\d", words)
        assert re.findall(r"^\S+\.(?:html|csv|jsonl|ris|json)\b", told, re.MULTILINE) == re.findall(
            r"^\S+\.(?:html|csv|jsonl|ris|json)\b", words, re.MULTILINE
        )
    article, (quote,) = example()
    bare = replace(quote, attribution=None)
    assert "— Sprecher nicht genannt, “Pier" in make_clip(article, [bare], words=exported).plain
