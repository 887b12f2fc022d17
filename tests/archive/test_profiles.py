"""A page holds what articles say of one subject, each with where it says so."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.archive import profile_of
from reader.model import Cited, Event, HeldRole, Profile, Subject
from tests.archive.whom import SAID, SPAN, article_naming, held, organisation, person

if TYPE_CHECKING:
    from reader.model import Analysis, Article, Entity

ADA = "Ada Brook"
SUBJECT = Subject("person", ADA, "a")


def page(*records: tuple[Article, Analysis], subject: Subject = SUBJECT) -> Profile:
    return profile_of(subject, records, len(records))


def test_quotations_stand_newest_first_with_where_they_are() -> None:
    told = page(
        article_naming("b", "2025-02-01", person(ADA), person("Tom Reed"), speaker="Tom Reed"),
        article_naming("a", "2025-01-01", person(ADA), speaker=ADA),
    )
    (said,) = told.quotes
    assert said.words == "“The pier stays.”"
    assert said.cited == Cited("a", "On a", "2025-01-01", SAID)
    assert (told.articles, told.read) == (2, 2)


def test_what_several_articles_say_is_said_once() -> None:
    left = Event("leave", "Ada Brook leaves", (SPAN,), "2025-01-05", (ADA,))
    other = Event("leave", "Tom Reed leaves", (SPAN,), "2025-01-05", ("Tom Reed",))
    chair = held("chair", "the Harbour Board")
    told = page(
        article_naming("b", "2025-02-01", person(ADA, chair, chair), events=(left, other)),
        article_naming("a", None, person(ADA, held("Chair", "Harbour Board")), events=(left,)),
    )
    (role,) = told.roles
    assert [one.article_id for one in role.cited] == ["b", "a"]
    assert role.published == ("2025-02-01", "2025-02-01")
    (event,) = told.events
    assert [one.article_id for one in event.cited] == ["b", "a"]


def test_mentions_are_counted_by_month_and_names_kept() -> None:
    told = page(
        article_naming("c", "2025", person(ADA, mentions=5)),
        article_naming("b", "2025-02-01", person("Dr Ada Brook", mentions=2)),
        article_naming("a", "2025-01-31", person(ADA)),
        article_naming("x", "2025-01-31", person("Tom Reed")),
    )
    assert told.months == (("2025-01", 1), ("2025-02", 2))
    assert told.aliases == ("Dr Ada Brook",)
    assert told.read == 3


def test_those_named_with_it_are_counted_and_single_words_are_not() -> None:
    board = organisation("Harbour Board")
    told = page(
        article_naming("b", None, person(ADA), person("Tom Reed"), person("Vasko"), board),
        article_naming("a", None, person(ADA), organisation("the Harbour Board")),
    )
    assert [(one.subject.name, one.articles) for one in told.companions] == [
        ("Harbour Board", 2),
        ("Tom Reed", 1),
    ]


def test_the_kind_of_an_organisation_is_what_most_articles_tell() -> None:
    def board(category: str | None) -> Entity:
        return replace(organisation("Harbour Board"), category=category)

    told = page(
        article_naming("c", None, board(None)),
        article_naming("b", None, board("company")),
        article_naming("a", None, board("public authority")),
        article_naming("d", None, board("public authority")),
        subject=Subject("organisation", "Harbour Board", "a"),
    )
    assert told.category == "public authority"


def test_the_page_of_an_organisation_has_its_events() -> None:
    board = organisation("Harbour Board", "HB")
    event = Event("sue", "Harbour Board is sued", (SPAN,), organisations=("Harbour Board",))
    subject = Subject("organisation", "Harbour Board", "a")
    told = page(article_naming("a", None, board, events=(event,)), subject=subject)
    assert [one.label for one in told.events] == ["Harbour Board is sued"]
    assert told.aliases == ("HB",)


def test_two_beginnings_of_one_tenure_disagree() -> None:
    told = page(
        article_naming("b", "2025-06-01", person(ADA, held("chair", "Harbour Board", "2021"))),
        article_naming("a", "2025-03-01", person(ADA, held("chair", "Harbour Board", "2019"))),
    )
    (clash,) = told.disagreements
    assert clash.label == "chair, Harbour Board"
    assert {words for words, _ in clash.sides} == {"since 2019", "since 2021"}


def test_a_second_tenure_and_a_vaguer_date_are_no_contradiction() -> None:
    again = page(
        article_naming("b", "2025-06-01", person(ADA, held("chair", "Harbour Board", "2025-04"))),
        article_naming("a", "2025-03-01", person(ADA, held("chair", "Harbour Board", "2019"))),
        article_naming("c", "2025-03-01", person(ADA, held("chair", "Harbour Board", "2019-05"))),
    )
    assert again.disagreements == ()
    past = HeldRole(SPAN, "chair", "Harbour Board", "2010", "2012", former=True)
    assert page(article_naming("a", "2025-03-01", person(ADA, past))).disagreements == ()
