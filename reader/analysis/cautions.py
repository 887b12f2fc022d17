"""What a careful reader would want to be told of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.entities import Entities
    from reader.model import Article, Claim, TimeExpression

_MOST_NAMED = 3


def find_cautions(
    article: Article,
    entities: Entities,
    times: Sequence[TimeExpression],
    claims: Sequence[Claim],
) -> tuple[str, ...]:
    """Return one sentence for each thing to be careful about, in plain words."""
    return (
        *_spellings(entities),
        *_sourcing(claims),
        *_undated(article, times),
    )


def _spellings(entities: Entities) -> Iterator[str]:
    for entity in (*entities.people, *entities.organisations, *entities.works):
        if any(mention.how == "ocr" for mention in entity.mentions):
            spellings = " and ".join(f"“{one}”" for one in entity.aliases)
            yield f"{entity.name} is also written {spellings}: check the spelling."


def _sourcing(claims: Sequence[Claim]) -> Iterator[str]:
    """Say how many claims name nobody one could ask, and in which words."""
    vague = [one for one in claims if one.sourcing == "vague"]
    if vague:
        voices = dict.fromkeys(one.chain[0].name.casefold() for one in vague)
        said = ", ".join(f"“{one}”" for one in list(voices)[:_MOST_NAMED])
        more = ", …" if len(voices) > _MOST_NAMED else ""
        counted = _counted(len(vague), "claim rests", "claims rest")
        yield f"{counted} on a vague source: {said}{more}."
    unsourced = sum(one.sourcing == "none" for one in claims)
    if unsourced:
        yield f"{_counted(unsourced, 'claim has', 'claims have')} no source."


def _undated(article: Article, times: Sequence[TimeExpression]) -> Iterator[str]:
    """Say which dates are open: the article's own, and those that could not be placed."""
    if article.published is None:
        yield "The article gives no date of its own."
    unplaced = sum(one.timex.startswith("XXXX") for one in times)
    if unplaced:
        counted = _counted(unplaced, "time expression", "time expressions")
        yield f"{counted} could not be placed on the calendar."


def _counted(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
