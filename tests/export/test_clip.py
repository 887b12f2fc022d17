from __future__ import annotations

from html.parser import HTMLParser
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reader.export import citation, grouped, joined, make_clip
from reader.model import Article, Block, PageStart, QuotationChangedError, Quote, Span
from tests.export.examples import TEXT, article, interrupted, quote

SOURCE = "— Ada Lund, minister, “What [comes] next”, The Daily, 2026-01-05, 2026/a_b.txt"


class _Words(HTMLParser):
    """Collects what a reader sees inside each block quotation and each caption."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.inside = ""
        self.seen: dict[str, list[str]] = {"blockquote": [], "figcaption": []}
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        del attrs
        if tag in self.seen:
            self.inside = tag
            self.seen[tag].append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == self.inside:
            self.inside = ""

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.seen[self.inside][-1] += data


def seen(html: str, tag: str = "blockquote") -> list[str]:
    return _Words(html).seen[tag]


def one_line(text: str) -> str:
    return " ".join(text.split())


def rendered(markdown: str) -> str:
    return str(MarkdownIt("gfm-like", {"linkify": False}).render(markdown))


def test_a_quotation_leaves_with_its_source() -> None:
    told = quote(TEXT, "“We will wait,”", name="Ada Lund", role="minister")
    clip = make_clip(article(), [told])
    assert clip.plain == f"“We will wait,”\n{SOURCE}"
    assert clip.count == 1
    assert seen(clip.html) == ["“We will wait,”"]
    assert seen(clip.html, "figcaption") == [SOURCE]
    assert clip.markdown.splitlines()[0] == "> “We will wait,”"
    assert SOURCE in one_line(rendered(clip.markdown))


def test_an_interrupted_quotation_is_one() -> None:
    clip = make_clip(article(), interrupted())
    words = "“We will wait,” […] “Then *we* act.”"
    assert clip.plain == f"{words}\n{SOURCE}"
    assert clip.count == 1
    assert seen(clip.html) == [words]
    assert one_line(seen(rendered(clip.markdown))[0]) == words


def test_several_stand_in_text_order_with_an_empty_line_between() -> None:
    other = quote(TEXT, "“scare”", 9)
    clip = make_clip(article(), [other, *reversed(interrupted())])
    first, second = clip.plain.split("\n\n")
    assert first.startswith("“We will wait,” […]")
    assert second.startswith("“scare”\n— speaker not named, “What")
    assert clip.count == 2
    assert len(seen(clip.html)) == 2


def test_what_is_unknown_is_left_out_and_no_speaker_is_said_honestly() -> None:
    bare = article(title=None, published=None, source=None)
    assert citation(bare, quote(TEXT, "“scare”")) == "— speaker not named, 2026/a_b.txt"


def test_an_address_stands_instead_of_the_file_and_can_be_followed() -> None:
    known = article(url="https://example.org/a_b?x=1&y=2")
    clip = make_clip(known, interrupted())
    assert clip.plain.endswith(", 2026-01-05, https://example.org/a_b?x=1&y=2")
    assert 'href="https://example.org/a_b?x=1&amp;y=2"' in clip.html
    assert 'href="https://example.org/a_b?x=1&amp;y=2"' in rendered(clip.markdown)


def test_the_page_is_told_where_there_are_pages() -> None:
    told = quote(TEXT, "“We will wait,”", name="Ada Lund", role="minister")
    pages = (PageStart(0, 2), PageStart(11, 3))
    page = SOURCE.replace("2026/a_b", "p. 3, 2026/a_b")
    assert make_clip(article(pages=pages), [told]).plain == f"“We will wait,”\n{page}"
    over = article(pages=(*pages, PageStart(20, 4)))
    assert citation(over, told) == page.replace("p. 3", "pp. 3–4")
    styled = make_clip(over, [told], style="apa").plain
    assert "— Ada Lund, minister, quoted on pp. 3–4 of What [comes] next" in styled


def test_an_address_that_is_no_web_address_is_never_a_link() -> None:
    clip = make_clip(article(url="javascript:alert(1)"), interrupted())
    assert "javascript" not in clip.html + clip.markdown + clip.plain


def test_outside_an_archive_only_the_files_name_is_told() -> None:
    loose = article(id="/home/ada/news/a.txt", path="/home/ada/news/a.txt", part=2)
    assert citation(loose, quote(TEXT, "“scare”")).endswith(", a.txt#2")


def test_a_role_that_only_repeats_the_name_is_not_said_twice() -> None:
    told = quote(TEXT, "“scare”", name="a company spokesman", role="spokesman")
    assert citation(article(), told).startswith("— a company spokesman, “What")


def test_words_that_are_no_longer_there_do_not_leave() -> None:
    with pytest.raises(QuotationChangedError, match="We will wait"):
        make_clip(article(), interrupted(), text_now="X" + TEXT)


def test_words_are_not_copied_from_behind_the_texts_end() -> None:
    beyond = Quote(Span(len(TEXT) - 3, len(TEXT) + 3), "direct", 0)
    with pytest.raises(QuotationChangedError):
        make_clip(article(), [beyond])


def test_a_change_elsewhere_is_no_hindrance() -> None:
    clip = make_clip(article(), interrupted(), text_now=TEXT.replace("scare", "other"))
    assert clip == make_clip(article(), interrupted())


def test_paragraphs_stay_paragraphs() -> None:
    text = "“One\ntwo\n\n“three.”"
    told = Quote(Span(0, len(text)), "direct", 0)
    blocks = (Block(Span(0, 8)), Block(Span(10, len(text))))
    clip = make_clip(article(text, blocks=blocks), [told])
    assert clip.plain.startswith(text)
    assert "<p>“One\ntwo</p>\n\n<p>“three.”</p>" in clip.html
    assert "> “One\n> two\n>\n> “three.”\n" in clip.markdown


def test_nothing_makes_nothing() -> None:
    clip = make_clip(article(), [])
    assert (clip.plain, clip.html, clip.markdown, clip.count) == ("", "", "", 0)
    assert joined([]) == clip


@pytest.mark.parametrize(
    "words",
    [
        "1. First",
        "12) twelfth",
        "- 5 degrees",
        "+ more",
        "# hash",
        "> greater",
        "a\n=== b\n===",
        "*bold* _slanted_ **both** ~~gone~~ ~one~",
        "snake_case and __init__ and _x_",
        "[link](http://x) [ref]: x ![image](y) [^1]",
        "&amp; &#38; AT&T & co",
        "<b>tag</b> <https://x.org> a < b > c",
        "`code` ``LaTeX'' ```fence",
        "back\\slash \\* end\\",
        "| a | b |\n| - | - |\n| 1 | 2 |",
        "a\n:-\nb",
        "    four spaces",
        "two spaces  \nthen",
        "---\n***\n___",
        "~~~\nx\n~~~",
        "- [ ] task",
        "\\",
    ],
)
def test_marks_of_markdown_and_html_survive(words: str) -> None:
    clip = make_clip(article(words, blocks=()), [Quote(Span(0, len(words)), "direct", 0)])
    assert seen(clip.html) == [words]
    assert len(seen(rendered(clip.markdown))) == 1
    assert one_line(seen(rendered(clip.markdown))[0]) == one_line(words)


def texts() -> st.SearchStrategy[str]:
    marks = st.text(alphabet="ab1 .)-+*_#>=<&;[]()!`~|\\:\n\r\t“”\"'", max_size=60)
    # A NUL is replaced by every renderer of Markdown; surrogates are no text.
    anything = st.text(
        alphabet=st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=60
    )
    return st.one_of(marks, anything)


@st.composite
def quoted(draw: st.DrawFn) -> tuple[Article, list[Quote]]:
    text = draw(texts().filter(lambda text: len(text) > 0))
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), min_size=2, max_size=7)))
    spans = [Span(start, end) for start, end in pairwise(cuts)]
    quotes = [Quote(span, "direct", draw(st.integers(0, 2))) for span in spans]
    return article(text), quotes


@given(quoted())
def test_every_flavour_holds_the_words_verbatim(made: tuple[Article, list[Quote]]) -> None:
    known, quotes = made
    clip = make_clip(known, quotes, text_now=known.text)
    groups = grouped(quotes)
    assert clip.count == len(groups)
    wanted = [" […] ".join(part.span.of(known.text) for part in parts) for parts in groups]
    assert all(words in clip.plain for words in wanted)
    assert seen(clip.html) == wanted
    in_markdown = "\n".join(seen(rendered(clip.markdown)))
    assert one_line(in_markdown) == one_line("\n".join(wanted))
