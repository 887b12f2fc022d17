"""An article and its analysis as bytes, and back: what the catalog keeps.

JSON of nested lists, a dataclass being the list of its fields in their order; packed. No
pickle: bytes from a damaged cache must never run.
"""

from __future__ import annotations

import json
import types
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from reader import model
from reader.model import Analysis, Article, CacheError

_LEVEL = 1
_Decoder = Callable[[Any], Any]
T = TypeVar("T")


def pack(article: Article, analysis: Analysis) -> bytes:
    """Return the two as bytes for `unpack`."""
    told = json.dumps([_plain(article), _plain(analysis)], ensure_ascii=False, check_circular=False)
    return zlib.compress(told.encode("utf-8", errors="surrogatepass"), _LEVEL)


def unpack(packed: bytes) -> tuple[Article, Analysis]:
    """Return what `pack` was given. Raises CacheError for bytes it did not make."""
    with _damage_told():
        article, analysis = _told(packed)
        return _decoder(Article)(article), _decoder(Analysis)(analysis)


def unpack_article(packed: bytes) -> Article:
    """Return the first of what `pack` was given, in a third of the time.

    Raises CacheError for bytes it did not make.
    """
    with _damage_told():
        article, _ = _told(packed)
        found: Article = _decoder(Article)(article)
        return found


def plain(nouns: Iterable[object]) -> list[object]:
    """Return nouns of the model as lists and strings, for `of_plain`."""
    return [_plain(noun) for noun in nouns]


def of_plain(kind: type[T], told: Iterable[Any]) -> tuple[T, ...]:
    """Return the nouns that `plain` was given, all of one kind.

    Raises ValueError, TypeError or KeyError for what it did not make.
    """
    decode: Callable[[Any], T] = _decoder(kind)  # type: ignore[arg-type]  # a type has a hash
    return tuple(map(decode, told))


def _told(packed: bytes) -> Any:  # noqa: ANN401 - whatever JSON there is
    return json.loads(zlib.decompress(packed).decode("utf-8", errors="surrogatepass"))


@contextmanager
def _damage_told() -> Iterator[None]:
    try:
        yield
    except (ValueError, TypeError, KeyError, zlib.error) as error:
        message = f"a record of the catalog is damaged ({error})"
        raise CacheError(message) from error


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return [_plain(getattr(value, name)) for name in _names(type(value))]
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


@cache
def _names(of: type[Any]) -> tuple[str, ...]:
    return tuple(item.name for item in fields(of))


@cache
def _decoder(kind: Any) -> _Decoder:  # noqa: ANN401 - any annotation of the model
    """Return what turns the plain form of one annotated type back."""
    if is_dataclass(kind) and isinstance(kind, type):
        return _record_decoder(kind)
    origin, inner = get_origin(kind), get_args(kind)
    if origin is tuple:
        return _tuple_decoder(_decoder(inner[0]))
    if origin in (Union, types.UnionType):
        (real,) = (one for one in inner if one is not type(None))
        return _optional_decoder(_decoder(real))
    return _same


def _same(value: object) -> object:
    return value


def _tuple_decoder(item: _Decoder) -> _Decoder:
    if item is _same:
        return tuple
    return lambda values: tuple(map(item, values))


def _optional_decoder(real: _Decoder) -> _Decoder:
    if real is _same:
        return _same
    return lambda value: None if value is None else real(value)


@cache
def _nouns() -> dict[str, Any]:
    return {name: getattr(model, name) for name in dir(model)}


def _record_decoder(kind: type) -> _Decoder:
    # The model's modules import each other for type checking only.
    hints = get_type_hints(kind, localns=_nouns())
    decoders = [_decoder(hints[name]) for name in _names(kind)]

    def decode(values: list[Any]) -> object:
        return kind(*(one(value) for one, value in zip(decoders, values, strict=True)))

    return decode
