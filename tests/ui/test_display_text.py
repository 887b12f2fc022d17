from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.model import Article, Block, BlockKind, Span
from reader.ui.display_text import DisplayText, compose

WRAPPED = "The minister 😀 said\nthat he would\n  go “home” 🎉\tsoon."


def article_of(
    text: str, *blocks: tuple[int, int, BlockKind], title: Span | None = None
) -> Article:
    return Article(
        id="a.txt",
        path="a.txt",
        text=text,
        body=Span(0, len(text)),
        blocks=tuple(Block(Span(start, end), kind) for start, end, kind in blocks),
        sha256="",
        format="plain",
        title_span=title,
    )


def page_of(text: str, kind: BlockKind = "paragraph") -> DisplayText:
    return compose(article_of(text, (0, len(text), kind)), "dateline")


def on_page(page: DisplayText, span: Span) -> str:
    units = page.units(span)
    assert units
    return page.words(*units)


def test_wrapped_lines_are_joined() -> None:
    assert page_of(WRAPPED).text == (
        "dateline\nThe minister 😀 said that he would go “home” 🎉\tsoon."
    )


def test_words_after_an_emoji_and_a_line_break_keep_their_place() -> None:
    start = WRAPPED.index("“home”")
    assert on_page(page_of(WRAPPED), Span(start, start + 6)) == "“home”"
    start = WRAPPED.index("soon")
    assert on_page(page_of(WRAPPED), Span(start, start + 4)) == "soon"


def test_units_count_an_emoji_twice() -> None:
    page = page_of("😀a")
    assert page.units(Span(1, 2)) == (len("dateline\n") + 2, len("dateline\n") + 3)


def test_a_span_over_a_line_break_is_one_run() -> None:
    start = WRAPPED.index("said")
    assert on_page(page_of(WRAPPED), Span(start, WRAPPED.index(" would"))) == "said that he"


def test_marks_of_markdown_quotations_and_headings_are_not_shown() -> None:
    assert page_of("> He said\n> nothing.", "quotation").text == "dateline\nHe said nothing."
    assert page_of("## Later", "heading").text == "dateline\nLater"


def test_the_title_is_shown_from_its_place_and_the_header_is_not() -> None:
    text = "date 2026-01-07 A title\nWords."
    title = Span(16, 23)
    page = compose(
        article_of(text, (16, 23, "title"), (24, 30, "paragraph"), title=title), "dateline"
    )
    assert page.text == "A title\ndateline\nWords."
    assert page.units(Span(18, 23)) == (2, 7)
    assert page.units(Span(5, 15)) is None
    assert page.nearest_unit(5) == 0


def test_a_text_without_blocks_is_taken_line_by_line() -> None:
    page = compose(article_of("One.\n\nTwo."), "dateline")
    assert page.text == "dateline\nOne.\nTwo."


def test_an_empty_article_has_its_dateline() -> None:
    page = compose(article_of(""), "dateline")
    assert page.text == "dateline"
    assert page.units(Span(0, 0)) is None
    assert (page.nearest_unit(0), page.offset(3)) == (0, 0)


texts = st.text(
    st.characters(codec="utf-8") | st.sampled_from("\n\r\t \f\x00\u2028😀“”"), max_size=80
)


@given(texts, st.sampled_from(["paragraph", "quotation", "heading", "post"]))
def test_each_character_shown_is_the_articles_own(text: str, kind: BlockKind) -> None:
    page = page_of(text, kind)
    for offset, character in enumerate(text):
        units = page.units(Span(offset, offset + 1))
        if units:
            shown = page.words(*units)
            assert shown in (character, " ", "\ufffd")
            assert page.offset(units[0]) == offset


@given(texts)
def test_a_page_has_one_line_a_passage(text: str) -> None:
    page = page_of(text)
    assert page.text.count("\n") == len(page.passages) - 1 == 1


@given(texts, st.integers(0, 200))
def test_every_unit_leads_into_the_article(text: str, unit: int) -> None:
    assert 0 <= page_of(text).offset(unit) <= len(text)
