"""Words on a page: which stand in one line, which in one column, and in which order."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from reader.formats.columns import columns_of
from reader.formats.hyphens import LineEnds
from reader.formats.overhangs import cut_overhangs
from reader.formats.reflow import paragraphs_in, text_of
from reader.formats.running_heads import without_running_heads
from reader.formats.set_text import Word, lines_in, strips_of

SIZE = 10.0
PLACES = st.floats(0, 600, allow_nan=False)
WORDS = st.lists(
    st.builds(
        lambda text, left, top, width, size: Word(text, left, left + width, top, top + size),
        st.text("abcT", min_size=1, max_size=4),
        PLACES,
        PLACES,
        st.floats(0, 60),
        st.sampled_from([0.0, 8.0, 10.0, 10.5, 24.0]),
    ),
    max_size=60,
)


def row(y: float, *placed: tuple[float, str], size: float = SIZE) -> list[Word]:
    """Return the words of phrases that begin at places; a letter is half as wide as high."""
    words = []
    for x, phrase in placed:
        at = x
        for text in phrase.split():
            width = len(text) * size / 2
            words.append(Word(text, at, at + width, y, y + size))
            at += width + size / 4
    return words


def texts(parts: list[list[Word]]) -> list[str]:
    """Return the columns' text, their lines parted by a bar."""
    return ["|".join(line.text for line in lines_in(part)) for part in parts]


def test_columns_come_from_the_left_and_headings_that_span_them_part_them() -> None:
    words = row(0, (0, "a heading that goes over all the columns there are"))
    for y in range(20, 80, 12):
        words += row(y, (0, "in the left one"), (200, "in the right one"))
    words += row(100, (0, "another heading that goes over all of the columns"))
    for y in range(120, 180, 12):
        words += row(y, (0, "left and below"), (200, "right and below"))
    parts = texts(columns_of(words).parts)
    assert [part.partition("|")[0] for part in parts] == [
        "a heading that goes over all the columns there are",
        "in the left one",
        "in the right one",
        "another heading that goes over all of the columns",
        "left and below",
        "right and below",
    ]


def test_the_short_last_line_of_a_heading_is_no_part_of_a_column() -> None:
    words = row(0, (0, "a heading in large type that spans"), size=20)
    words += row(22, (0, "two lines"), size=20)
    for y in range(60, 130, 12):
        words += row(y, (0, "in the left one"), (200, "in the right one"))
    first, *_ = texts(columns_of(words).parts)
    assert first == "a heading in large type that spans|two lines"


def test_numbers_of_a_list_are_no_column() -> None:
    words = []
    for number, y in enumerate(range(0, 96, 12), start=1):
        words += row(y, (0, f"{number}."), (30, "an item of the list"))
    assert len(columns_of(words).parts) == 1


def test_two_lines_are_columns_where_another_page_says_so() -> None:
    words = row(0, (0, "in the left one"), (85, "in the right"))
    words += row(12, (0, "in the left one"), (85, "in the right"))
    assert len(columns_of(words).parts) == 1
    assert len(columns_of(words, [(78.0, 84.0)]).parts) == 2


@given(WORDS)
def test_no_word_is_lost_or_doubled(words: list[Word]) -> None:
    wanted = Counter(word.text for word in words)
    assert Counter(word.text for part in columns_of(words).parts for word in part) == wanted
    assert Counter(word.text for strip in strips_of(words) for word in strip) == wanted
    (cut,) = cut_overhangs([words])
    assert Counter("".join(word.text for word in cut)) == Counter("".join(wanted.elements()))
    columns = [lines_in(part) for part in columns_of(words).parts]
    paragraphs = paragraphs_in(columns)
    ends = LineEnds(line.text for lines in columns for line in lines)
    letters = "".join(text_of(paragraph, ends)[0] for paragraph in paragraphs)
    assert Counter(letters.replace(" ", "")) == Counter("".join(wanted.elements()))


@given(st.lists(WORDS, max_size=4))
def test_only_the_edges_of_pages_are_taken_for_heads(pages: list[list[Word]]) -> None:
    kept = without_running_heads(pages)
    assert len(kept) == len(pages)
    for before, after in zip(pages, kept, strict=True):
        assert not Counter(id(word) for word in after) - Counter(id(word) for word in before)
        assert bool(after) == bool(before)


def test_a_line_that_reaches_into_the_next_column_is_cut_there() -> None:
    words = []
    for y in range(0, 84, 12):
        words += row(y, (0, "in the left"), (90, "in the right"))
    long = Word("overhanging", 40, 90.5, 84, 94)
    joined = Word("farright", 70, 110, 96, 106, seams=((3, 90.2),))
    words += [*row(84, (0, "an"), (90, "in the right")), long]
    words += [*row(96, (0, "too"), (112, "in it")), joined]
    left, right = texts(columns_of(cut_overhangs([words])[0]).parts)
    assert left.endswith("an overhanging|too far")
    assert right.endswith("in the right|right in it")
