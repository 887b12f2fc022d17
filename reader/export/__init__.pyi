from .annotations import (
    Annotation as Annotation,
    annotation_page as annotation_page,
    annotations_of as annotations_of,
)
from .citation import citation as citation
from .clip import joined as joined, make_clip as make_clip
from .example import example as example
from .groups import grouped as grouped, words_of as words_of
from .own_words import own_words as own_words
from .pack import Packed as Packed, write_pack as write_pack
from .record import analysis_record as analysis_record, json_line as json_line
from .styles import CITATION_STYLES as CITATION_STYLES, CitationStyle as CitationStyle
from .tables import table_clip as table_clip
from .templates import (
    FLAVOURS as FLAVOURS,
    PLACEHOLDERS as PLACEHOLDERS,
    Flavour as Flavour,
    faults_of as faults_of,
)
from .writers import (
    FACT_FORMATS as FACT_FORMATS,
    QUOTE_FORMATS as QUOTE_FORMATS,
    FactFormat as FactFormat,
    QuoteFormat as QuoteFormat,
    write_facts as write_facts,
    write_quotes as write_quotes,
)
