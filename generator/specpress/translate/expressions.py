"""Expressions: Python code of at most 88 columns, laid out as black would."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct

WIDTH = 88


class Code(Struct, frozen=True):
    """Code that stays on one line."""

    text: str


class Group(Struct, frozen=True):
    """Items between two brackets, each with a lead such as ``name=``; on one line if they fit there."""

    opening: str
    items: tuple[tuple[str, Expression], ...]
    closing: str


Expression = Code | Group


def call_expression(function: str, arguments: Mapping[str, Expression]) -> Expression:
    """A call with keyword arguments."""
    items = tuple((f"{name}=", value) for name, value in arguments.items())
    return Group(f"{function}(", items, ")")


def list_expression(items: Iterable[Expression]) -> Expression:
    """A list."""
    return Group("[", tuple(("", item) for item in items), "]")


def dict_expression(entries: Mapping[str, Expression]) -> Expression:
    """A dict whose keys are texts."""
    items = tuple((f"{format_literal(key)}: ", value) for key, value in entries.items())
    return Group("{", items, "}")


def format_literal(value: object) -> str:
    """The literal of a text, number, boolean or None, texts in double quotes where black would have them so."""
    text = repr(value)
    if text[:1] == "'" and '"' not in text:
        return f'"{text[1:-1]}"'
    return text


def format_expression(expression: Expression, lead: str = "", indent: str = "") -> str:
    """The code, with ``lead`` before it; its further lines begin with ``indent``."""
    flat = _format_on_one_line(expression)
    if isinstance(expression, Code) or not expression.items:
        return f"{lead}{flat}"
    # What follows an item inside another group is one comma.
    if len(indent) + len(lead) + len(flat) + bool(indent) <= WIDTH:
        return f"{lead}{flat}"
    inner = f"{indent}    "
    lines = [f"{lead}{expression.opening}"]
    lines += [
        f"{inner}{format_expression(v, own, inner)}," for own, v in expression.items
    ]
    return "\n".join([*lines, f"{indent}{expression.closing}"])


def _format_on_one_line(expression: Expression) -> str:
    if isinstance(expression, Code):
        return expression.text
    inside = ", ".join(
        f"{lead}{_format_on_one_line(value)}" for lead, value in expression.items
    )
    return f"{expression.opening}{inside}{expression.closing}"
