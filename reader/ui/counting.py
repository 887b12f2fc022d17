"""Say how many, as the language of the window has it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale


def written(number: float) -> str:
    """Return a number with its thousands apart: "12,408", in German "12.408"; whole or .1."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:  # it groups nothing, and nobody speaks it
        locale = QLocale(QLocale.Language.English)
    return locale.toString(number) if isinstance(number, int) else locale.toString(number, "f", 1)


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
        """Return e.g. "1 article", "12 articles"."""
        return Count.tr("%1 articles", "%1 article", number)

    @staticmethod
    def quotations(number: int) -> str:
        """Return e.g. "1 quotation", "12 quotations"."""
        return Count.tr("%1 quotations", "%1 quotation", number)

    @staticmethod
    def paragraphs_alike(number: int) -> str:
        """Return e.g. "7 paragraphs are the same"."""
        return Count.tr("%1 paragraphs are the same", "%1 paragraph is the same", number)

    @staticmethod
    def words(number: int) -> str:
        """Return e.g. "1 word", "12 words"."""
        return Count.tr("%1 words", "%1 word", number)

    @staticmethod
    def speakers(number: int) -> str:
        """Return e.g. "1 speaker", "12 speakers"."""
        return Count.tr("%1 speakers", "%1 speaker", number)

    @staticmethod
    def mentions(number: int) -> str:
        """Return e.g. "1 mention", "12 mentions"."""
        return Count.tr("%1 mentions", "%1 mention", number)

    @staticmethod
    def names(number: int) -> str:
        """Return e.g. "1 name", "12 names"."""
        return Count.tr("%1 names", "%1 name", number)

    @staticmethod
    def entries(number: int) -> str:
        """Return e.g. "1 entry", "12 entries"."""
        return Count.tr("%1 entries", "%1 entry", number)

    @staticmethod
    def hits(number: int) -> str:
        """Return e.g. "1 hit", "12 hits"."""
        return Count.tr("%1 hits", "%1 hit", number)

    @staticmethod
    def highlights(number: int) -> str:
        """Return e.g. "1 highlight", "12 highlights"."""
        return Count.tr("%1 highlights", "%1 highlight", number)

    @staticmethod
    def files(number: int) -> str:
        """Return e.g. "1 file", "12 files"."""
        return Count.tr("%1 files", "%1 file", number)

    @staticmethod
    def copies(number: int) -> str:
        """Return e.g. "1 copy", "12 copies"."""
        return Count.tr("%1 copies", "%1 copy", number)

    @staticmethod
    def places(number: int) -> str:
        """Return e.g. "12 places in the article"."""
        return Count.tr("%1 places in the article", "%1 place in the article", number)

    @staticmethod
    def new_articles(number: int) -> str:
        """Return e.g. "12 new articles"."""
        return Count.tr("%1 new articles", "%1 new article", number)

    @staticmethod
    def other_articles(number: int) -> str:
        """Return e.g. "12 other articles"."""
        return Count.tr("%1 other articles", "%1 other article", number)

    @staticmethod
    def files_not_read(number: int) -> str:
        """Return e.g. "12 files not read"."""
        return Count.tr("%1 files not read", "%1 file not read", number)

    @staticmethod
    def other_files(number: int) -> str:
        """Return e.g. "12 other files"."""
        return Count.tr("%1 other files", "%1 other file", number)

    @staticmethod
    def more_alike(number: int) -> str:
        """Return e.g. "12 more like this"."""
        return Count.tr("%1 more like this", "%1 more like this", number)

    @staticmethod
    def of_articles(number: int) -> str:
        """Return how many articles there are, `%2` standing for how many of them are meant."""
        return Count.tr("%2 of %1 articles", "%2 of %1 article", number)

    @staticmethod
    def of_quotations(number: int) -> str:
        """Return the same of quotations."""
        return Count.tr("%2 of %1 quotations", "%2 of %1 quotation", number)

    @staticmethod
    def of_quotations_shown(number: int) -> str:
        """Return the same of quotations that are shown."""
        return Count.tr("%2 of %1 quotations shown", "%2 of %1 quotation shown", number)

    @staticmethod
    def of_highlights_taken(number: int) -> str:
        """Return the same of highlights that came from a file."""
        return Count.tr("Took in %2 of %1 highlights", "Took in %2 of %1 highlight", number)

    @staticmethod
    def differences_left(number: int) -> str:
        """Return e.g. "12 more places that differ are not shown."."""
        return Count.tr(
            "%1 more places that differ are not shown.",
            "%1 more place that differs is not shown.",
            number,
        )
