"""Building: a class's parts before the class itself, and large circles of classes one class at a time.

A class is built on its first use, with all that it is made of. pydantic takes over a part that is built already, but
works through any other once for each class that has it: where large objects are parts of many, that is most of the
time that first calls take. It also goes down into the parts of parts by calling itself, which Python does not allow
without end: a class that is far down, or in a large circle, is therefore read by its own validator, and built once an
answer holds one.
"""

from __future__ import annotations

import typing
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, cast, get_args

from pydantic import BaseModel, GetCoreSchemaHandler
from pydantic_core import core_schema
from typing_extensions import TypeAliasType

from .answer_schemas import adapt_schema
from .contexts import Reading

__all__ = ["build_parts", "mark_root"]

_build = cast("Callable[..., object]", vars(BaseModel)["model_rebuild"].__func__)
_LARGEST = 32
"""How many classes of a circle pydantic works through at once."""
_DEEPEST = 16
"""How many classes deep it goes where there is no circle."""

_root: ContextVar[type[BaseModel] | None] = ContextVar("root", default=None)


@contextmanager
def mark_root(kind: type[BaseModel]) -> Generator[None]:
    """Let a class be built inside the block, although other classes read it by its own validator."""
    token = _root.set(kind)
    try:
        yield
    finally:
        _root.reset(token)


def build_parts(shape: object) -> None:
    """Build the classes that a type or a class is made of, the innermost first.

    Those of a small circle are left: they are built with the classes that they are a part of. Those of a large one are
    read by their own validators from then on.
    """
    heights: dict[type[BaseModel], int] = {}
    for circle in _list_circles(shape):
        below = (heights.get(part, 0) for kind in circle for part in _parts(kind))
        height = 1 + max(below, default=0)
        is_circular = len(circle) > 1 or circle[0] in _parts(circle[0])
        if len(circle) > _LARGEST or height >= _DEEPEST:
            for kind in circle:
                _read_apart(kind)
            height = 0
        heights.update(dict.fromkeys(circle, height))
        if is_circular or circle[0] is _as_model(shape) or not height:
            continue
        if circle[0].__pydantic_fields_complete__:
            _build(circle[0], raise_errors=False)


def _list_circles(shape: object) -> Iterator[list[type[BaseModel]]]:
    """Give the unbuilt classes that a type is made of, those of one circle together, the innermost first.

    The algorithm is Tarjan's (1972), without recursion.
    """
    order: dict[type[BaseModel], int] = {}
    lowest: dict[type[BaseModel], int] = {}
    circle: list[type[BaseModel]] = []
    pending: set[type[BaseModel]] = set()
    path: list[tuple[type[BaseModel] | None, Iterator[type[BaseModel]]]]
    root = _as_model(shape)
    path = [(None, iter(_parts(shape) if root is None else [root]))]
    while path:
        kind, parts = path[-1]
        for part in parts:
            if part in order:
                if kind is not None and part in pending:
                    lowest[kind] = min(lowest[kind], order[part])
            elif not part.__pydantic_complete__ and not _is_read_apart(part, root):
                order[part] = lowest[part] = len(order)
                circle.append(part)
                pending.add(part)
                path.append((part, iter(_parts(part))))
                break
        else:
            path.pop()
            if kind is None:
                continue
            above = path[-1][0]
            if above is not None:
                lowest[above] = min(lowest[above], lowest[kind])
            if lowest[kind] == order[kind]:
                place = circle.index(kind)
                members = circle[place:]
                del circle[place:]
                pending.difference_update(members)
                yield members


def _is_read_apart(kind: type[BaseModel], root: type[BaseModel] | None) -> bool:
    return kind is not root and "__get_pydantic_core_schema__" in vars(kind)


def _read_apart(kind: type[BaseModel]) -> None:
    """Have a class be read by its own validator wherever it is a part."""

    def read_value(value: object, info: core_schema.ValidationInfo) -> object:
        validate = kind.__pydantic_validator__.validate_python
        if isinstance(info.context, Reading):
            return validate(value, context=info.context, by_alias=True, by_name=False)
        return validate(value)

    def get_schema(
        cls: type[BaseModel], source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        if _root.get() is cls or cls is not kind:
            return adapt_schema(cls, handler(source), handler)
        return core_schema.with_info_plain_validator_function(
            read_value,
            metadata={"pydantic_js_functions": [_describe_object]},
        )

    if not kind.__pydantic_complete__:
        type.__setattr__(kind, "__get_pydantic_core_schema__", classmethod(get_schema))


def _describe_object(*_: object) -> dict[str, str]:
    return {"type": "object"}


def _as_model(shape: object) -> type[BaseModel] | None:
    """Give a type where it is one class of objects, None where it is anything else."""
    if isinstance(shape, type) and issubclass(shape, BaseModel):
        kind: type[BaseModel] = shape
        return kind
    return None


def _parts(shape: object) -> list[type[BaseModel]]:
    """The classes that a type names, or that the fields of a class do."""
    kind = _as_model(shape)
    if kind is None:
        return list(_find_classes(shape))
    annotations: list[object]
    if kind.__pydantic_fields_complete__:
        annotations = [one.annotation for one in kind.__pydantic_fields__.values()]
    else:
        try:
            annotations = list(typing.get_type_hints(kind).values())
        except (NameError, TypeError):
            return []  # pydantic itself knows where to look
    return [kind for one in annotations for kind in _find_classes(one)]


def _find_classes(annotation: object) -> Iterator[type[BaseModel]]:
    kind = _as_model(annotation)
    if kind is not None:
        yield kind
    elif isinstance(annotation, TypeAliasType):
        yield from _find_classes(annotation.__value__)
    else:
        for argument in get_args(annotation):
            yield from _find_classes(argument)
