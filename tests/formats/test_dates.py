"""The day an article appeared."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.formats.dates import date_line, iso_date


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("2026-01-07", "2026-01-07"),
        ("2026-01-07T08:15:00Z", "2026-01-07"),
        ("2026-02-03T10:11:12 (UTC +01:00)", "2026-02-03"),
        ("May 25, 2026", "2026-05-25"),
        ("15 May 2023", "2023-05-15"),
        ("15th of May 2023", "2023-05-15"),
        ("15-May-2023", "2023-05-15"),
        ("Mon., May 15, 2023", "2023-05-15"),
        ("15-05-2023", "2023-05-15"),
        ("2023.05.15", "2023-05-15"),
        ("2023. 5. 15.", "2023-05-15"),
        ("2023-5-15", "2023-05-15"),
        ("15 de março de 2023", "2023-03-15"),
        ("15 marca 2023", "2023-03-15"),
        ("15 марта 2023", "2023-03-15"),
        ("15 ARALIK 2023", "2023-12-15"),
        ("15 Auguſt 2023", "2023-08-15"),
        ("Friday, May 8, 2009", "2009-05-08"),
        ("Published April 23, 2024 3:45 PM EST", "2024-04-23"),
        ("Last updated on 3rd March 2024 at 10:15", "2024-03-03"),
        ("Stand: 09.09.2025, 08:15 Uhr", "2025-09-09"),
        ("Mittwoch, 3. Dezember 2025", "2025-12-03"),
        ("Publié le 14 février 2026 à 18h30", "2026-02-14"),
        ("Le 1er mars 2026", "2026-03-01"),
        ("12 de mayo de 2024", "2024-05-12"),
        ("January 30, 2024 Tuesday", "2024-01-30"),
        ("March 2024", "2024-03"),
        ("Onsdag 6. Januar 2010", "2010-01-06"),
        ("zondag 3 april 2016", "2016-04-03"),
        ("Giovedì 5 marzo 2026", "2026-03-05"),
        ("2018 年 10 月 7 日", "2018-10-07"),
        ("2018年10月7日", "2018-10-07"),
        ("Mittwoch, den 7. Januar 2026", "2026-01-07"),
        ("Mi., 7. Jan. 2026", "2026-01-07"),
        ("Mi, 07.01.2026", "2026-01-07"),
        ("Zuletzt aktualisiert: 07.01.2026, 10:15 Uhr", "2026-01-07"),
        ("Erstellt am 07.01.2026", "2026-01-07"),
        ("vom 7. Jänner 2026", "2026-01-07"),
        ("Publiziert: 7. Januar 2026, 10.15 Uhr", "2026-01-07"),
        ("Stand: 07.01.26", "2026-01-07"),
        ("Publié le 07/01/2026 à 10:15", "2026-01-07"),
        ("Publié : 03/04/2026 - 10:15", "2026-04-03"),
        ("le 03/04/2026 à 10h15", "2026-04-03"),
        ("Mis en ligne le 7 fév. 2026", "2026-02-07"),
        ("Modifié le 07 janvier 2026", "2026-01-07"),
        ("Publié le 1er mai 2026, mis à jour le 2 mai 2026", "2026-05-01"),
        ("Published 1 May 2026 | Updated 2 May 2026", "2026-05-01"),
        ("25/01/2026", "2026-01-25"),
        ("01/25/2026", "2026-01-25"),
        ("04/04/2026", "2026-04-04"),
    ],
)
def test_a_line_that_is_a_date_tells_it(line: str, value: str) -> None:
    assert date_line(line) == value


@pytest.mark.parametrize(
    "line",
    [
        "On May 25, 2026 the bridge was closed.",
        "31 February 2024",
        "1984 was a bad year",
        "03/04/2024",
        "31/31/2024",
        "07.01.26",
        "Version 07.01.26.3",
        "The mayor",
        "",
    ],
)
def test_a_line_that_says_more_or_no_day_at_all_is_none(line: str) -> None:
    assert date_line(line) is None


def test_a_date_may_be_the_beginning_of_a_value() -> None:
    assert iso_date("2026-01-07 something") == "2026-01-07"


@given(st.text())
def test_any_line_is_a_date_or_not(line: str) -> None:
    for found in (date_line(line), iso_date(line)):
        assert found is None or re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", found)
