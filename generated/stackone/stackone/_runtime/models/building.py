"""Building: a class's parts before the class itself.

A class is built on its first use, with all that it is made of. pydantic takes over a part that is built already, but
works through any other once for each class that has it: where large objects are parts of many, that is most of the
time that first calls take.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast, get_args

from pydantic import BaseModel
from typing_extensions import TypeAliasType

__all__ = ["build_parts"]

_build = cast("Callable[..., object]", vars(BaseModel)["model_rebuild"].__func__)
_DEEPEST = 100
"""How deep parts of parts are looked for; what lies deeper is built with what is made of it."""


def build_parts(shape: object) -> None:
    """Build the classes that a type or a class is made of, the innermost first.

    One that leads back to itself is left: it is built with whatever it is a part of.
    """
    _Walk(shape).parts(shape)


class _Walk:
    """One walk through the parts of parts."""

    def __init__(self, shape: object) -> None:
        self._above: list[object] = [shape]
        self._seen: set[type[BaseModel]] = set()
        self._circular: set[object] = set()

    def parts(self, shape: object) -> None:
        for part in _parts(shape):
            if part in self._above:
                self._circular.update(self._above[self._above.index(part) :])
            elif part not in self._seen and not part.__pydantic_complete__:
                self._seen.add(part)
                if len(self._above) < _DEEPEST and part.__pydantic_fields_complete__:
                    self._visit(part)

    def _visit(self, part: type[BaseModel]) -> None:
        self._above.append(part)
        self.parts(part)
        self._above.pop()
        if part not in self._circular:
            _build(part, raise_errors=False)


def _parts(shape: object) -> Iterator[type[BaseModel]]:
    """The classes that a type names, or that the fields of a class do."""
    shapes: list[object] = [shape]
    if isinstance(shape, type) and issubclass(shape, BaseModel):
        shapes = [field.annotation for field in shape.__pydantic_fields__.values()]
    for one in shapes:
        yield from _named(one)


def _named(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    elif isinstance(annotation, TypeAliasType):
        yield from _named(annotation.__value__)
    else:
        for argument in get_args(annotation):
            yield from _named(argument)
