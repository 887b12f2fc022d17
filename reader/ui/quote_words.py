"""What the window says of a quotation: who, by which word, why, how sure."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from reader.ui.quote_filter import is_unsure

if TYPE_CHECKING:
    from reader.model import Article, Attribution, Quote

_KINDS = {
    "direct": "Direct quotation",
    "mixed": "Partial quotation",
    "indirect": "Indirect speech",
    "scare": "Words held at arm’s length",
    "title": "Title or name",
}
_LONGEST = 160
_WIDEST = 90


def kind_words(quote: Quote) -> str:
    """Return the quotation's kind in words."""
    return _KINDS[quote.kind]


def speaker_words(quote: Quote) -> str:
    """Return the speaker with role and organisation, as far as the text tells."""
    speaker = quote.speaker
    if speaker is None:
        return "Speaker not named"
    return ", ".join(part for part in (speaker.name, speaker.role, speaker.organisation) if part)


def first_words(words: str, longest: int = _LONGEST) -> str:
    """Return words on one line, cut at a word's end."""
    line = " ".join(words.split())
    if len(line) <= longest:
        return line
    return line[:longest].rsplit(" ", 1)[0].rstrip(",;:—– ") + " …"


def _certainty(attribution: Attribution) -> str:
    return f"{round(100 * attribution.confidence)} % sure"


def tooltip(article: Article, quote: Quote) -> str:
    """Return what hovering over a quotation shows, as rich text."""
    about = [kind_words(quote)]
    told = quote.attribution
    if told:
        if told.cue:
            about.append(f"“{told.cue.of(article.text)}”")
        about.append(("unsure, " if is_unsure(quote) else "") + _certainty(told))
    who, how = first_words(speaker_words(quote), _WIDEST), first_words(" · ".join(about), _WIDEST)
    # The interface's strong weight is 600; plain <b> would be thickened by force.
    lines = [
        f'<div style="white-space:nowrap; font-weight:600">{escape(who)}</div>',
        f'<div style="white-space:nowrap">{escape(how)}</div>',
    ]
    reasons = (*(told.reasons if told else ()), *quote.reasons)
    return "".join((*lines, *(f"<div>{escape(reason)}</div>" for reason in reasons)))


def note_words(note: str) -> str:
    """Return a person's note as rich text, its lines kept."""
    lines = "<br>".join(escape(line) for line in note.splitlines())
    return f'<div style="font-style:italic">{lines}</div>'


def announcement(article: Article, quote: Quote) -> str:
    """Return what a screen reader says when the quotation becomes the current one."""
    words = first_words(quote.span.of(article.text))
    told = quote.attribution
    doubt = f" Unsure, {_certainty(told)}." if told and is_unsure(quote) else ""
    return f"{speaker_words(quote)}.{doubt} {kind_words(quote)}: {words}"
