"""Words, numbers and marks, by one regular expression."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from reader.model import Span

TokenKind = Literal["word", "number", "mark"]

_TOKEN = re.compile(
    r"""
    (?P<word>  (?:[^\W\d_]\.){2,}                     # U.S.  e.g.
             | [^\W\d_]\w*+(?:['’&‐‑-]\w++)* )        # O'Brien  GPT-4  AT&T
  | (?P<number> \d++(?:[.,]\d++)*(?:(?:st|nd|rd|th|s)\b)? )
  | (?P<mark>  ''|``|\.{2,}+|-{2,}+|\S )
    """,
    re.VERBOSE,
)


class Token(NamedTuple):
    """A word, number or mark; offsets are code points of the text it was found in."""

    start: int
    end: int
    kind: TokenKind

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)

    def of(self, text: str) -> str:
        """Return the token as written."""
        return text[self.start : self.end]


def tokens(text: str, within: Span) -> list[Token]:
    """Return the tokens inside a span, in order.

    Inner apostrophes and hyphens stay in a word ("OpenAI's", "fact-based"); quotation
    marks around it do not. Two singles (''), runs of stops and of hyphens are one mark.
    """
    found = _TOKEN.finditer(text, within.start, within.end)
    # Its groups are named after the kinds; a cast would be called for every token.
    return [Token(*match.span(), match.lastgroup) for match in found]  # type: ignore[arg-type]
