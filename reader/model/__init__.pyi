from .analysis import Analysis as Analysis
from .article import (
    Article as Article,
    Block as Block,
    BlockKind as BlockKind,
    DetailName as DetailName,
    Origin as Origin,
    PageStart as PageStart,
)
from .clip import Clip as Clip
from .comparison import (
    ComparedRow as ComparedRow,
    Comparison as Comparison,
    HeadlineChange as HeadlineChange,
    NumberChange as NumberChange,
    OtherVersion as OtherVersion,
    QuotationChange as QuotationChange,
    QuotationChangeKind as QuotationChangeKind,
    TextChange as TextChange,
    TextChangeKind as TextChangeKind,
)
from .correction import (
    CorrectedKind as CorrectedKind,
    Correction as Correction,
    CorrectionKind as CorrectionKind,
    Restatement as Restatement,
    TextAnchor as TextAnchor,
)
from .entity import (
    Entity as Entity,
    EntityKind as EntityKind,
    HeldRole as HeldRole,
    Mention as Mention,
    MentionKind as MentionKind,
)
from .errors import (
    ArchiveError as ArchiveError,
    BrokenIndexError as BrokenIndexError,
    BusyArchiveError as BusyArchiveError,
    CacheError as CacheError,
    DamagedCacheError as DamagedCacheError,
    HarmfulFileError as HarmfulFileError,
    NoAnnotationsError as NoAnnotationsError,
    NoArticleError as NoArticleError,
    OnRecordError as OnRecordError,
    OwnDataError as OwnDataError,
    QuotationChangedError as QuotationChangedError,
    TemplateError as TemplateError,
    UnreadableFileError as UnreadableFileError,
    UnusableSettingsError as UnusableSettingsError,
)
from .fact import (
    Claim as Claim,
    ClaimLink as ClaimLink,
    Conflict as Conflict,
    Event as Event,
    EventStatus as EventStatus,
    Fact as Fact,
    FactKind as FactKind,
    Quantity as Quantity,
    QuantityKind as QuantityKind,
    Sourcing as Sourcing,
    TimeExpression as TimeExpression,
    TimeKind as TimeKind,
)
from .facets import Facets as Facets, FieldValue as FieldValue
from .hit import (
    Hit as Hit,
    HitIds as HitIds,
    Remark as Remark,
    RemarkKind as RemarkKind,
    Results as Results,
    SavedSearch as SavedSearch,
    Snippet as Snippet,
)
from .listing import ListEntry as ListEntry
from .messages import (
    Finished as Finished,
    Message as Message,
    Progress as Progress,
    Ready as Ready,
    Skipped as Skipped,
)
from .own_work import (
    HIGHLIGHT_COLOURS as HIGHLIGHT_COLOURS,
    Highlight as Highlight,
    MarkDeed as MarkDeed,
    Marked as Marked,
    OwnMark as OwnMark,
    OwnWork as OwnWork,
)
from .profile import (
    Cited as Cited,
    Companion as Companion,
    Disagreement as Disagreement,
    Namesake as Namesake,
    Profile as Profile,
    SaidWords as SaidWords,
    StatedRole as StatedRole,
    Subject as Subject,
    SubjectRow as SubjectRow,
    ToldEvent as ToldEvent,
)
from .quote import (
    Attribution as Attribution,
    Quote as Quote,
    QuoteKind as QuoteKind,
    Speaker as Speaker,
    SpeakerKind as SpeakerKind,
)
from .quote_rows import QuoteOrder as QuoteOrder, QuoteRow as QuoteRow, QuotesWanted as QuotesWanted
from .span import Span as Span
from .summary import Summaries as Summaries, Summary as Summary, is_whole as is_whole
from .template import STANDARD_TEMPLATE as STANDARD_TEMPLATE, CopyTemplate as CopyTemplate
