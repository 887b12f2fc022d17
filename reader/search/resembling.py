"""More like this: the words that set an article apart, as a query one can see and change."""

from __future__ import annotations

from collections import Counter
from math import log
from typing import TYPE_CHECKING

from reader.search.dictionary import Dictionary
from reader.search.stems import stem
from reader.search.words import words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import Article
    from reader.search.arrays.segment import Segment

_MOST = 8
_LOOKED_UP = 120
_SHORTEST = 4
_TITLE_COUNTS = 3
_COMMONEST = 4
"""A word in more than a quarter of all articles sets none of them apart."""


def resembling(article: Article, segments: Sequence[Segment]) -> str:
    """Return a query for articles with the same unusual words; empty when there are none.

    Words are weighed by how often the article has them and how few others do; those that
    no other article has find nothing and are left out.
    """
    counts = Counter(words_of(article.body.of(article.text)))
    for word in words_of(article.title or ""):
        counts[word] += _TITLE_COUNTS
    dictionary = Dictionary("any", segments)
    every = sum(segment.doc_count - len(segment.deleted) for segment in segments)
    weighed: dict[str, tuple[float, str]] = {}
    for word, count in counts.most_common():
        if len(weighed) >= _LOOKED_UP:
            break
        if len(word) < _SHORTEST or not word.isalpha() or stem(word) in weighed:
            continue
        documents = dictionary.documents(word)
        fits = documents > 1 and (documents * _COMMONEST <= every or documents < _COMMONEST)
        weight = (1 + log(count)) * log((every + 1) / documents) if fits else 0.0
        weighed[stem(word)] = (weight, word)
    best = sorted(weighed.values(), key=lambda pair: (-pair[0], pair[1]))[:_MOST]
    return " OR ".join(word for weight, word in best if weight > 0)
