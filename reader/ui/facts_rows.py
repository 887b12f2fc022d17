"""The facts panel's content: sections of rows, made from what was found in an article."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.ui.counting import Count
from reader.ui.dateline import edtf_shown
from reader.ui.quote_filter import EVERYTHING, UNSURE_BELOW, QuoteFilter, is_unsure
from reader.ui.quote_words import first_words, kind_remark
from reader.ui.said import said, said_parts
from reader.ui.wording import filled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reader.model import Analysis, Article, Fact, FactKind, OwnWork, Quote, Span
    from reader.ui.timeline_axis import Axis

NOBODY = -1
"""The colour number of what no speaker stands for."""
_LONGEST = 110
_DOUBTED = frozenset({"person", "organisation", "place", "work", "event", "claim"})
"""Kinds of facts whose confidence is worth a word."""
_TOLD = frozenset({"headline", "organisation", "place", "work", "event", "claim"})
"""Kinds whose smaller line is the program's own words; that of others is the article's."""
_DOT = " · "
_TALLY = re.compile(r"\b[\d,]+ quotations?\b")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: what to read, the smaller line below, where the article says so.

    `colour` is a speaker's number, None where no dot belongs, and `NOBODY` for words nobody
    is named for. `search` is what to look for in the archive; empty where that makes no sense.
    `tally` stands at the right end of the line. `kind` is that of the fact, None where a row is
    none; `quote` is the quotation a row stands for. `leads` is the row that says in short what the
    article is about; a row with an `axis` is drawn as that line of time instead of written.
    An `unsure` row is more guessed than known, a `checked` one a person's own word.
    """

    label: str
    detail: str = ""
    evidence: tuple[Span, ...] = ()
    colour: int | None = None
    search: str = ""
    tally: str = ""
    warns: bool = False
    kind: FactKind | None = None
    quote: Quote | None = None
    leads: bool = False
    axis: Axis | None = None
    unsure: bool = False
    checked: bool = False

    def words(self) -> str:
        """Return the row as it reads."""
        return " — ".join(part for part in (self.label, self.detail) if part)


@dataclass(frozen=True, slots=True)
class Section:
    """A headed group of rows."""

    title: str
    rows: tuple[Row, ...]

    @property
    def count(self) -> int:
        """Count what is found, leaving out the line that draws it."""
        return sum(row.axis is None for row in self.rows)


SECTIONS: tuple[tuple[str, FactKind, bool], ...] = (
    ("Claims", "claim", True),
    ("Events", "event", False),
    ("Timeline", "time", True),
    ("Numbers", "quantity", True),
    ("Organisations", "organisation", True),
    ("Places", "place", False),
    ("Works", "work", False),
)
"""Title, kind of fact, and whether the section stands there when it is empty."""


def own_section(work: OwnWork) -> Section:
    """Return what a person made of the article: tags, notes, and highlights, lost ones last."""
    translate = QCoreApplication.translate
    rows = [Row(work.note, translate("facts", "note on the article"))] if work.note else []
    if work.tags:
        rows.append(Row(", ".join(work.tags), translate("facts", "tags")))
    for one in work.highlights:
        words = first_words(one.anchor.exact)
        if one.span is None:
            lost = translate("facts", "these words are not in the article any more")
            rows.append(Row(words, _DOT.join(filter(None, (lost, one.note))), warns=True))
        else:
            rows.append(Row(words, one.note, (one.span,)))
    return Section(translate("facts", "Yours"), tuple(rows))


def sections(
    article: Article,
    analysis: Analysis,
    facts: Sequence[Fact],
    colours: Mapping[str, int],
) -> tuple[Section, ...]:
    """Return the panel's sections; the main ones also when nothing was found for them.

    The last one is of the quotations, all of them.
    """
    translate = QCoreApplication.translate
    headline = Section(
        translate("facts", "In short"), tuple(_rows("headline", analysis, facts, {}))
    )
    people = Section(translate("facts", "People"), _unsure_last(_people(analysis, facts, colours)))
    found = (
        (
            Section(translate("facts", title), _listed(kind, article, analysis, facts, colours)),
            always,
        )
        for title, kind, always in SECTIONS
    )
    warnings = Section(translate("facts", "Warnings"), tuple(_warnings(article, analysis, facts)))
    return (
        *([headline] if headline.rows else []),
        people,
        *(section for section, always in found if section.rows or always),
        *([warnings] if warnings.rows else []),
        quotation_section(article, analysis, colours),
    )


def quotation_section(
    article: Article,
    analysis: Analysis,
    colours: Mapping[str, int],
    chosen: QuoteFilter = EVERYTHING,
) -> Section:
    """Return the quotations that are asked for."""
    title = QCoreApplication.translate("facts", "Quotations")
    return Section(title, tuple(_quotations(article, analysis, colours, chosen)))


def _listed(
    kind: FactKind,
    article: Article,
    analysis: Analysis,
    facts: Sequence[Fact],
    colours: Mapping[str, int],
) -> tuple[Row, ...]:
    """Return a section's rows; the named are in no other order than how sure they are."""
    rows = _rows(kind, analysis, facts, colours)
    if kind in ("organisation", "place", "work"):
        return _unsure_last(rows)
    return (*_drawn(kind, article, facts), *rows)


def _unsure_last(rows: Iterable[Row]) -> tuple[Row, ...]:
    return tuple(sorted(rows, key=lambda row: row.unsure))


def _drawn(kind: FactKind, article: Article, facts: Sequence[Fact]) -> Iterator[Row]:
    """Yield the line of time over the dates, where there is more than one of them."""
    from reader.ui.timeline_axis import axis_of  # noqa: PLC0415 - after the first paint

    axis = axis_of(facts, article.published) if kind == "time" else None
    if axis:
        first, last = (day_label(axis.points[at].fact) for at in (0, -1))
        words = QCoreApplication.translate("facts", "A line of time from %1 to %2")
        yield Row(filled(words, first, last), axis=axis)


def day_label(fact: Fact) -> str:
    """Return what a fact is called; a day as the window's language writes it."""
    return edtf_shown(fact.value) if fact.kind == "time" and fact.value else fact.label


def _of_kind(kind: FactKind, facts: Sequence[Fact]) -> Iterator[Fact]:
    return (fact for fact in facts if fact.kind == kind)


def _people(analysis: Analysis, facts: Sequence[Fact], colours: Mapping[str, int]) -> Iterator[Row]:
    spoken = _quotations_by_speaker(analysis)
    for fact in _of_kind("person", facts):
        count = spoken[fact.label]
        # The facts list may count them in words of its own.
        detail = _TALLY.sub("", fact.detail).strip(_DOT) if count else fact.detail
        detail = said_parts(detail)
        tally = Count.quotations(count) if count else ""
        colour = colours.get(fact.label)
        row = Row(fact.label, detail, fact.evidence, colour, fact.label, tally, kind="person")
        yield _vouched(row, fact)


def _quotations_by_speaker(analysis: Analysis) -> Counter[str]:
    groups = {(quote.speaker.name, quote.group) for quote in analysis.speech if quote.speaker}
    return Counter(name for name, _ in groups)


def _rows(
    kind: FactKind, analysis: Analysis, facts: Sequence[Fact], colours: Mapping[str, int]
) -> Iterator[Row]:
    doubtful = {claim.text for claim in analysis.claims if claim.sourcing in ("vague", "none")}
    for fact in _of_kind(kind, facts):
        detail = fact.detail
        if kind in ("time", "quantity") and not detail and fact.value != fact.label:
            detail = fact.value or ""
        if kind in _TOLD:
            detail = said_parts(detail)
        row = Row(
            day_label(fact),
            detail,
            fact.evidence,
            colours.get(fact.label) if kind == "organisation" else None,
            fact.label if kind in ("organisation", "place", "work") else "",
            warns=kind == "claim" and fact.label in doubtful,
            kind=kind,
            leads=kind == "headline",
        )
        yield _vouched(row, fact)


def _vouched(row: Row, fact: Fact) -> Row:
    """Say of a row how far it is to be believed, where that is not as usual."""
    unsure = fact.kind in _DOUBTED and not fact.checked and fact.confidence < UNSURE_BELOW
    if not (unsure or fact.checked):
        return row  # of thousands most are as usual
    translate = QCoreApplication.translate
    checked = translate("facts", "checked by you") * fact.checked
    words = checked or translate("facts", "unsure") * unsure
    detail = _DOT.join(part for part in (row.detail, words) if part)
    return replace(row, detail=detail, unsure=unsure, checked=fact.checked)


def _warnings(article: Article, analysis: Analysis, facts: Sequence[Fact]) -> Iterator[Row]:
    for fact in _of_kind("conflict", facts):
        both = QCoreApplication.translate("facts", "The article says both")
        detail = said(fact.detail) if fact.detail else both
        yield Row(said(fact.label), detail, fact.evidence, warns=True, kind="conflict")
    for words in dict.fromkeys((*article.warnings, *analysis.warnings)):
        yield Row(said(words), warns=True)


def _quotations(
    article: Article, analysis: Analysis, colours: Mapping[str, int], chosen: QuoteFilter
) -> Iterator[Row]:
    """Yield one row a quotation, speaker by speaker in the order they first speak."""
    groups: dict[int, list[Quote]] = {}
    for quote in analysis.speech:
        if chosen.lets_through(quote):
            groups.setdefault(quote.group, []).append(quote)
    last = len(colours)
    ordered = sorted(groups.values(), key=lambda parts: _speaker_number(parts[0], colours, last))
    for parts in ordered:
        words = " […] ".join(part.span.of(article.text) for part in parts)
        name = parts[0].speaker.name if parts[0].speaker else ""
        yield Row(
            first_words(words, _LONGEST),
            _who(parts[0]),
            tuple(part.span for part in parts),
            colours.get(name, NOBODY),
            name,
            quote=parts[0],
        )


def _speaker_number(quote: Quote, colours: Mapping[str, int], last: int) -> int:
    return colours.get(quote.speaker.name, last) if quote.speaker else last + 1


def _who(quote: Quote) -> str:
    translate = QCoreApplication.translate
    kind = kind_remark(quote.kind)
    name = quote.speaker.name if quote.speaker else translate("facts", "unattributed")
    unsure = translate("facts", "unsure") if is_unsure(quote) else ""
    return _DOT.join(part for part in (name, kind, unsure) if part)
