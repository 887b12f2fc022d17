"""Templates while they are being written: made, named, changed, deleted and brought back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.model import STANDARD_TEMPLATE, CopyTemplate

if TYPE_CHECKING:
    from collections.abc import Collection

    from reader.archive import OwnTemplates

LONGEST_NAME = 60


class TemplateDrafts:
    """A person's templates by number, after the standard one, which is number 0 and stays.

    `own` are those to be kept; `gone` is the one deleted last, as long as nothing else was done.
    """

    def __init__(self, own: OwnTemplates) -> None:
        self.own = own
        self.gone: CopyTemplate | None = None

    def all(self) -> tuple[CopyTemplate, ...]:
        """Return the templates by their numbers."""
        return (STANDARD_TEMPLATE, *self.own.templates)

    def number_in_use(self) -> int:
        """Return the number of the template that is in use."""
        return self.all().index(self.own.used())

    def add(self, like: CopyTemplate, name: str) -> int:
        """Make a template like another one, called so or nearly so; return its number."""
        free = _free(name, {one.name for one in self.own.templates})
        self._keep((*self.own.templates, replace(like, name=free)))
        return len(self.own.templates)

    def delete(self, number: int) -> None:
        """Delete a template; one that was in use is not any more."""
        gone = self.all()[number]
        if self.own.in_use == gone.name:
            self.own = replace(self.own, in_use="")
        self._keep(tuple(one for one in self.own.templates if one != gone))
        self.gone = gone

    def bring_back(self) -> int:
        """Have the template again that was deleted last; return its number."""
        gone = self.gone
        return self.add(gone, gone.name) if gone else 0

    def use(self, name: str) -> None:
        """Copy and export by the template of this name; "" is the standard one."""
        self.own = replace(self.own, in_use=name)

    def may_be_called(self, number: int, name: str) -> bool:
        """Tell whether no other template is called so."""
        return name not in {one.name for at, one in enumerate(self.all()) if at != number}

    def change(self, number: int, one: CopyTemplate) -> bool:
        """Have this template instead of the one with the number; tell whether it is another."""
        before = self.all()[number]
        if number == 0 or before == one:
            return False
        if self.own.in_use == before.name:
            self.own = replace(self.own, in_use=one.name)
        own = self.own.templates
        self._keep((*own[: number - 1], one, *own[number:]))
        return True

    def _keep(self, templates: tuple[CopyTemplate, ...]) -> None:
        self.own, self.gone = replace(self.own, templates=templates), None


def _free(name: str, taken: Collection[str]) -> str:
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name[: LONGEST_NAME - 4]} {number}"
    return free
