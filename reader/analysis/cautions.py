"""What a careful reader would want to be told of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.entities import Entities
    from reader.model import TimeExpression


def find_cautions(entities: Entities, times: Sequence[TimeExpression]) -> tuple[str, ...]:
    """Return sentences about odd spellings and dates that could not be placed."""
    found = []
    for entity in (*entities.people, *entities.organisations, *entities.works):
        misread = {mention.span for mention in entity.mentions if mention.how == "ocr"}
        if misread:
            spellings = " and ".join(f"“{one}”" for one in entity.aliases)
            found.append(f"{entity.name} is also written {spellings}: check the spelling.")
    unplaced = sum(one.timex.startswith("XXXX") for one in times)
    if unplaced:
        verb = "expression" if unplaced == 1 else "expressions"
        found.append(f"{unplaced} time {verb} could not be placed on the calendar.")
    return tuple(found)
