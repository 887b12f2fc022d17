from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from reader.model import Analysis, CacheError, DamagedCacheError, Hit
from reader.search import IndexWriter, Searcher
from reader.search.matching import Reading
from reader.search.parser import parse
from reader.search.query import with_own
from reader.text import find_verbatim, fold
from tests.search.samples import Library, article, entity, pair, quote

if TYPE_CHECKING:
    from pathlib import Path

TWOREK = (
    "“It is hard to do,” Adam Tworek said. “We will not be forgotten,” the researcher added.\n"
    "Sam Altman told the ministers that it was over."
)
ALTMAN = "“We will miss him,” Sam Altman said of Adam Tworek.\nNothing is hard to do. Café wars."


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    tworek, analysis = pair(
        TWOREK,
        [
            quote(TWOREK, "“It is hard to do,”", "Adam Tworek", role="vice president", cue="said"),
            quote(TWOREK, "“We will not be forgotten,”", "Adam Tworek", cue="added"),
            quote(TWOREK, "that it was over", "Sam Altman", kind="indirect", group=1, cue="told"),
        ],
        "tworek.txt",
        title="A researcher leaves",
        published="2026-01-05",
        source="Daily News",
        author="Ann Other",
        path="2026/01/tworek.txt",
    )
    people = (entity(TWOREK, "Adam Tworek", role="vice president"),)
    analysis = Analysis("test", quotes=analysis.quotes, people=people)
    altman = pair(
        ALTMAN,
        [quote(ALTMAN, "“We will miss him,”", "Sam Altman", cue="said")],
        "altman.txt",
        title="Altman on leaving",
        published="2025-11",
    )
    plain = pair(
        "No one says anything hard. The minister resigned. GPT-4 is 1½ years old.", (), "p"
    )
    folder = tmp_path_factory.mktemp("index") / "index"
    return Library(folder, [(tworek, analysis), altman, plain], OWN)


T, A, P = "tworek.txt", "altman.txt", "p"
OWN = {
    ("correction", ""): frozenset({A}),
    ("star", ""): frozenset({T}),
    ("read", ""): frozenset({T, A}),
    ("note", ""): frozenset({A}),
    ("tag", "to do"): frozenset({P}),
}


@pytest.mark.parametrize(
    ("query", "hits"),
    [
        ("", {T, A, P}),
        ("hard", {T, A, P}),
        ("hard tworek", {T, A}),
        ("hard -tworek", {P}),
        ("-hard", set()),
        ("over OR resigned", {T, P}),
        ("minister", {T, P}),
        ("ministers", {T, P}),
        ('"the ministers"', {T}),
        ('"will not be"', {T}),
        ('"WILL  NOT be"', {T}),
        ('"hard, to do"', set()),
        ('"do,”', {T}),
        ("cafe", {A}),
        ("“café wars”", {A}),
        ("gpt-4", {P}),
        ("resign*", {P}),
        ("m?ss", {A}),
        ("altmann~", {T, A}),
        ("mniister~", {P}),
        ("mnister~2", {T, P}),
        ('"hard do"~1', {T, A}),
        ('"over said"~1', set()),
        ("title:leaves", {T, A}),
        ('title:"researcher leaves"', {T}),
        ("text:leaves", set()),
        ("speaker:tworek", {T}),
        ('speaker:"adam tworek"', {T}),
        ("speaker:altman", {T, A}),
        ("said:hard", {T}),
        ('said:"hard to do"', {T}),
        ("said:over", {T}),
        ("quote:over", set()),
        ("unquoted:hard", {A, P}),
        ('speaker:tworek said:"hard to do"', {T}),
        ("speaker:altman said:hard", set()),
        ("speaker:altman said:miss OR resigned", {A, P}),
        ("speaker:(adam OR sam) said:forgotten", {T}),
        ("cue:added speaker:tworek", {T}),
        ("cue:added speaker:altman", set()),
        ("role:president", {T}),
        ("role:president said:hard", {T}),
        ("person:tworek", {T}),
        ("org:tworek", set()),
        ("source:daily", {T}),
        ("author:other", {T}),
        ("file:tworek", {T}),
        ('file:"2026/01"', {T}),
        ("date:2026", {T}),
        ("date:2025-11..2026-01", {T, A}),
        ("before:2026", {A}),
        ("after:2025-11", {T}),
        ("since:2025", {T, A}),
        ("has:quote", {T, A}),
        ("-has:quote", {P}),
        ("has:correction", {A}),
        ("hard -has:correction", {T, P}),
        ("has:correction OR resigned", {A, P}),
        ("in:2025-11", {A}),
        ('in:"january 2026"', {T}),
        ('in:"last 500 years"', {T, A}),
        ("speaker:(sam -adam)", {A}),
        ("speaker:-altman", {P}),
        ("hard~ OR title:-leaves", {T, A, P}),
        ("tag:any", set()),
        ('tag:"To do"', {P}),
        ("is:starred OR has:note", {T, A}),
        ("has:star is:read", {T}),
        ("is:unread", {P}),
        ("-is:unread has:highlight", set()),
        ("hard -tag:any", {T, A, P}),
        ("nowhere:hard", set()),
    ],
)
def test_the_language(library: Library, query: str, hits: set[str]) -> None:
    assert set(library.find(query)) == hits
    assert library.searcher.search(query).total == len(hits)


def test_without_words_the_newest_comes_first(library: Library) -> None:
    assert library.find("") == [T, A, P]
    assert library.find("hard", sort="date") == [T, A, P]
    assert library.find("hard", sort="oldest") == [A, T, P]


def test_the_title_counts_more_than_the_text(library: Library) -> None:
    assert library.find("altman")[0] == A


def test_the_word_as_typed_counts_more_than_its_kin(library: Library) -> None:
    assert library.find("minister")[0] == P
    assert library.find("ministers")[0] == T


def test_a_limit_leaves_the_total(library: Library) -> None:
    results = library.searcher.search("hard", limit=1)
    assert (len(results.hits), results.total) == (1, 3)
    assert results.query == "hard"
    assert results.took_ms > 0


def test_hits_are_made_when_they_are_asked_for(library: Library) -> None:
    results = library.searcher.search("hard")
    again = library.searcher.search("hard")
    assert isinstance(results.hits[0], Hit)
    assert results.hits[0] is not results.hits[0]
    assert [*results.hits] == [results.hits[at] for at in range(3)] == [*results.hits[:]]
    assert results.hits[-1] == results.hits[1:][1]
    assert [*results.ids] == [hit.article_id for hit in results.hits] == results.ids[0:9]
    assert results.hits == again.hits == tuple(again.hits)
    assert results.ids == again.ids
    assert results.hits != library.searcher.search("hard", limit=1).hits
    with pytest.raises(IndexError):
        results.hits[3]


def test_hits_outlive_the_index_they_were_found_in(library: Library) -> None:
    hits = library.searcher.search("hard").hits
    known = [*hits]
    library.searcher.close()
    assert [*hits] == known


def test_a_superseded_search_is_empty(library: Library) -> None:
    results = library.searcher.search("hard", superseded=lambda: True)
    assert (results.hits, results.total, results.understood) == ((), 0, "hard")


def test_what_the_catalog_no_longer_has_is_not_confirmed(tmp_path: Path) -> None:
    library = Library(tmp_path / "index", [pair("One, two.")])
    library.pairs.clear()
    assert library.find('"two."') == []
    assert library.find("two") == ["a.txt"]


QUERIES = st.text(max_size=20) | st.text(alphabet="abhrd minster \"()-*?~12:.é“”'½", max_size=20)
CLAUSES = st.lists(
    st.sampled_from(
        [
            "hard", "OR", "-", "(", ")", '"to do"', "said:hard", "speaker:tworek", "quote:we",
            "date:2026", "NOT", "we~", "r*", "title:leaves", "unquoted:hard", '"it do"~3',
            '"“It"', '"½"', "cue:said", "minister", '"2 years"', "person:adam", "role:vice",
            "has:correction", "is:read", "is:unread", "tag:any", "org:", "title:-", "author:other",
            'in:"last 5 years"',
        ]
    ),
    max_size=6,
).map(" ".join)  # fmt: skip


@given(QUERIES | CLAUSES)
def test_no_query_fails_and_the_index_agrees_with_the_text(library: Library, query: str) -> None:
    node = with_own(parse(query), lambda *what: OWN.get(what, frozenset()))
    confirmed = {name for name, both in library.pairs.items() if Reading(*both).answers(node)}
    assert set(library.find(query)) == confirmed


TEXTS = st.lists(
    st.text(alphabet="ab “”\"',.-—½⒜ßéﬁ\n", max_size=24) | st.text(max_size=12),
    min_size=1,
    max_size=3,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS, st.data())
@example(["1½ cups"], None)
def test_a_phrase_is_found_exactly_where_it_stands(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], data: st.DataObject | None
) -> None:
    pairs = [(article(text, f"{at}"), Analysis("test")) for at, text in enumerate(texts)]
    library = Library(tmp_path_factory.mktemp("phrases") / "index", pairs)
    needles = ["2 cups"]
    if data is not None:
        text = data.draw(st.sampled_from(texts))
        start = data.draw(st.integers(0, len(text)))
        needles = [text[start : data.draw(st.integers(start, len(text)))], data.draw(TEXTS)[0]]
    for needle in needles:
        phrase = needle
        for mark in '"“”„‟«»＂':
            phrase = phrase.replace(mark, " ")
        standing = {each.id for each, _ in pairs if find_verbatim(fold(each.text), phrase)} or (
            set(library.pairs) if not fold(phrase).text.strip() else set()
        )
        assert set(library.find(f'"{phrase}"')) == standing
    library.searcher.close()


def test_an_index_that_is_missing_is_said_to_be(tmp_path: Path) -> None:
    with pytest.raises(CacheError):
        Searcher(tmp_path / "nowhere", lambda _: None)


# Whoosh lets go of a damaged table of contents without closing it.
@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("damage", ["cut", "noise", "gone"])
def test_a_broken_index_is_said_to_be(tmp_path: Path, damage: str) -> None:
    folder = tmp_path / "index"
    Library(folder, [pair("One two three.")]).searcher.close()
    for file in [*folder.glob("*.arr"), *folder.glob("*.toc")]:
        content = file.read_bytes()
        if damage == "gone" and file.suffix == ".arr":
            file.unlink()
        elif damage == "cut":
            file.write_bytes(content[: len(content) // 3])
        elif damage == "noise":
            file.write_bytes(b"\x80\x07" * (len(content) // 2))
    with pytest.raises(CacheError):
        Searcher(folder, lambda _: None).search("two")
    with pytest.raises(CacheError):
        IndexWriter(folder)


def test_a_flipped_bit_is_told_as_damage(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    Library(folder, [pair("One two three.")]).searcher.close()
    (file,) = folder.glob("*.arr")
    content = bytearray(file.read_bytes())
    content[0] ^= 1
    file.write_bytes(content)
    with pytest.raises(DamagedCacheError):
        Searcher(folder, lambda _: None).search("two")


def test_an_index_made_anew_is_seen_though_it_counts_from_the_beginning(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    before = Library(folder, [pair("One two three.", (), "old")])
    assert before.find("two") == ["old"]
    shutil.rmtree(folder)
    after = Library(folder, [pair("One two three.", (), "new")])
    assert before.find("two") == ["new"]
    before.searcher.close()
    after.searcher.close()
