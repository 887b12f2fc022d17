"""Where the reader was, is, and can go back to."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from reader.model import Article, Skipped, Span
from reader.ui.quote_filter import QuoteFilter
from reader.ui.session import History, Session, Visit


def went(*names: str) -> History:
    history = History()
    for name in names:
        history.visit(name)
    return history


def test_one_goes_back_to_where_one_was_reading_and_forward_again() -> None:
    history = went("a", "b")
    history.leave(Visit("b", 40))
    history.step(-1)
    history.leave(Visit("a", 7))
    assert history.step(1) == Visit("b", 40)
    assert history.step(-1) == Visit("a", 7)


def test_at_either_end_there_is_nowhere_to_go() -> None:
    history = went("a")
    assert (history.step(-1), history.step(1)) == (None, None)
    assert not history.can_step(-1)
    assert went().step(-1) is None


def test_another_way_forgets_what_lay_ahead() -> None:
    history = went("a", "b", "c")
    history.step(-1)
    history.visit("d")
    assert [visit.article_id for visit in history.visits] == ["a", "b", "d"]
    assert not history.can_step(1)


def test_the_same_article_again_is_no_new_visit() -> None:
    history = went("a")
    history.leave(Visit("a", 9))
    history.visit("a")
    assert history.visits == [Visit("a", 9)]


def test_leaving_before_anything_was_read_is_nothing() -> None:
    history = went()
    history.leave(Visit("", 5))
    assert history.visits == []


def test_a_view_changed_to_by_its_key_is_a_part_of_the_way() -> None:
    history = went("a")
    quotes = Visit("", view="quotes")
    assert history.is_beside(quotes)
    history.leave(quotes)
    history.visit("b")
    assert history.step(-1) == quotes
    assert not history.is_beside(quotes)
    assert history.step(-1) == Visit("a")


def test_an_article_still_being_opened_is_not_taken_for_the_one_shown() -> None:
    history = went("a", "b")
    history.leave(Visit("a", 30))
    assert history.visits == [Visit("a"), Visit("b")]


def test_the_oldest_are_forgotten() -> None:
    history = went(*map(str, range(500)))
    assert len(history.visits) == 200
    assert history.visits[history.at] == Visit("499")


@given(st.lists(st.sampled_from(["a", "b", "c", -1, 1])))
def test_the_reader_is_always_somewhere_in_the_history(steps: list[str | int]) -> None:
    history = went()
    for step in steps:
        if isinstance(step, int):
            could = history.can_step(step)
            assert (history.step(step) is not None) == could
        else:
            history.visit(step)
            assert history.visits[history.at].article_id == step
    assert -1 <= history.at < max(len(history.visits), 1)


def test_another_archive_begins_with_nothing() -> None:
    session = Session(shipped=True, query="ferry", indexing=True, wanted="a", position=4)
    settings = session.settings = session.settings.changed(text_size=22)
    session.article = Article("a", "a", "Words", Span(0, 5), (), "", "plain")
    session.skipped["b.pdf"] = Skipped("b.pdf", "locked")
    session.history.visit("a")
    session.enter(Path("news"), shipped=False)
    assert session == Session(root=Path("news"), settings=settings)


def test_what_is_noted_of_a_place_is_what_it_is_come_back_to() -> None:
    history = went("a", "b")
    history.note(Visit("b", 7, shown=QuoteFilter("Ann Lee"), chosen=Span(3, 9)))
    history.note(Visit("", view="quotes"))
    history.note(Visit("a", 5))
    assert history.step(-1) == Visit("a")
    assert history.step(1) == Visit("b", 7, shown=QuoteFilter("Ann Lee"), chosen=Span(3, 9))
    assert not went().visits
