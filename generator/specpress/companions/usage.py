"""Usage: the arguments of an example call, and the call as code."""

from __future__ import annotations

from msgspec import Struct

from specpress import ir
from specpress.companions import code
from specpress.companions.values import MisfitError, Value, Values
from specpress.plan.model import Method
from specpress.survey import Argument, Call
from specpress.survey.arguments import Target

_SHORT = 40


class Usage(Struct):
    """Makes calls; ``values`` spells objects with the names of attributes.

    ``more`` optional parameters of each call are shown, where the document has examples of them.
    """

    values: Values
    more: int = 2

    def arguments(self, call: Call) -> dict[str, Value]:
        """The keyword arguments of a call, all that it needs and a few more. Raises `MisfitError`."""
        body = self._properties(call)
        arguments: dict[str, Value] = {}
        for argument in call.arguments:
            if argument.target is Target.PROPERTY:
                if argument.name in body:
                    arguments[argument.name] = body[argument.name]
            elif argument.needed:
                # A client that has it is not at hand in every example.
                arguments[argument.name] = self._needed_value(argument)
        more = self.more
        for argument in call.arguments:
            example = self._short_example(argument) if more else ()
            if example:
                arguments[argument.name] = example[0]
                more -= 1
        return arguments

    def one_optional(self, call: Call) -> dict[str, Value]:
        """An optional parameter of the query that a caller would give; empty where there is none."""
        for argument in call.arguments:
            parameter = argument.parameter
            if parameter is None or parameter.location is not ir.Location.QUERY:
                continue
            if argument.needed or parameter.deprecated:
                continue
            try:
                value = self._needed_value(argument)
            except MisfitError:
                continue
            if isinstance(value, str | int) and len(code.one_line(value)) <= _SHORT:
                return {argument.name: value}
        return {}

    def request(self, call: Call) -> dict[str, Value]:
        """The fields of a call's request, all that it needs. Raises `MisfitError`."""
        fields: dict[str, Value] = {}
        for one in call.fields:
            if one.needed and one.parameter is None and call.flat_body is not None:
                fields[one.name] = self._body(call, call.flat_body)
            elif one.needed:
                fields[one.name] = self._fitting_value(
                    one.field, one.parameter, one.name
                )
        return fields

    def lines(
        self, call: Call, method: Method, indent: int, wait: str = ""
    ) -> list[str]:
        """The call as code, its result kept as ``result`` where there is one; ``wait`` is put before it."""
        return result_lines(method, self.arguments(call), indent, wait)

    def _properties(self, call: Call) -> dict[str, Value]:
        """The arguments that are properties of a flat body."""
        if call.flat_body is None:
            return {}
        body = self._body(call, call.flat_body)
        names = self.values.spelling(call.flat_body)
        spelled = {
            names[argument.field.name]: argument.name
            for argument in call.arguments
            if argument.target is Target.PROPERTY
        }
        return {spelled[name]: value for name, value in body.items() if name in spelled}

    def _body(self, call: Call, model: ir.Model) -> dict[str, Value]:
        examples = call.content.examples if call.content is not None else ()
        body = self.values.of(ir.Ref(model.name), examples, model.name)
        if not isinstance(body, dict):
            raise MisfitError
        return body

    def _needed_value(self, argument: Argument) -> Value:
        return self._fitting_value(argument.field, argument.parameter, argument.name)

    def _fitting_value(
        self, field: ir.Field, parameter: ir.Parameter | None, name: str
    ) -> Value:
        """A value of a field that can travel where its parameter does."""
        value = self.values.of(field.type, field.examples, field.name)
        if parameter is not None and not _can_travel(parameter, value):
            return self.values.of(field.type, (), name)
        return value

    def _short_example(self, argument: Argument) -> tuple[Value, ...]:
        """The example of an optional parameter of the query that is short."""
        parameter = argument.parameter
        if (
            parameter is None
            or parameter.location is not ir.Location.QUERY
            or argument.needed
            or parameter.deprecated
        ):
            return ()
        example = self.values.example(parameter.type, parameter.examples)
        fits = (
            example
            and example[0] is not None
            and len(code.one_line(example[0])) <= _SHORT
        )
        return example if fits else ()


def result_lines(
    method: Method, arguments: dict[str, Value], indent: int, wait: str = ""
) -> list[str]:
    """A call with these arguments as code."""
    name = "" if method.is_silent else "result = "
    return written_call(
        f"{' ' * indent}{name}{wait}client.{method.call}", method, arguments
    )


def written_call(
    lead: str, method: Method, arguments: dict[str, Value], tail: str = ""
) -> list[str]:
    """A call of a method, whose name ``lead`` ends in, as code; ``tail`` follows it."""
    positional = [one.name for one in method.arguments if one.positional]
    return code.call(lead, arguments, tail, positional)


def _can_travel(parameter: ir.Parameter, value: Value) -> bool:
    """Whether a text can stand in a path or header (RFC 9110, section 5.5)."""
    match parameter.location, value:
        case ((ir.Location.PATH | ir.Location.HEADER | ir.Location.COOKIE), str()):
            return (
                value.isascii() and value.isprintable() and value.strip() == value != ""
            )
        case _:
            return True
