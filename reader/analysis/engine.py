"""From an article to everything found in it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, TypeVar

from reader.analysis.cautions import find_cautions
from reader.analysis.claims import find_claims
from reader.analysis.conflicts import find_conflicts
from reader.analysis.document import Document
from reader.analysis.entities import Entities, find_entities
from reader.analysis.events import find_events
from reader.analysis.held_roles import date_roles
from reader.analysis.quantities import find_quantities
from reader.analysis.quotations import find_quotations
from reader.analysis.references import find_references
from reader.analysis.story import Story
from reader.analysis.times import find_times
from reader.analysis.version import ENGINE_VERSION
from reader.model import Analysis

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.model import Article

_log = logging.getLogger(__name__)
_Found = TypeVar("_Found")


def analyse(article: Article) -> Analysis:
    """Find everything in one article; never raises.

    When one kind of finding fails, it is left empty, the article gets a warning and the log
    the reason: a reader's archive must not stop at one odd text.
    """
    failed: list[str] = []

    def attempt(kind: str, find: Callable[[], _Found]) -> _Found | None:
        try:
            return find()
        except Exception:  # noqa: BLE001 - whatever the rules stumble over, the rest is found
            _log.warning("no %s found in %s", kind, article.id, exc_info=True)
            failed.append(f"The {kind} of this article could not be worked out.")
            return None

    document = attempt("text", lambda: Document.of(article)) or Document(article, (), (), ())
    named = attempt("names", lambda: find_entities(document)) or Entities()
    story = attempt("narration", lambda: Story.of(document, named.people, named.organisations))
    quotes = attempt(
        "quotations", lambda: find_quotations(document, named.people, named.organisations, story)
    )
    meant = named
    if story is not None:
        meant = attempt("references", lambda: find_references(story, named, quotes or ())) or named
    times = attempt("dates", lambda: find_times(document)) or ()
    people = attempt("roles", lambda: date_roles(document, meant.people, times)) or meant.people
    quantities = attempt("numbers", lambda: find_quantities(document)) or ()
    claims = attempt("claims", lambda: find_claims(document, quotes or (), named)) or ()
    conflicts = attempt("conflicts", lambda: find_conflicts(document, named, times, quantities))
    cautions = attempt("warnings", lambda: find_cautions(article, named, times, claims))
    return Analysis(
        engine_version=ENGINE_VERSION,
        quotes=quotes or (),
        people=people,
        organisations=meant.organisations,
        places=meant.places,
        works=meant.works,
        times=times,
        quantities=quantities,
        events=attempt("events", lambda: find_events(document, meant, quotes or (), times)) or (),
        claims=claims,
        conflicts=conflicts or (),
        warnings=(*(cautions or ()), *failed),
    )
