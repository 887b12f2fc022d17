"""Articles that name people, without a rule of the engine between a test and what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.archive import Catalog
from reader.archive.catalog_writer import CatalogWriter, FileResult, Read
from reader.archive.scan import Fingerprint
from reader.model import (
    Analysis,
    Article,
    Attribution,
    Entity,
    Event,
    HeldRole,
    Mention,
    Quote,
    Span,
    Speaker,
)

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Ada Brook, chair of the Harbour Board, said: “The pier stays.” Brook left. HB agreed."
SPAN = Span(0, 9)
SAID = Span(45, 62)


def held(
    role: str | None = None, organisation: str | None = None, start: str | None = None
) -> HeldRole:
    """Return a role as stated at the beginning of the text."""
    return HeldRole(SPAN, role, organisation, start)


def person(name: str, *roles: HeldRole, mentions: int = 1) -> Entity:
    """Return a person with these roles, the first of which is the one to show."""
    role, organisation = (roles[0].role, roles[0].organisation) if roles else (None, None)
    return Entity(
        "person",
        name,
        (Mention(SPAN),) * mentions,
        role=role,
        organisation=organisation,
        roles=roles,
    )


def organisation(name: str, *aliases: str) -> Entity:
    """Return an organisation."""
    return Entity("organisation", name, (Mention(SPAN),), aliases)


def place(name: str) -> Entity:
    """Return a place."""
    return Entity("place", name, (Mention(SPAN),))


def article_naming(
    name: str, day: str | None, *entities: Entity, speaker: str = "", events: tuple[Event, ...] = ()
) -> tuple[Article, Analysis]:
    """Return an article, by its id and day, with what it names and who speaks in it."""
    article = Article(
        name, name, TEXT, Span(0, len(TEXT)), (), "0", "plain", title=f"On {name}", published=day
    )
    said = Attribution(Speaker(speaker), SPAN, None, 1.0, ())
    return article, Analysis(
        "1",
        quotes=(Quote(SAID, "direct", 0, said),) if speaker else (),
        people=tuple(one for one in entities if one.kind == "person"),
        organisations=tuple(one for one in entities if one.kind == "organisation"),
        places=tuple(one for one in entities if one.kind == "place"),
        events=events,
    )


def result_of(held_: tuple[Article, Analysis], mtime: int = 1) -> FileResult:
    """Return an article as read from a file of its own."""
    article, analysis = held_
    return FileResult(
        article.id, Fingerprint(mtime, 1), (Read(article, analysis, article, analysis),)
    )


def catalog_of(folder: Path, *held_: tuple[Article, Analysis]) -> Catalog:
    """Return a catalog that holds these articles, each in a file of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    writer = CatalogWriter(folder)
    writer.apply([result_of(one) for one in held_], ())
    writer.close()
    return Catalog(folder)
