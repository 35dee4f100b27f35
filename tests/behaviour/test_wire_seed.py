"""The seed operation on the wire: what `lms.create_user_completion` sends, and what it makes of the answers."""

from __future__ import annotations

import datetime as dt
import json
from base64 import b64encode
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from tests.behaviour.loopback import Loopback, Reply, loopback
from tests.behaviour.sdk import OWN, Sdk, Source, calling, generated

CALL = "lms.create_user_completion"
CREATED = {
    "statusCode": 201,
    "message": "Created",
    "timestamp": "2031-05-06T07:08:09Z",
    "data": {"id": "cmp_1", "remote_id": "77-bd"},
    "shelf": "unknown to the document",
}
MISSING = {
    "statusCode": 404,
    "message": "No such user",
    "timestamp": "2031-05-06T07:08:09Z",
}
BODY = {
    "learning_object_external_reference": "bike-repair-1",
    "completed_at": "2031-05-06T07:08:09Z",
    "result": {"value": "Pass"},
    "time_spent": None,
}
Call = Callable[..., Any]


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    source = Source("stackone_own", (OWN / "openapi.yaml",), OWN / "docs")
    return generated(source, tmp_path_factory)


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    with loopback() as running:
        yield running


@pytest.fixture(scope="module", params=["sync", "async"])
def call(request: pytest.FixtureRequest, sdk: Sdk, server: Loopback) -> Iterator[Call]:
    with calling(sdk, server.url, request.param) as function:
        yield function


def created() -> Reply:
    return Reply(201, json.dumps(CREATED).encode())


USER = "user/1 ü"


def arguments(**body: object) -> dict[str, Any]:
    return {
        "x_account_id": "45072196112816593343",
        "prefer": "heartbeat",
        **(body or BODY),
    }


def request_class(sdk: Sdk) -> Callable[..., object]:
    return sdk.load("models").LmsCreateUserCompletionRequest  # type: ignore[no-any-return]


def positionally(sdk: Sdk, call: Call) -> None:
    del sdk
    call(CALL, USER, **arguments())


def by_keyword(sdk: Sdk, call: Call) -> None:
    del sdk
    call(CALL, id=USER, **arguments())


def as_request(sdk: Sdk, call: Call) -> None:
    request = request_class(sdk)(
        id=USER,
        x_account_id="45072196112816593343",
        prefer="heartbeat",
        lms_create_completion_request_dto=BODY,
    )
    call("send", request)


def as_request_in_wire_names(sdk: Sdk, call: Call) -> None:
    values = {
        "id": USER,
        "x-account-id": "45072196112816593343",
        "Prefer": "heartbeat",
        "lms_create_completion_request_dto": BODY,
    }
    call("send", request_class(sdk)(**values))


FORMS = [positionally, by_keyword, as_request, as_request_in_wire_names]


@pytest.mark.parametrize("form", FORMS)
def test_the_request_on_the_wire(
    sdk: Sdk, server: Loopback, call: Call, form: Callable[[Sdk, Call], None]
) -> None:
    server.reply = created()
    form(sdk, call)
    request = server.last()
    assert request.method == "POST"
    assert request.target == "/unified/lms/users/user%2F1%20%C3%BC/completions"
    assert request.headers["x-account-id"] == "45072196112816593343"
    assert request.headers["prefer"] == "heartbeat"
    assert request.headers["content-type"] == "application/json"
    assert request.headers["authorization"] == f"Basic {b64encode(b'key:').decode()}"
    assert request.json() == BODY


def test_a_typed_body_is_sent_in_wire_names_and_wire_values(
    sdk: Sdk, server: Loopback, call: Call
) -> None:
    server.reply = created()
    models = sdk.load("models")
    body = models.LmsCreateCompletionRequestDto(
        learning_object_external_reference="bike-repair-1",
        completed_at=dt.datetime(2031, 5, 6, 7, 8, 9, tzinfo=dt.UTC),
    )
    call(
        "send",
        models.LmsCreateUserCompletionRequest(
            id=USER, x_account_id="1", lms_create_completion_request_dto=body
        ),
    )
    sent = server.last().json()
    assert sent.keys() == {"learning_object_external_reference", "completed_at"}
    moment = dt.datetime.fromisoformat(sent["completed_at"])
    assert moment == dt.datetime(2031, 5, 6, 7, 8, 9, tzinfo=dt.UTC)


@pytest.mark.parametrize("typed", [False, True])
def test_null_is_sent_when_given_and_absent_when_not(
    sdk: Sdk,
    server: Loopback,
    call: Call,
    typed: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    server.reply = created()
    body: Any = {
        "learning_object_external_reference": "x",
        "result": None,
        "score": {"percentage": None},
    }
    if typed:
        models = sdk.load("models")
        body["score"] = models.LmsCreateCompletionRequestDtoScore(percentage=None)
    call(CALL, USER, **arguments(**body))
    assert server.last().json() == {
        "learning_object_external_reference": "x",
        "result": None,
        "score": {"percentage": None},
    }


def test_an_optional_header_is_absent_when_not_given(
    server: Loopback, call: Call
) -> None:
    server.reply = created()
    values = arguments()
    del values["prefer"]
    call(CALL, USER, **values)
    assert "prefer" not in server.last().headers


def test_the_answer_of_success_is_parsed(
    sdk: Sdk, server: Loopback, call: Call
) -> None:
    server.reply = created()
    result = call(CALL, USER, **arguments())
    server.last()
    assert isinstance(result, sdk.load("models").CreateResult)
    assert result.data.id == "cmp_1"
    assert result.data.remote_id == "77-bd"
    assert result.timestamp == dt.datetime(2031, 5, 6, 7, 8, 9, tzinfo=dt.UTC)
    assert result.to_dict()["shelf"] == CREATED["shelf"]


def test_a_404_is_an_error_of_its_own(sdk: Sdk, server: Loopback, call: Call) -> None:
    server.reply = Reply(404, json.dumps(MISSING).encode())
    package = sdk.load()
    with pytest.raises(package.NotFoundError) as caught:
        call(CALL, USER, **arguments())
    server.last()
    assert caught.value.status == 404
    assert caught.value.data.message == "No such user"
    assert isinstance(caught.value, package.ClientError)
    assert isinstance(caught.value, package.StackOneError)


def test_a_wrong_call_sends_nothing(sdk: Sdk, server: Loopback, call: Call) -> None:
    values = arguments()
    with pytest.raises(TypeError, match=rf"{CALL}\(\) missing .* 'id'"):
        call(CALL, **values)
    with pytest.raises(TypeError, match=rf"{CALL}\(\) got .* 'x_acount_id'"):
        call(CALL, USER, **values, x_acount_id="1")
    with pytest.raises(sdk.load().RequestValidationError, match="x_account_id"):
        call(CALL, USER, **{**values, "x_account_id": None})
    del values["x_account_id"]
    with pytest.raises(TypeError, match=rf"{CALL}\(\) missing .* 'x_account_id'"):
        call(CALL, USER, **values)
    assert server.caught == []
