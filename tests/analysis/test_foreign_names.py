"""What is told of an article in another language than English, and what is left untold."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.document import Document
from reader.analysis.engine import analyse
from reader.analysis.entities import find_entities
from tests.analysis.quoting import article

if TYPE_CHECKING:
    from reader.model import Analysis


def _people(text: str, language: str = "de") -> list[str]:
    found = find_entities(Document.of(article(text, language=language)))
    return [one.name for one in found.people]


def _found(text: str, language: str = "de") -> Analysis:
    return analyse(article(text, language=language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Geschichte des Landes ist der Anfang vom Ende der Freiheit der Menschen."),
        ("de", "Eine Art von Arbeit, Tage der Ruhe, das Tor zur Welt: Sie Leser wissen das."),
        ("es", "El Gobierno de la Comisión habla con Sanidad y Emergencias."),
        ("fr", "Les Voisins et le Conseil de la Ville ont répondu au Parquet."),
    ],
)
def test_capital_nouns_are_nobody(language: str, text: str) -> None:
    assert _people(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "Der Promoter Martin Bergmann sprach mit dem Rat.", "Martin Bergmann"),
        ("de", "Gestern sprach Ursula von der Heide mit dem Rat.", "Ursula von der Heide"),
        ("de", "Martin Bergmann von der Gewerkschaft der Lehrer schweigt.", "Martin Bergmann"),
        ("es", "Ayer habló Antonio Robles Marín con el consejo.", "Antonio Robles Marín"),
        ("fr", "Hier, Michel de Vigny a parlé au conseil.", "Michel de Vigny"),
    ],
)
def test_a_given_name_begins_a_person(language: str, text: str, name: str) -> None:
    assert _people(text, language) == [name]


def test_a_family_name_alone_and_its_genitive_are_the_same_person() -> None:
    text = "Martin Bergmann kam. Dann sprach Bergmann über Bergmanns Plan."
    (person,) = find_entities(Document.of(article(text, language="de"))).people
    spans = [one.span.of(text) for one in person.mentions]
    assert spans == ["Martin Bergmann", "Bergmann", "Bergmann"]


def test_what_is_listed_is_told_in_every_language() -> None:
    found = find_entities(
        Document.of(article("Die Reise ging von Berlin zur NASA und zum Amt.", language="de"))
    )
    assert [one.name for one in found.places] == ["Berlin"]
    assert [one.name for one in found.organisations] == ["NASA"]


def test_a_role_is_not_read_by_english_rules() -> None:
    (person,) = _found("Martin Bergmann Manager, so heißt es, kam nun doch.").people
    assert person.role is None


def test_german_articles_of_grammar_are_no_deaths() -> None:
    text = "Martin Bergmann will die Kosten senken. Er sagt, die Lage sei ernst."
    found = _found(text)
    assert (found.events, found.claims, found.conflicts) == ((), (), ())
    assert [one.name for one in found.people] == ["Martin Bergmann"]


def test_numbers_written_otherwise_elsewhere_are_left_out() -> None:
    text = "Das kostet 199.000 Euro, 1 700 Euro oder 2,5 Euro; die Karte 40 Euro."
    assert [one.span.of(text) for one in _found(text).quantities] == ["40 Euro"]


def test_labels_are_speakers_only_where_a_person_is_among_them() -> None:
    labels = "Ort: Am See\n\nPreis: Viel Geld\n\nOrt: Am Fluss\n\nPreis: Noch mehr"
    assert _found(labels).quotes == ()
    turns = "Frage: Wie?\n\nBergmann: So.\n\nFrage: Warum?\n\nBergmann: Darum."
    talk = f"Am See traf er Martin Bergmann.\n\n{turns}"
    assert [one.speaker.name for one in _found(talk).quotes if one.speaker] == [
        "Frage", "Martin Bergmann", "Frage", "Martin Bergmann",
    ]  # fmt: skip


@given(st.text(alphabet="Ada Brokvn der.'’-1\nß", max_size=80))
def test_names_stand_in_the_text_as_they_are_told(text: str) -> None:
    made = article(text, language="de")
    for one in _found(text).people:
        for mention in one.mentions:
            assert 0 <= mention.span.start < mention.span.end <= len(made.text)
