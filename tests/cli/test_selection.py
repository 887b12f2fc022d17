from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.cli.selection import is_speaker, say_all
from reader.model import Attribution, CacheError, DamagedCacheError, Quote, Span, Speaker

if TYPE_CHECKING:
    from collections.abc import Iterator


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
