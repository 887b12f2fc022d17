"""The line under an embedded post of a social network: who wrote it, with which handle, when."""

from __future__ import annotations

import re

HANDLE = r"@\w[\w.-]{0,60}(?:@[\w-]+(?:\.[\w-]+)+)?"
"""@ada, @ada.example.social, and @ada@example.social as networks of many servers have it."""
_MONTH = r"[A-Z][a-zéûä]{2,8}\.?"
POST_DATE = (
    rf"(?:{_MONTH} \d{{1,2}},? \d{{4}}|\d{{1,2}}\.? {_MONTH} \d{{4}})"
    r"(?:,?(?: (?:at|um|à))? \d{1,2}:\d\d(?:\s?[AaPp]\.?[Mm]\.?)?)?"
)
SIGNATURE = re.compile(
    rf"(?:—|–|--)\s?(?P<name>[^\n(—–@]{{2,60}}?) \((?P<handle>{HANDLE})\)"
    rf"(?:,? (?P<date>{POST_DATE}))?"
)
