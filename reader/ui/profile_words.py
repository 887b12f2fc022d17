"""The text of the page about one person or organisation, as rich text with links."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication

from reader.ui.counting import Count, written
from reader.ui.dateline import edtf_shown, shown_date
from reader.ui.facts_model import none_found
from reader.ui.quote_words import kind_remark
from reader.ui.said import said
from reader.ui.wording import filled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.model import Cited, Namesake, Profile, SaidWords, StatedRole, Subject, ToldEvent
    from reader.ui.theme import Theme

QUOTES_A_PAGE = 40
_MOST_ROWS = 40
_LONGEST_QUOTE = 700
_DOT = " · "
_MONTH = len("2026-01")


@dataclass(frozen=True, slots=True)
class Turned:
    """A link to another part of the quotations, by the number of its first one."""

    first: int


@dataclass(frozen=True, slots=True)
class AllMonths:
    """A link that lets go of the month chosen."""


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A link that takes back that namesakes are the same."""


Target: TypeAlias = "Cited | Subject | Turned | AllMonths | TakenBack | Namesake"
"""Where a link leads."""


@dataclass(slots=True)
class ProfileWords:
    """The page as rich text; the address of a link is a number of `targets`."""

    theme: Theme
    text_size: int = 18
    targets: list[Cited | Subject | Turned | AllMonths | TakenBack | Namesake] = field(
        default_factory=list
    )

    def html(self, profile: Profile, month: str = "", first: int = 0) -> str:
        """Return the page; of a month alone (YYYY-MM), and with the quotations from `first`."""
        quotes = [one for one in profile.quotes if _of_month(one.cited, month)]
        events = [one for one in profile.events if any(_of_month(at, month) for at in one.cited)]
        translate = QCoreApplication.translate
        parts = (
            self._notes(profile, month),
            self._disagreements(profile),
            self._section(translate("profile", "Roles as stated"), map(self._role, profile.roles)),
            self._quotes(quotes, first),
            self._section(
                translate("profile", "Events"), map(self._event, events[:_MOST_ROWS]), len(events)
            ),
            self._companions(profile),
            self._namesakes(profile),
        )
        return "".join(parts)

    def _link(
        self,
        target: Target,
        words: str,
        *,
        plain: bool = False,
    ) -> str:
        self.targets.append(target)
        colour = self.theme.text if plain else self.theme.accent_text
        style = f"color:{colour.name()}; text-decoration:none"
        return f'<a href="{len(self.targets) - 1}" style="{style}">{escape(words)}</a>'

    def _quiet(self, words: str) -> str:
        """Return small words; they are rich text already."""
        size = max(round(0.72 * self.text_size), 10)
        font = f"font-family:Inter,'Noto Sans','DejaVu Sans'; font-size:{size}px"
        return f'<span style="{font}; color:{self.theme.muted.name()}">{words}</span>'

    def _head(self, title: str, count: int) -> str:
        size = max(round(0.78 * self.text_size), 11)
        number = f" {written(count)}" if count else ""
        font = f"font-family:Inter,'Noto Sans','DejaVu Sans'; font-size:{size}px"
        quiet = f'<span style="color:{self.theme.muted.name()}; font-weight:400">{number}</span>'
        return f'<p style="margin:26px 0 6px 0; {font}; font-weight:600">{escape(title)}{quiet}</p>'

    def _section(self, title: str, rows: Iterable[str], count: int | None = None) -> str:
        told = list(rows)
        if not told:
            return ""
        return self._head(title, len(told) if count is None else count) + "".join(told)

    def _row(self, words: str, below: str) -> str:
        return f'<p style="margin:0 0 10px 0">{words}<br>{self._quiet(below)}</p>'

    def _places(self, cited: tuple[Cited, ...]) -> str:
        """Return where it is said: the newest article, and how many say so."""
        first = cited[0]
        words = self._link(first, _place(first))
        more = len(cited) - 1
        if not more:
            return words
        several = QCoreApplication.translate("profile", "%1 and %2")
        return filled(several, words, Count.other_articles(more))

    def _notes(self, profile: Profile, month: str) -> str:
        notes = []
        translate = QCoreApplication.translate
        if profile.read < profile.articles:
            words = translate("profile", "Read: the newest %1 of %2 articles.")
            notes.append(filled(words, written(profile.read), written(profile.articles)))
        if profile.aliases:
            quoted = translate("profile", "“%1”")
            names = ", ".join(filled(quoted, name) for name in profile.aliases[:12])
            notes.append(escape(filled(translate("profile", "Also called %1."), names)))
        if profile.confirmed:
            back = self._link(TakenBack(), translate("profile", "Take it back"))
            words = translate("profile", "You said which articles are about the same one.")
            notes.append(f"{words} {back}")
        if month:
            all_ = self._link(AllMonths(), translate("profile", "Show all months"))
            only = filled(translate("profile", "Only what was published in %1."), shown_date(month))
            notes.append(f"{escape(only)} {all_}")
        return "".join(f'<p style="margin:0 0 4px 0">{self._quiet(note)}</p>' for note in notes)

    def _disagreements(self, profile: Profile) -> str:
        colour = self.theme.warning.name()
        rows = (
            '<p style="margin:0 0 10px 0">'
            f'<span style="color:{colour}">⚠ {escape(one.label)}</span>'
            + "".join(
                f"<br>{escape(said(words))} — {self._quiet(self._link(cited, _place(cited)))}"
                for words, cited in one.sides
            )
            + "</p>"
            for one in profile.disagreements
        )
        title = QCoreApplication.translate("profile", "The articles disagree")
        return self._section(title, rows)

    def _role(self, role: StatedRole) -> str:
        what = ", ".join(part for part in (role.role, role.organisation) if part)
        if role.former and not (role.role or "").startswith("former"):
            what = filled(QCoreApplication.translate("profile", "former %1"), what)
        return self._row(escape(what), _DOT.join((*_when(role), self._places(role.cited))))

    def _quotes(self, quotes: list[SaidWords], first: int) -> str:
        translate = QCoreApplication.translate
        title = translate("profile", "Quotations")
        if not quotes:
            return self._head(title, 0) + f"<p>{self._quiet(escape(none_found()))}</p>"
        last = first + QUOTES_A_PAGE
        turns = []
        if first > 0:
            newer = translate("profile", "← Newer quotations")
            turns.append(self._link(Turned(max(first - QUOTES_A_PAGE, 0)), newer))
        if last < len(quotes):
            turns.append(self._link(Turned(last), translate("profile", "Older quotations →")))
        rows = [self._quote(one) for one in quotes[first:last]]
        turning = f"<p>{self._quiet('&nbsp;&nbsp;'.join(turns))}</p>" if turns else ""
        return self._section(title, rows, len(quotes)) + turning

    def _quote(self, one: SaidWords) -> str:
        words = one.words
        if len(words) > _LONGEST_QUOTE:
            words = words[:_LONGEST_QUOTE].rsplit(" ", 1)[0] + " …"
        kind = kind_remark(one.kind)
        below = _DOT.join(part for part in (escape(_place(one.cited)), kind) if part)
        return self._row(self._link(one.cited, words, plain=True), below)

    def _event(self, event: ToldEvent) -> str:
        day = edtf_shown(event.value) if event.value else ""
        status = said(event.status) if event.status != "done" else ""
        told = [escape(part) for part in (day, status) if part]
        return self._row(escape(event.label), _DOT.join((*told, self._places(event.cited))))

    def _companions(self, profile: Profile) -> str:
        if not profile.companions:
            return ""
        names = (
            self._link(one.subject, one.subject.name)
            + self._quiet(f"&nbsp;{written(one.articles)}")
            for one in profile.companions
        )
        title = QCoreApplication.translate("profile", "Often named with")
        return self._head(title, 0) + f"<p>{' &nbsp; '.join(names)}</p>"

    def _namesakes(self, profile: Profile) -> str:
        """Offer who may be the same, when a full name makes that likely at all."""
        full = " " in profile.subject.name.strip()
        translate = QCoreApplication.translate
        others = translate("profile", "Others of this name")
        title = translate("profile", "The same?") if full else others
        rows = (self._namesake(one, offered=full) for one in profile.namesakes[:_MOST_ROWS])
        return self._section(title, rows, len(profile.namesakes))

    def _namesake(self, namesake: Namesake, *, offered: bool) -> str:
        row = namesake.row
        stated = ", ".join(part for part in (row.role, row.organisation) if part)
        articles = Count.articles(row.articles)
        words = self._link(row.subject, row.subject.name) + (escape(f", {stated}") * bool(stated))
        it_is = QCoreApplication.translate("profile", "It is the same")
        same = _DOT + self._link(namesake, it_is) if offered else ""
        return self._row(words, articles + same)


def _of_month(cited: Cited, month: str) -> bool:
    return not month or (cited.published or "")[:_MONTH] == month


def _place(cited: Cited) -> str:
    none = QCoreApplication.translate("profile", "no date")
    date = shown_date(cited.published) if cited.published else none
    return f"{date}{_DOT}{cited.title}"


def _when(role: StatedRole) -> Iterator[str]:
    """Yield since and until when, as the articles say, and from when to when they say so."""
    translate = QCoreApplication.translate
    if role.start:
        yield filled(translate("date", "since %1"), edtf_shown(role.start))
    if role.end:
        yield filled(translate("date", "until %1"), edtf_shown(role.end))
    first, last = role.published or ("", "")
    if first != last:
        stated = translate("profile", "stated %1 to %2")
        yield filled(stated, shown_date(first), shown_date(last))
