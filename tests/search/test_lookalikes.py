"""Words that were misread because letters look alike in print are found all the same."""

from __future__ import annotations

from collections import defaultdict
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Analysis
from reader.resources import seeds_path
from reader.search import matches
from reader.search.lookalikes import is_word, misreadings
from reader.search.stems import stem
from reader.search.words import words_of
from tests.search.samples import Library, article, pair, quote

if TYPE_CHECKING:
    from pathlib import Path

CLASSES = (
    *(("i", "l"), ("l", "i"), ("l", "1"), ("i", "1"), ("I", "l"), ("o", "0"), ("O", "0")),
    *(("s", "5"), ("b", "8"), ("m", "rn"), ("rn", "m"), ("w", "vv"), ("d", "cl"), ("cl", "d")),
)


@pytest.mark.parametrize(
    ("word", "misread"),
    [
        ("openai", "openal"),
        ("company", "c0mpany"),
        ("minister", "rninister"),
        ("officials", "officiais"),
        ("illinois", "lllino1s"),
        ("modernise", "modemise"),
        ("include", "indude"),
        ("wwww", "vvwwvv"),
        ("did8", "clid8"),
    ],
)
def test_a_word_may_be_misread_in_one_place_or_two(word: str, misread: str) -> None:
    assert misread in misreadings(word)


@pytest.mark.parametrize("word", ["ibm", "al", "2015", "10000", "i" * 30])
def test_short_words_numbers_and_no_words_have_no_misreadings(word: str) -> None:
    assert misreadings(word) == ()


@pytest.mark.parametrize(
    ("word", "other"),
    [
        *(("clear", "dear"), ("modern", "modem"), ("wait", "walt"), ("mall", "mail")),
        *(("book", "800k"), ("book", "8ook"), ("alien", "allen")),
    ],
)
def test_another_word_is_no_misreading(word: str, other: str) -> None:
    assert (other in misreadings(word)) == (not is_word(other)) == (other == "8ook")


@given(st.from_regex(r"[a-z]{4,12}", fullmatch=True), st.data())
def test_every_damage_in_one_place_is_known(word: str, data: st.DataObject) -> None:
    places = [
        word[:at] + new + word[at + len(old) :]
        for old, new in CLASSES
        for at in range(len(word))
        if word.startswith(old, at)
    ]
    if places:
        damaged = data.draw(st.sampled_from(places))
        assert damaged in misreadings(word) or is_word(damaged) or damaged == word


@given(st.text(max_size=30))
def test_any_word_has_few_misreadings(word: str) -> None:
    assert len(misreadings(word)) <= 10 * len(word) ** 2


TEXTS = [
    "The minister left OpenAI for a modern company.",
    *["A minister and a company, in modern days."] * 9,
    "The rninister left “0penAl today”, the c0mpany said; the modem broke.",
]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    pairs = [pair(text, (), f"{at}") for at, text in enumerate(TEXTS)]
    said = quote(TEXTS[-1], "“0penAl today”", "Ada Brook")
    pairs[-1] = (pairs[-1][0], Analysis("test", quotes=(said,)))
    return Library(tmp_path_factory.mktemp("index") / "index", pairs)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("minister", True),
        ("ministers", True),
        ("said:openai", True),
        ("speaker:brook said:openai", True),
        ("-minister", False),
        ("modern", False),
        ('"minister"', False),
        ("ministers~", False),
        ("minist*", False),
    ],
)
def test_plain_words_find_what_was_misread(library: Library, query: str, found: bool) -> None:  # noqa: FBT001
    assert ("10" in library.find(query)) == found
    assert library.searcher.search(query).understood == query


def test_a_word_that_is_not_far_commoner_finds_itself_alone(library: Library) -> None:
    assert library.find("openai") == ["0"]


def test_the_misread_words_are_marked(library: Library) -> None:
    held = library.pairs["10"]
    marked = [span.of(held[0].text) for span in matches("minister company", *held)]
    assert marked == ["rninister", "c0mpany"]
    assert [span.of(held[0].text) for span in matches('"minister"', *held)] == []


def damaged(text: str, random: Random, rate: float) -> str:
    """Return a text as a bad scanner would give it."""
    out, at = [], 0
    while at < len(text):
        fitting = [each for each in CLASSES if text.startswith(each[0], at)]
        if fitting and random.random() < rate:
            old, new = random.choice(fitting)
            out.append(new)
            at += len(old)
        else:
            out.append(text[at])
            at += 1
    return "".join(out)


def test_recall_and_precision_on_damaged_text(tmp_path: Path) -> None:
    random = Random(7)  # noqa: S311 - the same damage every time
    texts = [path.read_text(encoding="utf-8") for path in sorted(seeds_path().glob("*.txt"))]
    # One of them is damaged already.
    whole = [text.replace("lNNER", "INNER").replace("lnner", "Inner") for text in texts]
    texts = [text for text in whole for _ in range(6)]
    pairs = [
        (article(damaged(text, random, 0.02) if at % 2 else text, f"{at}"), Analysis("test"))
        for at, text in enumerate(texts)
    ]
    library = Library(tmp_path / "index", pairs)
    right: dict[str, set[str]] = defaultdict(set)
    for at, text in enumerate(texts):
        for word in set(words_of(text)):
            right[stem(word)].add(f"{at}")
    words = sorted({w for text in texts for w in words_of(text) if len(w) > 3 and w.isalpha()})
    asked = random.sample(words, 300)
    answers = [(set(library.find(word)), right[stem(word)]) for word in asked]
    both = sum(len(found & wanted) for found, wanted in answers)
    recall = both / sum(len(wanted) for _, wanted in answers)
    precision = both / sum(len(found) for found, _ in answers)
    print(f"damaged text: recall {recall:.2%}, precision {precision:.2%}")  # noqa: T201
    assert recall >= 0.999
    assert precision >= 0.9995
