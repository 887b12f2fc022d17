"""The day an article appeared, as newsrooms write it at the head of one."""

from __future__ import annotations

import re
from datetime import date

_NAMES_OF_MONTHS = """
january jan januar jänner janvier janv enero ene gennaio januari janeiro stycznia ledna ocak
января siječnja ianuarie;
february feb februar février févr fév fevrier febrero febbraio februari fevereiro lutego února
şubat февраля veljače februarie;
march mar märz maerz mrz mars marzo maart marts março marca března mart марта ožujka martie
maret;
april apr avril avr abril abr aprile kwietnia dubna nisan апреля travnja aprilie;
may mai mayo maggio mei maj maio maja května mayıs мая svibnja;
june jun juni juin junio giugno junho czerwca června haziran июня lipnja iunie;
july jul juli juillet juil julio luglio julho lipca července temmuz июля srpnja iulie;
august aug août aout agosto augustus augusti sierpnia srpna ağustos августа kolovoza agustus;
september sep sept septembre septiembre settembre setembro września září eylül сентября rujna
septembrie;
october oct oktober okt octobre octubre ottobre outubro października října ekim октября
octombrie;
november nov novembre noviembre novembro listopadu kasım ноября studenoga noiembrie;
december dec dezember dez décembre déc decembre diciembre dicembre dezembro grudnia prosince
aralık декабря prosinca decembrie desember
"""


def _folded(month: str) -> str:
    """Return a month's name as it is looked up: expressions take ı and ſ for i and s."""
    return month.casefold().replace("ı", "i").replace("\u0307", "")


_MONTHS = {
    _folded(name): number
    for number, names in enumerate(_NAMES_OF_MONTHS.split(";"), start=1)
    for name in names.split()
}
_LONGEST_FIRST = sorted(_NAMES_OF_MONTHS.replace(";", " ").split(), key=len, reverse=True)
_MONTH = rf"(?P<month>{'|'.join(_LONGEST_FIRST)})\b\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|\.)?"
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"(?P<year>\d{4})-(?P<number>\d\d)-(?P<day>\d\d)(?:T[\d:.]+\s?(?:Z|[+-][\d:]+)?)?",
        r"(?P<year>\d{4})-(?P<number>\d\d)\b(?!-)",
        rf"{_MONTH}\s+{_DAY},?\s+{_YEAR}",
        rf"{_DAY}\s+(?:de\s+|of\s+)?{_MONTH},?\s+(?:de\s+)?{_YEAR}",
        rf"(?P<day>\d{{1,2}})-{_MONTH}-{_YEAR}",
        r"(?P<day>\d{1,2})\.\s?(?P<number>\d{1,2})\.\s?(?P<year>\d{4})",
        r"(?P<year>(?:1[5-9]|20)\d\d)(?P<mark>[./-]\s?)(?P<number>\d{1,2})(?P=mark)(?P<day>\d{1,2})\b\.?",
        r"(?P<day>\d{1,2})(?P<mark>[/-])(?P<either>\d{1,2})(?P=mark)(?P<year>(?:1[5-9]|20)\d\d)\b",
        r"(?P<year>\d{4})\s?年\s?(?P<number>\d{1,2})\s?月\s?(?P<day>\d{1,2})\s?日",
        rf"{_MONTH},?\s+{_YEAR}",
        r"(?P<year>(?:1[5-9]|20)\d\d)\b",
    )
)
_DIGIT = re.compile(r"\d")
_SHORT_YEAR = re.compile(r"(?P<day>\d\d)\.(?P<number>\d\d)\.(?P<short>\d\d)(?!\d|\.)")
"""07.01.26, which without a word before it may count anything."""
_BEFORE = re.compile(
    r"(?:(?:first\s+|last\s+|zuletzt\s+)?(?:published|updated|posted|modified|date|dated|stand|datum"
    r"|veröffentlicht|erschienen|aktualisiert|publiziert|erstellt|geändert|publié|paru|modifié"
    r"|mis à jour|mis en ligne|publicado|actualizado)"
    r"(?:\s+(?:on|am|at|le|el|il|online))?\s*:?\s+|on\s+|le\s+|am\s+|vom\s+)?"
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+"
    r"|(?:mon|tues?|wed|thu|thurs?|fri|sat|sun)\b\.?,?\s+"
    r"|(?:mon|diens|donners|frei|sams|sonn)tag,?\s+|mittwoch,?\s+|sonnabend,?\s+"
    r"|(?:mo|di|mi|do|fr|sa|so)\b\.?,?\s+"
    r"|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),?\s+"
    r"|(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo),?\s+"
    r"|(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica),?\s+"
    r"|(?:(?:segunda|terça|quarta|quinta|sexta)-feira|sábado|domingo),?\s+"
    r"|(?:maan|dins|woens|donder|vrij|zater|zon)dag,?\s+"
    r"|(?:man|tirs|ons|tors|fre|mån|lør|lör|søn|sön)dag,?\s+)?(?:den\s+)?",
    re.IGNORECASE,
)
_DAY_FIRST = re.compile(
    r"\b(?:publié|paru|modifié|mis|le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|à"
    r"|publicado|actualizado|pubblicato|aggiornato)\b|\d\s?h\s?\d\d",
    re.IGNORECASE,
)
"""Words of languages in which 3/4/2026 is a day of April."""
_TIME_AFTER = re.compile(
    r"[,\s|–-]*(?:(?:at|um|à|um)\s+)?(?:\d{1,2}(?:[:.h]\d\d){0,2}\s*(?:[ap]\.?m\.?)?\s*"
    r"(?:uhr|[a-z]{1,5}|[+-]\d{2}:?\d{2})?)?(?:\s*\(utc[^)]{0,10}\))?"
    r"(?:\s*(?:mon|tues|wednes|thurs|fri|satur|sun)day)?\.?"
    r"(?:[,;|–\s-]+(?:(?:last )?updated|(?:zuletzt )?aktualisiert|mis à jour|modifié)\b.{0,60})?",
    re.IGNORECASE,
)
_LONGEST_LINE = 90
_MONTHS_OF_YEAR = 12
FIRST_YEAR = "1600"
"""No newspaper is older."""


def iso_date(words: str) -> str | None:
    """Return the date that `words` begins with, as precise as it is: 2026-01-05, 2026-01, 2026.

    A date of numbers only is read when it can be read in one way (2026-01-05, 5.1.2026, 25/1/2026).
    """
    found = _date_at(words.strip(), 0)
    return found[0] if found else None


def date_line(line: str) -> str | None:
    """Return the date when a line holds nothing but one: a label, weekday or time aside."""
    line = line.strip()
    if len(line) > _LONGEST_LINE or not _DIGIT.search(line):
        return None
    before = _BEFORE.match(line)
    at = before.end() if before else 0
    found = _date_at(line, at, told=True)
    if found is None and at and (short := _SHORT_YEAR.match(line, at)) and (day := _value(short)):
        found = day, short.end()
    if found is None or not _TIME_AFTER.fullmatch(line, found[1]):
        return None
    return found[0]


def whole_day(words: str) -> str | None:
    """Return the day that words are, or begin with, when they tell it to the day."""
    day = date_line(words) or iso_date(words)
    return day if day and len(day) == len("2026-01-05") else None


def _date_at(words: str, at: int, *, told: bool = False) -> tuple[str, int] | None:
    """Read the date at a place; `told` when the other words are in the language it is in."""
    for form in _FORMS:
        match = form.match(words, at)
        if match and (value := _value(match, told=told)):
            return value, match.end()
    return None


def _value(match: re.Match[str], *, told: bool = False) -> str | None:
    parts = match.groupdict()
    year, day = int(parts.get("year") or f"20{parts['short']}"), parts.get("day")
    month = _MONTHS.get(_folded(parts["month"])) if parts.get("month") else parts.get("number")
    if either := parts.get("either"):
        day_first = told and bool(_DAY_FIRST.search(match.string))
        day, month = _day_and_month(int(day or 0), int(either), day_first=day_first)
    if month is None:
        return f"{year:04}"
    try:
        whole = date(year, int(month), int(day or 1))
    except ValueError:
        return None
    return whole.isoformat() if day else whole.isoformat()[:7]


def _day_and_month(first: int, second: int, *, day_first: bool) -> tuple[str, str]:
    """Return day and month of 25/1 and 1/25; of what can be read both ways no day there is."""
    if day_first or first == second or second <= _MONTHS_OF_YEAR < first:
        return str(first), str(second)
    if first <= _MONTHS_OF_YEAR < second:
        return str(second), str(first)
    return "0", "0"
