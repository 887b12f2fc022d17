"""What changed between two versions, as lines to read and to copy."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.ui.compared import ChangeLine
from reader.ui.counting import written
from reader.ui.dateline import shown_date
from reader.ui.quote_words import first_words
from reader.ui.wording import filled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.model import Article, QuotationChange, Span, TextChange
    from reader.ui.compared import Compared, Kind

translate = QCoreApplication.translate
"""By this name Qt's tools find what is said."""
_NONE = -1
_MARKS = "\"'“”„‟‘’‚«»‹›"


def titles() -> dict[Kind, str]:
    """Return what the kinds of changes are called, in their order."""
    return {
        "headline": translate("Comparison", "Headline"),
        "quotations": translate("Comparison", "Quotations"),
        "numbers": translate("Comparison", "Numbers"),
        "text": translate("Comparison", "Text"),
    }


def change_lines(told: Compared) -> Iterator[ChangeLine]:
    """Yield every change, kind by kind, each kind in the order of the text."""
    places = _Places(told)
    headline = told.comparison.headline
    if headline:
        words = translate("Comparison", "“%1” became “%2”")
        yield ChangeLine(
            "headline",
            filled(
                words,
                headline.before or translate("Comparison", "none"),
                headline.after or translate("Comparison", "none"),
            ),
            0,
        )
    for quotation in told.comparison.quotations:
        words = _quotation(told, quotation)
        yield ChangeLine("quotations", words, places.stop(quotation.before, quotation.after))
    for number in told.comparison.numbers:
        before = (number.before,) if number.before else ()
        after = (number.after,) if number.after else ()
        yield ChangeLine("numbers", _number(told, before, after), places.stop(before, after))
    for at, change in enumerate(told.comparison.text, told.first_of_text):
        yield ChangeLine("text", _change(told, change), at)


def as_text(told: Compared) -> str:
    """Return the list of the changes as plain text, for the clipboard."""
    lines = [
        filled(translate("Comparison", "Changes from %1"), where(told.before)),
        filled(translate("Comparison", "to %1"), where(told.after)),
    ]
    for kind, title in titles().items():
        some = [line for line in told.lines if line.kind == kind]
        if some:
            lines += ["", f"{title} ({written(len(some))})", *(f"- {line.words}" for line in some)]
    if not told.lines:
        lines += ["", translate("Comparison", "The two read the same.")]
    if not told.comparison.whole:
        lines += ["", unfinished()]
    return "\n".join(lines) + "\n"


def where(article: Article) -> str:
    """Return title, source, date and file of an article."""
    date = shown_date(article.published) if article.published else ""
    title = f"“{_line(article.title)}”" if article.title else ""
    parts = (title, article.source or "", date, article.id)
    return ", ".join(part for part in parts if part)


def unfinished() -> str:
    """Return what to say of two texts that were not compared to the end."""
    return translate(
        "Comparison", "They differ so much that some sentences were not compared word by word."
    )


class _Places:
    """Finds where words of either text are seen among the changes."""

    def __init__(self, told: Compared) -> None:
        changes = list(enumerate(told.comparison.text, told.first_of_text))
        self._before = sorted((one.before, at) for at, one in changes if len(one.before))
        self._after = sorted((one.after, at) for at, one in changes if len(one.after))

    def stop(self, before: Sequence[Span], after: Sequence[Span]) -> int:
        """Return the first place where any of the words stand; -1 where the text is as it was."""
        found = [_at(self._before, span) for span in before]
        found += [_at(self._after, span) for span in after]
        return min((at for at in found if at != _NONE), default=_NONE)


def _at(places: Sequence[tuple[Span, int]], span: Span) -> int:
    """Return the number of the first place that overlaps a span; places never overlap."""
    first = bisect_right(places, span.start, key=lambda place: place[0].end)
    if first < len(places) and places[first][0].overlaps(span):
        return places[first][1]
    return _NONE


def _quotation(told: Compared, change: QuotationChange) -> str:
    old = _said(told.before, change.before)
    new = _said(told.after, change.after)
    before, after = _name(change.speaker_before), _name(change.speaker_after)
    if change.kind == "added":
        return filled(translate("Comparison", "Added, %1: %2"), after, new)
    if change.kind == "removed":
        return filled(translate("Comparison", "Removed, %1: %2"), before, old)
    if change.kind == "reattributed":
        return filled(translate("Comparison", "Said by %1, before by %2: %3"), after, before, new)
    speaker = (
        after
        if before == after
        else filled(translate("Comparison", "%1, before %2"), after, before)
    )
    return filled(
        translate("Comparison", "Reworded, %1: %2 became %3"), speaker, _marked(old), _marked(new)
    )


def _name(speaker: str | None) -> str:
    return speaker or translate("Comparison", "nobody named")


def _said(article: Article, parts: Sequence[Span]) -> str:
    return " […] ".join(first_words(part.of(article.text)) for part in parts)


def _marked(words: str) -> str:
    """Return words that stand among ours so that one sees where they end."""
    return words if words[:1] in _MARKS else filled(translate("Comparison", "“%1”"), words)


def _number(told: Compared, before: Sequence[Span], after: Sequence[Span]) -> str:
    old = "".join(first_words(span.of(told.before.text)) for span in before)
    new = "".join(first_words(span.of(told.after.text)) for span in after)
    if old and new:
        return filled(translate("Comparison", "%1 became %2"), old, new)
    return (
        filled(translate("Comparison", "Added: %1"), new)
        if new
        else filled(translate("Comparison", "Removed: %1"), old)
    )


def _change(told: Compared, change: TextChange) -> str:
    if change.kind == "added":
        return filled(
            translate("Comparison", "Added: %1"), first_words(change.after.of(told.after.text))
        )
    if change.kind == "removed":
        return filled(
            translate("Comparison", "Removed: %1"), first_words(change.before.of(told.before.text))
        )
    if change.kind == "moved":
        return filled(
            translate("Comparison", "Moved: %1"), first_words(change.after.of(told.after.text))
        )
    return "; ".join(_part(told, *part) for part in change.parts)


def _part(told: Compared, before: Span, after: Span) -> str:
    old, new = first_words(before.of(told.before.text)), first_words(after.of(told.after.text))
    if not old:
        return filled(translate("Comparison", "added “%1”"), new)
    if not new:
        return filled(translate("Comparison", "without “%1”"), old)
    return filled(translate("Comparison", "“%1” became “%2”"), old, new)


def _line(words: str | None) -> str:
    return " ".join((words or "").split())
