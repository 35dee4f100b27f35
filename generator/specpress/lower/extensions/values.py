"""Values: what a vendor extension holds, or ``None`` and a finding where it is no value of the wanted type."""

from __future__ import annotations

from specpress.lower.document_reader import (
    Node,
    Reader,
    child,
    is_list,
    is_node,
    json_type,
)


def report_extension(reader: Reader, message: str, pointer: str) -> None:
    """Report something about the extension at a pointer."""
    reader.report.warning("lower/extension", message, reader.place(pointer))


def report_wrong_type(
    reader: Reader, pointer: str, expected: str, value: object
) -> None:
    """Report a value that is ignored because it is not what is ``expected``."""
    actual = f"{value!r}" if isinstance(value, int | float) else json_type(value)
    key = next(
        (step for step in reversed(pointer.split("/")) if not step.isdigit()), ""
    )
    report_extension(
        reader, f"{key} must be {expected}, not {actual}; ignored", pointer
    )


def read_text(reader: Reader, node: Node, key: str, pointer: str) -> str | None:
    """The string under a key of the node at a pointer, stripped; ``None`` where it is absent or empty."""
    value = node.get(key)
    if value is None:
        return None
    if isinstance(value, str):
        return value.strip() or None
    report_wrong_type(reader, child(pointer, key), "a string", value)
    return None


def read_first_text(
    reader: Reader, node: Node, keys: tuple[str, ...], pointer: str
) -> str | None:
    """The string under the first of several keys that has one; what the others hold is looked at as well."""
    texts = [read_text(reader, node, key, pointer) for key in keys if key in node]
    return next((text for text in texts if text is not None), None)


def read_flag(reader: Reader, node: Node, key: str, pointer: str) -> bool | None:
    """The truth value under a key of the node at a pointer."""
    value = node.get(key)
    if value is None or isinstance(value, bool):
        return value
    report_wrong_type(reader, child(pointer, key), "true or false", value)
    return None


def read_number(reader: Reader, node: Node, key: str, pointer: str) -> float | None:
    """The number from 0 under a key of the node at a pointer."""
    value = node.get(key)
    if value is None:
        return None
    if isinstance(value, int | float) and not isinstance(value, bool) and value >= 0:
        try:
            return float(value)
        except OverflowError:  # an integer beyond all floats
            pass
    report_wrong_type(reader, child(pointer, key), "a number from 0", value)
    return None


def read_object(reader: Reader, node: Node, key: str, pointer: str) -> Node | None:
    """The object under a key of the node at a pointer."""
    value = node.get(key)
    if value is None or is_node(value):
        return value
    report_wrong_type(reader, child(pointer, key), "an object", value)
    return None


def read_array(
    reader: Reader, node: Node, key: str, pointer: str
) -> list[object] | None:
    """The array under a key of the node at a pointer."""
    value = node.get(key)
    if value is None or is_list(value):
        return value
    report_wrong_type(reader, child(pointer, key), "an array", value)
    return None
