"""Events: who did what, when, and how far the text vouches for it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import analyse
from reader.analysis.document import Document
from reader.analysis.entities import find_entities
from reader.analysis.events import find_events
from reader.analysis.quotations import find_quotations
from reader.analysis.times import find_times
from tests.analysis.finding import PUBLISHED
from tests.analysis.quoting import article

if TYPE_CHECKING:
    from reader.model import Event

WORDS = (
    "Ann Lee Acme Inc resigned resign was named to 's decided said \" , . who and the company"
    " death will report from shared note on if not he I took over as 2024 sentenced five"
)


def events(text: str) -> tuple[Event, ...]:
    """Return the events of an article of one or more paragraphs."""
    return analyse(replace(article(text), published=PUBLISHED)).events


def test_an_event_has_who_what_when_and_the_words_that_say_so() -> None:
    text = "Anna Lindqvist, the mayor, resigned as chair of Nordhaven Bank on Monday."
    (event,) = events(text)
    assert event.kind == "resign"
    assert event.label == "Anna Lindqvist resigns as chair of Nordhaven Bank"
    assert event.people == ("Anna Lindqvist",)
    assert event.organisations == ("Nordhaven Bank",)
    assert event.value == "2026-03-16"
    assert [span.of(text) for span in event.evidence] == [text.partition(" on Monday")[0]]


@pytest.mark.parametrize(
    ("text", "label", "status"),
    [
        ("Anna Lindqvist is set to resign.", "Anna Lindqvist is to resign", "announced"),
        ("Anna Lindqvist plans to retire.", "Anna Lindqvist plans to retire", "planned"),
        ("Anna Lindqvist was allegedly arrested.", "Anna Lindqvist is arrested", "alleged"),
        ("Anna Lindqvist denied she resigned.", "Anna Lindqvist resigns (denied)", "denied"),
    ],
)
def test_status_is_what_the_verbs_before_it_say(text: str, label: str, status: str) -> None:
    (event,) = events(text)
    assert (event.label, event.status) == (label, status)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Lindqvist did not resign.",
        "Anna Lindqvist has no plans to retire.",
        "If Anna Lindqvist resigned, the bank would close.",
        "Anna Lindqvist could join Brightwater Ltd.",
        "Did Anna Lindqvist resign?",
        "Nobody was arrested on Sunday.",
        "The winner is announced in autumn.",
        "Anna Lindqvist left the room.",
        "The head of Brightwater Ltd left it to others.",
    ],
)
def test_what_did_not_happen_is_no_event(text: str) -> None:
    assert events(text) == ()


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Police arrested Anna Lindqvist.", "Police arrest Anna Lindqvist"),
        ("Train drivers went on strike.", "Train drivers go on strike"),
        ("Hundreds of farmers protested outside the bank.", "Hundreds of farmers protest"),
        ("Another 31 were injured.", "Another 31 are injured"),
        ("A fire aboard a ferry killed three men.", "A fire aboard a ferry kills three men"),
        ("Its founder, Anna Lindqvist, resigned.", "Anna Lindqvist resigns"),
        ("A 17-year-old girl died.", "A 17-year-old girl dies"),
        ("On May 6, Anna Lindqvist, 44, resigned.", "Anna Lindqvist resigns"),
        ("Anna Lindqvist conceded defeat and resigned.", "Anna Lindqvist resigns"),
        ("The death of the singer Anna Lindqvist shook us.", "Anna Lindqvist dies"),
        ("Born in 1961, Anna Lindqvist paints.", "Anna Lindqvist is born"),
        ("The club fired its coach.", "The club fires its coach"),
        ("The head of the church, Bishop Anna Lindqvist, resigned.", "Anna Lindqvist resigns"),
        ("The author was awarded a prize.", "The author is awarded a prize"),
    ],
)
def test_whom_an_event_is_told_of_in_many_ways(text: str, label: str) -> None:
    (event,) = events(text)
    assert event.label.startswith(label)


@pytest.mark.parametrize(
    "text",
    [
        "Calls for the resignation of Anna Lindqvist grew.",
        "Had Anna Lindqvist resigned, the bank would have closed.",
        "People have been killed when they were not careful.",
        "The firm announced it had grown.",
        "It could explode, killing three men.",
        "Anna Lindqvist asked that the letter be sent by hand.",
        "The firm announced the team had won.",
        "A judge ordered the arrest of Anna Lindqvist.",
        "The second phase will be executed in Port Ellery.",
        "Anna Lindqvist beat five others to be awarded the prize.",
    ],
)
def test_what_is_wished_supposed_or_generally_so_is_no_event(text: str) -> None:
    assert events(text) == ()


def test_harm_behind_a_comma_is_told_of_too() -> None:
    attack, harm = events("Anna Lindqvist attacked Marek Dvorak, wounding three drivers.")
    assert (attack.kind, harm.kind) == ("attack", "injure")
    assert harm.label == "Three drivers are wounded"


def test_what_a_passive_shares_with_the_next_is_not_said_again() -> None:
    dead, hurt = events("Two men were killed and dozens injured on Monday.")
    assert (dead.kind, hurt.kind) == ("die", "injure")
    assert dead.value == hurt.value == "2026-03-16"


def test_what_somebody_said_they_would_do_is_announced() -> None:
    (event,) = events("Anna Lindqvist said on Monday she would resign in May.")
    assert (event.status, event.value) == ("announced", "2026-05")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Anna Lindqvist has died, doctors said on Monday.", "alleged"),
        ("According to doctors, Anna Lindqvist has died.", "alleged"),
        ("Anna Lindqvist resigned, she said.", "done"),
    ],
)
def test_another_who_says_so_makes_it_alleged(text: str, status: str) -> None:
    (event,) = events(text)
    assert (event.status, event.value) == (status, None)


def test_a_headline_without_names_is_no_event_of_its_own() -> None:
    made = article("Anna Lindqvist won the election on Sunday.", title="Opposition wins vote")
    (event,) = analyse(replace(made, published=PUBLISHED)).events
    assert (event.people, len(event.evidence)) == (("Anna Lindqvist",), 2)


def test_an_event_told_twice_is_one_with_both_evidences() -> None:
    (event,) = events("Marek Dvorak resigned on Monday. Dvorak's resignation shook the town.")
    assert len(event.evidence) == 2


def test_other_dates_are_other_events() -> None:
    first, second = events(
        "Brightwater Ltd launched a scooter in 2023. Brightwater Ltd launched a scooter in 2025."
    )
    assert (first.value, second.value) == ("2023", "2025")


def test_words_of_a_speaker_about_others_are_alleged_and_say_whose_they_are() -> None:
    (event,) = events('"Marek Dvorak resigned in shame," said Anna Lindqvist.')
    assert event.status == "alleged"
    assert event.label.startswith("According to Anna Lindqvist: ")


def test_a_speaker_is_believed_about_the_own_decision() -> None:
    (event,) = events('"I have decided to leave Fenwick Motors," said Anna Lindqvist.')
    assert (event.people, event.status) == (("Anna Lindqvist",), "announced")


def test_a_date_of_another_clause_is_not_the_events() -> None:
    _, promoted = events("Anna Lindqvist, who joined Fenwick Motors in 2015, was promoted to dean.")
    assert promoted.value is None


POSTED = 'Anna Lindqvist said "It is over" in a note shared on social media platform Elm.\n'


@pytest.mark.parametrize(
    ("posts", "day"),
    [
        ("It is over. — Anna Lindqvist (@anna) March 4, 2026", "2026-03-04"),
        ("It is over. — Marek Dvorak (@marek) March 4, 2026", None),
        ("— Anna Lindqvist (@anna) March 4, 2026\n— Anna Lindqvist (@anna) May 5, 2025", None),
        ("It is over.", None),
    ],
)  # fmt: skip
def test_a_post_has_the_day_of_the_one_its_author_is_shown_with(
    posts: str, day: str | None
) -> None:
    (event,) = (one for one in events(POSTED + posts) if one.kind == "post")
    assert event.value == day


def test_who_a_pronoun_stands_for_is_in_the_event() -> None:
    text = "Anna Lindqvist thanked Marek Dvorak. She resigned on Monday."
    (resigned,) = (one for one in events(text) if one.kind == "resign")
    assert resigned.people == ("Anna Lindqvist",)


@given(st.lists(st.sampled_from(WORDS.split(" ")), max_size=40).map(" ".join) | st.text())
def test_no_text_breaks_it_and_evidence_lies_inside(text: str) -> None:
    document = Document.of(article(text))
    named = find_entities(document)
    quotes = find_quotations(document, named.people, named.organisations)
    for event in find_events(document, named, quotes, find_times(document)):
        assert all(0 <= span.start < span.end <= len(text) for span in event.evidence)


def test_a_work_of_somebody_is_not_somebody() -> None:
    text = "Anna Lindqvist, whose book, The Salt Diaries, is soon to be published, smiled."
    assert [one.people for one in events(text) if one.kind == "publish"] in ([], [()])


def test_what_is_done_has_no_date_after_the_article() -> None:
    (event,) = events("Nordhaven Bank has appointed Anna Lindqvist, effective May 1, 2026.")
    assert (event.status, event.value) == ("done", None)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Lindqvist visited Nordhaven Bank during BIO 2025.",
        "For the year ended Jan. 31, Nordhaven Bank reported a loss.",
        "Nordhaven Bank launched a fund and expects to grow by May 2025.",
    ],
)
def test_a_date_of_something_else_is_not_the_events(text: str) -> None:
    (event,) = events(text)
    assert event.value is None


def test_an_honour_is_no_appointment() -> None:
    assert events("Anna Lindqvist was named player of the year.") == ()


def test_a_family_name_of_two_people_tells_of_the_one_who_has_that_event() -> None:
    text = (
        "Omar Lindqvist died on Monday. His daughter Petra Lindqvist spoke to reporters."
        " Lindqvist's death shook the town."
    )
    assert [(one.people, len(one.evidence)) for one in events(text)] == [(("Omar Lindqvist",), 2)]


def test_a_family_name_of_two_people_alone_tells_of_nobodys_death() -> None:
    text = "Omar Lindqvist and Petra Lindqvist lived here. Lindqvist's death shook the town."
    assert events(text) == ()


def test_the_suit_is_the_one_that_was_told_of() -> None:
    (event,) = events(
        "Nordhaven Bank has sued Fenwick Motors. The suit was filed on Monday in Port Ellery."
    )
    assert (event.value, len(event.evidence)) == ("2026-03-16", 2)


def test_a_day_between_subject_and_verb_is_the_events() -> None:
    (event,) = events("Anna Lindqvist and Mayor Marek Dvorak on Monday signed the agreement.")
    assert (event.people, event.value) == (("Anna Lindqvist", "Marek Dvorak"), "2026-03-16")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Anna Lindqvist denied that she resigned.", "denied"),
        ("Anna Lindqvist, who denied any wrongdoing, resigned.", "done"),
        ("After they put in false papers, police arrested Anna Lindqvist.", "done"),
    ],
)
def test_only_what_is_denied_is_denied(text: str, status: str) -> None:
    (event,) = events(text)
    assert event.status == status


def test_to_become_is_no_passive() -> None:
    (event,) = events("Anna Lindqvist is set to become the mayor of Port Ellery.")
    assert event.label == "Anna Lindqvist is to become the mayor of Port Ellery"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Two men were shot dead on Sunday.", "die"),
        ("Anna Lindqvist passed away.", "die"),
        ("Marek Dvorak defeated Anna Lindqvist.", "win"),
        ("The council approved the budget.", "vote"),
        ("Marek Dvorak was taken into custody.", "arrest"),
        ("Anna Lindqvist handed in her resignation.", "resign"),
        ("Anna Lindqvist was found guilty of fraud.", "convict"),
        ("Residents staged a protest outside the bank.", "protest"),
    ],
)
def test_events_that_other_verbs_tell(text: str, kind: str) -> None:
    (event,) = events(text)
    assert event.kind == kind


def test_a_role_taken_is_taken_where_the_article_says_it_is_held() -> None:
    told = events(
        "Anna Lindqvist, the head of lending at Nordhaven Bank, spoke on Monday.\n\n"
        "Lindqvist took over as head of lending in 2021."
    )
    (event,) = (one for one in told if one.kind == "appoint")
    assert event.organisations == ("Nordhaven Bank",)


def test_a_role_held_at_two_bodies_leaves_open_where_it_was_taken() -> None:
    told = events(
        "Anna Lindqvist, the head of lending at Nordhaven Bank, spoke on Monday.\n\n"
        "Lindqvist, the head of lending at Skerry Bank, took over as head of lending in 2021."
    )
    assert {one.organisations for one in told if one.kind == "appoint"} == {()}


def test_what_was_made_over_is_the_one_body_named_before() -> None:
    told = events(
        "Nordhaven Bank opened in 1901.\n\n"
        "The lending pioneer shifted from a mutual model to a listed company in 1990."
    )
    (event,) = (one for one in told if one.kind == "restructure")
    assert event.organisations == ("Nordhaven Bank",)
    assert event.label.startswith("Nordhaven Bank shifts from")


def test_what_was_sent_and_who_sent_it_are_one_event() -> None:
    text = (
        "Anna Lindqvist resigned on Monday. She sent a letter to her staff.\n\n"
        "The letter was sent to Anna Lindqvist's deputies as well."
    )
    (event,) = (one for one in events(text) if one.kind == "share")
    assert event.people == ("Anna Lindqvist",)
    assert len(event.evidence) == 2


def test_another_thing_sent_is_another_event() -> None:
    text = (
        "Anna Lindqvist resigned on Monday. She sent a letter to her staff.\n\n"
        "The memo was sent to Anna Lindqvist's deputies as well."
    )
    assert len([one for one in events(text) if one.kind == "share"]) == 2


def test_what_a_speaker_calls_theirs_is_told_as_theirs() -> None:
    text = '"I have resigned from my post," Anna Lindqvist said.'
    (event,) = events(text)
    assert event.label == "Anna Lindqvist resigns from their post"
