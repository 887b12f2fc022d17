"""The drawing of the benchmark shows each figure where it belongs."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

from tests.benchmarks.plot import picture

TABLE = {
    "Ours": {"documents/s": 1000.0, "term p95 ms": 1.0, "date p95 ms": 10.0},
    "Other": {"documents/s": 2000.0, "term p95 ms": 100.0},
}


def test_the_drawing_has_a_line_a_kind_and_a_dot_a_figure() -> None:
    drawn = picture(1000, TABLE)
    ET.fromstring(drawn)  # noqa: S314 - our own, to see that it is whole
    dots = re.findall(r'<circle cx="([\d.]+)" cy="(\d+)" r="6"', drawn)
    assert len(dots) == 3
    assert len({y for _, y in dots}) == 2
    (other, ours, date) = (float(x) for x, _ in dots)
    assert ours < date < other
    assert "1,000 articles" in drawn


def test_what_an_engine_cannot_do_has_no_dot() -> None:
    assert "<title>0.0 ms</title>" not in picture(1000, TABLE)
