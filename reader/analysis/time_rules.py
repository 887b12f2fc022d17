"""What words about time look like: each form with the reading of its meaning.

Rules are tried in their order, the more telling first; words that one has taken are taken.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.analysis.numerals import NUMBER
from reader.analysis.time_periods import (
    QUARTER,
    read_latest_period,
    read_quarter,
    read_sum_a_year_before,
    read_year_before,
    read_year_quarter,
)
from reader.analysis.time_readings import (
    VAGUE,
    Reading,
    read_absolute,
    read_adverb_set,
    read_ago,
    read_clock,
    read_decade,
    read_duration,
    read_named_day,
    read_named_month,
    read_numeric,
    read_one,
    read_plural,
    read_season,
    read_set,
    read_this_unit,
    read_weekday,
    read_weekend,
    read_year,
    reference,
)

_MONTH = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November"
    r"|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b)"
    # The dot of an abbreviation belongs to it, that of "in December." to the sentence.
    r"(?:(?:(?<=Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?<=Sept))\.)?"
)
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b(?![:,]\d)"
_YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)\b"
_WEEKDAY = r"(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_NAMED_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? "
_PART = r"(?: (?P<part>morning|afternoon|evening|night))?"
_UNIT = r"(?P<unit>second|minute|hour|day|week|month|year|decade|quarter|century|centurie)s?\b"
_ABOUT = (
    r"(?:(?:about|around|nearly|almost|close to|roughly|approximately|more than|less than"
    r"|fewer than|at least|at most|over|under|up to|some|just over|just under|barely|only) )?"
)
_EDGE = r"(?:the )?(?:end|beginning|start|middle) of "
_SPELL = r"week|month|year|quarter|weekend|decade|century|spring|summer|autumn|fall|winter"
_ZONE = r"(?: (?:GMT|UTC|EST|EDT|PST|PDT|BST|CET|ET|PT))?"

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec"
_UNITS = "second minute hour day week month year decade quarter centur"


class Rule(NamedTuple):
    """A form of words about time.

    Where none of the `hints` stands in a paragraph in small letters, the form does not.
    """

    pattern: re.Pattern[str]
    read: Reading
    hints: tuple[str, ...]


def _rule(hints: str, pattern: str, read: Reading, *, case: bool = False) -> Rule:
    return Rule(re.compile(pattern, 0 if case else re.IGNORECASE), read, tuple(hints.split()))


RULES: tuple[Rule, ...] = (
    _rule(
        _MONTHS,
        rf"\b(?:{_NAMED_DAY})?{_MONTH} {_DAY}(?:,|\.)?(?: of)? {_YEAR}",
        read_absolute,
        case=True,
    ),
    _rule(_MONTHS, rf"\b{_DAY}(?: of)? {_MONTH},? {_YEAR}", read_absolute, case=True),
    _rule(
        "-0 -1",
        r"\b(?P<year>(?:1[5-9]|20)\d\d)-(?P<number>[01]\d)-(?P<day>[0-3]\d)\b",
        read_numeric,
    ),
    _rule(
        "/1 /2",
        r"\b(?P<number>[01]?\d)/(?P<day>[0-3]?\d)/(?P<year>(?:1[5-9]|20)\d\d)\b",
        read_numeric,
    ),
    _rule(_MONTHS, rf"\b{_MONTH},?(?: of)? {_YEAR}", read_absolute, case=True),
    _rule(_MONTHS, rf"\b(?:{_NAMED_DAY})?{_MONTH} {_DAY}", read_absolute, case=True),
    _rule(_MONTHS, rf"\b{_DAY}(?: of)? {_MONTH}(?![\w-])", read_absolute, case=True),
    _rule(
        "spring summer autumn fall winter",
        rf"\b(?P<season>spring|summer|autumn|fall|winter)(?: of)? {_YEAR}",
        read_season,
    ),
    _rule("quarter", rf"\b(?P<which>this|last|next) year['’]s {QUARTER}\b", read_quarter),
    _rule("quarter", rf"\b(?:the )?(?P<which>year-ago|year-earlier) {QUARTER}\b", read_quarter),
    _rule(
        "quarter",
        rf"\b(?:(?:the|its) )?(?:fiscal[- ])?{QUARTER} of (?P<which>this|last|next) year\b",
        read_quarter,
    ),
    _rule("quarter", rf"\b(?:the )?(?:fiscal )?{_YEAR} {QUARTER}\b", read_quarter),
    _rule(
        "quarter",
        rf"\b(?:(?:the|its) (?=\w{{1,6}}(?:[- ]\w{{1,6}})? quarter))?(?:fiscal[- ])?{QUARTER}\b"
        rf"(?:,?(?: of)?(?: fiscal)? {_YEAR})?",
        read_quarter,
    ),
    _rule("quarter period", rf"\b(?:the )?{_YEAR} (?:quarter|period)\b", read_year_quarter),
    _rule(
        "quarter period",
        r"\bthe (?:latest (?:quarter|period)|quarter(?! (?:century|of a|ending)))\b",
        read_latest_period,
    ),
    _rule(
        "year-ago year-earlier corresponding",
        r"\b(?:the )?year-(?:ago|earlier)(?: (?:quarter|period))?\b"
        r"|\bthe (?:corresponding|same|comparable) (?:quarter|period) last year\b",
        read_year_before,
    ),
    _rule("year", r"\ba year (?:ago|earlier|before)\b", read_sum_a_year_before),
    _rule(
        _MONTHS,
        rf"\b(?:{_EDGE})?(?P<which>[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id)[ -]"
        rf"{_MONTH}(?![\w-]| \d)",
        read_named_month,
        case=True,
    ),
    # "May", "March" and short forms are other words too, unless something says that it is a month.
    _rule(
        _MONTHS,
        r"(?:(?<=\b[Ii]n )|(?<=\b[Bb]y )|(?<=\bof )|(?<=\b[Tt]he )|(?<=\b[Ss]ince )"
        r"|(?<=\b[Uu]ntil )|(?<=\b[Ff]rom )|(?<=\b[Dd]uring )|(?<=\bthrough )|(?<=\bfor ))"
        rf"(?P<which>){_MONTH}(?![\w-]| \d| [A-Z])",
        read_named_month,
        case=True,
    ),
    _rule(
        _MONTHS,
        r"(?<![\w-])(?P<which>)(?P<month>January|February|July|September|October|November|December"
        r"|(?:April|June|August)(?! [A-Z]))(?![\w-]| \d)",
        read_named_month,
        case=True,
    ),
    _rule(
        "day", rf"\b(?:(?P<which>last|next|this|past|coming) )?{_WEEKDAY}{_PART}\b", read_weekday
    ),
    _rule(
        "today yesterday tomorrow tonight morning afternoon evening night",
        r"\b(?:today|yesterday|tomorrow|tonight)(?: (?:morning|afternoon|evening|night))?\b"
        r"|\b(?:this (?:morning|afternoon|evening)|last night)\b",
        read_named_day,
    ),
    _rule(
        "this last next past previous current coming",
        r"\b(?:(?:earlier|later|early|late) )?(?:the )?"
        r"(?P<which>this|last|next|previous|current|coming)"
        rf" (?P<unit>{_SPELL})\b(?! (?:old|long))",
        read_this_unit,
    ),
    _rule("weekend", r"\bthe weekend\b", read_weekend),
    _rule(
        "recently past", r"\brecently\b|\bthe (?:recent )?past\b(?![ -]\w)", reference("PAST_REF")
    ),
    _rule(
        "now currently present moment these",
        r"\b(?:now|currently|at present|at the moment|nowadays|these days)\b",
        reference("PRESENT_REF"),
    ),
    _rule(
        "future someday",
        r"\b(?:the (?:(?:near|foreseeable) )?future|someday)\b",
        reference("FUTURE_REF"),
    ),
    _rule(
        "ago earlier before later from",
        rf"\b{_ABOUT}(?P<count>{NUMBER}|an?|{VAGUE}) {_UNIT}"
        r" (?P<way>ago|earlier|before|later|from now)\b",
        read_ago,
    ),
    _rule(
        _UNITS,
        r"\b(?:(?:the|these|those) )?(?:(?:past|last|next|coming|previous|first) )?"
        rf"{_ABOUT}(?P<count>half an?|{NUMBER}|{VAGUE})[ -]"
        rf"(?:(?:more|trading|straight|consecutive|full|business|additional) )?{_UNIT}"
        r"(?![ -]old\b)",
        read_duration,
    ),
    _rule(
        _UNITS,
        rf"\b{_ABOUT}(?P<count>an?|the past|half a) (?P<unit>year|month|week|day|decade"
        r"|hour|minute|century)\b(?! (?:old|of the|in which))",
        read_one,
    ),
    _rule(
        "years months weeks days decades centuries",
        r"(?<!\d )\b(?:(?:recent|coming|past) )?"
        r"(?P<unit>years|months|weeks|days|decades|centuries)\b(?!['’]| old\b)",
        read_plural,
    ),
    _rule("every each per", rf"\b(?:every|each|per) {_UNIT}", read_set),
    _rule(
        "daily weekly monthly yearly annually",
        r"\b(?:daily|weekly|monthly|yearly|annually)\b",
        read_adverb_set,
    ),
    _rule(
        "am pm a.m p.m",
        r"\b(?P<hour>[012]?\d)(?:[:.](?P<minute>[0-5]\d))? ?(?P<half>[ap])\.?m\b\.?" + _ZONE,
        read_clock,
    ),
    _rule(
        ":0 :1 :2 :3 :4 :5",
        r"(?<![\d:.])(?P<hour>[012]?\d):(?P<minute>[0-5]\d)(?P<half>)(?![\d:])" + _ZONE,
        read_clock,
    ),
    _rule(
        "0s",
        r"\b(?:the )?(?:early |late |mid-?)?(?P<decade>(?:1[5-9]|20)\d0)s\b",
        read_decade,
    ),
    _rule("0s", r"(?<!\w)[’'](?P<decade>[1-9]0)s\b", read_decade),
    _rule(
        "16 17 18 19 20",
        r"(?<![\w.,$£€#/-])(?:(?P<about>about|around|circa|c\.) )?(?P<year>1[6-9]\d\d|20\d\d)"
        r"(?![\w/%$€£]|[,.:-]\d|-\w| (?:people|men|women|votes|words|miles|feet))",
        read_year,
    ),
)
