"""Examples: values for a schema, from the document's own examples where it has them, else made to fit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from openapi_schema_validator import OAS31Validator, oas31_format_checker
from referencing import Registry

Schema = Mapping[str, Any]
FORMATS = {
    "date-time": "2031-05-06T07:08:09Z",
    "date": "2031-05-06",
    "uri": "https://library.example/shelf",
    "email": "reader@library.example",
    "uuid": "0f4d9a86-5b57-4a7e-8a39-d3b5d2b6a111",
    "byte": "aGVsbG8=",
}


class NoValueError(Exception):
    """A schema goes round in a circle before it reaches a value."""


@dataclass(slots=True)
class Examples:
    """Makes values for the schemas of one mended document; examples that contradict their schema land in ``wrong``."""

    document: dict[str, Any]
    wrong: dict[str, str] = field(default_factory=dict[str, str])

    def value(
        self, schema: Schema, where: str, seen: tuple[str, ...] = ()
    ) -> Any:  # noqa: ANN401 - a JSON value
        """Give a value; raises NoValueError where there is no finite one. ``where`` names the place in ``wrong``."""
        for word in ("example", "examples"):
            if word in schema:
                example = schema[word] if word == "example" else schema[word][0]
                problem = self.problem(example, schema)
                if problem is None:
                    return example
                self.wrong[where] = problem
        return self._made(schema, where, seen)

    def problem(self, value: object, schema: Schema) -> str | None:
        """Say what JSON Schema finds wrong with a value; None for nothing."""
        validator = OAS31Validator(
            {**schema, "components": self.document["components"]},
            registry=Registry[Schema](),  # all that is referred to is inside
            format_checker=oas31_format_checker,
        )
        error = next(validator.iter_errors(value), None)
        return error.message if error is not None else None

    def resolved(self, node: Schema) -> Schema:
        """Follow a reference into the components."""
        while "$ref" in node:
            _, _, kind, name = str(node["$ref"]).split("/")
            node = self.document["components"][kind][name]
        return node

    def _made(
        self, schema: Schema, where: str, seen: tuple[str, ...]
    ) -> Any:  # noqa: ANN401 - a JSON value
        if "$ref" in schema:
            reference = str(schema["$ref"])
            if reference in seen:
                raise NoValueError(reference)
            name = reference.rpartition("/")[2]
            return self.value(self.resolved(schema), name, (*seen, reference))
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return next(value for value in schema["enum"] if value is not None)
        if "allOf" in schema:
            parts = [self.value(part, where, seen) for part in schema["allOf"]]
            return self._joined(parts)
        for word in ("oneOf", "anyOf"):
            if word in schema:
                made = [self.value(part, where, seen) for part in schema[word]]
                fitting = (one for one in made if self.problem(one, schema) is None)
                return next(fitting, made[0])
        return self._typed(schema, where, seen)

    @staticmethod
    def _joined(parts: list[Any]) -> Any:  # noqa: ANN401 - a JSON value
        if not all(isinstance(part, dict) for part in parts):
            return parts[0]
        return {key: value for part in parts for key, value in part.items()}

    def _typed(
        self, schema: Schema, where: str, seen: tuple[str, ...]
    ) -> Any:  # noqa: ANN401 - a JSON value
        kinds: Any = schema.get("type", "object" if "properties" in schema else "any")
        several: list[str] = [kinds] if isinstance(kinds, str) else kinds
        match next((kind for kind in several if kind != "null"), "null"):
            case "object":
                return self._object(schema, where, seen)
            case "array":
                return [
                    self.value(
                        cast("Schema", schema.get("items", {})), f"{where}[]", seen
                    )
                ]
            case "string":
                text = FORMATS.get(schema.get("format", ""), "text")
                return text.ljust(schema.get("minLength", 0), "x")
            case "integer" | "number":
                return schema.get("minimum", 1)
            case "boolean":
                return True
            case "null":
                return None
            case _:
                return {"any": "value"}

    def _object(
        self, schema: Schema, where: str, seen: tuple[str, ...]
    ) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for name, inner in schema.get("properties", {}).items():
            try:
                values[name] = self.value(inner, f"{where}.{name}", seen)
            except NoValueError:
                if name in schema.get("required", ()):
                    raise
        if not values and schema.get("additionalProperties", True) is not False:
            more = schema.get("additionalProperties", True)
            values["extra"] = (
                "value" if more is True else self.value(more, f"{where}{{}}", seen)
            )
        return values
