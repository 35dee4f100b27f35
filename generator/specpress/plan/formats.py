"""Formats: the scalars that models hold as more than text, and what callers may write for them."""

from __future__ import annotations

from msgspec import Struct

from specpress import ir


class HeldScalar(Struct, frozen=True):
    """How a scalar is held: as the name ``value`` of the runtime's ``module``; callers write ``inputs``.

    ``standard`` is the module of Python's that the inputs need besides; ``builtins`` are those of theirs that a class
    may hide.
    """

    module: str
    value: str
    inputs: tuple[str, ...]
    standard: str | None = None
    builtins: tuple[str, ...] = ("str",)


_DATES = "datetime as dt"
_TEXTS = {
    "date-time": HeldScalar("models.dates", "IsoDateTime", ("dt.datetime",), _DATES),
    "date": HeldScalar("models.dates", "IsoDate", ("dt.date",), _DATES),
    "time": HeldScalar("models.dates", "IsoTime", ("dt.time",), _DATES),
    "duration": HeldScalar(
        "models.duration", "IsoDuration", ("IsoDuration", "dt.timedelta"), _DATES
    ),
    "decimal": HeldScalar(
        "models.decimals", "DecimalText", ("DecimalText",), builtins=("int", "str")
    ),
    "byte": HeldScalar("models.octets", "Base64Bytes", (), builtins=("bytes", "str")),
    "base64url": HeldScalar(
        "models.octets", "Base64UrlBytes", (), builtins=("bytes", "str")
    ),
}
_OCTETS = HeldScalar("models.octets", "TextOrOctets", (), builtins=("bytes", "str"))
_TEXTS["binary"] = _OCTETS
_TEXTS["decimal128"] = _TEXTS["decimal"]
_ENCODINGS = {"base64": _TEXTS["byte"], "base64url": _TEXTS["base64url"]}
_PADDED = HeldScalar(
    "models.octets", "PaddedBase64UrlBytes", (), builtins=("bytes", "str")
)
# Where the pattern says more than the name: what it is held as by alphabet and padding.
_PATTERNED: dict[tuple[HeldScalar | None, bool, bool], HeldScalar] = {
    (_TEXTS["byte"], True, False): _TEXTS["base64url"],
    (_TEXTS["byte"], True, True): _PADDED,
    (_TEXTS["base64url"], True, True): _PADDED,
    (_TEXTS["base64url"], False, True): _PADDED,
}
_DECIMAL = HeldScalar(
    "models.decimals", "DecimalNumber", ("DecimalNumber",), builtins=("float",)
)
_UNIX_TIME = HeldScalar(
    "models.dates", "UnixTime", ("dt.datetime",), _DATES, builtins=("int",)
)
_NUMBER = HeldScalar("models.scalars", "JsonNumber", (), builtins=("float",))


def held_scalar(scalar: ir.Scalar) -> HeldScalar | None:
    """How a scalar is held; ``None`` where it is what Python has for its JSON type."""
    if scalar.kind is ir.ScalarKind.NUMBER:
        return _DECIMAL if scalar.format in {"decimal", "decimal128"} else _NUMBER
    if scalar.kind is ir.ScalarKind.INTEGER:
        return _UNIX_TIME if scalar.format == "unixtime" else None
    if scalar.kind is not ir.ScalarKind.STRING:
        return None
    constraints = scalar.constraints or ir.Constraints()
    encoding = _ENCODINGS.get((constraints.content_encoding or "").lower())
    held = encoding or _TEXTS.get(scalar.format or "")
    if constraints.pattern is not None:
        return _PATTERNED.get((held, *_read_signs(constraints.pattern)), held)
    return held


def _read_signs(pattern: str) -> tuple[bool, bool]:
    """Tell whether a pattern has the alphabet for URLs (RFC 4648, 5), and whether it has padding."""
    return "_" in pattern and "/" not in pattern, "=" in pattern


def has_spelling(type_: ir.Type | ir.Model | ir.Enum) -> bool:
    """Tell whether a value is held as more than its JSON type, so that its spelling distinguishes it."""
    if not isinstance(type_, ir.Scalar):
        return False
    held = held_scalar(type_)
    return held is not None and held not in (_NUMBER, _OCTETS)
