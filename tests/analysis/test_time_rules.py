"""A form of a time is looked for only where a paragraph has what it needs: none may be hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.analysis.time_rules import RULES

if TYPE_CHECKING:
    from reader.analysis.time_forms import Rule

WORDS = (
    "At 9 a.m. on March 3, 2024, at 9 am 3 March, at Noon Tuesday and at 6:30 P.M. yesterday.",
    "Early in March last year, in May NEXT year, and at the End of the Year or of this decade.",
    "A year ago, several weeks later, two and a half years before, an hour EARLIER or so.",
    "From 3 to 5 days, nine or ten weeks, 12-14 hours, one-two months.",
    "Half a million years, half an hour, a few more days, 40 straight months, a dozen weeks.",
    "1.5 years, 3 1/2 hours, a million and a half years, 2 lakhs years, a couple of centuries.",
    "A Year, half a day, the past week, an hour; every week, EACH century, per\nminute.",
    "This past weekend, later the following year, the current quarter, earlier this Spring.",
    "At noon, by 5pm and around midnight GMT, 11.30 a.m.",
    "The work took a number of consecutive weeks, forty days, three hundred full days.",
)


@pytest.mark.parametrize("rule", [one for one in RULES if one.needs is not None])
def test_where_a_form_stands_its_needs_are_found(rule: Rule) -> None:
    found = [match for words in WORDS for match in rule.pattern.finditer(words)]
    assert found
    for match in found:
        assert rule.needs is not None
        assert rule.needs.search(match[0].lower()), match[0]
