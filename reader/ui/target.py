"""What to open: a folder, and maybe an article in it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from reader.model import ArchiveError
from reader.resources import seeds_path


@dataclass(frozen=True, slots=True)
class Target:
    """An archive's folder and the id of the article to show first; maybe none."""

    root: Path
    article_id: str = ""

    @property
    def shipped(self) -> bool:
        """Tell whether this is the folder that comes with the program."""
        return self.root == seeds_path().resolve()


def target_of(path: str) -> Target:
    """Return what a path means: a folder, or a file in its folder.

    Raises ArchiveError, with a sentence, when there is nothing at the path.
    """
    try:
        place = Path(os.path.realpath(Path(path).expanduser()))
        if place.is_dir():
            return Target(place)
        if place.is_file():
            return Target(place.parent, place.name)
    except (OSError, ValueError, RuntimeError) as error:  # the last: there is no such home
        message = f"{path}: {error}"
        raise ArchiveError(message) from error
    message = f"{path}: there is no such folder or file."
    raise ArchiveError(message)
