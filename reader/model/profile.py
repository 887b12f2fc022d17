"""What a whole archive says of one person or organisation: the page about them.

Everything here leads back to an article and to the words in it that say so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.entity import EntityKind
    from reader.model.fact import EventStatus
    from reader.model.quote import QuoteKind
    from reader.model.span import Span


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom or what a page is about: the one so named in an article.

    The article tells namesakes apart; `name` is as that article prints it in full.
    """

    kind: EntityKind
    name: str
    article_id: str


@dataclass(frozen=True, slots=True)
class SubjectRow:
    """A person or an organisation of the archive as a list shows it.

    `articles`, `quotes` and `mentions` count what is certain to be about this one; `role`
    and `organisation` are those the newest article states.
    """

    subject: Subject
    role: str | None
    organisation: str | None
    articles: int
    quotes: int
    mentions: int


@dataclass(frozen=True, slots=True)
class Cited:
    """Words of an article of the archive; `published` is None where the file does not tell."""

    article_id: str
    title: str
    published: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class SaidWords:
    """A quotation, its parts joined; `cited` is where the first of them stands."""

    words: str
    kind: QuoteKind
    cited: Cited


@dataclass(frozen=True, slots=True)
class StatedRole:
    """A role the articles state, all in the same way; `cited` holds one place for each article.

    `start` and `end` are EDTF dates where the articles tell since or until when.
    """

    role: str | None
    organisation: str | None
    start: str | None
    end: str | None
    former: bool
    cited: tuple[Cited, ...]

    @property
    def published(self) -> tuple[str, str] | None:
        """The dates of the oldest and the newest article that state it, if any has a date."""
        dates = sorted(one.published for one in self.cited if one.published)
        return (dates[0], dates[-1]) if dates else None


@dataclass(frozen=True, slots=True)
class ToldEvent:
    """Something that happened, as one or several articles tell it in the same words."""

    label: str
    value: str | None
    status: EventStatus
    cited: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class Companion:
    """Somebody or something named in the same articles, and in how many."""

    subject: Subject
    articles: int


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Statements that cannot all be true, side by side, each with where it stands."""

    label: str
    sides: tuple[tuple[str, Cited], ...]


@dataclass(frozen=True, slots=True)
class Namesake:
    """Others of the same full name, who may be the same or not: the archive does not tell.

    `article_ids` are the articles that name them; `row.subject` opens their own page.
    """

    row: SubjectRow
    article_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Profile:
    """Everything the articles read say of one subject, the newest first.

    `read` of `articles` were read, with `mentions` of it. `confirmed` tells that a person said
    of some of the articles that they are about the same one. `months` counts mentions as
    (YYYY-MM, number) in the order of the calendar, without the months that have none.
    `category` is the kind of organisation most articles tell ("bank").
    """

    subject: Subject
    role: str | None
    organisation: str | None
    articles: int
    read: int
    aliases: tuple[str, ...] = ()
    roles: tuple[StatedRole, ...] = ()
    quotes: tuple[SaidWords, ...] = ()
    events: tuple[ToldEvent, ...] = ()
    companions: tuple[Companion, ...] = ()
    months: tuple[tuple[str, int], ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    namesakes: tuple[Namesake, ...] = ()
    mentions: int = 0
    confirmed: bool = False
    category: str | None = None
