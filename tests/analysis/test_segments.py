"""Where a name begins in a run of capitals: behind titles, and in spite of what else it names."""

from __future__ import annotations

import pytest

from reader.analysis.document import Document
from reader.analysis.entities import Entities, find_entities
from tests.analysis.quoting import article


def _named(text: str) -> Entities:
    return find_entities(Document.of(article(text)))


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Mayor Lena Fox said the quay was safe.", "Lena Fox", "Mayor"),
        ("Finance Minister Dana Ford said the quay was safe.", "Dana Ford", "Finance Minister"),
        ("Mayor Fox said the quay was safe.", "Fox", "Mayor"),
        ("Yesterday Mr Fox said the quay was safe.", "Fox", None),
        ("Dr Wagner, the harbour director, said so.", "Wagner", "harbour director"),
    ],
)
def test_behind_a_title_or_given_name_a_body_s_name_is_a_family_name(
    text: str, name: str, role: str | None
) -> None:
    found = _named(text)
    (person,) = found.people
    assert (person.name, person.role) == (name, role)
    assert found.organisations == ()


def test_the_family_name_alone_is_the_same_person_from_there_on() -> None:
    (person,) = _named("Mayor Lena Fox spoke. “No,” Fox said. Then Fox left.").people
    assert (person.name, len(person.mentions)) == ("Lena Fox", 3)


@pytest.mark.parametrize(
    "text",
    [
        "The president told Reuters that the quay was safe.",
        "Fox reported on Monday that the quay was safe.",
        "Mayor NATO said the quay was safe.",
        "The mayor sued Fox over the report.",
    ],
)
def test_a_body_without_one_stays_a_body(text: str) -> None:
    assert not {person.name for person in _named(text).people} & {"Reuters", "Fox", "NATO"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Per Holm said the quay was safe.", ["Per Holm"]),
        ("“Per Lindqvist knows,” she said.", ["Per Lindqvist"]),
        ("Per Head Costs rose at the quay.", []),
        ("Per Reuters, the quay was safe.", []),
        ("Per Mayor Lena Fox, the quay was safe.", ["Lena Fox"]),
    ],
)
def test_a_small_word_that_is_a_given_name_opens_one_before_a_family_name(
    text: str, names: list[str]
) -> None:
    assert [person.name for person in _named(text).people] == names


def test_what_lies_inside_or_outside_is_a_place() -> None:
    found = _named("The ferry to Inner Holm was late. Outer Holm waited.")
    assert {place.name for place in found.places} == {"Inner Holm", "Outer Holm"}
    assert found.people == ()
