"""Enum values: the names and descriptions that extensions give them, and whether there may be more of them."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from specpress.lower.document_reader import Node, Reader, child, is_list, is_node
from specpress.lower.extensions.values import report_extension, report_wrong_type

_OPENNESS = ("x-extensible-enum", "x-ms-enum", "x-speakeasy-unknown-values")
_NAMES = ("x-enum-varnames", "x-enumNames", "x-speakeasy-enums")
_DESCRIPTIONS = (
    "x-enum-descriptions",
    "x-enumDescriptions",
    "x-speakeasy-enum-descriptions",
)
_WORDS = frozenset({*_NAMES, *_DESCRIPTIONS})


class EnumExtensions(Struct, frozen=True):
    """The extensions of an enum: names and descriptions by the text of the value; ``open`` admits other values."""

    names: dict[str, str]
    descriptions: dict[str, str]
    open: bool = False


def read_enum_extensions(
    reader: Reader, node: Node, values: Sequence[object], pointer: str
) -> EnumExtensions:
    """Read the extensions of the enum with these values at a pointer, and report what is wrong with them."""
    words = {
        key: _read_words(reader, node[key], values, key, child(pointer, key))
        for key in sorted(node.keys() & _WORDS)
    }
    return EnumExtensions(
        _first_present(words, _NAMES),
        _first_present(words, _DESCRIPTIONS),
        read_openness(reader, node, pointer),
    )


def _first_present(
    words: dict[str, dict[str, str]], keys: tuple[str, ...]
) -> dict[str, str]:
    """The words of the first of some extensions that is there; empty where none is."""
    return next((words[key] for key in keys if key in words), dict[str, str]())


def extensible_values(node: Node) -> list[object]:
    """The values that an ``x-extensible-enum`` lists in place of an ``enum``."""
    value = node.get("x-extensible-enum")
    return value if is_list(value) else []


def read_openness(reader: Reader, node: Node, pointer: str) -> bool:
    """Tell whether an enum or union may have more values.

    ``x-extensible-enum``, ``x-speakeasy-unknown-values`` and ``modelAsString`` of ``x-ms-enum`` say so.
    """
    unknown = node.get("x-speakeasy-unknown-values")
    if unknown is not None and unknown not in ("allow", "disallow"):
        message = f"{unknown!r} is neither 'allow' nor 'disallow'; ignored"
        at = child(pointer, "x-speakeasy-unknown-values")
        report_extension(reader, message, at)
    extensible: object = node.get("x-extensible-enum")
    values_listed = is_list(extensible)
    if (
        extensible is not None
        and not isinstance(extensible, bool)
        and not values_listed
    ):
        at = child(pointer, "x-extensible-enum")
        report_wrong_type(reader, at, "true, false or an array", extensible)
    of_microsoft: object = node.get("x-ms-enum")
    if of_microsoft is not None and not is_node(of_microsoft):
        report_wrong_type(
            reader, child(pointer, "x-ms-enum"), "an object", of_microsoft
        )
    as_text = is_node(of_microsoft) and of_microsoft.get("modelAsString") is True
    return unknown == "allow" or extensible is True or values_listed or as_text


def merge_enum_extensions(values: list[object], *nodes: Node) -> Node:
    """The extensions of several schemas of one enum as those of one schema; a later schema has the last word."""
    merged: Node = {}
    texts = set(map(str, values))
    for node in nodes:
        merged |= {key: node[key] for key in _OPENNESS if key in node}
        enum = node.get("enum")
        for keys in (_NAMES, _DESCRIPTIONS):
            key = next((key for key in keys if key in node), None)
            words = _words_by_value(node[key], enum) if key and is_list(enum) else {}
            words = {value: word for value, word in words.items() if value in texts}
            merged[keys[0]] = merged.get(keys[0], {}) | words
    return merged


def _words_by_value(words: object, values: Sequence[object]) -> dict[str, str]:
    """What an extension says of each value, given as a list of the same length or by value."""
    pairs: dict[str, object] = {}
    if is_node(words):
        pairs = {str(value): words.get(str(value)) for value in values}
    elif is_list(words):
        not_null = [value for value in values if value is not None]
        described = values if len(words) == len(values) else not_null
        if len(words) == len(described):
            pairs = dict(zip(map(str, described), words, strict=True))
    return {v: word for v, word in pairs.items() if isinstance(word, str) and word}


def _read_words(
    reader: Reader, words: object, values: Sequence[object], key: str, at: str
) -> dict[str, str]:
    count = len(values)
    if is_list(words):
        if len(words) not in {count, count - values.count(None)}:
            message = f"{key} has {len(words)} items for {count} values; ignored"
            report_extension(reader, message, at)
            return {}
        entries = [(child(at, index), word) for index, word in enumerate(words)]
    elif is_node(words):
        known = set(map(str, values))
        entries = [(child(at, value), word) for value, word in words.items()]
        for value in words:
            if str(value) not in known:
                message = f"{key} names {value!r}, which is not a value of the enum"
                report_extension(reader, message, child(at, value))
    else:
        report_wrong_type(reader, at, "an array or an object of strings", words)
        return {}
    for where, word in entries:
        if not isinstance(word, str):
            report_wrong_type(reader, where, "a string", word)
    return _words_by_value(words, values)
