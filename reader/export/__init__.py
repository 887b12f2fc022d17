"""What leaves the program: quotations with their source, facts with their evidence.

Words leave verbatim, as printed, and are checked against the text before they do. Quotations
travel as groups: the parts of an interrupted one are one quotation, joined by `[…]`.
"""

from reader.export.annotations import (
    Annotation,
    annotation_page,
    annotations_of,
)
from reader.export.citation import citation
from reader.export.clip import joined, make_clip
from reader.export.groups import grouped, words_of
from reader.export.record import analysis_record, json_line
from reader.export.styles import CITATION_STYLES, CitationStyle
from reader.export.tables import table_clip
from reader.export.writers import (
    FACT_FORMATS,
    QUOTE_FORMATS,
    FactFormat,
    QuoteFormat,
    write_facts,
    write_quotes,
)

__all__ = [
    "CITATION_STYLES",
    "FACT_FORMATS",
    "QUOTE_FORMATS",
    "Annotation",
    "CitationStyle",
    "FactFormat",
    "QuoteFormat",
    "analysis_record",
    "annotation_page",
    "annotations_of",
    "citation",
    "grouped",
    "joined",
    "json_line",
    "make_clip",
    "table_clip",
    "words_of",
    "write_facts",
    "write_quotes",
]
