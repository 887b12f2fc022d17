"""The figures of copies are of the right ones."""

from __future__ import annotations

from tests.benchmarks.copies import measured


def test_a_copy_goes_with_its_article_and_nothing_else_does() -> None:
    leaders = {"0": "0/3", "0/3": "0/3", "2": "2", "2/1": "2", "4": "4", "4/0": "4/0"}
    assert measured(leaders) == "copies: recall 0.6667 of 3, precision 1.0000 of 2"
    beside = {"0 next": "2", "2 raised": "2", "5": "5"}
    assert measured(leaders | beside) == (
        "copies: recall 0.6667 of 3, precision 0.5000 of 4; 0 next is no 2; 2 raised is no 2"
    )
