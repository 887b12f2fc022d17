"""Tests of what an article is about most."""

from reader.analysis import analyse
from tests.analysis.quoting import article


def test_who_is_spoken_of_as_she_outranks_who_is_named_as_often() -> None:
    text = (
        "Mr. Leo Byrd sold the mill to Ms. Ada Brook on Monday. She had wanted it for years. "
        "She paid at once. Her house stands beside it."
    )
    first, second = analyse(article(text)).people
    assert (first.name, second.name) == ("Ada Brook", "Leo Byrd")
    assert first.salience > second.salience


def test_the_title_decides_between_two_named_equally_often() -> None:
    text = "Leo Byrd met Ada Brook. Leo Byrd and Ada Brook shook hands."
    first, _ = analyse(article(text, title="Nobody saw Ada Brook arrive")).people
    assert first.name == "Ada Brook"
