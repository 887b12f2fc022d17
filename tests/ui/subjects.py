"""Someone an archive knows: in the list of people, and on a page of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl

from reader.model import (
    Cited,
    Companion,
    Profile,
    SaidWords,
    Span,
    StatedRole,
    Subject,
    SubjectRow,
    ToldEvent,
)
from tests.archive.whom import article_naming, held, organisation, person
from tests.ui.fakes import FakeLibrary

if TYPE_CHECKING:
    from reader.ui.profile_pane import ProfilePane


ADA = Subject("person", "Ada Brook", "a")
BOARD = Subject("organisation", "Harbour Board", "a")
ROWS = [
    SubjectRow(ADA, "chair", "Harbour Board", 2, 3, 7),
    SubjectRow(BOARD, None, None, 1, 0, 1),
]
LATE = Cited("b", "Pier <b>closed</b>", "2025-03-02", Span(45, 62))
EARLY = Cited("a", "Pier opened", "2025-01-02", Span(45, 62))


def profile(quotes: int = 2, **more: object) -> Profile:
    said = [SaidWords(f"“Word {n} & more.”", "direct", EARLY if n else LATE) for n in range(quotes)]
    role = StatedRole("chair", "Harbour Board", "2019", None, former=False, cited=(LATE, EARLY))
    page = {
        "roles": (role,),
        "quotes": tuple(said),
        "events": (ToldEvent("Ada Brook leaves", "2025-03", "planned", (LATE,)),),
        "companions": (Companion(BOARD, 2),),
        "months": (("2025-01", 3), ("2025-03", 1)),
        "mentions": 5,
        **more,
    }
    return Profile(ADA, "chair", "Harbour Board", 2, 2, **page)  # type: ignore[arg-type]


def text_of(pane: ProfilePane) -> str:
    return pane.text.toPlainText()


def follow(pane: ProfilePane, wanted: object) -> None:
    at = next(n for n, one in enumerate(pane._words.targets) if wanted in (one, type(one)))
    pane.text.anchorClicked.emit(QUrl(str(at)))


def library_on_ada() -> FakeLibrary:
    """Return two articles on Ada Brook, and the people listed."""
    chair = held("chair", "Harbour Board")
    made = FakeLibrary(
        [
            article_naming("a", "2025-01-02", person("Ada Brook", chair), speaker="Ada Brook"),
            article_naming("b", "2025-03-02", person("Ada Brook"), organisation("Harbour Board")),
        ]
    )
    made.people = ROWS
    return made
