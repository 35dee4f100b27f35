"""An answer, or a body, whose reference leads nowhere is anything that comes, or that is given."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.behaviour.loopback import Reply
from tests.behaviour.shop import Node, Shop, open_shop, operation

GONE = {"$ref": "#/components/responses/Gone"}
BODY = {"$ref": "#/components/requestBodies/Gone"}
PATHS: Node = {
    "/things": {
        "get": operation("look", responses={"200": GONE}),
        "post": operation("make", requestBody=BODY),
    }
}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    with open_shop(
        "dangling_answers", tmp_path_factory, paths=PATHS, schemas={}
    ) as opened:
        yield opened


@pytest.mark.parametrize(
    ("media", "body", "value"),
    [
        ("application/json", b'{"a": 1}', {"a": 1}),
        ("text/plain", b"hello", "hello"),
        ("image/png", b"\x89PNG\xff", b"\x89PNG\xff"),
    ],
)
def test_any_answer_is_given(
    shop: Shop, media: str, body: bytes, value: object
) -> None:
    shop.server.reply = Reply(200, body, media)
    assert shop.client.things.look() == value
    shop.server.caught.clear()


def test_any_body_is_sent(shop: Shop) -> None:
    shop.answers({})
    shop.client.things.make(body={"a": [1]})
    assert shop.server.last().json() == {"a": [1]}


def test_each_is_reported_at_its_place(shop: Shop) -> None:
    texts = [one.text for one in shop.sdk.findings if "unresolved-ref" in one.code]
    assert len(texts) == 2
    assert any("#/components/responses/Gone" in text for text in texts)
