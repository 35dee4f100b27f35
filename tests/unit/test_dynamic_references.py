"""Dynamic references: templates whose parts depend on who uses them."""

from __future__ import annotations

import pytest

from specpress import ir
from specpress.diagnostics import Report
from specpress.pipeline import Inputs, understand
from specpress.survey import Settings

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents:\n  schemas:\n"


def declared(schemas: str, **files: str) -> tuple[dict[str, ir.Declaration], list[str]]:
    """The declarations of a document, and the codes of what is told."""
    report = Report()
    inputs = Inputs(
        Settings("t", "t"),
        (("a.yaml", HEAD + schemas),),
        load={f"{name}.yaml": text for name, text in files.items()}.get,
    )
    result = understand(inputs, report)
    assert result.lowered is not None
    return result.lowered.declarations, [one.code for one in report]


def field_of(declarations: dict[str, ir.Declaration], name: str, field: str) -> ir.Type:
    """The type of a field, or of the items of the list that it is."""
    model = ir.resolve(ir.Ref(name), declarations)
    assert isinstance(model, ir.Model)
    (type_,) = [one.type for one in model.fields if one.name == field]
    items = ir.resolve(type_, declarations)
    if isinstance(items, ir.Array):
        type_ = items.items
    return ir.remove_aliases(type_, declarations)


TREE = """\
    Tree:
      $dynamicAnchor: node
      type: object
      properties: {kids: {type: array, items: {$dynamicRef: "#node"}}}
"""
PAGE = """\
    Page:
      type: object
      properties:
        list: {type: array, items: {$dynamicRef: "#item"}}
        box: {$ref: "#/components/schemas/Box"}
      $defs: {item: {$dynamicAnchor: item}}
    Box: {type: object, properties: {it: {$dynamicRef: "#item"}}}
    Pet: {type: object, properties: {name: {type: string}}}
    PetPage:
      $ref: "#/components/schemas/Page"
      $defs: {item: {$dynamicAnchor: item, $ref: "#/components/schemas/Pet"}}
    Texts:
      type: object
      properties:
        page: {$ref: "#/components/schemas/Page"}
      $defs: {item: {$dynamicAnchor: item, type: string}}
"""
ARRAYS = """\
    Any:
      $id: any_array
      type: array
      items: {$dynamicRef: "#part"}
      $defs: {all: {$dynamicAnchor: part}}
    Numbers: {$id: numbers, $ref: any_array, $defs: {only: {$dynamicAnchor: part, type: number}}}
    Holder: {type: object, properties: {numbers: {$ref: numbers}, any: {$ref: any_array}}}
"""
NUMBER = ir.Scalar(ir.ScalarKind.NUMBER)
TEXT = ir.Scalar(ir.ScalarKind.STRING)


def test_a_schema_that_holds_itself() -> None:
    declarations, found = declared(TREE)
    assert field_of(declarations, "Tree", "kids") == ir.Ref("Tree")
    assert found == []


def test_who_extends_a_tree_holds_itself() -> None:
    strict = """\
    Strict:
      $dynamicAnchor: node
      $ref: "#/components/schemas/Tree"
      properties: {more: {type: integer}}
"""
    declarations, found = declared(TREE + strict)
    assert field_of(declarations, "Strict", "kids") == ir.Ref("Strict")
    assert field_of(declarations, "Tree", "kids") == ir.Ref("Tree")
    assert isinstance(field_of(declarations, "Strict", "more"), ir.Scalar)
    assert found == []


def test_a_template_is_what_its_users_make_of_it() -> None:
    declarations, found = declared(PAGE)
    assert field_of(declarations, "Page", "list") == ir.Anything()
    assert field_of(declarations, "PetPage", "list") == ir.Ref("Pet")
    page = field_of(declarations, "Texts", "page")
    assert isinstance(page, ir.Ref)
    assert field_of(declarations, page.name, "list") == TEXT
    # Box alone does not say what it holds.
    assert found == ["lower/unexpressed"]


@pytest.mark.parametrize(
    ("user", "expected"), [("PetPage", ir.Ref("Pet")), ("Page", ir.Anything())]
)
def test_a_template_within_a_template(user: str, expected: ir.Type) -> None:
    declarations, _ = declared(PAGE)
    box = field_of(declarations, user, "box")
    assert isinstance(box, ir.Ref)
    assert field_of(declarations, box.name, "it") == expected


def test_templates_go_by_their_identifiers() -> None:
    declarations, found = declared(ARRAYS)
    assert field_of(declarations, "Holder", "numbers") == NUMBER
    assert field_of(declarations, "Holder", "any") == ir.Anything()
    assert found == []


def test_templates_of_other_files() -> None:
    template = (
        "Page:\n  type: object\n"
        "  properties: {list: {type: array, items: {$dynamicRef: '#item'}}}\n"
        "  $defs: {item: {$dynamicAnchor: item}}\n"
    )
    user = "    Numbers: {$ref: 'other.yaml#/Page', $defs: {item: {$dynamicAnchor: item, type: number}}}\n"
    holder = "    Holder: {type: object, properties: {n: {$ref: '#/components/schemas/Numbers'}}}\n"
    declarations, _ = declared(user + holder, other=template)
    assert field_of(declarations, "Numbers", "list") == NUMBER


def test_a_name_that_nobody_has_is_anything_and_told() -> None:
    declarations, found = declared(
        "    A: {type: object, properties: {x: {$dynamicRef: '#gone'}}}\n"
    )
    assert field_of(declarations, "A", "x") == ir.Anything()
    assert found == ["lower/unexpressed"]


def test_a_dynamic_reference_to_a_pointer_is_a_reference() -> None:
    declarations, found = declared(
        "    A: {type: object, properties: {x: {$dynamicRef: '#/components/schemas/B'}}}\n"
        "    B: {type: object, properties: {y: {type: string}}}\n"
    )
    assert field_of(declarations, "A", "x") == ir.Ref("B")
    assert found == []
