"""The one tree of errors this program raises on purpose.

    OnRecordError
    ├── UnreadableFileError     a file of the archive could not be read
    │   ├── HarmfulFileError    it ended the process that read it, or had to be stopped
    │   └── NoArticleError      it holds none, and is none the worse for it
    ├── ArchiveError            the folder itself cannot be used
    │   └── BusyArchiveError    not now: another process brings it up to date
    ├── CacheError              catalog or index are broken: set aside and rebuilt
    │   ├── BrokenIndexError    the index alone: it is made anew from the catalog
    │   └── DamagedCacheError   what only their readers may have met: they have to say so
    ├── OwnDataError            what the person made cannot be read or kept: left as it is
    ├── NoAnnotationsError      a file given for annotations holds none
    ├── QuotationChangedError   words about to leave are no longer those of the text
    ├── TemplateError           a template for what leaves says what cannot be understood
    └── UnusableSettingsError   the settings file says something impossible

Each one's text is a sentence a person can act on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.listing import ListEntry


class OnRecordError(Exception):
    """Base of all errors that have something to say to a person."""


class UnreadableFileError(OnRecordError):
    """A file could not be read; says which, and why."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class HarmfulFileError(UnreadableFileError):
    """Reading a file ended the process that did it, took too long or too much memory."""


class NoArticleError(UnreadableFileError):
    """A file is of use, but not as an article: it is left out without being complained of.

    `entries` are what it says of articles in other files.
    """

    def __init__(self, path: str, reason: str, entries: tuple[ListEntry, ...] = ()) -> None:
        super().__init__(path, reason)
        self.entries = entries


class ArchiveError(OnRecordError):
    """The archive's folder is missing, not a folder, or may not be read."""


class BusyArchiveError(ArchiveError):
    """Another process is at work on the archive; it can be waited for."""


class CacheError(OnRecordError):
    """The catalog or the index cannot be used as it is; it is rebuilt from the files."""


class BrokenIndexError(CacheError):
    """The index cannot be written to as it is; what the catalog holds is enough to make it anew."""


class DamagedCacheError(CacheError):
    """What is read is not what was written: whoever meets that has to have it made anew."""


class OwnDataError(OnRecordError):
    """What the person made cannot be read or written; the file is left as it is."""


class NoAnnotationsError(OnRecordError):
    """A file holds no annotations that can be read."""


class QuotationChangedError(OnRecordError):
    """The text at a quotation's place is not what was about to be copied."""


class TemplateError(OnRecordError):
    """A template a person wrote cannot be followed; says which, and why."""


class UnusableSettingsError(OnRecordError):
    """The settings file cannot be understood; the defaults are used."""
