"""Request: the arguments of one operation as one value, which `send` takes; nothing is sent before that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar

from .models.model import Model
from .models.unset import UNSET

ResultT_co = TypeVar("ResultT_co", covariant=True)
AsyncResultT_co = TypeVar("AsyncResultT_co", covariant=True)
StreamT_co = TypeVar("StreamT_co", covariant=True)
AsyncStreamT_co = TypeVar("AsyncStreamT_co", covariant=True)


def _hide_unset(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Give a class's schema with a factory for each default that is `UNSET`: it stays optional, with none to print."""
    if "fields" not in schema:
        inner = schema.get("schema")
        return {**schema, "schema": _hide_unset(inner)} if inner else {**schema}
    fields = {name: {**field} for name, field in schema["fields"].items()}
    for field in fields.values():
        value = {**field["schema"]}
        if value.get("default") is UNSET:
            del value["default"]
            field["schema"] = {**value, "default_factory": lambda: UNSET}
    return {**schema, "fields": fields}


if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue

    class Request(Model, Generic[ResultT_co, AsyncResultT_co]):
        """What one call takes: the operation's parameters, and its body as one field.

        The type arguments are what the synchronous and the asynchronous client give for it. A field with the default
        `UNSET` need not be given.
        """

        __operation__: ClassVar[Any]

    class StreamRequest(
        Request[ResultT_co, AsyncResultT_co],
        Generic[ResultT_co, AsyncResultT_co, StreamT_co, AsyncStreamT_co],
    ):
        """A request that can also be answered item by item; the last type arguments are what ``stream=True`` gives."""

        __stream__: ClassVar[Any]

else:

    class Request(Model):
        """What one call takes: the operation's parameters, and its body as one field."""

        __operation__: ClassVar[Any] = None

        def __init__(self, /, **fields: Any) -> None:
            fields_given = {
                k: value for k, value in fields.items() if value is not UNSET
            }
            super().__init__(**fields_given)

        # What pydantic itself reads holds nothing that is unset, and need not go through here.
        __init__.__pydantic_base_init__ = True

        def __class_getitem__(cls, results: object) -> type[Self]:
            """Give the class itself: what it answers with matters to type checkers alone."""
            return cls

        @classmethod
        def __get_pydantic_json_schema__(
            cls, schema: dict[str, Any], handler: GetJsonSchemaHandler, /
        ) -> JsonSchemaValue:
            """Describe what is given; JSON has no `UNSET`, so that it is no default there."""
            return super().__get_pydantic_json_schema__(_hide_unset(schema), handler)

    class StreamRequest(Request):
        """A request that can also be answered item by item."""

        __stream__: ClassVar[Any] = None
