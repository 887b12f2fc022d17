"""Find whom a he or she between quotation marks stands for.

Somebody the same words name before it, by name or by role, comes first. Where they name nobody,
it is whom the narration spoke of right before, the speaker left out: who speaks is an "I".
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Literal, NamedTuple

from reader.analysis.gender_words import pronoun_gender, word_gender
from reader.analysis.name_heads import is_somebody
from reader.analysis.narration import Names, Piece
from reader.model import Mention, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reader.analysis.gender_words import Gender
    from reader.analysis.story import Story
    from reader.model import Quote
    from reader.text import Token

_How = Literal["name", "description", "pronoun"]

OWN_WORDS = frozenset(["i", "me", "my", "mine", "myself"])
_OURS = frozenset(["we", "us", "our", "ours"])
_ANYBODY = frozenset(["someone", "somebody", "anyone", "anybody", "everyone", "whoever", "person"])
_BOTH: tuple[Gender, Gender] = ("m", "f")
_OPENERS = frozenset(
    ["a", "an", "the", "my", "our", "your", "his", "her", "their", "this", "that", "another", "one"]
)
_PREDICATES = frozenset(
    [
        "is",
        "was",
        "be",
        "been",
        "being",
        "as",
        "like",
        "became",
        "become",
        "'s",
        "’s",
        "such",
        "not",
    ]
)
_LONGEST = 4
_NOBODY = -1
_STOPS = frozenset(".!?;")


class _Words(NamedTuple):
    """The words of one quotation: where in the narration they stand, and whose they are."""

    quote: Quote
    passage: int
    speaker: int
    pieces: Sequence[Piece]

    @property
    def is_whole(self) -> bool:
        """Tell words that stand for themselves from a phrase woven into the narration."""
        own = any(piece.word in OWN_WORDS or piece.word in _OURS for piece in self.pieces)
        return own or self.quote.kind == "direct"


def quoted_pronouns(story: Story, quotes: Sequence[Quote]) -> Iterator[tuple[int, Mention]]:
    """Yield each he and she between marks with the number of whom it stands for."""
    last: _Words | None = None
    spoken_of: Mapping[Gender, int] = {}
    for words in _quotations(story, quotes):
        kept = _kept(story, last, words, spoken_of) if last is not None else {}
        reading = _Reading(story, words, kept)
        yield from reading.references()
        last, spoken_of = words, reading.spoken_of


def is_somebodys(pieces: Sequence[Piece], at: int) -> bool:
    """Tell a he or she that means one person from "he or she", "he/she" and "he who"."""
    if pronoun_gender(pieces[at].word) not in _BOTH:
        return False
    around = (pieces[max(0, at - 2) : at], pieces[at + 1 : at + 3])
    for beside, link in zip(around, (-1, 0), strict=True):
        linked = len(beside) > 1 and beside[link].word in ("/", "or")
        if linked and pronoun_gender(beside[-1 - link].word) in _BOTH:
            return False
    return not around[1] or around[1][0].word != "who"


def _kept(
    story: Story, last: _Words, words: _Words, spoken_of: Mapping[Gender, int]
) -> Mapping[Gender, int]:
    """Return who is still spoken of in the next quotation: nobody else was named in between."""
    if words.passage - last.passage > 1:
        return {}
    between = {
        piece.named
        for passage in story.passages[last.passage : words.passage + 1]
        for piece in passage.pieces
        if last.quote.span.end <= piece.start < words.quote.span.start and piece.named >= 0
    }
    new = {one for one in between if one < story.people} - {last.speaker, words.speaker}
    same = words.speaker == last.speaker != _NOBODY
    return {
        gender: one
        for gender, one in spoken_of.items()
        if (same or one != _NOBODY) and one != words.speaker and not new - {one}
    }


def _quotations(story: Story, quotes: Sequence[Quote]) -> Iterator[_Words]:
    """Yield the quotations that stand between marks, in text order."""
    places = {
        story.marked[number].start: at
        for at, passage in enumerate(story.passages)
        for _, number in passage.quotes
    }
    numbers = {entity.name: at for at, entity in enumerate(story.named)}
    names = Names(story.named)
    tokens, text = story.document.tokens, story.document.text
    for quote in sorted(quotes, key=lambda one: one.span):
        passage = places.get(quote.span.start)
        if passage is None or quote.kind not in ("direct", "mixed"):
            continue
        first = bisect_left(tokens, (quote.span.start,))
        last = bisect_left(tokens, (quote.span.end,))
        pieces = [_piece(text, token, names) for token in tokens[first:last]]
        speaker = numbers.get(quote.speaker.name, _NOBODY) if quote.speaker else _NOBODY
        yield _Words(quote, passage, speaker, pieces)


def _piece(text: str, token: Token, names: Names) -> Piece:
    start, end, kind = token
    word = text[start:end]
    return Piece(start, end, word.casefold(), kind, word[0].isupper(), names.at(start))


class _Reading:
    """Reads one quotation from its beginning; `spoken_of` is who was meant last, by gender.

    Somebody described whom the article does not name is meant too: that is nobody.
    """

    def __init__(self, story: Story, words: _Words, spoken_of: Mapping[Gender, int]) -> None:
        self._story = story
        self._words = words
        self.spoken_of = dict(spoken_of)
        # How whoever the sentence is about so far was called, by gender.
        self._about: dict[Gender, _How] = {}

    def references(self) -> Iterator[tuple[int, Mention]]:
        """Yield each pronoun with the number of whom it stands for."""
        pieces = self._words.pieces
        for at, piece in enumerate(pieces):
            gender = pronoun_gender(piece.word)
            if piece.word in _STOPS:
                self._about.clear()
            elif piece.named >= 0:
                self._name(at)
            elif gender is not None and is_somebodys(pieces, at):
                number = self._meant(piece, gender)
                if number != _NOBODY:
                    yield number, Mention(Span(piece.start, piece.end), "pronoun")
            elif piece.word in _ANYBODY or self._is_description(at):
                self._description(at)

    def _name(self, at: int) -> None:
        """Remember somebody named."""
        pieces = self._words.pieces
        number = pieces[at].named
        if number >= self._story.people or number == self._words.speaker:
            return
        title = next((word_gender(one.word) for one in pieces[max(0, at - 2) : at]), None)
        self._now(title or self._story.resolver.gender(number), number, "name")

    def _is_description(self, at: int) -> bool:
        """Tell "a young baker" from a title and from what is said of one: "she is a baker"."""
        pieces = self._words.pieces
        behind = [one for one in pieces[at + 1 : at + 3] if one.word != "."]
        if not is_somebody(pieces[at].word) or (behind and behind[0].named >= 0):
            return False
        first = at
        while first > max(0, at - _LONGEST) and pieces[first - 1].kind == "word":
            first -= 1
            if pieces[first].word in _OPENERS:
                return first == 0 or pieces[first - 1].word not in _PREDICATES
        return False

    def _description(self, at: int) -> None:
        """Remember somebody described, who may be named elsewhere."""
        pieces = self._words.pieces
        number = _NOBODY
        if at and pieces[at - 1].word == "the":
            number = self._story.resolver.person(self._words.passage, pieces[at - 1 : at + 1])
        self._now(word_gender(pieces[at].word), number, "description")

    def _now(self, told: Gender | None, number: int, how: _How) -> None:
        """Take somebody for whom is spoken of, unless the sentence is about another before.

        Of two named in one sentence who both may be meant, neither is.
        """
        for gender in _BOTH:
            if told not in (None, gender):
                continue
            before = self._about.get(gender)
            self._about.setdefault(gender, how)
            if before is None:
                self.spoken_of[gender] = number
            elif before == how == "name" and self.spoken_of[gender] != number:
                self.spoken_of[gender] = _NOBODY

    def _meant(self, piece: Piece, gender: Gender) -> int:
        """Return whom a pronoun stands for, whom the narration spoke of where nobody is named."""
        self._about.setdefault(gender, "pronoun")
        if gender not in self.spoken_of:
            self.spoken_of[gender] = self._from_narration(piece)
        return self.spoken_of[gender]

    def _from_narration(self, piece: Piece) -> int:
        words, resolver = self._words, self._story.resolver
        if not words.is_whole:
            return resolver.pronoun(words.passage, piece)
        if words.quote.speaker is None:
            return _NOBODY  # whoever is spoken of may be who speaks
        outside = piece._replace(start=words.quote.span.start)
        return resolver.pronoun(words.passage, outside, words.speaker)
