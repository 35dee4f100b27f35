"""The errors of a generated SDK: which class, what it holds, what it says and what it never says, in both clients."""

from __future__ import annotations

import asyncio
import json
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from tests.behaviour import runtime_sample as rt
from tests.behaviour.runtime_sample import Bench, Out, bench, said
from tests.behaviour.sdk import Sdk, Source, generated, shared_folder

KEY = "s3cr3t-k3y/+"
TEXT = {"type": "string"}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def told(schema: object, media: str = "application/json") -> dict[str, Any]:
    return {"description": "Told.", "content": {media: {"schema": schema}}}


def thing(required: list[str], **properties: object) -> dict[str, Any]:
    return {"type": "object", "required": required, "properties": properties}


READ_LETTER = {
    "operationId": "readLetter",
    "tags": ["letters"],
    "parameters": [{"name": "id", "in": "path", "required": True, "schema": TEXT}],
    "responses": {
        "200": told(ref("Letter")),
        "404": told(ref("Missing")),
        "418": told(TEXT, "text/plain"),
        "4XX": told(ref("Problem")),
        "default": told(ref("Problem"), "application/problem+json"),
    },
}
LINES = {"type": "array", "items": {"oneOf": [ref("Line"), {"type": "integer"}]}}
LETTER = thing(["lines"], lines=LINES)
LETTER["properties"]["a/b"] = {"type": "integer"}
SPECIFICATION = {
    "openapi": "3.1.0",
    "info": {"title": "Letters", "version": "1"},
    "security": [{"key": []}],
    "paths": {"/letters/{id}": {"get": READ_LETTER}},
    "components": {
        "securitySchemes": {"key": {"type": "apiKey", "in": "query", "name": "ticket"}},
        "schemas": {
            "Letter": LETTER,
            "Line": thing(["text"], text=TEXT),
            "Missing": thing(["letter"], letter=TEXT),
            "Problem": thing([], title=TEXT),
        },
    },
}

Call = Callable[..., Any]


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    path = shared_folder(tmp_path_factory) / "letters.json"
    path.write_text(json.dumps(SPECIFICATION), "utf-8")
    return generated(
        Source("letter_errors", (path,), client="Letters"), tmp_path_factory
    )


@pytest.fixture
def server() -> Iterator[Bench]:
    with bench() as running:
        yield running


@pytest.fixture(params=["sync", "async"])
def read(request: pytest.FixtureRequest, sdk: Sdk, server: Bench) -> Call:
    """Give what calls `letters.get` with either client."""

    def called(url: str | None = None, **options: object) -> Any:
        package = sdk.load()
        given = {"base_url": url or server.url, "api_key": KEY, "max_retries": 0}
        if request.param == "sync":
            with package.Letters(**given) as client:
                return client.letters.get(id="7", **options)

        async def awaited() -> Any:
            async with package.AsyncLetters(**given) as client:
                return await client.letters.get(id="7", **options)

        return asyncio.run(awaited())

    return called


def raised(sdk: Sdk, read: Call, **options: object) -> Any:
    with pytest.raises(sdk.load("errors").LettersError) as caught:
        read(**options)
    error = caught.value
    for text in (str(error), repr(error), repr(error.__cause__)):
        assert KEY not in text
        assert "s3cr3t" not in text
    return error


CASES: list[tuple[Out, str, str, object]] = [
    (said({"letter": "7"}, 404), "NotFoundError", "Missing", {"letter": "7"}),
    (Out(418, b"tea", {"content-type": "text/plain"}), "Status418Error", "", "tea"),
    (said({"title": "no"}, 403), "AnyClientError", "Problem", {"title": "no"}),
    (said({"title": "ow"}, 500, content_type="application/problem+json"), "UnexpectedServerError", "Problem",
        {"title": "ow"}),
    (Out(302, b""), "UnexpectedStatusError", "", None),
    (Out(404, b""), "NotFoundError", "", None),
    (Out(404, b"<h1>Gone</h1>", {"content-type": "text/html"}), "NotFoundError", "", None),
    (said({"other": 1}, 404), "NotFoundError", "", None),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_a_class_for_each_status(
    sdk: Sdk,
    server: Bench,
    read: Call,
    case: tuple[Out, str, str, object],
) -> None:
    answer, name, model, data = case
    server.plays(answer)
    error = raised(sdk, read)
    errors = sdk.load("errors")
    assert type(error) is getattr(errors, name)
    assert isinstance(error, errors.StatusError)
    assert error.status == answer.status
    assert error.body == answer.body
    found = error.data
    assert (found.to_dict() if model else found) == data
    assert type(found).__name__ == (model or type(data).__name__)


def test_a_message_says_what_was_asked_and_nothing_secret(
    sdk: Sdk, server: Bench, read: Call
) -> None:
    server.plays(said({"letter": f"7 {KEY}"}, 404, x_request_id="r-1"))
    error = raised(sdk, read)
    assert str(error).startswith(
        f"letters.get (readLetter): 404 Not Found: GET {server.url}/letters/7?ticket=***"
    )
    assert "(request id r-1)" in str(error)
    assert (error.method, error.request_id) == ("GET", "r-1")
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - made right here
    assert (str(again), again.data) == (str(error), error.data)


def test_an_answer_that_does_not_match_says_where(
    sdk: Sdk, server: Bench, read: Call
) -> None:
    body = {"lines": [{"text": "a"}, {}], "a/b": "x"}
    server.plays(said(body))
    error = raised(sdk, read, strict=True)
    assert type(error) is sdk.load("errors").ResponseValidationError
    assert json.loads(error.body) == body
    pointers = {found["pointer"] for found in error.errors}
    assert {"/lines/1/text", "/a~1b"} <= pointers
    assert "/a~1b: " in str(error)
    letter = read()
    assert letter.lines[0] == sdk.load("models").Line(text="a")
    assert letter.to_dict() == body


def test_an_answer_that_is_no_json(sdk: Sdk, server: Bench, read: Call) -> None:
    server.plays(Out(200, b"<html>", {"content-type": "text/html"}))
    error = raised(sdk, read)
    assert type(error) is sdk.load("errors").UnexpectedResponseError
    assert "its content type is text/html" in str(error)
    assert error.text == "<html>"


def test_no_answer(sdk: Sdk, server: Bench, read: Call) -> None:
    errors = sdk.load("errors")
    error = raised(sdk, read, url="http://127.0.0.1:9")
    assert type(error) is errors.APIConnectionError
    assert (error.method, "ticket=***" in error.url) == ("GET", True)
    server.plays(
        Out(200, headers={"content-type": "application/json"}, pieces=(b"{",), pause=5)
    )
    late = raised(sdk, read, timeout=0.2)
    assert type(late) is errors.APITimeoutError


def test_all_are_exported(sdk: Sdk) -> None:
    package, errors = sdk.load(), sdk.load("errors")
    base = package.LettersError
    kinds = [v for v in vars(errors).values() if isinstance(v, type)]
    assert all(issubclass(kind, base) for kind in kinds)
    names = {kind.__name__ for kind in kinds}
    assert {
        "TokenError",
        "PaginationError",
        "CredentialsError",
        "AnyClientError",
    } <= names
    assert package.AnyClientError is errors.AnyClientError


def test_two_packages_mask_their_own_names_in_the_log_of_the_http_library(
    sdk: Sdk, server: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    server.plays(said({"letter": "7"}, 404))
    names = frozenset({"planted-name"})
    rt.redaction.hide_in_http_log(names)
    with caplog.at_level("INFO", "httpx2"):
        package = sdk.load()
        with package.Letters(base_url=server.url, api_key=KEY) as client:
            for name in ("planted-name", "planted"):
                query = {name: f"value-of-{name}"}
                with pytest.raises(package.NotFoundError):
                    client.letters.get(id="7", extra_query=query)
    assert "value-of-planted&" in caplog.text
    assert "value-of-planted-name" not in caplog.text
    assert "s3cr3t" not in caplog.text
