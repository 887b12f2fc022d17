"""What things are called here: frozen dataclasses, standard library only.

One noun, one name, everywhere: article, block, span, quote, speaker, entity, mention,
fact, evidence, analysis, summary, hit, clip. Every span is half-open and counts Unicode code
points of `Article.text`, which is what the file said and is never altered.
"""

from reader.model.analysis import Analysis
from reader.model.article import Article, Block, BlockKind, PageStart
from reader.model.clip import Clip
from reader.model.correction import CorrectedKind, Correction, CorrectionKind, TextAnchor
from reader.model.entity import Entity, EntityKind, HeldRole, Mention, MentionKind
from reader.model.errors import (
    ArchiveError,
    BusyArchiveError,
    CacheError,
    DamagedCacheError,
    OnRecordError,
    OwnDataError,
    QuotationChangedError,
    UnreadableFileError,
    UnusableSettingsError,
)
from reader.model.fact import (
    Claim,
    ClaimLink,
    Conflict,
    Event,
    EventStatus,
    Fact,
    FactKind,
    Quantity,
    QuantityKind,
    Sourcing,
    TimeExpression,
    TimeKind,
)
from reader.model.hit import (
    Facets,
    FieldValue,
    Hit,
    Remark,
    RemarkKind,
    Results,
    SavedSearch,
    Snippet,
)
from reader.model.messages import Finished, Message, Progress, Ready, Skipped
from reader.model.profile import (
    Cited,
    Companion,
    Disagreement,
    Namesake,
    Profile,
    SaidWords,
    StatedRole,
    Subject,
    SubjectRow,
    ToldEvent,
)
from reader.model.quote import Attribution, Quote, QuoteKind, Speaker, SpeakerKind
from reader.model.quote_rows import QuoteOrder, QuoteRow, QuotesWanted
from reader.model.span import Span
from reader.model.summary import Summary

__all__ = [
    "Analysis",
    "ArchiveError",
    "Article",
    "Attribution",
    "Block",
    "BlockKind",
    "BusyArchiveError",
    "CacheError",
    "Cited",
    "Claim",
    "ClaimLink",
    "Clip",
    "Companion",
    "Conflict",
    "CorrectedKind",
    "Correction",
    "CorrectionKind",
    "DamagedCacheError",
    "Disagreement",
    "Entity",
    "EntityKind",
    "Event",
    "EventStatus",
    "Facets",
    "Fact",
    "FactKind",
    "FieldValue",
    "Finished",
    "HeldRole",
    "Hit",
    "Mention",
    "MentionKind",
    "Message",
    "Namesake",
    "OnRecordError",
    "OwnDataError",
    "PageStart",
    "Profile",
    "Progress",
    "Quantity",
    "QuantityKind",
    "QuotationChangedError",
    "Quote",
    "QuoteKind",
    "QuoteOrder",
    "QuoteRow",
    "QuotesWanted",
    "Ready",
    "Remark",
    "RemarkKind",
    "Results",
    "SaidWords",
    "SavedSearch",
    "Skipped",
    "Snippet",
    "Sourcing",
    "Span",
    "Speaker",
    "SpeakerKind",
    "StatedRole",
    "Subject",
    "SubjectRow",
    "Summary",
    "TextAnchor",
    "TimeExpression",
    "TimeKind",
    "ToldEvent",
    "UnreadableFileError",
    "UnusableSettingsError",
]
