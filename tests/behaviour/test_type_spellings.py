"""One schema written in place, behind a reference, an `allOf` of one or an alias of an alias: one behaviour.

Each spelling becomes a package of its own. What its calls send and give is compared with the package whose schemas
stand in place.
"""

from __future__ import annotations

import ast
import inspect
import json
from collections.abc import Callable, Iterator
from typing import Any, Self

import pytest
from tests.behaviour.runtime_sample import Bench, Out, Seen, bench, said
from tests.behaviour.sdk import Sdk, Source, generated
from tests.behaviour.spelled_shop import SPELLINGS, document

JSON = {"content-type": "application/json"}
EVENTS = {"content-type": "text/event-stream"}
OCTETS = {"content-type": "application/octet-stream"}
TEXT = {"content-type": "text/plain"}


@pytest.fixture(scope="module")
def server() -> Iterator[Bench]:
    with bench() as running:
        yield running


Packages = Callable[[str], Sdk]


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Packages:
    """Give the package of a spelling."""

    def package(spelling: str) -> Sdk:
        folder = tmp_path_factory.mktemp(spelling)
        path = folder / "spec.json"
        path.write_text(json.dumps(document(spelling)), "utf-8")
        source = Source(f"spelled_{spelling}", (path,), client="Shop")
        return generated(source, tmp_path_factory)

    return package


class Shop:
    """A package with its client at a server."""

    def __init__(self, sdk: Sdk, server: Bench) -> None:
        self.sdk = sdk
        self.server = server
        self.client = sdk.load().Shop(base_url=server.url, max_retries=0)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.client.close()

    def call(
        self, operation: str, /, *answers: Out, **given: object
    ) -> Any:  # noqa: ANN401 - whatever the method gives
        """Call an operation that is answered so; ``body`` stands for the argument that takes it."""
        self.server.plays(*(answers or (said({}),)))
        (method,) = (m for m in self.sdk.methods if m.operation == operation)
        if "body" in given and method.body:
            given[method.body] = given.pop("body")
        target = self.client
        for step in method.call.split("."):
            target = getattr(target, step)
        return target(**given)

    def sent(self, operation: str, /, *answers: Out, **given: object) -> Seen:
        """Give what a call sends."""
        self.call(operation, *answers, **given)
        return self.server.only()


def shown(value: object) -> object:
    """A result without the names of its classes."""
    if isinstance(value, list):
        return [shown(one) for one in value]
    if hasattr(value, "model_dump"):
        return {k: shown(v) for k, v in value}  # type: ignore[attr-defined]
    return type(value).__name__, str(value)


def attribute_words(class_: type) -> dict[str, str | None]:
    """The docstring of each attribute of a class."""
    (body,) = (
        n.body
        for n in ast.walk(ast.parse(inspect.getsource(inspect.getmodule(class_))))  # type: ignore[arg-type]
        if isinstance(n, ast.ClassDef) and n.name == class_.__name__
    )
    found: dict[str, str | None] = {}
    for node, after in zip(body, [*body[1:], None], strict=True):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            words = None
            if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant):
                words = str(after.value.value)
            found[node.target.id] = words
    return found


# --- the places ------------------------------------------------------------------------------------------------------


def stream_flag(shop: Shop) -> object:
    return _chatted(shop, "chat", text="hi")


def stream_flag_in_an_argument(shop: Shop) -> object:
    return _chatted(shop, "chatInRoom", room="a", body={"text": "hi"})


def _chatted(shop: Shop, operation: str, **given: object) -> object:
    plain = shop.sent(operation, said({"answer": "yes"}), **given).body
    events = Out(200, b'data: {"answer": "y"}\n\n', EVENTS)
    with shop.call(operation, events, **given, stream=True) as stream:
        items = [shown(one) for one in stream]
    asked = shop.server.only()
    return plain, asked.body, asked.headers["accept"], items


def octets(shop: Shop) -> object:
    sent = shop.sent("putOctets", Out(204), body=b"\x00\xff")
    got = shop.call("getOctets", Out(200, b"\x00\xff", OCTETS))
    return sent.body, sent.headers["content-type"], got


def constants(shop: Shop) -> object:
    ride = shop.sdk.type_of("Ride")
    if ride.model_fields["kind"].is_required():  # as null is another value
        return "required"
    sent = shop.sent("addRide", said({"kind": "bike"}))
    query = shop.sent("listRides", said([])).query
    return ride().model_dump(mode="json"), sent.body, query


def limits(shop: Shop) -> object:
    return attribute_words(shop.sdk.type_of("Limits"))


PLACES = [stream_flag, stream_flag_in_an_argument, octets, constants, limits]


def baseline(spelling: str) -> str:
    """The spelling in place that admits what this one does."""
    return "nullable" if spelling.startswith("nullable") else "inline"


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.__name__)
@pytest.mark.parametrize("spelling", [s for s in SPELLINGS if s != baseline(s)])
def test_a_schema_means_the_same_however_it_is_spelled(
    place: Callable[[Shop], object], spelling: str, packages: Packages, server: Bench
) -> None:
    with Shop(packages(baseline(spelling)), server) as shop:
        expected = place(shop)
    with Shop(packages(spelling), server) as shop:
        assert place(shop) == expected


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_no_spelling_is_reported(spelling: str, packages: Packages) -> None:
    assert [one.text for one in packages(spelling).findings] == []


# --- what the spellings in place do ----------------------------------------------------------------------------------


def test_the_schema_in_place(packages: Packages, server: Bench) -> None:
    with Shop(packages("inline"), server) as shop:
        plain, asked, accept, items = stream_flag(shop)  # type: ignore[misc]
        assert stream_flag_in_an_argument(shop) == (plain, asked, accept, items)
        sent_octets, sent_constants, words = octets(shop), constants(shop), limits(shop)
    assert json.loads(plain) == {"text": "hi"}
    assert json.loads(asked) == {"text": "hi", "stream": True}
    assert accept == "text/event-stream"
    assert items == [{"answer": ("str", "y")}]
    assert sent_octets == (b"\x00\xff", "application/octet-stream", b"\x00\xff")
    assert sent_constants == ({"kind": "bike"}, b'{"kind":"bike"}', "kind=bike")
    assert words == {"count": "From 1 to 9."}
