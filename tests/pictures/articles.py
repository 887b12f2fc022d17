"""The archive that is drawn: articles with what is found in them said here, by no rule.

A rule of the engine that learns something new then changes no picture.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model import (
    Analysis,
    Article,
    Attribution,
    Block,
    Cited,
    Companion,
    Fact,
    Profile,
    Quote,
    QuoteRow,
    SaidWords,
    Span,
    Speaker,
    StatedRole,
    Subject,
    SubjectRow,
    ToldEvent,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import FactKind, QuoteKind

LOPEZ = Speaker("Maria Lopez", role="harbour engineer")
REED = Speaker("Tom Reed", role="skipper")
KAPLAN = Speaker("Ruth Kaplan", role="chair", organisation="Harbour Board")
LEVY = Speaker("דנה לוי")
SALEM = Speaker("سامي سالم")


def _span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def _article(name: str, source: str, day: str, title: str, *paragraphs: str) -> Article:
    text = "\n\n".join((title, *paragraphs)) + "\n"
    blocks = [Block(_span(text, title), "title")]
    blocks += [Block(_span(text, words)) for words in paragraphs]
    return Article(
        name,
        name,
        text,
        Span(len(title) + 2, len(text)),
        tuple(blocks),
        "0" * 64,
        "plain",
        title=title,
        title_span=Span(0, len(title)),
        published=day,
        source=source,
    )


def _quotes(
    article: Article, *told: tuple[str, QuoteKind, int, Speaker | None]
) -> tuple[Quote, ...]:
    return tuple(
        Quote(
            _span(article.text, words),
            kind,
            group,
            Attribution(speaker, None, None, 0.9, ("cue beside it",)) if speaker else None,
        )
        for words, kind, group, speaker in told
    )


BRIDGE = _article(
    "bridge.txt",
    "The Harbour Post",
    "2026-01-07",
    "The swing bridge opens again after eleven weeks",
    "The swing bridge across the inner harbour opened to traffic on Wednesday morning, eleven "
    "weeks after a crack was found in one of its bearings.",
    "“The bridge is safe again,” said Maria Lopez, the harbour engineer. “We looked at every "
    "cable, at every bolt, and at the bearings three times over.”",
    "Tom Reed, skipper of the ferry that took its place, called the long wait “a gift to the "
    "gulls” and said that he would miss the full decks.",
    "The repair cost 2.4 million euros, which is twice what the Harbour Board had set aside in "
    "October. Ruth Kaplan, its chair, said that the rest would come from the port’s reserves.",
    "“Nobody will pay a higher toll for this,” Kaplan said. “That is a promise, and it is in the "
    "minutes.”",
    "The bridge was built in 1931. It turns for ships about 3,000 times a year.",
)
BRIDGE_FOUND = Analysis(
    "1",
    _quotes(
        BRIDGE,
        ("“The bridge is safe again,”", "direct", 0, LOPEZ),
        (
            "“We looked at every cable, at every bolt, and at the bearings three times over.”",
            "direct",
            0,
            LOPEZ,
        ),
        ("“a gift to the gulls”", "mixed", 1, REED),
        ("he would miss the full decks", "indirect", 2, REED),
        ("the rest would come from the port’s reserves", "indirect", 3, KAPLAN),
        ("“Nobody will pay a higher toll for this,”", "direct", 4, KAPLAN),
        ("“That is a promise, and it is in the minutes.”", "direct", 4, KAPLAN),
    ),
)
FERRY = _article(
    "ferry.txt",
    "Island Courier",
    "2025-12-18",
    "Ferry runs late into the harbour night",
    "The ferry will run until midnight while the swing bridge is closed, Tom Reed said.",
    "“We carry nurses home,” he said. “They do not ask for much.”",
)
FERRY_FOUND = Analysis(
    "1",
    _quotes(
        FERRY,
        ("“We carry nurses home,”", "direct", 0, REED),
        ("“They do not ask for much.”", "direct", 0, REED),
    ),
)
TOLL = _article(
    "toll.txt",
    "The Harbour Post",
    "2025-10-30",
    "Board keeps the toll as it is",
    "The toll stays at two euros, the Harbour Board decided on Thursday.",
)
RIGHT_TO_LEFT = _article(
    "port.txt",
    "עיתון הנמל",
    "2026-01-09",
    "הגשר בנמל נפתח שוב (Swing Bridge)",
    "הגשר בנמל הפנימי נפתח ביום רביעי, אחרי 11 שבועות של תיקונים. ”הגשר בטוח“, אמרה דנה לוי, "
    "מהנדסת הנמל, לעיתון Harbour Post.",
    "وقال سامي سالم، قبطان العبّارة: «انتظرنا أحد عشر أسبوعا». وأضاف أن كلفة الإصلاح بلغت 2.4 "
    "مليون يورو.",
    "The quay remains closed, said Tom Reed: “Not before spring.”",
)
RIGHT_TO_LEFT_FOUND = Analysis(
    "1",
    _quotes(
        RIGHT_TO_LEFT,
        ("”הגשר בטוח“", "direct", 0, LEVY),
        ("«انتظرنا أحد عشر أسبوعا»", "direct", 1, SALEM),
        ("كلفة الإصلاح بلغت 2.4 مليون يورو", "indirect", 2, SALEM),
        ("“Not before spring.”", "direct", 3, REED),
    ),
)
SHELF = [(BRIDGE, BRIDGE_FOUND), (FERRY, FERRY_FOUND), (TOLL, Analysis("1"))]
OTHER_WAY = [(RIGHT_TO_LEFT, RIGHT_TO_LEFT_FOUND), *SHELF]


def _fact(kind: FactKind, label: str, words: str, value: str = "", detail: str = "") -> Fact:
    return Fact(kind, label, (_span(BRIDGE.text, words),), value or None, detail, 0.9)


FACTS = (
    _fact("headline", "Swing bridge opens again", "opened to traffic", "2026-01-07"),
    _fact("person", "Maria Lopez", "Maria Lopez", detail="harbour engineer"),
    _fact("person", "Tom Reed", "Tom Reed", detail="skipper"),
    _fact("person", "Ruth Kaplan", "Ruth Kaplan", detail="chair, Harbour Board"),
    _fact("organisation", "Harbour Board", "Harbour Board"),
    _fact("time", "in 1931", "in 1931", "1931"),
    _fact("time", "in October", "in October", "2025-10"),
    _fact("time", "on Wednesday", "on Wednesday", "2026-01-07"),
    _fact("quantity", "2.4 million euros", "2.4 million euros", "2400000"),
    _fact("quantity", "3,000 times a year", "3,000 times a year", "3000"),
)


def _row(article: Article, quote: Quote) -> QuoteRow:
    speaker = quote.speaker.name if quote.speaker else None
    words = quote.span.of(article.text)
    title = article.title or article.path
    return QuoteRow(
        article.id,
        quote.group,
        speaker,
        words,
        quote.kind,
        quote.span,
        title,
        article.published,
        article.source,
    )


def quote_rows(shelf: Sequence[tuple[Article, Analysis]] = SHELF) -> dict[int, QuoteRow]:
    """Return every quotation of a shelf, by number."""
    rows = [_row(article, quote) for article, found in shelf for quote in found.speech]
    return dict(enumerate(rows))


REED_PAGE = Subject("person", "Tom Reed", "bridge.txt")
BOARD = Subject("organisation", "Harbour Board", "bridge.txt")
_IN_BRIDGE = Cited(
    BRIDGE.id, BRIDGE.title or "", BRIDGE.published, _span(BRIDGE.text, "“a gift to the gulls”")
)
_IN_FERRY = Cited(
    FERRY.id, FERRY.title or "", FERRY.published, _span(FERRY.text, "“We carry nurses home,”")
)
SUBJECTS = [
    SubjectRow(REED_PAGE, "skipper", None, 2, 4, 6),
    SubjectRow(Subject("person", "Ruth Kaplan", BRIDGE.id), "chair", "Harbour Board", 1, 2, 3),
    SubjectRow(Subject("person", "Maria Lopez", BRIDGE.id), "harbour engineer", None, 1, 1, 1),
    SubjectRow(BOARD, None, None, 2, 0, 3),
]
PROFILE = Profile(
    REED_PAGE,
    "skipper",
    None,
    2,
    2,
    roles=(StatedRole("skipper", None, "2019", None, former=False, cited=(_IN_BRIDGE,)),),
    quotes=(
        SaidWords("“a gift to the gulls”", "mixed", _IN_BRIDGE),
        SaidWords("“We carry nurses home,” […] “They do not ask for much.”", "direct", _IN_FERRY),
    ),
    events=(ToldEvent("Tom Reed leaves the ferry", "2026-03", "planned", (_IN_BRIDGE,)),),
    companions=(Companion(BOARD, 1),),
    months=(("2025-09", 1), ("2025-12", 4), ("2026-01", 2)),
    mentions=7,
)
