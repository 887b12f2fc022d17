"""Find articles: the index, the query language, and where in a text a query is answered.

Whoosh is imported when an index is opened, not before. Phrases are verbatim; whatever the
index cannot tell alone is looked up in the article's own words before it counts as a hit.
"""

from reader.search.matching import matches, reads_text_alone
from reader.search.quotation_clauses import quotation_clauses, touched
from reader.search.searcher import Searcher
from reader.search.snippets import snippet
from reader.search.writer import IndexWriter

__all__ = [
    "IndexWriter",
    "Searcher",
    "matches",
    "quotation_clauses",
    "reads_text_alone",
    "snippet",
    "touched",
]
