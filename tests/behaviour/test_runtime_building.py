"""Classes are built on their first use, what they are made of before them, and each once."""

from __future__ import annotations

from typing import Annotated, Any

import pytest
from pydantic import Field, TypeAdapter
from tests.behaviour import runtime_sample as rt
from typing_extensions import TypeAliasType

Model: type[Any] = rt.model.Model


class Leaf(Model):
    name: str


class Branch(Model):
    leaf: Leaf
    more: list[Leaf] | None = None


Branches = TypeAliasType("Branches", list[Branch])


class Tree(Model):
    branches: Annotated[Branches, Field(alias="Branches")]
    by_name: dict[str, Leaf | int] | None = None


class Left(Model):
    leaf: Leaf
    right: Right | None = None


class Right(Model):
    left: Left | None = None


class Pair(Model):
    left: Left


def built(kind: type[Any]) -> bool:
    return kind.__pydantic_complete__


def fresh() -> dict[str, type[Any]]:
    """Make the three classes anew, none of them built."""
    leaf = type(
        "Leaf", (Model,), {"__module__": __name__, "__annotations__": {"name": str}}
    )
    branch = type(
        "Branch", (Model,), {"__module__": __name__, "__annotations__": {"leaf": leaf}}
    )
    tree = type(
        "Tree",
        (Model,),
        {
            "__module__": __name__,
            "__annotations__": {
                "branches": Annotated[list[branch] | None, Field(alias="Branches")]
            },
        },
    )
    return {"leaf": leaf, "branch": branch, "tree": tree}


def test_nothing_is_built_before_it_is_used() -> None:
    assert not any(map(built, fresh().values()))


@pytest.mark.parametrize("use", ["model_validate", "model_validate_json", "call"])
def test_the_first_use_of_a_class_builds_its_parts_for_all_others(use: str) -> None:
    kinds = fresh()
    value = {"Branches": [{"leaf": {"name": "a"}}]}
    match use:
        case "model_validate":
            tree = kinds["tree"].model_validate(value)
        case "model_validate_json":
            tree = kinds["tree"].model_validate_json(
                '{"Branches": [{"leaf": {"name": "a"}}]}'
            )
        case _:
            tree = kinds["tree"](branches=[kinds["branch"](leaf={"name": "a"})])
    assert all(map(built, kinds.values()))
    assert type(tree.branches[0].leaf) is kinds["leaf"]
    assert tree.to_dict() == value


def test_the_parts_of_a_type_are_built_before_it() -> None:
    kinds = fresh()
    branch = kinds["branch"]
    rt.building.build_parts(list[branch] | None)
    assert built(kinds["leaf"])
    assert built(branch)
    assert not built(kinds["tree"])
    adapter = TypeAdapter[Any](branch)
    assert adapter.validate_python({"leaf": {"name": "a"}}).leaf.name == "a"


def test_parts_are_found_behind_names_of_types() -> None:
    tree = Tree.model_validate(
        {"Branches": [{"leaf": {"name": "a"}}], "by_name": {"b": {"name": "b"}, "c": 1}}
    )
    assert built(Leaf)
    assert built(Branch)
    assert type(tree.by_name["b"]) is Leaf
    assert tree.branches[0].leaf == Leaf(name="a")


def test_classes_in_a_circle_are_built_too() -> None:
    pair = Pair.model_validate(
        {"left": {"leaf": {"name": "a"}, "right": {"left": {"leaf": {"name": "b"}}}}}
    )
    assert type(pair.left.right.left) is Left
    assert Right().to_dict() == {}
    assert Left(leaf=Leaf(name="x")).to_dict() == {"leaf": {"name": "x"}}


def test_a_class_of_somebodys_own_finds_names_where_it_stands() -> None:
    class Local(Model):
        leaf: Leaf

    class Whole(Model):
        local: Local

    Whole.model_rebuild()
    assert (
        Whole.model_validate({"local": {"leaf": {"name": "a"}}}).local.leaf.name == "a"
    )
