"""Model: what every generated class is made of.

``model_fields_set`` distinguishes unset from null: fields that were not set are not sent, at any depth. Unknown fields
are kept and sent back. Input may use the Python name or the wire name of a field; output uses the wire name.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from functools import cache, partial
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, Union, cast, get_args

from pydantic import (
    AliasChoices,
    BaseModel,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    SerializationInfo,
    SerializerFunctionWrapHandler,
    model_serializer,
)
from pydantic.fields import FieldInfo
from pydantic_core import PydanticCustomError, ValidationError, core_schema
from typing_extensions import TypeAliasType

from .answer_schemas import adapt_schema, make_open_validator, names_constant
from .building import build_parts, mark_root
from .contexts import Reading, Sending, Showing
from .enums import read_with_unknown_values

if TYPE_CHECKING:
    from inspect import Signature

    from pydantic.json_schema import JsonSchemaValue

__all__ = [
    "ABSENT",
    "ConstModel",
    "Model",
    "SplitModel",
    "Tagged",
    "TypeAliasType",
    "Unknown",
    "UnknownTag",
    "dump",
    "field_value",
    "fields_of",
    "hidden_names",
    "wire_names",
]


ABSENT: Any = None
"""The default of a field that must be there in requests alone, or in answers alone."""


class _Signature:
    """The arguments of a class that waits to be built until it is used, for whoever only wants to see them."""

    def __get__(self, instance: object, owner: type[BaseModel]) -> Signature:
        if instance is None:
            owner.model_rebuild()
            # From now on the class has pydantic's in its own right.
            if "__signature__" in vars(owner):
                return owner.__signature__
        msg = "__signature__"
        raise AttributeError(msg)


class Model(BaseModel):
    """An object of the API."""

    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        defer_build=True,
        # Somebody's own subclass is sent with what it adds.
        polymorphic_serialization=True,
        protected_namespaces=(),
        # An input may be a secret; a message names the field and what is wrong.
        hide_input_in_errors=True,
        # JSON has no such numbers (RFC 8259, 6): they are to be found, and not to become null.
        ser_json_inf_nan="constants",
    )
    if TYPE_CHECKING:
        # A subclass may say what its further fields hold.
        __pydantic_extra__: Any = Field(init=False)
    else:
        __signature__ = _Signature()

        def __getattr__(self, name: str) -> Any:
            """Give a further field; raises AttributeError, which says so of a required field that was not sent."""
            try:
                return super().__getattr__(name)
            except AttributeError:
                if name not in type(self).__pydantic_fields__:
                    raise
            # Only what was read although it does not match knows where it came from; see `forgiving`.
            source = getattr(self.__pydantic_fields_set__, "source", None)
            source = "" if source is None else f" by {source}"
            msg = f"{type(self).__name__}.{name} is required, but was not sent{source}"
            raise AttributeError(msg, name=name, obj=self)

        @classmethod
        def __get_pydantic_core_schema__(
            cls, source: Any, handler: GetCoreSchemaHandler
        ) -> core_schema.CoreSchema:
            """Admit what a server may send beside what is documented."""
            return adapt_schema(cls, handler(source), handler)

        @classmethod
        def model_validate_json(cls, json_data: Any, **how: Any) -> Any:
            """Read JSON as pydantic does, and values that enums do not list too: an answer may have had them."""
            validate = partial(super().model_validate_json, **how)
            try:
                return read_with_unknown_values(validate, json_data)
            except ValidationError as error:
                if how or not names_constant(error):
                    raise
            validator = make_open_validator(cls.__pydantic_core_schema__)
            return read_with_unknown_values(validator.validate_json, json_data)

        @classmethod
        def model_rebuild(cls, **how: Any) -> bool | None:
            """Build the class, as pydantic does on its first use, and what it is made of before it."""
            if not cls.__pydantic_complete__:
                build_parts(cls)
            # pydantic looks for names in the frame of whoever calls this.
            how["_parent_namespace_depth"] = how.get("_parent_namespace_depth", 2) + 1
            with mark_root(cls):
                return super().model_rebuild(**how)

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        """Show what is set: most answers leave most of their fields out."""
        fields_set = self.__pydantic_fields_set__
        fields = fields_of(type(self))
        for name, value in super().__repr_args__():
            if name in fields_set or name not in fields:
                yield name, value

    def to_dict(self) -> dict[str, Any]:
        """Give what would be sent: wire names, JSON values, unset fields left out and nulls kept.

        A decimal is an int or a float where that is equal to it.
        """
        return dump(self, Showing())


def dump(model: Model, sending: Sending) -> dict[str, Any]:
    """Give the JSON values of a model, by wire names."""
    values: dict[str, Any] = type(model).__pydantic_serializer__.to_python(
        model,
        mode="json",
        by_alias=True,
        exclude_unset=True,
        warnings=False,
        context=sending,
    )
    return cast("dict[str, Any]", sending.finish_value(values))


def fields_of(kind: type[Model]) -> dict[str, FieldInfo]:
    """Give a model's fields, which a class does not know well as long as it was read only as a part of others."""
    if not kind.__pydantic_fields_complete__:
        kind.model_rebuild()
    return kind.__pydantic_fields__


def wire_names(name: str, field: FieldInfo) -> Sequence[str]:
    """Give the names that an answer may have a field under; more than one if its own is not known."""
    if isinstance(field.validation_alias, AliasChoices):
        choices = field.validation_alias.choices
        return [choice for choice in choices if isinstance(choice, str)]
    return (name if field.alias is None else field.alias,)


def field_value(model: Model, name: str) -> object:
    """Give what a field holds; looking at it as an attribute would tell the user that a deprecated one was used."""
    return model.__dict__.get(name)


class ConstModel(Model):
    """An object with constant fields, which are sent although they were not set.

    A subclass names them in ``__constants__``, by their Python names; each has its value as default. What a server
    sends has to have them. ``__tags__`` are those that are sent as a member of a union alone, and may be missing.
    """

    __constants__: ClassVar[frozenset[str]] = frozenset()
    __tags__: ClassVar[frozenset[str]] = frozenset()

    def model_post_init(self, context: object, /) -> None:
        """Count the constants among the fields that were given; of an answer, raise where one was not."""
        fields_set = self.__pydantic_fields_set__
        if not isinstance(context, Reading):
            fields_set.update(self.__constants__)
            super().model_post_init(context)
            return
        if not self.__constants__ <= fields_set:
            names = ", ".join(sorted(self.__constants__ - fields_set))
            kind = "missing"
            raise PydanticCustomError(kind, "{names} was not sent", {"names": names})
        for name in self.__tags__ - fields_set:
            vars(self)[name] = None


class _FieldsGiven(set[str]):
    """The fields of an object that are set, and those that only the server sets and a caller gives all the same."""

    given: frozenset[str]


@cache
def _read_only_fields(kind: type[SplitModel]) -> Mapping[str, str]:
    """Give the fields that only the server sets: Python name -> wire name."""
    wires = {
        name: field.serialization_alias or field.alias or name
        for name, field in fields_of(kind).items()
    }
    return {name: wires[name] for name in wires if wires[name] in kind.__read_only__}


def hidden_names(model: SplitModel) -> set[str]:
    """Give the wire names of what only the server sets and is not sent back."""
    given: frozenset[str]
    given = getattr(model.__pydantic_fields_set__, "given", frozenset[str]())
    fields = _read_only_fields(type(model))
    return {wire for name, wire in fields.items() if name not in given}


class SplitModel(Model):
    """An object with fields of requests alone, or of answers alone (OpenAPI 3.0.3, 4.7.24.1).

    A subclass names those that only the server sets in ``__read_only__``, by their wire names: what came with an answer
    is not sent back, what a caller gives is sent, and a dump that is not sent has all of them. ``__write_only__`` are
    those that every request has to have and no answer has.
    """

    __read_only__: ClassVar[frozenset[str]] = frozenset()
    __write_only__: ClassVar[frozenset[str]] = frozenset()

    def model_post_init(self, context: object, /) -> None:
        """Remember which of them a caller gives."""
        super().model_post_init(context)
        if not isinstance(context, Reading):
            self._add_given(self.__pydantic_fields_set__)

    def _add_given(self, names: Iterable[str]) -> None:
        fields = self.__pydantic_fields_set__
        read_only = _read_only_fields(type(self)).keys() & names
        if read_only:
            marked = _FieldsGiven(fields)
            marked.given = frozenset(read_only) | getattr(
                fields, "given", frozenset[str]()
            )
            object.__setattr__(self, "__pydantic_fields_set__", marked)

    if not TYPE_CHECKING:

        def __setattr__(self, name: str, value: object) -> None:
            super().__setattr__(name, value)
            self._add_given((name,))

    def model_copy(
        self, *, update: Mapping[str, Any] | None = None, deep: bool = False
    ) -> Self:
        """Give a copy, as pydantic does; what is updated is given."""
        copied = super().model_copy(update=update, deep=deep)
        cls = type(self)
        cls._add_given(copied, update or ())
        return copied

    @model_serializer(mode="wrap")
    def _split(
        self, handler: SerializerFunctionWrapHandler, info: SerializationInfo
    ) -> dict[str, Any]:
        values: dict[str, Any] = handler(self)
        if isinstance(info.context, Sending):
            for name in hidden_names(self) & values.keys():
                del values[name]
            if self.__write_only__ and not isinstance(info.context, Showing):
                self.check_complete()
        return values

    def check_complete(self) -> None:
        """Raise ValueError where something is missing that a request has to have."""
        if self.find_lacking():
            msg = "what is required in a request was not given"
            raise ValueError(msg)

    def find_lacking(self) -> list[str]:
        """Give the names in Python of what a request has to have and was not given."""
        return [
            name
            for name, field in fields_of(type(self)).items()
            if (field.alias or name) in self.__write_only__
            and name not in self.__pydantic_fields_set__
        ]

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler, /
    ) -> JsonSchemaValue:
        """Describe what is dumped by the fields; that some may be left out changes nothing."""
        fields: dict[str, Any] = {**schema}
        fields.pop("serialization", None)
        return handler(cast("core_schema.CoreSchema", fields))


class Unknown(Model):
    """A member of a union that was added to the API after this package was made; all its fields are kept."""


if TYPE_CHECKING:
    UnknownTag = Literal["<unknown>"]
    """A text that no known tag equals: so comparing a tag with a known one narrows a union to its members."""
else:
    UnknownTag = Any


class Tagged:
    """Chooses the member of a union by the property that names it, in the same time for any number of members.

    ``wire`` is that property on the network and ``name`` in Python, ``members`` the class of each value it may have, or
    the union of several that share it: plain text, a number as JSON spells it, or a member of an enum. Where it has
    another value, or there is none, the class is ``default``; where that is None, another value is ``unknown``. Where
    that is None too, and where there is no such property, the union itself chooses, and ``unknown`` is what no other
    member fits. ``wire`` is None where no property tells the members apart. Where tags are ``implied``, some member's
    class knows its own although it need not have one.
    """

    def __init__(  # noqa: PLR0913 - those after the name are only named
        self,
        wire: str | None,
        members: Mapping[str, Any],
        name: str | None = None,
        *,
        unknown: type[Model] | None = None,
        default: Any = None,
        implied: bool = False,
    ) -> None:
        self.implied = implied
        self.names: tuple[str, ...] = () if wire is None else (wire, name or wire)
        self.members = members
        self.unknown = unknown
        self.default = default
        self._tags: dict[object, str | int] = {}
        for tag, member in members.items():
            for kind in (member, *get_args(member)):
                self._tags.setdefault(kind, tag)
        if unknown is not None:
            self._tags[unknown] = _UNKNOWN

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Give pydantic the union with its tags."""
        choices: dict[Hashable, core_schema.CoreSchema] = {
            tag: handler.generate_schema(member) for tag, member in self.members.items()
        }
        if self.default is not None:
            choices[_DEFAULT] = handler.generate_schema(self.default)
        known = tuple(one for one in get_args(source) if one is not self.unknown)
        # Union takes a tuple where `|` would need a loop.
        untagged = core_schema.no_info_wrap_validator_function(
            self._read_untagged,
            handler.generate_schema(Union[known]),  # noqa: UP007
        )
        choices[_UNTAGGED] = untagged
        if self.unknown is not None:
            further = handler.generate_schema(self.unknown)
            choices[_UNKNOWN] = further
            choices[_UNTAGGED] = core_schema.union_schema(
                [untagged, further], mode="left_to_right"
            )
        union = core_schema.tagged_union_schema(choices, self._tag)
        if not self.implied:
            return union
        return core_schema.no_info_after_validator_function(self._imply, union)

    def choose(self, value: object) -> Any:
        """Give the class that the property of an object names; None where it names none."""
        if not isinstance(value, Mapping):
            return None
        tag = self._tag(cast("Mapping[object, object]", value))
        if tag == _DEFAULT:
            return self.default
        return self.unknown if tag == _UNKNOWN else self.members.get(cast("str", tag))

    def _read_untagged(
        self, value: object, read: core_schema.ValidatorFunctionWrapHandler
    ) -> object:
        """Read what does not name its member; a tag that it ought to have is not made up."""
        result: object = read(value)
        if not isinstance(value, Mapping) or not isinstance(result, ConstModel):
            return result
        if self.names and self.names[1] in result.__constants__:
            kind = "missing"
            raise PydanticCustomError(
                kind, "{name} tells which it is", {"name": self.names[0]}
            )
        return result

    def _imply(self, value: object) -> object:
        """Give a member the tag that it has by itself; what a server sent without one stays without."""
        if not isinstance(value, ConstModel):
            return value
        name = self.names[1]
        if name not in value.__tags__ or name in value.__pydantic_fields_set__:
            return value
        tag = value.__dict__[name]
        return value if tag is None else value.model_copy(update={name: tag})

    def _tag(self, value: object) -> str | int:
        if not isinstance(value, Mapping):
            return self._tags.get(type(value), _UNTAGGED)
        members = cast("Mapping[object, object]", value)
        tag = next((members[name] for name in self.names if name in members), None)
        if isinstance(tag, int):
            tag = str(tag).lower() if isinstance(tag, bool) else str(tag)
        if isinstance(tag, str):
            # An enum that is made of text is found under that text.
            if tag in self.members:
                return str.__str__(tag)
            if self.default is None:
                return _UNTAGGED if self.unknown is None else _UNKNOWN
        return _UNTAGGED if self.default is None else _DEFAULT


# Tags of text cannot be equal to these.
_UNTAGGED = 0
_UNKNOWN = 1
_DEFAULT = 2
