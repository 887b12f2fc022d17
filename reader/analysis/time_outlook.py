"""Whether a sentence looks ahead: then its Monday, its March, its quarter are still to come."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.analysis.numerals import spaced

if TYPE_CHECKING:
    from reader.model import Block

_COMING = (
    r"will|won['’]t|['’]ll|shall|(?:is|are|was|were) (?:to(?! the\b)|set|scheduled|slated|expected"
    r"|due|ready|about|planning|likely)|(?:has|have|had) yet to|upcoming|going to|would|may|might"
    r"|scheduled|slated|due (?:on|in|at|for|to (?!an?\b|the\b|its\b|his\b|their\b|\w+-))|set to"
    r"|set for|expected|expects?|plan(?:s|ned|ning)? (?:to|an?|on|for)|hop(?:es?|ed|ing) (?:to|for)"
    r"|intends? to|wants? to|deadline|postponed|begin(?:s|ning)? on|starting|vow(?:s|ed)? to"
    r"|promis(?:e|es|ed) to|agreed to|prepar(?:e|es|ed|ing) (?:to|for)|ready to|about to"
)
_AHEAD = re.compile(spaced(rf"(?<![\w-])(?<!had been )(?:{_COMING})(?!\w)"), re.IGNORECASE)
# Right before the day: "as early as Tuesday", "by Friday", "until Monday".
_TO_COME = re.compile(
    spaced(
        r"(?:\bas (?:early|soon|late) as(?: [a-z]+ opened)?|no later than"
        r"|\w (?<!not )(?<!up )(?<!But )(?<!And )(?:by|until|till)|effective)"
        r"(?: (?:early|late|mid))?[ -]\Z"
    ),
    re.IGNORECASE,
)
_WAS = re.compile(r"\b(?:had|not\suntil|did)\b")
# Right before the day: "issued Thursday", "met on Monday".
_DONE = re.compile(
    spaced(
        r"\b(?:(?!expected|scheduled|planned|slated|supposed|needed|postponed)[a-z]{3,}ed|said|told|met"
        r"|held|began|left|took|made|came|went|won|died|gave|saw|put|sent|fell|rose|spoke|wrote)"
        r"(?: (?:late|early))?(?: on)? \Z"
    )
)
# A past verb shortly before: "moved its year to December", but not "is to be opened in December".
_PAST = re.compile(
    spaced(
        r"\b(?:was|were|had|did|began|came|went|took|made|left|won|died|met|held|saw|fell|rose"
        r"|(?<!be )[a-z]{3,}ed)\b(?: \S{1,20}){0,5} \Z"
    )
)
_OPENS = re.compile(
    spaced(r"(?:(?:And|But|Then|Also|Early|Late)?,? ?(?:[Oo]n|[Ii]n|[Bb]y|[Aa]t)? ?)\Z")
)
_WILL = re.compile(
    spaced(
        r"[^.!?;:“”\"]{0,60}?\b(?:will|['’]ll|is to|are to|(?:is|are) (?:scheduled|expected|due"
        r"|set)|plans? to)\b"
    )
)
_TOLD = re.compile(r"\b(?:said|says|told|announced|reported|added|warned|that)\b|\w{3,}ed\b")
_SENTENCE = re.compile(r"(?:[.!?;“”\"]|'')\s")
_REACH = 90


def outlook(text: str, match: re.Match[str], block: Block) -> bool | None:
    """Tell whether a time is still to come by what stands around it; None when nothing tells."""
    start = max(block.span.start, match.start() - _REACH)
    before = text[start : match.start()]
    sentence = _SENTENCE.split(before)[-1]
    if _TO_COME.search(sentence) and not _WAS.search(sentence):
        return True
    if _DONE.search(sentence):
        return False
    if _AHEAD.search(sentence):
        return True
    if _OPENS.fullmatch(sentence):
        behind = _WILL.match(text, match.end(), min(block.span.end, match.end() + _REACH))
        if behind and _TOLD.search(behind[0]) is None:
            return True
    return False if _PAST.search(sentence) else None
