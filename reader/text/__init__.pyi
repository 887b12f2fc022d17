from .anchors import anchor_of as anchor_of, find_anchor as find_anchor
from .common_runs import Effort as Effort, Run as Run, common_runs as common_runs
from .differences import Differences as Differences, compare_texts as compare_texts
from .edtf import edtf_bounds as edtf_bounds, edtf_words as edtf_words
from .folding import Folded as Folded, fold as fold, fold_text as fold_text
from .mojibake import broken_places as broken_places, repaired as repaired
from .placeholders import (
    Fault as Fault,
    Template as Template,
    fill_in as fill_in,
    read_template as read_template,
)
from .posts import HANDLE as HANDLE, POST_DATE as POST_DATE, SIGNATURE as SIGNATURE
from .sentences import first_sentence as first_sentence, sentences as sentences
from .sides import Side as Side
from .sketches import (
    BINS as BINS,
    containment as containment,
    likeness as likeness,
    numbers as numbers,
    sketch as sketch,
    sketch_of as sketch_of,
    wording as wording,
    words_key as words_key,
)
from .tokens import Token as Token, TokenKind as TokenKind, tokens as tokens
from .utf16 import Utf16Map as Utf16Map
from .verbatim import find_verbatim as find_verbatim
