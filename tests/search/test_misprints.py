"""Words whose letter case shows that they were misread stand in the index as what they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.model import Analysis, Span
from reader.search import matches
from reader.search.matching import Reading
from reader.search.misprints import misprints
from reader.search.parser import parse
from reader.search.words import words_of
from tests.search.samples import Library, article, pair, quote

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        *(
            ("OpenAl", "openai"),
            ("OpenA1", "openai"),
            ("xAl", "xai"),
            ("lBM", "ibm"),
            ("FBl", "fbi"),
            ("AlDS", "aids"),
        ),
        *(("officiaI", "official"), ("PoIice", "police"), ("MlNISTER", "minister")),
        *(("c0mpany", "company"), ("C0MPANY", "company"), ("0penAI", "openai"), ("als0", "also")),
        *(("5pring", "spring"), ("foot8all", "football"), ("footba1l", "football")),
        *(("petit1on", "petition"), ("MinisteriaI", "ministerial"), ("1ong", "long")),
    ],
)
def test_case_shows_what_a_word_was(printed: str, meant: str) -> None:
    assert misprints(f"“{printed}”, he read.") == {printed.casefold(): (meant,)}


@pytest.mark.parametrize(
    "word",
    [
        *("Al", "AI", "El", "G20", "MI5", "20th", "800k", "10am", "5pm", "H1N1", "HbA1c", "AK47"),
        *("McInnis", "LinkedIn", "DigitalGov", "iPhone", "iOS", "PlayStation5", "4G", "top5"),
        *(
            "HCl",
            "ClO",
            "AlN",
            "McIlravy",
            "Ill",
            "OWl",
            "k8s",
            "i18n",
            "1x1",
            "0x1b54",
            "1win",
            "5million",
            "lll",
        ),
        *("UIl" * 12, "Ill0", "a1" * 30, "½I", "lİIN", "rninister"),
    ],
)
def test_what_may_be_meant_so_is_left_alone(word: str) -> None:
    assert misprints(f"{word} {word}.", word) == {}


@given(st.lists(st.text(st.sampled_from("AlI10o5s8bOpenit \u00adé½_"), max_size=9)).map(" ".join))
@example("OpenA\u00adl OpenAl\u0301 _lBM")
def test_a_reading_has_the_letters_of_its_word(text: str) -> None:
    for printed, readings in misprints(text).items():
        assert [printed] == words_of(printed)
        for reading in readings:
            assert [reading] == words_of(reading)
            assert reading != printed
            assert len(reading) == len(printed)


def test_a_long_text_of_misread_words_is_read_in_one_go() -> None:
    assert misprints("aI" * 500_000) == {}


TEXTS = {
    "scan": "The officiaI of OpenAl said: “OpenAl and lBM do as OpenAI does, says lBM.” FBl, too.",
    "clean": "The official of OpenAI said nothing; the FBI left for OpenAIs.",
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    said = quote(TEXTS["scan"], "“OpenAl and lBM do as OpenAI does, says lBM.”", "Ada Brook")
    pairs = [pair(text, [said] if name == "scan" else [], name) for name, text in TEXTS.items()]
    return Library(tmp_path_factory.mktemp("index") / "index", pairs)


@pytest.mark.parametrize(
    ("query", "marked"),
    [
        ("ibm", ["lBM", "lBM"]),
        ('"openai and ibm"', ["OpenAl and lBM"]),
        ('"OpenAl and lBM"', ["OpenAl and lBM"]),
        ('"openai and lbm"', ["OpenAl and lBM"]),
        ('said:"openai and ibm do"', ["OpenAl and lBM do"]),
        ('"official of openai"', ["officiaI of OpenAl"]),
        ('"OpenAl does"', []),
        ('"openai does, says ibm."', ["OpenAI does, says lBM."]),
        ('"ibm openai"~1', ["OpenAl", "lBM"]),
        ("offici*l", ["officiaI"]),
        ("f?i", ["FBl"]),
        ("offical~", ["officiaI"]),
        ("unquoted:openai", ["OpenAl"]),
        ("unquoted:ibm", []),
        ('speaker:brook said:"ibm"', ["lBM", "lBM"]),
    ],
)
def test_they_are_found_and_marked_as_printed(
    library: Library, query: str, marked: list[str]
) -> None:
    held = library.pairs["scan"]
    assert ("scan" in library.find(query)) == bool(marked)
    assert [span.of(held[0].text) for span in matches(query, *held)] == marked


PIECES = st.lists(st.sampled_from(["lBM", "IBM", "lbm", "c0mpany", "a1l", "al", " ", ", ", "“"]))
QUERIES = [
    *("ibm", "lbm", "company", "c0mpany", "ib*", "ibn~", "-ibm", "unquoted:ibm", "said:ibm"),
    *('"ibm ibm"', '"lbm ibm"', '"company, ibm"', '"ibm company"~1', 'unquoted:"ibm lbm"'),
    *('"ibm lbm"~0', "title:ibm", 'said:"company ibm"'),
]


@settings(max_examples=40, deadline=None)
@given(st.lists(PIECES.map("".join), min_size=1, max_size=5), st.data())
def test_the_index_agrees_with_the_text(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], data: st.DataObject
) -> None:
    pairs = []
    for number, text in enumerate(texts):
        begin, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
        quotes = [quote(text, text[begin:end], "Ada")] if end > begin else []
        held = article(text, f"{number}", title=text[: len(text) // 2] or None)
        pairs.append((held, Analysis("test", quotes=tuple(quotes))))
    library = Library(tmp_path_factory.mktemp("misprints") / "index", pairs)
    for query in QUERIES:
        node = parse(query)
        said = {name for name, both in library.pairs.items() if Reading(*both).answers(node)}
        assert set(library.find(query)) >= said, query
        if "ibm" in query and "lbm" not in query:
            assert set(library.find(query)) == said, query
    library.searcher.close()


def test_the_first_words_are_not_cut(tmp_path: Path) -> None:
    text = "x " * 195 + "a reorganization followed"
    library = Library(tmp_path / "index", [(article(text, body=Span(0, len(text))), Analysis("t"))])
    assert library.find(text[:400].rsplit(maxsplit=1)[-1]) == []
    assert library.find("reorganization") == ["a.txt"]
