from .matching import Reading as Reading, matches as matches, reads_text_alone as reads_text_alone
from .quotation_clauses import quotation_clauses as quotation_clauses, touched as touched
from .searcher import Searcher as Searcher
from .snippets import snippet as snippet
from .writer import IndexWriter as IndexWriter
