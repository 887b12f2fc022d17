"""What the rules for words about time are made of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.numerals import spaced

if TYPE_CHECKING:
    from reader.analysis.time_readings import Reading

MONTH = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November"
    r"|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b)"
    # The dot of an abbreviation belongs to it, that of "in December." to the sentence.
    r"(?:(?:(?<=Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?<=Sept))\.)?"
)
"""A month by its name or a short form of it."""
DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b(?![:,]\d)"
YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)\b"
WEEKDAY = r"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
NAMED_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? "
ZONE = (
    r"(?: (?P<zone>GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|BST|CET|CEST|ET|PT|CT|AEST|AEDT|IST|JST)"
    r"\b)?"
)
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
"""What a form that names a month holds one of."""
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday"
"""What a form that names a day of the week holds one of."""
CLOCK_WORDS = "am pm a.m p.m noon midday midnight"
"""What a form that names a time of day holds one of."""
CLOCKS = re.compile(r"\d\s?[ap]\.?m\b|(?:noon|midday|midnight)\b")
"""What a form that names a time of day needs."""


class Rule(NamedTuple):
    """A form of words about time, and what a paragraph that has it must have.

    Where none of the `hints` stands in it, or `needs` finds nothing in it, the form does not
    stand there either: so most forms need not be looked for. `needs` is looked for in the
    paragraph in small letters, which is much faster than ignoring the case; so is a
    hint in small letters, while one with a capital is looked for as it is.
    """

    pattern: re.Pattern[str]
    read: Reading
    hints: frozenset[str]
    needs: re.Pattern[str] | None = None


def rule(
    hints: str,
    pattern: str,
    read: Reading,
    *,
    case: bool = False,
    needs: re.Pattern[str] | None = None,
) -> Rule:
    """Return a form of words: a blank in it stands for any white space."""
    form = re.compile(spaced(pattern), 0 if case else re.IGNORECASE)
    return Rule(form, read, frozenset(hints.split()), needs)
