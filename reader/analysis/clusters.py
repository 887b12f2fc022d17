"""Gather the names of one person, organisation, place or work under their fullest form."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.analysis.lexicons import known_names, words
from reader.analysis.name_links import is_acronym_of
from reader.analysis.spelling import (
    bare,
    compact,
    family_name,
    has_legal_form,
    look,
    may_be_same_person,
    person_parts,
    same_names,
)
from reader.model import Mention

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.analysis.naming import Name
    from reader.model import EntityKind, MentionKind, Span

_LONGEST_ACRONYM = 8
_FIRMS = frozenset(["company", "corporation", "group"])
_KIN = re.compile(
    r"(?:his|her|their|['’]s) (?:[a-z]+ )?(?:father|mother|brother|sister|husband|wife|widow|son|"
    r"daughter|uncle|aunt|cousin|nephew|niece|grandfather|grandmother|partner),? \Z",
    re.IGNORECASE,
)
_KIN_WINDOW = 32
_FULL = 2


@dataclass(slots=True)
class Cluster:
    """The mentions of one thing while they are being gathered."""

    kind: EntityKind
    mentions: list[Mention] = field(default_factory=list)
    spellings: Counter[str] = field(default_factory=Counter)
    misread: set[str] = field(default_factory=set)
    confidences: list[float] = field(default_factory=list)
    kin: bool = False
    titles: list[Span] = field(default_factory=list)

    def take(self, name: Name, spelling: str, how: MentionKind = "name") -> None:
        """Add one place where it is named."""
        self.mentions.append(Mention(name.span, how))
        self.spellings[spelling] += 1
        if how == "ocr":
            self.misread.add(spelling)
        self.confidences.append(name.confidence)
        if name.role is not None:
            self.titles.append(name.role)

    @property
    def confidence(self) -> float:
        """How sure the surest of its mentions is."""
        return max(self.confidences, default=0.0)

    @property
    def name(self) -> str:
        """The fullest spelling; of equally full ones the commonest."""
        good = {one: n for one, n in self.spellings.items() if one not in self.misread}
        spellings = good or self.spellings
        if self.kind in ("place", "work"):
            return max(
                spellings, key=lambda one: (not one.islower(), spellings[one], len(one), one)
            )
        return max(spellings, key=lambda one: (len(one.split()), len(one), spellings[one], one))


def gather(text: str, names: Sequence[Name]) -> list[Cluster]:
    """Return the clusters of an article, those with the earliest mention first."""
    clusters = _people(text, [name for name in names if name.kind == "person"])
    for kind in ("organisation", "place", "work"):
        of_kind = [name for name in names if name.kind == kind]
        clusters += _things(text, of_kind, kind)
    _take_misread(text, names, clusters)
    return sorted(clusters, key=lambda one: one.mentions[0].span)


def _people(text: str, names: Sequence[Name]) -> list[Cluster]:
    """Full names first, so that a family name alone finds its owner wherever it stands."""
    clusters: list[tuple[list[str], Cluster]] = []
    alone: list[tuple[Name, list[str]]] = []
    for name in names:
        parts = person_parts(name.span.of(text))
        if len(parts) < _FULL:
            alone.append((name, parts))
            continue
        same = [one for full, one in clusters if may_be_same_person(full, parts)]
        cluster = same[0] if same else Cluster("person", kin=_is_kin(text, name))
        if not same:
            clusters.append((parts, cluster))
        cluster.take(name, name.span.of(text))
    for name, parts in alone:
        _owner(name, parts, clusters).take(name, name.span.of(text))
    for _, cluster in clusters:
        cluster.mentions.sort(key=lambda mention: mention.span)
    return [cluster for _, cluster in clusters]


def _owner(name: Name, parts: list[str], clusters: list[tuple[list[str], Cluster]]) -> Cluster:
    """Return whose family or given name this is: the one named last before it."""
    word = parts[0] if parts else ""
    family = [one for full, one in clusters if word in (full[-1], family_name(full))]
    owners = family or [one for full, one in clusters if full[0] == word]
    if not owners:
        cluster = Cluster("person")
        clusters.append((parts or [""], cluster))
        return cluster
    return max(owners, key=lambda one: (not one.kin, _nearness(one, name.span.start)))


def _is_kin(text: str, name: Name) -> bool:
    """Tell "his father, Leo Brook": somebody brought in beside whom the article is about."""
    return _KIN.search(text, max(0, name.span.start - _KIN_WINDOW), name.span.start) is not None


def _nearness(cluster: Cluster, at: int) -> int:
    before = [one.span.start for one in cluster.mentions if one.span.start <= at]
    return max(before) if before else -min(one.span.start for one in cluster.mentions)


def _things(text: str, names: Iterable[Name], kind: EntityKind) -> list[Cluster]:
    found: dict[str, Cluster] = {}
    for name in names:
        spelling = name.span.of(text)
        key = compact(spelling) if kind == "work" else bare(spelling)
        key = same_names().get(key, key)
        found.setdefault(key, Cluster(kind)).take(name, spelling)
    if kind == "organisation":
        _merge_acronyms(found)
        _merge_short_forms(found)
    return list(found.values())


def _merge_acronyms(found: dict[str, Cluster]) -> None:
    for key in [key for key in found if " " not in key and len(key) <= _LONGEST_ACRONYM]:
        acronym = found[key].name
        if not acronym.isupper():
            continue
        full = [one for one in found if " " in one and is_acronym_of(acronym, one)]
        often = [one for one in full if len(found[one].mentions) > 1]
        if len(full) == 1 or len(often) == 1:
            _merge(found, (often or full)[0], key)


def _merge_short_forms(found: dict[str, Cluster]) -> None:
    """Take "Norvik" for "Norvik Energy" and "Cubs" for "Chicago Cubs", where it can be no other."""
    for key in [key for key in found if " " not in key]:
        longer = [one for one in found if one.startswith(f"{key} ")]
        if len(longer) == 1 and not _is_whole(found[key], longer[0]):
            _merge(found, longer[0], key)
    for key in [key for key in found if " " not in key and key.endswith("s")]:
        longer = [one for one in found if one.endswith(f" {key}")]
        if len(longer) == 1 and key not in words("organisation_heads"):
            _merge(found, longer[0], key)


def _is_whole(short: Cluster, longer: str) -> bool:
    """Tell a company's full name: "Apple Inc.", or one so well known that more is another's."""
    if any(has_legal_form(spelling) for spelling in short.spellings):
        return True
    listed = any(spelling in known_names() for spelling in short.spellings)
    rest = longer.split()[1:]
    forms = words("organisation_endings") | _FIRMS
    return listed and not all(word in forms for word in rest)


def _merge(found: dict[str, Cluster], into: str, key: str) -> None:
    cluster, other = found[into], found.pop(key)
    cluster.mentions = sorted(cluster.mentions + other.mentions, key=lambda one: one.span)
    cluster.spellings += other.spellings
    cluster.confidences += other.confidences


def _take_misread(text: str, names: Sequence[Name], clusters: list[Cluster]) -> None:
    """Give look-alike spellings ("OpenAl") to the name that also stands there rightly."""
    by_look = {look(spelling): one for one in clusters for spelling in one.spellings}
    for name in names:
        spelling = name.span.of(text)
        cluster = by_look.get(look(spelling))
        misread = cluster is not None and compact(spelling) not in map(compact, cluster.spellings)
        if (
            cluster is not None
            and name.kind == "unknown"
            and misread | (spelling in cluster.misread)
        ):
            cluster.take(name, spelling, "ocr")
    for cluster in clusters:
        cluster.mentions.sort(key=lambda mention: mention.span)
