"""What a document marks as secret is shown nowhere, wherever it stands and whatever the server does with it."""

from __future__ import annotations

import json
import logging
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from tests.behaviour import sdk as sdks
from tests.behaviour.runtime_sample import MODES, Bench, Out, Seen, bench, said
from tests.behaviour.sdk import Sdk, Source

SPEC = """
openapi: 3.1.0
info: {title: Vault, version: "1"}
servers: [{url: "https://vault.test"}]
security: [{key: []}]
components:
  securitySchemes:
    key: {type: apiKey, in: query, name: k}
  schemas:
    Phrase: {type: string, format: password}
    Opening:
      type: object
      required: [user, phrase]
      properties:
        user: {type: string}
        phrase: {$ref: "#/components/schemas/Phrase"}
        pins: {type: array, items: {type: string, format: password}}
        answer: {type: string, writeOnly: true}
        maybe: {type: [string, "null"], format: password}
        either: {anyOf: [{$ref: "#/components/schemas/Phrase"}, {type: "null"}]}
        codes: {type: object, additionalProperties: {type: string, format: password}}
        lock: {$ref: "#/components/schemas/Lock"}
    Lock:
      type: object
      properties:
        wheel: {type: object, writeOnly: true, properties: {turns: {type: string}}}
paths:
  /vaults/{code}/{name}:
    parameters:
      - {name: code, in: path, required: true, schema: {$ref: "#/components/schemas/Phrase"}}
      - {name: name, in: path, required: true, schema: {type: string}}
      - {name: otp, in: query, schema: {$ref: "#/components/schemas/Phrase"}}
      - {name: otps, in: query, schema: {type: array, items: {type: string, format: password}}}
      - {name: where, in: query, style: deepObject, explode: true, schema: {type: object, properties: {hush: {type: string, format: password}, plain: {type: string}}}}
      - {name: how, in: query, content: {application/json: {schema: {type: object, properties: {low: {type: string, format: password}}}}}}
      - {name: X-Otp, in: header, schema: {type: string, format: password}}
    post:
      operationId: open_vault
      tags: [vaults]
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Opening"}}}}
      responses:
        "200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Opening"}}}}
"""  # noqa: E501 - a parameter a line
KEY = "planted/key"
ARGUMENTS: dict[str, Any] = {
    "code": "planted/code",
    "name": "north",
    "otp": "planted/otp",
    "otps": ["planted/otp-2"],
    "where": {"hush": "planted/hush", "plain": "seen"},
    "how": {"low": "planted/low"},
    "x_otp": "planted/x",
}
BODY: dict[str, Any] = {
    "user": "ann",
    "phrase": "planted/phrase",
    "pins": ["planted/pin"],
    "answer": "planted/answer",
    "maybe": "planted/maybe",
    "either": "planted/either",
    "codes": {"a": "planted/a"},
    "lock": {"wheel": {"turns": "planted/turns"}},
}


@pytest.fixture(scope="module")
def server() -> Iterator[Bench]:
    with bench() as running:
        yield running


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    spec = tmp_path_factory.mktemp("vault") / "spec.yaml"
    spec.write_text(SPEC, "utf-8")
    source = Source("vault", (Path(spec),), client="Vault")
    return sdks.generated(source, tmp_path_factory)


def echoed(seen: Seen) -> Out:
    """Repeat what was sent, in a header as a link would and in the body."""
    link = f"<{seen.target}&page=2>; rel=next"
    return Out(400, seen.body, {"content-type": "application/json", "link": link})


def cut_off(seen: Seen) -> Out:
    return Out(400, seen.body[:-7], {"content-type": "application/json"})


def redirected(seen: Seen) -> Out:
    if seen.path == "/elsewhere":
        return said({"otp": seen.query}, 400)
    return Out(307, headers={"location": f"/elsewhere?{seen.query}"})


def accepted(seen: Seen) -> Out:
    return said(json.loads(seen.body))


def mistaken(_: Seen) -> Out:
    return said({**BODY, "user": 5, "pins": "planted/pin"})


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    "script", [accepted, echoed, cut_off, redirected, mistaken, lambda _: Out(cut=True)]
)
def test_nothing_is_shown(
    sdk: Sdk,
    server: Bench,
    mode: str,
    script: Callable[[Seen], Out],
    caplog: pytest.LogCaptureFixture,
) -> None:
    server.script = script
    told: list[str] = []

    def hook(event: object) -> None:
        told.append(f"{event} {event!r}")

    package = sdk.load()
    hooks = package.Hooks(**dict.fromkeys(("before_request", "after_response", "on_error"), hook))  # fmt: skip
    with (
        caplog.at_level(logging.DEBUG, "vault"),
        caplog.at_level(logging.INFO, "httpx2"),
        sdks.calling(sdk, server.url, mode, "Vault", api_key=KEY, hooks=hooks) as call,
    ):
        try:
            told.append(repr(call("vaults.open", **ARGUMENTS, **BODY)))
        except sdk.load("errors").VaultError as error:
            told += [f"{error} {error!r}", *traceback.format_exception(error)]
    texts = [*told, *caplog.messages]
    assert [text for text in texts if "vaults/***/north?otp=***" in text]
    assert [text for text in texts if f"{quote('where[plain]')}=seen" in text]
    assert not [text for text in texts if "planted" in text]


def test_an_object_inside_another_hides_its_secrets(sdk: Sdk) -> None:
    opening = sdk.type_of("Opening")(**BODY)
    assert repr(opening) == "Opening(user='ann', lock=Lock())"
    assert opening.to_dict() == BODY
