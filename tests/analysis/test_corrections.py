"""What a person corrects: applied in order, tied to words, never moved to another place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import analyse, correct
from reader.model import (
    Analysis,
    Claim,
    Conflict,
    CorrectedKind,
    Correction,
    CorrectionKind,
    Event,
    Span,
    TextAnchor,
)
from reader.text import anchor_of
from tests.analysis.quoting import article

if TYPE_CHECKING:
    from reader.model import Entity

TEXT = (
    "Ada Brook, chief of Norvik Energy, spoke in Geneva on March 3, 2026.\n\n"
    "“The plant is safe,” Brook said. “We spent $5 million,” she added.\n\n"
    "Tom Reyes of Norvik Energy spent $5 million again on March 3, 2026. "
    "“It was dear,” Reyes said."
)
MADE = article(TEXT)
FOUND = analyse(MADE)


def place(words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


def at(words: str, nth: int = 0) -> TextAnchor:
    return anchor_of(TEXT, place(words, nth))


def corrected(*corrections: Correction, found: Analysis = FOUND) -> Analysis:
    done = correct(MADE, found, corrections)
    assert done.lost == ()
    return done.analysis


def names(entities: tuple[Entity, ...]) -> list[str]:
    return [one.name for one in entities]


def speakers(analysis: Analysis) -> list[str | None]:
    return [quote.speaker.name if quote.speaker else None for quote in analysis.speech]


def test_the_article_is_found_as_these_tests_need_it() -> None:
    assert names(FOUND.people) == ["Ada Brook", "Tom Reyes"]
    assert speakers(FOUND) == ["Ada Brook", "Ada Brook", "Tom Reyes"]
    assert FOUND.people[0].organisation == "Norvik Energy"


def test_a_new_name_is_the_speakers_too_and_the_old_one_stays_known() -> None:
    done = corrected(Correction("rename", "entity", at("Ada Brook"), "Ada R. Brook"))
    assert names(done.people) == ["Ada R. Brook", "Tom Reyes"]
    assert "Ada Brook" in done.people[0].aliases
    assert speakers(done) == ["Ada R. Brook", "Ada R. Brook", "Tom Reyes"]


def test_an_organisation_renamed_is_so_in_who_belongs_to_it() -> None:
    done = corrected(Correction("rename", "entity", at("Norvik Energy"), "Norvik AS"))
    assert done.people[0].organisation == "Norvik AS"


def test_one_merged_into_another_gives_it_mentions_and_words() -> None:
    told = Correction("merge", "entity", at("Tom Reyes"), other=at("Ada Brook"))
    done = corrected(told)
    (person,) = done.people
    assert person.name == "Ada Brook"
    assert place("Tom Reyes") in person.evidence
    assert "Tom Reyes" in person.aliases
    assert speakers(done) == ["Ada Brook"] * 3


def test_a_mention_split_off_is_somebody_of_their_own() -> None:
    done = corrected(Correction("split", "entity", at("Brook", 1), "Zoe Brook"))
    assert names(done.people) == ["Ada Brook", "Zoe Brook", "Tom Reyes"]
    assert done.people[1].evidence == (place("Brook", 1),)
    assert speakers(done)[0] == "Zoe Brook"


def test_the_kind_of_an_entity_is_set() -> None:
    done = corrected(Correction("retype", "entity", at("Tom Reyes"), "organisation"))
    assert names(done.people) == ["Ada Brook"]
    assert "Tom Reyes" in names(done.organisations)
    assert done.speech[-1].speaker is not None
    assert done.speech[-1].speaker.kind == "organisation"


def test_one_taken_away_speaks_no_more() -> None:
    done = corrected(Correction("hide", "entity", at("Tom Reyes")))
    assert names(done.people) == ["Ada Brook"]
    assert speakers(done) == ["Ada Brook", "Ada Brook", None]


def test_one_confirmed_is_sure() -> None:
    done = corrected(Correction("confirm", "entity", at("Tom Reyes")))
    assert (done.people[1].confidence, done.people[1].checked) == (1, True)
    assert not done.people[0].checked


@pytest.mark.parametrize(
    ("kind", "value"), [("rename", "Thomas Reyes"), ("retype", "person"), ("confirm", "")]
)
def test_what_a_person_had_a_hand_in_says_so(kind: CorrectionKind, value: str) -> None:
    done = corrected(Correction(kind, "entity", at("Tom Reyes"), value))
    assert [one.checked for one in done.people] == [False, True]


def test_a_speaker_is_set_with_what_the_article_knows_of_them() -> None:
    told = Correction("speaker", "quotation", at("“It was dear,”"), "Ada Brook")
    quote = corrected(told).speech[-1]
    assert quote.attribution is not None
    assert quote.attribution.speaker.role == FOUND.people[0].role
    assert (quote.attribution.confidence, quote.attribution.reasons) == (1, ("set by you",))
    assert quote.attribution.mention is None


def test_a_speaker_is_taken_away_or_confirmed() -> None:
    here = at("“It was dear,”")
    assert speakers(corrected(Correction("speaker", "quotation", here)))[-1] is None
    sure = corrected(Correction("confirm", "quotation", here)).speech[-1].attribution
    assert sure is not None
    assert (sure.confidence, sure.reasons[0]) == (1, "confirmed by you")
    assert sure.mention == place("Reyes", 1)


def test_a_day_and_an_amount_are_taken_away_in_every_place() -> None:
    done = corrected(
        Correction("hide", "time", at("March 3, 2026")),
        Correction("hide", "quantity", at("$5 million", 1)),
    )
    assert "2026-03-03" not in {one.value for one in done.times}
    assert done.quantities == ()


def test_statements_are_taken_away_or_confirmed() -> None:
    here = (place("spoke"),)
    found = replace(
        FOUND,
        events=(Event("x", "Brook speaks", here),),
        claims=(Claim("it is safe", here),),
        conflicts=(Conflict("two days", here),),
    )
    sure = corrected(
        Correction("confirm", "event", at("spoke")),
        Correction("confirm", "claim", at("spoke")),
        found=found,
    )
    assert (sure.events[0].confidence, sure.claims[0].confidence) == (1, 1)
    kinds: tuple[CorrectedKind, ...] = ("event", "claim", "conflict")
    gone = corrected(*(Correction("hide", kind, at("spoke")) for kind in kinds), found=found)
    assert (gone.events, gone.claims, gone.conflicts) == ((), (), ())


def test_later_corrections_see_what_earlier_ones_did() -> None:
    done = corrected(
        Correction("rename", "entity", at("Tom Reyes"), "T. Reyes"),
        Correction("speaker", "quotation", at("“The plant is safe,”"), "T. Reyes"),
        Correction("rename", "entity", at("Tom Reyes"), "Thomas Reyes"),
    )
    assert speakers(done) == ["Thomas Reyes", "Ada Brook", "Thomas Reyes"]


@pytest.mark.parametrize(
    "told",
    [
        Correction("rename", "entity", TextAnchor("Bo Lee", "", "", 0), "Bo"),
        Correction("rename", "entity", at("plant"), "Bo"),
        Correction("rename", "entity", at("Ada Brook"), " "),
        Correction("retype", "entity", at("Ada Brook"), "ship"),
        Correction("merge", "entity", at("Ada Brook"), other=at("plant")),
        Correction("merge", "entity", at("Ada Brook"), other=at("Ada Brook")),
        Correction("speaker", "quotation", at("plant"), "Bo"),
        Correction("hide", "time", at("plant")),
        Correction("confirm", "quantity", at("$5 million")),
    ],
)
def test_what_fits_nothing_changes_nothing_and_is_lost(told: Correction) -> None:
    done = correct(MADE, FOUND, (told,))
    assert (done.analysis, done.lost) == (FOUND, (told,))


def test_a_correction_follows_its_words_when_text_is_put_before_them() -> None:
    edited = article("Geneva, Tuesday.\n\n" + TEXT)
    told = Correction("rename", "entity", at("Tom Reyes"), "Thomas Reyes")
    done = correct(edited, analyse(edited), (told,))
    assert done.lost == ()
    assert "Thomas Reyes" in names(done.analysis.people)


ANCHORS = st.one_of(
    st.builds(
        lambda one: anchor_of(TEXT, Span(*sorted(one))), st.tuples(*[st.integers(0, 230)] * 2)
    ),
    st.sampled_from([quote.span for quote in FOUND.quotes]).map(lambda one: anchor_of(TEXT, one)),
    st.sampled_from([span for one in FOUND.people for span in one.evidence]).map(
        lambda one: anchor_of(TEXT, one)
    ),
)
CORRECTIONS = st.lists(
    st.builds(
        Correction,
        st.sampled_from(get_args(CorrectionKind)),
        st.sampled_from(get_args(CorrectedKind)),
        ANCHORS,
        st.sampled_from(["", "Bo Lee", "place", "Ada Brook"]),
        ANCHORS,
    ),
    max_size=6,
)


@given(CORRECTIONS)
def test_whatever_is_corrected_findings_keep_their_evidence(corrections: list[Correction]) -> None:
    done = correct(MADE, FOUND, corrections)
    assert done == correct(MADE, FOUND, corrections)
    assert len(done.lost) <= len(corrections)
    analysis = done.analysis
    for entity in (*analysis.people, *analysis.organisations, *analysis.places, *analysis.works):
        assert all(span.end <= len(TEXT) for span in entity.evidence)
    assert [quote.span for quote in analysis.quotes] == [quote.span for quote in FOUND.quotes]
    assert all(str(one) for one in corrections)
