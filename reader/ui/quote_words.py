"""What the window says of a quotation: who, by which word, why, how sure."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.ui.quote_filter import is_unsure
from reader.ui.said import said
from reader.ui.wording import filled

if TYPE_CHECKING:
    from reader.model import Article, Attribution, Quote, QuoteKind

_LONGEST = 160
_WIDEST = 90


def kind_words(quote: Quote) -> str:
    """Return the quotation's kind in words."""
    translate = QCoreApplication.translate
    return {
        "direct": translate("quote", "Direct quotation"),
        "mixed": translate("quote", "Partial quotation"),
        "indirect": translate("quote", "Indirect speech"),
        "scare": translate("quote", "Words held at arm’s length"),
        "title": translate("quote", "Title or name"),
    }[quote.kind]


def speaker_words(quote: Quote) -> str:
    """Return the speaker with role and organisation, as far as the text tells."""
    speaker = quote.speaker
    if speaker is None:
        return QCoreApplication.translate("quote", "Speaker not named")
    return ", ".join(part for part in (speaker.name, speaker.role, speaker.organisation) if part)


def first_words(words: str, longest: int = _LONGEST) -> str:
    """Return words on one line, cut at a word's end."""
    line = " ".join(words.split())
    if len(line) <= longest:
        return line
    return line[:longest].rsplit(" ", 1)[0].rstrip(",;:—– ") + " …"


def kind_remark(kind: QuoteKind) -> str:
    """Return what is said of a quotation's kind in passing; empty of a usual one."""
    translate = QCoreApplication.translate
    told = {"mixed": translate("quote", "partial"), "indirect": translate("quote", "indirect")}
    return told.get(kind, "")


def _certainty(attribution: Attribution) -> str:
    words = QCoreApplication.translate("quote", "%1 % sure")
    return filled(words, round(100 * attribution.confidence))


def tooltip(article: Article, quote: Quote) -> str:
    """Return what hovering over a quotation shows, as rich text."""
    about = [kind_words(quote)]
    told = quote.attribution
    if told:
        if told.cue:
            cue = QCoreApplication.translate("quote", "“%1”")
            about.append(filled(cue, told.cue.of(article.text)))
        doubt = QCoreApplication.translate("quote", "unsure, %1")
        sure = _certainty(told)
        about.append(filled(doubt, sure) if is_unsure(quote) else sure)
    who, how = first_words(speaker_words(quote), _WIDEST), first_words(" · ".join(about), _WIDEST)
    # The interface's strong weight is 600; plain <b> would be thickened by force.
    lines = [
        f'<div style="white-space:nowrap; font-weight:600">{escape(who)}</div>',
        f'<div style="white-space:nowrap">{escape(how)}</div>',
    ]
    reasons = (*(told.reasons if told else ()), *quote.reasons)
    return "".join((*lines, *(f"<div>{escape(said(reason))}</div>" for reason in reasons)))


def note_words(note: str) -> str:
    """Return a person's note as rich text, its lines kept."""
    lines = "<br>".join(escape(line) for line in note.splitlines())
    return f'<div style="font-style:italic">{lines}</div>'


def entering(quote: Quote) -> str:
    """Return what a screen reader says when the caret comes into a quotation."""
    told = quote.attribution
    unsure = QCoreApplication.translate("quote", "Unsure, %1.")
    doubt = f" {filled(unsure, _certainty(told))}" if told and is_unsure(quote) else ""
    return f"{kind_words(quote)}: {speaker_words(quote)}.{doubt}"


def leaving() -> str:
    """Return what it says when the caret goes out of one again."""
    return QCoreApplication.translate("quote", "End of quotation.")


def announcement(article: Article, quote: Quote) -> str:
    """Return what a screen reader says when the quotation becomes the current one."""
    words = first_words(quote.span.of(article.text))
    told = quote.attribution
    doubt = ""
    if told and is_unsure(quote):
        unsure = QCoreApplication.translate("quote", "Unsure, %1.")
        doubt = f" {filled(unsure, _certainty(told))}"
    return f"{speaker_words(quote)}.{doubt} {kind_words(quote)}: {words}"
