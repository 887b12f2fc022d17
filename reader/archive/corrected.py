"""What was found in an article, as a person corrected it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.model import OwnDataError

if TYPE_CHECKING:
    from reader.archive.own_data import OwnData
    from reader.model import Analysis, Article


def corrected(own: OwnData, article: Article, analysis: Analysis) -> Analysis:
    """Apply what is kept of an article; what no longer fits anywhere is told as a warning."""
    try:
        corrections = own.corrections(article)
    except OwnDataError as error:
        return replace(analysis, warnings=(*analysis.warnings, str(error)))
    if not corrections:
        return analysis
    from reader.analysis import correct  # noqa: PLC0415 - all the rules, for few articles

    done = correct(article, analysis, corrections)
    lost = (f"A correction has lost its place in the article: {one}." for one in done.lost)
    return replace(done.analysis, warnings=(*done.analysis.warnings, *lost))
