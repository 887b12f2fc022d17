"""What kind of organisation each is: a bank, a court, a publication.

Four things tell, and the first that tells clearly counts: what the article calls it beside its
name ("the social media platform X", "Norvik, a drone maker"), a list of well-known ones, what
the name ends in or has before "of" ("Harbour Authority", "Bank of Norvik"), and the noun by
which it is spoken of again ("the lender"). Where nothing tells, the kind stays unknown.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reader.resources import lexicon_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reader.analysis.document import Document
    from reader.model import Entity

_LONGEST_NOUN = 4
_LONGEST_PHRASE = 9
_BEFORE_PHRASE = frozenset([",", "(", "–", "—", "is", "was"])
_ARTICLES = frozenset(["a", "an", "the"])
_CHAINS = frozenset([",", "and", "or", "&"])
_OF = frozenset(["of", "for", "de", "del", "do", "da", "du", "des", "der", "di", "della"])
# Where a noun phrase ends; its head stands before.
_PHRASE_ENDS = frozenset(
    [
        *",.;:—–()?!“”\"'",
        *(
            "of",
            "in",
            "at",
            "for",
            "on",
            "from",
            "to",
            "by",
            "with",
            "that",
            "which",
            "who",
            "whose",
        ),
        *("where", "when", "and", "or", "as", "near", "behind", "backed", "based", "founded"),
        *("owned", "run", "set", "known", "called", "led"),
    ]
)
# What bears the name of another body: "University of Norvik Press".
_NAMED_AFTER = frozenset(["publisher", "hospital", "museum", "library", "theatre", "foundation"])
# Nouns that may also stand right behind a name: "the Norvik newspaper".
_ALSO_BEHIND = frozenset(
    [
        *("newspaper", "magazine", "group", "party", "union", "bank", "airline", "company", "club"),
        *("militia", "charity", "chain", "agency", "university", "hospital", "church"),
    ]
)
# Kinds that others are kinds of.
_WIDE = ("company", "organisation")
_LITTLE = "~"


class _Told(NamedTuple):
    """A kind, and whether the word that tells it says much."""

    kind: str
    clear: bool


class _Lists(NamedTuple):
    """The lexicon: what tells a kind, each by the words that do."""

    ends: Mapping[str, _Told]
    begins: Mapping[str, _Told]
    nouns: Mapping[str, _Told]
    known: Mapping[str, _Told]


@cache
def _lists() -> _Lists:
    found: dict[str, dict[str, _Told]] = {name: {} for name in _Lists._fields}
    for line in lexicon_lines("organisation_kinds"):
        kind, column, words = (cell.strip() for cell in line.split("|"))
        for word in (one.strip() for one in words.split(",")):
            told = _Told(kind, not word.startswith(_LITTLE))
            found[column].setdefault(word.removeprefix(_LITTLE), told)
    return _Lists(**found)


def with_kinds(document: Document, organisations: Sequence[Entity]) -> tuple[Entity, ...]:
    """Return organisations with the kind of each, where the article tells one."""
    chains = {
        document.tokens_in(mention.span).stop: document.tokens_in(mention.span).start
        for one in organisations
        for mention in one.mentions
        if mention.is_name
    }
    return tuple(_with_kind(document, one, chains) for one in organisations)


def is_of_kind(organisation: Entity, noun: str) -> bool:
    """Tell whether a noun can mean an organisation: "the bank" is a company, but no ministry."""
    told = _lists().nouns.get(noun)
    if told is None or not told.clear:
        return True
    return organisation.category in (None, told.kind, *_WIDE)


def _with_kind(document: Document, one: Entity, chains: Mapping[int, int]) -> Entity:
    """Give the first kind that is told clearly, else the first; "the company" says the least."""
    little: str | None = None
    for told in _tellings(document, one, chains):
        if told.clear:
            return replace(one, category=told.kind)
        little = little or told.kind
    return replace(one, category=little)


def _tellings(document: Document, one: Entity, chains: Mapping[int, int]) -> Iterator[_Told]:
    """Yield what tells the kind of an organisation, the best first."""
    beside: Counter[_Told] = Counter()
    for mention in one.mentions:
        if mention.is_name:
            at = document.tokens_in(mention.span)
            told = _before(document, at.start, chains), _behind(document, at.stop)
            beside.update(filter(None, told))
    yield from (told for told, _ in beside.most_common())
    # An acronym may be another's as well, so the full name tells all it can before.
    for name in (one.name, *one.aliases):
        yield from filter(None, (_lists().known.get(name), _by_name(name)))
    yield from _spoken(document.text, one)


def _spoken(text: str, one: Entity) -> Iterator[_Told]:
    """Yield what an organisation is spoken of as; once may be another that was meant."""
    said = [mention.span.of(text) for mention in one.mentions if mention.how == "nominal"]
    nouns = Counter(words.casefold().split()[-1] for words in said)
    for noun, times in nouns.most_common():
        told = _lists().nouns.get(noun)
        if told is not None and (times > 1 or not told.clear):
            yield told


def _before(document: Document, first: int, chains: Mapping[int, int]) -> _Told | None:
    """Read "the newspaper NAME", and "the banks NAME and NAME" for each of them."""
    told = _noun_at(document, first)
    while told is None and first > 0 and document.words[first - 1] in _CHAINS:
        before = first - 1
        while before > 0 and document.words[before - 1] in _CHAINS:
            before -= 1  # "NAME, and NAME"
        if before not in chains:
            return None
        first = chains[before]
        told = _noun_at(document, first, many=True)
    return told or _noun_at(document, first, many=True)


def _behind(document: Document, at: int) -> _Told | None:
    """Read "NAME, a drone maker based in Norvik, …", "NAME is a drone maker", "NAME bank"."""
    words = document.words
    for end in (at + 2, at + 1):
        if words[end - 1 : end] and words[end - 1] in _ALSO_BEHIND:
            return _noun_at(document, end, since=at)
    if at + 1 < len(words) and words[at] in _BEFORE_PHRASE and words[at + 1] in _ARTICLES:
        for end in range(at + 2, min(at + 2 + _LONGEST_PHRASE, len(words))):
            if words[end] in _PHRASE_ENDS:
                return _noun_at(document, end)
            if _is_owner(document.tokens[end].of(document.text)):
                return None  # "NAME, the Norvik's team and the mayor": a list
    return None


def _is_owner(word: str) -> bool:
    return word[0].isupper() and word.endswith(("'s", "’s"))


def _noun_at(document: Document, end: int, *, since: int = 0, many: bool = False) -> _Told | None:
    """Return what the longest noun right before a token tells; of several things if `many`."""
    nouns = _lists().nouns
    if not since < end < len(document.tokens):
        return None
    if document.tokens[end].start - document.tokens[end - 1].end > 1:
        return None  # another paragraph
    for start in range(max(since, end - _LONGEST_NOUN), end):
        phrase = " ".join(document.words[start:end])
        told = nouns.get(_singular(phrase) if many else phrase)
        if told is not None:
            first, last = document.tokens[start], document.tokens[end - 1]
            return told if document.text[first.start : last.end].islower() else None
    return None


def _singular(noun: str) -> str:
    if noun.endswith("ies"):
        return f"{noun[:-3]}y"
    return noun[:-1] if noun.endswith("s") else ""


def _by_name(name: str) -> _Told | None:
    """Return what a name tells by its last words, its words before "of", or its first."""
    words = [word.strip(",.()") for word in name.casefold().replace("’", "'").split()]
    words = [word for word in words if word and word != "the"]
    whole = _by_end(words)
    at = next((at for at, word in enumerate(words) if word in _OF), 0)
    head = _by_end(words[:at], alone=True) if at else None
    if head is not None:
        return whole if whole is not None and whole.kind in _NAMED_AFTER else head
    return whole or (_lists().begins.get(words[0]) if words else None)


def _by_end(words: Sequence[str], *, alone: bool = False) -> _Told | None:
    """Return what the longest listed words at the end tell; a vague word must not be `alone`."""
    for start in range(max(0, len(words) - _LONGEST_NOUN), len(words)):
        told = _lists().ends.get(" ".join(words[start:]))
        if told is not None:
            return told if told.clear or alone or start > 0 else None
    return None
