"""Models: what the classes of unions, families and maps read, and that they give back what they read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter
from tests.behaviour.sdk import Sdk, Source, generate

GOLDENS = Path(__file__).parent.parent / "golden"


@pytest.fixture(scope="module")
def unions(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    return made("unions-discriminated", tmp_path_factory)


@pytest.fixture(scope="module")
def objects(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    return made("objects-and-maps", tmp_path_factory)


def made(case: str, temporary: pytest.TempPathFactory) -> Sdk:
    spec = GOLDENS / case / "input" / "spec.yaml"
    package = f"shapes_{case.replace('-', '_')}"
    return generate(Source(package, (spec,)), temporary.mktemp(package))


@pytest.mark.parametrize(
    ("schema", "value", "member"),
    [
        ("Explicit", {"kind": "cat"}, "Cat"),
        ("Explicit", {"kind": "dog"}, "Dog"),
        ("Implicit", {"type": "Lorry"}, "Lorry"),
        ("Implicit", {"type": "Coach"}, "Coach"),
        ("Implicit", {"type": "Coach", "load": 3.5}, "Coach"),
        ("Shape/~union", {"form": "circle", "side": 1.5}, "Circle"),
        ("Shape/~union", {"form": "Square", "radius": 1.5}, "Square"),
    ],
)
def test_the_tag_chooses(
    unions: Sdk, schema: str, value: dict[str, Any], member: str
) -> None:
    adapter = TypeAdapter[Any](unions.type_of(schema))
    found = adapter.validate_python(value)
    assert type(found).__name__ == member
    assert adapter.validate_json(adapter.dump_json(found, exclude_unset=True)) == found
    assert adapter.dump_python(found, mode="json", exclude_unset=True) == value
    assert adapter.validate_python(found) is found


@pytest.mark.parametrize(
    ("value", "member"),
    [
        ({"type": "Tram", "seats": 3}, "UnknownType"),
        ({"type": "Tram", "rails": [1, None]}, "UnknownType"),
        ({"type": 7, "load": 3.5}, "UnknownType"),
        ({"load": 3.5}, "UnknownType"),
        ({}, "UnknownType"),
    ],
)
def test_what_no_member_is_named_after_is_kept(
    unions: Sdk, value: dict[str, Any], member: str
) -> None:
    adapter = TypeAdapter[Any](unions.type_of("Implicit"))
    found = adapter.validate_python(value)
    assert type(found).__name__ == member
    assert adapter.dump_python(found, mode="json", exclude_unset=True) == value


def test_a_known_tag_does_not_excuse_what_does_not_fit(unions: Sdk) -> None:
    adapter = TypeAdapter[Any](unions.type_of("Implicit"))
    with pytest.raises(ValueError, match="load"):
        adapter.validate_python({"type": "Lorry", "load": "much"})


def test_a_tag_chooses_within_a_model(unions: Sdk) -> None:
    drawing = unions.type_of("Drawing")
    given = {"shapes": [{"form": "Square", "side": 2.0}, {"form": "circle"}]}
    found = drawing.model_validate(given)
    assert [type(shape).__name__ for shape in found.shapes] == ["Square", "Circle"]
    assert found.to_dict() == given


def test_a_string_beside_a_tagged_object_is_read_too(unions: Sdk) -> None:
    adapter = TypeAdapter[Any](unions.type_of("Lost"))
    assert adapter.validate_python("anything") == "anything"


def test_further_properties_have_their_type(objects: Sdk) -> None:
    typed = objects.type_of("Typed")
    found = typed.model_validate({"name": "a", "more": {"deep": 3}})
    assert type(found.more).__name__ == "TypedValue"
    assert found.more.deep == 3
    assert found.to_dict() == {"name": "a", "more": {"deep": 3}}
    with pytest.raises(ValueError, match="deep"):
        typed.model_validate({"name": "a", "more": {"deep": "no number"}})


def test_what_is_forbidden_is_kept_all_the_same(objects: Sdk) -> None:
    closed = objects.type_of("Closed")
    assert closed.model_validate({"a": "b", "new": 1}).to_dict() == {"a": "b", "new": 1}
