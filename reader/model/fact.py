"""Facts: what an article states, each with the words that state it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from reader.model.span import Span

FactKind = Literal[
    "headline",
    "person",
    "organisation",
    "place",
    "work",
    "time",
    "quantity",
    "event",
    "claim",
    "conflict",
]
"""`headline` is the event an article is about, shown over all else."""
TimeKind = Literal["date", "time", "duration", "set"]
QuantityKind = Literal["money", "percent", "count", "quantity"]
Anchor = Literal["absolute", "article", "post", "mention"]
EventStatus = Literal["done", "announced", "planned", "denied", "alleged"]
Sourcing = Literal["named", "unnamed", "vague", "none"]
"""Who vouches for a claim: somebody with a name, somebody described ("two officials"),
nobody one could ask ("critics", "reports"), or nobody at all ("reportedly")."""


def _require(evidence: tuple[Span, ...], label: str) -> None:
    if not evidence:
        message = f"no evidence for {label!r}"
        raise ValueError(message)


@dataclass(frozen=True, slots=True)
class Fact:
    """Any finding as one row: what a panel lists and a table exports.

    `label` is what to read, `detail` the smaller line under it, `value` the normalised
    form where there is one; `checked` says that a person confirmed or corrected it. Raises
    ValueError without evidence.
    """

    kind: FactKind
    label: str
    evidence: tuple[Span, ...]
    value: str | None = None
    detail: str = ""
    confidence: float = 0.5
    checked: bool = False

    def __post_init__(self) -> None:
        _require(self.evidence, self.label)


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Words that place something in time.

    `timex` is the TIMEX3 value (2026-01-05, P7Y, PAST_REF); `value` the EDTF level 1 form
    of what has a place in time (2026-01-05, 2025-12, 2022~), else None; `anchor` says
    what a relative expression was reckoned from, None where it could not be.
    """

    span: Span
    kind: TimeKind
    timex: str
    value: str | None = None
    anchor: Anchor | None = None


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount as the text gives it: `value` in `unit` (a currency code, %, what is counted).

    `value` is None for one that is vague ("billions of dollars"): its words are all there is to
    know. Of a range it is the lower end, `upper` the other; else `upper` is None.
    """

    span: Span
    kind: QuantityKind
    value: float | None
    unit: str | None = None
    upper: float | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, or is to: `value` is its EDTF date where the text tells.

    `status` says how far the text vouches for it: what is announced is decided, what is planned
    is not, and what is denied or alleged is somebody's word. `checked`: a person confirmed it.
    """

    kind: str
    label: str
    evidence: tuple[Span, ...]
    value: str | None = None
    people: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    status: EventStatus = "done"
    confidence: float = 0.5
    checked: bool = False

    def __post_init__(self) -> None:
        _require(self.evidence, self.label)


@dataclass(frozen=True, slots=True)
class ClaimLink:
    """One voice in the chain through which a claim reached the article."""

    name: str
    evidence: Span


@dataclass(frozen=True, slots=True)
class Claim:
    """What somebody says is so; `chain` runs from the outermost voice inwards.

    `source` is the outermost voice, None where it is vague or missing; `sourcing` says which.
    `checked`: a person confirmed it.
    """

    text: str
    evidence: tuple[Span, ...]
    source: str | None = None
    chain: tuple[ClaimLink, ...] = ()
    confidence: float = 0.5
    sourcing: Sourcing = "named"
    checked: bool = False

    def __post_init__(self) -> None:
        _require(self.evidence, self.text)


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two statements of one article that cannot both be true."""

    label: str
    evidence: tuple[Span, ...]

    def __post_init__(self) -> None:
        _require(self.evidence, self.label)
