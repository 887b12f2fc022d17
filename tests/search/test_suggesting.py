"""A query that finds hardly anything gets one offered that was likely meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.search.samples import Library, entity, pair, quote

TEXTS = [
    "The minister of transport met the council.",
    "A minister and the council spoke of “the receiving end”.",
    "Ministers of Malmö received the harbour plans.",
    "The harbour council met. A sinister minster stood there.",
    "Transport by harbour ferries, the council hears; café prices rise 12000.",
    "“The harbour council rules,” Ada Brook said of the plans.",
]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    pairs = [pair(text, (), f"{at}") for at, text in enumerate(TEXTS)]
    said = quote(TEXTS[5], "“The harbour council rules,”", "Ada Brook", cue="said")
    analysis = type(pairs[5][1])("test", quotes=(said,), people=(entity(TEXTS[5], "Ada Brook"),))
    pairs[5] = (pairs[5][0], analysis)
    return Library(tmp_path_factory.mktemp("index") / "index", pairs)


def better(library: Library, query: str) -> str | None:
    return library.searcher.suggestion(library.searcher.search(query))


@pytest.mark.parametrize(
    ("query", "meant"),
    [
        ("cuoncil", "council"),
        ("Harbuor", "Harbour"),
        ("transprot harbour", "transport harbour"),
        ('"harbour cuoncil"', '"harbour council"'),
        ("title:x OR (said:concil -zebra)", "title:x OR (said:council -zebra)"),
        ("speaker:brok", "speaker:brook"),
        ("speaker:broook", "speaker:brook"),
        ("person:“Ada Broook”", "person:“Ada Brook”"),
        ("speker:brook", "speaker:brook"),
        ("speker:broook", "speaker:brook"),
        ("ministry", "minister"),
        ("cafés concil", "cafés council"),
    ],
)
def test_what_was_likely_meant(library: Library, query: str, meant: str) -> None:
    assert better(library, query) == meant


@pytest.mark.parametrize(
    "query",
    [
        "",
        "council",  # finds enough
        "minsters",  # is a word of the archive, with an inflection
        "zebra",  # nothing like it
        "zebra council",  # every other word is right
        "malmo",  # folded, it is there
        "12001",  # a number is another number
        "con*cil concil~ con?cil",  # says itself what may differ
        "ths",  # too short to tell
        "colour:red",
    ],
)
def test_nothing_better_is_known(library: Library, query: str) -> None:
    assert better(library, query) is None


@given(st.text(alphabet='counilharb "“:()-é~*', max_size=14))
def test_a_suggestion_is_another_query_that_finds_more(library: Library, query: str) -> None:
    found = better(library, query)
    if found is not None:
        assert found != query
        assert library.searcher.search(found).total > library.searcher.search(query).total
