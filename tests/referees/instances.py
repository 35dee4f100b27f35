"""Instances: values for a schema by hypothesis-jsonschema, the same in every run."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import hypothesis_jsonschema._from_schema as jsonschema_strategies
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.internal.conjecture.utils import many
from hypothesis.strategies import SearchStrategy
from tests.referees.examples import Examples, NoValueError

Schema = dict[str, Any]
LISTS = {"oneOf", "anyOf", "allOf"}
SINGLE = {"items", "additionalProperties"}
PLAIN = {
    *("type", "required", "enum", "const", "pattern", "minimum", "maximum"),
    *("minLength", "maxLength", "minItems", "maxItems", "uniqueItems"),
}
FORMATS = {"date-time", "date"}


class Counted:
    """Hypothesis' ``many`` with the methods that it had when hypothesis-jsonschema was last released."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - passed on
        self._many = many(*args, **kwargs)
        self._elements: Iterator[None] = iter(self._many.__enter__())
        self._over = object()

    def more(self) -> bool:
        """Begin another element; False after the last one."""
        if next(self._elements, self._over) is not self._over:
            return True
        self._many.__exit__(None)
        return False

    def reject(self) -> None:
        """Take the element back."""
        self._many.reject()


class _Utilities:
    many = Counted


strategies: Any = jsonschema_strategies
strategies.cu = _Utilities  # private to the module, and the only place it looks


def flat(schema: Schema, examples: Examples) -> Schema:
    """Put examples in the place of what is referred to, which has its own turn; nothing is added that is not named."""
    if "$ref" in schema:
        try:
            return {"const": examples.value(schema, "")}
        except NoValueError:
            return {}
    result: Schema = {}
    for word, value in schema.items():
        if word in PLAIN or (word == "format" and value in FORMATS):
            result[word] = value
        elif word == "properties":
            result[word] = {
                name: flat(inner, examples) for name, inner in value.items()
            }
        elif word in LISTS:
            result[word] = [flat(inner, examples) for inner in value]
        elif word in SINGLE and isinstance(value, dict):
            result[word] = flat(cast("Schema", value), examples)
    if "properties" in result:
        result.setdefault("additionalProperties", False)
    return result


def instances(schema: Schema, count: int) -> list[Any]:
    """Give a few instances of a flat schema."""
    found: list[Any] = []
    strategy = cast("SearchStrategy[object]", strategies.from_schema(schema))

    @settings(
        max_examples=count,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=[
            HealthCheck.too_slow,
            HealthCheck.data_too_large,
            HealthCheck.large_base_example,
            HealthCheck.filter_too_much,
        ],
    )
    @given(strategy)
    def collect(value: object) -> None:
        found.append(value)

    collect()
    return found
