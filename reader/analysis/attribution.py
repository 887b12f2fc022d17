"""Decide which report a quotation belongs to.

The rules are tried from the surest to the weakest: the words right behind the quotation,
those before it, the same paragraph, what the sentence before announced, and at last the
one who spoke in the paragraph before. No rule, no speaker.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from reader.analysis.cues import word_list
from reader.analysis.reports import Report, find_reports, reports_behind
from reader.analysis.sources import Source, main_subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.narration import Passage, Piece
    from reader.analysis.quote_marks import Marked
    from reader.model import Span

Rule = Literal[
    "behind", "before", "matrix", "name colon", "sentence end", "possessive",
    "next sentence", "same sentence", "same paragraph", "announced", "paragraph before",
    "sentence before", "credit", "headline",
]  # fmt: skip
_STEPS = (",", ":", "that", "“", "—", "-", "–", "--", "...", "as", "it", "the", "a", "an")
_FULL_STOPS = frozenset(".!?")


class Finding(NamedTuple):
    """The source of one quotation: the passage and pieces that name it, and by which rule."""

    passage: int
    source: Source
    cue: int | None
    rule: Rule
    follows: int | None = None


class Attributor:
    """The attribution of all quotations of one article, in text order."""

    def __init__(
        self,
        text: str,
        passages: Sequence[Passage],
        marked: Sequence[Marked],
        headings: frozenset[int] = frozenset(),
    ) -> None:
        self.passages = passages
        self.headings = headings
        self.reports = [find_reports(passage.pieces) for passage in passages]
        self.places = {
            quote: (number, at)
            for number, passage in enumerate(passages)
            for at, quote in passage.quotes
        }
        self.found: dict[int, Finding] = {}
        self._text = text
        self._marked = marked
        for quote in sorted(self.places):
            finding = self._attribute(quote)
            if finding is not None:
                self.found[quote] = finding

    def _attribute(self, quote: int) -> Finding | None:
        number, at = self.places[quote]
        if self._skips(number, at):
            return None
        for rule in (
            self._behind, self._credit, self._name_colon, self._before, self._next_sentence,
            self._possessed, self._sentence_end, self._same_sentence, self._announced, self._same_paragraph,
            self._sentence_before, self._paragraph_before, self._headline,
        ):  # fmt: skip
            finding = rule(quote, number, at)
            if finding is not None:
                return finding
        return None

    def _skips(self, number: int, at: int) -> bool:
        """Words on a sign have no speaker."""
        pieces = self.passages[number].pieces
        return (
            at > 1
            and pieces[at - 1].word == "reading"
            and "said" not in {p.word for p in pieces[:at]}
        )

    def inner(self, quote: int) -> str:
        """Return the words of a quotation without its marks."""
        return self._marked[quote].inner(self._text).of(self._text)

    def is_sentence(self, quote: int) -> bool:
        """Tell words that stand for themselves from a phrase woven into the narration."""
        number, at = self.places[quote]
        words = self.inner(quote)
        opens = at == 0 or self.passages[number].pieces[at - 1].word in (
            ",",
            ":",
            "—",
            "–",
            "-",
            "--",
            ".",
        )
        return opens or (words[:1].isupper() and len(words.split()) > 3) or words[-1:] in "?!"

    def _behind(self, quote: int, number: int, at: int) -> Finding | None:
        pieces = self.passages[number].pieces
        for report in reports_behind(pieces, self.reports[number], at):
            if self._pieces_joined(pieces, at, report):
                return Finding(number, report.source, report.cue, "behind")
        return None

    def _pieces_joined(self, pieces: Sequence[Piece], at: int, report: Report) -> bool:
        """A phrase that is the object of another verb does not take the verb behind it."""
        if report.shape in ("noun",):
            return False
        quoted = self._text[pieces[at].start : pieces[at].end]
        ends = any(mark in quoted[-3:] for mark in ",.?!—-…") or pieces[at + 1].kind == "mark"
        return ends or at == 0 or report.strong

    def _name_colon(self, quote: int, number: int, at: int) -> Finding | None:
        pieces = self.passages[number].pieces
        if at < 2 or pieces[at - 1].word != ":":
            return None
        if any(report.last < at for report in self.reports[number]):
            return None
        source = main_subject(pieces, at - 1)
        return Finding(number, source, None, "name colon") if source else None

    def _credit(self, quote: int, number: int, at: int) -> Finding | None:
        """Read "— Name" behind a quotation that stands alone."""
        pieces = self.passages[number].pieces
        if at == 0 and len(pieces) == 1 and number + 1 < len(self.passages):
            following = self.passages[number + 1].pieces
            if (
                following[0].word in ("—", "–", "-", "--")
                and len(following) > 1
                and following[1].capital
            ):
                source = self._credited(following, 1)
                if source is not None and len(following) < 14:
                    return Finding(number + 1, source, None, "credit")
        return None

    @staticmethod
    def _credited(pieces: Sequence[Piece], first: int) -> Source | None:
        last = first
        while (
            last + 1 < len(pieces) and pieces[last + 1].kind == "word" and pieces[last + 1].capital
        ):
            last += 1
        return Source(first, last)

    def _before(self, quote: int, number: int, at: int) -> Finding | None:
        pieces = self.passages[number].pieces
        candidates = [
            one for one in self.reports[number] if one.last < at and self._reaches(pieces, one, at)
        ]
        if not candidates:
            return None
        verbs = [one for one in candidates if one.shape != "noun"]
        nearest = (verbs or candidates)[-1]
        strong = [one for one in verbs if one.strong]
        if self._adjoins(pieces, nearest, at) and (nearest.strong or not strong):
            return self._of(number, nearest, "before")
        if not strong:
            return self._of(number, nearest, "matrix")
        return self._of(number, self._outermost(pieces, strong), "matrix")

    def _outermost(self, pieces: Sequence[Piece], reports: Sequence[Report]) -> Report:
        """Return the report that the nearest one is itself part of."""
        report = reports[-1]
        for earlier in reversed(reports[:-1]):
            if self._embeds(pieces, earlier, report):
                report = earlier
        return report

    def _of(self, number: int, report: Report, rule: Rule) -> Finding:
        shape: Rule = "possessive" if report.shape == "noun" else rule
        return Finding(number, report.source, report.cue, shape)

    def _reaches(self, pieces: Sequence[Piece], report: Report, at: int) -> bool:
        """A report behind an earlier quotation reaches this one unless a new clause begins."""
        start = max(report.cue, report.source.last)
        between = pieces[start + 1 : at]
        return not any(piece.word in (";",) for piece in between)

    def _adjoins(self, pieces: Sequence[Piece], report: Report, at: int) -> bool:
        return all(piece.word in _STEPS for piece in pieces[report.last + 1 : at])

    def _embeds(self, pieces: Sequence[Piece], outer: Report, inner: Report) -> bool:
        """Tell whether the inner report is part of what the outer one reports."""
        if inner.shape == "carried":
            return False
        between = [piece.word for piece in pieces[outer.last + 1 : inner.first]]
        return not any(word in (";", "and", "but") for word in between[-2:])

    def _next_sentence(self, quote: int, number: int, at: int) -> Finding | None:
        """Read "“Is it true?” Reed asked." where the stop cut the sentence in two."""
        pieces = self.passages[number].pieces
        if at != len(pieces) - 1 or number + 1 >= len(self.passages):
            return None
        following = self.passages[number + 1]
        if following.paragraph != self.passages[number].paragraph or not self.reports[number + 1]:
            return None
        report = self.reports[number + 1][0]
        rest = following.pieces[report.last + 1 :]
        asks = self.inner(quote)[-1:] in ("?", "!", "—", "…", ",", "-")
        short = not rest or rest[0].word in (".", ",") or (asks and len(rest) < 12)
        if report.first == 0 and short and report.shape in ("subject first", "verb first"):
            return Finding(number + 1, report.source, report.cue, "next sentence")
        return None

    def _possessed(self, quote: int, number: int, at: int) -> Finding | None:
        """Read "Trump's “…” remark"."""
        pieces = self.passages[number].pieces
        if at == 0 or at + 1 >= len(pieces) or pieces[at + 1].word not in word_list("cue_nouns"):
            return None
        if pieces[at - 1].word.endswith(("'s", "’s")) or pieces[at - 1].word in (
            "his",
            "her",
            "their",
        ):
            return Finding(number, Source(at - 1, at - 1), at + 1, "possessive")
        return None

    def _headline(self, quote: int, number: int, at: int) -> Finding | None:
        """Words between marks in a headline belong to the person it begins with."""
        if self.passages[number].paragraph not in self.headings or at == 0:
            return None
        pieces = self.passages[number].pieces
        source = main_subject(pieces, at)
        if source is None or pieces[source.last].named < 0:
            return None
        return Finding(number, source, None, "headline")

    def _sentence_end(self, quote: int, number: int, at: int) -> Finding | None:
        pieces = self.passages[number].pieces
        for report in self.reports[number]:
            apart = report.first > 0 and pieces[report.first - 1].word == ","
            if report.first > at and (apart or report.shape == "according") and report.strong:
                return Finding(number, report.source, report.cue, "sentence end")
        return None

    def _same_sentence(self, quote: int, number: int, at: int) -> Finding | None:
        """The second part of an interrupted quotation, or a second phrase of one sentence."""
        for _, other in reversed([one for one in self.passages[number].quotes if one[0] < at]):
            if other in self.found:
                return self.found[other]._replace(rule="same sentence", follows=other)
        return None

    def _announced(self, quote: int, number: int, at: int) -> Finding | None:
        """A sentence before that ends in a colon announces the quotation."""
        if at > 0 or number == 0:
            return None
        before = self.passages[number - 1].pieces
        if before[-1].word != ":":
            return None
        if self.reports[number - 1]:
            report = self.reports[number - 1][-1]
            return Finding(number - 1, report.source, report.cue, "announced")
        source = main_subject(before, len(before) - 1)
        return Finding(number - 1, source, None, "announced") if source else None

    def _same_paragraph(self, quote: int, number: int, at: int) -> Finding | None:
        paragraph = self.passages[number].paragraph
        previous = quote - 1
        if previous not in self.found or not self.is_sentence(quote) or at > 0:
            return None
        place = self.places[previous][0]
        if self.passages[place].paragraph != paragraph:
            return None
        return self.found[previous]._replace(rule="same paragraph", follows=previous)

    def _sentence_before(self, quote: int, number: int, at: int) -> Finding | None:
        """Take who the sentence before was about, in the same paragraph."""
        if at > 0 or number == 0 or not self._long(quote):
            return None
        before = self.passages[number - 1]
        if before.paragraph != self.passages[number].paragraph:
            return None
        if self.reports[number - 1]:
            report = self.reports[number - 1][-1]
            return Finding(number - 1, report.source, report.cue, "sentence before")
        source = main_subject(before.pieces, len(before.pieces))
        return Finding(number - 1, source, None, "sentence before") if source else None

    def _paragraph_before(self, quote: int, number: int, at: int) -> Finding | None:
        """A paragraph that is all quotation belongs to whoever spoke before."""
        alone = all(one.kind in ("quotation", "mark") for one in self.passages[number].pieces)
        if at > 0 or not alone or not self._long(quote):
            return None
        previous = quote - 1
        if (
            previous in self.found
            and self.passages[self.places[previous][0]].paragraph
            == self.passages[number].paragraph - 1
        ):
            return self.found[previous]._replace(rule="paragraph before", follows=previous)
        if number == 0:
            return None
        before = self.passages[number - 1]
        if self.reports[number - 1] and before.paragraph == self.passages[number].paragraph - 1:
            report = self.reports[number - 1][-1]
            return Finding(number - 1, report.source, report.cue, "paragraph before")
        return None

    def is_interrupted(self, one: Span, other: Span) -> bool:
        """Tell whether only "she said," without a full stop stands between two quotations."""
        between = self._text[one.end : other.start]
        return len(between) < 200 and not any(mark in between for mark in ".!?\n")

    def _long(self, quote: int) -> bool:
        return len(self.inner(quote).split()) > 4
