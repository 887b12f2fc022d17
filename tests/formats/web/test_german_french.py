"""German and French pages: language, day and author are read as they are written there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.formats import load

if TYPE_CHECKING:
    from pathlib import Path

GERMAN = (
    "Die Brücke bleibt das ganze Jahr offen, sagte die Bürgermeisterin am Montag. Der Rat hatte "
    "sie zweimal schließen lassen, und die Händler auf der anderen Seite waren nicht zufrieden."
)
FRENCH = (
    "Le pont reste ouvert toute l’année, a dit la maire lundi. Le conseil l’avait fait fermer deux "
    "fois, et les commerçants de l’autre rive n’étaient pas contents de la décision."
)
DAY = "2026-01-07"


def page(above: str, text: str, head: str = "") -> str:
    return (
        f"<html><head><title>Brücke Pont</title>{head}</head><body><article><h1>Brücke Pont</h1>"
        f"{above}<p>{text}</p><p>{text}</p><p>{text}</p></article></body></html>"
    )


@pytest.mark.parametrize(
    ("above", "published", "author"),
    [
        ("<p>Von Jürgen Weiß</p><p>07.01.2026, 10:15 Uhr</p>", DAY, "Jürgen Weiß"),
        ("<div>Von Anna Groß | Stand: 7. Jänner 2026</div>", DAY, "Anna Groß"),
        ("<p>Ein Kommentar von Anna Groß</p><p>Mi., 7. Januar 2026</p>", DAY, "Anna Groß"),
        ("<p>Veröffentlicht am 07.01.2026</p><p>Zuletzt geändert: 09.01.2026</p>", DAY, None),
    ],
)
def test_above_a_german_text(
    tmp_path: Path, above: str, published: str, author: str | None
) -> None:
    (tmp_path / "a.html").write_text(page(above, GERMAN), encoding="utf-8")
    made = load(tmp_path / "a.html", "a.html")[0]
    assert (made.language, made.published, made.author) == ("de", published, author)


@pytest.mark.parametrize(
    ("above", "published", "author"),
    [
        ("<p>Par Léa Müller</p><p>Publié le 07/01/2026 à 10h15</p>", DAY, "Léa Müller"),
        (
            "<p>Propos recueillis par Léa Müller</p><p>Mercredi 7 janvier 2026</p>",
            DAY,
            "Léa Müller",
        ),
        ("<p>Mis à jour le 9 janvier 2026</p><p>Paru le 7 janv. 2026</p>", DAY, None),
        (
            "<p>Par Jean d’Ormesson (avec AFP)</p><p>Le 1er mai 2026 à 9h</p>",
            "2026-05-01",
            "Jean d’Ormesson",
        ),
    ],
)
def test_above_a_french_text(
    tmp_path: Path, above: str, published: str, author: str | None
) -> None:
    (tmp_path / "a.html").write_text(page(above, FRENCH), encoding="utf-8")
    made = load(tmp_path / "a.html", "a.html")[0]
    assert (made.language, made.published, made.author) == ("fr", published, author)


@pytest.mark.parametrize(
    ("declared", "published"),
    [
        ("07.01.2026", DAY),
        ("7. Januar 2026", DAY),
        ("Mi, 07.01.2026 10:15", DAY),
        ("mercredi 7 janvier 2026 à 10h15", DAY),
        ("25/01/2026", "2026-01-25"),
    ],
)
def test_what_a_page_declares(tmp_path: Path, declared: str, published: str) -> None:
    head = f'<meta name="date" content="{declared}">'
    (tmp_path / "a.html").write_text(page("", GERMAN, head), encoding="utf-8")
    assert load(tmp_path / "a.html", "a.html")[0].published == published


@pytest.mark.parametrize(
    ("text", "first", "language"),
    [
        (GERMAN, "Die Brücke bleibt offen\n7. Januar 2026\nVon Anna Groß", "de"),
        (FRENCH, "Le pont reste ouvert\nPublié le 7 janvier 2026\nPar Anna Groß", "fr"),
    ],
)
def test_a_plain_text(tmp_path: Path, text: str, first: str, language: str) -> None:
    (tmp_path / "a.txt").write_text(f"{first}\n\n{text}\n\n{text}\n", encoding="utf-8")
    made = load(tmp_path / "a.txt", "a.txt")[0]
    assert (made.language, made.published, made.author) == (language, DAY, "Anna Groß")
