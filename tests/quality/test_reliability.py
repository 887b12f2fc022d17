"""The table that says how far confidence can be believed."""

from __future__ import annotations

from tests.quality.marked import parse
from tests.quality.reliability import bands, table
from tests.quality.scoring import Found, score

SAID = [(0.3, False), (0.5, True), (0.89, True), (0.9, True), (1.0, False)]


def test_each_confidence_falls_into_one_band() -> None:
    assert [(band.total, band.right) for band in bands(SAID)] == [
        (1, 0),
        (1, 1),
        (0, 0),
        (1, 1),
        (2, 1),
    ]
    assert bands(SAID)[-1].percent == 50.0


def test_an_empty_band_claims_nothing() -> None:
    assert table([]).count("–\n") == len(bands([]))


def test_only_speakers_that_gold_names_are_counted() -> None:
    gold = parse("a", "⟦d Ann Lee/said¦“We left,”⟧ Ann Lee said. ⟦d¦“No.”⟧")
    found = [
        Found(0, 10, "direct", "Ann Lee", None, 0.9),
        Found(25, 30, "direct", "Bo", None, 0.4),
    ]
    assert score([(gold, found)]).quoted.said == [(0.9, True)]
