"""Put a finding into words a reader understands, and say how sure it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.analysis.scene import Finding
from reader.analysis.speakers import Resolved, SpeakerResolver, span_of
from reader.model import Attribution, Span

if TYPE_CHECKING:
    from reader.analysis.report import Report
    from reader.analysis.scene import Rule, Scene

_SURE: dict[Rule, float] = {
    "behind": 0.97, "before": 0.95, "matrix": 0.9, "name colon": 0.8, "sentence end": 0.85,
    "possessive": 0.6, "next sentence": 0.93, "same sentence": 0.75, "same paragraph": 0.92,
    "announced": 0.85, "paragraph before": 0.8, "sentence before": 0.7,
    "sentence behind": 0.7, "credit": 0.9,
    "headline": 0.7, "sentence subject": 0.6,
}  # fmt: skip
_WORDS: dict[Rule, str] = {
    "behind": "the words right behind the quotation say who speaks",
    "before": "the words right before the quotation say who speaks",
    "matrix": "the quotation is part of what this source is reported to say",
    "name colon": "a name and a colon stand before the quotation",
    "sentence end": "the end of the sentence says whose words these are",
    "possessive": "the words are called this source's own",
    "next sentence": "the sentence right behind the quotation says who speaks",
    "same sentence": "the same sentence goes on with this speaker's words",
    "sentence subject": "the sentence is about this source",
    "same paragraph": "the paragraph goes on with this speaker's words",
    "announced": "the sentence before announces the quotation",
    "paragraph before": "the paragraph is all quotation and follows this speaker's words",
    "sentence before": "the sentence before is about this speaker",
    "sentence behind": "the sentence right behind is about this speaker",
    "credit": "a credit line names the speaker",
    "headline": "the headline begins with this name",
}
_TWO_TURNS = 2
_SAME_TURN = frozenset(["added", "adds", "continued", "continues", "concluded", "concludes"])
_MOST_RIVALS = 6
_RIVALRY = 0.9
_HOW = {
    "pronoun": "“{said}” stands for {name}",
    "role": "“{said}” is {name}",
    "described": "the text gives no name",
}


def attribution_of(scene: Scene, resolver: SpeakerResolver, quote: int) -> Attribution | None:
    """Return who is said to have spoken a quotation, None when the text does not tell."""
    finding = scene.found.get(quote)
    if finding is None:
        return None
    return explained(scene, resolver, finding, _turn(scene, resolver, quote, finding))


def explained(
    scene: Scene, resolver: SpeakerResolver, finding: Finding, turn_of: int = -1
) -> Attribution:
    """Return a finding with the name behind its source, the reasons, and how sure it is."""
    pieces = scene.passages[finding.passage].pieces
    resolved = resolver.resolve(finding.passage, finding.source, turn_of)
    mention = span_of(pieces, finding.source)
    cue = pieces[finding.cue] if finding.cue is not None else None
    said = resolver.surface(pieces[finding.source.first : finding.source.last + 1])
    rivals = _rivals(scene, resolver, finding, resolved)
    doubt = _RIVALRY if rivals and finding.rule in ("matrix", "before") else 1.0
    return Attribution(
        resolved.speaker,
        mention,
        Span(cue.start, cue.end) if cue else None,
        round(_SURE[finding.rule] * resolved.sure * doubt, 2),
        (*_reasons(finding, resolved, said), *rivals),
    )


def _rivals(
    scene: Scene, resolver: SpeakerResolver, finding: Finding, chosen: Resolved
) -> tuple[str, ...]:
    """Name who else is reported in the same sentence, as a reason for doubt."""
    found: list[str] = []
    for report in scene.reports[finding.passage][:_MOST_RIVALS]:
        if report.source == finding.source:
            continue
        name = resolver.resolve(finding.passage, report.source).speaker.name
        reason = f"but the sentence also reports “{name}”"
        if name and name != chosen.speaker.name and reason not in found:
            found.append(reason)
    return tuple(found)


def described_source(
    scene: Scene, resolver: SpeakerResolver, passage: int, report: Report
) -> Attribution:
    """Return the attribution of a clause that a report governs without marks."""
    pieces = scene.passages[passage].pieces
    resolved = resolver.resolve(passage, report.source)
    said = resolver.surface(pieces[report.source.first : report.source.last + 1])
    finding = Finding(passage, report.source, report.cue, "matrix")
    cue = Span(pieces[report.cue].start, pieces[report.cue].end)
    sure = round(0.85 * resolved.sure, 2)
    reasons = (
        "the sentence reports these words without marks",
        *_reasons(finding, resolved, said)[1:],
    )
    return Attribution(resolved.speaker, span_of(pieces, report.source), cue, sure, reasons)


def _reasons(finding: Finding, resolved: Resolved, said: str) -> tuple[str, ...]:
    reasons = [_WORDS[finding.rule]]
    how = _HOW.get(resolved.how)
    if how is not None:
        reasons.append(how.format(said=said, name=resolved.speaker.name))
    return tuple(reasons)


def _turn(scene: Scene, resolver: SpeakerResolver, quote: int, finding: Finding) -> int:
    """Return who spoke right before in the same paragraph, when this is another's turn."""
    previous = scene.found.get(quote - 1)
    if finding.rule not in ("behind", "next sentence") or previous is None or quote < _TWO_TURNS:
        return -1
    pieces = scene.passages[finding.passage].pieces
    if finding.cue is not None and pieces[finding.cue].word in _SAME_TURN:
        return -1
    same = scene.passages[previous.passage].paragraph
    if same != scene.passages[finding.passage].paragraph:
        return -1
    earlier = scene.found.get(quote - 2)
    if earlier is None or (
        earlier.source == previous.source and earlier.passage == previous.passage
    ):
        return -1
    last = resolver.resolve(previous.passage, previous.source).entity
    first = resolver.resolve(earlier.passage, earlier.source).entity
    return last if first != last else -1
