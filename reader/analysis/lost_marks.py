"""Where a quotation ends whose closing mark was lost."""

from __future__ import annotations

import re
from functools import cache

from reader.analysis.cues import speech_verbs

_NAME = r"(?:[A-Z][\w.’'-]*+ ){1,4}"
_PRONOUN = r"(?:he|she|they) "
_LONGEST = 1500


@cache
def _report() -> re.Pattern[str]:
    """Return the pattern of a comma, ! or ? and a speaker with a verb of saying.

    Behind a full stop the words may as well go on: "He asked me what for" is part of them.
    """
    verbs = "|".join(sorted(speech_verbs()))
    return re.compile(rf"[,!?] (?=(?:{_NAME}|{_PRONOUN})(?:{verbs})\b|(?:{verbs}) [A-Z])")


def end_of_unclosed(text: str, start: int, limit: int) -> tuple[int, bool]:
    """Return where words left open at `start` end, and whether a speaker behind them tells.

    Without a speaker they go on to `limit`.
    """
    match = _report().search(text, start, min(limit, start + _LONGEST))
    if match is not None:
        return match.start() + 1, True
    end = limit
    while end > start and text[end - 1].isspace():
        end -= 1
    return end, False
