"""The array codec: an index of Whoosh's whose postings are NumPy arrays in mapped files.

Schema, analyzers, query classes, parser, locks, deletions, Results and Hit are Whoosh's.
The postings and their evaluation are replaced, through Whoosh's own extension points. This
package knows nothing of articles; what the program puts in and asks stands one floor up.

An index on the disk::

    _NAME_7.toc          the table of contents of commit 7: schema, segments, their
                         deletions and manifests; a check sum at its end (`toc`)
    NAME_abc….arr        one segment: all its arrays in one file (`files`)

One segment's file::

    arrays, one behind the other | check sums of every 64 KiB | directory | footer
                                   `-- the manifest in the table of contents has
                                       their check sum, and the file's length --'

A piece of an array is compared with its check sum before it is read for the first time; a
file that is not what the commit wrote is refused (`DamagedError`), never answered from.

The arrays of one field (`fields`); a posting says that a document has a term::

    blob        a n d a p p l e a p p l y …          the terms, sorted, in UTF-8
    starts      0     3         8         13 …       where each begins
    letters     bits                                 which letters each has
    first       0     2         3         7 …        its postings: [first, next first)
    docs        4 9 | 4       | 0 1 4 9 | …          one number a posting, two bytes
    counts      1 3 | 1       | 1 1 2 1 | …          how often; 255 stands for "often"
    often_at, often                                  which postings those are, how often
    places      0     4         5         10 …       its positions: [places, next places)
    positions   7 | 0 2 5 | 1 | …                    of all its postings, in order
    lengths     one byte a document                  words in the field, as Whoosh rounds

Terms that begin alike stand side by side, and so do their postings: a prefix is a slice.

Modules, from the ground up: `kinds` (what an array is), `files`, `terms`, `likeness` (words
a few letters apart), `fields`, `inversion` (documents to arrays), `merging` (arrays to
arrays, without sorting), `columns`, `segment` (all of one segment), `ranking` (BM25F on
slices), `phrases`; then the doors to Whoosh: `schema` (field types), `matcher` (postings as
Whoosh steps through them), `access` and `intake` (a segment read and written), `codec`,
`toc`, `writer`, `vectors` (Whoosh's queries on arrays), `searcher`, `index`.
"""
