"""Take a run of capitalised words apart: everyday words, titles and roles, and the name.

"Kenyan Foreign Minister Amina Mohamed" is a name with the words before it that say what
the person is; "World Bank President Jim Kim" is two names.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.lexicons import known_names, words
from reader.analysis.name_words import ACRONYM
from reader.model import Span
from reader.resources import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.analysis.run_words import Word
    from reader.analysis.runs import Run

_FULL = 2
_FULLEST = 4
_NEVER_SURNAMES = frozenset({"president", "minister", "secretary", "ambassador", "senator"})
_ORDINALS = frozenset({"first", "second", "third", "fourth"})


class Segment(NamedTuple):
    """The words of one possible name, and the title or role words right before it."""

    words: tuple[Word, ...]
    role: tuple[Word, ...] = ()
    first: bool = False
    heading: bool = False

    @property
    def span(self) -> Span:
        """Where the name stands."""
        return Span(self.words[0].start, self.words[-1].end)

    @property
    def role_span(self) -> Span | None:
        """Where the words before it stand that say what the person is."""
        return Span(self.role[0].start, self.role[-1].end) if self.role else None


def split(run: Run) -> Iterator[Segment]:
    """Yield the possible names in a run, in order."""
    rest = _without_openers(run)
    first = run.first and len(rest) == len(run.words)
    if not rest:
        return
    body = _body_end(rest)
    if body is not None:
        yield from _plain(rest[:body], first=first, heading=run.heading)
        rest, first = rest[body:], False
    at = _title_end(rest)
    if at is None:
        yield from _plain(rest, first=first, heading=run.heading)
        return
    before, role = _role_words(rest[:at])
    if before:
        yield from _plain(before, first=first, heading=run.heading)
    yield Segment(rest[at:], role, heading=run.heading)


def _without_openers(run: Run) -> tuple[Word, ...]:
    """Drop the function words a sentence, or a quotation, begins with."""
    rest = run.words
    while rest and _is_opener(rest[0]) and not _opens_name(rest):
        if not (run.first or len(rest) == 1 or _never_names(rest[0].text)):
            break
        rest = rest[1:]
    if run.first and len(rest) == len(run.words) and len(rest) > 1 and _leads_in(rest):
        rest = rest[1:]
    return rest


def _never_names(text: str) -> bool:
    """Tell "The", "I'm" and "Tuesday", which are dropped inside a sentence too."""
    apart = text == "The" or text.startswith(("I'", "I’"))
    return apart or text in lexicon("calendar_words")


def _is_opener(word: Word) -> bool:
    """Tell function words; in capitals they may be an acronym: "UP", "IT"."""
    if _never_names(word.text):
        return True
    shouted = len(word.text) == _FULL and word.text.isupper()
    opens = word.text.casefold() in words("everyday_openers")
    return opens and not word.known and not shouted


def _opens_name(run: tuple[Word, ...]) -> bool:
    """Tell "Per" of "Per Holm" from "Per head"; "Will Holm" may as well be asked."""
    text = run[0].text.casefold()
    if len(run) < _FULL or text not in words("given_names") or text in words("modal_verbs"):
        return False
    last = run[1].text.casefold()
    adjoins = run[1].start - run[0].end == 1 and not run[1].known
    listed = last in words("surnames") or last in words("more_surnames")
    return adjoins and listed and last not in words("english_words")


def _leads_in(run: tuple[Word, ...]) -> bool:
    """Tell "Noting", "Dubbed" and "Former" at the start of a sentence from a name's first word."""
    first, after = run[0].text.casefold(), run[1].text.casefold()
    if run[0].known or run[1].start - run[0].end > 1 or first not in words("english_words"):
        return False
    form = first.endswith(("ing", "ed")) or first in ("former", "ex", "then", "late")
    return form and (run[1].known or after not in words("english_words"))


def _body_end(run: tuple[Word, ...]) -> int | None:
    """Return where a body or place ends right before a person: "Mill Council Ada Brook"."""
    for at in range(1, len(run) - 1):
        if not _FULL <= len(run) - at <= _FULLEST or not _is_given(run[at]):
            continue
        adjoins = run[at].start - run[at - 1].end == 1
        if adjoins and _may_precede(run[:at]) and not _is_institution(run[at:]):
            return at
    return None


def _is_given(word: Word) -> bool:
    text = word.text.casefold()
    return not word.known and (text in words("given_names") or text in words("more_given_names"))


def _is_given_or_family(word: Word) -> bool:
    text = word.text.casefold()
    return _is_given(word) or text in words("surnames") or text in words("more_surnames")


def _may_precede(before: tuple[Word, ...]) -> bool:
    """Tell the name of a body or place, complete in itself, from somebody's first names."""
    last = before[-1]
    if last.text.casefold() in words("given_names") or last.possessive:
        return False
    if len(before) > 1 and last.text.casefold() in words("organisation_heads"):
        return True
    if last.known and known_names().get(last.text) in ("place", "organisation"):
        return True
    return len(last.text) > _FULL and ACRONYM.match(last.text) is not None


def _title_end(run: tuple[Word, ...]) -> int | None:
    """Return where the person's name begins behind a title or role, if there is one."""
    named = run[-1].known and len(run) > 1 and not _is_title(run[-2])
    if _is_institution(run) or (named and not _is_family_too(run)):
        return None
    if len(run) in (_FULL, _FULL + 1) and _are_titles(run[0]) and _is_given_or_family(run[1]):
        return 1
    for at in range(len(run) - 1, 0, -1):
        if _is_title(run[at - 1]) and not run[at - 1].possessive:
            return at if _could_be_person(run[at:]) else None
    return None


def _is_family_too(run: tuple[Word, ...]) -> bool:
    """Tell "Fox" of "Mayor Lena Fox", a listed organisation, from that of "Mayor of Fox"."""
    body = " " not in run[-1].text and known_names().get(run[-1].text) == "organisation"
    return body and not run[-1].text.isupper() and _is_given(run[-2])


def _is_title(word: Word) -> bool:
    text = word.text.casefold()
    if " " in text and text in words("not_names"):
        return text.split()[-1] in words("role_nouns")  # "Prime Minister" is read as one
    if word.known:
        return False
    return text in words("courtesy_titles") or text in words("role_nouns") or _is_joined(word)


def _is_joined(word: Word) -> bool:
    """Tell "Ex-minister" and "Pan-democrat", whose last part is small and says what one is."""
    last = word.text.rpartition("-")[2]
    known = last in words("role_nouns") or last in words("person_nouns")
    return "-" in word.text and last.islower() and known


def _are_titles(word: Word) -> bool:
    """Tell "Presidents"."""
    text = word.text.casefold()
    return text.endswith("s") and not word.known and text[:-1] in words("role_nouns")


def _could_be_person(name: tuple[Word, ...]) -> bool:
    last = name[-1].text.casefold()
    if last in words("role_nouns") or last in words("not_names") or last in words("demonyms"):
        return False
    if not name[0].known or known_names().get(name[0].text) != "organisation":
        return True
    return len(name) == 1 and _may_be_family(name[0])


def _may_be_family(word: Word) -> bool:
    """Tell "Fox" and "Bosch", families' names as well as firms', from "Reuters" and "NATO"."""
    text = word.text.casefold()
    listed = text in words("surnames") or text in words("more_surnames")
    return listed or word.text in lexicon("ambiguous_names")


def _is_institution(run: tuple[Word, ...]) -> bool:
    """Tell whether the last word makes all of them a thing rather than a person."""
    if len(run) == 1:
        return False
    last = run[-1].text.casefold().rsplit(" ", 1)[-1]
    heads = ("organisation_heads", "organisation_endings", "facility_heads", "place_heads")
    if any(last in words(name) for name in heads):
        return run[0].text.casefold() not in words("given_names")
    return run[0].text.casefold() in words("organisation_openers") and len(run) > 1 + _gap(run)


def _gap(run: tuple[Word, ...]) -> int:
    """Return 0 when an "of" stands behind the first word, else more than any run is long."""
    return 0 if run[1].start - run[0].end > 1 else len(run)


def _role_words(before: tuple[Word, ...]) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    """Part what stands before a person into an employer or place and the role itself."""
    at = len(before)
    while at and (_is_title(before[at - 1]) or _modifies_role(before[at - 1])):
        if before[at - 1].possessive:
            break
        at -= 1
    if 0 < at < len(before) and before[at - 1].text == "Vice":
        at -= 1  # the magazine has a president, too, but hardly ever without an article
    return before[:at], before[at:]


def _modifies_role(word: Word) -> bool:
    text = word.text.casefold()
    return not word.known and (text in words("role_modifiers") or text in words("demonyms"))


def _plain(run: tuple[Word, ...], *, first: bool, heading: bool) -> Iterator[Segment]:
    """Yield a run without a title, its peoples' names and trailing roles stripped."""
    if not (_is_institution(run) or _holds_institution(run)):
        run = _without_peoples(run)
        run = _without_role_at_end(run)
    if run and not (len(run) == 1 and _is_role_alone(run[0])):
        yield Segment(run, (), first, heading)


def _holds_institution(run: tuple[Word, ...]) -> bool:
    """Tell "Kenyan Institute of Roads", whose head stands inside."""
    return any(
        after.start - word.end > 1 and _takes_of(word.text.casefold())
        for word, after in pairwise(run[1:])
    )


def _takes_of(word: str) -> bool:
    return word in words("organisation_openers") or f"{word} of" in words("place_openers")


def _without_peoples(run: tuple[Word, ...]) -> tuple[Word, ...]:
    while run and run[0].text.casefold() in words("demonyms") and not _belongs(run):
        run = run[1:]
    while run and run[-1].text.casefold() in words("demonyms"):
        run = run[:-1]
    return run


def _belongs(run: tuple[Word, ...]) -> bool:
    """Tell a people's name that is part of a place's or a person's: "Western Kenya"."""
    region = run[0].text.casefold() in words("place_openers")
    return (region and len(run) > 1 and run[1].known) or _is_first_name(run)


def _is_first_name(run: tuple[Word, ...]) -> bool:
    """Tell "Christian" and "Arab" in somebody's name from the creed or people."""
    if len(run) != _FULL or run[1].known:
        return False
    first, last = run[0].text.casefold(), run[1].text.casefold()
    name = any(first in words(one) for one in ("given_names", "surnames", "more_surnames"))
    return name and last not in words("english_words") and last not in words("demonyms")


def _without_role_at_end(run: tuple[Word, ...]) -> tuple[Word, ...]:
    """Drop "Prime Minister" or "CEO" behind a name, or standing alone."""
    if not run or not _is_title(run[-1]):
        return run
    given = len(run) > 1 and run[0].text.casefold() in words("given_names")
    if given and run[-1].text.casefold() not in _NEVER_SURNAMES:
        return run
    before, _ = _role_words(run)
    return before


def _is_role_alone(word: Word) -> bool:
    text = word.text.casefold()
    return _is_title(word) or _modifies_role(word) or text in _ORDINALS
