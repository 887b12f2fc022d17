"""Articles are cited as the styles have it, and nothing of them is lost or read as markup."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reader.export import CITATION_STYLES, CitationStyle, make_clip, write_quotes
from reader.export.styles import reference
from tests.export.examples import TEXT, article, interrupted, quote

STYLED = [one for one in CITATION_STYLES if one != "short"]
WEB = "https://news.example/a_b"
KNOWN = {
    "title": "Why the harbour closed",
    "author": "Jane Ann Doe and Ludo van der Berg",
    "source": "The Daily",
    "published": "2026-01-07",
    "url": WEB,
}


def plain(style: CitationStyle, **known: str | None) -> str:
    made = replace(article(**KNOWN), **known)  # type: ignore[arg-type]  # fields by name
    return "".join(piece.text for piece in reference(made, style))


DOE = "Doe, Jane Ann, and Ludo van der Berg. “Why the harbour closed.”"
CITED = {
    "apa": "Doe, J. A., & van der Berg, L. (2026, January 7). Why the harbour closed. The Daily. "
    + WEB,
    "chicago": f"{DOE} The Daily, January 7, 2026. {WEB}.",
    "mla": f"{DOE} The Daily, 7 Jan. 2026, {WEB}.",
}


@pytest.mark.parametrize("style", STYLED)
def test_an_article_with_everything(style: CitationStyle) -> None:
    assert plain(style) == CITED[style]


def test_what_is_unknown_is_left_out() -> None:
    bare = {"author": None, "source": None, "published": None, "url": None}
    assert plain("apa", **bare) == "Why the harbour closed. (n.d.). 2026/a_b.txt"
    assert plain("mla", **bare) == "“Why the harbour closed.” 2026/a_b.txt."


def test_a_title_that_asks_gets_no_full_stop() -> None:
    assert plain("chicago", title="Who pays?").startswith("Doe, Jane Ann, and Ludo van der")
    assert "“Who pays?” The Daily" in plain("chicago", title="Who pays?")
    assert "Who pays? The Daily" in plain("apa", title="Who pays?")


@pytest.mark.parametrize("author", ["The Daily Staff", "AP", "Reuters, Jane Doe", "news desk 7"])
def test_what_is_no_persons_name_stays_as_it_is(author: str) -> None:
    assert plain("apa", author=author).startswith(f"{author}. (2026")


def test_the_newspaper_is_slanted() -> None:
    for style in STYLED:
        slanted = [piece.text for piece in reference(article(**KNOWN), style) if piece.slanted]
        assert slanted == ["The Daily"]


def test_a_quotation_is_quoted_in_its_reference() -> None:
    told = quote(TEXT, "“We will wait,”", name="Ada Lund", role="minister")
    clip = make_clip(article(**{**KNOWN, "title": "A <b> & *c*"}), [told], style="mla")
    assert clip.plain.split("\n")[1] == (
        "— Ada Lund, minister, quoted in Doe, Jane Ann, and Ludo van der Berg. “A <b> & *c*.” "
        f"The Daily, 7 Jan. 2026, {WEB}."
    )
    assert "“A &lt;b&gt; &amp; *c*.” <i>The Daily</i>" in clip.html
    assert f'<a href="{WEB}">{WEB}</a>' in clip.html
    read = str(MarkdownIt().render(clip.markdown))
    assert "“A &lt;b&gt; &amp; *c*.” <em>The Daily</em>" in read
    assert f'href="{WEB}"' in read


def test_files_are_written_in_the_style() -> None:
    rows = [(article(**KNOWN), interrupted())]
    for form in ("plain", "markdown", "html"):
        assert "quoted in Doe" in "".join(write_quotes(rows, form, "chicago"))
        assert "quoted in" not in "".join(write_quotes(rows, form))


@given(title=st.text(max_size=60), author=st.text(max_size=40), source=st.text(max_size=40))
def test_any_words_can_be_cited(title: str, author: str, source: str) -> None:
    made = article(title=title, author=author, source=source)
    for style in STYLED:
        assert "".join(piece.text for piece in reference(made, style))
