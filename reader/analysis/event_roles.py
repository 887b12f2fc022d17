"""Where somebody takes or leaves a role that the article says elsewhere is held at a body."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model import Entity

_KINDS = frozenset({"appoint", "promote", "resign", "leave", "retire", "dismiss"})


def role_holders_body(kind: str, parties: tuple[Entity, ...], said: str) -> tuple[str, ...]:
    """Return the body of the role in "took over as head of research", told in another sentence.

    `said` is what stands behind the verb. Nothing where the article gives the role two bodies.
    """
    people = [one for one in parties if one.kind == "person"]
    if kind not in _KINDS or len(people) != 1:
        return ()
    padded = f" {' '.join(said.casefold().split())} "
    bodies = {
        one.organisation
        for one in people[0].roles
        if one.role and one.organisation and f" {one.role.casefold()} " in padded
    }
    return tuple(bodies) if len(bodies) == 1 else ()
