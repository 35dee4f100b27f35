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


def answered(shop: Shop, value: Node) -> Any:  # noqa: ANN401 - a model
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
    send, models = shop.client.send, shop.models
    send(models.ReplaceRequest(user=user))
    assert shop.server.last().json() == SENT
    send(models.ReplaceRequest(user=dict(ANSWER, password=TEXT)))
    assert shop.server.last().json() == {**SENT, "password": TEXT}
    send(models.PatchRequest(part="a", user=user))
    assert shop.server.last().json() == SENT
    inner = {name: SENT[name] for name in ("friends", "tags", "boss")}
    given = {name: getattr(user, name) for name in inner}
    shop.client.things.patch("a", name="Ann", password=TEXT, **given)
    assert shop.server.last().json() == {
        "kind": "user",
        "name": "Ann",
        "password": TEXT,
        **inner,
    }


def test_no_other_way_sends_it_either(shop: Shop) -> None:
    user = answered(shop, {**ANSWER, "friends": [], "tags": {}})
    shop.client.send(shop.models.FormRequest(user=user))
    assert shop.server.last().body == b"name=Ann&kind=user&tags=%7B%7D"
    shop.client.send(shop.models.UploadRequest(user=user))
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
    plain = {"name": "Ann", "password": TEXT}
    for call in (
        lambda: shop.client.send(models.ReplaceRequest(user=given)),
        lambda: shop.client.send(models.ReplaceRequest(user=plain)),
        lambda: shop.client.things.replace(**plain),
    ):
        call()
        assert shop.server.last().json() == {
            "kind": "user",
            "name": "Ann",
            "password": TEXT,
        }
    with pytest.raises(TypeError, match=r"things\.replace\(\) missing .* 'name'"):
        shop.client.things.replace(password=TEXT)
    with pytest.raises(TypeError, match=r"things\.buy\(\) missing .* 'secret'"):
        shop.client.things.buy()
    with pytest.raises(TypeError, match=r"things\.replace\(\).* 'id'"):
        shop.client.things.replace(name="Ann", password=TEXT, id="u1")


def test_a_secret_is_not_shown(shop: Shop) -> None:
    given = shop.models.User(name="Ann", password=TEXT * 9)
    assert TEXT * 9 not in f"{given!r} {given}"


USE = """
from shop_read_only import Shop
from shop_read_only.models import PatchRequest, ReplaceRequest, User, UserDict

client = Shop()
user = client.things.replace(name="Ann", password="x")
size: int = len(user.id) + user.created_at.year
again = client.send(ReplaceRequest(user=user))
made = client.send(PatchRequest(part="a", user=User(name="Ann", password="x")))
size = len(made.id) + made.created_at.year
plain: UserDict = {"name": "Ann", "password": "x", "friends": [{"name": "Bo", "password": "y"}]}
client.things.find(like=plain)
client.things.replace(name="Ann", password="x", friends=[user, plain], boss=plain)
client.things.replace(name="Ann", id="u1", password="x")  # wrong
client.things.replace(name="Ann")  # wrong
client.things.find(like={"name": "Ann", "password": "x", "id": "u1"})  # wrong
client.things.find(like={"name": "Ann"})  # wrong
client.things.replace(name="Ann", password="x", boss={"name": "Bo"})  # wrong
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
