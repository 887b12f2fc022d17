"""What the article says a person is, and of which organisation.

Read where the text states it: before the name ("Finance Minister Tomas Brandt"), behind it
("Paula Stein, a spokeswoman for Norvik Energy,"), or as the sentence itself ("Ms Stein is
head of …"). Each finding keeps the words it was read from.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.employers import PREPOSITIONS
from reader.analysis.lexicons import words
from reader.analysis.role_phrases import RolePhrase, RoleReader
from reader.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.analysis.document import Document
    from reader.analysis.naming import Name

_APPOSITION = re.compile(
    r"(?: \(?\d{1,2}\)?)?(?:, [DRI]-[A-Z][\w.]{1,12})?, (?:(?:aged )?\d{1,3}, )?"
    r"(?:who (?:is|was) )?"
)
_MADE = frozenset(
    ["named", "appointed", "elected", "hired", "chose", "picked", "promoted", "reelected", "made"]
)
_INTO = re.compile(r" (?:as |to be |to become )?")
_COVERS = re.compile(
    r",? (?:who )?(?:has |have )?(?:(?:writes|wrote|plays|played|reports|reported|flies|flew) for"
    r"|(?:covers|covered|coaches|coached) (?:[\w-]{1,20} ){1,4}for) (?:the |The )?"
)
_DOERS = ("er", "or", "ist", "ian", "man", "woman")
_IS = re.compile(
    r"(?:, (?:aged )?\d{1,3})?,? (?:(?:who )?(?:was (?:appointed|named|elected)(?: as)?|is|was"
    r"|became|becomes|remains|has been"
    r"|served as|serves as|works as|worked as|took over as|stepped down as|resigned as))"
    r" (?:also |now |currently |then |previously )?"
)
_LEADS = re.compile(
    r",? (?:who )?(?:heads|leads|runs|chairs|headed|led|chaired|founded|co-founded|operates"
    r"|directs|directed|manages|managed|works for|worked for|works at|worked at|teaches at"
    r"|taught at|joined|represents|represented) (?:the )?"
)
_OF = re.compile(
    r"(?:(?:, (?:aged )?\d{1,3})?,)? (?:of|from|at|with|for) (?:the )?"
    r"(?:[A-Z]\w{1,20}(?: [A-Z]\w{1,20})?['’]s )?"
)
_HEADED = re.compile(
    r",? (?:which is |is |was )?(?:headed|led|run|chaired|founded|owned)(?: in \d{4})? by \Z"
)
_POSSESSIVE = re.compile(r"['’]s?\Z")
_BEFORE = re.compile(r"(?:['’]s?)? \Z")
_COURTESY = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "sir",
        "madam",
        "mme",
        "mlle",
        "dr",
        "prof",
        "rev",
        "fr",
        "hon",
        "st",
        "saint",
        "don",
        "lord",
        "lady",
        "dame",
    ]
)
_FARTHEST = 12


class StatedRole(NamedTuple):
    """A role the text states: whose (the name's place), the words, and the organisation."""

    person: Span
    role: Span | None
    organisation: Span | None

    @property
    def evidence(self) -> Span:
        """The words that state it, from first to last."""
        whole = self.person
        for part in (self.role, self.organisation):
            whole = whole.joined(part) if part else whole
        return whole


def find_roles(document: Document, names: Sequence[Name]) -> list[StatedRole]:
    """Return every role stated of a person, in text order."""
    finder = _Finder(document, names)
    return [role for name in names if name.kind == "person" for role in finder.of(name)]


class _Finder:
    def __init__(self, document: Document, names: Sequence[Name]) -> None:
        self._text, self._tokens = text, tokens = document.text, document.tokens
        self._starts = [token.start for token in tokens]
        self._sentences = [one.start for one in document.sentences]
        organisations = [name.span for name in names if name.kind == "organisation"]
        self._org_starts = [span.start for span in organisations]
        self._orgs = organisations
        people = [name for name in names if name.kind == "person"]
        self._people = [name.span.start for name in people]
        self._named = people
        families = {word for name in people for word in name.span.of(text).split()[1:]}
        others = {name.span.start: name.kind for name in names}
        perhaps = []
        for name in names:
            if name.kind == "unknown" and _POSSESSIVE.sub("", name.span.of(text)) in families:
                others[name.span.start] = "person"
            elif name.kind == "unknown":
                perhaps.append(name.span)
        self._reader = RoleReader(text, tokens, organisations, perhaps, others)

    def of(self, name: Name) -> Iterator[StatedRole]:
        """Yield what is stated around one place where a person is named."""
        if before := (self._before(name) or self._heads(name) or self._does(name)):
            yield before
        if after := (self._after(name) or self._made(name) or self._leads(name)):
            yield after
        elif other := (self._inverse(name) or self._together(name)):
            yield other

    def _before(self, name: Name) -> StatedRole | None:
        """Read "OpenAI chief executive Sam Altman" from the name leftwards."""
        start = name.role.start if name.role else name.span.start
        at = bisect_left(self._starts, start)
        phrase = self._reader.before(at, named=name.role is not None)
        role = name.role
        if phrase is not None:
            role = Span(phrase.span.start, role.end if role else phrase.span.end)
        role = self._without_courtesy(role)
        organisation = phrase.organisation if phrase else None
        if role is None:
            return None
        within = self._org_over(role.start)
        if within and within.end < role.end and not self._is_role_word(within):
            behind = self._starts[bisect_left(self._starts, within.end)]
            role, organisation = Span(behind, role.end), within
        return StatedRole(name.span, role, organisation or self._org_ending_at(role.start))

    def _heads(self, name: Name) -> StatedRole | None:
        """Read "the Mill Trust, headed by Ada Brook"."""
        at = bisect_left(self._org_starts, name.span.start) - 1
        if at < 0 or self._orgs[at].end > name.span.start:
            return None
        gap = self._text[self._orgs[at].end : name.span.start]
        return StatedRole(name.span, None, self._orgs[at]) if _HEADED.fullmatch(gap) else None

    def _does(self, name: Name) -> StatedRole | None:
        """Read "retired Norvik League placekicker Leo Byrd": what one does, told by its ending."""
        at = bisect_left(self._starts, name.span.start) - 1
        word = self._word(at) if at > 0 else ""
        if not word.islower() or not word.endswith(_DOERS) or word in words("no_doers"):
            return None
        organisation = self._org_ending_at(self._starts[at])
        if organisation is None or self._text[organisation.end] != " ":
            return None
        return StatedRole(name.span, Span(*self._tokens[at][:2]), organisation)

    def _without_courtesy(self, role: Span | None) -> Span | None:
        if role is None:
            return None
        first, *rest = role.of(self._text).split()
        if first.strip(".").casefold() not in _COURTESY:
            return role
        if not rest:
            return None
        return Span(self._text.index(rest[0], role.start + len(first)), role.end)

    def _org_ending_at(self, start: int) -> Span | None:
        at = bisect_left(self._org_starts, start) - 1
        if at < 0 or self._orgs[at].end > start:
            return None
        return self._orgs[at] if _BEFORE.fullmatch(self._text[self._orgs[at].end : start]) else None

    def _is_role_word(self, span: Span) -> bool:
        """Tell "Vice" in "Vice Admiral" from a magazine."""
        return span.of(self._text).casefold() in words("role_modifiers")

    def _org_over(self, offset: int) -> Span | None:
        """Return the organisation a word of which stands here: "Senate" in "Senate President"."""
        at = bisect_right(self._org_starts, offset) - 1
        return self._orgs[at] if at >= 0 and self._orgs[at].end > offset else None

    def _org_starting_at(self, start: int) -> Span | None:
        at = bisect_left(self._org_starts, start)
        found = at < len(self._orgs) and self._orgs[at].start == start
        return self._orgs[at] if found else None

    def _after(self, name: Name) -> StatedRole | None:
        """Read an apposition or a predicate behind the name."""
        for pattern, closed in ((_IS, False), (_APPOSITION, True)):
            if gap := pattern.match(self._text, name.span.end):
                phrase = self._phrase_at(gap.end())
                if phrase and (phrase.closed or not closed):
                    return StatedRole(name.span, phrase.span, phrase.organisation)
        return None

    def _phrase_at(self, offset: int) -> RolePhrase | None:
        at = bisect_left(self._starts, offset)
        return self._reader.read(at) if at < len(self._tokens) else None

    def _org_at_end(self, gap: re.Match[str]) -> Span | None:
        """Return the organisation behind a match; its name may begin with the article."""
        found = self._org_starting_at(gap.end())
        if found is None and gap.group().endswith(("the ", "The ")):
            found = self._org_starting_at(gap.end() - len("the "))
        return found

    def _made(self, name: Name) -> StatedRole | None:
        """Read "named Ada Brook publisher of Norvik News", "elected Ada Brook to be its chair"."""
        gap = _INTO.match(self._text, name.span.end)
        at = bisect_left(self._starts, name.span.start) - 1
        told = at >= 0 and self._word(at).casefold() in _MADE
        if gap is None or not (told or gap.group().startswith(" to ")):
            return None
        phrase = self._phrase_at(gap.end())
        if phrase is None or phrase.organisation is None:
            return None
        return StatedRole(name.span, phrase.span, phrase.organisation)

    def _together(self, name: Name) -> StatedRole | None:
        """Read "Ada Brook and Leo Byrd of Norvik Energy" as said of both."""
        at = bisect_right(self._people, name.span.start)
        if at >= len(self._named):
            return None
        other = self._named[at]
        if self._text[name.span.end : other.span.start] != " and ":
            return None
        shared = self._leads(other, (_OF,))
        return StatedRole(name.span, None, shared.organisation) if shared else None

    def _leads(
        self, name: Name, patterns: Sequence[re.Pattern[str]] = (_LEADS, _COVERS, _OF)
    ) -> StatedRole | None:
        for pattern in patterns:
            gap = pattern.match(self._text, name.span.end)
            organisation = self._org_at_end(gap) if gap else None
            if organisation is not None:
                return StatedRole(name.span, None, organisation)
        return None

    def _inverse(self, name: Name) -> StatedRole | None:
        """Read "the CEO of Norvik, Jane Doe": the role first, then a comma, then the name."""
        at = bisect_left(self._starts, name.role.start if name.role else name.span.start)
        while at > 0 and self._word(at - 1) in words("role_nouns"):
            at -= 1  # "Norvik's manager, engineer Ada Brook"
        if at < 2 or self._word(at - 1) != ",":  # noqa: PLR2004 - a role and a comma
            return None
        for start in self._nouns_before(at, self._sentence_of(name)):
            if self._names_another(self._starts[start], name.span.start):
                return None
            if start + 1 < at - 1 and self._word(start + 1).casefold() not in PREPOSITIONS:
                return None  # "the partner told organizers, Jane Doe"
            phrase = self._reader.before(start + 1, named=False, comma=at - 1)
            if phrase is not None:
                return StatedRole(name.span, phrase.span, phrase.organisation)
        return None

    def _nouns_before(self, at: int, begin: int) -> Iterator[int]:
        """Yield the role nouns before token `at`, the last first, in the sentence from `begin`."""
        for start in range(at - 2, max(-1, at - _FARTHEST), -1):
            mark = self._tokens[start].kind == "mark" and self._word(start) not in ("&", ".")
            if mark or self._starts[start] < begin:
                return  # "… its chair. In this role, Jane Doe"
            if self._word(start).casefold() in words("role_nouns"):
                yield start

    def _sentence_of(self, name: Name) -> int:
        """Return where the sentence begins that has a name."""
        at = bisect_right(self._sentences, name.span.start) - 1
        return self._sentences[at] if at >= 0 else 0

    def _names_another(self, start: int, end: int) -> bool:
        """Tell a sentence from a role: "the chair Jo Byrd thanked Ada Brook" has two people."""
        at = bisect_left(self._people, start)
        return at < len(self._people) and self._people[at] < end

    def _word(self, at: int) -> str:
        return self._tokens[at].of(self._text)
