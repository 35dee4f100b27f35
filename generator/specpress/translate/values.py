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
from specpress.survey.layout import Layout
from specpress.text import shorten
from specpress.translate.expressions import (
    Code,
    Expression,
    call,
    listed,
    mapped,
    quoted,
)

_DEEPEST = 60
_BYTE = 255


class UntranslatableError(Exception):
    """A value that does not fit its type, or that Python has no expression for; its text says which."""


def refuse(reason: str) -> NoReturn:
    """Raise `UntranslatableError`."""
    raise UntranslatableError(reason)


class Values(Struct):
    """Translates values."""

    api: ir.Api
    docs: Docs
    layout: Layout
    _depth: int = 0
    _attributes: dict[str, dict[str, ir.Field]] = field(
        default_factory=dict[str, dict[str, ir.Field]]
    )

    def of(self, value: Value, type_: ir.Type) -> Expression:
        """The expression of a value for something of a type. Raises `UntranslatableError`."""
        if self._depth > _DEEPEST:
            refuse("nested too deeply")
        self._depth += 1
        try:
            return self._of(value, type_)
        finally:
            self._depth -= 1

    def _of(self, value: Value, type_: ir.Type) -> Expression:
        match type_, value:
            case ir.Nullable(inner=inner), _:
                return Code("None") if value is None else self.of(value, inner)
            case ir.Ref(name=name), _:
                return self._named(value, name)
            case ir.Union(members=members), _:
                return self._one_of(value, members)
            case ir.Array(items=items), list():
                return listed(self.of(item, items) for item in value)
            case ir.Map(values=values), dict():
                return self._map(value, values)
            case ir.Scalar(), _:
                return self._scalar(value, type_)
            case ir.Literal(values=values), _:
                return self._literal(value, values)
            case ir.Binary(), _:
                return _octets(value)
            case ir.Anything(), _:
                return self._anything(value)
            case _:
                refuse(f"{_shown(value)} is given for {_word(type_)}")

    def _map(self, value: dict[str, Value], type_: ir.Type) -> Expression:
        given = {k: v for k, v in value.items() if not isinstance(v, UndefinedValue)}
        return mapped({key: self.of(item, type_) for key, item in given.items()})

    def _one_of(self, value: Value, members: tuple[ir.Type, ...]) -> Expression:
        for member in members:
            try:
                return self.of(value, member)
            except UntranslatableError:
                continue
        refuse(f"{_shown(value)} is none of {len(members)} types")

    def _named(self, value: Value, name: str) -> Expression:
        match self.api.declarations.get(name):
            case ir.Model() as model:
                if not isinstance(value, dict):
                    refuse(f"{_shown(value)} is given for the class `{name}`")
                return self._model(value, model)
            case ir.Enum() as enum:
                return self._enum(value, enum)
            case ir.Alias(type=type_):
                return self.of(value, type_)
            case None:
                return self._anything(value)

    def _model(self, value: dict[str, Value], model: ir.Model) -> Expression:
        fields = self._attributes.get(model.name)
        if fields is None:
            fields = self._attributes[model.name] = _fields(model)
        given: dict[str, Expression] = {}
        names = self.layout.attributes[model.name]
        for key, item in value.items():
            slot = fields.get(key) or fields.get(fold_name(key))
            if slot is None:
                refuse(f"`{model.label or model.name}` has no field `{key}`")
            if not isinstance(item, UndefinedValue):
                given[names[slot.name]] = self.of(item, slot.type)
        needed = (slot for slot in model.fields if slot.required)
        for slot in needed:
            if names[slot.name] not in given and slot.default is None:
                refuse(f"`{model.label or model.name}` needs `{slot.name}`")
        return call(f"models.{self.layout.homes[model.name].name}", given)

    # --- enums -------------------------------------------------------------------------------------------------------

    def _enum(self, value: Value, enum: ir.Enum) -> Expression:
        plain = value
        if isinstance(value, EnumValue):
            own = (m.value for m in enum.members if m.label == value.member)
            plain = next(own, None)
            plain = self._documented(value) if plain is None else plain
        values = [member.value for member in enum.members]
        if isinstance(plain, str | int | float) and plain in values:
            home = self.layout.homes[enum.name].name
            names = self.layout.enum_members[enum.name]
            return Code(f"models.{home}.{names[values.index(plain)]}")
        if enum.open and isinstance(plain, str):
            return Code(quoted(plain))
        refuse(f"{_shown(value)} is no member of `{enum.label or enum.name}`")

    def _documented(self, value: EnumValue) -> str:
        """The value of a member, as the enum's own page tells it."""
        name = value.enum.rpartition(".")[2]
        for page in self.docs.pages:
            if page.kind == "enum" and page.name == name:
                for member in page.members:
                    if member.name == value.member:
                        return member.value
        refuse(f"no page tells the value of `{value.enum}.{value.member}`")

    def _literal(
        self, value: Value, values: tuple[str | int | float | bool | None, ...]
    ) -> Expression:
        plain = self._documented(value) if isinstance(value, EnumValue) else value
        for one in values:
            if one == plain and isinstance(one, bool) is isinstance(plain, bool):
                return Code(quoted(one))
        refuse(f"{_shown(value)} is none of the values allowed")

    # --- scalars -----------------------------------------------------------------------------------------------------

    def _scalar(self, value: Value, type_: ir.Scalar) -> Expression:
        match type_.kind, value:
            case ir.ScalarKind.STRING, str() | DateValue():
                text = value.text if isinstance(value, DateValue) else value
                return _text(text, type_.format)
            case ir.ScalarKind.STRING, EnumValue():
                return Code(quoted(self._documented(value)))
            case ir.ScalarKind.BOOLEAN, bool():
                return Code(quoted(value))
            case (ir.ScalarKind.INTEGER | ir.ScalarKind.NUMBER), int() | float():
                if not isinstance(value, bool):
                    return _number(value)
            case ir.ScalarKind.NULL, None:
                return Code("None")
            case _:
                pass
        refuse(f"{_shown(value)} is given for a {type_.kind.value}")

    def _anything(self, value: Value) -> Expression:
        match value:
            case list():
                return listed(map(self._anything, value))
            case dict():
                return self._map(value, ir.Anything())
            case EnumValue():
                return Code(quoted(self._documented(value)))
            case DateValue(text):
                return Code(quoted(text))
            case float() | int() if not isinstance(value, bool):
                return _number(value)
            case None | bool() | str():
                return Code(quoted(value))
            case _:
                return _octets(value)


def _fields(model: ir.Model) -> dict[str, ir.Field]:
    """The fields by the docs' names, and by all spellings of their names."""
    found: dict[str, ir.Field] = {}
    for slot in model.fields:
        found.setdefault(fold_name(slot.label or slot.name), slot)
        found.setdefault(fold_name(slot.name), slot)
    for slot in model.fields:
        found[slot.label or slot.name] = slot
    return found


def _text(text: str, form: str | None) -> Expression:
    """A text; a moment or a day where its format is that of one, which Python has classes for."""
    kinds = {"date-time": dt.datetime, "date": dt.date}
    kind = kinds.get(form or "")
    if kind is None:
        return Code(quoted(text))
    shown = text[:10] if form == "date" else text
    try:
        kind.fromisoformat(shown)
    except ValueError:
        refuse(f"{_shown(text)} is no {form}")
    return Code(f"dt.{kind.__name__}.fromisoformat({quoted(shown)})")


def _number(value: float) -> Expression:
    if not math.isfinite(value):
        refuse(f"{value} is no number of JSON")
    return Code(quoted(value))


def _octets(value: Value) -> Expression:
    """What makes octets in an example: a file that is opened, a text that is encoded, or numbers."""
    match value:
        case str():
            return Code(f"{quoted(value)}.encode()")
        case CallValue(name, (str(text),)) if "open" in name.lower():
            return Code(f"Path({quoted(text)}).read_bytes()")
        case CallValue(name, (str(text),)) if name.endswith("encode"):
            return Code(f"{quoted(text)}.encode()")
        case CallValue("Uint8Array", (list(numbers),)):
            octets = cast("list[object]", numbers)
            if all(isinstance(one, int) and 0 <= one <= _BYTE for one in octets):
                return Code(f"bytes({octets})")
        case _:
            pass
    refuse(f"{_shown(value)} is no value of Python's")


def _shown(value: Value) -> str:
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


def _word(type_: ir.Type) -> str:
    return f"a {type(type_).__name__.lower()}"
