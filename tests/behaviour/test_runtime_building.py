"""Classes are built on their first use, what they are made of before them, and each once."""

from __future__ import annotations

import copy
import json
import sys
from collections.abc import Callable
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Annotated, Any

import pytest
from pydantic import Field, TypeAdapter, ValidationError
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


# --- large circles ---------------------------------------------------------------------------------------------------

COUNT = 800


def make_module(tmp_path: Path, name: str, fields: Callable[[int], str]) -> ModuleType:
    """Write a module of many classes that name each other, and import it."""
    lines = ["from __future__ import annotations", "from tests.behaviour import runtime_sample as rt"]  # fmt: skip
    for number in range(COUNT):
        lines += [
            f"class C{number}(rt.model.Model):",
            "    id: str",
            "    size: int | None = None",
            f"    {fields(number)}",
        ]
    path = tmp_path / f"{name}.py"
    path.write_text("\n".join(lines))
    spec = spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def circular(number: int) -> str:
    following, far, key = (number + 1) % COUNT, (number * 7 + 3) % COUNT, (number * 13 + 5) % COUNT  # fmt: skip
    return f"next: C{following} | None = None; far: list[C{far}] | None = None; by: dict[str, C{key}] | None = None"


@pytest.fixture(scope="module")
def circle(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return make_module(tmp_path_factory.mktemp("circle"), "circle", circular)


VALUE = {"id": "0", "next": {"id": "1", "far": [{"id": "10", "x": [1]}]}, "by": {"a": {"id": "5"}}}  # fmt: skip


@pytest.mark.parametrize("whole", [True, False])
def test_a_large_circle_is_built_as_far_as_it_is_met(
    circle: ModuleType, *, whole: bool
) -> None:
    assert sys.getrecursionlimit() <= 1000
    kind = circle.C0
    if whole:
        first = kind.model_validate(VALUE)
    else:
        (first,) = TypeAdapter[Any](list[kind]).validate_json(json.dumps([VALUE]))
    assert type(first) is kind
    assert type(first.next) is circle.C1
    assert type(first.next.far[0]) is circle.C10
    assert type(first.by["a"]) is circle.C5
    assert first.to_dict() == VALUE
    assert first.model_dump(exclude_unset=True) == VALUE
    assert copy.deepcopy(first) == first
    assert circle.C0(id="0", next=circle.C1(id="1")).next.id == "1"
    assert sum(map(built, (getattr(circle, f"C{n}") for n in range(COUNT)))) < 20
    assert "properties" in kind.model_json_schema()


def test_what_is_wrong_in_a_large_circle_is_named(circle: ModuleType) -> None:
    with pytest.raises(ValidationError) as caught:
        circle.C3.model_validate({"id": "3", "next": {"far": [{"id": 1}]}})
    assert {entry["loc"] for entry in caught.value.errors()} == {
        ("next", "id"),
        ("next", "far", 0, "id"),
    }


def test_a_long_chain_is_built(tmp_path: Path) -> None:
    chain = make_module(
        tmp_path,
        "chain",
        lambda n: f"next: C{n + 1} | None = None" if n + 1 < COUNT else "end: int = 0",
    )
    value: dict[str, Any] = {"id": "x"}
    for _ in range(100):
        value = {"id": "x", "next": value}
    first = chain.C0.model_validate(value)
    assert type(first.next.next) is chain.C2
    assert first.to_dict() == value
