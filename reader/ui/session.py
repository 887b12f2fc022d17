"""What the window is showing at the moment: the one thing in it that changes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from reader.model import STANDARD_TEMPLATE
from reader.settings import Settings
from reader.ui.quote_filter import EVERYTHING, QuoteFilter

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model import Analysis, Article, CopyTemplate, Quote, Skipped, Span, Subject

_LONGEST_HISTORY = 200
View = Literal["articles", "quotes", "people"]


@dataclass(frozen=True, slots=True)
class Visit:
    """An article that was read, and the offset of the first line then in sight.

    `shown` says which of its quotations were, and `chosen` where the current one stands.

    Or one of the other views, which have no article's id: the table of quotations, which keeps
    its place itself; or the people, with the page about a `subject` if one was open, how many
    pixels of it were scrolled past, the `month` chosen on it (YYYY-MM) and the first of the
    quotations then listed.
    """

    article_id: str
    position: int = 0
    subject: Subject | None = None
    view: View = "articles"
    shown: QuoteFilter = EVERYTHING
    chosen: Span | None = None
    month: str = ""
    first: int = 0

    def leads_where(self, other: Visit) -> bool:
        """Tell whether this is the same article or page, however far it was read."""
        return (self.article_id, self.subject, self.view) == (
            other.article_id,
            other.subject,
            other.view,
        )


@dataclass(slots=True)
class History:
    """What was read and looked at, in its order, and where in that order the reader is."""

    visits: list[Visit] = field(default_factory=list)
    at: int = -1

    def visit(self, article_id: str) -> None:
        """Go on to an article; what lay ahead is forgotten."""
        if self.at < 0 or self.visits[self.at].article_id != article_id:
            self._go_on(Visit(article_id))

    def visit_subject(self, subject: Subject) -> None:
        """Go on to the page about a subject; what lay ahead is forgotten."""
        if self.at < 0 or self.visits[self.at].subject != subject:
            self._go_on(Visit("", subject=subject, view="people"))

    def _go_on(self, visit: Visit) -> None:
        del self.visits[self.at + 1 :]
        self.visits.append(visit)
        del self.visits[:-_LONGEST_HISTORY]
        self.at = len(self.visits) - 1

    def leave(self, here: Visit) -> None:
        """Remember what is looked at, and how far it was read, before going anywhere else.

        A view that was changed to by its key is a part of the way from now on.
        """
        if self.is_beside(here):
            self._go_on(here)
        else:
            self.note(here)

    def note(self, here: Visit) -> None:
        """Remember of where the reader is by now what is shown of it."""
        if self.at >= 0 and here.leads_where(self.visits[self.at]):
            self.visits[self.at] = here

    def is_beside(self, here: Visit) -> bool:
        """Tell whether another view is shown than the one the way led to.

        Within one view the way is ahead of what is shown while that is still being read.
        """
        if here.view == "articles" and not here.article_id:
            return False
        return here.view != (self.visits[self.at].view if self.at >= 0 else "articles")

    def step(self, by: int) -> Visit | None:
        """Go back (-1) or forward (1); None when there is nothing that way."""
        if not 0 <= self.at + by < len(self.visits):
            return None
        self.at += by
        return self.visits[self.at]

    def can_step(self, by: int) -> bool:
        """Tell whether there is something that way."""
        return 0 <= self.at + by < len(self.visits)


@dataclass(slots=True)
class Session:
    """The archive, the article, the query and the work under way.

    `subject` is whom the people's page is about. `shown` says which quotations of the article
    are marked, listed and copied, `template` how they are written when they are copied. `wanted`
    is the article to show as soon as it can be read, `position` the offset to show it from;
    `indexing` is true while the worker brings the index up to date.
    """

    root: Path | None = None
    shipped: bool = False
    settings: Settings = field(default_factory=Settings)
    template: CopyTemplate = STANDARD_TEMPLATE
    article: Article | None = None
    analysis: Analysis | None = None
    subject: Subject | None = None
    shown: QuoteFilter = EVERYTHING
    query: str = ""
    indexing: bool = False
    stopped: bool = False
    wanted: str = ""
    position: int = 0
    skipped: dict[str, Skipped] = field(default_factory=dict)
    history: History = field(default_factory=History)

    def parts_of(self, quote: Quote | None) -> tuple[Quote, ...]:
        """Return all parts of the quotation of the open article that this one is a part of."""
        if quote is None or self.analysis is None:
            return ()
        same = (quote.group, quote.is_speech)
        return tuple(one for one in self.analysis.quotes if (one.group, one.is_speech) == same)

    def enter(self, root: Path, *, shipped: bool) -> None:
        """Forget everything about the archive before."""
        self.root, self.shipped = root, shipped
        self.article = self.analysis = self.subject = None
        self.shown = EVERYTHING
        self.query, self.wanted, self.position = "", "", 0
        self.indexing = self.stopped = False
        self.skipped = {}
        self.history = History()
