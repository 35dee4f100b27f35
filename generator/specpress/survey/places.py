"""Places: the names of a survey -> where the document says what they stand for."""

from __future__ import annotations

from collections.abc import Iterable

from specpress import ir
from specpress.diagnostics import Place
from specpress.sdk_lock import Key
from specpress.survey.calls import Call
from specpress.survey.declaration_matches import member_part
from specpress.survey.origins import call_origin, declaration_origins


def survey_places(calls: Iterable[Call], api: ir.Api) -> dict[Key, Place]:
    """The place of every call, argument, answer, class, field and member, by its key in the lock."""
    places: dict[Key, Place | None] = {}
    for call in calls:
        _add_call(call, places)
    origins = declaration_origins(api)
    for name, declaration in api.declarations.items():
        origin = origins[name]
        places["class", origin, ""] = declaration.place
        match declaration:
            case ir.Model(fields=fields):
                for field in fields:
                    places["field", origin, field.name] = field.place
            case ir.Enum(members=members):
                for member in members:
                    places["member", origin, member_part(member)] = declaration.place
            case ir.Alias():
                pass
    return {key: place for key, place in places.items() if place is not None}


def _add_call(call: Call, places: dict[Key, Place | None]) -> None:
    operation = call.operation
    origin = call_origin(operation, call.variant)
    for kind in ("call", "request"):
        places[kind, origin, ""] = operation.place
    for argument in call.arguments:
        places["argument", origin, argument.part] = argument.field.place
    for response in operation.responses:
        for content in response.contents:
            for suffix in ("", " pages", " stream", " error"):
                part = f"{response.status} {content.content_type}{suffix}"
                places["answer", origin, part] = content.place or response.place
