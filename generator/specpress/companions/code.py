"""Code: values and calls as Python expressions of at most 88 columns, laid out as black would."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from msgspec import Struct

from specpress.companions.values import Octets, Value
from specpress.plan.annotations import repr_of
from specpress.plan.prose import WIDTH

_PIECE = 20  # characters of a text below which it is never broken


class Instance(Struct, frozen=True):
    """An object of a class, made with keyword arguments; ``class_name`` as code names it."""

    class_name: str
    arguments: Mapping[str, Value]


def expression(value: Value | Instance, lead: str, tail: str = "") -> list[str]:
    """An assignment, argument or item: ``lead``, the value and ``tail``, on as many lines as it takes."""
    flat = one_line(value)
    single_line = f"{lead}{flat}{tail}"
    if len(single_line) <= WIDTH:
        return [single_line]
    indent = " " * (len(lead) - len(lead.lstrip()) + 4)
    match value:
        case Instance(class_name, arguments):
            return call(f"{lead}{class_name}", arguments, tail)
        case list() if value:
            items = [line for item in value for line in expression(item, indent, ",")]
            return [f"{lead}[", *items, f"{indent[4:]}]{tail}"]
        case dict() if value:
            items = [
                line
                for key, item in value.items()
                for line in expression(item, f"{indent}{repr_of(key)}: ", ",")
            ]
            return [f"{lead}{{", *items, f"{indent[4:]}}}{tail}"]
        case str() if len(value) > _PIECE:
            size = max(_PIECE, WIDTH - len(indent) - 4)
            pieces = [
                f"{indent}{repr_of(value[start : start + size])}"
                for start in range(0, len(value), size)
            ]
            return [f"{lead}(", *pieces, f"{indent[4:]}){tail}"]
        case _:
            return [single_line]


def one_line(value: Value | Instance) -> str:
    """The value on one line."""
    match value:
        case Instance(class_name, arguments):
            keywords = (f"{name}={one_line(item)}" for name, item in arguments.items())
            return f"{class_name}({', '.join(keywords)})"
        case list():
            return f"[{', '.join(map(one_line, value))}]"
        case dict():
            pairs = (f"{repr_of(key)}: {one_line(item)}" for key, item in value.items())
            return f"{{{', '.join(pairs)}}}"
        case Octets():
            return 'b"..."'
        case _:
            return repr_of(value)


def call(
    lead: str,
    arguments: Mapping[str, Value | Instance],
    tail: str = "",
    positional: Collection[str] = (),
) -> list[str]:
    """A call: ``lead`` ends in the method's name, ``tail`` follows the closing parenthesis.

    Arguments have their names, but for the ``positional`` ones, which come first.
    """
    leads = {name: "" if name in positional else f"{name}=" for name in arguments}
    flat = ", ".join(
        f"{leads[name]}{one_line(value)}" for name, value in arguments.items()
    )
    single_line = f"{lead}({flat}){tail}"
    if len(single_line) <= WIDTH or not arguments:
        return [single_line]
    pad = " " * (len(lead) - len(lead.lstrip()))
    lines = [f"{lead}("]
    for name, value in arguments.items():
        lines += expression(value, f"{pad}    {leads[name]}", ",")
    return [*lines, f"{pad}){tail}"]
