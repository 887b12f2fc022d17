"""The stages in their order: names, quotations, times, amounts; what they disagree on."""

from __future__ import annotations

from reader.analysis.cautions import find_cautions
from reader.analysis.conflicts import find_conflicts
from reader.analysis.document import Document
from reader.analysis.entities import find_entities
from reader.analysis.quantities import find_quantities
from reader.analysis.quotations import find_quotations
from reader.analysis.times import find_times
from reader.model import Analysis, Article

ENGINE_VERSION = "1"
"""Raised whenever the rules find something else: analyses of older rules are made anew."""


def analyse(article: Article) -> Analysis:
    """Return everything found in an article; the same article gives the same answer."""
    document = Document.of(article)
    entities = find_entities(document)
    quotes = find_quotations(document, entities.people, entities.organisations)
    times = find_times(document)
    return Analysis(
        engine_version=ENGINE_VERSION,
        quotes=quotes,
        people=entities.people,
        organisations=entities.organisations,
        places=entities.places,
        works=entities.works,
        times=times,
        quantities=find_quantities(document, times),
        conflicts=find_conflicts(document, times),
        warnings=find_cautions(entities, times),
    )
