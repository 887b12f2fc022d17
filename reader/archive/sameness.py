"""When two articles are one that was saved twice, and which of them stands for the others."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from reader.text import Effort, Run, common_runs, containment, wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_NEARLY = 0.6
_TIMES_AS_LONG, _FEW_WORDS = 3, 12
_HOLDING = 4
_LONGEST_FRAME, _MOST_REPLACED = 40, 0.1
"""Words that stand in place of others: so long is what two sites put around an article."""
_EFFORT = 300_000
_EMPTY_WORDS = frozenset({"the", "a", "www", "com", "org", "net", "online"})
_MOST_TITLES = 50


def leaders_of(ranked: Sequence[str], alike: Iterable[tuple[str, str, bool]]) -> dict[str, str]:
    """Return which article stands for each that is a copy, of articles with the best one first.

    `alike` are pairs, once in either direction, and whether they are so only nearly. What has the
    same words goes together. What is nearly the same goes to the best it is the same as, and to
    none through another one: a text that was cut off may be a part of two versions.
    """
    exact: dict[str, list[str]] = {}
    nearly: dict[str, list[str]] = {}
    for one, other, is_nearly_only in alike:
        (nearly if is_nearly_only else exact).setdefault(one, []).append(other)
    unit_of: dict[str, int] = {}
    units: list[list[str]] = []
    for name in ranked:
        if name not in unit_of:
            units.append(_reached(name, exact))
            unit_of.update(dict.fromkeys(units[-1], len(units) - 1))
    leading: dict[int, int] = {}
    for number, unit in enumerate(units):
        near = {unit_of[one] for name in unit for one in nearly.get(name, ())}
        leading[number] = min((one for one in near if leading.get(one) == one), default=number)
    # Each unit begins with the article that is ranked first.
    found = {name: units[leading[unit_of[name]]][0] for name in ranked}
    return {name: leader for name, leader in found.items() if name != leader}


def _reached(name: str, edges: dict[str, list[str]]) -> list[str]:
    found, fresh = {name: None}, [name]
    while fresh:
        more = [one for one in edges.get(fresh.pop(), ()) if one not in found]
        found.update(dict.fromkeys(more))
        fresh += more
    return list(found)


def is_nearly(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether two texts, given as words, are one but for what saving did to it.

    Where another number stands in place of one, somebody changed it: that is a new version. Where
    a whole passage does, it may be another article that only ends as all of its paper do.
    """
    if containment(one, other) < _NEARLY:
        return False
    effort = Effort(_EFFORT)
    runs = common_runs(one, other, effort)
    if any(_other_number(*passages) for passages in _between(one, other, runs)):
        return False
    # Single words that two passages share by chance do not hold them together.
    held = [run for run in runs if run.length >= _HOLDING]
    replaced = max(min(map(len, passages)) for passages in _between(one, other, held))
    most = max(_LONGEST_FRAME, _MOST_REPLACED * min(len(one), len(other)))
    return replaced <= most or not effort.is_enough


def _between(
    one: Sequence[str], other: Sequence[str], runs: Iterable[Run]
) -> Iterator[tuple[Sequence[str], Sequence[str]]]:
    """Yield what stands in either text before, between and behind what they have in common."""
    at = there = 0
    for run in (*runs, Run(len(one), len(other), 0)):
        yield one[at : run.before], other[there : run.after]
        at, there = run.before + run.length, run.after + run.length


def _other_number(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether another number stands in one of two passages that stand for each other.

    Something long in place of something short was left out or put in; so was what begins with
    the last word of a text that was cut off.
    """
    short, long = sorted((one, other), key=len)
    if len(long) > _TIMES_AS_LONG * len(short) + _FEW_WORDS:
        return False
    if len(short) == 1 and long[0].startswith(short[0]) and len(long) > 1:
        return False
    numbers, others = ({word for word in words if _has_digit(word)} for words in (one, other))
    return bool(numbers - others and others - numbers)


def _has_digit(word: str) -> bool:
    return any(char.isdigit() for char in word)


def with_like_titles(
    members: Sequence[tuple[str, str | None]],
) -> Iterator[tuple[str, str]]:
    """Yield pairs that hold those together whose titles may be one article's.

    One title may have more words than another, a site's name for one. What has no title goes with
    the others unless they are of several articles: of one story under several headlines.
    """
    named: dict[str, list[str]] = {}
    for article, title in members:
        named.setdefault(title or "", []).append(article)
    for names in named.values():
        yield from pairwise(names)
    titles = [title for title in named if title][:_MOST_TITLES]
    apart = {title: title for title in titles}
    for one, other in combinations(titles, 2):
        words, others = set(one.split()), set(other.split())
        if words <= others or others <= words:
            yield named[one][0], named[other][0]
            gone, kept = apart[other], apart[one]
            apart = {title: kept if root == gone else root for title, root in apart.items()}
    if "" in named and titles and len({*apart.values()}) == 1:
        yield named[""][0], named[titles[0]][0]


def same_source(one: str | None, other: str | None) -> bool:
    """Tell whether two sources may be one: "The Paper" and "paper.com" are."""
    words, others = ({*wording(source or "")} - _EMPTY_WORDS for source in (one, other))
    return words <= others or others <= words
