"""Take a run of capitalised words apart: everyday words, titles and roles, and the name.

"Kenyan Foreign Minister Amina Mohamed" is a name with the words before it that say what
the person is; "World Bank President Jim Kim" is two names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.analysis.lexicons import known_names, words
from reader.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.analysis.runs import Run, Word

_FULL = 2
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
        yield Segment(rest[:body], (), first, run.heading)
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
    while rest and not rest[0].known and rest[0].text.casefold() in words("everyday_openers"):
        if not run.first and rest[0].text != "The" and len(rest) > 1:
            break
        rest = rest[1:]
    return rest


def _body_end(run: tuple[Word, ...]) -> int | None:
    """Return where an organisation ends right before a person: "Mill Council Ada Brook"."""
    for at in range(_FULL, len(run) - 1):
        head = run[at - 1].text.casefold() in words("organisation_heads")
        if head and run[at].text.casefold() in words("given_names"):
            return at if len(run) - at == _FULL and not _is_institution(run[at:]) else None
    return None


def _title_end(run: tuple[Word, ...]) -> int | None:
    """Return where the person's name begins behind a title or role, if there is one."""
    if _is_institution(run) or (run[-1].known and len(run) > 1 and not _is_title(run[-2])):
        return None
    for at in range(len(run) - 1, 0, -1):
        if _is_title(run[at - 1]) and not run[at - 1].possessive:
            return at if _could_be_person(run[at:]) else None
    return None


def _is_title(word: Word) -> bool:
    text = word.text.casefold()
    if " " in text and text in words("not_names"):
        return text.split()[-1] in words("role_nouns")  # "Prime Minister" is read as one
    return not word.known and (text in words("courtesy_titles") or text in words("role_nouns"))


def _could_be_person(name: tuple[Word, ...]) -> bool:
    last = name[-1].text.casefold()
    if last in words("role_nouns") or last in words("not_names") or last in words("demonyms"):
        return False
    return not (name[0].known and known_names().get(name[0].text) == "organisation")


def _is_institution(run: tuple[Word, ...]) -> bool:
    """Tell whether the last word makes all of them a thing rather than a person."""
    if len(run) == 1:
        return False
    last = run[-1].text.casefold()
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
    return before[:at], before[at:]


def _modifies_role(word: Word) -> bool:
    text = word.text.casefold()
    return not word.known and (text in words("role_modifiers") or text in words("demonyms"))


def _plain(run: tuple[Word, ...], *, first: bool, heading: bool) -> Iterator[Segment]:
    """Yield a run without a title, its peoples' names and trailing roles stripped."""
    if not _is_institution(run):
        run = _without_peoples(run)
        run = _without_role_at_end(run)
    if run and not (len(run) == 1 and _is_role_alone(run[0])):
        yield Segment(run, (), first, heading)


def _without_peoples(run: tuple[Word, ...]) -> tuple[Word, ...]:
    while run and run[0].text.casefold() in words("demonyms"):
        run = run[1:]
    while run and run[-1].text.casefold() in words("demonyms"):
        run = run[:-1]
    return run


def _without_role_at_end(run: tuple[Word, ...]) -> tuple[Word, ...]:
    """Drop "Prime Minister" or "CEO" behind a name, or standing alone."""
    if not run or not _is_title(run[-1]):
        return run
    if len(run) > 1 and run[0].text.casefold() in words("given_names"):
        return run
    before, _ = _role_words(run)
    return before


def _is_role_alone(word: Word) -> bool:
    text = word.text.casefold()
    return _is_title(word) or _modifies_role(word) or text in _ORDINALS
