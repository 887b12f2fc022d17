"""What can be done with any string, whatever it is about: standard library only.

Folding with a map back to the original, verbatim search, sentences, tokens, dates, UTF-16
offsets, places that are found again after an edit, and how much of two texts is the same.
Everything here runs in linear time, because it runs over every article.
"""

from reader.text.anchors import anchor_of, find_anchor
from reader.text.edtf import edtf_bounds, edtf_words
from reader.text.folding import Folded, fold, fold_text
from reader.text.sentences import sentences
from reader.text.sketches import BINS, likeness, numbers, sketch
from reader.text.tokens import Token, TokenKind, tokens
from reader.text.utf16 import Utf16Map
from reader.text.verbatim import find_verbatim

__all__ = [
    "BINS",
    "Folded",
    "Token",
    "TokenKind",
    "Utf16Map",
    "anchor_of",
    "edtf_bounds",
    "edtf_words",
    "find_anchor",
    "find_verbatim",
    "fold",
    "fold_text",
    "likeness",
    "numbers",
    "sentences",
    "sketch",
    "tokens",
]
