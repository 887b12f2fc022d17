from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reader.export import FLAVOURS, PLACEHOLDERS, example, faults_of, make_clip, write_quotes
from reader.model import (
    STANDARD_TEMPLATE,
    CopyTemplate,
    PageStart,
    QuotationChangedError,
    TemplateError,
)
from tests.export.examples import TEXT, article, interrupted, quote

OWN = CopyTemplate(
    "Mine",
    plain="[{speaker}[ ({role})]: ]{words}[ – {title}][, {page}]",
    markdown="**[\\[{speaker}\\](<{url}>): ]**{words}",
    html='<p title="{title}">{words} <cite>{speaker}</cite></p>',
)


def test_the_standard_template_has_no_faults() -> None:
    assert [faults_of(getattr(STANDARD_TEMPLATE, flavour)) for flavour in FLAVOURS] == [()] * 3


def test_a_template_of_ones_own_is_followed() -> None:
    clip = make_clip(article(), interrupted(), template=OWN)
    words = "“We will wait,” […] “Then *we* act.”"
    assert clip.plain == f"Ada Lund (minister): {words} – What [comes] next"
    assert clip.count == 1


def test_what_is_not_known_vanishes_and_no_speaker_is_said_honestly() -> None:
    bare = article(title=None, pages=(PageStart(0, 3),))
    clip = make_clip(bare, [quote(TEXT, "“scare”")], template=OWN)
    assert clip.plain == "“scare”, p. 3"
    assert clip.markdown == "****“scare”"
    assert clip.html == '<p title="">“scare” <cite>speaker not named</cite></p>'


def test_a_markdown_link_leads_to_the_page() -> None:
    known = article(url="https://example.org/a_(b)?x=1&y=2")
    clip = make_clip(known, interrupted(), template=OWN)
    html = MarkdownIt().render(clip.markdown)
    assert 'href="https://example.org/a_(b)?x=1&amp;y=2"' in html
    assert ">Ada Lund</a>" in html


def test_nothing_an_article_says_gets_out_of_its_place_in_html() -> None:
    known = article(title='"><script>x</script>')
    html = make_clip(known, interrupted(), template=OWN).html
    assert "<script>" not in html
    assert 'title="&quot;&gt;&lt;script&gt;x&lt;/script&gt;"' in html


def test_the_words_are_checked_whatever_the_template() -> None:
    with pytest.raises(QuotationChangedError, match="has changed"):
        make_clip(article(), interrupted(), text_now="something else", template=OWN)


def test_a_template_that_cannot_be_followed_is_told_of() -> None:
    with pytest.raises(TemplateError) as caught:
        make_clip(article(), interrupted(), template=replace(OWN, markdown="{wrods}"))
    assert str(caught.value) == (
        "The template “Mine” cannot be followed (Markdown): "
        "There is nothing called {wrods}; {words} was meant, perhaps."
    )


def test_a_template_without_the_words_is_none() -> None:
    (fault,) = faults_of("{speaker}")
    assert fault.words.startswith("The quotation itself is missing")
    assert fault.span.of("{speaker}") == "{speaker}"
    assert faults_of("{block}") == ()


def test_a_template_has_an_end() -> None:
    (fault,) = faults_of("{words}" * 2_000)
    assert fault.words == "A template has 10,000 letters at most."
    assert (fault.span.start, fault.span.end) == (10_000, 14_000)


def test_files_are_written_by_it() -> None:
    rows = [(article(), interrupted()), (article(), (quote(TEXT, "“scare”", 1),))]
    text = "".join(write_quotes(rows, "plain", template=OWN))
    assert text.startswith("Ada Lund (minister): “We will wait,” […]")
    assert text.endswith("\n\n“scare” – What [comes] next\n")


def test_the_citation_follows_the_style() -> None:
    own = replace(OWN, plain="{words} ({citation})")
    clip = make_clip(article(), interrupted(), style="apa", template=own)
    assert "(Ada Lund, minister, quoted in What [comes] next. (2026, January 5)." in clip.plain


@pytest.mark.parametrize("name", PLACEHOLDERS)
def test_every_placeholder_says_something_of_the_example(name: str) -> None:
    made, parts = example()
    made = replace(made, pages=(PageStart(0, 7),))
    own = CopyTemplate("x", *(f"{{words}}[ is §{{{name}}}]" for _ in FLAVOURS))
    clip = make_clip(made, parts, template=own)
    for text in (clip.plain, clip.markdown, clip.html):
        assert text.partition(" is §")[2].strip()


@given(st.text(), st.text(min_size=1))
def test_the_words_leave_verbatim_in_plain_text(before: str, words: str) -> None:
    text = f"{before}{words}"
    made = article(text)
    told = quote(text[len(before) :], words)
    moved = replace(told, span=type(told.span)(len(before), len(text)))
    own = replace(OWN, plain="{words}", markdown="{words}", html="{words}")
    assert make_clip(made, [moved], template=own).plain == words
