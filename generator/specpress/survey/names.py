"""Python names: the one place where wire names become identifiers and collisions are settled."""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from specpress.naming import words as splitting

words = splitting.words
"""The words of a name, whatever its casing."""

LONGEST = splitting.LONGEST

_MEMBER = re.compile(r"[A-Z](?:[A-Z0-9_]{0,98}[A-Z0-9])?")
_SYMBOLS = {
    "*": "wildcard",
    "+": "plus",
    "-": "minus",
    "<": "less_than",
    ">": "greater_than",
    "=": "equals",
    "!": "not",
    "$": "dollar",
    "#": "hash",
    "@": "at",
    "%": "percent",
    "&": "and",
    "/": "slash",
    ".": "dot",
}

PYDANTIC_ATTRIBUTES = frozenset(
    {
        "construct",
        "copy",
        "dict",
        "from_orm",
        "json",
        "mro",
        "parse_file",
        "parse_obj",
        "parse_raw",
        "register",
        "schema",
        "schema_json",
        "self",
        "to_dict",
        "update_forward_refs",
        "validate",
    }
)
"""Public attributes of pydantic's BaseModel and its metaclass that do not begin with ``model_``, and the SDK's own."""

ANNOTATION_NAMES = frozenset(
    {"bool", "bytes", "dict", "dt", "float", "int", "list", "str", "tuple"}
)
"""Names that annotations are made of: a field of that name would hide them in its class."""

_CLASS_ATTRIBUTES = PYDANTIC_ATTRIBUTES | ANNOTATION_NAMES
"""What a field of a class cannot be called."""

OPTION_NAMES = frozenset(
    {
        "extra_body",
        "extra_headers",
        "extra_query",
        "idempotency_key",
        "max_retries",
        "strict",
        "timeout",
    }
)
"""Keyword options that every method takes beside its parameters."""

_OWN_NAMES = frozenset({"self", "options"})
"""What every method has besides: its group, and the options it was given."""

CLIENT_OPTIONS = frozenset(
    {
        "allow_unknown_enum_values",
        "base_url",
        "credentials",
        "defaults",
        "follow_redirects",
        "headers",
        "hooks",
        "http_client",
        "max_retries",
        "response_limits",
        "self",
        "server",
        "server_variables",
        "strict",
        "timeout",
    }
)
"""The clients' arguments that do not depend on the API."""

_BUILT_IN = frozenset(name for name in dir(builtins) if name[0].isupper())
"""What a class of the same name, which stands later in a module, would be taken for."""

CLASS_NAMES = _BUILT_IN | frozenset(
    {
        "ABSENT",
        "Annotated",
        "Answer",
        "Any",
        "AsyncClient",
        "AsyncResource",
        "BaseModel",
        "Body",
        "Client",
        "ConstModel",
        "Base64Bytes",
        "Base64UrlBytes",
        "DecimalNumber",
        "DecimalText",
        "Encoding",
        "Field",
        "FileInput",
        "Generic",
        "IntEnum",
        "IsoDate",
        "IsoDateTime",
        "IsoDuration",
        "IsoTime",
        "JsonNumber",
        "Literal",
        "Mapping",
        "Model",
        "NotRequired",
        "Never",
        "Nothing",
        "OPERATION",
        "OpenIntEnum",
        "OpenStrEnum",
        "Operation",
        "PaddedBase64UrlBytes",
        "Parameter",
        "Resource",
        "Sequence",
        "Spelled",
        "SplitModel",
        "StrEnum",
        "Streaming",
        "Tagged",
        "TextOrOctets",
        "TypeAlias",
        "TypeAliasType",
        "TypedDict",
        "UnixTime",
        "Union",
        "Unknown",
        "Unpack",
    }
)
"""Names that generated modules import or that Python keeps for itself."""

CLIENT_ATTRIBUTES = frozenset(
    {
        "aclose",
        "base_url",
        "close",
        "send",
        "to_curl",
        "with_options",
        "with_raw_response",
        "with_streaming_response",
    }
)
"""Public attributes of the client classes, which no group may hide."""

MODULE_NAMES = frozenset(
    {
        *("AsyncEventStream", "AsyncLineStream", "AsyncPages", "EventStream"),
        *("LineStream", "Page", "RawResponse", "Request", "StreamRequest"),
    }
)
"""Classes of the runtime that a model may share its name with; where both are imported the model has another."""

RESOURCE_ATTRIBUTES = frozenset(
    {
        "cached_property",
        "deprecated",
        "overload",
        "with_raw_response",
        "with_streaming_response",
    }
)
"""Attributes that every group has, and names that its class needs for itself: no method and no group is called so."""

_DEVICES = frozenset(
    {"aux", "con", "nul", "prn"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10)}
)
_BUILTIN_MODULES = frozenset(
    {"_runtime", "client", "errors", "models", "resources", "operations"}
)


@cache
def snake(text: str, fallback: str = "value") -> str:
    """A lower-case identifier that is no keyword; ``fallback`` stands in where nothing of the text can stay."""
    name = "_".join(words(text))
    if not name:
        name = "_".join(_SYMBOLS.get(character, "") for character in text).strip("_")
    if not name:
        return fallback
    if name[0].isdigit():
        name = f"{fallback}_{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def pascal(text: str, fallback: str = "Value") -> str:
    """A class name. A name that is one already stays as it is spelled."""
    name = pascal_part(text, fallback)
    return f"{name}_" if name in CLASS_NAMES else name


@cache
def pascal_part(text: str, fallback: str = "") -> str:
    """A piece of a class name, which may be a name that no class can have alone."""
    words_ = [text] if _is_class_name(text) else _split(text)
    name = "".join(word[0].upper() + word[1:] for word in words_)
    if not name or not name[0].isalpha():
        name = f"{fallback}{name}"
    return name


def _is_class_name(text: str) -> bool:
    return (
        text.isascii()
        and text.isidentifier()
        and text[0].isupper()
        and "_" not in text
        and len(text) <= LONGEST
    )


def _split(text: str) -> list[str]:
    return [
        word
        for word in re.split(r"[^0-9A-Za-z]+", splitting.shorten_plain(text))
        if word
    ]


@cache
def member(text: str) -> str:
    """The name of an enum member: upper case, with a leading sign spelled out. One that is such a name stays."""
    if _MEMBER.fullmatch(text) is not None:
        return text
    sign = _SYMBOLS.get(text[:1]) if len(text) > 1 or not text.isalnum() else None
    name = "_".join(words(text)).upper()
    if sign is not None:
        name = f"{sign}_{name}".upper().rstrip("_")
    if not name:
        return "EMPTY" if not text.strip() else "VALUE"
    return f"VALUE_{name}" if name[0].isdigit() else name


def member_of(label: str | None, value: str) -> str:
    """The name of an enum member with its label; one that only runs the value's words together gives way to it."""
    if label is None or (
        label.casefold() != value.casefold()
        and label.casefold() == _signs(value).casefold()
    ):
        return member(value)
    return member(label)


def _signs(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def field_name(wire: str) -> str:
    """The attribute of a model for a property: no keyword, and none of pydantic's own names."""
    name = snake(wire, "field")
    if name in _CLASS_ATTRIBUTES:
        return f"{name}_"
    return f"field_{name}" if name.startswith("model_") else name


def parameter_name(wire: str) -> str:
    """The keyword of a method for a parameter: a field name that is no option of every method either."""
    name = field_name(wire)
    return f"{name}_" if name in OPTION_NAMES or name in _OWN_NAMES else name


def argument_name(attribute: str) -> str:
    """The keyword of a method for a field of its request or a property of its body.

    What only a class cannot have an attribute of is no less a keyword; what every method has by itself is none.
    """
    base_name = attribute.removesuffix("_")
    if base_name != attribute and base_name in _CLASS_ATTRIBUTES - _OWN_NAMES:
        return base_name
    is_taken = attribute in OPTION_NAMES or attribute in _OWN_NAMES
    return f"{attribute}_" if is_taken else attribute


def module_name(text: str) -> str:
    """The file name of a module, without its ending."""
    name = snake(text, "module")
    # A module is an attribute of its package, where it would hide a builtin.
    is_taken = name in _BUILTIN_MODULES or name in _DEVICES or hasattr(builtins, name)
    return f"{name}_" if is_taken else name


def group_classes(name: str) -> set[str]:
    """The classes that a module has for a group with a class of this name."""
    return {
        f"{prefix}{name}{suffix}"
        for prefix in ("", "Async")
        for suffix in ("", "WithRawResponse", "WithStreamingResponse")
    }


def unique(names: Iterable[str], used_names: Iterable[str] = ()) -> list[str]:
    """The names with a number added to those that stand before or are taken, compared without case."""
    lower_names = {name.lower() for name in used_names}
    result: list[str] = []
    for name in names:
        candidate, count = name, 1
        while candidate.lower() in lower_names:
            count += 1
            candidate = (
                f"{name.rstrip('_')}_{count}"
                if name.islower() or name.isupper()
                else f"{name}{count}"
            )
        lower_names.add(candidate.lower())
        result.append(candidate)
    return result


def claim(
    preferred_names: Mapping[str, str],
    claimed: Mapping[str, str],
    used_names: Iterable[str] = (),
    reserved: Iterable[str] = (),
) -> dict[str, str]:
    """The name of each thing: the one it has a claim on, else the one it wants, with a number where that is not free.

    ``used_names`` are names that others have, ``reserved`` those that somebody has or had a claim on.
    """
    if not claimed and not reserved:
        names = unique(preferred_names.values(), used_names)
        return dict(zip(preferred_names, names, strict=True))
    used_names = [*used_names]
    old = [one for one in preferred_names if one in claimed]
    kept = unique((claimed[one] for one in old), used_names)
    result = dict(zip(old, kept, strict=True))
    new = [one for one in preferred_names if one not in claimed]
    names = unique(
        (preferred_names[one] for one in new), [*used_names, *reserved, *kept]
    )
    result.update(zip(new, names, strict=True))
    return {one: result[one] for one in preferred_names}


def attributes(wires: Sequence[str], preferred_names: Sequence[str]) -> list[str]:
    """The name of each thing; what wants its own wire name has it, and nothing has that of another.

    Of others that want one name the wire names decide, and not their order.
    """
    own: dict[str, int] = {}
    for index, (wire, name) in enumerate(zip(wires, preferred_names, strict=True)):
        if wire == name:
            own.setdefault(wire, index)
    result = list(preferred_names)
    if len(own) == len(wires):
        return result
    places = set(own.values())
    others = [index for index in range(len(wires)) if index not in places]
    others.sort(key=lambda index: wires[index])
    lower_wires = (wire for wire in wires if wire == wire.lower())
    spelled = unique((preferred_names[index] for index in others), lower_wires)
    for index, name in zip(others, spelled, strict=True):
        result[index] = name
    return result
