"""Annotations: what stands in generated code is Python, and pydantic reads from it the values that the type admits."""

from __future__ import annotations

import ast
import datetime as dt
import typing
from collections.abc import Mapping, Sequence
from enum import IntEnum, StrEnum
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, TypeAdapter

from specpress import ir
from specpress.plan.annotations import Annotator, optional, repr_of
from specpress.survey.layout import lay_out

STRING = ir.Scalar(ir.ScalarKind.STRING)
INTEGER = ir.Scalar(ir.ScalarKind.INTEGER)
COLOUR = ir.Enum(
    "Colour",
    ir.ScalarKind.STRING,
    (ir.EnumMember("red"), ir.EnumMember("dark blue")),
    open=True,
)
LEVEL = ir.Enum("Level", ir.ScalarKind.INTEGER, (ir.EnumMember(1), ir.EnumMember(2)))
BELL = ir.Model("Bell", (ir.Field("tone", STRING, required=True),))
WORDS = ir.Alias("Words", ir.Array(STRING))
API = ir.Api(
    info=ir.Info("Shop", "1"),
    servers=(),
    operations=(),
    declarations={d.name: d for d in (COLOUR, LEVEL, BELL, WORDS)},
)


class Colour(StrEnum):
    RED = "red"
    DARK_BLUE = "dark blue"


class Level(IntEnum):
    ONE = 1
    TWO = 2


class Bell(BaseModel):
    tone: str


NAMES: dict[str, Any] = {
    **{name: getattr(typing, name) for name in ("Annotated", "Any", "Literal", "Never")},
    "Bell": Bell,
    "BellDict": dict[str, Any],
    "Colour": Colour,
    "FileInput": bytes,
    "IsoDate": dt.date,
    "IsoDateTime": dt.datetime,
    "JsonNumber": float,
    "Level": Level,
    "Mapping": Mapping,
    "Sequence": Sequence,
    "Spelled": type("Spelled", (), {}),
    "Words": list[str],
    "dt": dt,
}  # fmt: skip


def annotator() -> Annotator:
    return Annotator(API, lay_out(API, {}), "models.bike")


def read(annotation: str) -> TypeAdapter[Any]:
    def holder() -> None: ...

    holder.__annotations__ = {"held": annotation}
    hints = typing.get_type_hints(holder, dict(NAMES), include_extras=True)
    return TypeAdapter(hints["held"])


@pytest.mark.parametrize(
    ("type_", "value", "given"),
    [
        (STRING, "str", "str"),
        (ir.Scalar(ir.ScalarKind.STRING, "date"), "IsoDate", "dt.date | str"),
        (ir.Scalar(ir.ScalarKind.STRING, "date-time"), "IsoDateTime", "dt.datetime | str"),
        (ir.Scalar(ir.ScalarKind.NUMBER), "JsonNumber", "float"),
        (
            ir.Scalar(ir.ScalarKind.STRING, "duration"),
            "IsoDuration",
            "IsoDuration | dt.timedelta | str",
        ),
        (ir.Scalar(ir.ScalarKind.STRING, "byte"), "Base64Bytes", "bytes | str"),
        (
            ir.Scalar(
                ir.ScalarKind.STRING,
                None,
                ir.Constraints(content_encoding="base64url"),
            ),
            "Base64UrlBytes",
            "bytes | str",
        ),
        (
            ir.Scalar(ir.ScalarKind.STRING, "decimal"),
            "DecimalText",
            "DecimalText | int | str",
        ),
        (
            ir.Scalar(ir.ScalarKind.NUMBER, "decimal"),
            "DecimalNumber",
            "DecimalNumber | float",
        ),
        (ir.Scalar(ir.ScalarKind.STRING, "uuid"), "str", "str"),
        (ir.Scalar(ir.ScalarKind.NULL), "None", "None"),
        (ir.Nullable(ir.Nullable(STRING)), "str | None", "str | None"),
        (ir.Nothing(), "Nothing", "Never"),
        (ir.Nullable(ir.Anything()), "Any", "Any"),
        (ir.Binary(), "bytes", "FileInput"),
        (ir.Literal(("a | b", 1, None)), 'Literal["a | b", 1, None]', 'Literal["a | b", 1, None]'),
        (ir.Literal((0.5, "a")), 'Literal["a"] | float', 'Literal["a"] | float'),
        (ir.Ref("Colour"), "Colour | str", "Colour | str"),
        (ir.Ref("Level"), "Level", "Level | Literal[1, 2]"),
        (ir.Ref("Words"), "Words", "Sequence[str]"),
        (ir.Ref("nobody"), "Any", "Any"),
        (ir.Array(STRING), "list[str]", "Sequence[str]"),
        (ir.Array(STRING, (INTEGER,)), "list[int | str]", "Sequence[int | str]"),
        (ir.Array(ir.Nothing(), (STRING, INTEGER)), "list[str | int]", "Sequence[str | int]"),
        (
            ir.Array(ir.Nothing(), (STRING, INTEGER), ir.Constraints(min_items=2)),
            "tuple[str, int]",
            "tuple[str, int]",
        ),
        (ir.Map(INTEGER), "dict[str, int]", "Mapping[str, int]"),
        (ir.Union((STRING, ir.Nullable(INTEGER), STRING)), "str | int | None", "str | int | None"),
        (ir.Union((STRING, ir.Ref("Level"))), "Level | str", "str | Level | Literal[1, 2]"),
    ],
)  # fmt: skip
def test_annotations(type_: ir.Type, value: str, given: str) -> None:
    assert annotator().value(type_) == value
    assert annotator().input(type_) == given


def test_a_hidden_builtin_is_spelled_out() -> None:
    found = annotator()
    found.hidden = frozenset({"list", "str"})
    assert found.value(ir.Array(STRING)) == "builtins.list[builtins.str]"
    assert "builtins" in {entry.module for entry in found.imports().standard}


def test_a_union_with_tags_says_how_it_chooses() -> None:
    union = ir.Union(
        (ir.Ref("Bell"), STRING),
        discriminator=ir.Discriminator("tone", (("low", "Bell"),)),
    )
    found = annotator()
    assert found.value(union) == (
        'Annotated[Bell | str | Unknown, Tagged("tone", {"low": Bell}, unknown=Unknown)]'
    )
    found.for_signatures = True
    assert found.value(union) == "Bell | str | Unknown"
    assert found.input(union) == "Bell | str | Unknown"


@given(text=st.text(max_size=30))
def test_any_text_is_a_literal_of_itself(text: str) -> None:
    spelled = repr_of(text)
    assert ast.literal_eval(spelled) == text
    assert spelled.isprintable()


@given(text=st.text("ab |[]\"'None", max_size=20))
def test_optional_admits_none_and_the_rest(text: str) -> None:
    annotation = optional(f"Literal[{repr_of(text)}]")
    reader = read(annotation)
    assert reader.validate_python(None) is None
    assert reader.validate_python(text) == text


SCALARS = st.builds(
    ir.Scalar,
    st.sampled_from(ir.ScalarKind),
    st.sampled_from([None, "date", "date-time", "uuid", "odd"]),
)
LITERALS = st.lists(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    min_size=1,
    max_size=3,
).map(lambda values: ir.Literal(tuple(values)))
LEAVES = (
    SCALARS
    | LITERALS
    | st.sampled_from([ir.Anything(), ir.Binary()])
    | st.sampled_from(sorted(API.declarations)).map(ir.Ref)
)
TYPES: st.SearchStrategy[ir.Type] = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        inner.map(ir.Nullable),
        inner.map(ir.Map),
        inner.map(ir.Array),
        st.tuples(inner, st.lists(inner, max_size=2).map(tuple)).map(
            lambda pair: ir.Array(pair[0], pair[1])
        ),
        st.lists(inner, min_size=1, max_size=3).map(
            lambda members: ir.Union(tuple(members))
        ),
    ),
    max_leaves=6,
)


def values(type_: ir.Type) -> st.SearchStrategy[Any]:
    """JSON values that a type admits."""
    match type_:
        case ir.Scalar(ir.ScalarKind.STRING, "date"):
            return st.dates().map(dt.date.isoformat)
        case ir.Scalar(ir.ScalarKind.STRING, "date-time"):
            return st.datetimes().map(lambda moment: f"{moment.isoformat()}Z")
        case ir.Scalar(kind):
            return {
                ir.ScalarKind.STRING: st.text(),
                ir.ScalarKind.INTEGER: st.integers(),
                ir.ScalarKind.NUMBER: st.floats(allow_nan=False, allow_infinity=False),
                ir.ScalarKind.BOOLEAN: st.booleans(),
                ir.ScalarKind.NULL: st.none(),
            }[kind]
        case ir.Literal(found):
            return st.sampled_from(found)
        case ir.Binary():
            return st.text()
        case ir.Ref(name):
            return {
                "Colour": st.sampled_from(["red", "green"]),
                "Level": st.sampled_from([1, 2]),
                "Bell": st.fixed_dictionaries({"tone": st.text()}),
                "Words": st.lists(st.text(), max_size=2),
            }[name]
        case ir.Nullable(inner):
            return st.none() | values(inner)
        case ir.Map(inner):
            return st.dictionaries(st.text(), values(inner), max_size=2)
        case ir.Array(items, prefix):
            first = st.tuples(*map(values, prefix)).map(list)
            rest = st.lists(values(items), max_size=2)
            return st.tuples(first, rest).map(lambda pair: [*pair[0], *pair[1]])
        case ir.Union(members):
            return st.one_of(*map(values, members))
        case _:
            return st.none() | st.text() | st.integers()


@settings(deadline=None, max_examples=150)
@given(data=st.data(), type_=TYPES)
def test_what_a_type_admits_is_accepted(data: st.DataObject, type_: ir.Type) -> None:
    value = data.draw(values(type_))
    held, written = annotator().value(type_), annotator().input(type_)
    read(held).validate_python(value)
    read(written)
