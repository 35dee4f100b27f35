"""The bodies of failures: of each operation its own, whatever others answer with the same status."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from tests.behaviour.loopback import Loopback, Reply, loopback
from tests.behaviour.sdk import Sdk, Source, calling, generated


def shape(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def answered(**schemas: dict[str, Any] | None) -> dict[str, Any]:
    """Give responses by status; None: no body is documented."""
    responses: dict[str, Any] = {}
    for status, schema in schemas.items():
        response: dict[str, Any] = {"description": "Said."}
        if schema is not None:
            response["content"] = {"application/json": {"schema": schema}}
        responses[status.removeprefix("s")] = response
    return responses


OPERATIONS = {
    "park": answered(s204=None, s400=shape("Fault"), s409=shape("Fault")),
    "drive": answered(
        s204=None, s400=shape("Reason"), s4XX=shape("Fault"), default=shape("Reason")
    ),
    "wash": answered(s204=None, s400=None),
    "tow": answered(s204=None, default={"type": "array", "items": shape("Fault")}),
    "look": answered(default=shape("Car")),
}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Garage", "version": "1"},
    "paths": {
        f"/{name}": {"get": {"operationId": name, "responses": responses}}
        for name, responses in OPERATIONS.items()
    },
    "components": {
        "schemas": {
            name: {
                "type": "object",
                "properties": {one: {"type": "string"} for one in properties},
            }
            for name, properties in {
                "Fault": ("message",),
                "Reason": ("message", "because"),
                "Car": ("plate",),
            }.items()
        }
    },
}
Fail = Callable[[str, int, object], Any]


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    spec = tmp_path_factory.mktemp("failures") / "spec.json"
    spec.write_text(json.dumps(DOCUMENT), "utf-8")
    return generated(Source("garage_sdk", (spec,), client="Garage"), tmp_path_factory)


@pytest.fixture
def server() -> Iterator[Loopback]:
    with loopback() as running:
        yield running


@pytest.fixture(params=["sync", "async"])
def fail(request: pytest.FixtureRequest, sdk: Sdk, server: Loopback) -> Iterator[Fail]:
    """Give what has the server fail an operation, and gives the error."""
    names = {method.operation: method.call for method in sdk.methods}
    with calling(sdk, server.url, request.param, "Garage", max_retries=0) as call:

        def failed(
            operation: str, status: int, body: object
        ) -> Any:  # noqa: ANN401 - any exception of the package
            server.reply = Reply(status, json.dumps(body).encode())
            with pytest.raises(sdk.load("errors").StatusError) as caught:
                call(names[operation])
            return caught.value

        yield failed


@pytest.mark.parametrize(
    "case",
    [
        ("park", 400, "BadRequestError", "Fault"),
        ("drive", 400, "BadRequestError", "Reason"),
        ("wash", 400, "BadRequestError", "NoneType"),
        ("tow", 400, "BadRequestError", "list"),
        ("look", 400, "BadRequestError", "Car"),
        ("park", 409, "ConflictError", "Fault"),
        ("drive", 409, "ConflictError", "Fault"),
        ("wash", 409, "ConflictError", "NoneType"),
        ("park", 404, "AnyClientError", "NoneType"),
        ("drive", 404, "AnyClientError", "Fault"),
        ("drive", 503, "UnexpectedServerError", "Reason"),
        ("look", 503, "UnexpectedServerError", "Car"),
        ("wash", 503, "UnexpectedServerError", "NoneType"),
        ("look", 300, "UnexpectedStatusError", "Car"),
    ],
)
def test_a_class_per_status_and_a_body_per_operation(
    sdk: Sdk, fail: Fail, case: tuple[str, int, str, str]
) -> None:
    operation, status, name, data = case
    body: object = {"message": "no"}
    error = fail(operation, status, [body] if data == "list" else body)
    assert type(error) is getattr(sdk.load("errors"), name)
    assert type(error.data).__name__ == data
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - made right here
    assert again.data == error.data


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_status_is_an_error_of_client_or_server(
    sdk: Sdk, fail: Fail, operation: str
) -> None:
    errors = sdk.load("errors")
    for status in (400, 404, 409, 418, 499):
        assert isinstance(fail(operation, status, {}), errors.ClientError)
    for status in (500, 503, 599):
        error = fail(operation, status, {})
        assert isinstance(error, errors.ServerError)
        assert isinstance(error, errors.UnexpectedStatusError)


def test_what_a_server_leaves_out_does_not_make_it_another_body(fail: Fail) -> None:
    assert fail("drive", 400, {"message": "no"}).data.because is None


def test_a_success_of_an_operation_that_documents_only_a_default(
    sdk: Sdk, server: Loopback
) -> None:
    server.reply = Reply(200, b'{"plate":"X 1"}')
    name = next(one.call for one in sdk.methods if one.operation == "look")
    for mode in ("sync", "async"):
        with calling(sdk, server.url, mode, "Garage", max_retries=0) as call:
            assert call(name).plate == "X 1"
