"""Forms of words about time that hold several others: 9 a.m. Tuesday, March 13-15, May last year.

They are tried first, so that their parts are not taken one by one.
"""

from __future__ import annotations

import re

from reader.analysis.time_forms import (
    CLOCK_WORDS,
    CLOCKS,
    DAY,
    MONTH,
    MONTHS,
    NAMED_DAY,
    WEEKDAY,
    YEAR,
    ZONE,
    Rule,
    rule,
)
from reader.analysis.time_periods import read_half
from reader.analysis.time_readings_whole import (
    CENTURIES,
    read_century,
    read_clock_of_day,
    read_day_range,
    read_each_month,
    read_each_weekday,
    read_edge,
    read_holiday,
    read_month_of_year,
    read_named_decade,
    read_spelled_year,
    read_week_of,
    read_year_long,
    read_year_range,
    read_year_with_prefix,
)

_CLOCK = (
    r"(?:(?P<hour>[012]?\d)(?:[:.](?P<minute>[0-5]\d))? ?(?P<half>[ap])\.?m\b\.?"
    r"|(?P<word>noon|midday|midnight))"
)
_LINK = r"(?: \([^()\n]{1,20}\))?,? (?:on )?"
_NAMED = r"(?P<named>today|yesterday|tomorrow|this morning|this afternoon|this evening|tonight)\b"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_SPELLED_YEAR = (
    rf"(?:nineteen (?P<tens>{_TENS}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    rf"|eighteen|nineteen)(?:[- ](?P<ones>{_ONES}))?|(?:the year )(?P<thousand>two thousand)"
    rf"(?: (?:and )?(?P<over>{_ONES}))?)\b"
)

_HOLIDAYS = (
    "Christmas Thanksgiving Halloween Easter Fourth Good Boxing Labor Veterans Memorial"
    " Valentine Year"
)
# Christmas by itself is rather a season or a tree.
_HOLIDAY = (
    r"\b(?:(?P<which>[Ll]ast|[Tt]his|[Nn]ext) )?(?P<holiday>Christmas (?:Day|Eve)|Boxing Day"
    r"|Labor Day|New Year['’]s (?:Day|Eve)|Valentine['’]s Day|Fourth of July|Veterans Day"
    r"|Memorial Day|Thanksgiving Day|Good Friday|Easter (?:Sunday|Monday)"
    r"|(?:(?<=[Ll]ast )|(?<=[Nn]ext )|(?<=[Tt]his )|(?<=on )|(?<=On )|(?<=by )|(?<=since )"
    r"|(?<=before )|(?<=until ))"
    r"(?:Christmas|Thanksgiving|Halloween))\b"
)

_OF_YEAR = re.compile(r"(?:last|this|next)\syear")
_OF_SPELL = re.compile(r"of\s(?:the|this|last|next)\s(?:year|month|week|decade|century)")

WHOLE_RULES: tuple[Rule, ...] = (
    rule(
        CLOCK_WORDS,
        rf"\b{_CLOCK}{ZONE}{_LINK}(?:{NAMED_DAY})?{MONTH} {DAY}(?:,? {YEAR})?",
        read_clock_of_day,
        needs=CLOCKS,
    ),
    rule(
        CLOCK_WORDS,
        rf"\b{_CLOCK}{ZONE}{_LINK}(?:{NAMED_DAY})?{DAY} {MONTH}(?:,? {YEAR})?",
        read_clock_of_day,
        needs=CLOCKS,
    ),
    rule(
        CLOCK_WORDS,
        rf"\b{_CLOCK}{ZONE}{_LINK}(?:(?P<which>last|next|this) )?{WEEKDAY}\b",
        read_clock_of_day,
        needs=CLOCKS,
    ),
    rule(CLOCK_WORDS, rf"\b{_CLOCK}{ZONE}{_LINK}{_NAMED}", read_clock_of_day, needs=CLOCKS),
    rule(
        MONTHS,
        rf"\b{MONTH} {DAY} ?(?:[-–—]|to|through) ?(?P<last>[0-3]?\d)(?:st|nd|rd|th)?\b(?![:,]\d)"
        rf"(?:,? {YEAR})?",
        read_day_range,
        case=True,
    ),
    rule(
        MONTHS,
        rf"\b(?<![\d.,$£€] )(?<![-\d]){DAY} ?(?:[-–—]|to|and|until) ?(?P<last>[0-3]?\d)"
        rf"(?:st|nd|rd|th)? (?:of )?{MONTH}(?:,? {YEAR})?\b",
        read_day_range,
        case=True,
    ),
    rule(
        "year",
        rf"\b(?:(?:early|late|mid)[- ])?{MONTH}(?: {DAY})?,?(?: of)? (?P<which>last|this|next)"
        r" year\b",
        read_month_of_year,
        needs=_OF_YEAR,
    ),
    rule(
        "year month week decade century quarter",
        r"\b(?:the )?(?:end|beginning|start|middle|close) of (?P<which>the|this|last|next)"
        r" (?P<unit>year|month|week|decade|century)\b",
        read_edge,
        needs=_OF_SPELL,
    ),
    rule(
        "half",
        rf"\b(?:the )?(?P<half>first|second|last|latter) half of (?:{YEAR}"
        r"|(?P<which>this|last|next|the) year\b)",
        read_half,
    ),
    rule(
        MONTHS, rf"\bthe week (?:of|beginning|starting) {MONTH} {DAY}(?:,? {YEAR})?", read_week_of
    ),
    rule("year", r"\b(?:the )?(?:fiscal )?year(?= (?:ended|ending) )", read_year_long),
    rule(
        "early- late- mid- post- pre-",
        rf"\b(?:early|late|mid|post|pre)-{YEAR}(?!\w|-\d)",
        read_year_with_prefix,
    ),
    rule("century", rf"\b(?:the )?(?:early |late |mid-?)?{CENTURIES}[- ]century\b", read_century),
    rule(
        "ties",
        r"\bthe (?:early |late |mid-?)?(?P<decade>twenties|thirties|forties|fifties|sixties"
        r"|seventies|eighties|nineties)\b",
        read_named_decade,
    ),
    rule("nineteen thousand", rf"\b(?:{MONTH} )?{_SPELLED_YEAR}", read_spelled_year),
    rule(
        "16 17 18 19 20",
        r"(?<![\w.,$£€#/-])(?P<first>1[6-9]\d\d|20\d\d) ?[-–/] ?(?P<last>(?:1[6-9]|20)\d\d|\d\d)"
        r"(?![\w/%]|[-.,:]\d|-)",
        read_year_range,
    ),
    rule("each every", rf"\b(?:each|every) {WEEKDAY}\b", read_each_weekday),
    rule(
        "days nights",
        rf"\b{WEEKDAY}(?:s(?: (?:night|morning|evening)s)?| nights)\b",
        read_each_weekday,
    ),
    rule("each every", rf"\b(?:each|every) {MONTH}(?!\w)", read_each_month, case=True),
    rule(_HOLIDAYS, rf"{_HOLIDAY}(?: {YEAR})?(?! [A-Z])", read_holiday, case=True),
)
