"""Whether two pictures show the same, and a picture of where they do not.

A reference holds 256 colours, so that all of them together stay small; a pixel may therefore
differ a little. What a person would see differs by more, and in
more than a few pixels.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QByteArray, qVersion
from PySide6.QtGui import QColor, QImage, QImageWriter

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

COLOURS = 256
NEAR = 20
"""How far red, green and blue may be off, of 255, before a pixel counts as another."""
FEW = 0.0001
"""Which share of all pixels may be another: less than one letter of the text takes."""
_DRAWN_WITH = "Drawn with"
_QUIET = 0.25


@dataclass(frozen=True, slots=True)
class Difference:
    """How many pixels of how many differ, and the first picture paled with those in red."""

    pixels: int
    of: int
    picture: QImage

    @property
    def is_seen(self) -> bool:
        """Tell whether they are more than a few."""
        return self.pixels > self.of * FEW


def pixels_of(picture: QImage) -> NDArray[np.uint8]:
    """Return height × width × (red, green, blue)."""
    plain = picture.convertToFormat(QImage.Format.Format_RGBA8888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), -1)
    return rows[:, : plain.width() * 4].reshape(plain.height(), plain.width(), 4)[:, :, :3].copy()


def picture_of(pixels: NDArray[np.uint8]) -> QImage:
    """Return the picture of height × width × (red, green, blue)."""
    height, width, _ = pixels.shape
    held = np.ascontiguousarray(pixels)
    picture = QImage(held.data, width, height, width * 3, QImage.Format.Format_RGB888)
    return picture.copy()  # its pixels its own, no longer those of the array


def difference(actual: QImage, reference: QImage) -> Difference:
    """Compare two pictures; those of different sizes differ in every pixel."""
    ours = pixels_of(actual)
    if actual.size() != reference.size():
        return Difference(ours.size // 3, ours.size // 3, actual)
    far = np.abs(ours.astype(np.int16) - pixels_of(reference)).max(axis=2) > NEAR
    shown = (255 - (255 - ours.astype(np.float32)) * _QUIET).astype(np.uint8)
    shown[far] = (220, 0, 0)
    return Difference(int(far.sum()), far.size, picture_of(shown))


def reduced(picture: QImage) -> QImage:
    """Return the picture in `COLOURS` colours, each other pixel in the nearest of them."""
    pixels = pixels_of(picture)
    colours, which, times = np.unique(
        pixels.reshape(-1, 3), axis=0, return_inverse=True, return_counts=True
    )
    chosen, nearest = _choose(colours.astype(np.int32), times)
    height, width, _ = pixels.shape
    places = np.zeros((height, -(-width // 4) * 4), np.uint8)  # Qt's rows end at whole words
    places[:, :width] = nearest[which.ravel()].reshape(height, width)
    small = QImage(places.data, width, height, places.shape[1], QImage.Format.Format_Indexed8)
    small.setColorTable([QColor(*map(int, colour)).rgb() for colour in chosen])
    return small.copy()


def _choose(
    colours: NDArray[np.int32], times: NDArray[np.int64]
) -> tuple[NDArray[np.int32], NDArray[np.uint8]]:
    """Return the colours to keep, and for each colour the place of the nearest of those.

    One half are those most pixels have; then, again and again, the one that is farthest from all.
    """
    order = np.argsort(-times, kind="stable")
    chosen: list[int] = []
    apart = np.full(len(colours), np.iinfo(np.int32).max, np.int32)
    nearest = np.zeros(len(colours), np.uint8)
    while len(chosen) < min(COLOURS, len(colours)):
        often = len(chosen) < COLOURS // 2
        one = int(order[len(chosen)] if often else apart.argmax())
        to_one = ((colours - colours[one]) ** 2).sum(axis=1, dtype=np.int32)
        closer = to_one < apart
        nearest[closer] = len(chosen)
        apart[closer] = to_one[closer]
        chosen.append(one)
    return colours[chosen], nearest


def keep(picture: QImage, path: Path) -> None:
    """Write a picture as a reference, with the version of Qt that drew it."""
    small = reduced(picture)
    small.setText(_DRAWN_WITH, f"Qt {qVersion()}")
    writer = QImageWriter(str(path), QByteArray(b"png"))
    writer.setQuality(0)  # packed as small as can be; nothing is lost
    if not writer.write(small):
        message = f"{path} could not be written: {writer.errorString()}"
        raise OSError(message)


def drawn_with(reference: QImage) -> str:
    """Return the version of Qt that drew a reference."""
    return reference.text(_DRAWN_WITH)
