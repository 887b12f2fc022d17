"""The folder of articles: what is in it, what is new, and what was found in it.

`update` brings what is derived up to date, in this process or, by `worker_main`, in one of
its own; `Catalog` reads it meanwhile. The articles' files are only ever read.
"""

from reader.archive.catalog import Catalog, Counts
from reader.archive.places import archive_folder, index_folder
from reader.archive.update import Workshops, never, update
from reader.archive.wire import decode, encode
from reader.archive.worker import worker_main

__all__ = [
    "Catalog",
    "Counts",
    "Workshops",
    "archive_folder",
    "decode",
    "encode",
    "index_folder",
    "never",
    "update",
    "worker_main",
]
