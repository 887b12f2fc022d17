"""Two addresses of one page are one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.archive.addresses import address_key


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("https://www.Paper.example/2026/ferry/", "paper.example/2026/ferry"),
        ("http://m.paper.example/2026/ferry#top", "paper.example/2026/ferry"),
        ("https://paper.example/2026/ferry?utm_source=x&fbclid=1", "paper.example/2026/ferry"),
        ("https://paper.example/2026/ferry/amp", "paper.example/2026/ferry"),
        ("https://paper.example/?p=2&a=1", "paper.example?a=1&p=2"),
        ("https://paper.example/", None),
        ("https://paper.example", None),
        ("mailto:ada@paper.example", None),
        ("", None),
        (None, None),
    ],
)
def test_what_two_addresses_share(address: str | None, key: str | None) -> None:
    assert address_key(address) == key


@given(st.text())
def test_any_words_may_stand_for_an_address(address: str) -> None:
    assert address_key(address) is None or address_key(f"  {address}  ") == address_key(address)
