"""Draw how fast each engine finds, from the figures that the benchmark of the search kept.

    python -m tests.benchmarks.search --json FILE
    python -m tests.benchmarks.plot FILE resources/pictures/search-speed.svg

One line a kind of query, one dot an engine, milliseconds on a logarithmic scale.
"""

from __future__ import annotations

import argparse
import json
from math import log10
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_ENDING = " p95 ms"
_COLOURS = ("#2f6fde", "#b7791f", "#2f8f5b", "#9a4fb5")
_LEFT, _RIGHT, _TOP, _LINE = 186, 24, 64, 30
_WIDTH = 760
_LOW, _HIGH = -2, 3
"""The scale's ends: a hundredth of a millisecond and a second, as powers of ten."""
_HEAD = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"
 font-family="Inter, Helvetica, Arial, sans-serif" font-size="13">
<title>{title}</title>
<style>
 .words {{ fill: #1f2328 }} .faint {{ fill: #59636e }} .rule {{ stroke: #d1d9e0 }}
 @media (prefers-color-scheme: dark) {{
  .words {{ fill: #f0f6fc }} .faint {{ fill: #9198a1 }} .rule {{ stroke: #3d444d }}
 }}
</style>
"""


def picture(articles: int, table: Mapping[str, Mapping[str, float]]) -> str:
    """Return the drawing as SVG; `table` gives each engine's figures by what was measured."""
    own = next(iter(table.values()))
    kinds = [name.removesuffix(_ENDING) for name in own if name.endswith(_ENDING)]
    kinds = [kind for kind in kinds if any(_reached(of, kind) for of in table.values())]
    title = f"Milliseconds that 95 of 100 queries in {articles:,} articles stay below"
    height = _TOP + _LINE * len(kinds) + 36
    parts = [_HEAD.format(width=_WIDTH, height=height, title=title)]
    parts.append(f'<text x="12" y="22" class="words" font-weight="600">{title}</text>')
    parts += _legend([*table])
    parts += _scale(_TOP + _LINE * len(kinds))
    for number, kind in enumerate(kinds):
        parts += _line(kind, _TOP + _LINE * number + _LINE // 2, [*table.values()])
    return "\n".join([*parts, "</svg>\n"])


def _reached(figures: Mapping[str, float], kind: str) -> float:
    return figures.get(kind + _ENDING, 0.0)


def _x(milliseconds: float) -> float:
    share = (log10(max(milliseconds, 10**_LOW)) - _LOW) / (_HIGH - _LOW)
    return round(_LEFT + min(share, 1.0) * (_WIDTH - _LEFT - _RIGHT), 1)


def _legend(engines: Sequence[str]) -> Iterator[str]:
    at = _LEFT
    for name, colour in zip(engines, _COLOURS, strict=False):
        yield f'<circle cx="{at}" cy="44" r="5" fill="{colour}"/>'
        yield f'<text x="{at + 10}" y="48" class="faint">{name}</text>'
        at += 40 + 8 * len(name)


def _scale(bottom: int) -> Iterator[str]:
    for power in range(_LOW, _HIGH + 1):
        x = _x(10**power)
        yield f'<line x1="{x}" y1="{_TOP}" x2="{x}" y2="{bottom}" class="rule"/>'
        words = f"{10**power:g} ms" if power < _HIGH else "1 s"
        yield f'<text x="{x}" y="{bottom + 20}" class="faint" text-anchor="middle">{words}</text>'


def _line(kind: str, y: int, figures: Sequence[Mapping[str, float]]) -> Iterator[str]:
    yield f'<text x="12" y="{y + 4}" class="words">{kind}</text>'
    yield f'<line x1="{_LEFT}" y1="{y}" x2="{_WIDTH - _RIGHT}" y2="{y}" class="rule"/>'
    for of, colour in reversed([*zip(figures, _COLOURS, strict=False)]):
        reached = _reached(of, kind)
        if reached:
            told = f"{reached:.1f} ms"
            yield f'<circle cx="{_x(reached)}" cy="{y}" r="6" fill="{colour}">'
            yield f"<title>{told}</title></circle>"


def main(argv: Sequence[str] | None = None) -> None:
    """Draw the largest archive that was measured."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("figures", type=Path)
    parser.add_argument("drawing", type=Path)
    options = parser.parse_args(argv)
    tables = json.loads(options.figures.read_text(encoding="utf-8"))
    largest = max(tables, key=int)
    options.drawing.write_text(picture(int(largest), tables[largest]), encoding="utf-8")


if __name__ == "__main__":
    main()
