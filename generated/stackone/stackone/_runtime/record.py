"""Record: the base of small immutable values, whose classes cost a tenth of a dataclass to make."""

from __future__ import annotations

from typing import Any, ClassVar, Never, Self, TypeVar, dataclass_transform


@dataclass_transform(frozen_default=True)
class Record:
    """An immutable value with the annotated fields of its class, in their order; a default is the class's attribute.

    A class that has a list or a mapping among its fields cannot be hashed. There are no fields in bases.
    """

    _names: ClassVar[tuple[str, ...]] = ()
    _defaults: ClassVar[dict[str, Any]] = {}

    def __init_subclass__(cls) -> None:
        members = vars(cls)
        names = tuple(
            name
            for name, annotation in cls.__annotations__.items()
            if not str(annotation).startswith("ClassVar")
        )
        if names:
            cls._names = names
            type.__setattr__(cls, "__match_args__", names)
            cls._defaults = {name: members[name] for name in names if name in members}

    def __init__(self, *values: Any, **fields: Any) -> None:
        if values:
            fields.update(zip(self._names, values, strict=False))
        fields = {**self._defaults, **fields}
        if len(fields) != len(self._names) or not fields.keys() <= set(self._names):
            wrong = ", ".join(sorted(fields.keys() ^ set(self._names)))
            msg = f"{type(self).__name__}: missing or unknown: {wrong}"
            raise TypeError(msg)
        self.__dict__.update(fields)
        self._check()

    def _check(self) -> None:
        """Look at the fields of a new value; raises what is wrong with them."""

    def __setattr__(self, name: str, value: object) -> Never:
        msg = f"{type(self).__name__} cannot be changed: {name}"
        raise AttributeError(msg)

    __delattr__ = __setattr__  # type: ignore[assignment]

    def _values(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in self._names)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self._values() == other._values()

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._names)
        return f"{type(self).__name__}({fields})"

    def __replace__(self, **changes: Any) -> Self:
        """Give a copy with other values in some fields; `copy.replace` calls this from Python 3.13 on."""
        return type(self)(**{**self.__dict__, **changes})


RecordT = TypeVar("RecordT", bound=Record)


def replace(record: RecordT, **changes: Any) -> RecordT:
    """Give a copy of a record with other values in some fields."""
    return record.__replace__(**changes)
