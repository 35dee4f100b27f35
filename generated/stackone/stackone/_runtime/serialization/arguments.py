"""Arguments: what a method was called with -> a valid request and the options of the call."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast

from pydantic_core import ValidationError

from ..client.settings import Settings
from ..errors import RequestValidationError, describe_findings, list_findings
from ..models.enums import read_with_unknown_values
from ..models.model import Model, fields_of
from ..models.unset import UNSET
from ..operation import Operation
from ..options import OPTION_NAMES, CallOptions

_NULL = "None is no value for it: leave it out, or give UNSET"
_LOCAL_NAMES = frozenset({"self", "OPERATION", "STREAM"})
"""What the variables of a method are besides its arguments."""
Finding = Mapping[str, object]
Sorted = tuple[dict[str, object], dict[str, object], dict[str, Any], list[Finding]]
"""The parameters, the properties of the body, the options, and what is wrong."""


class Binder:
    """How the arguments of one operation are read; made once per operation."""

    def __init__(self, operation: Operation[Any, Any]) -> None:
        self._title = operation.title
        self._call = operation.call
        self._model = operation.request
        body = operation.body
        self._body = None if body is None else body.name
        properties = None if body is None else body.properties
        self._is_flat = properties is not None
        self.properties = properties or {}
        self._nullable = frozenset[str]() if body is None else body.nullable_properties
        self.fields = {
            parameter.keyword or parameter.name: parameter.name
            for parameter in operation.parameters
        }
        fields = fields_of(operation.request)
        self._needs_body = False
        if body is not None and self._is_flat:
            self._needs_body = fields[body.name].is_required()
        elif body is not None:
            self.fields[body.keyword or body.name] = body.name
        # The names that an error of pydantic may use, and what the caller wrote.
        self._keywords = {name: keyword for keyword, name in self.fields.items()}
        self._aliases = {
            field.alias: name
            for name, field in fields.items()
            if field.alias is not None
        }
        self._wires = {wire: keyword for keyword, wire in self.properties.items()}
        # What the API takes by itself it gets, whether it is spelled as its argument or as the option.
        self._key = self.fields.get("idempotency_key_")
        self._by_wire = {
            parameter.wire.lower(): parameter.name for parameter in operation.parameters
        }
        self._shared = {
            parameter.name: parameter.shared
            for parameter in operation.parameters
            if parameter.shared is not None
        }

    def bind(
        self,
        arguments: Mapping[str, Any],
        request: Model | None,
        settings: Settings,
    ) -> tuple[Model, CallOptions]:
        """Read the arguments of a method as `locals` has them: with ``self``, what is `UNSET`, and ``options``.

        With a ``request`` the arguments are the options alone.

        Raises TypeError for arguments that the method does not have, RequestValidationError for values that do not fit
        or are missing.
        """
        if request is not None:
            return self._complete(request, arguments, settings)
        if self._is_flat and "body" in arguments.get("options", ()):
            arguments = self._spread_body(arguments)
        values, body, options, findings = self._sort(arguments)
        if options:
            self._apply(options, values, body)
        if body or self._needs_body:
            values[cast("str", self._body)] = body
        for shared, value in settings.defaults.items():
            if (name := self._by_wire.get(shared)) is not None:
                values.setdefault(name, value)
        for name in self._shared:
            if values.get(name) is None:
                findings += self._find_missing(values)
                break
        validate = self._model.__pydantic_validator__.validate_python
        try:
            if not findings:
                return validate(values), cast("CallOptions", options)
            validate(values)
        except ValidationError as error:
            # What was found before the values were read is said once.
            reported = {finding["loc"] for finding in findings}
            misfits = self._list_misfits(error)
            findings += (one for one in misfits if one["loc"] not in reported)
            if settings.allow_unknown_enum_values and (
                request := self._admit(validate, values)
            ):
                return request, cast("CallOptions", options)
        raise self._refusal(findings)

    def _spread_body(self, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
        """Give arguments with the properties of a body that code without a type checker gave as one mapping.

        They go by their Python or wire names. Raises TypeError for what is an argument too.
        """
        options = dict(cast("Mapping[str, Any]", arguments["options"]))
        body = options.pop("body")
        if not isinstance(body, Mapping):
            return arguments
        keywords: dict[str, object] = {}
        extra: dict[str, object] = {}
        for name, value in cast("Mapping[str, object]", body).items():
            keyword = name if name in self.properties else self._wires.get(name)
            if keyword is None:
                extra[name] = value
            elif keyword in keywords or arguments.get(keyword, UNSET) is not UNSET:
                msg = f"{self._call}() got multiple values for argument {keyword!r}"
                raise TypeError(msg)
            else:
                keywords[keyword] = value
        if extra:
            known = arguments.get("extra_body", UNSET)
            keywords["extra_body"] = extra if known is UNSET else {**known, **extra}
        return {**arguments, **keywords, "options": options}

    def _sort(self, arguments: Mapping[str, Any]) -> Sorted:
        """Tell parameters, properties of the body and options apart, and find nulls where none may be."""
        values: dict[str, object] = {}
        body: dict[str, object] = {}
        options: dict[str, Any] = {}
        findings: list[Finding] = []
        for keyword, value in arguments.items():
            if value is UNSET:
                continue
            if (name := self.fields.get(keyword)) is not None:
                values[name] = value
            elif (wire := self.properties.get(keyword)) is not None:
                body[wire] = value
                if value is None and keyword not in self._nullable:
                    findings.append({"loc": (keyword,), "msg": _NULL, "type": "null"})
            elif keyword in OPTION_NAMES:
                options[keyword] = value
            elif keyword == "options":
                if value:
                    self._take_options(value, options)
            elif keyword not in _LOCAL_NAMES:
                raise TypeError(self._describe_unknown(keyword))
        return values, body, options, findings

    def _take_options(
        self, keywords: Mapping[str, Any], options: dict[str, Any]
    ) -> None:
        """Take what a method has collected as further keywords; raises TypeError for what is no option."""
        for name, value in keywords.items():
            if name not in OPTION_NAMES:
                raise TypeError(self._describe_unknown(name))
            if value is not UNSET:
                options[name] = value

    def _complete(
        self, request: Model, arguments: Mapping[str, Any], settings: Settings
    ) -> tuple[Model, CallOptions]:
        """Put into a request what the client has for all calls; raises TypeError for fields that it does not have."""
        options = {name: one for name, one in arguments.items() if one is not UNSET}
        if "extra_body" in options:
            msg = f"{self._title}: extra_body: put it into the request's body"
            raise TypeError(msg)
        for extra in request.model_extra or ():
            raise TypeError(self._describe_unknown(extra))
        validator = type(request).__pydantic_validator__
        findings: list[Finding] = []
        completed = request
        for wire, value in settings.defaults.items():
            name = self._by_wire.get(wire)
            if name is None or name in request.model_fields_set:
                continue
            if completed is request:
                completed = request.model_copy()
            try:
                validator.validate_assignment(completed, name, value)
            except ValidationError as error:
                findings += list_findings(error)
        findings += self._find_missing(completed.__dict__)
        if findings:
            raise self._refusal(findings)
        return completed, cast("CallOptions", options)

    def _admit(
        self, validate: Callable[[object], object], values: dict[str, object]
    ) -> Model | None:
        """Read the arguments with values that enums do not list, where nothing else is wrong."""
        try:
            return cast("Model", read_with_unknown_values(validate, values))
        except ValidationError:
            return None

    def _apply(
        self,
        options: dict[str, Any],
        values: dict[str, object],
        body: dict[str, object],
    ) -> None:
        """Take from the options what belongs into the request."""
        if self._key is not None and (key := options.get("idempotency_key")):
            values.setdefault(self._key, key)
        extra = options.get("extra_body")
        if not isinstance(extra, Mapping):
            return  # `check_options` says so
        if not self._is_flat:
            msg = (
                f"{self._title}: extra_body: there is no body that it could be added to"
            )
            raise TypeError(msg)
        for name, value in cast("Mapping[str, object]", extra).items():
            if (keyword := self._wires.get(name)) is not None:
                msg = f"{self._title}: extra_body: {name!r} has an argument of its own, {keyword}="
                raise TypeError(msg)
            if value is not UNSET:
                body[name] = value

    def _find_missing(self, values: Mapping[str, object]) -> Iterable[Finding]:
        """Find the parameters that neither the call nor its client has."""
        for name, argument in self._shared.items():
            value, keyword = values.get(name, UNSET), self._keywords[name]
            if value is UNSET:
                yield {
                    "loc": (keyword,),
                    "msg": f"missing; give it to this call, {keyword}=, or once to the client, {argument}=",
                    "type": "missing",
                }
            elif value is None:
                yield {"loc": (keyword,), "msg": _NULL, "type": "null"}

    def _list_misfits(self, error: ValidationError) -> Iterable[Finding]:
        """Give pydantic's findings at the keywords that the caller wrote, and each null once."""
        nulls: set[object] = set()
        errors = error.errors(include_url=False, include_context=False)
        for entry, finding in zip(errors, list_findings(error), strict=True):
            loc = self._locate(entry["loc"])
            if entry["input"] is not None or entry["type"] == "missing":
                yield {**finding, "loc": loc}
            elif loc[0] not in nulls:
                nulls.add(loc[0])
                if not (self._is_flat and loc[0] in self.properties):
                    yield {"loc": loc[:1], "msg": _NULL, "type": "null"}

    def _locate(self, loc: tuple[int | str, ...]) -> tuple[int | str, ...]:
        first, *rest = loc
        name = self._aliases.get(str(first), str(first))
        if self._is_flat and name == self._body and rest:
            property_, *rest = rest
            keyword = self._wires.get(str(property_))
            if keyword is not None:
                return keyword, *rest
            return "extra_body", property_, *rest
        return self._keywords.get(name, name), *rest

    def _refusal(self, findings: list[Finding]) -> RequestValidationError:
        errors = tuple(findings)
        return RequestValidationError(
            f"{self._title}: {describe_findings(errors)}", errors
        )

    def _describe_unknown(self, keyword: str) -> str:
        # Needed only when a call fails anyway, and not cheap to import.
        from difflib import get_close_matches

        names = [*self.fields, *self.properties, *OPTION_NAMES]
        near = get_close_matches(str(keyword), names, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        # As Python says it of a function that takes no further keywords.
        return f"{self._call}() got an unexpected keyword argument {keyword!r}{hint}"
