"""Tests of the phrases that say what somebody is."""

from reader.analysis import analyse
from reader.analysis.role_phrases import RoleReader
from reader.model import Span
from reader.text import tokens
from tests.analysis.quoting import article


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


def test_prime_minister_is_the_role_and_not_the_name() -> None:
    """Two words that are looked up as one are still a title before a name."""
    [ada] = analyse(article("It was Prime Minister Ada Brook who won on Monday.")).people
    assert (ada.name, ada.role) == ("Ada Brook", "Prime Minister")


def test_what_somebody_did_is_not_their_role() -> None:
    """A verb and an article do not begin a role, nor does a sentence with somebody else in it."""
    text = "The mayor, Ada Brook, met the king, Leo Byrd. President Jo Rusk thanked Ned Moss."
    roles = {one.name: one.role for one in analyse(article(text)).people}
    assert roles["Ada Brook"] == "mayor"
