"""Tests of the phrases that say what somebody is."""

from reader.analysis.role_phrases import RoleReader
from reader.model import Span
from reader.text import tokens


def _reader(text: str, organisation: str) -> RoleReader:
    start = text.index(organisation)
    organisations = [Span(start, start + len(organisation))]
    return RoleReader(text, tokens(text, Span(0, len(text))), organisations)


def test_a_role_begins_behind_the_organisation_before_it() -> None:
    """In "Brook chairman" only "chairman" is the role."""
    text = "Brook chairman , said Ada"
    phrase = _reader(text, "Brook").read(0)
    assert phrase is not None
    assert phrase.span.of(text) == "chairman"


def test_an_organisation_whose_name_holds_the_role_noun_is_the_whole_phrase() -> None:
    """Nothing stands behind "Mill Director" that could be the role: no empty span is made."""
    text = "Mill Director , said Ada"
    phrase = _reader(text, "Mill Director").read(0)
    assert phrase is not None
    assert phrase.span.of(text) == "Mill Director"
