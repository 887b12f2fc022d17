"""Say how many, as the language of the window has it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale


def written(number: int) -> str:
    """Return a number with its thousands apart: "12,408", in German "12.408"."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:  # it groups nothing, and nobody speaks it
        locale = QLocale(QLocale.Language.English)
    return locale.toString(number)


def counted(number: int, one: str, many: str) -> str:
    """Return e.g. "1 quotation", "12,408 articles"."""
    return f"{number:,} {one if number == 1 else many}"


class Count:
    """So many of this or that; each language has its own forms for one, for few, for many.

    English, which the program is written in, has two and needs no file for them.
    """

    @staticmethod
    def tr(many: str, one: str, number: int) -> str:
        """Return the words for a number, `%1` in them being the number itself."""
        words = QCoreApplication.translate("Count", many, one, number)
        if number == 1 and words == many:
            words = one
        return words.replace("%1", written(number))

    @staticmethod
    def articles(number: int) -> str:
        """Return e.g. "1 article", "12,408 articles"."""
        return Count.tr("%1 articles", "%1 article", number)

    @staticmethod
    def quotations(number: int) -> str:
        """Return e.g. "12 quotations"."""
        return Count.tr("%1 quotations", "%1 quotation", number)

    @staticmethod
    def paragraphs_alike(number: int) -> str:
        """Return e.g. "7 paragraphs are the same"."""
        return Count.tr("%1 paragraphs are the same", "%1 paragraph is the same", number)
