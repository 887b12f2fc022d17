"""An article's narration, read once for everybody who asks who is meant in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.analysis.narration import Names, narrate
from reader.analysis.quote_marks import find_marked
from reader.analysis.speakers import SpeakerResolver

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.document import Document
    from reader.analysis.narration import Passage
    from reader.analysis.quote_marks import Marked
    from reader.model import Entity


@dataclass(frozen=True, slots=True)
class Story:
    """The words between marks, the sentences around them, and who is named in them.

    `named` are the people and then the organisations; a name's number counts in it.
    """

    document: Document
    named: tuple[Entity, ...]
    people: int
    marked: Sequence[Marked]
    passages: Sequence[Passage]
    resolver: SpeakerResolver

    @classmethod
    def of(
        cls, document: Document, people: Sequence[Entity], organisations: Sequence[Entity]
    ) -> Story:
        """Read the narration of an article in which these are named."""
        named = (*people, *organisations)
        marked = find_marked(document.text, document.blocks)
        passages = narrate(document, marked, Names(named))
        resolver = SpeakerResolver(document.text, passages, people, organisations)
        return cls(document, named, len(people), marked, passages, resolver)
