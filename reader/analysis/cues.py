"""The words that report speech: verbs, nouns and what may stand beside them."""

from __future__ import annotations

from functools import cache

from reader.resources import lexicon_lines


@cache
def speech_verbs() -> frozenset[str]:
    """Return every form of the verbs that report wherever they stand with a speaker."""
    return _forms("cue_verbs")


@cache
def marked_verbs() -> frozenset[str]:
    """Return every form of the verbs that report only beside words between marks."""
    return _forms("cue_verbs_with_marks") - speech_verbs()


@cache
def cue_verbs() -> frozenset[str]:
    """Return every form of every verb that may report speech."""
    return speech_verbs() | marked_verbs()


@cache
def cue_words() -> frozenset[str]:
    """Return every word that may be the cue of a report, whatever its kind."""
    return cue_verbs() | word_list("cue_nouns") | {"according", "words"}


@cache
def _bare_forms() -> frozenset[str]:
    """Return the forms without ending, which need a subject in the plural or a helping verb."""
    names = ("cue_verbs", "cue_verbs_with_marks")
    lines = [line.split() for name in names for line in lexicon_lines(name)]
    return frozenset(line[0] for line in lines if len(line) > 1)


def is_bare(word: str) -> bool:
    """Tell "say" from "says" and "said"."""
    return word in _bare_forms() and not word.endswith("ed") and word not in ("read", "put")


def is_participle(word: str) -> bool:
    """Tell "saying" and "calling" from forms that stand with a subject of their own."""
    return word.endswith("ing")


def is_helping(word: str) -> bool:
    """Tell a verb that helps another, denied or not: "has", "didn't"."""
    return word in word_list("helping_verbs") or word.endswith(("n't", "n’t"))


@cache
def word_list(name: str) -> frozenset[str]:
    """Return every word of a lexicon that holds several words a line, casefolded."""
    return frozenset(word.casefold() for line in lexicon_lines(name) for word in line.split())


@cache
def _forms(name: str) -> frozenset[str]:
    return frozenset(word for line in lexicon_lines(name) for word in line.split())
