"""Referee: openapi-core's opinion of a request that was caught on the wire."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, cast
from urllib.parse import parse_qsl, unquote

from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from tests.behaviour.loopback import Caught
from werkzeug.datastructures import Headers, ImmutableMultiDict

HOST = "https://api.stackone.com"


@dataclass(slots=True)
class Seen:
    """A caught request in the terms of openapi-core."""

    method: str
    path: str
    content_type: str
    body: bytes | None
    parameters: RequestParameters
    host_url: str = HOST


def without_null(schema: dict[str, Any]) -> None:
    """Take null out of a parameter's schema: text cannot be null, and openapi-core reads one type there, no list."""
    kinds = schema.get("type")
    if isinstance(kinds, list):
        (schema["type"],) = (one for one in cast("list[str]", kinds) if one != "null")
    for word in ("oneOf", "anyOf"):
        if word in schema:
            schema[word] = [one for one in schema[word] if one != {"type": "null"}]
    for inner in schema.get("properties", {}).values():
        without_null(inner)


@dataclass(slots=True)
class Referee:
    """Judges requests by a mended document, which it changes: no parameter may be null then."""

    document: dict[str, Any]
    _openapi: OpenAPI = field(init=False)

    def __post_init__(self) -> None:
        for path in self.document["paths"].values():
            for operation in path.values():
                for parameter in operation.get("parameters", ()):
                    without_null(parameter["schema"])
        # Asking whether the whole document is valid would take half a minute; that is not the question here.
        unasked: Any = None
        config = Config(spec_validator_cls=unasked)
        self._openapi = OpenAPI.from_dict(self.document, config=config)

    def objections(self, request: Caught) -> list[str]:
        """Give what is wrong with a request; nothing if it is accepted."""
        seen = Seen(
            method=request.method.lower(),
            path=unquote(request.path),
            content_type=request.headers.get("content-type", ""),
            body=request.body or None,
            parameters=RequestParameters(
                query=ImmutableMultiDict(
                    parse_qsl(request.query, keep_blank_values=True)
                ),
                header=Headers(request.headers),
            ),
        )
        errors = cast("Sequence[Exception]", [*self._openapi.iter_request_errors(seen)])
        return [f"{error}: {error.__cause__!r}" for error in errors]
