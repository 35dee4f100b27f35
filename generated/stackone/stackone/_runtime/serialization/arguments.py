"""Arguments: what a method was called with -> a valid request object and the options of the call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from pydantic import ValidationError

from ..errors import RequestValidationError, findings, worded
from ..models.model import Model, fields_of
from ..operation import Operation
from ..options import OPTION_NAMES, RequestOptions


class Binder:
    """How the arguments of one operation are read; made once per operation."""

    def __init__(self, operation: Operation) -> None:
        self._id = operation.id
        self._model = operation.request
        fields = fields_of(self._model) if self._model is not None else {}
        self._names = {name: name for name in fields}
        for name, field in fields.items():
            if field.alias is not None:
                self._names.setdefault(field.alias, name)
        # The whole request is the body where no field is: its unknown fields are sent then.
        self._open = operation.body is not None and operation.body.name is None
        # Its fields that are called like an option are given with an underscore.
        if self._open:
            for name in fields.keys() & {*OPTION_NAMES, "options"}:
                self._names.setdefault(f"{name}_", name)
        # What the API takes by itself it gets, whether it is spelled as its argument or as the option.
        self._key = self._names.get("idempotency_key_")
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
        request: object,
        params: dict[str, object],
        defaults: Mapping[str, object],
    ) -> tuple[Model | None, RequestOptions]:
        """Read the arguments.

        ``defaults`` are the client's values for parameters, by wire name in lower case. Raises TypeError for arguments
        that the method does not have, RequestValidationError for values that do not fit or are missing.
        """
        options: dict[str, object] = {}
        if params:
            for name in OPTION_NAMES & params.keys():
                options[name] = params.pop(name)
            if self._key is not None and request is None:
                key = options.get("idempotency_key")
                if key is not None and "idempotency_key_" not in params:
                    params[self._key] = key
        if request is not None and params:
            msg = f"{self._id}: give either a request or keyword arguments, not both ({', '.join(params)})"
            raise TypeError(msg)
        return self._request(request, params, defaults), cast("RequestOptions", options)

    def _request(
        self,
        request: object,
        params: Mapping[str, object],
        defaults: Mapping[str, object],
    ) -> Model | None:
        model = self._model
        given: Mapping[str, object]
        if model is None:
            if request or params:
                names = ", ".join(params) or "a request"
                msg = f"{self._id} takes no arguments, but got {names}"
                raise TypeError(msg)
            return None
        if isinstance(request, model):
            if request.model_extra and not self._open:
                self._renamed(request.model_extra)
            if defaults:
                request = self._completed(request, defaults)
            if self._shared:
                self._refuse(self._missing(request.__dict__))
            return request
        if request is None:
            given = params
        elif isinstance(request, Mapping):
            given = cast("Mapping[str, object]", request)
        else:
            msg = f"{self._id}: expected {model.__name__} or a dict, not {type(request).__name__}"
            raise TypeError(msg)
        values = self._renamed(given)
        if defaults:
            for wire, value in defaults.items():
                if (name := self._by_wire.get(wire)) is not None:
                    values.setdefault(name, value)
        return self._validated(model, values)

    def _validated(self, model: type[Model], values: dict[str, object]) -> Model:
        errors = self._missing(values) if self._shared else ()
        try:
            request = model.__pydantic_validator__.validate_python(values)
        except ValidationError as error:
            errors = (*findings(error), *errors)
        else:
            if not errors:
                return cast("Model", request)
        self._refuse(errors)
        raise AssertionError

    def _missing(
        self, values: Mapping[str, object]
    ) -> tuple[Mapping[str, object], ...]:
        """Find the parameters that neither the call nor its client has."""
        return tuple(
            {
                "loc": (name,),
                "msg": f"missing; give it to this call, {name}=, or once to the client, {argument}=",
                "type": "missing",
            }
            for name, argument in self._shared.items()
            if values.get(name) is None
        )

    def _refuse(self, errors: tuple[Mapping[str, object], ...]) -> None:
        if errors:
            msg = f"{self._id}: {worded(errors)}"
            raise RequestValidationError(msg, errors)

    def _completed(self, request: Model, defaults: Mapping[str, object]) -> Model:
        missing = {
            name: value
            for wire, value in defaults.items()
            if (name := self._by_wire.get(wire)) is not None
            and name not in request.model_fields_set
        }
        if not missing:
            return request
        completed = request.model_copy()
        validator = completed.__pydantic_validator__
        errors: tuple[Mapping[str, object], ...] = ()
        for name, value in missing.items():
            try:
                validator.validate_assignment(completed, name, value)
            except ValidationError as error:
                errors += findings(error)
        self._refuse(errors)
        return completed

    def _renamed(self, given: Mapping[str, object]) -> dict[str, object]:
        """Put the arguments under their Python names."""
        names = self._names
        values: dict[str, object] = {}
        for key, value in given.items():
            name = names.get(key)
            if name is None:
                if not self._open:
                    raise TypeError(self._unknown(key))
                name = key
            if name in values:
                msg = f"{self._id}: {name} is given twice, under two spellings"
                raise TypeError(msg)
            values[name] = value
        return values

    def _unknown(self, key: str) -> str:
        # Needed only when a call fails anyway, and not cheap to import.
        from difflib import get_close_matches

        known = [*self._names, *OPTION_NAMES]
        near = get_close_matches(str(key), known, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        return f"{self._id} has no argument {key!r}{hint}"
