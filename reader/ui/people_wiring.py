"""Who hears of people and organisations, and of the pages about them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reader.ui.library import Library
    from reader.ui.looks import Looks
    from reader.ui.panes import Panes
    from reader.ui.people import People
    from reader.ui.people_side import PeopleSide
    from reader.ui.reading import Reading


class PeopleParts(NamedTuple):
    """What is wired together."""

    panes: Panes
    library: Library
    people: People
    reading: Reading
    looks: Looks


def connect_people(parts: PeopleParts) -> None:
    """Connect the list of people and the page about one of them."""
    panes, library, people, reading, looks = parts

    def connect_side(side: PeopleSide) -> None:
        side.people.subject_chosen.connect(people.open)
        side.people.words_changed.connect(people.choose_names)
        side.profile.subject_chosen.connect(people.open)
        side.profile.same_confirmed.connect(people.say_same)
        side.profile.same_taken_back.connect(people.take_back_same)
        side.profile.place_chosen.connect(reading.open_place)
        looks.dress(side)
        people.begin()

    panes.later_people.then(connect_side)
    library.listed.connect(people.follow_archive)
    library.people_listed.connect(people.show_rows)
    library.gathering.connect(people.show_progress)
    library.profiled.connect(people.show_profile)
    people.page_changed.connect(looks.show_state)
    library.parted.connect(people.part_again)
    panes.facts.everything_requested.connect(people.open)
    panes.views.currentChanged.connect(looks.show_state)
    reading.people_wanted.connect(people.return_to)
