"""Unions told apart by a property: where its values come from, what answers become, and what is sent."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import TypeAdapter
from tests.behaviour.shop import Node, Shop, open_shop, operation

TEXT: Node = {"type": "string"}
COUNT: Node = {"type": "integer"}


def ref(name: str) -> Node:
    return {"$ref": f"#/components/schemas/{name}"}


def thing(*required: str, **properties: Node) -> Node:
    return {"type": "object", "required": [*required], "properties": properties}


def one_of(*names: str, by: str, **mapping: str) -> Node:
    tags: Node = {"propertyName": by}
    if mapping:
        tags["mapping"] = mapping
    return {"oneOf": [ref(name) for name in names], "discriminator": tags}


def only(*values: str) -> Node:
    return {"type": "string", "enum": [*values]}


SCHEMAS: Node = {
    # The mapping alone tells, by reference and by name; one member has two values.
    "Kite": thing("rigType", rigType=TEXT, lines=COUNT),
    "Sail": thing("rigType", rigType=TEXT, masts=COUNT),
    "Rig": one_of(
        "Kite",
        "Sail",
        by="rigType",
        kite="#/components/schemas/Kite",
        sloop="Sail",
        ketch="Sail",
    ),
    # Each member says it: itself, in a part of it, behind two references, or null.
    "Plain": thing("is", is_=TEXT, **{"is": {"const": "plain"}}),
    "Partly": {"allOf": [thing(a=TEXT), thing("is", **{"is": only("partly")})]},
    "Deep": {"allOf": [ref("Deeper"), thing(b=TEXT)]},
    "Deeper": {"allOf": [ref("Deepest")]},
    "Deepest": thing("is", **{"is": ref("DeepTag")}),
    "DeepTag": only("deep", "deeper"),
    "Nulled": thing("is", **{"is": {"type": ["string", "null"], "enum": ["n", None]}}),
    "Said": one_of("Plain", "Partly", "Deep", "Nulled", "Named", by="is"),
    "Named": thing("is", **{"is": TEXT}),
    # Two members with one value.
    "Asked": thing("as", "who", **{"as": only("note"), "who": only("me", "us")}),
    "Given": thing(
        "as", "who", "at", **{"as": only("note"), "who": only("it")}, at=TEXT
    ),
    "Ping": thing("as", **{"as": only("ping")}),
    "Entry": one_of("Asked", "Given", "Ping", by="as"),
    # A union in a union, whose members the mapping may name.
    "Both": {"anyOf": [ref("Entry"), ref("Pong")]},
    "Pong": thing("as", **{"as": TEXT}),
    "Wide": one_of("Entry", "Pong", by="as", ping="Ping", pong="Pong"),
    # Members that do not declare the property, or need not have it.
    "Bare": thing("name", name=TEXT, left=COUNT),
    "Loose": thing("name", name=TEXT, right=COUNT, kind=TEXT),
    "Either": one_of("Bare", "Loose", by="kind", bare="Bare", loose="Loose"),
    # Constants.
    "Hawk": thing("kind", "span", kind=only("hawk"), span=COUNT),
    "Dove": thing("kind", "span", kind={"const": "dove"}, span=COUNT),
    "Bird": one_of("Hawk", "Dove", by="kind"),
    "Crow": thing("kind", "span", kind=only("crow"), span=COUNT),
    "Swan": thing("kind", "span", kind={"const": "dove"}, span=COUNT),
    "Version": thing("major", major={"const": 2}),
    # The base itself, an heir with heirs, and a name for the base.
    "Engine": {
        **thing("fuel", fuel=TEXT, power=COUNT),
        "discriminator": {"propertyName": "fuel", "mapping": {"gas": "GasEngine"}},
    },
    "EngineName": ref("Engine"),
    "GasEngine": {"allOf": [ref("Engine"), thing(valves=COUNT)]},
    "Hybrid": {"allOf": [ref("EngineName"), thing(cells=COUNT)]},
    "PlugIn": {"allOf": [{"allOf": [ref("Hybrid")]}, thing(plug=TEXT)]},
    "Garage": thing(first=ref("EngineName"), second=ref("Hybrid")),
    # Numbers and truths.
    "One": thing("v", v={"const": 1}, a=TEXT),
    "Two": thing("v", v=COUNT, b=TEXT),
    "Yes": thing("v", v={"const": True}),
    "Numbered": one_of("One", "Two", "Yes", by="v", **{"1": "One", "2": "Two"}),
    # A member for everything else (OpenAPI 3.2).
    "Other": thing("t", t=TEXT, x=COUNT),
    "First": thing("t", t=TEXT),
    "Fallback": {
        "oneOf": [ref("First"), ref("Other")],
        "discriminator": {
            "propertyName": "t",
            "mapping": {"first": "First"},
            "defaultMapping": "Other",
        },
    },
    "List": {"type": "array", "items": ref("Rig")},
    # The mapping and the member contradict each other.
    "Phone": thing("by", by=only("call")),
    "Letter": thing("by", by=only("letter")),
    "Way": one_of("Phone", "Letter", by="by", phone="Phone"),
}
ANSWERED = [
    "Rig",
    "Said",
    "Entry",
    "Both",
    "Wide",
    "Either",
    "Bird",
    "Version",
    "Engine",
    "Garage",
    "Numbered",
    "Fallback",
    "List",
    "Way",
]


def giving(schema: Node) -> Node:
    content = {"application/json": {"schema": schema}}
    return {"200": {"description": "Done", "content": content}}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    paths = {
        f"/{name}": {
            "put": operation(name.lower(), ref(name)),
            "get": operation(f"get_{name.lower()}", responses=giving(ref(name))),
        }
        for name in ANSWERED
    }
    order = thing("bird", bird=one_of("Crow", "Swan", by="kind"))
    content = {"content": {"application/json": {"schema": order}}}
    paths["/orders"] = {"post": operation("order", requestBody=content)}
    with open_shop(
        "shop_tags", tmp_path_factory, paths=paths, schemas=SCHEMAS, version="3.2.0"
    ) as opened:
        yield opened


def answered(
    shop: Shop, name: str, value: object, **options: object
) -> Any:  # noqa: ANN401 - of a class that is made in the test
    shop.answers(value)
    return getattr(shop.client.things, f"get_{name.lower()}")(**options)


def sent(shop: Shop, name: str, value: object) -> object:
    shop.answers("{}" if name != "List" else "[]")
    shop.server.caught.clear()
    getattr(shop.client.things, name.lower())(body=value)
    return shop.server.last().json()


@pytest.mark.parametrize(
    ("name", "value", "kind"),
    [
        ("Rig", {"rigType": "kite", "lines": 2}, "Kite"),
        ("Rig", {"rigType": "ketch"}, "Sail"),
        ("Rig", {"rigType": "sloop"}, "Sail"),
        ("Rig", {"rigType": "Kite"}, "UnknownRigType"),
        ("Said", {"is": "plain"}, "Plain"),
        ("Said", {"is": "partly", "a": "x"}, "Partly"),
        ("Said", {"is": "deep", "b": "x"}, "Deep"),
        ("Said", {"is": "deeper"}, "Deep"),
        ("Said", {"is": "n"}, "Nulled"),
        ("Said", {"is": "Named"}, "Named"),
        ("Entry", {"as": "note", "who": "it", "at": "x"}, "Given"),
        ("Entry", {"as": "note", "who": "us"}, "Asked"),
        ("Entry", {"as": "note", "who": "us", "at": "x"}, "Asked"),
        ("Entry", {"as": "ping"}, "Ping"),
        ("Wide", {"as": "note", "who": "it", "at": "x"}, "Given"),
        ("Wide", {"as": "ping"}, "Ping"),
        ("Wide", {"as": "pong"}, "Pong"),
        ("Either", {"kind": "bare", "name": "x"}, "Bare"),
        ("Either", {"kind": "loose", "name": "x"}, "Loose"),
        ("Bird", {"kind": "dove", "span": 3}, "Dove"),
        ("Engine", {"fuel": "gas", "valves": 8}, "GasEngine"),
        ("Engine", {"fuel": "Engine", "power": 8}, "Engine"),
        ("Engine", {"fuel": "Hybrid", "cells": 8}, "Hybrid"),
        ("Engine", {"fuel": "PlugIn", "plug": "x", "cells": 1}, "PlugIn"),
        ("Engine", {"fuel": "steam"}, "UnknownFuel"),
        ("Numbered", {"v": 1, "a": "x"}, "One"),
        ("Numbered", {"v": 2, "b": "x"}, "Two"),
        ("Numbered", {"v": True}, "Yes"),
        ("Numbered", {"v": 3}, "UnknownV"),
        ("Fallback", {"t": "first"}, "First"),
        ("Fallback", {"t": "new", "x": 1}, "Other"),
        ("Fallback", {"t": "Other", "x": 1}, "Other"),
        ("Way", {"by": "phone"}, "Phone"),
        ("Way", {"by": "call"}, "Phone"),
        ("Way", {"by": "letter"}, "Letter"),
    ],
)
def test_a_tag_names_its_member_and_what_was_read_is_sent_back(
    shop: Shop, name: str, value: Node, kind: str
) -> None:
    result = answered(shop, name, value, strict=True)
    assert type(result).__name__ == kind
    assert result.to_dict() == value
    assert sent(shop, name, result) == value


def test_members_in_members_are_told_apart(shop: Shop) -> None:
    second = {"fuel": "PlugIn", "plug": "x"}
    garage = {"first": {"fuel": "Engine"}, "second": second}
    result = answered(shop, "Garage", garage, strict=True)
    assert type(result.first).__name__ == "Engine"
    assert type(result.second).__name__ == "PlugIn"
    assert result.to_dict() == garage
    rigs = answered(shop, "List", [{"rigType": "kite"}, {"rigType": "raft", "w": 1}])
    assert sent(shop, "List", rigs) == [
        {"rigType": "kite"},
        {"rigType": "raft", "w": 1},
    ]


@pytest.mark.parametrize(
    ("name", "value", "kind"),
    [
        ("Bird", {"span": 1}, "UnknownKind"),
        ("Rig", {"lines": 1}, "UnknownRigType"),
        ("Either", {"name": "x", "left": 1}, "Bare"),
        ("Either", {"name": "x", "right": 1}, "Loose"),
        ("Fallback", {"x": 1}, "Other"),
        ("Version", {"minor": 1}, "Version"),
    ],
)
def test_no_tag_is_invented_for_an_answer(
    shop: Shop, name: str, value: Node, kind: str
) -> None:
    result = answered(shop, name, value)
    assert type(result).__name__ == kind
    assert result.to_dict() == value
    assert "hawk" not in repr(result)
    assert getattr(result, "kind", None) is None
    if name != "Version":
        assert sent(shop, name, result) == value


def test_a_constant_that_was_not_sent_is_missing(shop: Shop) -> None:
    result = answered(shop, "Version", {"minor": 1})
    with pytest.raises(AttributeError, match="was not sent"):
        _ = result.major
    with pytest.raises(shop.sdk.load().ResponseValidationError, match="major"):
        answered(shop, "Version", {"minor": 1}, strict=True)


def test_the_tag_of_a_new_member_is_an_attribute(shop: Shop) -> None:
    assert answered(shop, "Rig", {"rigType": "raft"}).rig_type == "raft"
    assert answered(shop, "Numbered", {"v": 3}).v == 3
    unknown = shop.models.UnknownRigType(rig_type="raft", w=1)
    assert sent(shop, "Rig", unknown) == {"rigType": "raft", "w": 1}


@pytest.mark.parametrize(
    ("name", "kind", "given", "tag"),
    [
        ("Rig", "Kite", {"lines": 2}, {"rigType": "kite"}),
        ("Said", "Partly", {"a": "x"}, {"is": "partly"}),
        ("Entry", "Ping", {}, {"as": "ping"}),
        ("Either", "Bare", {"name": "x"}, {"kind": "bare"}),
        ("Either", "Loose", {"name": "x"}, {"kind": "loose"}),
        ("Engine", "Engine", {"power": 1}, {"fuel": "Engine"}),
        ("Engine", "GasEngine", {}, {"fuel": "gas"}),
        ("Numbered", "Two", {"b": "x"}, {"v": 2}),
        ("Fallback", "First", {}, {"t": "first"}),
    ],
)
def test_an_object_knows_its_tag(
    shop: Shop, name: str, kind: str, given: Node, tag: Node
) -> None:
    value = getattr(shop.models, kind)(**given)
    assert sent(shop, name, value) == {**given, **tag}


def test_a_tag_of_several_is_given(shop: Shop) -> None:
    assert sent(shop, "Rig", shop.models.Sail(rig_type="ketch")) == {"rigType": "ketch"}
    with pytest.raises(ValueError, match="rigType"):
        shop.models.Sail(masts=1)


@pytest.mark.parametrize(
    ("kind", "given"),
    [
        ("Kite", {"rig_type": "sloop"}),
        ("Sail", {"rig_type": "kite"}),
        ("GasEngine", {"fuel": "Engine"}),
        ("Bare", {"name": "x", "kind": "loose"}),
    ],
)
def test_a_wrong_tag_is_refused(shop: Shop, kind: str, given: Node) -> None:
    with pytest.raises(ValueError, match=r"Input should be"):
        getattr(shop.models, kind)(**given)


def test_dicts_are_sent_with_their_tags(shop: Shop) -> None:
    for name, value in (
        ("Rig", {"rig_type": "kite", "lines": 1}),
        ("Either", {"kind": "bare", "name": "x"}),
        ("Engine", {"fuel": "Engine"}),
    ):
        wire = {("rigType" if k == "rig_type" else k): v for k, v in value.items()}
        assert sent(shop, name, value) == wire


def test_what_is_doubtful_is_reported(shop: Shop) -> None:
    texts = [f.text for f in shop.sdk.findings if f.code == "lower/discriminator"]
    assert len(texts) == len(set(texts))
    text = "\n".join(texts)
    assert "'note' stands for several members, 'Asked', 'Given'" in text
    assert "'Phone' is mapped to by 'phone'" in text


def test_a_dict_without_its_tag_is_no_member(shop: Shop) -> None:
    """Neither in a request nor when stored text is read again."""
    kind = TypeAdapter[Any](shop.models.Bird)
    assert kind.validate_json('{"span": 1}').to_dict() == {"span": 1}
    assert sent(shop, "Bird", {"span": 1}) == {"span": 1}
    with pytest.raises(shop.sdk.load().RequestValidationError, match="kind"):
        shop.client.things.order(bird={"span": 1})
    shop.client.things.order(bird={"kind": "dove", "span": 1})
    assert shop.server.last().json() == {"bird": {"kind": "dove", "span": 1}}


USER = """\
from typing import assert_type

from shop_tags import Shop, models

things = Shop().things
rig = things.rig(body={"rig_type": "kite"})
name: str = rig.rig_type
if rig.rig_type == "kite":
    assert_type(rig, models.Kite)
    print(rig.lines)
elif rig.rig_type in ("sloop", "ketch"):
    print(rig)
if rig.rig_type == "ketch":
    print(rig.masts)
things.rig(body=rig)
either = things.either(body={"name": "x", "kind": "bare"})
if either.kind == "loose":
    assert_type(either, models.Loose)
engine: models.EngineUnion = things.engine(body=models.Engine(power=1))
match engine.fuel:
    case "gas":
        print(engine.valves)
    case _:
        print(engine.fuel)
things.engine(body=engine)
for one in things.list(body=[rig, models.Kite()]):
    if one.rig_type == "kite":
        print(one.lines)
bird = things.bird(body=models.Dove(span=1))
if isinstance(bird, models.UnknownKind):
    print(bird.kind, bird.to_dict())
things.wide(body=things.wide(body=models.Ping()))
numbered = things.numbered(body=models.Two())
print(numbered.v)
"""
WRONG = """\
from shop_tags import models

models.Kite(rig_type="sloop")
"""


@pytest.mark.slow
def test_comparing_a_tag_narrows_a_union(shop: Shop) -> None:
    folder = shop.sdk.folder
    (folder / "user_of_tags.py").write_text(USER, "utf-8")
    (folder / "wrong_tags.py").write_text(WRONG, "utf-8")
    strict = {"typeCheckingMode": "strict", "include": ["user_of_tags.py"]}
    (folder / "pyrightconfig.json").write_text(json.dumps(strict), "utf-8")
    for command in (
        ["mypy", "--strict", "user_of_tags.py"],
        ["pyright", "--pythonpath", sys.executable],
    ):
        assert check(shop, *command) == (0, ""), command
    code, text = check(shop, "mypy", "--strict", "wrong_tags.py")
    assert code == 1
    assert 'expected "Literal[' in text


def check(shop: Shop, *command: str) -> tuple[int, str]:
    result = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=shop.sdk.folder,
        capture_output=True,
        text=True,
        check=False,
    )
    text = result.stdout + result.stderr
    return result.returncode, "" if result.returncode == 0 else text
