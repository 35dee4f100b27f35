"""Requests: the call that a test makes -> the request that the API describes for it, which the test compares."""

from __future__ import annotations

from msgspec import Struct

from specpress import ir
from specpress.companions.usage import Usage
from specpress.companions.values import MisfitError, Value, Values, has_octets
from specpress.media_types import is_json, media_type
from specpress.survey import Call, Survey
from specpress.survey.arguments import Target

_STYLES = {
    ir.Location.QUERY: ir.Style.FORM,
    ir.Location.HEADER: ir.Style.SIMPLE,
}


class Pair(Struct):
    """Makes the arguments of a call twice, as Python values and as JSON values.

    What stands in for a missing example depends on the calls before, so both are made in the same order.
    """

    python: Usage
    wire: Usage

    @classmethod
    def of(cls, survey: Survey) -> Pair:
        """A pair that has made no call yet."""
        known = survey.api.declarations, survey.layout.attributes
        return cls(Usage(Values(*known)), Usage(Values(*known, wire=True)))

    def arguments(
        self, call: Call
    ) -> tuple[dict[str, Value], dict[str, object]] | None:
        """The keyword arguments of a call, and what is sent; ``None`` for one that cannot be made."""
        arguments, wire_arguments = (
            _try_arguments(one, call) for one in (self.python, self.wire)
        )
        if arguments is None or wire_arguments is None:
            return None
        return arguments, _expected_request(call, wire_arguments)


def _try_arguments(usage: Usage, call: Call) -> dict[str, Value] | None:
    try:
        return usage.arguments(call)
    except MisfitError:
        return None


def _expected_request(call: Call, values: dict[str, Value]) -> dict[str, object]:
    """Headers, query, media type and body, as far as the API says."""
    arguments = [one for one in call.arguments if one.name in values]
    body: dict[str, object] = {}
    places: dict[str, dict[str, str]] = {}
    properties: dict[str, Value] = {}
    for argument in arguments:
        value = values[argument.name]
        if argument.target is Target.PROPERTY:
            properties[argument.field.name] = value
        elif argument.parameter is None:
            body |= _body(call, value)
        elif (text := _text(argument.parameter, value)) is not None:
            place = places.setdefault(argument.parameter.location.value, {})
            place[argument.parameter.name] = text
    declared = call.operation.body
    is_sent = declared is not None and (properties or declared.required)
    if call.flat_body is not None and is_sent:
        body |= _body(call, properties)
    return {**places, **body}


def _text(parameter: ir.Parameter, value: Value) -> str | None:
    """A value that travels as it is; None for one that a style or a media type shapes."""
    plain = _STYLES.get(parameter.location) is parameter.style
    if not plain or parameter.content_type is not None or parameter.allow_reserved:
        return None
    match value:
        case bool():
            return "true" if value else "false"
        case int() | str():
            return str(value)
        case _:
            return None


def _body(call: Call, value: Value) -> dict[str, object]:
    content = call.content
    if content is None or "*" in content.content_type:
        return {}
    body: dict[str, object] = {"type": media_type(content.content_type)}
    if is_json(content.content_type) and not has_octets(value):
        body["body"] = value
    return body
