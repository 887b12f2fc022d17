"""Where an archive's catalog and index lie: in the cache, in a folder of its own."""

from __future__ import annotations

import hashlib
import os
import re
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.settings import Places

_UNSAFE = re.compile(r"[^\w-]+")
_LONGEST_NAME = 40


def archive_folder(places: Places, root: Path) -> Path:
    """Return the folder of what is derived from the articles under `root`; it may not exist yet.

    Its name begins like the archive's, for people, and ends with a digest of the whole path.
    """
    place = Path(os.path.realpath(root))
    digest = hashlib.sha256(os.fsencode(place)).hexdigest()[:12]
    name = _UNSAFE.sub("-", place.name).strip("-")[:_LONGEST_NAME]
    return places.cache / "archives" / f"{name or 'archive'}-{digest}"


def catalog_file(folder: Path) -> Path:
    """Return where the catalog lies in an archive's cache folder."""
    return folder / "catalog.sqlite"


def index_folder(folder: Path) -> Path:
    """Return where the full-text index lies in an archive's cache folder."""
    return folder / "index"


def index_token(folder: Path) -> Path:
    """Return the file by which an index is known to hold all that its catalog does."""
    return index_folder(folder) / "token"


def damage_mark(folder: Path) -> Path:
    """Return the file by which a reader tells the next update that the catalog is damaged."""
    return folder / "damaged"


def mark_index_damage(folder: Path) -> None:
    """Have the index alone made anew by the next update, where anything can be written."""
    with suppress(OSError):
        index_token(folder).unlink(missing_ok=True)


def mark_damage(folder: Path) -> None:
    """Have what is derived made anew by the next update; a closed disk cannot be told so."""
    with suppress(OSError):
        damage_mark(folder).touch()
