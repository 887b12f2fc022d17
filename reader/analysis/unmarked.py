"""Words of others that stand without quotation marks: indirect speech, posts, transcripts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.analysis.attribution import Attributor
    from reader.analysis.document import Document
    from reader.analysis.quote_marks import Marked
    from reader.analysis.speakers import SpeakerResolver
    from reader.model import Quote


def unmarked_quotations(
    attributor: Attributor, resolver: SpeakerResolver, document: Document, marked: Sequence[Marked]
) -> list[Quote]:
    return []
