from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.cli.selection import is_speaker, quotation_clauses, say_all, touched
from reader.model import Attribution, CacheError, DamagedCacheError, Quote, Span, Speaker

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.mark.parametrize(
    ("query", "clauses"),
    [
        ("budget", None),
        ("date:2025 title:said", None),
        ("-said:budget", None),
        ("speaker:Tworek openai", "speaker:Tworek"),
        ('openai said:"hard to do"', 'said:"hard to do"'),
        ("said:(a OR b) date:2025", "said:(a OR b)"),
        ("speaker:Lund said:“we wait” -iraq", "speaker:Lund said:“we wait”"),
        ("said:a OR said:b", "said:a OR said:b"),
        ("(said:a OR speaker:b)", "(said:a OR speaker:b)"),
        ('said:"a b"~10 x', 'said:"a b"~10'),
    ],
)
def test_the_clauses_about_quotations_are_told_from_the_rest(
    query: str, clauses: str | None
) -> None:
    assert quotation_clauses(query) == clauses


def told(name: str | None) -> tuple[Quote, ...]:
    attribution = Attribution(Speaker(name), None, Span(20, 24), 0.9, ()) if name else None
    return (Quote(Span(0, 10), "direct", 0, attribution),)


@pytest.mark.parametrize("name", ["Lund", "ada lund", "LUND Ada", "Ãda"])
def test_a_speaker_is_found_by_any_words_of_the_name(name: str) -> None:
    assert is_speaker(told("Ada Lund"), name)


@pytest.mark.parametrize("name", ["Lun", "Ada Berg"])
def test_another_name_is_another_speaker(name: str) -> None:
    assert not is_speaker(told("Ada Lund"), name)
    assert not is_speaker(told(None), name)


def test_a_place_in_the_words_or_in_the_cue_touches_a_quotation() -> None:
    assert touched(told("Ada"), [Span(9, 12)])
    assert touched(told("Ada"), [Span(20, 24)])
    assert not touched(told("Ada"), [Span(10, 20)])
    assert not touched(told(None), [Span(20, 24)])


def broken(*pieces: str) -> Iterator[str]:
    yield from pieces
    message = "A record is damaged."
    raise DamagedCacheError(message)


def test_damage_met_before_the_first_word_is_handed_on_to_be_mended() -> None:
    with pytest.raises(DamagedCacheError, match=r"^A record is damaged\.$"):
        say_all(broken())


def test_damage_met_between_words_is_told_with_what_it_means(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(CacheError, match=r"is damaged\. What is printed is not all") as told:
        say_all(broken("a", "b"))
    assert type(told.value) is CacheError  # it is not to be mended and said twice
    assert capsys.readouterr().out == "ab"
