"""The people, organisations, places and works an article names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from reader.model.span import Span

EntityKind = Literal["person", "organisation", "place", "work"]
MentionKind = Literal["name", "pronoun", "nominal", "handle", "ocr"]
"""`nominal` is a description ("the minister"), `ocr` a look-alike spelling (OpenAl)."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where an entity is referred to."""

    span: Span
    how: MentionKind = "name"

    @property
    def is_name(self) -> bool:
        """Tell a name, however it is written, from a pronoun or a description."""
        return self.how not in ("pronoun", "nominal")


@dataclass(frozen=True, slots=True)
class HeldRole:
    """A role as the article states it of somebody, with the words that do.

    `start` and `end` are EDTF dates where the text tells since or until when; `former` says
    that it is over. One of role and organisation may be None, not both.
    """

    evidence: Span
    role: str | None = None
    organisation: str | None = None
    start: str | None = None
    end: str | None = None
    former: bool = False

    def __post_init__(self) -> None:
        if self.role is None and self.organisation is None:
            message = "a held role without role and organisation"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something the article names, with every place that does so.

    `name` is the fullest form, `aliases` the other spellings as printed. `category` says
    more than `kind` where the text does ("publication", "company"). `role` and `organisation`
    are the ones to show first, `roles` all that are stated, in text order; of a work
    `organisation` is who makes it. `salience` (0 to 1)
    ranks within the article, `confidence` (0 to 1) says how sure the kind and extent are;
    `checked` that a person confirmed or corrected it.
    Raises ValueError without a mention: nothing is named without evidence.
    """

    kind: EntityKind
    name: str
    mentions: tuple[Mention, ...]
    aliases: tuple[str, ...] = ()
    role: str | None = None
    organisation: str | None = None
    handle: str | None = None
    category: str | None = None
    salience: float = 0.0
    confidence: float = 0.5
    roles: tuple[HeldRole, ...] = ()
    checked: bool = False

    def __post_init__(self) -> None:
        if not self.mentions:
            message = f"no evidence for {self.kind} {self.name!r}"
            raise ValueError(message)

    @property
    def evidence(self) -> tuple[Span, ...]:
        """Where the article names it; where it only refers to it when it does so nowhere."""
        names = tuple(one.span for one in self.mentions if one.is_name)
        return names or tuple(one.span for one in self.mentions)
