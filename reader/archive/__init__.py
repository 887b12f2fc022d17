"""The folder of articles: what is in it, what is new, and what was found in it.

`update` brings what is derived up to date, in this process or, by `worker_main`, in one of
its own; `Catalog` reads it meanwhile. `GuardedReader` reads a file
where it can do no harm. `OwnData` keeps what a person made, which no cache may hold.
The articles' files are only ever read.
"""

from reader.archive.among import json_of
from reader.archive.answering import answering, clauses_of
from reader.archive.catalog import Catalog, Counts
from reader.archive.confirmed import Confirmed
from reader.archive.copies import copies
from reader.archive.corrected import corrected
from reader.archive.guarded import GuardedReader
from reader.archive.listed import Listed
from reader.archive.marked import articles_at, articles_with_highlights, marked, own_articles
from reader.archive.named import Confirmations
from reader.archive.own_data import OwnData
from reader.archive.partners import Workshops
from reader.archive.people import MOST_LISTED, people, whereabouts
from reader.archive.places import archive_folder, index_folder, mark_index_damage
from reader.archive.profiles import MOST_READ, profile_of
from reader.archive.quotations import quote_numbers, quote_rows, whole_quotations
from reader.archive.reading_process import reading_main
from reader.archive.saved_searches import SavedSearches
from reader.archive.scan import folders_of
from reader.archive.update import never, update
from reader.archive.values import facet, values
from reader.archive.wire import decode, encode
from reader.archive.worker import worker_main

__all__ = [
    "MOST_LISTED",
    "MOST_READ",
    "Catalog",
    "Confirmations",
    "Confirmed",
    "Counts",
    "GuardedReader",
    "Listed",
    "OwnData",
    "SavedSearches",
    "Workshops",
    "answering",
    "archive_folder",
    "articles_at",
    "articles_with_highlights",
    "clauses_of",
    "copies",
    "corrected",
    "decode",
    "encode",
    "facet",
    "folders_of",
    "index_folder",
    "json_of",
    "mark_index_damage",
    "marked",
    "never",
    "own_articles",
    "people",
    "profile_of",
    "quote_numbers",
    "quote_rows",
    "reading_main",
    "update",
    "values",
    "whereabouts",
    "whole_quotations",
    "worker_main",
]
