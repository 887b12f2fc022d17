"""The first seed's people, organisations, dates and contradiction, as a person marked them."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

import pytest

from reader.analysis import analyse, facts
from reader.formats import load
from reader.model import Span
from tests.quality.folders import GOLD, SEEDS

if TYPE_CHECKING:
    from reader.model import Analysis, Article, Entity, Event

MARKED: dict[str, Any] = json.loads((GOLD / "seed_facts.json").read_text(encoding="utf-8"))
NAMED = {"name": "name", "handle": "handle", "ocr-variant": "ocr"}
"""How the marks call the ways in which something is named."""
_KINDS = {"E1": "leave", "E2": "appoint", "E3": "join", "E6": "publish", "E8": "restructure"}


@pytest.fixture(scope="module")
def article() -> Article:
    """Return the seed as an archive reads it."""
    path = SEEDS / MARKED["file"]
    assert hashlib.sha256(path.read_bytes()).hexdigest() == MARKED["sha256"]
    return load(path)[0]


@pytest.fixture(scope="module")
def found(article: Article) -> Analysis:
    """Return what the engine finds in it."""
    return analyse(article)


def _marked(id_: str) -> dict[str, Any]:
    """Return an entity, or a stated fact, by the name it has among the marks."""
    (one,) = (one for one in MARKED["entities"] + MARKED["facts"] if one["id"] == id_)
    marked: dict[str, Any] = one
    return marked


def _span(mark: dict[str, Any]) -> Span:
    return Span(mark["start"], mark["end"])


def _places(entity: Entity) -> list[tuple[Span, str]]:
    return [(one.span, one.how) for one in entity.mentions if one.is_name]


def _marked_places(id_: str) -> list[tuple[Span, str]]:
    mentions = [one for one in _marked(id_)["mentions"] if one["how"] in NAMED]
    return sorted((_span(one), NAMED[one["how"]]) for one in mentions)


def test_the_person_has_name_role_organisation_and_handle(found: Analysis) -> None:
    (person,) = found.people
    marked, role, handle = _marked("P1"), _marked("R1"), _marked("R5")
    assert person.name == marked["canonical"]
    assert person.role == role["role"]
    assert person.organisation == _marked(role["org"])["canonical"]
    assert person.handle == handle["handle"]
    assert marked["family"] in person.aliases
    assert _places(person) == _marked_places("P1")
    informal = _marked("R2")
    assert (informal["role"], _marked(informal["org"])["canonical"]) in {
        (held.role, held.organisation) for held in person.roles
    }


def test_the_organisations_are_found_with_every_place(found: Analysis) -> None:
    kind = [one for one in MARKED["entities"] if one["kind"] == "ORG"]
    # "The firm's economic research team" is described, never named.
    marked = {one["canonical"]: one["id"] for one in kind if _marked_places(one["id"])}
    assert {one.name for one in found.organisations} == set(marked)
    for organisation in found.organisations:
        assert _places(organisation) == _marked_places(marked[organisation.name])


def test_no_reference_is_given_to_anybody_else(found: Analysis) -> None:
    marked = {
        one["canonical"]: {_span(mention) for mention in one["mentions"]}
        for one in MARKED["entities"]
        if "mentions" in one
    }
    references = [
        (entity.name, mention.span)
        for entity in (*found.people, *found.organisations)
        for mention in entity.mentions
        if not mention.is_name
    ]
    assert len(references) > 8
    assert [one for one in references if one[1] not in marked[one[0]]] == []


def test_every_product_is_found_in_every_spelling_with_its_maker(found: Analysis) -> None:
    kinds = ("name", "variant", "variant-case", "variant-space")
    marked = [one for one in MARKED["entities"] if one["kind"] == "PRODUCT"]
    spans = {
        frozenset(_span(mention) for mention in one["mentions"] if mention["how"] in kinds)
        for one in marked
    }
    assert {frozenset(one.evidence) for one in found.works} == spans
    makers = {one.evidence[0]: one.organisation for one in found.works}
    for fact in (_marked("R4"), _marked("R6")):
        products = fact["product"] if isinstance(fact["product"], list) else [fact["product"]]
        for product in products:
            first = _span(_marked(product)["mentions"][0])
            assert makers[first] == _marked(fact["org"])["canonical"]


def test_every_event_is_told_with_its_words(found: Analysis) -> None:
    marked = [one for one in MARKED["facts"] if one["kind"] in ("EVENT", "RESPONSIBILITY")]
    assert len(marked) == 9
    for fact in marked:
        dates = {one.value for one in found.events if _tells(one, fact)}
        assert dates, fact["id"]
        assert fact.get("date") in {*dates, None}, fact["id"]


@pytest.mark.parametrize("id_", ["E1", "E2", "E3", "E6", "E8"])
def test_an_event_names_the_organisation_it_is_about(found: Analysis, id_: str) -> None:
    fact = _marked(id_)
    named = _marked(fact["who"] if id_ in ("E6", "E8") else fact["org"])["canonical"]
    (event,) = (one for one in found.events if _tells(one, fact) and one.kind == _KINDS[id_])
    assert event.organisations == (named,)


def test_one_event_told_by_two_sentences_stands_once(found: Analysis) -> None:
    evidence = [_span(one) for one in _marked("E4")["evidence"]]
    (event,) = (one for one in found.events if one.kind == "share")
    assert all(any(span.overlaps(one) for one in event.evidence) for span in evidence)


def _tells(event: Event, fact: dict[str, Any]) -> bool:
    return any(span.overlaps(_span(one)) for span in event.evidence for one in fact["evidence"])


def test_the_look_alike_belongs_to_the_organisation_and_is_pointed_out(found: Analysis) -> None:
    marked = _marked("O1")
    (organisation,) = (one for one in found.organisations if one.name == marked["canonical"])
    assert organisation.aliases == tuple(marked["ocr_variants"])
    (warning,) = (one for one in found.warnings if "check the spelling" in one)
    assert all(spelling in warning for spelling in (organisation.name, *organisation.aliases))


def test_the_day_of_publication_is_read_from_the_header(article: Article) -> None:
    assert article.published == MARKED["document"]["date"]["text"]


def test_every_date_has_its_value(article: Article, found: Analysis) -> None:
    title = article.title_span
    assert title is not None
    inside = title.joined(article.body)
    marked = {
        _span(one): one["value"]
        for one in MARKED["dates"]
        if not one.get("optional") and _span(one) in inside
    }
    assert len(marked) > 5
    values = {one.span: one.timex for one in found.times}
    assert {span: values.get(span) for span in marked} == marked


def test_no_other_date_is_placed_on_the_calendar(found: Analysis) -> None:
    marked = {_span(one) for one in MARKED["dates"]}
    assert {one.span for one in found.times if one.value} <= marked


def test_what_the_article_does_not_hold_stays_empty(article: Article, found: Analysis) -> None:
    assert found.places == ()
    assert found.quantities == ()
    assert not [one for one in facts(article, found) if one.kind == "place"]


def test_the_contradiction_is_flagged_with_both_statements(found: Analysis) -> None:
    (conflict,) = found.conflicts
    for statement in _marked("X1")["between"]:
        assert any(_span(statement) in sentence for sentence in conflict.evidence)


def test_every_row_can_be_found_in_the_text_and_stands_once(
    article: Article, found: Analysis
) -> None:
    rows = facts(article, found)
    assert {"person", "organisation", "time", "work", "conflict"} <= {one.kind for one in rows}
    assert len({(one.kind, one.label) for one in rows}) == len(rows)
    assert all(span.of(article.text).strip() for one in rows for span in one.evidence)
