"""Values: examples that match their types, or made-up values; the input of samples."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from datetime import date, datetime

from msgspec import Struct, field

from specpress import ir


class Octets:
    """Where a value is octets, whatever they are."""


OCTETS = Octets()
Value = None | bool | int | float | str | Octets | list["Value"] | dict[str, "Value"]
"""A JSON value, or octets. Objects are spelled as `Values` is asked to."""

_ENOUGH = 6  # fields of an object that are shown, if so few are required
_LONG = 60  # characters of a text that is shown although it could be left out
_DEEP = 3
_DEEPEST = 50  # objects inside each other that nobody would write down
_LARGEST = 500  # values in one, objects and lists included
_BITS = 63
_WRONG = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff]")
_STAND_INS = {
    "date-time": "2024-05-06T07:08:09Z",
    "date": "2024-05-06",
    "duration": "P1D",
    "uuid": "0f4d9a86-5b57-4a7e-8a39-d3b5d2b6a111",
    "email": "somebody@example.com",
    "uri": "https://example.com",
    "byte": "aGVsbG8=",
}


def has_octets(value: Value) -> bool:
    """Whether octets are anywhere in a value."""
    match value:
        case list():
            return any(map(has_octets, value))
        case dict():
            return any(map(has_octets, value.values()))
        case _:
            return isinstance(value, Octets)


class MisfitError(Exception):
    """An example that does not fit its type, or a type without a finite value."""


class Values(Struct):
    """Makes values. ``wire`` spells objects with wire names, else with the names of their ``attributes``.

    ``answered`` values are a server's, and have what only a server sets.
    """

    declarations: dict[str, ir.Declaration]
    attributes: dict[str, dict[str, str]]
    wire: bool = False
    answered: bool = False
    _values_by_name: dict[str, Value] = field(default_factory=dict[str, Value])
    _too_large: set[str] = field(default_factory=set[str])

    def of(self, type_: ir.Type, examples: Iterable[ir.Example], name: str) -> Value:
        """A value for something of that name: its first example that fits, else one made up. Raises `MisfitError`."""
        fitting = self.example(type_, examples)
        return fitting[0] if fitting else self._make(type_, name, ())

    def example(
        self, type_: ir.Type, examples: Iterable[ir.Example]
    ) -> tuple[Value, ...]:
        """The first example that fits, alone; nothing if none does."""
        for example in examples:
            try:
                return (self._fit(example.value, type_),)
            except MisfitError:
                continue
        return ()

    # --- made up -----------------------------------------------------------------------------------------------------

    def _make(self, type_: ir.Type, name: str, above: tuple[str, ...]) -> Value:
        match type_:
            case ir.Scalar():
                return _scalar(type_, name)
            case ir.Literal(values):
                return values[0]
            case ir.Anything():
                return f"<{name}>"
            case ir.Binary():
                return OCTETS
            case ir.Ref(target):
                return self._make_declared(target, name, above)
            case ir.Array(items, prefix):
                return self._list(prefix or (items,), name, above)
            case ir.Map(values):
                inside = self._list((values,), name, above)
                return {"key": inside[0]} if inside else {}
            case ir.Union(members):
                return self._make_first(members, name, above)
            case ir.Nullable(inner):
                try:
                    return self._make(inner, name, above)
                except MisfitError:
                    return None
            case ir.Nothing():
                raise MisfitError

    def _list(
        self, parts: tuple[ir.Type, ...], name: str, above: tuple[str, ...]
    ) -> list[Value]:
        """One value for each type; none where they hold what they are part of."""
        try:
            return [self._make(part, name, above) for part in parts]
        except MisfitError:
            return []

    def _make_first(
        self, members: tuple[ir.Type, ...], name: str, above: tuple[str, ...]
    ) -> Value:
        for member in members:
            try:
                return self._make(member, name, above)
            except MisfitError:
                continue
        raise MisfitError

    def _make_declared(self, target: str, name: str, above: tuple[str, ...]) -> Value:
        if target in self._values_by_name:
            return self._values_by_name[target]
        declaration = self.declarations.get(target)
        if declaration is None:
            return f"<{name}>"
        if target in above or len(above) > _DEEPEST or target in self._too_large:
            raise MisfitError
        inside = (*above, target)
        match declaration:
            case ir.Enum(members=members):
                value: Value = members[0].value if members else f"<{name}>"
            case ir.Alias(type=type_, examples=examples):
                fitting = self.example(type_, examples)
                value = fitting[0] if fitting else self._make(type_, name, inside)
            case ir.Model(examples=examples):
                fitting = self.example(ir.Ref(target), examples)
                value = fitting[0] if fitting else self._object(declaration, inside)
        if _count_values(value) > _LARGEST:
            self._too_large.add(target)
            raise MisfitError
        self._values_by_name[target] = value
        return value

    def _object(self, model: ir.Model, above: tuple[str, ...]) -> Value:
        """What is required, and some more of what has an example."""
        names = self.spelling(model)
        values: dict[str, Value] = {}
        room = _ENOUGH - sum(slot.required for slot in model.fields)
        for slot in self._fields(model):
            if slot.required:
                example = self._slot(slot)
                values[names[slot.name]] = (
                    example[0] if example else self._make(slot.type, slot.name, above)
                )
            elif room > 0 and len(above) <= _DEEP and not slot.deprecated:
                example = self._slot(slot)
                if example and _is_short(example[0]):
                    values[names[slot.name]] = example[0]
                    room -= 1
        return values

    def _fields(self, model: ir.Model) -> Iterable[ir.Field]:
        return (one for one in model.fields if self.answered or not one.read_only)

    def _slot(self, slot: ir.Field) -> tuple[Value, ...]:
        return self.example(slot.type, slot.examples)

    def spelling(self, model: ir.Model) -> dict[str, str]:
        """How the fields of a model are spelled, by wire name."""
        if self.wire:
            return {slot.name: slot.name for slot in model.fields}
        return self.attributes[model.name]

    # --- examples ----------------------------------------------------------------------------------------------------

    def _fit(self, value: ir.Json, type_: ir.Type) -> Value:
        if value is None and ir.admits_null(type_, self.declarations):
            return None
        for one in ir.alternatives(type_, self.declarations):
            try:
                return self._fit_alternative(value, one)
            except MisfitError:
                continue
        raise MisfitError

    def _fit_alternative(self, value: ir.Json, type_: ir.Resolved) -> Value:
        match type_, value:
            case ir.Scalar(), _:
                return _fit_scalar(value, type_)
            case ir.Literal(values), _ if _is_among(value, values):
                return _fit_json(value)
            case ir.Anything(), _:
                return _fit_json(value)
            case ir.Binary(), _:
                return OCTETS
            case ir.Enum(members=members), _ if _is_among(
                value, tuple(member.value for member in members)
            ):
                return _fit_json(value)
            case ir.Model(), dict():
                return self._fit_object(value, type_)
            case ir.Array(items, ()), list():
                return [self._fit(item, items) for item in value]
            case ir.Map(values), dict():
                return {_text(k): self._fit(v, values) for k, v in value.items()}
            case _:
                raise MisfitError

    def _fit_object(self, value: dict[str, ir.Json], model: ir.Model) -> Value:
        names = self.spelling(model)
        values: dict[str, Value] = {}
        for slot in self._fields(model):
            if slot.name in value:
                values[names[slot.name]] = self._fit(value[slot.name], slot.type)
            elif slot.required:
                raise MisfitError
        return values


def _scalar(type_: ir.Scalar, name: str) -> Value:
    match type_.kind:
        case ir.ScalarKind.STRING:
            return _STAND_INS.get(type_.format or "", f"<{name}>")
        case ir.ScalarKind.INTEGER | ir.ScalarKind.NUMBER:
            limits = type_.constraints
            least = limits.minimum if limits is not None else None
            if least is not None and least > 1:
                return math.ceil(least)
            return 1
        case ir.ScalarKind.BOOLEAN:
            return True
        case ir.ScalarKind.NULL:
            return None


def _is_among(
    value: ir.Json, values: tuple[str | int | float | bool | None, ...]
) -> bool:
    """Whether a value is one of some, and of its kind: True is not 1."""
    return any(one == value and type(one) is type(value) for one in values)


def _fit_scalar(value: ir.Json, type_: ir.Scalar) -> Value:
    """A scalar that is of its type; a date is one of its own format."""
    match type_.kind, value:
        case ir.ScalarKind.STRING, str() if _is_date(value, type_.format):
            return _text(value)
        case (ir.ScalarKind.INTEGER | ir.ScalarKind.NUMBER), bool():
            raise MisfitError
        case (ir.ScalarKind.INTEGER | ir.ScalarKind.NUMBER), int():
            return _fit_json(value)
        case ir.ScalarKind.NUMBER, float():
            return _fit_json(value)
        case ir.ScalarKind.BOOLEAN, bool():
            return value
        case ir.ScalarKind.NULL, None:
            return None
        case _:
            raise MisfitError


def _is_date(text: str, form: str | None) -> bool:
    """Whether a text is what its format says; formats that stay text are not looked into."""
    try:
        match form:
            case "date-time":
                return "T" in text and bool(datetime.fromisoformat(text))
            case "date":
                return "-" in text and bool(date.fromisoformat(text))
            case _:
                return True
    except ValueError:
        return False


def _fit_json(value: ir.Json) -> Value:
    """A JSON value that Python and JSON can both spell."""
    match value:
        case str():
            return _text(value)
        case float() if not math.isfinite(value):
            raise MisfitError
        case int() if value.bit_length() > _BITS:
            raise MisfitError
        case list():
            return [_fit_json(item) for item in value]
        case dict():
            return {_text(key): _fit_json(item) for key, item in value.items()}
        case _:
            return value


def _text(text: str) -> str:
    if _WRONG.search(text):
        raise MisfitError
    return text


def _count_values(value: Value) -> int:
    """The number of values in a value, itself included; parts that are met twice count twice."""
    match value:
        case list():
            return 1 + sum(map(_count_values, value))
        case dict():
            return 1 + sum(map(_count_values, value.values()))
        case _:
            return 1


def _is_short(value: Value) -> bool:
    match value:
        case str():
            return len(value) <= _LONG
        case list():
            return len(value) <= 1 and all(map(_is_short, value))
        case dict():
            return len(value) <= _ENOUGH and all(map(_is_short, value.values()))
        case _:
            return True
