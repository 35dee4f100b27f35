"""Fields of one direction: what only the server sets is not asked for nor sent, what is only sent is not expected."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from tests.behaviour.shop import Shop, open_shop, operation

Node = dict[str, Any]
TEXT = "x"
USER: Node = {"$ref": "#/components/schemas/User"}
SCHEMAS: Node = {
    "Stamp": {"type": "string", "format": "date-time", "readOnly": True},
    "User": {
        "type": "object",
        "required": ["id", "name", "password", "kind", "createdAt"],
        "properties": {
            "id": {"type": "string", "readOnly": True},
            "kind": {"const": "user"},
            "createdAt": {"$ref": "#/components/schemas/Stamp"},
            "name": {"type": "string"},
            "password": {"type": "string", "writeOnly": True},
            "friends": {"type": "array", "items": USER},
            "tags": {"type": "object", "additionalProperties": USER},
            "boss": {"oneOf": [USER, {"type": "null"}]},
        },
    },
    "Ticket": {
        "type": "object",
        "required": ["secret"],
        "properties": {"secret": {"type": "string", "writeOnly": True}},
    },
}
ANSWER: Node = {
    "id": "u1",
    "kind": "user",
    "createdAt": "2024-01-31T09:30:00.000Z",
    "name": "Ann",
    "friends": [{"id": "u2", "kind": "user", "name": "Bo", "new": {"id": 1}}],
    "tags": {"x": {"id": "u3", "kind": "user", "name": "Cy"}},
    "boss": None,
}
SENT: Node = {
    "kind": "user",
    "name": "Ann",
    "friends": [{"kind": "user", "name": "Bo", "new": {"id": 1}}],
    "tags": {"x": {"kind": "user", "name": "Cy"}},
    "boss": None,
}


def body(media: str, name: str = "User") -> Node:
    return {
        "required": True,
        "content": {media: {"schema": {"$ref": f"#/components/schemas/{name}"}}},
    }


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    part = {
        "name": "part",
        "in": "path",
        "required": True,
        "schema": {"type": "string"},
    }
    filtered = {
        "name": "like",
        "in": "query",
        "style": "deepObject",
        "explode": True,
        "schema": USER,
    }
    paths: Node = {
        "/users": {
            "put": operation("replace", USER),
            "get": operation("find", parameters=[filtered]),
        },
        "/users/{part}": {"put": {**operation("patch", USER), "parameters": [part]}},
        "/forms": {"post": operation("form", requestBody=body("application/x-www-form-urlencoded"))},
        "/parts": {"post": operation("upload", requestBody=body("multipart/form-data"))},
        "/tickets": {"post": operation("buy", requestBody=body("application/json", "Ticket"))},
    }  # fmt: skip
    with open_shop(
        "shop_read_only", tmp_path_factory, paths=paths, schemas=SCHEMAS
    ) as opened:
        yield opened


def answered(shop: Shop, value: Node) -> Any:
    shop.answers(value)
    found = shop.client.things.replace(name="Ann", password=TEXT)
    shop.server.caught.clear()
    return found


def test_an_answer_has_what_the_server_set(shop: Shop) -> None:
    user = answered(shop, ANSWER)
    assert (user.id, user.created_at.year, user.friends[0].id) == ("u1", 2024, "u2")
    assert user.password is None
    dumped = user.model_dump(mode="json", by_alias=True, exclude_unset=True)
    assert dumped == ANSWER


def test_it_is_sent_back_without(shop: Shop) -> None:
    user = answered(shop, ANSWER)
    assert user.to_dict() == SENT
    shop.client.things.replace(user)
    assert shop.server.last().json() == SENT
    shop.client.things.replace(dict(ANSWER, password=TEXT))
    assert shop.server.last().json() == {**SENT, "password": TEXT}
    shop.client.things.patch(part="a", user=user)
    assert shop.server.last().json() == SENT


def test_no_other_way_sends_it_either(shop: Shop) -> None:
    user = answered(shop, {**ANSWER, "friends": [], "tags": {}})
    shop.client.things.form(user=user)
    assert shop.server.last().body == b"name=Ann&kind=user&tags=%7B%7D"
    shop.client.things.upload(user=user)
    sent = shop.server.last().body
    assert b'name="name"' in sent
    assert b'name="id"' not in sent
    assert b"createdAt" not in sent
    shop.client.things.find(like=user)
    assert shop.server.last().query == "like%5Bname%5D=Ann&like%5Bkind%5D=user"


def test_callers_need_not_give_it(shop: Shop) -> None:
    shop.answers(ANSWER)
    models = shop.models
    given = models.User(name="Ann", password=TEXT)
    assert (given.id, given.kind) == (None, "user")
    for one in (given, {"name": "Ann", "password": TEXT}):
        shop.client.things.replace(one)
        assert shop.server.last().json() == {
            "kind": "user",
            "name": "Ann",
            "password": TEXT,
        }
    invalid = shop.sdk.load().RequestValidationError
    with pytest.raises(invalid, match="name"):
        shop.client.things.replace(password=TEXT)
    with pytest.raises(invalid, match="secret"):
        shop.client.things.buy()


def test_a_secret_is_not_shown(shop: Shop) -> None:
    given = shop.models.User(name="Ann", password=TEXT * 9)
    assert TEXT * 9 not in f"{given!r} {given}"


USE = """
from shop_read_only import Shop
from shop_read_only.models import User, UserDict

client = Shop()
user = client.things.replace(name="Ann", password="x")
size: int = len(user.id) + user.created_at.year
again = client.things.replace(user)
made = client.things.replace(User(name="Ann", password="x"))
plain: UserDict = {"name": "Ann", "password": "x", "friends": [{"name": "Bo", "password": "y"}]}
client.things.replace(plain)
client.things.replace(name="Ann", id="u1", password="x")  # wrong
client.things.replace({"name": "Ann", "password": "x", "id": "u1"})  # wrong
client.things.replace({"name": "Ann"})  # wrong
"""


@pytest.mark.slow
def test_checkers_see_it_so(shop: Shop) -> None:
    folder = shop.sdk.folder
    (folder / "use.py").write_text(USE, "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "use.py"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    wrong = {n for n, line in enumerate(USE.split("\n"), 1) if "# wrong" in line}
    found = {
        int(line.split(":")[1])
        for line in done.stdout.splitlines()
        if ": error" in line
    }
    assert found == wrong, done.stdout
