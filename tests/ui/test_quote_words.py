from __future__ import annotations

from reader.model import Article, Attribution, Quote, Span, Speaker
from reader.ui.quote_words import announcement, first_words, tooltip

TEXT = 'He said: "No <b>".'
ARTICLE = Article("a", "a", TEXT, Span(0, len(TEXT)), (), "", "plain")


def quote(confidence: float = 0.9) -> Quote:
    speaker = Speaker("Ann & Co", role="chair", organisation="Harbour Trust")
    told = Attribution(speaker, None, Span(3, 7), confidence, ("cue beside it",))
    return Quote(Span(9, 17), "direct", 0, told)


def test_the_tooltip_says_who_by_which_word_how_sure_and_why() -> None:
    words = tooltip(ARTICLE, quote())
    assert ">Ann &amp; Co, chair, Harbour Trust<" in words
    assert "“said”" in words
    assert "90 % sure" in words
    assert "cue beside it" in words


def test_a_guess_is_called_unsure() -> None:
    assert "unsure" in tooltip(ARTICLE, quote(0.5))


def test_nobody_named_is_said() -> None:
    assert "Speaker not named" in tooltip(ARTICLE, Quote(Span(9, 17), "indirect", 0))


def test_the_announcement_reads_speaker_kind_and_words() -> None:
    assert announcement(ARTICLE, quote()) == (
        'Ann & Co, chair, Harbour Trust. Direct quotation: "No <b>"'
    )


def test_the_announcement_of_a_guess_says_so() -> None:
    assert "Harbour Trust. Unsure, 50 % sure. Direct" in announcement(ARTICLE, quote(0.5))


def test_long_words_are_cut_between_words() -> None:
    assert first_words("one two  three\nfour", 10) == "one two …"
