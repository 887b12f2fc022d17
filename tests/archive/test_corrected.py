"""What a person says of a whole article against its file, and the encoding they choose for it."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from reader.archive import Catalog, OwnData, values
from reader.model import DetailName, Restatement
from tests.archive.makers import Watched, write_story

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model import Analysis, Article, Summary

CYRILLIC = "“Мост закрыт,” — said Maria Lopez.\n"


@pytest.fixture
def archive(tmp_path: Path) -> Watched:
    """Return an archive of one article."""
    made = Watched.below(tmp_path)
    write_story(made.root, "bridge.txt")
    made.update()
    return made


def say(archive: Watched, own: OwnData, of: DetailName, value: str | None) -> None:
    own.add(archive.article(), Restatement(of, value))


def opened(
    archive: Watched, own: OwnData | None, name: str = "bridge.txt"
) -> tuple[Article, Analysis]:
    held = archive.opened(own, name)
    with closing(Catalog(archive.cache, own)) as catalog:
        assert catalog.article(name) == held[0]
    return held


def listed(archive: Watched, name: str = "bridge.txt") -> Summary:
    with closing(Catalog(archive.cache)) as catalog:
        summary = catalog.summary(name)
    assert summary is not None
    return summary


def test_what_is_said_shows_at_once_with_what_the_file_says(archive: Watched, own: OwnData) -> None:
    say(archive, own, "published", "2019-03-01")
    say(archive, own, "author", "Ann Lee")
    article, _ = opened(archive, own)
    assert (article.published, article.author) == ("2019-03-01", "Ann Lee")
    origin = article.origin("published")
    assert origin is not None
    assert (origin.by_hand, origin.said) == (True, "2026-01-07")
    raw, _ = opened(archive, None)
    assert raw.published == "2026-01-07"
    assert raw.text == article.text


def test_list_search_and_dates_in_the_text_follow_with_the_next_update(
    archive: Watched, own: OwnData
) -> None:
    say(archive, own, "published", "2019-03-08")
    say(archive, own, "source", "The Harbour Gazette")
    say(archive, own, "author", "Ann Lee")
    say(archive, own, "title", "The bridge that held")
    archive.update()
    assert archive.read() == {"bridge.txt"}
    summary = listed(archive)
    assert (summary.title, summary.published) == ("The bridge that held", "2019-03-08")
    assert summary.source == "The Harbour Gazette"
    for query in ("date:2019", "source:gazette", "author:lee", "title:held"):
        assert archive.found(query) == {"bridge.txt"}, query
    assert archive.found("date:2026") == set()
    with closing(Catalog(archive.cache)) as catalog:
        for field, value in (("author", "Ann Lee"), ("source", "The Harbour Gazette")):
            assert [one.text for one in values(catalog, field, "", 9)] == [value]
    article, analysis = opened(archive, own)
    monday = next(one for one in analysis.times if one.span.of(article.text) == "Monday")
    assert monday.value == "2019-03-04"


def test_the_text_keeps_its_own_title_below_the_one_that_is_said(
    archive: Watched, own: OwnData
) -> None:
    say(archive, own, "title", "The bridge that held")
    article, _ = opened(archive, own)
    assert article.title_span is None
    heading = next(one for one in article.blocks if one.kind == "heading")
    assert heading.span.of(article.text) == "The bridge story"


def test_it_survives_a_new_index_a_renamed_file_and_a_new_text(
    archive: Watched, own: OwnData
) -> None:
    say(archive, own, "published", "2019-03-08")
    archive.update(rebuild=True)
    assert listed(archive).published == "2019-03-08"
    (archive.root / "bridge.txt").rename(archive.root / "moved.txt")
    archive.update()
    assert listed(archive, "moved.txt").published == "2019-03-08"
    own.add(archive.article("moved.txt"), Restatement("author", "Ann Lee"))
    path = archive.root / "moved.txt"
    path.write_text(path.read_text(encoding="utf-8") + "More.\n", encoding="utf-8")
    archive.update()
    assert opened(archive, own, "moved.txt")[0].author == "Ann Lee"


def test_it_is_undone_and_redone_like_any_other_deed(archive: Watched, own: OwnData) -> None:
    said = Restatement("published", "2019-03-08")
    own.add(archive.article(), said)
    archive.update()
    assert own.undo(archive.article()) == said
    assert opened(archive, own)[0].published == "2026-01-07"
    archive.update()
    assert listed(archive).published == "2026-01-07"
    assert own.redo(archive.article()) == said
    archive.update()
    assert listed(archive).published == "2019-03-08"


def test_an_article_may_be_said_to_have_no_date_and_the_file_may_be_right_again(
    archive: Watched, own: OwnData
) -> None:
    say(archive, own, "published", "")
    assert opened(archive, own)[0].published is None
    say(archive, own, "published", None)
    article, _ = opened(archive, own)
    assert article.published == "2026-01-07"
    origin = article.origin("published")
    assert origin is None or not origin.by_hand


def test_a_file_is_read_in_the_encoding_chosen_for_it(archive: Watched, own: OwnData) -> None:
    (archive.root / "most.txt").write_bytes(
        CYRILLIC.replace("“", '"').replace("”", '"').encode("cp1251")
    )
    archive.update()
    wrong, _ = opened(archive, own, "most.txt")
    assert (wrong.encoding, wrong.encoding_guessed) == ("cp1252", True)
    own.add(wrong, Restatement("encoding", "cp1251"))
    archive.update()
    right, analysis = opened(archive, own, "most.txt")
    assert "Мост закрыт" in right.text
    assert (right.encoding, right.chosen_encoding, right.encoding_guessed) == (
        "cp1251",
        "cp1251",
        False,
    )
    origin = right.origin("encoding")
    assert origin is not None
    assert origin.said == "cp1252"
    assert analysis.speech[0].speaker is not None
    assert archive.found("закрыт") == {"most.txt"}
    own.undo(right)
    archive.update()
    assert opened(archive, own, "most.txt")[0] == wrong


def test_an_encoding_in_which_a_file_cannot_be_read_is_told_and_changes_nothing(
    archive: Watched, own: OwnData
) -> None:
    (archive.root / "cafe.txt").write_bytes(
        "Été, café, née, thé: dit Léa Müller.\n".encode("cp1252")
    )
    archive.update()
    before, _ = opened(archive, own, "cafe.txt")
    own.add(before, Restatement("encoding", "utf-8"))
    archive.update()
    article, _ = opened(archive, own, "cafe.txt")
    assert (article.text, article.encoding) == (before.text, "cp1252")
    assert "It cannot be read in the encoding you chose, utf-8" in article.warnings[-1]


def test_a_page_is_read_in_a_process_of_its_own_in_that_encoding_too(
    archive: Watched, own: OwnData
) -> None:
    page = f"<html><body><h1>Мост</h1><article>{'<p>Мост закрыт на год.</p>' * 9}</article>"
    (archive.root / "page.html").write_bytes(page.encode("cp1251"))
    archive.update()
    wrong, _ = opened(archive, own, "page.html")
    own.add(wrong, Restatement("encoding", "cp1251"))
    archive.update()
    assert opened(archive, own, "page.html")[0].title == "Мост"


def test_corrections_that_cannot_be_read_leave_the_article_as_its_file_has_it(
    archive: Watched, own: OwnData
) -> None:
    say(archive, own, "published", "2019-03-08")
    own.close()
    archive.places.own_file.write_bytes(b"no database at all, whatever it is called" * 99)
    for suffix in ("-wal", "-shm"):
        archive.places.own_file.with_name(archive.places.own_file.name + suffix).unlink(
            missing_ok=True
        )
    article, analysis = opened(archive, own)
    assert article.published == "2026-01-07"
    assert any("cannot be used" in one for one in analysis.warnings)


def test_the_encoding_chosen_at_one_article_of_a_file_is_that_of_all(
    archive: Watched, own: OwnData
) -> None:
    row = "{title},2026-01-07,{text}\n"
    text = "Мост закрыт на год. " * 9
    table = "title,date,text\n" + row.format(title="Мост", text=text) * 2
    (archive.root / "a.csv").write_bytes(table.encode("cp1251"))
    archive.update()
    second, _ = opened(archive, own, "a.csv#1")
    assert second.title != "Мост"
    own.add(second, Restatement("encoding", "cp1251"))
    archive.update()
    for name in ("a.csv", "a.csv#1"):
        assert opened(archive, own, name)[0].title == "Мост"


def test_a_page_saved_in_the_wrong_encoding_is_put_right_and_says_so(
    archive: Watched, own: OwnData
) -> None:
    said = "“Die Brücke hält”, sagte Jürgen Weiß. " * 6
    wrong = "".join(bytes([one]).decode("cp1252", "ignore") or chr(one) for one in said.encode())
    (archive.root / "page.html").write_text(f"<h1>x</h1><p>{wrong}</p>", encoding="utf-8")
    archive.update()
    article, _ = opened(archive, own, "page.html")
    assert "“Die Brücke hält”" in article.text
    assert any("are put right" in one for one in article.warnings)
    own.add(article, Restatement("encoding", "utf-8"))
    archive.update()
    assert "“Die Brücke hält”" in opened(archive, own, "page.html")[0].text
