"""Resolution and graph: what types are behind names, also where those lead to nothing, in circles, or very far."""

from __future__ import annotations

import pytest

from specpress import ir

TEXT = ir.Scalar(ir.ScalarKind.STRING)
NUMBER = ir.Scalar(ir.ScalarKind.NUMBER)
NULL = ir.Scalar(ir.ScalarKind.NULL)
BIKE = ir.Model("Bike", (ir.Field("owner", ir.Ref("Owner")),), additional=None)
OWNER = ir.Model("Owner", (ir.Field("bikes", ir.Array(ir.Ref("Bike"))),))
COLOUR = ir.Enum("Colour", ir.ScalarKind.STRING, (ir.EnumMember("red"),))
FAR = 5000


def aliases(**types: ir.Type) -> dict[str, ir.Declaration]:
    """Aliases by name, beside two objects and an enum."""
    declared: list[ir.Declaration] = [BIKE, OWNER, COLOUR]
    declared += [ir.Alias(name, type_) for name, type_ in types.items()]
    return {one.name: one for one in declared}


def chain(last: ir.Type) -> dict[str, ir.Declaration]:
    """Aliases each of which refers to the next."""
    names = {f"A{n}": ir.Ref(f"A{n + 1}") for n in range(FAR)}
    return aliases(**names, **{f"A{FAR}": last})


@pytest.mark.parametrize(
    ("type_", "resolved"),
    [
        (TEXT, TEXT),
        (ir.Nullable(ir.Nullable(TEXT)), TEXT),
        (ir.Ref("Bike"), BIKE),
        (ir.Nullable(ir.Ref("First")), COLOUR),
        (ir.Ref("Absent"), ir.Anything()),
        (ir.Ref("Self"), ir.Anything()),
        (ir.Ref("There"), ir.Anything()),
        (ir.Array(ir.Ref("First")), ir.Array(ir.Ref("First"))),
    ],
)
def test_resolve(type_: ir.Type, resolved: ir.Resolved) -> None:
    declarations = aliases(
        First=ir.Ref("Second"),
        Second=ir.Nullable(ir.Ref("Colour")),
        Self=ir.Ref("Self"),
        There=ir.Nullable(ir.Ref("Back")),
        Back=ir.Ref("There"),
    )
    assert ir.resolve(type_, declarations) == resolved


def test_only_objects_with_properties_are_models() -> None:
    declarations = aliases(Own=ir.Ref("Bike"), Free=ir.Map(TEXT))
    assert ir.resolve_model(ir.Ref("Own"), declarations) == BIKE
    assert ir.resolve_model(ir.Ref("Free"), declarations) is None
    assert ir.resolve_model(None, declarations) is None


def test_alternatives() -> None:
    declarations = aliases(
        Pet=ir.Union((ir.Ref("Bike"), ir.Ref("Word"), ir.Ref("Bike"))),
        Word=ir.Nullable(ir.Union((TEXT, ir.Ref("Pet")))),
        Round=ir.Union((ir.Ref("Round"),)),
    )
    assert ir.alternatives(TEXT, declarations) == (TEXT,)
    assert ir.alternatives(ir.Ref("Pet"), declarations) == (BIKE, TEXT)
    assert ir.alternatives(ir.Ref("Absent"), declarations) == (ir.Anything(),)
    assert ir.alternatives(ir.Ref("Round"), declarations) == (ir.Anything(),)


@pytest.mark.parametrize(
    ("type_", "admitted"),
    [
        (TEXT, False),
        (NULL, True),
        (ir.Nullable(TEXT), True),
        (ir.Literal((1, None)), True),
        (ir.Ref("Perhaps"), True),
        (ir.Union((TEXT, ir.Ref("Perhaps"))), True),
        (ir.Array(ir.Nullable(TEXT)), False),
        (ir.Anything(), False),
        (ir.Ref("Self"), False),
    ],
)
def test_null(type_: ir.Type, *, admitted: bool) -> None:
    declarations = aliases(Perhaps=ir.Nullable(TEXT), Self=ir.Ref("Self"))
    assert ir.admits_null(type_, declarations) is admitted


def test_names() -> None:
    declarations = aliases(Own=ir.Nullable(ir.Ref("Bike")), Word=TEXT)
    assert ir.reference_name(ir.Nullable(ir.Ref("Own"))) == "Own"
    assert ir.reference_name(ir.Array(ir.Ref("Own"))) is None
    bare = ir.remove_aliases(ir.Ref("Own"), declarations)
    assert bare == ir.Nullable(ir.Ref("Bike"))
    assert ir.remove_aliases(ir.Ref("Word"), declarations) == TEXT


def test_references_stand_in_order() -> None:
    type_ = ir.Array(
        ir.Map(ir.Union((ir.Ref("B"), ir.Nullable(ir.Ref("C"))))), (ir.Ref("A"),)
    )
    assert ir.references(type_) == ["A", "B", "C"]
    assert ir.references(TEXT) == []


def test_nested_types_end_at_objects() -> None:
    declarations = aliases(
        Tree=ir.Union((TEXT, ir.Array(ir.Ref("Tree")), ir.Map(ir.Ref("Bike"))))
    )
    nested = list(ir.nested_types(ir.Ref("Tree"), declarations))
    assert nested[1:] == [
        TEXT,
        ir.Array(ir.Ref("Tree")),
        ir.Map(ir.Ref("Bike")),
        BIKE,
    ]


def test_what_types_lead_to() -> None:
    declarations = aliases(Own=ir.Array(ir.Ref("Bike")), Word=TEXT)
    reached = ir.reachable_names([ir.Ref("Own"), ir.Ref("Absent")], declarations)
    assert reached == ["Bike", "Owner", "Own"]


def test_recursive_and_empty_aliases() -> None:
    declarations = aliases(
        Tree=ir.Array(ir.Ref("Tree")),
        Json=ir.Union((TEXT, ir.Map(ir.Ref("Json")))),
        There=ir.Ref("Back"),
        Back=ir.Union((ir.Ref("There"), TEXT)),
        Leading=ir.Ref("There"),
        Self=ir.Nullable(ir.Ref("Self")),
    )
    recursive = {"Tree", "Json", "There", "Back", "Self"}
    assert ir.recursive_aliases(declarations) == recursive
    empty = [alias.name for alias in ir.empty_aliases(declarations)]
    assert empty == ["There", "Self"]  # without There, Back is a text


def test_a_chain_may_be_long() -> None:
    declarations = chain(ir.Nullable(ir.Ref("Bike")))
    first = ir.Ref("A0")
    assert ir.resolve(first, declarations) == BIKE
    assert ir.alternatives(first, declarations) == (BIKE,)
    assert ir.admits_null(first, declarations)
    assert list(ir.nested_types(first, declarations)) == [BIKE]
    assert len(ir.reachable_names([first], declarations)) == FAR + 3
    assert not ir.recursive_aliases(declarations)
    assert not ir.empty_aliases(declarations)
    deep: ir.Type = TEXT
    for _ in range(FAR):
        deep = ir.Array(deep)
    assert ir.references(deep) == []
