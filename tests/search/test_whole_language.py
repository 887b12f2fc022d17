"""Any query of the language: the index answers as the articles themselves do."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from reader.model import Analysis, Attribution, Quote, Span, Speaker
from reader.search.matching import Reading
from reader.search.parser import parse
from reader.search.query import understood
from tests.search.samples import Library, Pair, article

if TYPE_CHECKING:
    from reader.model import QuoteKind

WORDS = [
    *("hard", "do", "doing", "bridge", "bridges", "é", "e", "½", "X", "a-b", "U.S.", "don't"),
    *("lBM", "IBM", "ibm", "OpenAl", "OpenAI", "c0mpany", "company"),
]
BETWEEN = [" ", " ", ",", ", ", " — ", "“", "” ", "\n", "-", "'", ".", " \u00ad"]
TEXTS = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(BETWEEN)), max_size=16).map(
    lambda pieces: "".join(word + between for word, between in pieces)
)
KINDS: st.SearchStrategy[QuoteKind] = st.sampled_from(
    ["direct", "mixed", "scare", "title", "indirect"]
)
SPEAKERS = st.builds(
    Speaker,
    st.sampled_from(["Ada Brook", "IBM", "Jan Hard é"]),
    role=st.sampled_from([None, "mayor", "hard head"]),
)


@st.composite
def pairs(draw: st.DrawFn) -> Pair:
    """An article, with quotations that may overlap or begin inside a word."""
    text = draw(TEXTS)
    quotes = []
    for number in range(draw(st.integers(0, 3))):
        begin, end = sorted(draw(st.tuples(*[st.integers(0, len(text))] * 2)))
        speaker = draw(st.none() | SPEAKERS)
        told = Attribution(speaker, None, None, 0.9, ("a test",)) if speaker else None
        if begin < end:
            group = draw(st.sampled_from([0, number]))
            quotes.append(Quote(Span(begin, end), draw(KINDS), group, told))
    held = article(
        text,
        title=draw(st.none() | TEXTS.filter(bool)),
        published=draw(st.sampled_from([None, "2025", "2025-03", "2026-01-05"])),
        source=draw(st.sampled_from([None, "The Hard Times"])),
        author=draw(st.sampled_from([None, "Ada Brook"])),
    )
    return held, Analysis("test", quotes=tuple(sorted(quotes, key=lambda each: each.span)))


ASKED = st.sampled_from([*WORDS, "ada", "brook", "mayor", "times"])
JOINED = st.tuples(st.lists(ASKED, min_size=1, max_size=3), st.sampled_from([" ", ", ", "-"])).map(
    lambda both: both[1].join(both[0])
)
FIELDS = st.sampled_from(
    [
        *("", "", "", "title:", "text:", "quote:", "said:", "unquoted:", "speaker:", "cue:"),
        *("person:", "role:", "source:", "author:", "file:"),
    ]
)
TERMS = st.one_of(
    ASKED,
    JOINED.map('"{}"'.format),
    ASKED.map(lambda word: word[:2] + "*"),
    ASKED.map(lambda word: word[:1] + "?" + word[2:]),
    st.tuples(ASKED, st.sampled_from(["~", "~2"])).map("".join),
    st.tuples(ASKED, ASKED, st.integers(0, 3)).map(lambda near: '"{} {}"~{}'.format(*near)),
)
CLAUSES = st.tuples(FIELDS, TERMS).map("".join) | st.sampled_from(
    ["date:2025", "before:2026", "after:2025-03", "since:2025", "has:quote"]
)
QUERIES = st.recursive(
    CLAUSES,
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=3).map(" ".join),
        st.lists(inner, min_size=2, max_size=2).map(lambda both: f"({' OR '.join(both)})"),
        inner.map("-({})".format),
        inner.map("({})".format),
    ),
    max_leaves=5,
)


@settings(
    max_examples=60,
    deadline=None,
    phases=[phase for phase in Phase if phase is not Phase.shrink],
)
@given(st.lists(pairs(), min_size=1, max_size=5), st.lists(QUERIES, min_size=10, max_size=25))
def test_the_index_answers_as_the_articles_do(held: list[Pair], queries: list[str]) -> None:
    folder = Path(tempfile.mkdtemp(prefix="language-"))
    named = [
        (replace(each, id=f"{at}", path=f"{at}"), analysis)
        for at, (each, analysis) in enumerate(held)
    ]
    try:
        library = Library(folder / "index", named)
        for query in queries:
            node = parse(query)
            said = {name for name, both in library.pairs.items() if Reading(*both).answers(node)}
            assert set(library.find(query)) == said, query
        library.searcher.close()
    finally:
        shutil.rmtree(folder)


@given(QUERIES)
def test_a_query_as_understood_means_the_same(query: str) -> None:
    node = parse(query)
    assert parse(understood(node)) == node
