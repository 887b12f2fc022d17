"""What sets an article apart is a query for others like it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.search.samples import Library, article, pair

if TYPE_CHECKING:
    from pathlib import Path

PLAIN = [f"The council met again on day {number} and spoke of money." for number in range(20)]
FERRIES = [
    "The ferry contract was awarded. Ferries need piers, the council said of the contract.",
    "A ferry left the piers with a contract and one quokka.",
    "The piers are old.",
]


def test_words_that_few_others_have_are_asked_for_the_best_first(tmp_path: Path) -> None:
    pairs = [pair(text, (), f"{at}") for at, text in enumerate([*PLAIN, *FERRIES])]
    library = Library(tmp_path / "index", pairs)
    query = library.searcher.resembling(pairs[20][0])
    assert query == "contract OR ferry OR piers"
    assert library.find(query) == ["20", "21", "22"]
    assert "quokka" not in library.searcher.resembling(pairs[21][0])
    titled = article("The piers are old.", title="A contract")
    assert library.searcher.resembling(titled).startswith("contract OR")
    assert library.searcher.resembling(article("")) == ""
    library.searcher.close()
