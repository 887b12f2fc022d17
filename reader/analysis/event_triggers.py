"""The words that tell an event: verbs with what must stand around them, nouns with an owner."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from reader.resources import lexicon_lines

if TYPE_CHECKING:
    from collections.abc import Mapping

Form = Literal["base", "third", "past", "participle", "ing"]

_FORMS: tuple[Form, ...] = ("base", "third", "past", "participle", "ing")


class Trigger(NamedTuple):
    """A verb that tells an event, as `events_verbs.txt` describes its columns."""

    kind: str
    subject: str
    object: str
    heads: frozenset[str]
    forms: tuple[str, ...]
    particle: tuple[str, ...]

    @property
    def is_passive(self) -> bool:
        """Tell verbs whose passive subject is whom the event is about."""
        return self.object.startswith("passive")


class NounTrigger(NamedTuple):
    """A noun that tells an event: its kind, and the words the label says it with."""

    kind: str
    says: str


@cache
def verbs() -> Mapping[str, tuple[tuple[Trigger, frozenset[Form]], ...]]:
    """Return the triggers by each of their forms, the longest particle first."""
    table: dict[str, list[tuple[Trigger, frozenset[Form]]]] = defaultdict(list)
    for line in lexicon_lines("events_verbs"):
        trigger = _trigger(line)
        for form in set(trigger.forms) - {"-"}:
            names = zip(_FORMS, trigger.forms, strict=True)
            table[form].append((trigger, frozenset(name for name, one in names if one == form)))
    return {
        form: tuple(sorted(found, key=lambda one: -len(one[0].particle)))
        for form, found in table.items()
    }


def _trigger(line: str) -> Trigger:
    kind, subject, wanted, forms, particle = (part.strip() for part in line.split("|"))
    heads = frozenset(wanted[1:].split()) if wanted.startswith("=") else frozenset()
    object_ = "heads" if heads else wanted
    return Trigger(kind, subject, object_, heads, tuple(forms.split()), tuple(particle.split()))


@cache
def nouns() -> Mapping[str, NounTrigger]:
    """Return the nouns that tell an event of their owner."""
    rows = ([part.strip() for part in line.split("|")] for line in lexicon_lines("events_nouns"))
    return {noun: NounTrigger(kind, says) for kind, noun, says in rows}


@cache
def helpers(name: str) -> frozenset[str]:
    """Return one line of `events_words.txt`: words by how far they let an event be a fact."""
    rows = (line.split(" | ") for line in lexicon_lines("events_words"))
    return {head.strip(): frozenset(rest.split()) for head, rest in rows}[name]
