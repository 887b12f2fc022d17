"""Where no tree can be made the words are still there."""

from __future__ import annotations

from html import escape

from hypothesis import given
from hypothesis import strategies as st

from reader.formats.web.rough import rough_paragraphs


def test_words_are_cut_at_blocks_and_code_is_left_out() -> None:
    html = (
        "<head><title>x</title></head><!-- no --><DIV>One <b>two</b>\n three<p class='a'>"
        "caf&eacute;<script>no</script><br>four<style>no"
    )
    assert rough_paragraphs(html) == ["One two three", "café", "four"]


@given(st.text())
def test_any_text_keeps_its_words(text: str) -> None:
    assert " ".join(rough_paragraphs(escape(text))) == " ".join(text.split())


@given(st.text(alphabet="<>/!ab -script&;", max_size=200))
def test_anything_at_all_is_cut(text: str) -> None:
    assert all(words.strip() == words != "" for words in rough_paragraphs(text))
