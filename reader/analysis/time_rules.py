"""What words about time look like: each form with the reading of its meaning.

Rules are tried in their order, the more telling first; words that one has taken are taken.
"""

from __future__ import annotations

import re

from reader.analysis.numerals import LAST_NUMBERS, NUMBER, spaced
from reader.analysis.time_durations import (
    VAGUE,
    read_adverb_set,
    read_ago,
    read_duration,
    read_one,
    read_plural,
    read_set,
)
from reader.analysis.time_forms import (
    CLOCK_WORDS,
    CLOCKS,
    DAY,
    MONTH,
    MONTHS,
    NAMED_DAY,
    WEEKDAY,
    WEEKDAYS,
    YEAR,
    ZONE,
    Rule,
    rule,
)
from reader.analysis.time_periods import (
    QUARTER,
    read_latest_period,
    read_quarter,
    read_sum_a_year_before,
    read_year_before,
    read_year_quarter,
)
from reader.analysis.time_readings import (
    read_absolute,
    read_clock,
    read_clock_word,
    read_decade,
    read_named_day,
    read_named_month,
    read_numeric,
    read_season,
    read_this_unit,
    read_weekday,
    read_weekend,
    read_year,
    reference,
)
from reader.analysis.time_rules_whole import WHOLE_RULES

_PART = r"(?: (?P<part>morning|afternoon|evening|night))?"
_UNIT = r"(?P<unit>second|minute|hour|day|week|month|year|decade|quarter|century|centurie)s?\b"
_ABOUT = (
    r"(?:(?P<near>about|around|nearly|almost|close to|roughly|approximately|more than|less than"
    r"|fewer than|at least|at most|over|under|up to|some|just over|just under|barely|only) )?"
)
_AWAY = re.compile(
    r"(?:s|year|month|week|day|hour|decade|half|so)\s(?:ago|earlier|before|later|from\snow)\b"
)
_FROM_TO = re.compile(
    r"(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|twelve)(?:\s(?:to|or)\s|[-–])[^.,;]{1,20}"
    r"[\s-](?:second|minute|hour|day|week|month|year|decade)"
)
_ANY_UNIT = "second|minute|hour|day|week|month|year|decade|quarter|centur"
_MORE = "more|trading|straight|consecutive|full|business|additional"
_COUNTED = re.compile(
    rf"(?:\d|{LAST_NUMBERS}|half\san?|{spaced(VAGUE)})[\s-](?:(?:{_MORE})\s)?(?:{_ANY_UNIT})"
)
_ONE = re.compile(rf"(?:an?|past)\s(?:{_ANY_UNIT})")
_EACH = re.compile(rf"(?:every|each|per)\s(?:{_ANY_UNIT})")
_WHICH = r"(?:(?:the|these|those) )?(?:(?:past|last|next|coming|previous|first) )?"
_EDGE = r"(?:the )?(?:end|beginning|start|middle) of "
_SPELL = r"week|month|year|quarter|weekend|decade|century|spring|summer|autumn|fall|winter"
_THIS_SPELL = re.compile(rf"(?:this|last|next|previous|current|coming|past)\s(?:{_SPELL})")
_UNITS = "second minute hour day week month year decade quarter centur"


WHOLE_DATE = rule(
    MONTHS, rf"\b(?:{NAMED_DAY})?{MONTH} {DAY}(?:,|\.)?(?: of)? {YEAR}", read_absolute, case=True
)
"""January 5, 2026."""
RULES: tuple[Rule, ...] = (
    *WHOLE_RULES,
    WHOLE_DATE,
    rule(
        MONTHS,
        rf"\b(?:{NAMED_DAY}(?:the )?)?{DAY}(?: of)? {MONTH},? {YEAR}",
        read_absolute,
        case=True,
    ),
    rule(
        "-0 -1",
        r"\b(?P<year>(?:1[5-9]|20)\d\d)-(?P<number>[01]\d)-(?P<day>[0-3]\d)\b",
        read_numeric,
    ),
    rule(
        "/1 /2",
        r"\b(?P<number>[01]?\d)/(?P<day>[0-3]?\d)/(?P<year>(?:1[5-9]|20)\d\d)\b",
        read_numeric,
    ),
    rule(MONTHS, rf"\b{MONTH},?(?: of)? {YEAR}", read_absolute, case=True),
    rule(MONTHS, rf"\b(?:{NAMED_DAY})?{MONTH} {DAY}", read_absolute, case=True),
    rule(
        MONTHS,
        rf"\b(?:{NAMED_DAY}(?:the )?)?{DAY}(?: of)? {MONTH}(?![\w-])",
        read_absolute,
        case=True,
    ),
    rule(
        "spring summer autumn fall winter",
        rf"\b(?P<season>spring|summer|autumn|fall|winter)(?: of)? {YEAR}",
        read_season,
    ),
    rule("quarter", rf"\b(?P<which>this|last|next) year['’]s {QUARTER}\b", read_quarter),
    rule("quarter", rf"\b(?:the )?(?P<which>year-ago|year-earlier) {QUARTER}\b", read_quarter),
    rule(
        "quarter",
        rf"\b(?:(?:the|its) )?(?:fiscal[- ])?{QUARTER} of (?P<which>this|last|next) year\b",
        read_quarter,
    ),
    rule("quarter", rf"\b(?:the )?(?:fiscal )?{YEAR} {QUARTER}\b", read_quarter),
    rule(
        "quarter",
        rf"\b(?:(?:the|its) (?=\w{{1,6}}(?:[- ]\w{{1,6}})? quarter))?(?:fiscal[- ])?{QUARTER}\b"
        rf"(?:,?(?: of)?(?: fiscal)? {YEAR})?",
        read_quarter,
    ),
    rule("quarter period", rf"\b(?:the )?{YEAR} (?:quarter|period)\b", read_year_quarter),
    rule(
        "quarter period",
        r"\bthe (?:latest (?:quarter|period)|quarter(?! (?:century|of a|ending)))\b",
        read_latest_period,
    ),
    rule(
        "year-ago year-earlier corresponding last",
        r"\b(?:the )?year-(?:ago|earlier)(?: (?:quarter|period))?\b"
        r"|\bthe (?:corresponding|same|comparable) (?:quarter|period) last year\b"
        r"|\blast year['’]s (?:quarter|period)\b",
        read_year_before,
    ),
    rule("year", r"\ba year (?:ago|earlier|before)\b", read_sum_a_year_before),
    rule(
        MONTHS,
        rf"\b(?:{_EDGE})?(?:[Tt]his (?=past))?"
        rf"(?P<which>[Ll]ast|past|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id)[ -]{MONTH}(?![\w-]| \d)",
        read_named_month,
        case=True,
    ),
    # "May", "March" and short forms are other words too, unless something says that it is a month.
    rule(
        MONTHS,
        r"(?=[ADFJMNOS])(?:(?<=\b[Ii]n )|(?<=\b[Bb]y )|(?<=\bof )|(?<=\b[Tt]he )|(?<=\b[Ss]ince )"
        r"|(?<=\b[Uu]ntil )|(?<=\b[Ff]rom )|(?<=\b[Dd]uring )|(?<=\bthrough )|(?<=\bfor ))"
        rf"(?P<which>){MONTH}(?![\w-]| \d| [A-Z])",
        read_named_month,
        case=True,
    ),
    rule(
        MONTHS,
        r"(?<![\w-])(?P<which>)(?P<month>January|February|July|September|October|November|December"
        r"|(?:April|June|August)(?! [A-Z]))(?![\w-]| \d)",
        read_named_month,
        case=True,
    ),
    rule(
        WEEKDAYS,
        rf"\b(?:(?:this )?(?P<which>last|next|this|past|coming) )?{WEEKDAY}{_PART}\b",
        read_weekday,
    ),
    rule(
        "today yesterday tomorrow tonight morning afternoon evening night",
        r"\b(?:today|yesterday|tomorrow|tonight)(?: (?:morning|afternoon|evening|night))?\b"
        r"|\b(?:this (?:morning|afternoon|evening)|last night)\b",
        read_named_day,
    ),
    rule(
        "this last next past previous current coming",
        r"\b(?:(?:earlier|later|early|late) )?(?:the )?"
        r"(?:this (?=past|coming))?(?P<which>this|last|next|previous|current|coming"
        r"|(?<=this )past)"
        rf" (?P<unit>{_SPELL})\b(?! (?:old|long)| or two\b)",
        read_this_unit,
        needs=_THIS_SPELL,
    ),
    rule("weekend", r"\bthe weekend\b", read_weekend),
    rule(
        "recently past", r"\brecently\b|\bthe (?:recent )?past\b(?![ -]\w)", reference("PAST_REF")
    ),
    rule(
        "now currently present moment these",
        r"\b(?:now|currently|at present|at the moment|nowadays|these days)\b",
        reference("PRESENT_REF"),
    ),
    rule(
        "future someday",
        r"\b(?:the (?:(?:near|foreseeable) )?future|someday)\b",
        reference("FUTURE_REF"),
    ),
    rule(
        "ago earlier before later from",
        rf"\b{_ABOUT}(?P<count>{NUMBER}|an?|{VAGUE}) {_UNIT}(?P<half> and a half)?(?P<so> or so)?"
        r" (?P<way>ago|earlier|before|later|from now)\b",
        read_ago,
        needs=_AWAY,
    ),
    rule(
        _UNITS,
        rf"\b{_WHICH}{_ABOUT}(?P<low>{NUMBER})(?: to | or |[-–])(?P<count>{NUMBER})[ -]{_UNIT}"
        r"(?![ -]old\b)",
        read_duration,
        needs=_FROM_TO,
    ),
    rule(
        _UNITS,
        rf"\b{_WHICH}{_ABOUT}(?P<low>)(?P<count>half an?|{NUMBER}|{VAGUE})[ -]"
        rf"(?:(?:{_MORE}) )?{_UNIT}"
        r"(?![ -]old\b|(?<=hree[ -]quarters) of (?!the year|\d))",
        read_duration,
        needs=_COUNTED,
    ),
    rule(
        _UNITS,
        rf"\b{_ABOUT}(?P<count>an?|the past|half a) (?P<unit>year|month|week|day|decade"
        r"|hour|minute|century)\b(?P<half> and a half\b)?(?! (?:old|of the|in which))",
        read_one,
        needs=_ONE,
    ),
    rule(
        "years months weeks days decades centuries",
        r"(?<!\d )(?<!-)\b(?:(?:recent|coming|past) )?"
        r"(?P<unit>years|months|weeks|days|decades|centuries)\b(?!['’]| old\b)",
        read_plural,
    ),
    rule("every each per", rf"\b(?:every|each|per) {_UNIT}", read_set, needs=_EACH),
    rule(
        "daily weekly monthly yearly annually",
        r"\b(?:daily|weekly|monthly|yearly|annually)\b",
        read_adverb_set,
    ),
    rule(
        CLOCK_WORDS,
        r"\b(?:(?<=at )|(?<=around )|(?<=by )|(?<=until )|(?<=before )|(?<=after )|(?<=since ))"
        r"(?P<word>noon|midday|midnight)\b(?! [a-z]+ (?:sun|hour))" + ZONE,
        read_clock_word,
        needs=CLOCKS,
    ),
    rule(
        CLOCK_WORDS,
        r"\b(?P<hour>[012]?\d)(?:[:.](?P<minute>[0-5]\d))? ?(?P<half>[ap])\.?m\b\.?" + ZONE,
        read_clock,
        needs=CLOCKS,
    ),
    rule(
        ":0 :1 :2 :3 :4 :5",
        r"(?<![\d:.])(?P<hour>[012]?\d):(?P<minute>[0-5]\d)(?P<half>)(?![\d:])" + ZONE,
        read_clock,
    ),
    rule(
        "0s",
        r"\b(?:the )?(?:early |late |mid-?)?(?P<decade>(?:1[5-9]|20)\d0)s\b",
        read_decade,
    ),
    rule("0s", r"(?<!\w)[’'](?P<decade>[1-9]0)s\b", read_decade),
    rule(
        "16 17 18 19 20",
        r"(?<![\w.,$£€#/-])(?:(?P<about>about|around|circa|c\.) )?(?P<year>1[6-9]\d\d|20\d\d)"
        r"(?![\w/%$€£]|[,.:-]\d|-\w| (?:people|men|women|votes|words|miles|feet))",
        read_year,
    ),
)
