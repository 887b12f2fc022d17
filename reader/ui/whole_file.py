"""Write a file whole or not at all: one that was there stays until the new one is done."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def whole_file(path: str) -> Iterator[IO[str]]:
    """Give a file to write text into, line ends as they are; it takes the place of `path` at last.

    Whatever is raised meanwhile leaves `path` as it was. Raises OSError.
    """
    with _draft_of(path) as draft, draft.open("w", encoding="utf-8", newline="") as file:
        yield file


@contextmanager
def whole_binary_file(path: str) -> Iterator[IO[bytes]]:
    """Give a file to write bytes into, otherwise like `whole_file`. Raises OSError."""
    with _draft_of(path) as draft, draft.open("wb") as file:
        yield file


@contextmanager
def _draft_of(path: str) -> Iterator[Path]:
    draft = _free(path)
    try:
        yield draft
        draft.replace(path)
    except BaseException:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise


def _free(path: str) -> Path:
    """Return a name beside a file's that nothing has: what a browser is loading is called so."""
    draft = Path(f"{path}.part")
    while draft.exists():
        draft = Path(f"{draft}.part")
    return draft
