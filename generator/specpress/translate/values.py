"""Values: the values of a TypeScript example, by the types that they are given for -> Python expressions."""

from __future__ import annotations

import datetime as dt
import math
from typing import NoReturn, cast

from msgspec import Struct, field

from specpress import ir
from specpress.docs.literals import (
    CallValue,
    DateValue,
    EnumValue,
    NameValue,
    UndefinedValue,
    Value,
)
from specpress.docs.pages import Docs
from specpress.reconcile.naming import fold_name
from specpress.survey.arguments import is_required
from specpress.survey.layout import Layout
from specpress.text import shorten
from specpress.translate.expressions import (
    Code,
    Expression,
    call_expression,
    dict_expression,
    format_literal,
    list_expression,
)

_DEEPEST = 60
_BYTE = 255


class UntranslatableError(Exception):
    """A value that does not fit its type, or that Python has no expression for; its text says which."""


def raise_untranslatable(reason: str) -> NoReturn:
    """Raise `UntranslatableError`."""
    raise UntranslatableError(reason)


class ValueTranslator(Struct):
    """Translates values."""

    api: ir.Api
    docs: Docs
    layout: Layout
    _depth: int = 0
    _attributes: dict[str, dict[str, ir.Field]] = field(
        default_factory=dict[str, dict[str, ir.Field]]
    )

    def translate(self, value: Value, type_: ir.Type) -> Expression:
        """The expression of a value for something of a type. Raises `UntranslatableError`."""
        if self._depth > _DEEPEST:
            raise_untranslatable("nested too deeply")
        self._depth += 1
        try:
            return self._translate_alternatives(value, type_)
        finally:
            self._depth -= 1

    def _translate_alternatives(self, value: Value, type_: ir.Type) -> Expression:
        if value is None and ir.admits_null(type_, self.api.declarations):
            return Code("None")
        alternatives = ir.alternatives(type_, self.api.declarations)
        if len(alternatives) == 1:
            return self._translate_resolved(value, alternatives[0])
        for one in alternatives:
            try:
                return self._translate_resolved(value, one)
            except UntranslatableError:
                continue
        raise_untranslatable(
            f"{_describe_value(value)} is none of {len(alternatives)} types"
        )

    def _translate_resolved(self, value: Value, type_: ir.Resolved) -> Expression:
        match type_, value:
            case ir.Model(), dict():
                return self._translate_model(value, type_)
            case ir.Model(name=name), _:
                raise_untranslatable(
                    f"{_describe_value(value)} is given for the class `{name}`"
                )
            case ir.Enum(), _:
                return self._translate_enum(value, type_)
            case ir.Array(items=items), list():
                return list_expression(self.translate(item, items) for item in value)
            case ir.Map(values=values), dict():
                return self._translate_map(value, values)
            case ir.Scalar(), _:
                return self._translate_scalar(value, type_)
            case ir.Literal(values=values), _:
                return self._translate_literal(value, values)
            case ir.Binary(), _:
                return _bytes_expression(value)
            case ir.Anything(), _:
                return self._translate_untyped(value)
            case _:
                raise_untranslatable(
                    f"{_describe_value(value)} is given for {_describe_type(type_)}"
                )

    def _translate_map(self, value: dict[str, Value], type_: ir.Type) -> Expression:
        defined = {k: v for k, v in value.items() if not isinstance(v, UndefinedValue)}
        return dict_expression(
            {key: self.translate(item, type_) for key, item in defined.items()}
        )

    def _translate_model(self, value: dict[str, Value], model: ir.Model) -> Expression:
        names = self.layout.attributes[model.name]
        properties = self.translate_properties(value, model)
        return call_expression(
            f"models.{self.layout.homes[model.name].name}",
            {names[wire]: one for wire, one in properties.items()},
        )

    def translate_properties(
        self, value: dict[str, Value], model: ir.Model
    ) -> dict[str, Expression]:
        """The expressions of an object's properties, by wire name. Raises `UntranslatableError`."""
        fields = self._attributes.get(model.name)
        if fields is None:
            fields = self._attributes[model.name] = _fields_by_name(model)
        expressions: dict[str, Expression] = {}
        for key, item in value.items():
            slot = fields.get(key) or fields.get(fold_name(key))
            if slot is None:
                raise_untranslatable(
                    f"`{model.label or model.name}` has no field `{key}`"
                )
            if not isinstance(item, UndefinedValue):
                expressions[slot.name] = self.translate(item, slot.type)
        for slot in model.fields:
            needed = is_required(slot, self.api.declarations) and slot.default is None
            if needed and slot.name not in expressions:
                raise_untranslatable(
                    f"`{model.label or model.name}` needs `{slot.name}`"
                )
        return expressions

    # --- enums -------------------------------------------------------------------------------------------------------

    def _translate_enum(self, value: Value, enum: ir.Enum) -> Expression:
        plain = value
        if isinstance(value, EnumValue):
            labelled = (m.value for m in enum.members if m.label == value.member)
            plain = next(labelled, None)
            plain = self._enum_value(value) if plain is None else plain
        values = [member.value for member in enum.members]
        if isinstance(plain, str | int | float) and plain in values:
            home = self.layout.homes[enum.name].name
            names = self.layout.enum_members[enum.name]
            return Code(f"models.{home}.{names[values.index(plain)]}")
        if enum.open and isinstance(plain, str):
            return Code(format_literal(plain))
        raise_untranslatable(
            f"{_describe_value(value)} is not a member of `{enum.label or enum.name}`"
        )

    def _enum_value(self, value: EnumValue) -> str:
        """The value of a member, as the enum's own page tells it."""
        name = value.enum.rpartition(".")[2]
        for page in self.docs.pages:
            if page.kind == "enum" and page.name == name:
                for member in page.members:
                    if member.name == value.member:
                        return member.value
        raise_untranslatable(
            f"no page tells the value of `{value.enum}.{value.member}`"
        )

    def _translate_literal(
        self, value: Value, values: tuple[str | int | float | bool | None, ...]
    ) -> Expression:
        plain = self._enum_value(value) if isinstance(value, EnumValue) else value
        for one in values:
            if one == plain and isinstance(one, bool) is isinstance(plain, bool):
                return Code(format_literal(one))
        raise_untranslatable(
            f"{_describe_value(value)} is not one of the allowed values"
        )

    # --- scalars -----------------------------------------------------------------------------------------------------

    def _translate_scalar(self, value: Value, type_: ir.Scalar) -> Expression:
        match type_.kind, value:
            case ir.ScalarKind.STRING, str() | DateValue():
                text = value.text if isinstance(value, DateValue) else value
                return _string_expression(text, type_.format)
            case ir.ScalarKind.STRING, EnumValue():
                return Code(format_literal(self._enum_value(value)))
            case ir.ScalarKind.BOOLEAN, bool():
                return Code(format_literal(value))
            case (ir.ScalarKind.INTEGER | ir.ScalarKind.NUMBER), int() | float():
                if not isinstance(value, bool):
                    return _number_expression(value)
            case ir.ScalarKind.NULL, None:
                return Code("None")
            case _:
                pass
        raise_untranslatable(
            f"{_describe_value(value)} is given for a {type_.kind.value}"
        )

    def _translate_untyped(self, value: Value) -> Expression:
        match value:
            case list():
                return list_expression(map(self._translate_untyped, value))
            case dict():
                return self._translate_map(value, ir.Anything())
            case EnumValue():
                return Code(format_literal(self._enum_value(value)))
            case DateValue(text):
                return Code(format_literal(text))
            case float() | int() if not isinstance(value, bool):
                return _number_expression(value)
            case None | bool() | str():
                return Code(format_literal(value))
            case _:
                return _bytes_expression(value)


def _fields_by_name(model: ir.Model) -> dict[str, ir.Field]:
    """The fields by the docs' names, and by all spellings of their names."""
    fields: dict[str, ir.Field] = {}
    for slot in model.fields:
        fields.setdefault(fold_name(slot.label or slot.name), slot)
        fields.setdefault(fold_name(slot.name), slot)
    for slot in model.fields:
        fields[slot.label or slot.name] = slot
    return fields


def _string_expression(text: str, format_: str | None) -> Expression:
    """A text; a moment or a day where its format is that of one, which Python has classes for."""
    kinds = {"date-time": dt.datetime, "date": dt.date}
    kind = kinds.get(format_ or "")
    if kind is None:
        return Code(format_literal(text))
    iso_text = text[:10] if format_ == "date" else text
    try:
        kind.fromisoformat(iso_text)
    except ValueError:
        raise_untranslatable(f"{_describe_value(text)} is no {format_}")
    return Code(f"dt.{kind.__name__}.fromisoformat({format_literal(iso_text)})")


def _number_expression(value: float) -> Expression:
    if not math.isfinite(value):
        raise_untranslatable(f"{value} is no number of JSON")
    return Code(format_literal(value))


def _bytes_expression(value: Value) -> Expression:
    """What makes octets in an example: a file that is opened, a text that is encoded, or numbers."""
    match value:
        case str():
            return Code(f"{format_literal(value)}.encode()")
        case CallValue(name, (str(text),)) if "open" in name.lower():
            return Code(f"Path({format_literal(text)}).read_bytes()")
        case CallValue(name, (str(text),)) if name.endswith("encode"):
            return Code(f"{format_literal(text)}.encode()")
        case CallValue("Uint8Array", (list(numbers),)):
            octets = cast("list[object]", numbers)
            if all(isinstance(one, int) and 0 <= one <= _BYTE for one in octets):
                return Code(f"bytes({octets})")
        case _:
            pass
    raise_untranslatable(f"{_describe_value(value)} is no value of Python's")


def _describe_value(value: Value) -> str:
    match value:
        case CallValue(name):
            return f"a call of `{name}`"
        case NameValue(name):
            return f"the variable `{name}`"
        case EnumValue(enum, member):
            return f"`{enum}.{member}`"
        case dict():
            return "an object"
        case list():
            return "a list"
        case _:
            return shorten(repr(value), 40)


def _describe_type(type_: ir.Resolved) -> str:
    return f"a {type(type_).__name__.lower()}"
