"""Values: examples are taken where they fit, and made up where they do not."""

from __future__ import annotations

import pytest

from specpress import ir
from specpress.companions.values import OCTETS, MisfitError, Value, Values
from specpress.survey.attributes import attribute_names

TEXT = ir.Scalar(ir.ScalarKind.STRING)
NUMBER = ir.Scalar(ir.ScalarKind.NUMBER)
WHOLE = ir.Scalar(ir.ScalarKind.INTEGER, constraints=ir.Constraints(minimum=7))
MOMENT = ir.Scalar(ir.ScalarKind.STRING, "date-time")
DECLARATIONS: dict[str, ir.Declaration] = {
    "Book": ir.Model(
        "Book",
        (
            ir.Field("class", TEXT, required=True),
            ir.Field("pages", WHOLE, examples=(ir.Example(12),)),
            ir.Field("plain", TEXT),
            ir.Field("next", ir.Ref("Book"), examples=(ir.Example({"class": "x"}),)),
        ),
    ),
    "Endless": ir.Model("Endless", (ir.Field("it", ir.Ref("Endless"), required=True),)),
    "Tree": ir.Model(
        "Tree", (ir.Field("trees", ir.Array(ir.Ref("Tree")), required=True),)
    ),
    "Mood": ir.Enum(
        "Mood", ir.ScalarKind.STRING, (ir.EnumMember("calm"), ir.EnumMember("wild"))
    ),
}


ATTRIBUTES = {
    name: attribute_names(declaration)
    for name, declaration in DECLARATIONS.items()
    if isinstance(declaration, ir.Model)
}


def made(type_: ir.Type, *examples: ir.Json, wire: bool = False) -> Value:
    given = tuple(ir.Example(example) for example in examples)
    return Values(DECLARATIONS, ATTRIBUTES, wire=wire).of(type_, given, "name")


@pytest.mark.parametrize(
    ("type_", "example", "value"),
    [
        (TEXT, "x", "x"),
        (TEXT, 5, "<name>"),
        (TEXT, "half \ud800", "<name>"),
        (NUMBER, True, 1),
        (NUMBER, float("inf"), 1),
        (WHOLE, "many", 7),
        (WHOLE, 10**30, 7),
        (MOMENT, "2030-01-02T03:04:05Z", "2030-01-02T03:04:05Z"),
        (MOMENT, "yesterday", "2024-05-06T07:08:09Z"),
        (ir.Ref("Mood"), "wild", "wild"),
        (ir.Ref("Mood"), "sad", "calm"),
        (ir.Array(NUMBER), [1, 2.5], [1, 2.5]),
        (ir.Array(NUMBER), ["x"], [1]),
        (ir.Map(TEXT), {"a": "b"}, {"a": "b"}),
        (ir.Union((NUMBER, TEXT)), "x", "x"),
        (ir.Nullable(NUMBER), None, None),
        (ir.Literal(("book",)), "film", "book"),
        (ir.Anything(), {"a": [None]}, {"a": [None]}),
    ],
)
def test_an_example_counts_if_it_fits(
    type_: ir.Type, example: ir.Json, value: Value
) -> None:
    assert made(type_, example) == value


def test_octets_have_no_examples() -> None:
    assert made(ir.Binary(), "file.pdf") is OCTETS


def test_an_object_has_what_it_needs_and_what_has_examples() -> None:
    python = {"class_": "<class>", "pages": 12, "next": {"class_": "x"}}
    assert made(ir.Ref("Book")) == python
    wire = made(ir.Ref("Book"), wire=True)
    assert wire == {"class": "<class>", "pages": 12, "next": {"class": "x"}}


def test_an_example_that_lacks_what_is_required_does_not_fit() -> None:
    assert made(ir.Ref("Book"), {"pages": 3}, wire=True) == made(
        ir.Ref("Book"), wire=True
    )
    assert made(ir.Ref("Book"), {"class": "y", "other": 1}, wire=True) == {"class": "y"}


def test_what_holds_itself_ends_where_it_can() -> None:
    assert made(ir.Ref("Tree")) == {"trees": []}
    assert made(ir.Nullable(ir.Ref("Endless"))) is None
    with pytest.raises(MisfitError):
        made(ir.Ref("Endless"))
    with pytest.raises(MisfitError):
        made(ir.Nothing())
