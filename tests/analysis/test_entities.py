"""Who and what an article names: each rule by an example of our own making."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.document import Document
from reader.analysis.entities import Entities, find_entities
from reader.analysis.roles import StatedRole
from reader.model import Entity, Span
from tests.analysis.quoting import article


def _named(text: str, title: str | None = None) -> tuple[Entities, str]:
    made = article(text, title=title)
    return find_entities(Document.of(made)), made.text


def _person(text: str) -> Entity:
    (person,) = _named(text)[0].people
    return person


@pytest.mark.parametrize(
    ("text", "role", "organisation"),
    [
        ("Paula Stein, a spokeswoman for Norvik Energy, spoke. Norvik Energy runs it.",
         "spokeswoman", "Norvik Energy"),
        ("Mara Lind, chief economist at Lowell University, said so.",
         "chief economist", "Lowell University"),
        ("Tom Reyes, chief executive of Harbor Bank's office, said so.",
         "chief executive", "Harbor Bank"),
        ("Finance Minister Tomas Brandt resigned. Brandt said he was tired.",
         "Finance Minister", None),
    ],
)  # fmt: skip
def test_a_person_has_the_stated_role_and_organisation(
    text: str, role: str, organisation: str | None
) -> None:
    person = _person(text)
    assert (person.role, person.organisation) == (role, organisation)


def test_an_organisation_that_is_not_gathered_is_kept_without_its_possessive(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = "Mara Lind said so at Zorvex’s gate."
    start = text.index("Zorvex")
    stated = StatedRole(Span(0, 9), None, Span(start, start + len("Zorvex’s")))
    monkeypatch.setattr("reader.analysis.entities.find_roles", lambda *_: [stated])
    assert _person(text).organisation == "Zorvex"


def test_a_family_name_alone_belongs_to_the_full_name() -> None:
    text = "Tom Reyes spoke first. Reyes said he was tired. Then Reyes left."
    person = _person(text)
    assert (person.name, person.aliases) == ("Tom Reyes", ("Reyes",))
    assert [span.of(text) for span in person.evidence] == ["Tom Reyes", "Reyes", "Reyes"]


def test_an_acronym_belongs_to_its_full_name() -> None:
    found, _ = _named("The World Health Organization (WHO) met in Geneva. The WHO said so.")
    (organisation,) = found.organisations
    assert organisation.name == "World Health Organization"
    assert organisation.aliases == ("WHO",)
    assert [place.name for place in found.places] == ["Geneva"]


def test_a_look_alike_spelling_belongs_to_the_right_one() -> None:
    found, text = _named("OpenAI grew fast. Employees of OpenAI said so. OpenAl is a company.")
    (organisation,) = found.organisations
    assert (organisation.name, organisation.aliases) == ("OpenAI", ("OpenAl",))
    misread = [one.span.of(text) for one in organisation.mentions if one.how == "ocr"]
    assert misread == ["OpenAl"]


def test_a_handle_in_brackets_is_the_person_s() -> None:
    text = "The note came from Ada Brook (@adabrook). Brook said it was hers."
    person = _person(text)
    assert person.handle == "@adabrook"
    handles = [one.span.of(text) for one in person.mentions if one.how == "handle"]
    assert handles == ["@adabrook"]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brook, @harbor_news said, was tired. Brook slept.",
        "Ada Brook @harbor_news was tired. Brook slept.",
        "Ada Brook was tired (@harbor_news). Brook slept.",
    ],
)
def test_another_s_handle_is_not_the_person_s(text: str) -> None:
    assert _person(text).handle is None


def test_the_most_salient_come_first() -> None:
    text = "Tom Reyes met Ada Brook. Brook spoke. Brook left. Brook slept."
    found, _ = _named(text, "Why Ada Brook left")
    assert [person.name for person in found.people] == ["Ada Brook", "Tom Reyes"]
    assert found.people[0].salience > found.people[1].salience


def test_a_text_without_names_has_none() -> None:
    assert _named("It rained all day, and nobody came.")[0] == Entities()


@given(
    st.lists(
        st.sampled_from(
            ["Tom", "Reyes", "Tom Reyes", "OpenAI", "OpenAl", "the", "WHO", "(@tom)", "’s", ",",
             "chief executive of", "Harbor Bank", "said.", "Minister", "in Geneva", "\n", "Mr."]
        ),
        max_size=20,
    )
)  # fmt: skip
def test_names_in_any_order_can_be_gathered(words: list[str]) -> None:
    found, text = _named(" ".join(words))
    for entity in (*found.people, *found.organisations, *found.places, *found.works):
        assert all(span.of(text).strip() for span in entity.evidence)
        assert list(entity.evidence) == sorted(set(entity.evidence))


def test_a_country_in_the_name_of_its_money_is_no_place() -> None:
    text = "A grant from the US of US$40 million was paid in US dollars."
    (place,) = _named(text)[0].places
    assert [one.span.start for one in place.mentions] == [text.index("US")]


def test_a_country_stays_one_where_a_person_is_once_called_by_it() -> None:
    text = (
        "Miss Kenya opened the fair. She has always been grateful to Kenya, she said."
        " The wind came from Kenya and rain fell in Kenya."
    )
    (place,) = _named(text)[0].places
    assert (place.name, len(place.mentions)) == ("Kenya", 3)
