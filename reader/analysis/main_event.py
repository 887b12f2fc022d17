"""What an article is about: the event that its title and first sentences tell of."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model import Analysis, Article, Event

_LEAD = 400
"""So many characters into the body is where news says what it is about."""
_IN_TITLE, _IN_LEAD, _OF_THE_FIRST, _MOST_TOLD = 3, 2, 2, 3


def main_event(article: Article, analysis: Analysis) -> Event | None:
    """Return the event to put over all else; None when title and lead tell of none.

    It has somebody named in it. Being in the title counts more than in the lead, then whether
    it is about the one the article is about, then how often it is told.
    """
    first = {one.name for kind in (analysis.people, analysis.organisations) for one in kind[:1]}
    best: tuple[int, Event] | None = None
    for event in analysis.events:
        standing = _standing(article, event)
        if not standing or not (event.people or event.organisations):
            continue
        named = {*event.people, *event.organisations}
        about = _OF_THE_FIRST * bool(named & first)
        score = standing + about + min(len(event.evidence), _MOST_TOLD)
        if best is None or score > best[0]:
            best = (score, event)
    return best[1] if best else None


def _standing(article: Article, event: Event) -> int:
    title, lead = article.title_span, article.body.start + _LEAD
    in_title = title is not None and any(span in title for span in event.evidence)
    in_lead = any(article.body.start <= span.start < lead for span in event.evidence)
    return _IN_TITLE * in_title + _IN_LEAD * in_lead
