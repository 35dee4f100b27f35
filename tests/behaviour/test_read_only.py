"""Fields of one direction: what only the server sets is not asked for nor sent back, what is only sent not expected."""

from __future__ import annotations

import asyncio
import copy
import pickle
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import ValidationError
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


def answered(
    shop: Shop, value: Node
) -> Any:  # noqa: ANN401 - a class that is made in the test
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


def complete(user: Any) -> Any:  # noqa: ANN401 - a class that is made in the test
    """Give a copy with all the passwords that an answer does not have."""
    friends = [friend.model_copy(update={"password": TEXT}) for friend in user.friends]
    tags = {
        key: tag.model_copy(update={"password": TEXT}) for key, tag in user.tags.items()
    }
    return user.model_copy(update={"password": TEXT, "friends": friends, "tags": tags})


def with_passwords(sent: Node) -> Node:
    secret = {"password": TEXT}
    friends = [{**friend, **secret} for friend in sent["friends"]]
    tags = {key: {**tag, **secret} for key, tag in sent["tags"].items()}
    return {**sent, **secret, "friends": friends, "tags": tags}


def test_it_is_sent_back_without(shop: Shop) -> None:
    user = answered(shop, ANSWER)
    assert user.to_dict() == SENT
    user = complete(user)
    models = shop.models
    shop.client.send(models.ReplaceRequest(user=user))
    assert shop.server.last().json() == with_passwords(SENT)
    shop.client.send(models.PatchRequest(part="a", user=user))
    assert shop.server.last().json() == with_passwords(SENT)


def test_what_a_caller_gives_is_sent(shop: Shop) -> None:
    things, models = shop.client.things, shop.models
    shop.answers(ANSWER)
    given = with_passwords(ANSWER)
    shop.client.send(models.ReplaceRequest(user=given))
    assert shop.server.last().json() == given
    friend = {"id": "u2", "name": "Bo", "password": TEXT}
    for one in (friend, models.User(**friend), models.User.model_validate(friend)):
        things.replace(name="Ann", password=TEXT, friends=[one], extra_body={"id": "7"})
        assert shop.server.last().json() == {
            "kind": "user",
            "id": "7",
            "name": "Ann",
            "password": TEXT,
            "friends": [{"kind": "user", **friend}],
        }
    shop.client.send(models.UploadRequest(user=models.User(**friend)))
    assert b'name="id"' in shop.server.last().body


def test_an_answer_that_a_caller_changes_is_sent_with_the_change(shop: Shop) -> None:
    user = complete(answered(shop, ANSWER))
    changed = user.model_copy(update={"id": "u9"})
    user.id = "u8"
    models = shop.models
    for one, identity in ((user, "u8"), (changed, "u9"), (copy.deepcopy(user), "u8")):
        shop.client.send(models.ReplaceRequest(user=one))
        assert shop.server.last().json() == {**with_passwords(SENT), "id": identity}
    stored = pickle.loads(pickle.dumps(user))  # noqa: S301 - its own
    assert stored.to_dict() == {**with_passwords(SENT), "id": "u8"}
    again = answered(shop, ANSWER)
    again.name = "Eve"
    assert again.to_dict() == {**SENT, "name": "Eve"}


def test_the_asynchronous_client_sends_the_same(shop: Shop) -> None:
    async def call() -> None:
        async with shop.sdk.load().AsyncShop(base_url=shop.server.url) as client:
            user = await client.things.replace(name="Ann", password=TEXT)
            await client.send(shop.models.ReplaceRequest(user=complete(user)))
            given = {"id": "u1", "name": "Ann", "password": TEXT}
            await client.send(shop.models.ReplaceRequest(user=given))

    shop.answers(ANSWER)
    shop.server.caught.clear()
    asyncio.run(call())
    sent = [caught.json() for caught in shop.server.caught]
    shop.server.caught.clear()
    assert sent[1:] == [
        with_passwords(SENT),
        {"kind": "user", "id": "u1", "name": "Ann", "password": TEXT},
    ]


def test_no_other_way_sends_it_either(shop: Shop) -> None:
    user = complete(answered(shop, {**ANSWER, "friends": [], "tags": {}}))
    shop.client.send(shop.models.FormRequest(user=user))
    assert shop.server.last().body == b"name=Ann&password=x&kind=user&tags=%7B%7D"
    shop.client.send(shop.models.UploadRequest(user=user))
    sent = shop.server.last().body
    assert b'name="name"' in sent
    assert b'name="id"' not in sent
    assert b"createdAt" not in sent
    shop.client.things.find(like=user)
    query = "like%5Bname%5D=Ann&like%5Bpassword%5D=x&like%5Bkind%5D=user"
    assert shop.server.last().query == query


def test_no_request_lacks_what_is_only_sent(shop: Shop) -> None:
    invalid = shop.sdk.load().RequestValidationError
    models = shop.models
    read = answered(shop, ANSWER)
    lacking = models.User(name="Ann")
    full = {"name": "Ann", "password": TEXT}
    things = shop.client.things
    for place, send in {
        "user.password": lambda: shop.client.send(models.ReplaceRequest(user=lacking)),
        "user.friends.0.password": lambda: things.replace(**full, friends=[lacking]),
        "user.tags.a.password": lambda: things.replace(
            **full, tags={"a": {"name": "Ann"}}
        ),
        "user.boss.password": lambda: things.replace(**full, boss=read),
        "like.password": lambda: things.find(like=lacking),
    }.items():
        with pytest.raises(invalid, match=place):
            send()
    for request in (models.FormRequest, models.UploadRequest):
        with pytest.raises(invalid, match=r"user\.password"):
            shop.client.send(request(user=lacking))
    assert not shop.server.caught
    assert lacking.to_dict() == {"kind": "user", "name": "Ann"}


def test_callers_need_not_give_it(shop: Shop) -> None:
    shop.answers(ANSWER)
    models = shop.models
    given = models.User(name="Ann", password=TEXT)
    assert (given.id, given.kind) == (None, "user")
    for one in (given, {"name": "Ann", "password": TEXT}):
        shop.client.send(models.ReplaceRequest(user=one))
        assert shop.server.last().json() == {
            "kind": "user",
            "name": "Ann",
            "password": TEXT,
        }
    with pytest.raises(TypeError, match=r"things\.replace.*'name'"):
        shop.client.things.replace(password=TEXT)
    with pytest.raises(TypeError, match=r"things\.buy.*'secret'"):
        shop.client.things.buy()
    invalid = shop.sdk.load().RequestValidationError
    with pytest.raises(invalid, match=r"boss.*name"):
        shop.client.things.replace(name="Ann", password=TEXT, boss={"password": TEXT})
    with pytest.raises(ValidationError, match="name"):
        models.ReplaceRequest(user={"password": TEXT})
    with pytest.raises(ValidationError, match="secret"):
        models.BuyRequest(ticket={})


def test_a_secret_is_not_shown(shop: Shop) -> None:
    given = shop.models.User(name="Ann", password=TEXT * 9)
    assert TEXT * 9 not in f"{given!r} {given}"


USE = """
from shop_read_only import Shop
from shop_read_only.models import ReplaceRequest, User, UserDict

client = Shop()
user = client.things.replace(name="Ann", password="x")
size: int = len(user.id) + user.created_at.year
again = client.send(ReplaceRequest(user=user))
made = client.send(ReplaceRequest(user=User(name="Ann", password="x")))
name: str = again.id + made.id
plain: UserDict = {"name": "Ann", "password": "x", "friends": [{"name": "Bo", "password": "y"}]}
client.things.replace(name="Ann", password="x", friends=[plain, user], boss=plain)
client.things.replace(name="Ann", id="u1", password="x")  # wrong
client.things.replace(name="Ann")  # wrong
client.things.replace(name="Ann", password="x", boss={"name": "Ann", "password": "x", "id": "u1"})  # wrong
client.things.replace(name="Ann", password="x", boss={"name": "Ann"})  # wrong
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
