"""What takes long to make and may never be wanted: made when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

_Thing = TypeVar("_Thing")


class Later(Generic[_Thing]):
    """Something that is there once it was asked for; who waits for it hears of it first."""

    def __init__(self, make: Callable[[], _Thing]) -> None:
        self._make = make
        self._made: _Thing | None = None
        self._waiting: list[Callable[[_Thing], object]] = []

    def get(self) -> _Thing:
        """Return it, made by now; those that wait were called with it before."""
        if self._made is None:
            self._made = self._make()
            waiting, self._waiting = self._waiting, []
            for do in waiting:
                do(self._made)
        return self._made

    def made(self) -> _Thing | None:
        """Return it if it was asked for before."""
        return self._made

    def then(self, do: Callable[[_Thing], object]) -> None:
        """Do something with it: now if it is there, else once it is made."""
        if self._made is None:
            self._waiting.append(do)
        else:
            do(self._made)
