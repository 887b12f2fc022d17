"""The page of evidence holds every quotation as it was printed, and nothing from elsewhere."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from reader.export import own_words, write_quotes
from reader.model import Quote, Span
from tests.export.examples import TEXT, article, interrupted, quote


class Page(HTMLParser):
    """What stands in the page's elements, by tag, and every attribute."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.words: dict[str, list[str]] = {}
        self.attributes: list[tuple[str, str]] = []
        self._open: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in ("meta", "input", "br"):
            self._open.append(tag)
            self.words.setdefault(tag, []).append("")

    def handle_endtag(self, tag: str) -> None:
        if self._open and self._open[-1] == tag:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        for tag in self._open:
            self.words[tag][-1] += data


def page(*rows: tuple[object, ...]) -> Page:
    return Page("".join(write_quotes(rows, "report")))  # type: ignore[arg-type]


def test_words_source_and_place_of_each_quotation() -> None:
    told = page((article(), interrupted()))
    assert told.words["blockquote"] == ["“We will wait,” […] “Then *we* act.”"]
    assert told.words["mark"] == ["“We will wait,”", "“Then *we* act.”"]
    source, around, place, _ = told.words["p"]
    assert source.startswith("— Ada Lund, minister, “What [comes] next”, The Daily")
    assert "“We will wait,” Ada Lund said. “Then *we* act.”" in around
    assert "2026/a_b.txt · characters 11–26, 42–58" in place
    assert "0" * 64 in place


def test_nobody_is_named_where_the_text_names_nobody() -> None:
    told = page((article(), [quote(TEXT, "“We will wait,”")]))
    assert told.words["b"] == ["speaker not named"]
    assert ("data-speaker", "") in told.attributes


def test_nothing_is_fetched_from_anywhere() -> None:
    html = "".join(write_quotes([(article(url="https://news.example/a"), interrupted())], "report"))
    assert "default-src 'none'" in html
    assert not re.search(r"<(?:link|img|iframe|script\s+src)|@import|url\(", html)
    addresses = [value for name, value in Page(html).attributes if name in ("href", "src")]
    assert addresses == ["https://news.example/a"]


@given(st.text(min_size=1, max_size=60), st.text(max_size=20))
def test_no_words_become_markup(words: str, title: str) -> None:
    made = article(f"x{words}x", title=title)
    told = page((made, [Quote(Span(0, len(words) + 2), "direct", 0)]))
    assert told.words["blockquote"] == [
        re.sub("\r\n?", "\n", f"x{words}x").replace("\0", "\0")
    ] or ("\r" in words or "\0" in words)
    assert len(told.words["article"]) == 1


def test_the_page_says_its_own_words_in_another_language() -> None:
    row = (article(), [quote(TEXT, "“We will wait,”")])
    html = "".join(write_quotes([row], "report", words=lambda words: f"‹{words}›"))
    told = Page(html)
    assert told.words["b"] == ["‹speaker not named›"]
    assert told.words["summary"] == ["‹Where it stands›"]
    assert ("placeholder", "‹Speaker or words›") in told.attributes
    assert "“We will wait,”" in told.words["blockquote"]
    assert "{{" not in html


def test_every_word_of_the_page_is_told_to_translators() -> None:
    assert {"Light or dark", "speaker not named", "characters %1"} <= set(own_words())
