"""The words of a run of capitals: without a possessive ending, and what hyphens join apart."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.lexicons import known_names, known_phrases

if TYPE_CHECKING:
    from reader.text import Token

POSSESSIVE = re.compile(r"['’]s?\Z")
_COMPOUND = re.compile(
    r"-(?:based|led|backed|born|era|style|made?|makers?|owned|run|controlled|wide|area|like|"
    r"friendly|only|held|bound|linked|bred|aligned|allied|registered|funded|sponsored|occupied|"
    r"trained|educated|listed|appointed|related|headquartered|dominated|administered|supported|"
    r"imposed|brokered|mediated|affiliated|inspired|supplied|wing|born|to-be|elect|in-chief|"
    r"raised|educated|ruled|installed|produced|oriented|sized|centric)\b",
    re.IGNORECASE,
)


class Word(NamedTuple):
    """One capitalised word (or known phrase) of a run, without a possessive ending."""

    start: int
    end: int
    text: str
    possessive: bool = False
    known: bool = False


def parted(text: str, token: Token) -> tuple[Token, ...]:
    """Part "Ghana-Togo", where the names of two places are joined for once."""
    if token.kind != "word" or "-" not in (whole := text[token.start : token.end]):
        return (token,)
    one, _, other = whole.partition("-")
    places = one in known_names() and (other in known_names() or other in known_phrases())
    if not places or whole in known_names():
        return (token,)
    middle = token.start + len(one)
    return token._replace(end=middle), token._replace(start=middle + 1)


def word_of(token: Token, text: str) -> Word:
    """Return a token as a word of a run, its possessive or "-based" left out."""
    if text in known_names():
        return Word(token.start, token.end, text, known=True)
    bare = POSSESSIVE.sub("", text)
    possessive = len(bare) < len(text)
    if (compound := _COMPOUND.search(bare)) and compound.start() > 1:
        bare, possessive = bare[: compound.start()], True
    return Word(token.start, token.start + len(bare), bare, possessive, bare in known_names())
