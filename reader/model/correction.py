"""What a person says against the program's findings, tied to words of the article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from reader.model.article import DetailName

CorrectionKind = Literal["rename", "merge", "split", "retype", "hide", "confirm", "speaker"]
CorrectedKind = Literal["entity", "quotation", "time", "quantity", "event", "claim", "conflict"]


@dataclass(frozen=True, slots=True)
class TextAnchor:
    """A place in a text that survives small edits: its words, those around, and its offset.

    `start` is in code points; `prefix` and `suffix` are what stands directly before and behind,
    as in the text-quote and text-position selectors of the Web Annotation Data Model.
    """

    exact: str
    prefix: str
    suffix: str
    start: int


@dataclass(frozen=True, slots=True)
class Correction:
    """One correction: `kind` of change to the finding `of` a kind whose words are at `anchor`.

    `value` is the new name (rename, split), the new kind of entity (retype) or the speaker's
    name (speaker; empty for nobody). `other` is where the entity is named into which another
    one is merged.
    """

    kind: CorrectionKind
    of: CorrectedKind
    anchor: TextAnchor
    value: str = ""
    other: TextAnchor | None = None

    def __str__(self) -> str:
        """Say in words what is corrected."""
        words = f"“{' '.join(self.anchor.exact.split())}”"
        told = {
            "rename": f"{words} is called {self.value}",
            "split": f"{words} is somebody else: {self.value}",
            "retype": f"{words} is a {self.value}",
            "hide": f"{words} is not a fact",
            "confirm": f"{words} is right",
            "speaker": f"{words} is said by {self.value or 'nobody named'}",
        }
        if self.kind == "merge" and self.other:
            return f"{words} is the same as “{' '.join(self.other.exact.split())}”"
        return told.get(self.kind, words)


@dataclass(frozen=True, slots=True)
class Restatement:
    """What a person says of a whole article against its file: a title, a date or an encoding.

    `value` is what holds instead, "" where the article has none, and None where the file is
    right after all. A date is as in `Article.published`, an encoding a codec's name.
    """

    of: DetailName
    value: str | None

    def __str__(self) -> str:
        """Say in words what is said."""
        name = {"published": "date", "url": "address"}.get(self.of, self.of)
        if self.value is None:
            return f"the {name} is as in the file"
        return f"the {name} is {self.value}" if self.value else f"no {name}"
