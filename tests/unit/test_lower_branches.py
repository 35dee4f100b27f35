"""Branches of unions are named by what can be said of them and of no other."""

from __future__ import annotations

import pytest

from specpress.lower.branch_names import name_branches

BOOK = {"$ref": "#/components/schemas/Book"}
SHELF = {"$ref": "#/components/schemas/Shelf"}
TEXT = {"type": "string"}


def thing(**properties: object) -> dict[str, object]:
    return {"type": "object", "properties": properties}


@pytest.mark.parametrize(
    ("branches", "names"),
    [
        ([BOOK, SHELF], ["Book", "Shelf"]),
        ([{**TEXT, "title": "Short name"}, TEXT], ["Short name", "2"]),
        ([{"allOf": [BOOK, SHELF]}, {"allOf": [SHELF]}], ["Book", "2"]),
        ([thing(kind={"const": "a"}), thing(kind={"enum": ["b"]})], ["a", "b"]),
        ([{**TEXT, "enum": ["a"]}, {**TEXT, "enum": ["b"]}], ["a", "b"]),
        ([TEXT, thing(x=TEXT)], ["string", "object"]),
        ([thing(x=TEXT, y=TEXT), thing(x=TEXT, z=TEXT)], ["y", "z"]),
        ([{**thing(x=TEXT, y=TEXT), "required": ["y"]}, thing(z=TEXT)], ["y", "z"]),
        ([thing(x=TEXT), thing(x=TEXT)], ["1", "2"]),
        ([thing(x=TEXT), thing(x=TEXT), BOOK, BOOK], ["1", "2", "3", "4"]),
        ([True, None, {"type": 5, "required": [3], "properties": []}], ["1", "2", "3"]),
        ([thing(x={"const": "+1"}), thing(x={"const": "-1"})], ["1", "2"]),
    ],
)
def test_names(branches: list[object], names: list[str]) -> None:
    assert name_branches(branches) == names
