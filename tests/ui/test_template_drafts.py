from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.archive import OwnTemplates
from reader.model import STANDARD_TEMPLATE, CopyTemplate
from reader.ui.template_drafts import LONGEST_NAME, TemplateDrafts

A, B = CopyTemplate("A", "{words}", "{words}", "{words}"), CopyTemplate("B", "", "", "")


def test_new_ones_are_named_apart() -> None:
    drafts = TemplateDrafts(OwnTemplates((A,)))
    assert drafts.add(A, "A") == 2
    assert drafts.add(A, "A") == 3
    assert [one.name for one in drafts.own.templates] == ["A", "A 2", "A 3"]
    drafts.add(A, "x" * LONGEST_NAME)
    drafts.add(A, "x" * LONGEST_NAME)
    assert all(len(one.name) <= LONGEST_NAME for one in drafts.own.templates)


def test_one_in_use_stays_so_under_another_name_and_not_when_it_is_deleted() -> None:
    drafts = TemplateDrafts(OwnTemplates((A, B)))
    drafts.use("B")
    assert drafts.change(2, replace(B, name="C"))
    assert (drafts.own.in_use, drafts.number_in_use()) == ("C", 2)
    drafts.delete(2)
    assert drafts.own == OwnTemplates((A,))
    assert drafts.own.used() is STANDARD_TEMPLATE


def test_the_one_deleted_last_comes_back_until_another_is_written() -> None:
    drafts = TemplateDrafts(OwnTemplates((A, B)))
    drafts.delete(1)
    assert drafts.gone == A
    assert drafts.bring_back() == 2
    assert drafts.own.templates == (B, A)
    drafts.delete(1)
    assert drafts.change(1, replace(A, plain="x {words}"))
    assert drafts.gone is None


def test_the_standard_one_is_never_changed() -> None:
    drafts = TemplateDrafts(OwnTemplates((A,)))
    assert not drafts.change(0, B)
    assert not drafts.change(1, A)
    assert drafts.may_be_called(1, "A")
    assert not drafts.may_be_called(0, "A")
    assert drafts.own == OwnTemplates((A,))


@given(
    st.lists(
        st.tuples(st.sampled_from(["add", "delete", "back", "use", "name"]), st.integers(0, 5))
    )
)
def test_names_are_never_twice_and_one_is_always_in_use(deeds: list[tuple[str, int]]) -> None:
    drafts = TemplateDrafts(OwnTemplates((A,)))
    for deed, at in deeds:
        number = at % len(drafts.all())
        match deed:
            case "add":
                drafts.add(drafts.all()[number], "A")
            case "delete" if number:
                drafts.delete(number)
            case "back":
                drafts.bring_back()
            case "use":
                drafts.use(drafts.all()[number].name)
            case "name" if drafts.may_be_called(number, f"N{at}"):
                drafts.change(number, replace(drafts.all()[number], name=f"N{at}"))
        names = [one.name for one in drafts.all()]
        assert len(set(names)) == len(names)
        assert drafts.all()[drafts.number_in_use()] == drafts.own.used()
